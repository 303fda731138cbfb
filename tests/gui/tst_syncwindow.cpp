#include "gui/layoutproblems.h"
#include "gui/pictures.h"
#include "gui/settings/policyedit.h"
#include "gui/settings/remotesheet.h"
#include "gui/sync/repairtext.h"
#include "gui/sync/syncsheet.h"
#include "gui/sync/synctext.h"
#include "gui/teamstage.h"
#include "gui/text/words.h"
#include "gui/widgets/bulletlist.h"
#include "gui/widgets/notice.h"
#include "model/sync/hostile.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QSpinBox>
#include <QTreeWidget>

using namespace hypha;
using test::patience;
using test::TeamStage;

/// How a vault stands to its remote, told and settled in the window.
class tst_SyncWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m = std::make_unique<TeamStage>(); }
    void cleanup() { m.reset(); }
    void standingIsToldInPlainWords_data();
    void standingIsToldInPlainWords();
    void H1_hostThatRollsBackStopsWritingUntilTheLastGoodStateIsBack();
    void M8_whatRepairingCouldNotPutBackIsNamed();
    void M8_whatNobodyCouldReadIsSaidToBeUnread();
    void repairThatIsStoppedCanBeBegunAgain();
    void H3_forkIsNeverOverwritten();
    void whatTwoChangedIsKeptUntilItIsSettled_data();
    void whatTwoChangedIsKeptUntilItIsSettled();
    void whatCouldNotBeCarriedOverIsShownWithWhatWasWritten();
    void remoteThatIsGoneIsOfflineAndNoError();
    void manualContactsNobody();
    void remoteIsTriedBeforeItIsUsed();
    void remoteFolderCanBeChosen();
    void policiesAreSignedForEverybody();
    void policyOfAColleagueIsNotUndone();
    void readersAreNamedBeforeSaving();
    void everythingFits_data();
    void everythingFits();
    void redStateFits_data() { everythingFits_data(); }
    void redStateFits();

private:
    QString label(const char *name) const
    {
        const auto *found = m->ada.find<QLabel>(name);
        return found ? found->text() : QString();
    }
    QString standing() const { return m->ada.find<QAbstractButton>("barState")->text(); }
    session::LiveSync &live() const { return TeamStage::live(m->ada); }
    /// A copy of Ada's computer, as it is now, without its window.
    std::unique_ptr<test::Client> copy(const char *name) const
    {
        std::filesystem::copy(m->ada.folder.path().toStdString(), m->path(name),
                              std::filesystem::copy_options::recursive);
        auto client = std::make_unique<test::Client>(m->path(name), systemClock());
        client->vault = test::must(session::OpenVault::open(
            client->profiles(), "default",
            crypto::SecretBytes::copyOf(asBytes(std::string_view("correct horse battery staple"))),
            systemClock()));
        return client;
    }
    void conflict();
    void rollBack();
    QStringList lookAtSheets(const char *page);
    void setScale(double scale, gui::ThemeMode theme = gui::ThemeMode::light);
    QStringList look(QWidget *window, const char *page) const;
    QString m_kind; ///< theme and scale, for pictures
    const QFont m_usual = QApplication::font();
    std::unique_ptr<TeamStage> m;
};

void tst_SyncWindow::standingIsToldInPlainWords_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("decide");
    QTest::addRow("good") << "good"
                          << "Synced 2 min ago" << false;
    QTest::addRow("waiting") << "waiting"
                             << "3 change" << false;
    QTest::addRow("running") << "running"
                             << "Syncing…" << false;
    QTest::addRow("offline") << "offline"
                             << "Offline since" << true;
    QTest::addRow("credential") << "credential"
                                << "Needs a credential" << true;
    QTest::addRow("host key") << "host key"
                              << "Host not confirmed" << true;
    QTest::addRow("changed key") << "changed key"
                                 << "Host key changed" << true;
    QTest::addRow("conflict") << "conflict"
                              << "2 to settle" << true;
    QTest::addRow("refused") << "refused"
                             << "Writing stopped" << true;
    QTest::addRow("damaged") << "damaged"
                             << "Read-only" << false;
    QTest::addRow("alone") << "alone"
                           << "On this computer only" << false;
}

