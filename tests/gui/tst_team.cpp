#include "gui/people/approval.h"
#include "gui/teamstage.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/wordgrid.h"
#include "model/qr/qrcode.h"
#include "model/scan/codereader.h"

#include <QImage>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTreeWidget>

using namespace hypha;
using test::patience;
using test::TeamStage;

/// Two people with a window each, over a repository that nobody trusts.
class tst_Team : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m = std::make_unique<TeamStage>(); }
    void cleanup() { m.reset(); }
    void adaInvitesBenJoinsAndReads();
    void deviceOfOnesOwnIsApprovedWithoutAnEmptyStep();
    void O5_waitingDeviceShowsItsOwnTwelveWords();
    void invitationIsReadOutOfAPicture();
    void whatIsNoInvitationIsSaidSo();
    void invitationIsFoundInAWholeMessage();
    void nothingIsContactedBeforeJoining();
    void K2_anotherVaultIsNotJoinedAndNothingStays();
    void joiningCanBeCancelled();
    void refusedDeviceIsToldSo();
    void whatIsLeftAfterGivingUpIsTold();
    void whoWasTakenOutIsToldSo_data();
    void whoWasTakenOutIsToldSo();
    void waitingDeviceWaitsAgainAfterUnlocking();
    void invitationOfAnotherProgramIsListedAtOnce();
    void invitingWithoutARemoteGoesOnAfterIt();
    void invitingIsNotTakenUpByWhoTurnedAway();
    void projectsOfTheInvitationAreProposedAtApproval();

private:
    QString label(const test::Window &window, const char *name) const
    {
        const auto *found = window.find<QLabel>(name);
        return found ? found->text() : QString();
    }
    std::unique_ptr<TeamStage> m;
};

