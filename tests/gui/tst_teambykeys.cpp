#include "gui/keyboard.h"
#include "gui/people/departuresheet.h"
#include "gui/teamstage.h"
#include "gui/widgets/notice.h"

#include <QClipboard>
#include <QTreeView>
#include <QTreeWidget>

using namespace hypha;
using test::Keyboard;
using test::patience;
using test::TeamStage;

static const QString phrase = QStringLiteral("correct horse battery staple");

/// A team from the first invitation to the last changed credential, by the keyboard alone. After each step
/// the keyboard is where a person goes on.
class tst_TeamByKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void invitingLeadsToARemoteAndBack();
    void newcomerJoinsAndWaits();
    void wordsAreComparedAndProjectsGiven();
    void newcomerReadsAndChanges();
    void conflictsAreSettledOneAfterTheOther();
    void lastGoodStateIsPutBack();
    void phoneIsLetInAndRevoked();
    void keysThatAreDueAreRenewed();
    void memberIsRemoved();
    void whatSheCouldReadIsChangedUntilNothingIsLeft();

private:
    using Keys = Keyboard;
    void invite(const test::Window &by, const QString &address);
    void join(test::Window &who, const QString &device);
    void beginApproving(const test::Window &by, const test::Window &who);
    void give(const QString &project);
    void change(const test::Window &who, const QString &project, const QString &value);
    void synced(const test::Window &window);
    QString standing(const test::Window &window) const
    {
        return window.find<QAbstractButton>("barState")->accessibleName();
    }
    std::optional<std::string> value(const test::Window &window, const char *project) const;

    std::unique_ptr<TeamStage> m;
    std::unique_ptr<test::Window> m_ben, m_phone, m_carla;
};

/// Two projects with a credential each, as anybody has after a first day.
void tst_TeamByKeys::initTestCase()
{
    m = std::make_unique<TeamStage>();
    m->ada.createVault();
    auto *session = m->ada.session.get();
    for (const char *name : {"api", "web"}) {
        const ProjectId project = ProjectId::random();
        const SetId set = SetId::random();
        entries::Entry entry;
        entry.key = name == std::string("api") ? "API_KEY" : "WEB_KEY";
        entry.value = session->seal(asBytes(std::string_view("first")));
        session->run(vault::op::CreateProject{project, name, {}}, session, [](const auto &) {});
        session->run(vault::op::CreateSet{project, set, "production"}, session, [](const auto &) {});
        session->run(vault::op::PushVersion{project, set, std::nullopt, {entry}, {}, false, false}, session,
                     [](const auto &) {});
        QTRY_VERIFY_WITH_TIMEOUT(session->state()->set(project, set) &&
                                     session->state()->set(project, set)->currentVersion() == 2,
                                 patience);
    }
}

void tst_TeamByKeys::cleanupTestCase()
{
    m_carla.reset();
    m_phone.reset();
    m_ben.reset();
    m.reset();
}

void tst_TeamByKeys::synced(const test::Window &window)
{
    TeamStage::live(window).syncNow(); // F5, which is tried below
    QTRY_VERIFY_WITH_TIMEOUT(!TeamStage::live(window).isRunning() && TeamStage::live(window).state().lastAt &&
                                 TeamStage::live(window).state().unpushed == 0,
                             patience);
}

std::optional<std::string> tst_TeamByKeys::value(const test::Window &window, const char *project) const
{
    const auto state = window.session->state();
    std::optional<std::string> found;
    bool done = false;
    for (const auto &[id, place] : state->projects) {
        if (place.name != project)
            continue;
        window.session->withVault(
            window.session.get(),
            [id, set = place.sets.begin()->first](session::OpenVault &vault) {
                return vault.entries(id, set);
            },
            [&](const Result<entries::EntryList> &list) {
                done = true;
                const auto secret =
                    list ? window.session->reveal(list->front().value) : Result<crypto::SecretBytes>();
                if (list && secret)
                    found = std::string(secret->text());
            });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(done, patience); }();
    }
    return found;
}