void tst_SyncWindow::standingIsToldInPlainWords()
{
    QFETCH(QString, what);
    QFETCH(QString, words);
    QFETCH(bool, decide);
    const Timestamp now = Timestamp::fromSeconds(1'700'000'000);
    gui::SyncView view;
    view.hasRemote = what != u"alone";
    view.whole = what != u"damaged";
    view.running = what == u"running";
    view.state.lastAt = Timestamp::fromSeconds(now.seconds - 130);
    view.state.unpushed = what == u"waiting" ? 3 : 0;
    view.state.parked = what == u"conflict" ? 2 : 0;
    if (what == u"offline")
        view.error = Error{Errc::network, "git.example.org", {}, {}, "no route"};
    if (what == u"credential")
        view.error = Error{Errc::wrongPassphrase, "credential", {}, {}, "wants one"};
    if (what == u"host key")
        view.error = Error{Errc::network, "host key", {}, "SHA256:x", "nobody knows it"};
    if (what == u"changed key")
        view.error = Error{Errc::network, "host key", "the key that is known", "SHA256:x", "another"};
    if (what == u"refused")
        view.state.refusal = Error{Errc::rollback, "remote", {}, {}, {}};
    const gui::Glance glance = gui::glanceOf(view, now);
    QVERIFY2(glance.text.startsWith(words), qPrintable(glance.text));
    QCOMPARE(glance.decide, decide);
}

/// The host shows the state from before the last change.
void tst_SyncWindow::rollBack()
{
    m->shared();
    std::filesystem::copy(m->remote(), m->path("older.git"), std::filesystem::copy_options::recursive);
    m->put("API_KEY", "ada's second");
    TeamStage::sent(m->ada);
    std::filesystem::remove_all(m->remote());
    std::filesystem::rename(m->path("older.git"), m->remote());
    m->ada.window->commands()->refresh->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m->ada.sees("refusedBanner"), patience);
}

void tst_SyncWindow::H1_hostThatRollsBackStopsWritingUntilTheLastGoodStateIsBack()
{
    rollBack();
    QVERIFY(m->ada.find<gui::Banner>("refusedBanner")->whatText().contains(QStringLiteral("older state")));
    QCOMPARE(standing(), QStringLiteral("Writing stopped"));

    // Reading goes on, writing has stopped.
    auto *set = m->ada.secrets()->openSet();
    QTRY_VERIFY_WITH_TIMEOUT(!set->isLoading(), patience);
    const auto value = m->ada.session->reveal(set->entry("API_KEY")->value);
    QCOMPARE(value->text(), std::string_view("ada's second"));
    QTRY_VERIFY(set->isReadOnly());
    QVERIFY(!m->ada.session->isWritable());
    QVERIFY(!m->ada.window->commands()->invite->isEnabled());
    QVERIFY(!m->ada.window->commands()->newProject->isEnabled());

    m->ada.click("refusedDetails");
    QTRY_VERIFY(m->ada.sees("syncProof"));
    const auto proof = live().state().proof;
    QVERIFY(proof && std::filesystem::exists(*proof));
    QVERIFY(m->ada.find<QTextEdit>("syncProof")->toPlainText() == QString::fromStdString(proof->string()));
    QVERIFY(label("syncGone").contains(u'1'));
    m->ada.click("syncProofSave");
    QTRY_VERIFY(m->ada.sees("proofDialog"));
    m->ada.find<QDialog>("proofDialog")->reject();
    const auto bytesOf = [](const std::filesystem::path &file) {
        return store::readFile(file, 1 << 20).value_or(Bytes());
    };
    m->ada.find<gui::SyncSheet>("syncSheet")
        ->saveProof(QString::fromStdString(m->path("copy.json").string()));
    QTRY_VERIFY(!bytesOf(*proof).empty() && bytesOf(m->path("copy.json")) == bytesOf(*proof));
    m->ada.click("syncRepair");
    QTRY_VERIFY(m->ada.sees("repairSheet"));
    m->ada.click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(!m->ada.sees("refusedBanner") && !m->ada.sees("repairSheet"), patience);
    QTRY_VERIFY(m->ada.session->isWritable() && !set->isReadOnly());
    auto other = copy("other");
    QCOMPARE(other->synced().outcome.fetched, std::size_t(0));
    QVERIFY(!other->synced().outcome.refusal);
}

