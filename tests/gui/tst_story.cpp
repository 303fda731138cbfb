#include "gui/widgets/notice.h"
#include "gui/windowfixture.h"
#include "model/entries/entry.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QListView>
#include <QMimeData>
#include <QRadioButton>
#include <QTreeWidget>

using namespace hypha;
using test::patience;

static const QString passphrase = QStringLiteral("five otters sing at dawn");

/// What a person does on the first day, on the real widgets over a real vault.
class tst_Story : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void firstRunOffersThreeChoices();
    void creatingEndsOnTheFingerprint();
    void projectAndSetAreMade();
    void brokenFileImportsNothingAndNamesTheLine();
    void droppedFileBecomesADraft();
    void draftBecomesAVersion();
    void valueIsRevealedAndHidden();
    void copyIsMarkedAndCleared();
    void editedEntryIsSavedAsTheNextVersion();
    void oldVersionIsShownReadOnly();
    void changeByAnotherProcessAppearsAndTheDraftStays();
    void wrongPassphraseIsToldAndTheVaultStaysLocked();
    void rightPassphraseOpensAgainWithTheDraft();
    void damagedVaultOpensReadOnly();

private:
    QString file(const char *name, const QByteArray &text);
    QModelIndex cell(const char *key, int column) const;
    void unlock(const QString &typed);

    std::optional<test::Window> m;
};

void tst_Story::initTestCase()
{
    m.emplace();
}

QString tst_Story::file(const char *name, const QByteArray &text)
{
    const QString path = m->folder.filePath(QLatin1String(name));
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        return {};
    out.write(text);
    return path;
}

QModelIndex tst_Story::cell(const char *key, int column) const
{
    for (int row = 0; row < m->table()->rowCount(); ++row) {
        if (m->table()->index(row, 0).data().toString() == QLatin1String(key))
            return m->table()->index(row, column);
    }
    return {};
}

void tst_Story::firstRunOffersThreeChoices()
{
    QVERIFY(m->sees("welcomeCreate"));
    m->click("welcomeJoin");
    QVERIFY(m->sees("joinText"));
    m->click("joinBack");
    QVERIFY(m->sees("welcomeRestore"));
    m->click("welcomeCreate");
    QVERIFY(m->sees("createOrg"));
}

void tst_Story::creatingEndsOnTheFingerprint()
{
    QVERIFY(!m->find<QLineEdit>("createDevice")->text().isEmpty());
    m->type("createOrg", QStringLiteral("Acme"));
    m->type("createAddress", QStringLiteral("ada@example.org"));
    m->type("createPassphrase", passphrase);
    m->type("createAgain", QStringLiteral("something else"));
    m->click("createButton");
    QVERIFY(m->session->phase() == session::Session::Phase::closed);
    QVERIFY(m->window->focusWidget() && m->window->focusWidget()->objectName() == u"createAgain");
    const auto told = [this] {
        for (const QLabel *label :
             m->find("createForm")->findChildren<QLabel *>(QStringLiteral("fieldError"))) {
            if (label->isVisible())
                return true;
        }
        return false;
    };
    QVERIFY(told());
    m->replace("createAgain", passphrase);
    QVERIFY(!told()); // not once it is mended
    m->click("createButton");
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("fingerprintWords"), patience);
    QVERIFY(!m->find<QLabel>("word11")->text().isEmpty());
    m->click("fingerprintDone");
    QVERIFY(m->sees("noProject"));
}

void tst_Story::projectAndSetAreMade()
{
    m->click("emptyNewProject");
    QTRY_VERIFY(m->sees("nameEdit"));
    m->click("sheetMain");
    QVERIFY(m->sees("nameEdit")); // an empty name is no name
    m->type("nameEdit", QStringLiteral("api"));
    m->click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("noSet"), patience);
    m->click("emptyNewSet");
    QTRY_VERIFY(m->sees("nameEdit"));
    m->type("nameEdit", QStringLiteral("production"));
    m->click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("noEntry"), patience);
    QCOMPARE(m->find<QLabel>("setTitle")->text(), QStringLiteral("production"));
}

void tst_Story::brokenFileImportsNothingAndNamesTheLine()
{
    m->secrets()->importFile(file("broken.env", "GOOD=1\nthis is no line\n"));
    QTRY_VERIFY_WITH_TIMEOUT(m->sees<QTreeWidget>("importNotes"), patience);
    QCOMPARE(m->find<QTreeWidget>("importNotes")->topLevelItem(0)->text(0), QStringLiteral("2"));
    QVERIFY(!m->find<QPushButton>("sheetMain")->isEnabled());
    m->click("sheetCancel");
    QTRY_VERIFY(!m->sees("sheetMain"));
    QCOMPARE(m->table()->rowCount(), 0);
}