/// As two people do it, by the pages alone.
void tst_Team::adaInvitesBenJoinsAndReads()
{
    test::Window &ada = m->ada;
    ada.createVault();
    ada.openSet();
    m->put("API_KEY", "ada's first");
    ada.window->commands()->showSettings->trigger();
    QVERIFY(label(ada, "remoteAddress").contains(QStringLiteral("this computer alone")));
    ada.click("remoteSet");
    ada.type("remoteText", QString::fromStdString(m->remote().string()));
    QVERIFY(label(ada, "remoteContact").contains(QStringLiteral("No network")));
    ada.click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(
        ada.find<QAbstractButton>("barState")->text().startsWith(QStringLiteral("Synced")), patience);

    ada.window->commands()->showPeople->trigger();
    ada.window->commands()->invite->trigger();
    QTRY_VERIFY(ada.sees("inviteUser"));
    ada.type("inviteUser", QStringLiteral("ben@example.org"));
    const auto *projects = ada.find<QTreeWidget>("inviteProjects");
    const QTreeWidgetItem *last = projects->topLevelItem(projects->topLevelItemCount() - 1);
    QVERIFY(
        projects->viewport()->rect().contains(projects->visualItemRect(last))); // whole, without scrolling
    ada.click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(ada.sees("inviteText"), patience);
    const crypto::SecretBytes invitation = ada.find<gui::SecretField>("inviteText")->secret();
    ada.click("sheetMain");

    test::Window ben;
    TeamStage::fillJoin(ben, invitation);
    QVERIFY(label(ben, "joinFactPlace").remove(QChar(0x200b)) ==
            QString::fromStdString(m->remote().string()));
    QCOMPARE(label(ben, "joinFactOrg"), QStringLiteral("Acme"));
    QCOMPARE(label(ben, "joinFactUser"), QStringLiteral("ben@example.org"));
    ben.click("joinButton");
    QTRY_VERIFY_WITH_TIMEOUT(ben.sees("waitingWords"), patience);
    TeamStage::live(ben).setInterval(100);
    QTRY_VERIFY_WITH_TIMEOUT(label(ben, "waitingSent").startsWith(QChar(0x2713)), patience);

    ada.window->commands()->refresh->trigger(); // or within a minute by itself
    QTRY_COMPARE_WITH_TIMEOUT(ada.window->shell()->people()->waiting(), 1, patience);
    ada.click("pendingReview");
    QTRY_VERIFY_WITH_TIMEOUT(ada.sees("approveWords"), patience);
    for (int i = 0; i < 12; ++i) { // read aloud
        const QByteArray name = "word" + QByteArray::number(i);
        QVERIFY(!label(ben, name).isEmpty());
        QCOMPARE(label(ben, name), label(ada, name));
    }
    QTest::keyClick(ada.find("approveRead"), Qt::Key_Space);
    ada.click("sheetMain");
    auto *access = ada.find<QComboBox>("accessProject0");
    QVERIFY(access);
    access->setCurrentIndex(access->findData(static_cast<int>(vault::Role::member)));
    ada.click("sheetMain");
    QTRY_VERIFY(ada.sees("approveEffects"));
    ada.click("sheetMain");
    // The button that began it is gone: the keyboard goes on in the list.
    QTRY_COMPARE_WITH_TIMEOUT(ada.window->focusWidget(), ada.find("memberTable"), patience);

    QTRY_VERIFY_WITH_TIMEOUT(ben.sees("shell") && !ben.sees("waitingWords"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!ben.session->state()->projects.empty(), patience);
    ben.openSet();
    const entries::Entry *entry = ben.secrets()->openSet()->entry("API_KEY");
    QVERIFY(entry);
    const auto value = ben.session->reveal(entry->value);
    QVERIFY(value);
    QCOMPARE(value->text(), std::string_view("ada's first"));
}

/// Where there is no role to choose nobody is asked for one.
void tst_Team::deviceOfOnesOwnIsApprovedWithoutAnEmptyStep()
{
    m->shared();
    test::Window second;
    TeamStage::fillJoin(second, m->invitation("email|ada@example.org"));
    second.click("joinButton");
    QTRY_VERIFY_WITH_TIMEOUT(second.sees("waitingWords"), patience);
    test::Window &ada = m->ada;
    ada.window->commands()->showPeople->trigger();
    TeamStage::live(ada).setInterval(100);
    TeamStage::live(second).setInterval(100);
    QTRY_COMPARE_WITH_TIMEOUT(ada.window->shell()->people()->waiting(), 1, patience);
    ada.click("pendingReview");
    QTRY_VERIFY_WITH_TIMEOUT(ada.sees("approveWords"), patience);
    QVERIFY(label(ada, "approveHow").contains(QStringLiteral("other device")));
    QTest::keyClick(ada.find("approveRead"), Qt::Key_Space);
    ada.click("sheetMain");
    QVERIFY(ada.sees("approveEffects"));
    ada.click("approveBack");
    QVERIFY(ada.sees("approveWords"));
}

void tst_Team::O5_waitingDeviceShowsItsOwnTwelveWords()
{
    m->shared();
    test::Window ben;
    m->join(ben);
    const auto state = ben.session->state();
    const vault::Device &device = *state->device(*ben.session->device());
    const QStringList words = gui::allWords(vault::deviceFingerprint(device)).split(u' ');
    QCOMPARE(words.size(), 12);
    for (int i = 0; i < words.size(); ++i)
        QCOMPARE(label(ben, ("word" + QByteArray::number(i)).constData()), words[i]);
    QVERIFY(label(ben, "waitingCall").contains(QStringLiteral("not a secret")));
    QVERIFY(!ben.sees("shell"));
    QVERIFY(!ben.window->commands()->newProject->isEnabled());
}

void tst_Team::invitationIsReadOutOfAPicture()
{
    if (scan::scannerProgram().empty())
        QSKIP("this build has no hypha-scan");
    m->shared();
    const auto text = m->invitation();
    const auto code = qr::QrCode::encode(text.view(), qr::Correction::low);
    QVERIFY(code);
    const int scale = 4, side = (code->size() + 2 * qr::QrCode::quietZone) * scale;
    QImage picture(side, side, QImage::Format_RGB32);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int mx = x / scale - qr::QrCode::quietZone, my = y / scale - qr::QrCode::quietZone;
            const bool inside = mx >= 0 && my >= 0 && mx < code->size() && my < code->size();
            picture.setPixel(x, y, inside && code->dark(mx, my) ? 0xff000000u : 0xffffffffu);
        }
    }
    const QString file = QString::fromStdString(m->path("invitation.png"));
    QVERIFY(picture.save(file));
    test::Window ben;
    ben.click("welcomeJoin");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(ben.find("invitationStep"), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(ben.find("invitationStep"), &drop);
    QTRY_VERIFY_WITH_TIMEOUT(ben.sees("joinFacts"), patience);
    QCOMPARE(label(ben, "joinFactOrg"), QStringLiteral("Acme"));
}