/// From the field of the address to the text on the clipboard.
void tst_TeamByKeys::invite(const test::Window &by, const QString &address)
{
    QTRY_COMPARE_WITH_TIMEOUT(Keys::heard(), QStringLiteral("E-mail address"), patience);
    Keys::type(address);
    Keys::press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(Keys::heard(), QStringLiteral("Copy the invitation"), patience);
    Keys::press(Qt::Key_Space);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("hypha-invite-1:")));
    Keys::go(QStringLiteral("Done"));
    Keys::press(Qt::Key_Return);
    QTRY_VERIFY(!by.sees("inviteSheet"));
}

/// An invitation needs a place where others find the vault; once there is one, it goes on by itself.
void tst_TeamByKeys::invitingLeadsToARemoteAndBack()
{
    const test::Window &ada = m->ada;
    Keys::turnTo(ada);
    Keys::press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(ada.sees("noRemoteSheet"));
    Keys::turnTo(ada);
    QCOMPARE(Keys::heard(), QStringLiteral("Set a remote…"));
    Keys::press(Qt::Key_Return);
    QTRY_VERIFY(ada.sees("remoteSheet"));
    Keys::turnTo(ada);
    QCOMPARE(Keys::heard(), QStringLiteral("Address"));
    Keys::type(QString::fromStdString(m->remote().string()));
    Keys::press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(ada.sees("inviteSheet"), patience);
    Keys::turnTo(ada);
    invite(ada, QStringLiteral("ben@example.org"));
    Keys::turnTo(ada);
    QCOMPARE(Keys::heard(), QStringLiteral("People and their roles"));
}

/// With what is on the clipboard.
void tst_TeamByKeys::join(test::Window &who, const QString &device)
{
    Keys::turnTo(who);
    Keys::go(QStringLiteral("Join with an invitation"));
    Keys::press(Qt::Key_Return);
    QCOMPARE(Keys::heard(), QStringLiteral("Invitation"));
    Keys::press(Qt::Key_Return); // nothing yet: said, and the keyboard stays
    QVERIFY(who.find<QWidget>("joinText")
                ->accessibleDescription()
                .startsWith(QStringLiteral("Paste the invitation first")));
    QCOMPARE(Keys::heard(), QStringLiteral("Invitation"));
    Keys::press(Qt::Key_V, Qt::ControlModifier);
    Keys::press(Qt::Key_Return);
    QCOMPARE(Keys::heard(), QStringLiteral("Name of this device"));
    Keys::retype(device);
    Keys::go(QStringLiteral("Passphrase"));
    Keys::type(phrase);
    Keys::go(QStringLiteral("Passphrase again"));
    Keys::type(phrase);
    Keys::press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(who.sees("waitingWords"), patience);
    QCOMPARE(Keys::heard(), QStringLiteral("Look again"));
    TeamStage::live(who).setInterval(100);
    QTRY_VERIFY_WITH_TIMEOUT(who.find<QLabel>("waitingSent")->text().startsWith(QChar(0x2713)), patience);
    QCOMPARE(Keys::heard(), QStringLiteral("Look again")); // also while it looks by itself
}

void tst_TeamByKeys::newcomerJoinsAndWaits()
{
    m_ben = std::make_unique<test::Window>();
    join(*m_ben, QStringLiteral("Ben's laptop"));
}

/// Up to the words, which both say alike.
void tst_TeamByKeys::beginApproving(const test::Window &by, const test::Window &who)
{
    Keys::turnTo(by);
    Keys::press(Qt::Key_2, Qt::ControlModifier);
    Keys::press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(by.sees("pendingReview"), patience);
    Keys::go(QStringLiteral("Review…"));
    Keys::press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(by.sees("approveSheet"), patience);
    Keys::turnTo(by);
    QCOMPARE(Keys::heard(), QStringLiteral("I have compared all twelve words"));
    const QString words = by.find("approveWords")->accessibleDescription();
    QCOMPARE(words.split(QStringLiteral(", ")).size(), 12);
    QCOMPARE(who.find("waitingWords")->accessibleDescription(), words);
    Keys::press(Qt::Key_Return); // says nothing
    QVERIFY(by.sees("approveWords"));
    Keys::press(Qt::Key_Space);
    Keys::go(QStringLiteral("They match"));
    Keys::press(Qt::Key_Return);
}

