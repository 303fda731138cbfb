#include "gui/secrets/differenceview.h"
#include "gui/secrets/historypanel.h"
#include "gui/secrets/tagdifference.h"
#include "gui/secrets/versionhistory.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"
#include "gui/windowfixture.h"

#include <QListView>
#include <QTreeWidget>

using namespace hypha;
using test::patience;

/// Save, history, compare and restore, on the real widgets over a real vault.
class tst_Versions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void saveSheetShowsEachPartMasked();
    void messageThatLooksLikeASecretIsWarnedOf();
    void historyCountsWhatEachVersionChanged();
    void entryKnowsTheVersionsItChangedIn();
    void valueOfAnEarlierVersionIsLookedAtAndRestored();
    void twoVersionsAreCompared();
    void whatAVersionChangedIsSeenAtOnce();
    void historyKeepsRoomForItsVersions();
    void tagsThatCameAndWentAreNamed();
    void oneEntryIsRestoredFromTheComparison();
    void wholeVersionIsRestoredAsANewOne();
    void restoringTheSameChangesNothing();
    void restoringWaitsForTheDraft();

private:
    void put(const char *key, const char *value, const char *user = nullptr);
    void saveVersion(const QString &message);
    std::string value(const char *key) const;
    QListView *history() const;
    void choose(std::uint64_t version, Qt::KeyboardModifiers modifiers = {}) const;
    QString countsOf(std::uint64_t version) const;
    void waitForCurrent() const;
    std::optional<test::Window> m;
};

void tst_Versions::initTestCase()
{
    m.emplace();
    m->createVault();
    m->openSet();
}

void tst_Versions::put(const char *key, const char *value, const char *user)
{
    entries::Entry entry;
    entry.key = key;
    entry.value = m->session->seal(asBytes(value));
    if (user)
        entry.username = user;
    m->secrets()->openSet()->put(entry, key);
}

std::string tst_Versions::value(const char *key) const
{
    const entries::Entry *entry = m->secrets()->openSet()->entry(key);
    const auto opened = entry ? m->session->reveal(entry->value) : Result<crypto::SecretBytes>();
    return entry && opened ? std::string(opened->text()) : "(none)";
}

void tst_Versions::saveVersion(const QString &message)
{
    const auto *set = m->secrets()->openSet();
    const std::uint64_t before = set->set()->currentVersion();
    m->window->commands()->saveVersion->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("sheetMain") && m->find<QPushButton>("sheetMain")->isEnabled(),
                             patience);
    if (!message.isEmpty())
        m->replace("saveMessage", message);
    m->click("sheetMain");
    QTRY_COMPARE_WITH_TIMEOUT(set->set()->currentVersion(), before + 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m->sees("sheetMain") && !set->isLoading(), patience);
}

QListView *tst_Versions::history() const
{
    if (!m->window->commands()->history->isChecked())
        m->window->commands()->history->trigger();
    return m->find<QListView>("historyList");
}

void tst_Versions::choose(std::uint64_t version, Qt::KeyboardModifiers modifiers) const
{
    QListView *list = history();
    const QModelIndex index = list->model()->index(m->secrets()->history()->model()->rowOf(version), 0);
    list->scrollTo(index);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, modifiers, list->visualRect(index).center());
}

QString tst_Versions::countsOf(std::uint64_t version) const
{
    auto *model = m->secrets()->history()->model();
    return model->index(model->rowOf(version)).data(gui::VersionModel::countsRole).toString();
}

void tst_Versions::waitForCurrent() const
{
    const auto *set = m->secrets()->openSet();
    QTRY_VERIFY_WITH_TIMEOUT(set->viewedVersion() == 0 && !set->isLoading(), patience);
}

void tst_Versions::saveSheetShowsEachPartMasked()
{
    put("LOGIN", "first password", "ada");
    put("TOKEN", "t0ken");
    m->window->commands()->saveVersion->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m->find<QTreeView>("changeList")->model()->rowCount(), 2, patience);
    auto *after = m->find<gui::SecretField>("partAfter");
    QVERIFY(after);
    QVERIFY(!after->isRevealed());
    QCOMPARE(after->length(), std::size_t(0));
    m->click("partAfterReveal");
    QCOMPARE(after->length(), std::size_t(14));
    QVERIFY(m->find<QLabel>("saveSummary")->text().startsWith(u'2'));
    m->type("saveMessage", QStringLiteral("Two entries"));
    m->click("sheetMain");
    QTRY_COMPARE_WITH_TIMEOUT(m->secrets()->openSet()->set()->currentVersion(), 2u, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m->sees("sheetMain"), patience);
}