/// Somebody who may push took a file away that members' work stands on.
void tst_SyncWindow::M8_whatRepairingCouldNotPutBackIsNamed()
{
    m->shared();
    const ProjectId project = m->project();
    const SetId set = m->set();
    auto other = copy("other");
    const QString known = test::tipOf(m->remote());
    other->put(project, set, "B", "2");
    other->synced();
    const std::string first = vault::eventPath(other->vault->state()->log.back());
    other->put(project, set, "C", "3");
    other->synced();
    const Timestamp at = other->vault->state()->lastTimestamp;
    test::mutilate(m->remote(), known, first, at);
    m->ada.window->commands()->refresh->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m->ada.sees("refusedBanner"), patience);
    m->ada.click("refusedRepair");
    QTRY_VERIFY(m->ada.sees("repairSheet"));
    m->ada.click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(m->ada.sees("repairLeftOut"), patience);
    QCOMPARE(m->ada.find<gui::BulletList>("repairLeftOutList")->text(),
             QStringLiteral("Version saved, by ada@example.org, ") + gui::dateTimeText(at));
    QVERIFY(!m->ada.sees("repairBlind") && !m->ada.sees("repairLimits"));
    QVERIFY(!m->ada.sees("refusedBanner"));
    m->ada.click("sheetMain");
    QTRY_VERIFY(!m->ada.sees("repairSheet"));
    QCOMPARE(test::tipOf(m->remote()), known);
}

/// What the host shows cannot be had at all: whether work of others was in it is not known.
void tst_SyncWindow::M8_whatNobodyCouldReadIsSaidToBeUnread()
{
    m->shared();
    auto other = copy("other");
    other->put(m->project(), m->set(), "B", "2");
    other->synced();
    test::hollowTip(m->remote());
    m->ada.window->commands()->refresh->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m->ada.sees("refusedBanner"), patience);
    m->ada.click("refusedRepair");
    QTRY_VERIFY(m->ada.sees("repairSheet"));
    m->ada.click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(m->ada.sees("repairBlind"), patience);
    QVERIFY(!m->ada.sees("repairLeftOut"));
}

/// As when another process changes the remote meanwhile.
void tst_SyncWindow::repairThatIsStoppedCanBeBegunAgain()
{
    m->shared();
    test::hollowTip(m->remote());
    m->ada.window->commands()->refresh->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m->ada.sees("refusedBanner"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!live().isRunning(), patience);
    m->ada.click("refusedRepair");
    QTRY_VERIFY(m->ada.sees("repairSheet"));
    m->ada.click("sheetMain");
    QVERIFY(live().isRunning());
    live().cancel();
    QTRY_VERIFY_WITH_TIMEOUT(m->ada.sees("sheetError"), patience);
    QVERIFY(m->ada.find<QPushButton>("sheetMain")->isEnabled());
    m->ada.click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(!m->ada.sees("refusedBanner"), patience);
}

void tst_SyncWindow::H3_forkIsNeverOverwritten()
{
    m->shared();
    auto other = copy("other");
    m->put("API_KEY", "ada's second");
    TeamStage::sent(m->ada);
    // The other computer's history, signed all the same, in the place of what was sent.
    std::filesystem::remove_all(m->remote());
    test::must(sync::makeEmptyRemote(m->remote()));
    other->put(m->project(), m->set(), "API_KEY", "other");
    test::must(session::VaultSync(*other->vault).setRemote(m->remote().string()));
    other->synced();
    live().syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(m->ada.sees("refusedBanner"), patience);
    QVERIFY(
        m->ada.find<gui::Banner>("refusedBanner")->whatText().contains(QStringLiteral("another history")));
    QVERIFY(!m->ada.sees("refusedRepair"));
    m->ada.click("refusedDetails");
    QTRY_VERIFY(m->ada.sees("syncProof"));
    QVERIFY(!m->ada.sees("syncRepair"));
}

