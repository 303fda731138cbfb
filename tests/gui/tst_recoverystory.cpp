#include "crypto/slip39/split.h"
#include "crypto/wordlist.h"
#include "gui/fontscale.h"
#include "gui/layoutproblems.h"
#include "gui/recovery/assistsheet.h"
#include "gui/recovery/checksheet.h"
#include "gui/recovery/kitsheet.h"
#include "gui/recovery/posturecard.h"
#include "gui/recovery/printstep.h"
#include "gui/recovery/recoversheet.h"
#include "gui/recovery/recoverypage.h"
#include "gui/recovery/setupsheet.h"
#include "gui/recovery/wordsfield.h"
#include "gui/teamstage.h"
#include "gui/widgets/sheetsteps.h"
#include "model/recovery/checkpoint.h"
#include "model/scan/codereader.h"
#include "model/vault/recoveryoperations.h"
#include "model/vault/recoveryrules.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace hypha;
using test::patience;
namespace slip39 = crypto::slip39;

/// What recovery is for, from the first sheet of paper to the value that somebody needed: on real windows,
/// over a bare repository, with the computers that were lost gone.
class tst_RecoveryStory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void ownersLaptopIsLost();
    void ownerIsLostAndAMemberTakesOver();
    void aContactHelpsAndTheOtherDeviceIsTold();
    void usedKitIsVoidAndTheNewOneWorks();
    void failedReadingEnablesNothing();
};

/// What a set of sheets says, read out of its PDF by hypha-scan.
struct Paper
{
    std::vector<crypto::SecretBytes> shares;
    std::optional<recovery::Checkpoint> point;

    QString fingerprint() const
    {
        return QString::fromStdString(crypto::fingerprintText(point->fingerprint));
    }
};

static std::filesystem::path scanner()
{
    const auto program = std::filesystem::path(qgetenv("HYPHA_BIN").toStdString()) / "hypha-scan";
    return std::filesystem::exists(program) ? program : std::filesystem::path();
}

static Paper paperIn(const QString &pdf)
{
    Paper paper;
    auto codes = scan::readCodes(pdf.toStdString(), scanner());
    if (!codes)
        return paper;
    for (crypto::SecretBytes &code : *codes) {
        if (slip39::checkShare(code.view()))
            paper.shares.push_back(std::move(code));
        else if (const auto point = recovery::parseCheckpoint(code.view()))
            paper.point = *point;
    }
    return paper;
}