/// One of the roles that are offered, by its name.
void tst_TeamByKeys::give(const QString &project)
{
    Keys::go(QStringLiteral("Role in ") + project);
    Keys::press(Qt::Key_M); // Member
    QCOMPARE(qobject_cast<QComboBox *>(QApplication::focusWidget())->currentText(), QStringLiteral("Member"));
}

void tst_TeamByKeys::wordsAreComparedAndProjectsGiven()
{
    const test::Window &ada = m->ada;
    beginApproving(ada, *m_ben);
    QCOMPARE(Keys::heard(), QStringLiteral("Continue"));
    give(QStringLiteral("api"));
    give(QStringLiteral("web"));
    Keys::go(QStringLiteral("Continue"));
    Keys::press(Qt::Key_Return);
    QVERIFY(ada.sees("approveEffects"));
    QCOMPARE(Keys::heard(), QStringLiteral("Approve"));
    Keys::press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!ada.sees("approveSheet"), patience);
    Keys::turnTo(ada);
    QTRY_COMPARE(Keys::heard(), QStringLiteral("People and their roles"));
    synced(ada);
}

/// The one credential of a project gets another value and is saved.
void tst_TeamByKeys::change(const test::Window &who, const QString &project, const QString &value)
{
    Keys::press(Qt::Key_1, Qt::ControlModifier);
    if (Keys::heard() != QStringLiteral("Projects and sets"))
        Keys::back(QStringLiteral("Projects and sets"));
    const auto *tree = qobject_cast<QTreeView *>(QApplication::focusWidget());
    QVERIFY(tree);
    Keys::press(Qt::Key_Home);
    for (int row = 0; row < 12 && tree->currentIndex().data().toString() != project; ++row)
        Keys::press(Qt::Key_Down);
    if (!tree->isExpanded(tree->currentIndex()))
        Keys::press(Qt::Key_Right);
    Keys::press(Qt::Key_Down);
    QCOMPARE(tree->currentIndex().data().toString(), QStringLiteral("production"));
    const gui::OpenSet *set = who.secrets()->openSet();
    QTRY_VERIFY_WITH_TIMEOUT(set->isOpen() && !set->isLoading() && set->project() &&
                                 set->project()->name == project.toStdString(),
                             patience);
    Keys::go(QStringLiteral("Entries"));
    const auto *table = qobject_cast<QTableView *>(QApplication::focusWidget());
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patience);
    Keys::press(Qt::Key_Down);
    Keys::press(Qt::Key_F2);
    Keys::go(QStringLiteral("Value"));
    Keys::retype(value);
    Keys::press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(Keys::heard(), QStringLiteral("Entries"));
    Keys::press(Qt::Key_S, Qt::ControlModifier);
}

static void save(const test::Window &window)
{
    QTRY_VERIFY(window.sees("saveSheet"));
    Keyboard::turnTo(window);
    QCOMPARE(Keyboard::heard(), QStringLiteral("Message"));
    QTRY_VERIFY_WITH_TIMEOUT(window.find<QPushButton>("sheetMain")->isEnabled(), patience);
    Keyboard::press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!window.sees("saveSheet"), patience);
    Keyboard::turnTo(window);
    QCOMPARE(Keyboard::heard(), QStringLiteral("Entries"));
}

void tst_TeamByKeys::newcomerReadsAndChanges()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_ben->sees("shell") && !m_ben->sees("waitingWords"), patience);
    Keys::turnTo(*m_ben);
    QCOMPARE(Keys::heard(), QStringLiteral("Projects and sets"));
    change(*m_ben, QStringLiteral("api"), QStringLiteral("ben's"));
    save(*m_ben);
    synced(*m_ben);
    synced(m->ada);
    QCOMPARE(value(m->ada, "api"), std::string("ben's"));
}