/// Both computers change the same value.
void tst_SyncWindow::conflict()
{
    m->shared();
    auto other = copy("other");
    TeamStage::sync(m->ada).setMode(session::LiveSync::Mode::manual);
    m->put("API_KEY", "mine");
    other->put(m->project(), m->set(), "API_KEY", "theirs");
    other->synced();
    live().syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(m->ada.sees("conflictBanner"), patience);
    QTRY_COMPARE(standing(), QStringLiteral("1 to settle"));
    m->ada.click("conflictSettle");
    QTRY_VERIFY_WITH_TIMEOUT(m->ada.sees("conflictTheirs"), patience);
}

void tst_SyncWindow::whatTwoChangedIsKeptUntilItIsSettled_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("beside");
    QTest::addRow("theirs") << QByteArray("conflictTheirs") << QByteArray("theirs") << QByteArray();
    QTest::addRow("mine") << QByteArray("conflictMine") << QByteArray("mine") << QByteArray();
    QTest::addRow("both") << QByteArray("conflictBoth") << QByteArray("theirs") << QByteArray("mine");
}

void tst_SyncWindow::whatTwoChangedIsKeptUntilItIsSettled()
{
    QFETCH(QByteArray, button);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, beside);
    conflict();
    const std::pair<const char *, std::string_view> sides[] = {
        {"conflictBefore", "ada's first"}, {"conflictTheirSide", "theirs"}, {"conflictMySide", "mine"}};
    for (const auto &[name, secret] : sides) {
        const auto *field = m->ada.find<gui::SecretField>(name);
        QVERIFY2(field, name);
        QVERIFY(!field->isRevealed()); // masked until asked
        QCOMPARE(field->secret().text(), secret);
    }
    QStringList titles;
    for (const auto *title : m->ada.window->findChildren<QLabel *>(QStringLiteral("conflictSide")))
        titles << title->text();
    QVERIFY2(titles.filter(QStringLiteral("Theirs: ")).size() == 1, qPrintable(titles.join(u'\n')));
    auto *set = m->ada.secrets()->openSet();
    QTRY_VERIFY_WITH_TIMEOUT(!set->isLoading(), patience);
    const QSignalSpy updated(set, &gui::OpenSet::updated), rebased(set, &gui::OpenSet::rebased);
    m->ada.click(button.constData());
    QTRY_VERIFY_WITH_TIMEOUT(!m->ada.sees("conflictSheet"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m->ada.sees("conflictBanner"), patience);
    const auto holds = [&](const char *key, const QByteArray &wanted) {
        const entries::Entry *entry = set->isLoading() ? nullptr : set->entry(key);
        const auto secret = entry ? m->ada.session->reveal(entry->value) : Result<crypto::SecretBytes>();
        return entry && secret && secret->text() == wanted.toStdString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(holds("API_KEY", value), patience);
    if (beside.isEmpty())
        QVERIFY(!set->entry("API_KEY_MINE"));
    else
        QTRY_VERIFY_WITH_TIMEOUT(holds("API_KEY_MINE", beside), patience);
    QCOMPARE(updated.size() + rebased.size(), qsizetype(0)); // one's own choice is no news
}

/// It can be done again by whoever sees what it was.
void tst_SyncWindow::whatCouldNotBeCarriedOverIsShownWithWhatWasWritten()
{
    m->shared();
    auto other = copy("other");
    TeamStage::sync(m->ada).setMode(session::LiveSync::Mode::manual);
    m->put("API_KEY", "written offline");
    other->run(vault::op::DeleteSet{m->project(), m->set()});
    other->synced();
    live().syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(m->ada.sees("conflictBanner"), patience);
    m->ada.click("conflictSettle");
    QTRY_VERIFY_WITH_TIMEOUT(m->ada.sees("lostWhat"), patience);
    QCOMPARE(label("lostKey"), QStringLiteral("API_KEY"));
    QCOMPARE(label("sheetTitle"), QStringLiteral("Not carried over")); // there is nothing to choose between
    const auto *list = m->ada.find<QTreeWidget>("conflictList");
    QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("API_KEY, not carried over"));
    const auto *value = m->ada.find<gui::SecretField>("lostValue");
    QVERIFY(value && !value->isRevealed());
    QCOMPARE(value->secret().text(), std::string_view("written offline"));
    QVERIFY(!label("lostDetail").contains(QStringLiteral("secret_version_created"))); // in words
    m->ada.click("conflictLetGo");
    QTRY_VERIFY_WITH_TIMEOUT(!m->ada.sees("conflictSheet"), patience);
}