void tst_Team::whatIsNoInvitationIsSaidSo()
{
    test::Window ben;
    ben.click("welcomeJoin");
    ben.click("joinNext");
    QVERIFY(!label(ben, "fieldError").isEmpty());
    ben.find<gui::SecretField>("joinText")->setText(asBytes("hypha-invite-1:half"));
    ben.click("joinNext");
    QVERIFY(label(ben, "fieldError").contains(QStringLiteral("no invitation")));
    ben.find<gui::SecretField>("joinText")->setText(asBytes("hypha-invite-2:abc"));
    ben.click("joinNext");
    QVERIFY(label(ben, "fieldError").contains(QStringLiteral("newer version")));
    QVERIFY(!ben.sees("joinFacts"));
    ben.click("joinBack");
    QVERIFY(ben.sees("welcomeJoin"));
}

/// As it comes in a mail or a chat.
void tst_Team::invitationIsFoundInAWholeMessage()
{
    m->shared();
    const crypto::SecretBytes invitation = m->invitation();
    test::Window ben;
    ben.click("welcomeJoin");
    const std::string both = std::string(invitation.text()) + "\n" + std::string(m->invitation().text());
    ben.find<gui::SecretField>("joinText")->setText(asBytes(std::string_view(both)));
    ben.click("joinNext");
    QVERIFY(label(ben, "fieldError").contains(QStringLiteral("two different invitations")));
    QVERIFY(!ben.sees("joinFacts"));
    const std::string message =
        "Hi Ben,\nthis is for you: <" + std::string(invitation.text()) + ">.\nSee you, Ada";
    ben.find<gui::SecretField>("joinText")->setText(asBytes(std::string_view(message)));
    ben.click("joinNext");
    QVERIFY(ben.sees("joinFacts"));
    QCOMPARE(label(ben, "joinFactOrg"), QStringLiteral("Acme"));
}

void tst_Team::nothingIsContactedBeforeJoining()
{
    m->shared();
    const auto text = m->invitation();
    std::filesystem::rename(m->remote(), m->path("gone"));
    test::Window ben;
    TeamStage::fillJoin(ben, text);
    QVERIFY(!ben.sees("joinProblem"));
    ben.click("joinButton");
    QTRY_VERIFY_WITH_TIMEOUT(ben.sees("joinProblem"), patience);
    QVERIFY(ben.profiles().list()->empty());
    std::filesystem::rename(m->path("gone"), m->remote());
    ben.click("joinButton"); // what was typed is still there
    QTRY_VERIFY_WITH_TIMEOUT(ben.sees("waitingWords"), patience);
}

void tst_Team::K2_anotherVaultIsNotJoinedAndNothingStays()
{
    m->shared();
    const auto text = m->invitation();
    test::Clients other(1);
    std::filesystem::remove_all(m->remote());
    std::filesystem::copy(other.remote(), m->remote(), std::filesystem::copy_options::recursive);
    test::Window ben;
    TeamStage::fillJoin(ben, text);
    ben.click("joinButton");
    QTRY_VERIFY_WITH_TIMEOUT(ben.sees("joinProblem"), patience);
    QVERIFY(ben.find<gui::Banner>("joinProblem")->whatText().contains(QStringLiteral("another vault")));
    QVERIFY(ben.profiles().list()->empty());
    QVERIFY(!std::filesystem::exists(ben.profiles().repository("default")));
}

void tst_Team::joiningCanBeCancelled()
{
    m->shared();
    test::Window ben;
    TeamStage::fillJoin(ben, m->invitation());
    ben.click("joinButton");
    ben.click("joinCancel"); // before the lane has begun, or while it fetches
    QTRY_VERIFY_WITH_TIMEOUT(ben.sees("joinProblem") || ben.sees("waitingWords"), patience);
    if (ben.sees("joinProblem"))
        QVERIFY(ben.profiles().list()->empty());
}