/// Two values that both changed: the keyboard goes from one to the next, and then to how the vault stands.
void tst_TeamByKeys::conflictsAreSettledOneAfterTheOther()
{
    TeamStage::sync(*m_ben).setMode(session::LiveSync::Mode::manual);
    TeamStage::live(*m_ben).setMode(session::LiveSync::Mode::manual);
    Keys::turnTo(m->ada);
    for (const char *project : {"api", "web"}) {
        change(m->ada, QLatin1String(project), QStringLiteral("ada's"));
        save(m->ada);
    }
    synced(m->ada);
    Keys::turnTo(*m_ben);
    for (const char *project : {"api", "web"}) {
        change(*m_ben, QLatin1String(project), QStringLiteral("mine"));
        save(*m_ben);
    }
    Keys::press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(m_ben->sees("conflictSettle"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!TeamStage::live(*m_ben).isRunning(), patience);
    Keys::back(QStringLiteral("Settle…"));
    Keys::press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_ben->sees("conflictTheirs"), patience);
    Keys::turnTo(*m_ben);
    QCOMPARE(Keys::heard(), QStringLiteral("What is to be settled"));
    auto *list = m_ben->find<QTreeWidget>("conflictList");
    QCOMPARE(list->topLevelItemCount(), 2);
    Keys::press(Qt::Key_Down); // the second first: what is left is the one before it
    const QString left = list->topLevelItem(0)->text(0);
    Keys::go(QStringLiteral("Keep mine"));
    Keys::press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 1, patience);
    QCOMPARE(Keys::heard(), QStringLiteral("What is to be settled"));
    QCOMPARE(list->currentItem()->text(0), left);
    Keys::go(QStringLiteral("Keep theirs"));
    Keys::press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!m_ben->sees("conflictSheet"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_ben->sees("conflictBanner"), patience);
    Keys::turnTo(*m_ben);
    QCOMPARE(Keys::heard(), standing(*m_ben));
    TeamStage::sync(*m_ben).setMode(session::LiveSync::Mode::automatic);
    synced(*m_ben);
    synced(m->ada);
    QCOMPARE(std::set({*value(m->ada, "api"), *value(m->ada, "web")}),
             std::set<std::string>({"ada's", "mine"}));
}

/// The host shows an older state; what is done about it ends where the new state is told.
void tst_TeamByKeys::lastGoodStateIsPutBack()
{
    const test::Window &ada = m->ada;
    std::filesystem::copy(m->remote(), m->path("older.git"), std::filesystem::copy_options::recursive);
    Keys::turnTo(ada);
    change(ada, QStringLiteral("web"), QStringLiteral("newer"));
    save(ada);
    synced(ada);
    synced(*m_ben);
    std::filesystem::remove_all(m->remote());
    std::filesystem::rename(m->path("older.git"), m->remote());
    Keys::press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(ada.sees("refusedRepair"), patience);
    Keys::back(QStringLiteral("Put the last good state back…"));
    Keys::press(Qt::Key_Return);
    QTRY_VERIFY(ada.sees("repairSheet"));
    Keys::turnTo(ada);
    QCOMPARE(Keys::heard(), QStringLiteral("Cancel")); // never by Enter alone
    Keys::go(QStringLiteral("Put it back"));
    Keys::press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!ada.sees("repairSheet") && !ada.sees("refusedBanner"), patience);
    Keys::turnTo(ada);
    QCOMPARE(Keys::heard(), standing(ada));
    QTRY_VERIFY2_WITH_TIMEOUT(standing(ada).startsWith(QStringLiteral("Synced")), qPrintable(standing(ada)),
                              patience);
    synced(*m_ben);
}