void tst_Versions::messageThatLooksLikeASecretIsWarnedOf()
{
    put("TOKEN", "changed");
    m->window->commands()->saveVersion->trigger();
    QTRY_VERIFY(m->sees("saveMessage"));
    QVERIFY(!m->sees("fieldError"));
    m->type("saveMessage", QStringLiteral("now 51Lr0UkAEqYq8w3mNp"));
    QVERIFY(m->sees("fieldError"));
    m->click("sheetCancel");
    QTRY_VERIFY(!m->sees("sheetMain"));
    m->discardDraft();
}

void tst_Versions::historyCountsWhatEachVersionChanged()
{
    put("LOGIN", "second password", "ada");
    put("NEW", "x");
    m->secrets()->openSet()->remove({"TOKEN"});
    saveVersion(QStringLiteral("Everything at once"));
    QVERIFY(history());
    QTRY_COMPARE_WITH_TIMEOUT(countsOf(3), QStringLiteral("+1 ~1 −1"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(countsOf(2), QStringLiteral("+2"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(countsOf(1), QString(), patience);
    put("LOGIN", "third password", "ada");
    saveVersion(QStringLiteral("Login again"));
    QTRY_COMPARE_WITH_TIMEOUT(countsOf(4), QStringLiteral("~1"), patience);
}

void tst_Versions::entryKnowsTheVersionsItChangedIn()
{
    m->window->commands()->history->setChecked(false);
    m->secrets()->list()->select("LOGIN");
    QTRY_VERIFY(m->sees("historyStrip"));
    auto *strip = m->find("historyStrip");
    const auto chips = [&] { return strip->findChildren<QPushButton *>(QStringLiteral("stripVersion")); };
    QTRY_COMPARE(chips().size(), 3);
    QVERIFY(chips()[0]->text().contains(QStringLiteral("v4")) && chips()[0]->isChecked());
    QVERIFY(chips()[2]->text().contains(QStringLiteral("v2")) && !chips()[2]->isChecked());
    m->secrets()->list()->select("NEW");
    QTRY_COMPARE(m->find("historyStrip")->findChildren<QPushButton *>(QStringLiteral("stripVersion")).size(),
                 1);
}

void tst_Versions::valueOfAnEarlierVersionIsLookedAtAndRestored()
{
    m->secrets()->list()->select("LOGIN");
    auto *strip = m->find("historyStrip");
    QTRY_COMPARE(strip->findChildren<QPushButton *>(QStringLiteral("stripVersion")).size(), 3);
    QTest::mouseClick(strip->findChildren<QPushButton *>(QStringLiteral("stripVersion"))[2], Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m->secrets()->openSet()->viewedVersion(), 2u, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("detailRestore"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(value("LOGIN"), std::string("first password"), patience);
    m->click("detailRestore");
    waitForCurrent();
    QCOMPARE(value("LOGIN"), std::string("first password"));
    QVERIFY(m->secrets()->openSet()->draft().status("LOGIN") == gui::Draft::Status::changed);
    QVERIFY(m->secrets()->openSet()->entry("NEW")); // nothing else went back
    m->discardDraft();
}

void tst_Versions::twoVersionsAreCompared()
{
    QVERIFY(history()->accessibleDescription().contains(QStringLiteral("Ctrl"))); // who cannot see the hint
    choose(2);
    QTRY_COMPARE_WITH_TIMEOUT(m->secrets()->openSet()->viewedVersion(), 2u, patience);
    choose(3, Qt::ControlModifier);
    QCOMPARE(m->secrets()->openSet()->viewedVersion(), 2u); // a second one is not looked at
    m->click("historyCompare");
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("changeList"), patience);
    auto *list = m->find<QTreeView>("changeList");
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 3, patience);
    QCOMPARE(m->find<QLabel>("compareSummary")->text(), QStringLiteral("1 added, 1 changed, 1 removed"));
    QCOMPARE(list->window()->focusWidget(), list);              // on the first difference
    QCOMPARE(list->currentIndex(), list->model()->index(0, 1)); // the key is what is read of the row
    QCOMPARE(list->accessibleDescription(), m->find<QLabel>("compareSummary")->text());
    QCOMPARE(list->model()->index(1, 1).data().toString(), QStringLiteral("LOGIN"));
    list->setCurrentIndex(list->model()->index(1, 0));
    for (const char *side : {"partBefore", "partAfter"}) {
        auto *field = m->find<gui::SecretField>(side);
        QVERIFY(field && !field->isRevealed());
    }
    QCOMPARE(m->find("partBefore")->accessibleName(), QStringLiteral("Version 2: Value"));
    QCOMPARE(m->find("partAfter")->accessibleName(), QStringLiteral("Version 3: Value"));
    QCOMPARE(m->find<gui::SecretField>("partBefore")->secret().text(), std::string_view("first password"));
    QCOMPARE(m->find<gui::SecretField>("partAfter")->secret().text(), std::string_view("second password"));
    m->click("sheetMain");
    QTRY_VERIFY(!m->sees("changeList"));
}

/// Without a second version chosen while a key is held.
void tst_Versions::whatAVersionChangedIsSeenAtOnce()
{
    choose(3);
    m->click("historyChanges");
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("changeList"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m->find<QTreeView>("changeList")->model()->rowCount(), 3, patience);
    m->click("sheetMain");
    QTRY_VERIFY(!m->sees("changeList"));
    choose(1); // nothing was before it
    QVERIFY(!m->find<QPushButton>("historyChanges")->isEnabled());
}

void tst_Versions::historyKeepsRoomForItsVersions()
{
    QListView *list = history();
    auto *panel = m->secrets()->history();
    const auto *compare = m->find<QPushButton>("historyCompare");
    const auto *restore = m->find<QPushButton>("historyRestore");
    const QSize usual = panel->size();
    const int row = list->sizeHintForRow(0);
    const int whole = restore->sizeHint().width();
    for (int height = 1000; height > 4 * row; height -= row) {
        panel->resize(gui::space(64), height); // the least that the page gives it
        panel->layout()->activate();
        compare->parentWidget()->layout()->activate();
        const bool low = compare->y() == restore->y();
        QCOMPARE(low, !compare->toolTip().isEmpty()); // what their icons stand for is said, and no text cut
        QCOMPARE(low, restore->sizeHint().width() < whole);
        QVERIFY(restore->width() >= restore->sizeHint().width());
        QVERIFY2(low || list->height() >= 3 * row, qPrintable(QString::number(height)));
        QVERIFY(restore->geometry().right() < panel->width());
    }
    QCOMPARE(compare->y(), restore->y());
    panel->resize(usual);
}

void tst_Versions::tagsThatCameAndWentAreNamed()
{
    std::vector<std::string> before{"old", "both", "old <b>"}, after{"both", "new"};
    const gui::TagDifference few = gui::tagDifference(before, after);
    QVERIFY(few.before.startsWith(QStringLiteral("Taken away: old, old <b>\n")) && few.before.contains(u'1'));
    QVERIFY(few.after.startsWith(QStringLiteral("Added: new\n")) && few.after.contains(u'1'));
    QCOMPARE(gui::tagDifference({"a"}, {"b"}).after, QStringLiteral("Added: b"));
    for (int i = 0; i < 3000; ++i) {
        before.push_back("tag " + std::to_string(i));
        after.push_back("tag " + std::to_string(i));
    }
    const gui::TagDifference many = gui::tagDifference(before, after);
    QVERIFY(many.after.startsWith(QStringLiteral("Added: new\n")) && many.after.size() < 60);
    QCOMPARE(gui::tagDifference({"a", "b"}, {"b", "a"}).before, QStringLiteral("a, b"));
    QVERIFY(gui::tagsText(before).size() < 1000);

    gui::DifferenceView view(*m->session, {}, {});
    entries::Entry was, is;
    was.key = is.key = "TAGGED";
    was.tags = before;
    is.tags = after;
    for (int i = 0; i < 400; ++i) { // the one that differs is shown first, and not all
        was.fields.push_back({"field " + std::to_string(i), "same", {}, false});
        is.fields.push_back({"field " + std::to_string(i), i == 399 ? "other" : "same", {}, false});
    }
    auto changes = std::make_shared<entries::Difference>();
    changes->changed.emplace_back("TAGGED", std::vector<std::string>{"fields", "tags"});
    view.show(std::make_shared<entries::EntryList>(entries::EntryList{was}),
              std::make_shared<entries::EntryList>(entries::EntryList{is}), changes);
    view.resize(600, 600);
    view.setVisible(true);
    QTRY_VERIFY(view.findChild<QLabel *>(QStringLiteral("partsLeftOut")));
    const auto labels = view.findChildren<QLabel *>(QStringLiteral("partLabel"));
    QCOMPARE(labels[0]->text(), QStringLiteral("field 399"));
    QCOMPARE(labels[1]->text(), QStringLiteral("Tags"));
    QVERIFY(labels.size() < 200);
    const auto cells = view.findChildren<gui::TextBlock *>(QStringLiteral("partAfter"));
    QVERIFY(cells[1]->toPlainText().startsWith(QStringLiteral("Added: new")));
}

void tst_Versions::oneEntryIsRestoredFromTheComparison()
{
    choose(2);
    m->click("historyCompare"); // with now
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("changeList"), patience);
    auto *list = m->find<QTreeView>("changeList");
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 3, patience);
    QVERIFY(!m->find<QPushButton>("compareRestore")->isEnabled()); // NEW was not there
    list->setCurrentIndex(list->model()->index(2, 0));             // TOKEN, removed since
    m->window->findChild<QPushButton *>(QStringLiteral("historyCompare"))
        ->setFocus(); // as the keyboard left it
    m->click("compareRestore");
    waitForCurrent();
    QCOMPARE(value("TOKEN"), std::string("t0ken"));
    QCOMPARE(m->window->focusWidget(), static_cast<QWidget *>(history()));
    QCOMPARE(m->secrets()->openSet()->draft().count(), std::size_t(1));
    m->discardDraft();
}

void tst_Versions::wholeVersionIsRestoredAsANewOne()
{
    choose(2);
    m->click("historyRestore");
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("saveMessage"), patience);
    QCOMPARE(m->find<QLineEdit>("saveMessage")->text(), QStringLiteral("Restored version 2"));
    QTRY_COMPARE_WITH_TIMEOUT(m->find<QTreeView>("changeList")->model()->rowCount(), 3, patience);
    m->click("sheetMain");
    QTRY_COMPARE_WITH_TIMEOUT(m->secrets()->openSet()->set()->currentVersion(), 5u, patience);
    waitForCurrent();
    QTRY_COMPARE_WITH_TIMEOUT(value("LOGIN"), std::string("first password"), patience);
    QCOMPARE(value("TOKEN"), std::string("t0ken"));
    QVERIFY(!m->secrets()->openSet()->entry("NEW"));
    QCOMPARE(m->secrets()->openSet()->set()->versions[4].message,
             std::optional<std::string>("Restored version 2"));
    QTRY_VERIFY(!m->sees("sheetMain"));
}

void tst_Versions::restoringTheSameChangesNothing()
{
    QSignalSpy said(m->secrets(), &gui::SecretsPage::said);
    choose(2);
    m->click("historyRestore");
    QTRY_VERIFY_WITH_TIMEOUT(!said.isEmpty(), patience);
    waitForCurrent();
    QVERIFY(!m->sees("saveMessage"));
    QVERIFY(m->secrets()->openSet()->draft().isEmpty());
}

void tst_Versions::restoringWaitsForTheDraft()
{
    waitForCurrent();
    put("MINE", "unsaved");
    QSignalSpy said(m->secrets(), &gui::SecretsPage::said);
    choose(3);
    m->click("historyRestore");
    QCOMPARE(said.size(), 1);
    choose(5);
    waitForCurrent();
    QCOMPARE(value("MINE"), std::string("unsaved"));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const gui::ApplicationSetup setup(application, gui::ThemeMode::light, QLocale::c());
    tst_Versions test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_versions.moc"