void tst_SyncWindow::remoteThatIsGoneIsOfflineAndNoError()
{
    m->shared();
    std::filesystem::rename(m->remote(), m->path("gone"));
    m->put("API_KEY", "written offline");
    live().syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(standing().startsWith(QStringLiteral("Offline")), patience);
    QVERIFY(m->ada.session->isWritable());
    QVERIFY(!m->ada.sees("refusedBanner"));
    std::filesystem::rename(m->path("gone"), m->remote());
    live().syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(standing().startsWith(QStringLiteral("Synced")), patience);
}

void tst_SyncWindow::manualContactsNobody()
{
    m->shared();
    m->ada.window->commands()->showSettings->trigger();
    auto *mode = m->ada.find<QComboBox>("remoteMode");
    QVERIFY(mode);
    mode->setCurrentIndex(mode->findData(static_cast<int>(session::LiveSync::Mode::manual)));
    Q_EMIT mode->activated(mode->currentIndex());
    m->put("API_KEY", "not sent");
    QTRY_VERIFY_WITH_TIMEOUT(standing().contains(QStringLiteral("wait")), patience);
    QVERIFY(live().mode() == session::LiveSync::Mode::manual);
    m->ada.window->commands()->lock->trigger();
    QTRY_VERIFY(m->ada.sees("unlockPassphrase"));
    m->ada.type("unlockPassphrase", QStringLiteral("correct horse battery staple"));
    m->ada.click("unlockButton");
    QTRY_VERIFY_WITH_TIMEOUT(m->ada.session->isOpen(), patience);
    QVERIFY(live().mode() == session::LiveSync::Mode::manual); // kept, before anything was asked
    QVERIFY(!live().isRunning());
}

void tst_SyncWindow::remoteIsTriedBeforeItIsUsed()
{
    m->ada.createVault();
    m->ada.window->commands()->showSettings->trigger();
    m->ada.click("remoteSet");
    QTRY_VERIFY(m->ada.sees("remoteText"));
    QVERIFY(!m->ada.find<QPushButton>("sheetMain")->isEnabled());
    m->ada.type("remoteText", QStringLiteral("https://ada:secret@git.example.org/x"));
    QVERIFY(!m->ada.find<QPushButton>("sheetMain")->isEnabled());
    m->ada.replace("remoteText", QStringLiteral("https://git.example.org/team/vault.git"));
    QVERIFY(label("remoteContact").contains(QStringLiteral("git.example.org (https)")));
    QVERIFY(m->ada.sees("remoteToken"));
    m->ada.replace("remoteText", QStringLiteral("git@git.example.org:vault.git"));
    QVERIFY(label("remoteContact").contains(QStringLiteral("git.example.org (ssh)")));
    QVERIFY(!m->ada.sees("remoteToken"));
    std::filesystem::create_directories(m->path("share/photos"));
    m->ada.replace("remoteText", QString::fromStdString(m->path("share").string()));
    for (const char *button : {"remoteTest", "sheetMain"}) { // no vault is mixed with what is there
        m->ada.click(button);
        QTRY_VERIFY_WITH_TIMEOUT(m->ada.sees("sheetError"), patience);
        QVERIFY(!m->ada.sees("remoteFound") && !m->ada.session->profile()->remote);
        m->ada.find("sheetError")->hide();
    }
    m->ada.replace("remoteText", QString::fromStdString(m->remote().string()));
    QVERIFY(label("remoteContact").startsWith(QStringLiteral("No network")));
    m->ada.click("remoteTest");
    QTRY_VERIFY_WITH_TIMEOUT(m->ada.sees("remoteFound"), patience);
    QVERIFY(label("remoteFound").contains(QStringLiteral("an empty one is made")));
    QVERIFY(!std::filesystem::exists(m->remote())); // trying makes nothing
    QVERIFY(!m->ada.session->profile()->remote);
    m->ada.click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(standing().startsWith(QStringLiteral("Synced")), patience);
    QVERIFY(m->ada.session->profile()->remote == m->remote().string());
}