void tst_Story::droppedFileBecomesADraft()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(
        file("first.env", "DATABASE_URL=postgres://db/api\nSMTP_PASSWORD='two words'\nTOKEN=t0ken\n"))});
    const Qt::DropActions offered = Qt::CopyAction | Qt::MoveAction;
    QDragEnterEvent enter(QPoint(10, 10), offered, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m->secrets(), &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(m->sees("dropOutline"));
    QDragLeaveEvent leave;
    QApplication::sendEvent(m->secrets(), &leave);
    QVERIFY(!m->sees("dropOutline"));
    QApplication::sendEvent(m->secrets(), &enter);
    QDropEvent drop(QPointF(10, 10), offered, &data, Qt::LeftButton, Qt::ShiftModifier);
    QApplication::sendEvent(m->secrets(), &drop);
    QVERIFY(drop.dropAction() == Qt::CopyAction); // nobody takes the file away
    QVERIFY(!m->sees("dropOutline"));
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("importMerge") && m->find<QPushButton>("sheetMain")->isEnabled(),
                             patience);
    m->click("sheetMain");
    QTRY_COMPARE_WITH_TIMEOUT(m->table()->rowCount(), 3, patience);
    QVERIFY(m->sees("draftBar"));
    QVERIFY(m->find<QLabel>("draftText")->text().startsWith(u'3'));
}

void tst_Story::draftBecomesAVersion()
{
    QTRY_VERIFY(!m->sees("sheetMain"));
    m->click("draftSave");
    QTRY_COMPARE_WITH_TIMEOUT(m->find<QTreeView>("changeList")->model()->rowCount(), 3, patience);
    m->type("saveMessage", QStringLiteral("First import"));
    m->click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(!m->sees("draftBar"), patience);
    QTRY_COMPARE(m->secrets()->openSet()->set()->currentVersion(), 2u);
    QCOMPARE(m->secrets()->openSet()->set()->versions[1].message, std::optional<std::string>("First import"));
}

void tst_Story::valueIsRevealedAndHidden()
{
    QTRY_VERIFY(!m->sees("sheetMain"));
    QTRY_COMPARE_WITH_TIMEOUT(m->table()->rowCount(), 3, patience);
    m->secrets()->list()->select("SMTP_PASSWORD");
    QTRY_VERIFY(m->sees("entryValue"));
    auto *field = m->find<gui::SecretField>("entryValue");
    QVERIFY(!field->isRevealed());
    QCOMPARE(field->length(), std::size_t(0));
    m->click("entryValueReveal");
    QVERIFY(field->isRevealed());
    QCOMPARE(field->length(), std::size_t(9));
    m->click("entryValueReveal");
    QVERIFY(!field->isRevealed());
    QCOMPARE(field->length(), std::size_t(0));
}

void tst_Story::copyIsMarkedAndCleared()
{
    m->click("entryValueCopy");
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), QStringLiteral("two words"));
    QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    QCOMPARE(m->window->clipboard()->secondsLeft(), gui::SecretClipboard::seconds);
    const auto *toast = m->find<gui::Toast>("toast");
    QTRY_VERIFY(toast->text().contains(QStringLiteral("SMTP_PASSWORD copied"))); // after what stood there
    QGuiApplication::clipboard()->setText(QStringLiteral("somebody else's"));
    QCOMPARE(m->window->clipboard()->secondsLeft(), 0); // nothing of ours is there to be cleared
    QVERIFY2(!toast->text().contains(QStringLiteral("copied")), "it promises to clear what another copied");
    m->window->clipboard()->clear();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("somebody else's"));
    m->click("entryValueCopy");
    m->window->clipboard()->clear();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void tst_Story::editedEntryIsSavedAsTheNextVersion()
{
    m->click("detailEdit");
    QTRY_VERIFY(m->sees("editorValue"));
    m->replace("editorValue", QStringLiteral("three new words"));
    m->type("editorUrl", QStringLiteral("https://mail.example.org"));
    m->click("editorApply");
    QTRY_VERIFY(m->sees("draftBar"));
    m->secrets()->list()->select("TOKEN");
    QVERIFY(!m->window->commands()->undoDelete->isEnabled());
    m->window->commands()->deleteEntry->trigger();
    QVERIFY(m->find<QLabel>("draftText")->text().startsWith(u'2'));
    m->window->commands()->undoDelete->trigger(); // the other change stays
    QTRY_VERIFY(m->find<QLabel>("draftText")->text().startsWith(u'1'));
    QTRY_COMPARE(m->secrets()->list()->currentKey(), std::optional<std::string>("TOKEN"));
    QVERIFY(!m->window->commands()->undoDelete->isEnabled());
    m->window->commands()->deleteEntry->trigger();
    m->window->commands()->saveVersion->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m->find<QTreeView>("changeList")->model()->rowCount(), 2, patience);
    m->click("sheetMain");
    QTRY_COMPARE_WITH_TIMEOUT(m->secrets()->openSet()->set()->currentVersion(), 3u, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m->table()->rowCount(), 2, patience);
    QTRY_VERIFY(!m->sees("sheetMain"));
}