void tst_Team::refusedDeviceIsToldSo()
{
    m->shared();
    test::Window ben;
    m->join(ben);
    QTRY_VERIFY_WITH_TIMEOUT(label(ben, "waitingSent").startsWith(QChar(0x2713)), patience);
    TeamStage::live(m->ada).syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(m->ada.window->shell()->people()->waiting(), 1, patience);
    m->ada.window->commands()->showPeople->trigger();
    m->ada.click("pendingReview");
    QTRY_VERIFY_WITH_TIMEOUT(m->ada.sees("approveDiffer"), patience);
    m->ada.click("approveDiffer");
    m->ada.window->shell()->people()->showPart(gui::PeoplePage::invitationsPart);
    const auto standing = [this] {
        const auto *list = m->ada.find<QTreeWidget>("invitations");
        return list && list->topLevelItemCount() == 1 ? list->topLevelItem(0)->text(3) : QString();
    };
    QTRY_VERIFY2_WITH_TIMEOUT(standing().startsWith(QStringLiteral("used by “Ben's laptop”, refused ")),
                              qPrintable(standing()), patience);
    QTRY_VERIFY_WITH_TIMEOUT(ben.sees("waitingOver"), patience);
    QVERIFY(!ben.sees("waitingWords"));
    QVERIFY(!ben.sees("waitingLook")); // there is nothing to wait for
    QCOMPARE(ben.window->focusWidget()->objectName(),
             QStringLiteral("waitingPage")); // nor to press by itself
    QCOMPARE(label(ben, "waitingTitle"), QStringLiteral("Not let into Acme"));
    // By whom and why, as the log says.
    QTRY_VERIFY_WITH_TIMEOUT(ben.find<gui::Banner>("waitingOver")
                                 ->accessibleDescription()
                                 .startsWith(QStringLiteral("ada@example.org refused it")),
                             patience);
    QVERIFY(ben.find<gui::Banner>("waitingOver")
                ->accessibleDescription()
                .contains(QStringLiteral("words differ")));
    ben.click("waitingGiveUp");
    QTRY_VERIFY(ben.sees("giveUpSheet"));
    ben.click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(ben.sees("welcomeJoin"), patience);
    QVERIFY(ben.profiles().list()->empty());
}

/// What could not be removed is told with the place where it is.
void tst_Team::whatIsLeftAfterGivingUpIsTold()
{
    m->shared();
    test::Window ben;
    m->join(ben);
    TeamStage::live(ben).setMode(session::LiveSync::Mode::manual);
    QTRY_VERIFY_WITH_TIMEOUT(!TeamStage::live(ben).isRunning(), patience);
    const std::filesystem::path data = ben.profiles().dataFolder("default");
    std::filesystem::rename(data, m->path("elsewhere"));
    std::filesystem::create_directory_symlink(m->path("elsewhere"),
                                              data); // nothing is removed through a link
    ben.click("waitingGiveUp");
    QTRY_VERIFY(ben.sees("giveUpSheet"));
    ben.click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(ben.sees("leftSheet"), patience);
    const auto *banner = ben.find<gui::Banner>("sheetError");
    QVERIFY(banner && banner->accessibleDescription().contains(
                          QString::fromStdString(ben.profiles().folder("default").string())));
    ben.click("sheetMain");
    QTRY_VERIFY(!ben.sees("leftSheet"));
    QVERIFY(ben.sees("unlockPassphrase")); // it is still there, and locked
}

void tst_Team::whoWasTakenOutIsToldSo_data()
{
    QTest::addColumn<bool>("person");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("whom"); // to ask
    QTest::newRow("device") << false << QStringLiteral("This device was revoked.") << QStringLiteral("ada@");
    QTest::newRow("person") << true << QStringLiteral("You no longer belong to Acme.")
                            << QStringLiteral("ada@example.org");
}