/// A second device of one's own, and the day it is stolen.
void tst_TeamByKeys::phoneIsLetInAndRevoked()
{
    Keys::turnTo(*m_ben);
    Keys::press(Qt::Key_2, Qt::ControlModifier);
    Keys::back(QStringLiteral("Add my device"));
    Keys::press(Qt::Key_Return);
    QTRY_VERIFY(m_ben->sees("inviteSheet"));
    Keys::turnTo(*m_ben);
    Keys::press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(Keys::heard(), QStringLiteral("Copy the invitation"), patience);
    Keys::press(Qt::Key_Space);
    Keys::press(Qt::Key_Escape);
    QTRY_VERIFY(!m_ben->sees("inviteSheet"));
    Keys::turnTo(*m_ben);
    QCOMPARE(Keys::heard(), QStringLiteral("Add my device"));
    m_phone = std::make_unique<test::Window>();
    join(*m_phone, QStringLiteral("Ben's phone"));
    beginApproving(*m_ben, *m_phone);
    QVERIFY(m_ben->sees("approveEffects"));
    QCOMPARE(Keys::heard(), QStringLiteral("Approve"));
    Keys::press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!m_ben->sees("approveSheet"), patience);
    synced(*m_ben);
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->sees("shell") && !m_phone->sees("waitingWords"), patience);

    Keys::turnTo(*m_ben);
    QCOMPARE(Keys::heard(), QStringLiteral("People and their roles"));
    Keys::back(QStringLiteral("Members"));
    Keys::press(Qt::Key_Right); // the row is one stop
    QCOMPARE(Keys::heard(), QStringLiteral("Devices"));
    Keys::press(Qt::Key_Tab); // the table of the same name
    QVERIFY(m_ben->find<QTableView>("deviceTable") == QApplication::focusWidget());
    const auto chosen = [this] {
        const auto *name = m_ben->find<QLabel>("deviceName");
        return name ? name->text() : QString();
    };
    Keys::press(Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < 8 && chosen() != QStringLiteral("Ben's phone"); ++row)
        Keys::press(Qt::Key_Down);
    QCOMPARE(chosen(), QStringLiteral("Ben's phone"));
    Keys::go(QStringLiteral("Revoke…"));
    Keys::press(Qt::Key_Return);
    QTRY_VERIFY(m_ben->sees("departureSheet"));
    Keys::turnTo(*m_ben);
    QCOMPARE(Keys::heard(), QStringLiteral("Reason (optional)"));
    Keys::type(QStringLiteral("stolen"));
    Keys::press(Qt::Key_Return); // does nothing that cannot be undone
    QVERIFY(m_ben->sees("departureEffects"));
    Keys::go(QStringLiteral("Revoke"));
    Keys::press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(Keys::heard(), QStringLiteral("Done"), patience);
    Keys::press(Qt::Key_Return);
    QTRY_VERIFY(!m_ben->sees("departureSheet"));
    Keys::turnTo(*m_ben);
    QTRY_COMPARE(Keys::heard(), QStringLiteral("Devices"));
    QVERIFY(m_ben->find<QTableView>("deviceTable") == QApplication::focusWidget());
    synced(*m_ben);
    m_phone.reset();
}

/// Ben may not renew keys: Ada is told that she should, and does.
void tst_TeamByKeys::keysThatAreDueAreRenewed()
{
    const test::Window &ada = m->ada;
    Keys::turnTo(ada);
    Keys::press(Qt::Key_2, Qt::ControlModifier);
    Keys::press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(ada.sees("dueKeysRenew"), patience);
    QTRY_COMPARE(Keys::heard(), QStringLiteral("People and their roles"));
    Keys::backTo(ada.find("dueKeysRenew"));
    Keys::press(Qt::Key_Return);
    QTRY_VERIFY(ada.sees("rotateSheet"));
    Keys::turnTo(ada);
    QCOMPARE(Keys::heard(), QStringLiteral("Projects"));
    Keys::press(Qt::Key_Return);
    QVERIFY(ada.sees("rotateEffects"));
    QCOMPARE(Keys::heard(), QStringLiteral("Renew keys"));
    Keys::press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(Keys::heard(), QStringLiteral("Done"), patience);
    Keys::press(Qt::Key_Return);
    QTRY_VERIFY(!ada.sees("rotateSheet"));
    Keys::turnTo(ada);
    QTRY_COMPARE(Keys::heard(), QStringLiteral("People and their roles"));
    QVERIFY(!ada.sees("dueKeysBanner"));
}