template <class Opened> static Opened *sheetOf(const test::Window &window)
{
    for (Opened *one : window.window->findChildren<Opened *>()) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

static void showRecovery(const test::Window &w)
{
    w.window->commands()->showRecovery->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(w.window->shell()->recovery()->standing().has_value(), patience);
}

static const gui::PostureCard *card(const test::Window &w, const char *name)
{
    return w.window->shell()->recovery()->findChild<gui::PostureCard *>(QLatin1String(name));
}

/// All that a card says, for the message of a test that fails.
static QString spoken(const gui::PostureCard &card)
{
    QStringList texts{card.accessibleName()};
    for (const QLabel *detail : card.findChildren<QLabel *>(QStringLiteral("postureDetail")))
        texts << detail->text();
    return texts.join(u' ');
}

/// The wizard, from the button on the page to sheets that are in a PDF.
static void printShares(const test::Window &w, int threshold, int count, const QString &pdf)
{
    showRecovery(w);
    w.click("recoverySetUp");
    auto *setup = sheetOf<gui::SetupSheet>(w);
    QVERIFY(setup);
    setup->findChild<QSpinBox *>(QStringLiteral("planCount0"))->setValue(count);
    setup->findChild<QSpinBox *>(QStringLiteral("planThreshold0"))->setValue(threshold);
    setup->mainButton()->click();
    setup->mainButton()->click();
    const auto *steps = setup->findChild<gui::SheetSteps *>(QStringLiteral("setupSteps"));
    QTRY_COMPARE_WITH_TIMEOUT(steps->currentIndex(), 2, patience);
    setup->printing()->savePdf(pdf);
    QTRY_VERIFY_WITH_TIMEOUT(setup->printing()->isPrinted(), patience);
    setup->mainButton()->click();
    QTRY_VERIFY(!sheetOf<gui::SetupSheet>(w));
}

/// Nothing of that computer is left.
static void lose(test::Window &w)
{
    w.window.reset();
    w.session.reset();
    QVERIFY(QDir(w.folder.path()).removeRecursively());
}

static void choosePassphrase(const test::Window &w)
{
    for (const char *row : {"restorePassphraseRow", "restoreAgainRow"})
        w.find(row)->findChild<gui::SecretField *>()->setText(asBytes("a new and better passphrase"));
}

/// A new computer asks to be let in, with what stands on a sheet: typed, or read out of a picture of it.
static void ask(const test::Window &w, const Paper &paper, const QString &picture, const QString &remote,
                const QString &user, const QString &device = QStringLiteral("New laptop"))
{
    w.click("welcomeRestore");
    w.find<QComboBox>("restoreWay")->setCurrentIndex(1);
    QVERIFY(!w.sees("restoreWords")); // shares are typed once their holders are there
    if (picture.isEmpty()) {
        w.replace("restoreRemote", remote);
        w.replace("restoreFingerprint", paper.fingerprint());
    } else {
        w.find<gui::WordsField>("restoreWordsBox")->readFile(picture);
        QTRY_COMPARE_WITH_TIMEOUT(w.find<QLineEdit>("restoreFingerprint")->text(), paper.fingerprint(),
                                  patience);
        QCOMPARE(w.find<QLineEdit>("restoreRemote")->text(), remote);
        QVERIFY(w.find<gui::WordsField>("restoreWordsBox")->words().empty());
    }
    w.replace("restoreUser", user);
    w.replace("restoreDevice", device);
    const auto field = [&w](const char *row) { return w.find(row)->findChild<gui::SecretField *>(); };
    field("restorePassphraseRow")->setText(asBytes("one of two"));
    w.find<QPushButton>("restoreButton")->click();
    QVERIFY(w.window->focusWidget() == field("restoreAgainRow")); // where something is to be mended
    choosePassphrase(w);
    w.find<QPushButton>("restoreButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(w.session->isOpen(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(w.sees("recoveryEnter"), patience);
    QVERIFY(w.sees("waitingWords")); // nothing else of the window yet
    QCOMPARE(w.window->focusWidget()->objectName(), QStringLiteral("recoveryEnter")); // what leads on
    QVERIFY2(test::focusProblems(w.window.get()).isEmpty(),
             qPrintable(test::focusProblems(w.window.get()).join(u'\n')));
    const auto *own = w.session->state()->device(*w.session->device());
    QCOMPARE(own->status, vault::DeviceStatus::pendingApproval);
}

/// The value of API_KEY as this window reads it now; empty when it cannot.
static QByteArray valueOf(const test::Window &w)
{
    const auto state = w.session->state();
    const auto &project = *state->projects.begin();
    std::optional<QByteArray> value;
    w.session->entries(project.first, project.second.sets.begin()->first, 0, w.session.get(),
                       [&](const Result<entries::EntryList> &list) {
                           value = QByteArray();
                           if (!list || list->empty())
                               return;
                           const auto plain = w.session->reveal(list->begin()->value);
                           if (plain)
                               value = QByteArray(plain->text().data(),
                                                  static_cast<qsizetype>(plain->text().size()));
                       });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(value.has_value(), patience); }();
    return value.value_or(QByteArray("timed out"));
}

/// What stands in the sheet in which shares come together.
struct Gatherer
{
    gui::RecoverSheet *sheet;

    explicit Gatherer(const test::Window &w)
    {
        w.click("recoveryEnter");
        sheet = sheetOf<gui::RecoverSheet>(w);
        [this] { QTRY_VERIFY_WITH_TIMEOUT(progress().contains(u'○'), patience); }();
    }
    template <class Widget> Widget *part(const char *name) const
    {
        return sheet->findChild<Widget *>(QLatin1String(name));
    }
    QString progress() const { return part<QLabel>("recoverProgress")->text(); }
    QString fault() const { return part<QLabel>("wordsStatus")->text(); }
    bool mayRecover() const { return sheet->mainButton()->isEnabled(); }
    void add(ByteView words) const
    {
        part<gui::WordsField>("recoverWordsBox")->setWords(words);
        QVERIFY(part<QPushButton>("recoverAdd")->isEnabled());
        part<QPushButton>("recoverAdd")->click();
    }
};

/// A share in the place of another one, whose words are right and whose value is not.
static crypto::SecretBytes forged(const crypto::SecretBytes &real)
{
    auto share = slip39::parseShare(real.view());
    share->value = crypto::SecretBytes::random(share->value.size());
    return slip39::toWords(*share);
}

void tst_RecoveryStory::initTestCase()
{
    if (scanner().empty())
        QSKIP("needs hypha-scan");
}

/// Checks what stands in the field, and what is said then.
static QString toldOf(gui::CheckSheet *check)
{
    check->mainButton()->click();
    return check->findChild<QLabel *>(QStringLiteral("wordsStatus"))->text();
}

void tst_RecoveryStory::ownersLaptopIsLost()
{
    test::TeamStage stage;
    stage.shared();
    const QString pdf = stage.place.filePath(QStringLiteral("shares.pdf"));
    const QString remote = QString::fromStdString(stage.remote().string());
    printShares(stage.ada, 3, 5, pdf);
    const gui::RecoveryPage *page = stage.ada.window->shell()->recovery();
    QTRY_COMPARE_WITH_TIMEOUT(gui::drillCounts(*page->standing()).printed, std::size_t{5}, patience);
    stage.sent(stage.ada);
    const Paper paper = paperIn(pdf);
    QCOMPARE(paper.shares.size(), std::size_t{5});
    QVERIFY(paper.point && paper.point->remote);
    lose(stage.ada);

    test::Window fresh;
    ask(fresh, paper, {}, remote, QStringLiteral("ada@example.org"));
    QCOMPARE(valueOf(fresh), QByteArray());
    {
        const Gatherer gather(fresh);
        QVERIFY(!gather.mayRecover());
        QVERIFY(!gather.part<QPushButton>("recoverAdd")->isEnabled());
        QVERIFY(!gather.part<QCheckBox>("recoverOwner")->isVisible()); // she is the owner
        gather.add(paper.shares[4].view());
        QVERIFY2(gather.progress().contains(QStringLiteral("1 of 3")), qPrintable(gather.progress()));
        gather.add(paper.shares[4].view());
        QVERIFY2(gather.fault().contains(QStringLiteral("already")), qPrintable(gather.fault()));
        const auto others = slip39::split(crypto::SecretBytes::random(32), {1, {{3, 5}}, 0, true});
        gather.add(slip39::toWords((*others)[0][0]).view());
        QVERIFY2(gather.fault().contains(QStringLiteral("another set")), qPrintable(gather.fault()));
        QVERIFY2(gather.progress().contains(QStringLiteral("1 of 3")), qPrintable(gather.progress()));
        gather.add(paper.shares[0].view());
        QVERIFY(!gather.mayRecover());

        // The third holder brings a forged one: nobody comes back, and the sheet goes on.
        gather.add(forged(paper.shares[2]).view());
        QVERIFY(gather.mayRecover());
        QVERIFY(gather.sheet->focusWidget() == gather.sheet->mainButton()); // what comes next has the keys
        gather.sheet->mainButton()->click();
        QVERIFY(!gather.mayRecover());
        auto *error = gather.part<QWidget>("sheetError");
        QTRY_VERIFY_WITH_TIMEOUT(error->isVisible(), patience);
        QCOMPARE(fresh.session->state()->requests.begin()->second.status, vault::RequestStatus::pending);
        gather.part<QPushButton>("recoverAgain")->click();
        QVERIFY(!gather.mayRecover());
        QVERIFY2(gather.progress().contains(QStringLiteral("0 of 3")), qPrintable(gather.progress()));
        for (const std::size_t share : {4, 0})
            gather.add(paper.shares[share].view());
        gather.add(forged(paper.shares[2]).view());
        gather.add(paper.shares[1].view()); // one more: now those that fit can be found
        QVERIFY2(gather.progress().contains(QStringLiteral("1 more")), qPrintable(gather.progress()));
        QVERIFY(gather.mayRecover());
        gather.sheet->mainButton()->click();
    }
    QTRY_VERIFY_WITH_TIMEOUT(!fresh.sees("waitingWords") && fresh.window->shell()->isVisible(), patience);
    const auto state = fresh.session->state();
    QCOMPARE(state->device(*fresh.session->device())->status, vault::DeviceStatus::active);
    QCOMPARE(vault::orgRole(*state, fresh.session->profile()->userId, state->clock), vault::Role::owner);
    QCOMPARE(valueOf(fresh), QByteArray("ada's first"));
    QTRY_VERIFY_WITH_TIMEOUT(fresh.table()->rowCount() == 1, patience);
    QVERIFY(!fresh.sees("setProblem")); // it could not be read before the keys had come

    // The page says what is next, and the sheets that were used are void afterwards.
    showRecovery(fresh);
    QTRY_VERIFY_WITH_TIMEOUT(!card(fresh, "postureOrganisation")->isGood(), patience);
    printShares(fresh, 3, 5, stage.place.filePath(QStringLiteral("again.pdf")));
    QTRY_VERIFY2_WITH_TIMEOUT(
        spoken(*card(fresh, "postureOrganisation")).contains(QStringLiteral("5 printed")),
        qPrintable(spoken(*card(fresh, "postureOrganisation"))), patience);
    fresh.click("recoveryCheck");
    auto *check = sheetOf<gui::CheckSheet>(fresh);
    check->findChild<gui::WordsField *>()->setWords(paper.shares[0].view());
    QTRY_VERIFY_WITH_TIMEOUT(toldOf(check).contains(QStringLiteral("set 1")),
                             patience); // the past sets are read
    const auto *told = check->findChild<QLabel *>(QStringLiteral("wordsStatus"));
    QVERIFY2(told->text().contains(QStringLiteral("share 1 of group Admins of set 1")),
             qPrintable(told->text()));
    check->reject();

    // Another device comes back in her name: she is told, until she says that she knows.
    stage.sent(fresh);
    const Paper again = paperIn(stage.place.filePath(QStringLiteral("again.pdf")));
    QCOMPARE(again.shares.size(), std::size_t{5});
    test::Window third;
    ask(third, again, {}, remote, QStringLiteral("ada@example.org"), QStringLiteral("Phone"));
    {
        const Gatherer gather(third);
        for (const std::size_t share : {0, 1, 2})
            gather.add(again.shares[share].view());
        gather.sheet->mainButton()->click();
    }
    QTRY_VERIFY_WITH_TIMEOUT(!third.sees("waitingWords") && third.window->shell()->isVisible(), patience);
    stage.sent(third);
    stage.sent(fresh);
    QTRY_VERIFY_WITH_TIMEOUT(fresh.sees("recoveryKnown"), patience);
    const gui::PostureCard *second = card(fresh, "postureDevice"); // a stranger's would be no help
    QTRY_VERIFY2_WITH_TIMEOUT(spoken(*second).contains(QStringLiteral("know about it: Phone")),
                              qPrintable(spoken(*second)), patience);
    QVERIFY(!second->isGood());
    fresh.click("recoveryKnown");
    QTRY_VERIFY_WITH_TIMEOUT(!fresh.sees("recoveryKnown") && !fresh.sees("recoveryRequest"), patience);
    QTRY_VERIFY2_WITH_TIMEOUT(second->isGood(), qPrintable(spoken(*second)), patience);
}

void tst_RecoveryStory::ownerIsLostAndAMemberTakesOver()
{
    test::TeamStage stage;
    stage.shared();
    test::Window ben;
    stage.join(ben);
    const DeviceId device = *ben.session->device();
    stage.sent(ben);
    stage.sent(stage.ada);
    QTRY_VERIFY_WITH_TIMEOUT(stage.ada.session->state()->device(device) != nullptr, patience);
    bool approved = false;
    const auto hash = vault::deviceFingerprint(*stage.ada.session->state()->device(device));
    stage.ada.session->run(vault::op::ApproveDevice{device, hash, vault::Role::member},
                           stage.ada.session.get(),
                           [&approved](const auto &result) { approved = result.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(approved, patience);
    const QString pdf = stage.place.filePath(QStringLiteral("shares.pdf"));
    printShares(stage.ada, 2, 3, pdf);
    stage.sent(stage.ada);
    const Paper paper = paperIn(pdf);
    lose(stage.ada);
    lose(ben);

    test::Window fresh;
    ask(fresh, paper, pdf, QString::fromStdString(stage.remote().string()),
        QStringLiteral("ben@example.org"));
    {
        const Gatherer gather(fresh);
        auto *owner = gather.part<QCheckBox>("recoverOwner");
        QVERIFY(owner->isVisible());
        owner->click();
        QVERIFY(
            gather.part<QLabel>("recoverDeviceWords")->isVisible()); // his lost one would act with it, too
        gather.add(paper.shares[0].view());
        gather.add(paper.shares[1].view());
        gather.sheet->mainButton()->click();
    }
    QTRY_VERIFY_WITH_TIMEOUT(!fresh.sees("waitingWords") && fresh.window->shell()->isVisible(), patience);
    const auto state = fresh.session->state();
    QCOMPARE(vault::orgRole(*state, fresh.session->profile()->userId, state->clock), vault::Role::owner);
    QCOMPARE(valueOf(fresh), QByteArray("ada's first")); // he was in no project before
}

static void run(const test::Window &w, const vault::Operation &operation)
{
    bool done = false;
    w.session->run(operation, w.session.get(), [&done](const auto &result) { done = result.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(done, patience);
}

/// What the banner above every page says, empty without one.
static QString alarmIn(const test::Window &w)
{
    const auto *banner = w.find<QWidget>("recoveryAlarm");
    return banner ? banner->accessibleName() + u' ' + banner->accessibleDescription() : QString();
}

/// Ben's new computer asks, Ada helps, and Ben's old computer, which nobody lost, is told on every page.
void tst_RecoveryStory::aContactHelpsAndTheOtherDeviceIsTold()
{
    test::TeamStage stage;
    stage.shared();
    test::Window ben;
    stage.join(ben);
    const DeviceId old = *ben.session->device();
    stage.sent(ben);
    stage.sent(stage.ada);
    QTRY_VERIFY_WITH_TIMEOUT(stage.ada.session->state()->device(old) != nullptr, patience);
    vault::op::ApproveDevice approval{old, vault::deviceFingerprint(*stage.ada.session->state()->device(old)),
                                      vault::Role::member};
    approval.grants = {{stage.project(), vault::Role::member}};
    run(stage.ada, approval);
    stage.sent(stage.ada);
    stage.sent(ben);
    QTRY_VERIFY_WITH_TIMEOUT(ben.window->shell()->isVisible(), patience);
    run(ben,
        vault::recoveryOperation(vault::op::SetRecoveryContacts{{stage.ada.session->profile()->userId}}));
    stage.sent(ben);

    test::Window fresh;
    fresh.click("welcomeRestore");
    fresh.find<QComboBox>("restoreWay")->setCurrentIndex(2);
    fresh.replace("restoreRemote", QString::fromStdString(stage.remote().string()));
    fresh.replace("restoreFingerprint",
                  QString::fromStdString(crypto::fingerprintText(stage.ada.session->state()->fingerprint)));
    fresh.replace("restoreUser", QStringLiteral("ben@example.org"));
    fresh.replace("restoreDevice", QStringLiteral("New laptop"));
    choosePassphrase(fresh);
    fresh.find<QPushButton>("restoreButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(fresh.session->isOpen() && fresh.sees("waitingWords"), patience);
    QCOMPARE(fresh.window->focusWidget()->objectName(), QStringLiteral("waitingLook"));
    stage.sent(fresh);
    stage.live(fresh).setInterval(100);

    stage.sent(stage.ada);
    QTRY_VERIFY2_WITH_TIMEOUT(alarmIn(stage.ada).contains(QStringLiteral("recovery contacts")),
                              qPrintable(alarmIn(stage.ada)), patience);
    stage.sent(ben);
    QTRY_VERIFY2_WITH_TIMEOUT(alarmIn(ben).contains(QStringLiteral("in your name")), qPrintable(alarmIn(ben)),
                              patience);
    {
        const test::FontScale large(2.0); // in the smallest window: the page below keeps its room
        const QSize usual = ben.window->size();
        ben.window->commands()->showSecrets->trigger();
        ben.window->resize(720, 520);
        const auto *filter = ben.find<QLineEdit>("entryFilter");
        QTRY_VERIFY2(filter->height() >= filter->sizeHint().height(),
                     qPrintable(QString::number(filter->height())));
        ben.window->resize(usual);
    }
    stage.ada.click("recoveryAlarmShow");
    QTRY_VERIFY_WITH_TIMEOUT(!stage.ada.sees("recoveryAlarm"), patience); // the page says it in full
    QCOMPARE(stage.ada.window->focusWidget()->objectName(), QStringLiteral("recoveryAssist"));
    QVERIFY2(test::focusProblems(stage.ada.window.get()).isEmpty(),
             qPrintable(test::focusProblems(stage.ada.window.get()).join(u'\n')));
    stage.ada.click("recoveryAssist");
    auto *assist = sheetOf<gui::AssistSheet>(stage.ada);
    const QString reach = assist->findChild<QLabel *>(QStringLiteral("assistReach"))->text();
    QVERIFY2(
        reach.contains(QStringLiteral("They read again")) &&
            reach.contains(QString::fromStdString(stage.ada.session->state()->projects.begin()->second.name)),
        qPrintable(reach));
    assist->findChild<QCheckBox *>(QStringLiteral("assistRead"))->click();
    assist->mainButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!sheetOf<gui::AssistSheet>(stage.ada), patience);
    stage.sent(stage.ada);

    QTRY_VERIFY_WITH_TIMEOUT(!fresh.sees("waitingWords") && fresh.window->shell()->isVisible(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(valueOf(fresh), QByteArray("ada's first"), patience);
    QVERIFY2(alarmIn(fresh).isEmpty(), qPrintable(alarmIn(fresh)));
    stage.sent(ben);
    QTRY_VERIFY2_WITH_TIMEOUT(alarmIn(ben).contains(QStringLiteral("let in as yours")),
                              qPrintable(alarmIn(ben)), patience);
    ben.click("recoveryAlarmShow");
    QTRY_VERIFY_WITH_TIMEOUT(ben.sees("recoveryKnown"), patience);
    // However one comes to the page, Enter does not end the alarm by itself.
    for (const bool again : {false, true}) {
        if (again) {
            ben.window->commands()->showSecrets->trigger();
            ben.secrets()->list()->table()->setFocus();
            ben.window->commands()->showRecovery->trigger();
        }
        QTRY_VERIFY_WITH_TIMEOUT(ben.window->focusWidget() != ben.find("recoveryKnown"), patience);
    }
    ben.click("recoveryKnown");
    QTRY_VERIFY_WITH_TIMEOUT(!ben.sees("recoveryKnown"), patience);
    ben.window->commands()->showSecrets->trigger();
    QVERIFY2(alarmIn(ben).isEmpty(), qPrintable(alarmIn(ben)));
}

static QString problemOf(const test::Window &w)
{
    QStringList texts;
    if (const auto *banner = w.find<QWidget>("restoreProblem")) {
        for (const QLabel *label : banner->findChildren<QLabel *>())
            texts << label->text();
    }
    return texts.join(u'\n');
}

void tst_RecoveryStory::usedKitIsVoidAndTheNewOneWorks()
{
    test::TeamStage stage;
    stage.shared();
    const auto makeKit = [](const test::Window &w, const QString &pdf) {
        auto *kit = sheetOf<gui::KitSheet>(w);
        QVERIFY(kit);
        kit->mainButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(w.sees("printSheets"), patience);
        kit->printing()->savePdf(pdf);
        QTRY_VERIFY_WITH_TIMEOUT(kit->mainButton()->isEnabled(), patience);
        kit->mainButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!sheetOf<gui::KitSheet>(w), patience);
    };
    const QString first = stage.place.filePath(QStringLiteral("first.pdf"));
    const QString second = stage.place.filePath(QStringLiteral("second.pdf"));
    showRecovery(stage.ada);
    stage.ada.click("recoveryKit");
    makeKit(stage.ada, first);
    stage.sent(stage.ada);
    lose(stage.ada);

    const auto restore = [](const test::Window &w, const QString &pdf, const QString &device) {
        w.click("welcomeRestore");
        auto *words = w.find<gui::WordsField>("restoreWordsBox");
        words->readFile(pdf);
        QTRY_VERIFY_WITH_TIMEOUT(words->isWhole(), patience);
        w.replace("restoreDevice", device);
        choosePassphrase(w);
        w.find<QPushButton>("restoreButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(w.session->isOpen() || w.sees("restoreProblem"), patience);
    };
    test::Window fresh;
    restore(fresh, first, QStringLiteral("New laptop"));
    QVERIFY(fresh.session->isOpen());
    QCOMPARE(valueOf(fresh), QByteArray("ada's first"));
    QTRY_VERIFY_WITH_TIMEOUT(fresh.sees("kitSheet"), patience); // a new one is due
    makeKit(fresh, second);
    stage.sent(fresh);
    lose(fresh);

    test::Window thief;
    restore(thief, first, QStringLiteral("Somewhere"));
    QVERIFY(!thief.session->isOpen());
    QVERIFY2(problemOf(thief).contains(QStringLiteral("revoked")), qPrintable(problemOf(thief)));
    QVERIFY(thief.profiles().list()->empty());
    test::Window third;
    restore(third, second, QStringLiteral("Third laptop"));
    QVERIFY2(third.session->isOpen(), qPrintable(problemOf(third)));
    QCOMPARE(valueOf(third), QByteArray("ada's first"));
}

/// The sheet of a request that nobody knows: what is typed has nowhere to go.
void tst_RecoveryStory::failedReadingEnablesNothing()
{
    test::TeamStage stage;
    stage.shared();
    const QString pdf = stage.place.filePath(QStringLiteral("shares.pdf"));
    printShares(stage.ada, 2, 3, pdf);
    auto *sheet = new gui::RecoverSheet(*stage.ada.session, RequestId::random(), stage.ada.window.get());
    sheet->open();
    QTRY_VERIFY_WITH_TIMEOUT(sheet->findChild<QWidget *>(QStringLiteral("sheetError"))->isVisible(),
                             patience);
    QVERIFY(!sheet->mainButton()->isEnabled());
    sheet->findChild<gui::WordsField *>()->setWords(paperIn(pdf).shares.at(0).view());
    QVERIFY(!sheet->findChild<QPushButton *>(QStringLiteral("recoverAdd"))->isEnabled());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const gui::ApplicationSetup setup(application, gui::ThemeMode::light, QLocale::c());
    tst_RecoveryStory test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_recoverystory.moc"