/// A folder with something else in it gets one of its own for the vault.
void tst_SyncWindow::remoteFolderCanBeChosen()
{
    m->ada.createVault();
    m->ada.window->commands()->showSettings->trigger();
    m->ada.click("remoteSet");
    QTRY_VERIFY(m->ada.sees("remoteText"));
    m->ada.click("remoteChoose");
    QTRY_VERIFY(m->ada.sees("remoteFolderDialog"));
    m->ada.find<QDialog>("remoteFolderDialog")->reject();
    auto *sheet = m->ada.find<gui::RemoteSheet>("remoteSheet");
    const auto chosen = [this] { return m->ada.find<QLineEdit>("remoteText")->text(); };
    std::filesystem::create_directories(m->path("share/photos"));
    sheet->setFolder(QString::fromStdString(m->path("share").string()));
    QTRY_COMPARE(chosen(), QString::fromStdString(m->path("share/vault.git").string()));
    sheet->setFolder(QString::fromStdString(m->path("share/photos").string())); // empty
    QTRY_COMPARE(chosen(), QString::fromStdString(m->path("share/photos").string()));
    test::must(sync::makeEmptyRemote(m->remote()));
    sheet->setFolder(QString::fromStdString(m->remote().string()));
    QTRY_COMPARE(chosen(), QString::fromStdString(m->remote().string()));
    QVERIFY(!m->ada.session->profile()->remote);
    m->ada.click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(standing().startsWith(QStringLiteral("Synced")), patience);
    QVERIFY(m->ada.session->profile()->remote == m->remote().string());
}

void tst_SyncWindow::policiesAreSignedForEverybody()
{
    m->ada.createVault();
    m->ada.window->commands()->showSettings->trigger();
    QCOMPARE(m->ada.find<QLabel>("settingsPerson")->text(), QStringLiteral("ada@example.org"));
    QVERIFY(!m->ada.find<QLabel>("settingsPlace")->text().isEmpty());
    QTRY_VERIFY(m->ada.sees("policySave"));
    auto *save = m->ada.find<QPushButton>("policySave");
    QVERIFY(save && !save->isEnabled());
    m->ada.find<QSpinBox>("policyAge")->setValue(90);
    m->ada.find<QCheckBox>("policyApproval")->setChecked(true);
    QVERIFY(save->isEnabled());
    m->ada.click("policySave");
    QTRY_VERIFY_WITH_TIMEOUT(m->ada.session->state()->org.settings.requireDeviceApproval, patience);
    const auto policy = m->ada.session->state()->org.settings.defaultRotationPolicy;
    QVERIFY(policy && policy->maxAgeDays == std::uint64_t(90) && policy->rotateOnMemberRemove);
    QVERIFY(!policy->notifyBeforeExpiryDays);
    QTRY_VERIFY(!save->isEnabled());
}