/// Else their lists only become empty; and the keys that are of no more use can go from there.
void tst_Team::whoWasTakenOutIsToldSo()
{
    QFETCH(bool, person);
    QFETCH(QString, what);
    QFETCH(QString, whom);
    m->shared();
    test::Window ben;
    m->join(ben);
    QTRY_VERIFY_WITH_TIMEOUT(label(ben, "waitingSent").startsWith(QChar(0x2713)), patience);
    session::Session &ada = *m->ada.session;
    const DeviceId laptop = *ben.session->device();
    TeamStage::live(m->ada).syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(ada.state()->device(laptop), patience);
    const auto act = [this, &ada](const vault::Operation &operation) {
        bool done = false;
        ada.run(operation, &ada, [&done](const auto &result) { done = result.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(done, patience);
        TeamStage::live(m->ada).syncNow();
    };
    act(gui::approvalOf(*ada.state(), *ada.state()->device(laptop),
                        {vault::Role::member, {{m->project(), vault::Role::member}}}));
    QTRY_VERIFY_WITH_TIMEOUT(ben.sees("shell") && !ben.sees("waitingWords"), patience);
    QVERIFY(!ben.sees("outsideBanner"));
    TeamStage::live(ben).setInterval(100); // the page that waited asked often; the others do not
    QTRY_VERIFY(ben.window->commands()->newProject->isEnabled());
    const UserId user{"email|ben@example.org"};
    if (person)
        act(vault::op::RemoveMember{std::nullopt, user});
    else
        act(vault::op::RevokeDevice{laptop, "lost"});
    QTRY_VERIFY_WITH_TIMEOUT(ben.sees("outsideBanner"), patience);
    const auto *banner = ben.find<gui::Banner>("outsideBanner");
    QCOMPARE(banner->accessibleName(), what);
    QVERIFY2(banner->accessibleDescription().contains(whom), qPrintable(banner->accessibleDescription()));
    QVERIFY(!m->ada.sees("outsideBanner"));
    for (const QAction *action : {ben.window->commands()->newProject, ben.window->commands()->addDevice}) {
        QVERIFY(!action->isEnabled());
        QCOMPARE(action->toolTip(), what);
    }
    ben.click("outsideLeave");
    QTRY_VERIFY(ben.sees("giveUpSheet"));
    ben.click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(ben.sees("welcomeJoin"), patience);
    QVERIFY(ben.profiles().list()->empty());
    QVERIFY(!std::filesystem::exists(ben.profiles().repository("default")));
}

void tst_Team::waitingDeviceWaitsAgainAfterUnlocking()
{
    m->shared();
    test::Window ben;
    m->join(ben);
    ben.window->commands()->lock->trigger();
    QTRY_VERIFY(ben.sees("unlockPassphrase"));
    ben.type("unlockPassphrase", QStringLiteral("correct horse battery staple"));
    ben.click("unlockButton");
    QTRY_VERIFY_WITH_TIMEOUT(ben.sees("waitingWords"), patience);
}

/// Such as `hypha-cli invite` beside the window.
void tst_Team::invitationOfAnotherProgramIsListedAtOnce()
{
    m->shared();
    m->ada.window->commands()->showPeople->trigger();
    m->ada.window->shell()->people()->showPart(gui::PeoplePage::invitationsPart);
    QTRY_VERIFY_WITH_TIMEOUT(m->ada.sees("noInvitation"), patience);
    auto other = session::OpenVault::open(
        m->ada.profiles(), "default",
        crypto::SecretBytes::copyOf(asBytes(std::string_view("correct horse battery staple"))),
        systemClock());
    QVERIFY(other);
    session::InvitationWish wish;
    wish.user = UserId{"email|dora@example.org"};
    const auto made = session::invite(**other, wish);
    QVERIFY(made);
    QTRY_VERIFY_WITH_TIMEOUT(m->ada.sees("invitations"), patience);
    QCOMPARE(m->ada.find<QTreeWidget>("invitations")->topLevelItem(0)->text(0),
             QStringLiteral("dora@example.org"));
    QVERIFY(session::withdrawInvitation(**other, made->id));
    QTRY_VERIFY_WITH_TIMEOUT(m->ada.sees("noInvitation"), patience);
}

void tst_Team::invitingWithoutARemoteGoesOnAfterIt()
{
    m->ada.createVault();
    m->ada.openSet();
    m->ada.window->commands()->invite->trigger();
    QTRY_VERIFY(m->ada.sees("noRemoteSheet"));
    m->ada.click("sheetMain");
    QTRY_VERIFY(m->ada.sees("remoteText"));
    QVERIFY(m->ada.sees("peoplePage"));
    m->ada.type("remoteText", QString::fromStdString(m->remote().string()));
    const QSignalSpy synced(&TeamStage::live(m->ada), &session::LiveSync::finished);
    m->ada.click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(m->ada.sees("inviteUser"), patience);
    QVERIFY(!synced.isEmpty()); // what is invited to is there
    QVERIFY(m->ada.sees("peoplePage"));
}

void tst_Team::invitingIsNotTakenUpByWhoTurnedAway()
{
    m->ada.createVault();
    m->ada.openSet();
    const auto wish = [this] {
        m->ada.window->commands()->invite->trigger();
        QTRY_VERIFY(m->ada.sees("noRemoteSheet"));
        m->ada.click("sheetMain");
        QTRY_VERIFY(m->ada.sees("remoteText"));
    };
    wish();
    QTest::keyClick(m->ada.find("remoteSheet"), Qt::Key_Escape);
    QTRY_VERIFY(!m->ada.sees("remoteSheet"));
    m->ada.window->shell()->people()->remoteReady();
    QVERIFY(!m->ada.sees("inviteSheet"));
    wish();
    m->ada.window->shell()->people()->remoteReady(); // with a sheet on top
    QVERIFY(!m->ada.sees("inviteSheet"));
    QTest::keyClick(m->ada.find("remoteSheet"), Qt::Key_Escape);
}

void tst_Team::projectsOfTheInvitationAreProposedAtApproval()
{
    m->shared();
    test::Window &ada = m->ada;
    ada.window->commands()->showPeople->trigger();
    ada.window->commands()->invite->trigger();
    QTRY_VERIFY(ada.sees("inviteUser"));
    ada.type("inviteUser", QStringLiteral("ben@example.org"));
    auto *role = ada.find<QComboBox>("inviteRole");
    role->setCurrentIndex(role->findData(static_cast<int>(vault::Role::reader)));
    auto *projects = ada.find<QTreeWidget>("inviteProjects");
    QVERIFY(projects);
    QCOMPARE(projects->topLevelItemCount(), 1);
    const QString name = projects->topLevelItem(0)->text(0);
    QVERIFY(projects->topLevelItem(0)->checkState(0) == Qt::Unchecked);
    projects->setFocus();
    QTest::keyClick(projects, Qt::Key_Space);
    QVERIFY(projects->topLevelItem(0)->checkState(0) == Qt::Checked);
    ada.click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(ada.sees("inviteText"), patience);
    const crypto::SecretBytes invitation = ada.find<gui::SecretField>("inviteText")->secret();
    ada.click("sheetMain");
    ada.window->shell()->people()->showPart(gui::PeoplePage::invitationsPart);
    QTRY_VERIFY_WITH_TIMEOUT(ada.sees("invitations"), patience);
    QCOMPARE(ada.find<QTreeWidget>("invitations")->topLevelItem(0)->text(2), name);

    test::Window ben;
    TeamStage::fillJoin(ben, invitation);
    ben.click("joinButton");
    QTRY_VERIFY_WITH_TIMEOUT(ben.sees("waitingWords"), patience);
    TeamStage::live(ben).setInterval(100);
    TeamStage::live(ada).setInterval(100);
    QTRY_COMPARE_WITH_TIMEOUT(ada.window->shell()->people()->waiting(), 1, patience);
    ada.click("pendingReview");
    QTRY_VERIFY_WITH_TIMEOUT(ada.sees("approveSkip"), patience);
    ada.click("approveSkip");
    auto *access = ada.find<QComboBox>("accessProject0");
    QVERIFY(access);
    QCOMPARE(access->currentData().toInt(), static_cast<int>(vault::Role::reader));
    ada.click("sheetMain");
    QTRY_VERIFY(ada.sees("approveEffects"));
    ada.click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(!ben.session->state()->projects.empty() && !ben.sees("waitingWords"), patience);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const gui::ApplicationSetup setup(application, gui::ThemeMode::light, QLocale::c());
    tst_Team test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_team.moc"