void tst_TeamByKeys::memberIsRemoved()
{
    const test::Window &ada = m->ada;
    Keys::press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(ada.sees("inviteSheet"));
    Keys::turnTo(ada);
    invite(ada, QStringLiteral("carla@example.org"));
    m_carla = std::make_unique<test::Window>();
    join(*m_carla, QStringLiteral("Carla's laptop"));
    beginApproving(ada, *m_carla);
    give(QStringLiteral("api"));
    Keys::go(QStringLiteral("Continue"));
    Keys::press(Qt::Key_Return);
    Keys::press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!ada.sees("approveSheet"), patience);
    synced(ada);
    Keys::turnTo(ada);
    QTRY_COMPARE(Keys::heard(), QStringLiteral("People and their roles"));
    const auto chosen = [&ada] {
        const auto *name = ada.find<QLabel>("memberName");
        return name ? name->text() : QString();
    };
    Keys::press(Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < 8 && chosen() != QStringLiteral("carla@example.org"); ++row)
        Keys::press(Qt::Key_Down);
    QCOMPARE(chosen(), QStringLiteral("carla@example.org"));
    Keys::go(QStringLiteral("Remove…"));
    Keys::press(Qt::Key_Return);
    QTRY_VERIFY(ada.sees("departureSheet"));
    Keys::turnTo(ada);
    QCOMPARE(Keys::heard(), QStringLiteral("Cancel"));
    Keys::go(QStringLiteral("Remove and renew keys"));
    Keys::press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(Keys::heard(), QStringLiteral("Done"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(ada.sees("leftList"), patience);
    Keys::go(QStringLiteral("Credentials to change"));
    Keys::press(Qt::Key_Return);
    QTRY_VERIFY(!ada.sees("departureSheet"));
    Keys::turnTo(ada);
    QTRY_COMPARE(Keys::heard(), QStringLiteral("Credentials to change")); // the list of them
    QVERIFY(ada.find<QTreeWidget>("exposures") == QApplication::focusWidget());
}

void tst_TeamByKeys::whatSheCouldReadIsChangedUntilNothingIsLeft()
{
    const test::Window &ada = m->ada;
    for (int round = 0; round < 4 && !ada.sees("noExposure"); ++round) { // two credentials
        QTRY_VERIFY_WITH_TIMEOUT(ada.sees("exposures"), patience);
        QTRY_COMPARE(Keys::heard(), QStringLiteral("Credentials to change"));
        const QString credential = ada.find<QTreeWidget>("exposures")->currentItem()->text(0);
        Keys::press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(ada.secrets()->list()->currentKey(),
                                  std::optional(credential.toStdString()), patience);
        QTRY_COMPARE(Keys::heard(), QStringLiteral("Entries"));
        Keys::press(Qt::Key_F2);
        Keys::go(QStringLiteral("Value"));
        Keys::retype(QStringLiteral("nobody has read this %1").arg(round));
        Keys::press(Qt::Key_Return, Qt::ControlModifier);
        Keys::press(Qt::Key_S, Qt::ControlModifier);
        save(ada);
        synced(ada);
        Keys::press(Qt::Key_2, Qt::ControlModifier);
        const auto next = [&ada] {
            const auto *list = ada.find<QTreeWidget>("exposures");
            return list && list->currentItem() ? list->currentItem()->text(0) : QString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(ada.sees("noExposure") || (!next().isEmpty() && next() != credential),
                                 patience);
    }
    QVERIFY(ada.sees("noExposure"));
    QTRY_COMPARE(Keys::heard(), QStringLiteral("To change")); // above the sentence that nothing is left
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const gui::ApplicationSetup setup(application, gui::ThemeMode::light, QLocale::c());
    tst_TeamByKeys test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_teambykeys.moc"