/// What a colleague changes while somebody is still typing stays, and so does what was typed.
void tst_SyncWindow::policyOfAColleagueIsNotUndone()
{
    m->shared();
    m->ada.window->commands()->showSettings->trigger();
    QTRY_VERIFY(m->ada.sees("policyAge"));
    m->ada.find<QSpinBox>("policyAge")->setValue(90);
    auto other = copy("other");
    vault::Settings settings = other->vault->state()->org.settings;
    settings.requireDeviceApproval = true;
    settings.githubOrg = "acme";
    settings.defaultRotationPolicy.emplace();
    settings.defaultRotationPolicy->rotateOnDeviceRevoke = false;
    test::must(other->vault->run(vault::op::ChangeSettings{std::string("Acme Ltd"), settings}));
    other->synced();
    live().syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(m->ada.session->state()->org.settings.requireDeviceApproval, patience);
    QTRY_VERIFY(m->ada.find<QCheckBox>("policyApproval")->isChecked());
    QCOMPARE(m->ada.find<QLineEdit>("policyName")->text(), QStringLiteral("Acme Ltd"));
    QCOMPARE(m->ada.find<QSpinBox>("policyAge")->value(), 90);
    m->ada.click("policySave");
    const auto org = [this] { return m->ada.session->state()->org; };
    QTRY_VERIFY_WITH_TIMEOUT(org().settings.defaultRotationPolicy->maxAgeDays == std::uint64_t(90), patience);
    QCOMPARE(org().name, std::string("Acme Ltd"));
    QVERIFY(org().settings.requireDeviceApproval && org().settings.githubOrg == std::string("acme"));
    QVERIFY(!org().settings.defaultRotationPolicy->rotateOnDeviceRevoke);
    // The same where nobody could have seen it: only what was edited is taken from the form.
    gui::PolicyEdit edit;
    edit.auditReads = true;
    edit.githubOrg.emplace(std::nullopt);
    const auto change = gui::changeOf(edit, org());
    QVERIFY(change.settings.requireDeviceApproval && change.settings.auditReads &&
            !change.settings.githubOrg);
    QVERIFY(!change.orgName && change.settings.defaultRotationPolicy == org().settings.defaultRotationPolicy);
}

void tst_SyncWindow::readersAreNamedBeforeSaving()
{
    m->ada.createVault();
    m->ada.openSet();
    entries::Entry entry;
    entry.key = "NEW";
    entry.value = m->ada.session->seal(asBytes(std::string_view("x")));
    m->ada.secrets()->openSet()->put(entry, {});
    m->ada.window->commands()->saveVersion->trigger();
    QTRY_VERIFY(m->ada.sees("saveReaders"));
    QVERIFY2(label("saveReaders").contains(QStringLiteral("1 person, 1 device; newest device: “Laptop”")),
             qPrintable(label("saveReaders")));
}

void tst_SyncWindow::setScale(double scale, gui::ThemeMode theme)
{
    m_kind = theme == gui::ThemeMode::dark ? QStringLiteral("dark ") : QStringLiteral("light ");
    m_kind += QString::number(scale * 100) + u' ';
    QFont font = m_usual;
    font.setPointSizeF(m_usual.pointSizeF() * scale);
    QApplication::setFont(font);
    gui::applyTheme(*qApp, theme);
}

QStringList tst_SyncWindow::look(QWidget *window, const char *page) const
{
    test::fill(*window);
    for (int round = 0; round < 3; ++round) // layouts within layouts
        QCoreApplication::processEvents();
    test::keepPicture(window, m_kind + QLatin1String(page));
    QStringList found = test::layoutProblems(window) + test::unnamed(window) + test::focusProblems(window);
    if (window->width() > 1024 || window->height() > 700)
        found << QStringLiteral("grew to %1 x %2").arg(window->width()).arg(window->height());
    return found;
}

void tst_SyncWindow::everythingFits_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("dark");
    for (const bool dark : {false, true}) {
        for (const double scale : {1.0, 1.5, 2.0})
            QTest::addRow("%d %%%s", static_cast<int>(scale * 100), dark ? ", dark" : "") << scale << dark;
    }
}

/// Looks at each sheet that is open over Ada's window, and closes it.
QStringList tst_SyncWindow::lookAtSheets(const char *page)
{
    QStringList found;
    for (QDialog *dialog : m->ada.window->findChildren<QDialog *>()) {
        QTest::keyClick(dialog, Qt::Key_Tab);
        for (const QString &problem : look(dialog, page))
            found << QLatin1String(page) + QStringLiteral(": ") + problem;
        delete dialog;
    }
    return found;
}