void tst_Story::oldVersionIsShownReadOnly()
{
    m->window->commands()->history->trigger();
    QTRY_VERIFY(m->sees("historyList"));
    auto *list = m->find<QListView>("historyList");
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(1, 0)).center());
    QTRY_COMPARE_WITH_TIMEOUT(m->table()->rowCount(), 3, patience);
    QVERIFY(m->secrets()->openSet()->isReadOnly());
    QVERIFY(m->sees("versionBanner"));
    QVERIFY(!m->window->commands()->newEntry->isEnabled());
    m->click("backToCurrent");
    QTRY_COMPARE_WITH_TIMEOUT(m->table()->rowCount(), 2, patience);
    m->window->commands()->history->trigger();
    QVERIFY(!m->sees("historyList"));
}

void tst_Story::changeByAnotherProcessAppearsAndTheDraftStays()
{
    m->secrets()->list()->select("DATABASE_URL");
    m->window->commands()->editEntry->trigger();
    m->replace("editorValue", QStringLiteral("postgres://elsewhere/api"));
    m->click("editorApply");
    QTRY_VERIFY(m->sees("draftBar"));

    auto other = session::OpenVault::open(m->profiles(), "default",
                                          crypto::SecretBytes::copyOf(asBytes(passphrase.toStdString())),
                                          systemClock());
    QVERIFY(other.has_value());
    const auto *set = m->secrets()->openSet();
    entries::Entry entry;
    entry.key = "FROM_ELSEWHERE";
    entry.value = (*other)->sealer().seal(asBytes("hello"));
    const vault::op::PushVersion push{
        set->project()->id, set->set()->id, std::nullopt, {entry}, {}, false, false};
    QVERIFY((*other)->run(push).has_value());

    QTRY_COMPARE_WITH_TIMEOUT(m->table()->rowCount(), 3, patience);
    QVERIFY(cell("FROM_ELSEWHERE", 0).isValid());
    QVERIFY(m->sees("draftBar"));
    QVERIFY(m->find<QLabel>("draftText")->text().startsWith(u'1'));
    QCOMPARE(m->secrets()->list()->currentKey(), std::optional<std::string>("DATABASE_URL"));
}

void tst_Story::unlock(const QString &typed)
{
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("unlockButton") && m->find<QPushButton>("unlockButton")->isEnabled(),
                             patience);
    m->replace("unlockPassphrase", typed);
    m->click("unlockButton");
}

void tst_Story::wrongPassphraseIsToldAndTheVaultStaysLocked()
{
    m->window->commands()->lock->trigger();
    QTRY_VERIFY(m->sees("unlockPassphrase"));
    QCOMPARE(m->table()->rowCount(), 0);
    QSignalSpy failed(m->session.get(), &session::Session::openFailed);
    unlock(QStringLiteral("wrong"));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QVERIFY(m->sees("fieldError"));
    QVERIFY(!m->session->isOpen());
    QTRY_VERIFY(!m->find<QPushButton>("unlockButton")->isEnabled()); // the wait has begun
}

void tst_Story::rightPassphraseOpensAgainWithTheDraft()
{
    unlock(passphrase);
    QTRY_VERIFY_WITH_TIMEOUT(m->session->isOpen(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m->table()->rowCount(), 3, patience);
    QVERIFY(m->sees("draftBar")); // it was kept, sealed
    QVERIFY(m->find<QLabel>("draftText")->text().startsWith(u'1'));
    m->window->commands()->discardDraft->trigger();
    QTRY_VERIFY(m->sees("sheetMain"));
    m->click("sheetMain");
    QTRY_VERIFY(!m->sees("draftBar"));
}

void tst_Story::damagedVaultOpensReadOnly()
{
    m->window->commands()->lock->trigger();
    m->start();
    QVERIFY(QDir(m->folder.filePath(QStringLiteral("cache"))).removeRecursively());
    auto store = store::GitStore::open(m->profiles().repository("default"));
    QVERIFY(store.has_value());
    const auto head = (*store)->head();
    store::FileChange change;
    change.files[".mycelium/vault.json"] = Bytes{0x7b, 0x7d};
    change.time = systemClock().now();
    QVERIFY((*store)->commit((*head)->commit(), change).has_value());
    unlock(passphrase);
    QTRY_VERIFY_WITH_TIMEOUT(m->session->isOpen(), patience);
    QTRY_VERIFY(m->sees("healthBanner"));
    QVERIFY(!m->window->commands()->newProject->isEnabled());
    QVERIFY(!m->window->commands()->newEntry->isEnabled());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const gui::ApplicationSetup setup(application, gui::ThemeMode::light, QLocale::c());
    tst_Story test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_story.moc"