void tst_SyncWindow::everythingFits()
{
    QFETCH(double, scale);
    QFETCH(bool, dark);
    setScale(scale, dark ? gui::ThemeMode::dark : gui::ThemeMode::light);
    QStringList found;
    const auto note = [&](const char *page, QWidget *window) {
        for (const QString &problem : look(window, page))
            found << QLatin1String(page) + QStringLiteral(": ") + problem;
    };
    QWidget *window = m->ada.window.get();
    {
        window->resize(1024, 700);
        conflict();
        found << lookAtSheets("conflicts");
        note("conflict banner", window);
        m->ada.window->commands()->invite->trigger();
        m->ada.type("inviteUser", QStringLiteral("ben@example.org"));
        m->ada.click("sheetMain");
        QTRY_VERIFY_WITH_TIMEOUT(m->ada.sees("inviteText"), patience);
        found << lookAtSheets("invitation made");
        m->ada.window->commands()->showPeople->trigger();
        m->ada.window->shell()->people()->showPart(gui::PeoplePage::invitationsPart);
        QTRY_VERIFY_WITH_TIMEOUT(m->ada.sees("invitations"), patience);
        note("invitations", window);
        m->ada.window->commands()->showSettings->trigger();
        note("settings", window);
        m->ada.find("remoteCard")->ensurePolished();
        m->ada.find<QScrollArea>("settingsScroll")->ensureWidgetVisible(m->ada.find("remoteCard"));
        note("remote card", window);
        m->ada.click("remoteSet");
        m->ada.type("remoteText", QStringLiteral("https://git.example.org/team/vault.git"));
        found << lookAtSheets("remote");
        TeamStage::sync(m->ada).showDetails(window);
        found << lookAtSheets("sync");
        test::Window ben;
        ben.window->resize(1024, 700);
        ben.click("welcomeJoin");
        note("invitation", ben.window.get());
        ben.find<gui::SecretField>("joinText")->setText(m->invitation().view());
        ben.click("joinNext");
        note("join", ben.window.get());
        for (const char *name : {"joinPassphrase", "joinAgain"})
            ben.type(name, QStringLiteral("correct horse battery staple"));
        ben.click("joinButton");
        QTRY_VERIFY_WITH_TIMEOUT(ben.sees("waitingWords"), patience);
        TeamStage::live(ben).setInterval(100);
        QTRY_VERIFY_WITH_TIMEOUT(ben.find<QLabel>("waitingSent")->text().startsWith(QChar(0x2713)), patience);
        note("waiting", ben.window.get());
        live().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(m->ada.window->shell()->people()->waiting(), 1, patience);
        m->ada.session->run(vault::op::RevokeDevice{*ben.session->device(), "words differ"}, window,
                            [this](const auto &) { live().syncNow(); });
        QTRY_VERIFY_WITH_TIMEOUT(ben.sees("waitingOver"), patience);
        note("refused device", ben.window.get());
    }
    m.reset();
    setScale(1);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

/// A host that lies is told in red, over every page, and what is to be done about it stands there.
void tst_SyncWindow::redStateFits()
{
    QFETCH(double, scale);
    QFETCH(bool, dark);
    setScale(scale, dark ? gui::ThemeMode::dark : gui::ThemeMode::light);
    QStringList found;
    const auto note = [&](const char *page) {
        for (const QString &problem : look(m->ada.window.get(), page))
            found << QLatin1String(page) + QStringLiteral(": ") + problem;
    };
    m->ada.window->resize(1024, 700);
    rollBack();
    note("red secrets");
    m->ada.window->commands()->showPeople->trigger();
    note("red people");
    m->ada.window->commands()->showSettings->trigger();
    note("red settings");
    TeamStage::sync(m->ada).showDetails(m->ada.window.get());
    found << lookAtSheets("red sync");
    TeamStage::sync(m->ada).askRepair(m->ada.window.get());
    found << lookAtSheets("red repair");
    m.reset();
    setScale(1);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const gui::ApplicationSetup setup(application, gui::ThemeMode::light, QLocale::c());
    tst_SyncWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_syncwindow.moc"
