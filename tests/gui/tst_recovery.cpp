#include "crypto/slip39/split.h"
#include "gui/recovery/checksheet.h"
#include "gui/recovery/holderlist.h"
#include "gui/recovery/kitsheet.h"
#include "gui/recovery/organisationwords.h"
#include "gui/recovery/planeditor.h"
#include "gui/recovery/posturecard.h"
#include "gui/recovery/previewsheet.h"
#include "gui/recovery/printstep.h"
#include "gui/recovery/recoversheet.h"
#include "gui/recovery/recoverypage.h"
#include "gui/recovery/requestlist.h"
#include "gui/recovery/setupsheet.h"
#include "gui/recovery/sheetwords.h"
#include "gui/recovery/typedwords.h"
#include "gui/recovery/wordchip.h"
#include "gui/recovery/wordsfield.h"
#include "gui/widgets/bulletlist.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/sheetsteps.h"
#include "gui/windowfixture.h"
#include "model/recovery/keyset.h"
#include "model/scan/codereader.h"
#include "model/session/clonedprofile.h"
#include "model/session/firstremote.h"
#include "model/session/knownrecoveries.h"
#include "model/session/remoteaccess.h"
#include "model/session/vaultsync.h"
#include "model/sync/pathtransport.h"
#include "support/must.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QPointer>
#include <QProxyStyle>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStyleOptionButton>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <sys/stat.h>

using namespace hypha;
using test::patience;
namespace slip39 = crypto::slip39;

/// The way from nothing prepared to sheets that were printed, checked and used, on the real window.
class tst_Recovery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typedWordsAreCountedAndJudged_data();
    void typedWordsAreCountedAndJudged();
    void proposalsCompleteAndMend();
    void everyFaultHasItsSentence();
    void misspeltWordIsMarkedAndMended();
    void proposedWordsAreNowhereWhole();
    void newVaultIsAmberAndSaysWhatToDo();
    void planKeepsTheRulesOfTheStandard();
    void singleShareMustBeMeant();
    void whoGetsWhichShareIsLookedAt();
    void sharesArePrintedCheckedAndCounted();
    void previewHidesTheWordsUntilAsked();
    void closingWithoutPrintingIsWarnedAbout();
    void aLockTakesTheSharesAway();
    void shareOfAnOldSetIsVoid();
    void aSetThatIsReplacedMeanwhileIsSaidSo();
    void aFileThatIsNoPictureIsNobodysForgery();
    void greenCardsHaveNoAmberLines();
    void kitIsGoodOnlyOnceItIsOnPaper();
    void forgottenPassphraseIsReplacedWithTheKit();
    void pictureOfTheKitRestoresANewComputer();
    void organisationKeySaysWhatItLacksAndWhoClosesThat();
    void whatOthersSayOfAShareIsShownAsTheirs();
    void requestInOnesOwnNameIsToldLoudly();
    void usedKitsAreToldUntilTheyAreKnown();
    void aFloodOfRequestsHidesNoneThatMatters();
    void whatWasTypedAndPrintedIsOnNoDisk();
    void passedOwnershipIsToldToWhoeverMayShare();
    void aWordTooManyIsNamedByItsPlace();
    void buttonsOfARequestTakeTheLinesTheyNeed();
    void aChoiceThatIsCutSaysSo();
    void holdersAreReadHoweverNarrowThePageIs();
    void O6_whatWasCutOffIsToldAndCanBeBegunAgain();
};

static crypto::SecretBytes wordsOfOneShare()
{
    const auto shares = slip39::split(crypto::SecretBytes::random(32), {1, {{2, 3}}, 0, true});
    return slip39::toWords((*shares)[0][0]);
}

static std::filesystem::path scanner()
{
    const auto program = std::filesystem::path(qgetenv("HYPHA_BIN").toStdString()) / "hypha-scan";
    return std::filesystem::exists(program) ? program : std::filesystem::path();
}

/// What hypha-scan finds in a PDF that the window wrote.
static std::vector<crypto::SecretBytes> sharesIn(const QString &pdf)
{
    auto codes = scan::readCodes(pdf.toStdString(), scanner());
    std::vector<crypto::SecretBytes> shares;
    for (crypto::SecretBytes &code : *codes) {
        if (slip39::checkShare(code.view()))
            shares.push_back(std::move(code));
    }
    return shares;
}

void tst_Recovery::typedWordsAreCountedAndJudged_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("unknown"); // its number, 0: none
    QTest::addColumn<int>("current");
    QTest::newRow("nothing") << QByteArray() << 0 << 0 << 0;
    QTest::newRow("a word is being typed") << QByteArray("acad") << 1 << 0 << 1;
    QTest::newRow("no word yet") << QByteArray("xq") << 1 << 0 << 1;
    QTest::newRow("misspelt and left behind") << QByteArray("academic acad1 acne") << 3 << 2 << 3;
    QTest::newRow("four letters, any case, lines") << QByteArray("ACAD\n acid\t") << 2 << 0 << 0;
}

void tst_Recovery::typedWordsAreCountedAndJudged()
{
    QFETCH(QByteArray, text);
    QFETCH(int, count);
    QFETCH(int, unknown);
    QFETCH(int, current);
    const gui::TypedWords typed = gui::readTypedWords(text.toStdString());
    QCOMPARE(static_cast<int>(typed.count), count);
    QCOMPARE(typed.unknown ? static_cast<int>(typed.unknown->number) : 0, unknown);
    QCOMPARE(typed.current ? static_cast<int>(typed.current->number) : 0, current);
    QVERIFY(!typed.whole);
    const crypto::SecretBytes share = wordsOfOneShare();
    QVERIFY(gui::readTypedWords(share.text()).whole);
    QVERIFY(!gui::readTypedWords(share.text().substr(share.text().find(' '))).whole);
}

void tst_Recovery::proposalsCompleteAndMend()
{
    const auto completed = gui::proposalsFor("acad", 4);
    QVERIFY(!completed.empty());
    QCOMPARE(completed.front(), std::string_view("academic"));
    const auto mended = gui::proposalsFor("acadmeic", 4);
    QVERIFY(std::find(mended.begin(), mended.end(), "academic") != mended.end());
    QVERIFY(gui::proposalsFor("academic", 4).empty());
    QVERIFY(gui::proposalsFor("a", 4).empty());
}

void tst_Recovery::everyFaultHasItsSentence()
{
    QSet<QString> sentences;
    for (int fault = 0; fault <= static_cast<int>(slip39::Fault::wrongDigest); ++fault) {
        const QString sentence = gui::tellShare(
            {.fault = static_cast<slip39::Fault>(fault), .position = 7, .found = 1, .expected = 2});
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QVERIFY(sentences.size() >= static_cast<int>(slip39::Fault::wrongDigest)); // two share one
}

void tst_Recovery::misspeltWordIsMarkedAndMended()
{
    test::Window window;
    gui::WordsField field("words", QStringLiteral("Words"), *window.session);
    field.show();
    QTest::keyClicks(field.field(), QStringLiteral("academic acadmeic "));
    auto *status = field.findChild<QLabel *>(QStringLiteral("wordsStatus"));
    QVERIFY2(status->text().contains(u'2'), qPrintable(status->text()));
    gui::WordChip *right = nullptr;
    for (gui::WordChip *chip : field.findChildren<gui::WordChip *>()) {
        QVERIFY(!chip->text().contains(QStringLiteral("acad")) && chip->accessibleName() != u"academic");
        if (chip->word() == "academic" && chip->isVisible())
            right = chip;
    }
    QVERIFY(right);
    QVERIFY(QAccessible::queryAccessibleInterface(right)->text(QAccessible::Name).contains(u"academic"));
    field.hide(); // a page that is left does not say what was being typed
    QVERIFY(right->word().empty());
    field.show();
    QCOMPARE(right->word(), std::string_view("academic"));
    right->click();
    QCOMPARE(field.words().text(), std::string_view("academic academic "));
    field.clear();
    QTest::keyClicks(field.field(), QStringLiteral("aci"));
    QTest::keyClick(field.field(), Qt::Key_Tab); // the first completion
    QCOMPARE(field.words().text(), std::string_view("acid "));
    QVERIFY(!field.isWhole());
    const crypto::SecretBytes share = wordsOfOneShare();
    QSignalSpy changed(&field, &gui::WordsField::changed);
    field.setWords(share.view());
    QVERIFY(field.isWhole());
    QVERIFY(changed.size() > 0);
}

namespace {

/// Everything that is painted or measured as text.
class ListeningStyle final : public QProxyStyle
{
public:
    mutable QStringList heard;

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        hear(option);
        QProxyStyle::drawControl(element, option, painter, widget);
    }
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override
    {
        hear(option);
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                      const QString &text, QPalette::ColorRole role) const override
    {
        heard << text;
        QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
    }

private:
    void hear(const QStyleOption *option) const
    {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            heard << button->text;
    }
};

} // namespace

/// A style, and whatever it paints with, keeps copies of texts.
void tst_Recovery::proposedWordsAreNowhereWhole()
{
    ListeningStyle style;
    gui::WordChip chip(0);
    chip.setStyle(&style);
    chip.setWord("academic");
    chip.resize(chip.sizeHint());
    QVERIFY(chip.sizeHint().width() >= chip.fontMetrics().horizontalAdvance(QStringLiteral("academic")));
    const QImage painted = chip.grab().toImage();
    QVERIFY(!style.heard.isEmpty());
    for (const QString &text : style.heard)
        QVERIFY2(text.isEmpty(), qPrintable(text));
    chip.setWord("acid"); // and yet it is there to be read
    chip.show();
    QVERIFY(chip.grab().toImage() != painted);
    chip.setStyle(nullptr);
}

/// The page of a vault of one's own.
struct Page
{
    test::Window w;
    gui::RecoveryPage *page = nullptr;

    Page()
    {
        w.createVault();
        page = w.window->shell()->recovery();
        w.window->commands()->showRecovery->trigger();
        waitForStanding();
    }
    void waitForStanding() const { QTRY_VERIFY_WITH_TIMEOUT(page->standing().has_value(), patience); }
    gui::PostureCard *card(const char *name) const
    {
        return page->findChild<gui::PostureCard *>(QLatin1String(name));
    }
    template <class Opened> Opened *sheet() const
    {
        Opened *opened = nullptr;
        for (Opened *one : w.window->template findChildren<Opened *>())
            opened = one->isVisible() ? one : opened;
        return opened;
    }
    /// Through the wizard up to the sheets.
    gui::SetupSheet *makeShares() const
    {
        w.click("recoverySetUp");
        auto *setup = sheet<gui::SetupSheet>();
        setup->mainButton()->click();
        setup->mainButton()->click();
        auto *steps = setup->template findChild<gui::SheetSteps *>(QStringLiteral("setupSteps"));
        [&] { QTRY_COMPARE_WITH_TIMEOUT(steps->currentIndex(), 2, patience); }();
        return setup;
    }
};

void tst_Recovery::newVaultIsAmberAndSaysWhatToDo()
{
    Page p;
    for (const char *name : {"postureDevice", "postureKit", "postureContacts", "postureOrganisation"}) {
        QVERIFY2(!p.card(name)->isGood(), name);
        QVERIFY2(!p.card(name)->reason().isEmpty(), name);
        QVERIFY2(p.card(name)->accessibleName().contains(p.card(name)->reason()), name);
    }
    QVERIFY(p.w.sees("recoverySetUp") && p.w.sees("recoveryKit") && p.w.sees("recoveryContacts"));
    QVERIFY(!p.w.sees("recoveryHolders"));
    const auto badges = p.w.window->findChildren<QLabel *>(QStringLiteral("railBadge"));
    QVERIFY(
        std::any_of(badges.begin(), badges.end(), [](const QLabel *badge) { return badge->text() == u"!"; }));
}

void tst_Recovery::planKeepsTheRulesOfTheStandard()
{
    test::Window window;
    window.createVault();
    gui::PlanEditor editor(window.session->state(), gui::PlanEditor::proposal(*window.session->state()));
    QVERIFY(recovery::checkPlan(editor.plan()));
    QCOMPARE(editor.plan().groups[0].threshold, 2u);
    QCOMPARE(editor.plan().groups[0].count, 3u);
    QCOMPARE(editor.plan().holders.size(), std::size_t{1}); // the owner; the others are to be named
    auto *count = editor.findChild<QSpinBox *>(QStringLiteral("planCount0"));
    auto *threshold = editor.findChild<QSpinBox *>(QStringLiteral("planThreshold0"));
    count->setValue(1);
    QCOMPARE(threshold->value(), 1);
    count->setValue(5);
    QCOMPARE(threshold->value(), 2); // several shares of which one is enough do not exist
    threshold->setValue(9);
    QCOMPARE(threshold->value(), 5);
    editor.findChild<QPushButton *>(QStringLiteral("planAddGroup"))->click();
    QCOMPARE(editor.plan().groups.size(), std::size_t{2});
    QCOMPARE(editor.plan().groupThreshold, 2u); // both: that one of them is enough must be meant
    editor.findChild<QSpinBox *>(QStringLiteral("planGroupThreshold"))->setValue(1);
    editor.findChild<QPushButton *>(QStringLiteral("planAddGroup"))->click();
    QCOMPARE(editor.plan().groupThreshold, 1u); // it was
    editor.findChild<QToolButton *>(QStringLiteral("planRemove2"))->click();
    editor.findChild<QSpinBox *>(QStringLiteral("planGroupThreshold"))->setValue(2);
    QVERIFY(recovery::checkPlan(editor.plan()));
    QCOMPARE(editor.plan().groupThreshold, 2u);
}

void tst_Recovery::singleShareMustBeMeant()
{
    Page p;
    p.w.click("recoverySetUp");
    auto *setup = p.sheet<gui::SetupSheet>();
    setup->findChild<QSpinBox *>(QStringLiteral("planCount0"))->setValue(1);
    setup->mainButton()->click();
    QVERIFY(p.w.sees("setupSingle"));
    QVERIFY(!setup->mainButton()->isEnabled());
    setup->findChild<QCheckBox *>(QStringLiteral("setupSingle"))->click();
    QVERIFY(setup->mainButton()->isEnabled());
    setup->findChild<QPushButton *>(QStringLiteral("setupBack"))->click();
    setup->findChild<QSpinBox *>(QStringLiteral("planCount0"))->setValue(3);
    setup->mainButton()->click();
    QVERIFY(!p.w.sees("setupSingle"));
    QVERIFY(setup->mainButton()->isEnabled());
    setup->reject();
    QVERIFY(!p.w.session->state()->recoveryKey);
}

/// A share for one person on another's device, and two with one person, are seldom meant.
void tst_Recovery::whoGetsWhichShareIsLookedAt()
{
    Page p;
    p.w.click("recoverySetUp");
    auto *setup = p.sheet<gui::SetupSheet>();
    const auto *effects = setup->findChild<gui::BulletList *>(QStringLiteral("setupEffects"));
    const auto choose = [&](int share, int row) {
        auto *device = setup->findChild<QComboBox *>(QStringLiteral("planDevice0_%1").arg(share));
        device->setCurrentIndex(row);
        Q_EMIT device->activated(row);
    };
    const auto name = [&](int share) {
        return setup->findChild<QLineEdit *>(QStringLiteral("planHolder0_%1").arg(share));
    };
    const QString doubt = QStringLiteral("make sure that this is the same person");
    choose(0, 1); // the owner's own
    setup->mainButton()->click();
    QVERIFY2(!effects->text().contains(doubt), qPrintable(effects->text()));
    setup->findChild<QPushButton *>(QStringLiteral("setupBack"))->click();
    choose(0, 0);
    name(1)->setText(QStringLiteral("Eva"));
    choose(1, 1);
    QCOMPARE(name(1)->text(), QStringLiteral("Eva"));
    choose(2, 1);
    QCOMPARE(name(2)->text(), QStringLiteral("ada@example.org")); // whose device it is, where nobody is named
    setup->mainButton()->click();
    const QString told = effects->text();
    QVERIFY2(told.count(doubt) == 1 && told.contains(QStringLiteral("“Eva”")), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("ada@example.org gets 2 shares")), qPrintable(told));
    setup->reject();
}

void tst_Recovery::sharesArePrintedCheckedAndCounted()
{
    if (scanner().empty())
        QSKIP("needs hypha-scan");
    Page p;
    auto *setup = p.makeShares();
    QVERIFY(p.w.session->state()->recoveryKey);
    const QString pdf = p.w.folder.filePath(QStringLiteral("shares.pdf"));
    setup->printing()->savePdf(pdf);
    QTRY_VERIFY_WITH_TIMEOUT(setup->printing()->isPrinted(), patience);
    struct stat status = {};
    QCOMPARE(::stat(pdf.toStdString().c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777u, 0600u);
    QVERIFY(p.w.sees("printLeft")); // the file is pointed out
    setup->mainButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(gui::drillCounts(*p.page->standing()).printed, std::size_t{3}, patience);
    QVERIFY(p.w.sees("recoveryHolders"));
    // What is saved is not yet on paper.
    QCOMPARE(gui::drillCounts(*p.page->standing()).onlySaved, std::size_t{3});
    const auto *kept = p.w.find<QTreeWidget>("recoveryHolders");
    QTRY_COMPARE(kept->topLevelItem(0)->text(4), QStringLiteral("today, as a file"));
    // Printed is not checked: what is still to be done is amber, and so is the card.
    QVERIFY(!p.card("postureOrganisation")->isGood());
    QCOMPARE(gui::drillCounts(*p.page->standing()).unchecked, std::size_t{3});
    QCOMPARE(p.w.find<QPushButton>("recoveryCheck")->property("variant").toString(),
             QStringLiteral("primary"));

    const auto shares = sharesIn(pdf);
    QCOMPARE(shares.size(), std::size_t{3});
    p.w.click("recoveryCheck");
    auto *check = p.sheet<gui::CheckSheet>();
    auto *words = check->findChild<gui::WordsField *>();
    words->setWords(shares[0].view());
    check->mainButton()->click();
    const auto *result = check->findChild<QLabel *>(QStringLiteral("checkResult"));
    QVERIFY2(result->text().contains(QStringLiteral("Valid")), qPrintable(result->text()));
    QVERIFY(words->words().empty());
    QTRY_COMPARE_WITH_TIMEOUT(gui::drillCounts(*p.page->standing()).checked, std::size_t{1}, patience);
    auto *const file = check->findChild<QPushButton *>(QStringLiteral("wordsFile"));
    file->setFocus();
    words->readFile(pdf);                 // all three at once, as hypha-scan reads them
    QCOMPARE(check->focusWidget(), file); // Cancel would be the next
    QTRY_COMPARE_WITH_TIMEOUT(gui::drillCounts(*p.page->standing()).checked, std::size_t{3}, patience);
    QTRY_VERIFY(p.card("postureOrganisation")->isGood());
    QCOMPARE(gui::drillCounts(*p.page->standing()).onlySaved, std::size_t{0}); // typed from somewhere
    QVERIFY(result->visibleRegion().boundingRect().height() ==
            result->height()); // nobody has to scroll to it
    QVERIFY(check->findChild<QPushButton *>(QStringLiteral("wordsDelete"))->isVisible());
    check->findChild<QPushButton *>(QStringLiteral("wordsDelete"))->click();
    QVERIFY(!QFile::exists(pdf));
}

/// The page as it will be, without a file; what was shown is gone when it is hidden again.
void tst_Recovery::previewHidesTheWordsUntilAsked()
{
    Page p;
    auto *setup = p.makeShares();
    const QStringList before = QDir(p.w.folder.path()).entryList();
    setup->printing()->findChild<QPushButton *>(QStringLiteral("printPreview"))->click();
    auto *preview = setup->findChild<gui::PreviewSheet *>();
    QVERIFY(preview->width() > setup->width()); // a page wants the room of the window, not of the sheet below
    QVERIFY(preview && preview->isVisible());
    const auto page = [preview] { return preview->picture()->page(); };
    QTRY_VERIFY_WITH_TIMEOUT(!page().isNull(), patience);
    QVERIFY(!preview->findChild<QCheckBox *>(QStringLiteral("previewWords"))->isChecked());
    const QImage hidden = page().copy();
    auto *words = preview->findChild<QCheckBox *>(QStringLiteral("previewWords"));
    words->click();
    QTRY_VERIFY_WITH_TIMEOUT(!page().isNull() && page() != hidden, patience);
    words->click();
    QTRY_VERIFY_WITH_TIMEOUT(page() == hidden, patience);
    preview->findChild<QPushButton *>(QStringLiteral("previewAfter"))->click();
    QVERIFY2(preview->findChild<QLabel *>(QStringLiteral("previewWhich"))->text().startsWith(u'2'),
             "the second of three");
    QTRY_VERIFY_WITH_TIMEOUT(!page().isNull() && page() != hidden, patience);
    QVERIFY(preview->picture()->accessibleName().contains(QStringLiteral("share 2 of 3")));
    preview->mainButton()->click();
    QVERIFY(!setup->printing()->isPrinted());
    QCOMPARE(QDir(p.w.folder.path()).entryList(), before);
}

void tst_Recovery::closingWithoutPrintingIsWarnedAbout()
{
    Page p;
    QPointer<gui::SetupSheet> setup = p.makeShares();
    QTest::keyClick(setup, Qt::Key_Escape);
    QVERIFY(setup && setup->isVisible());
    QVERIFY(setup->findChild<QWidget *>(QStringLiteral("sheetError"))->isVisible());
    setup->mainButton()->click();
    QTRY_VERIFY(!setup);
    QTRY_VERIFY_WITH_TIMEOUT(p.page->standing()->document.has_value(), patience);
    const gui::DrillCounts counts = gui::drillCounts(*p.page->standing());
    QCOMPARE(counts.printed, std::size_t{0});
    QCOMPARE(counts.nowhere, std::size_t{3});
    QVERIFY(!p.card("postureOrganisation")->isGood()); // a key without sheets brings nobody back
    QCOMPARE(p.w.find<QPushButton>("recoverySetUp")->property("variant").toString(),
             QStringLiteral("primary"));
}

/// Whatever was printed: nobody takes the key of the organisation from a locked screen.
void tst_Recovery::aLockTakesTheSharesAway()
{
    Page p;
    QPointer<gui::SetupSheet> setup = p.makeShares();
    p.w.session->lock();
    QTRY_VERIFY(!setup);
}

void tst_Recovery::shareOfAnOldSetIsVoid()
{
    Page p;
    const crypto::SecretBytes other = wordsOfOneShare();
    p.makeShares()->accept();
    QTRY_VERIFY_WITH_TIMEOUT(p.page->standing()->document.has_value(), patience);
    p.w.click("recoveryCheck");
    auto *check = p.sheet<gui::CheckSheet>();
    check->findChild<gui::WordsField *>()->setWords(other.view());
    check->mainButton()->click();
    const auto *result = check->findChild<QLabel *>(QStringLiteral("wordsStatus"));
    QVERIFY2(result->text().contains(QStringLiteral("another set")), qPrintable(result->text()));
    QCOMPARE(gui::drillCounts(*p.page->standing()).checked, std::size_t{0});
}

/// By another of the owner's devices, while a sheet of the old set lies on the table.
void tst_Recovery::aSetThatIsReplacedMeanwhileIsSaidSo()
{
    Page p;
    const auto newSet = [&] {
        const auto state = p.w.session->state();
        auto made = *recovery::makeKeySet(*state, {1, {{"Admins", 2, 3}}, {}}, state->head, state->clock);
        bool done = false;
        p.w.session->run(made.operation, p.page,
                         [&](const Result<vault::PushCounts> &result) { done = result.has_value(); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(done, patience); }();
        return std::move(made.sheets);
    };
    const auto old = newSet();
    QTRY_VERIFY_WITH_TIMEOUT(p.page->standing()->document.has_value(), patience);
    for (const char *name : {"recoveryCheck", "recoverySetUp"})
        p.w.find<QPushButton>(name)->click();
    auto *check = p.sheet<gui::CheckSheet>();
    auto *another = p.sheet<gui::SetupSheet>(); // was opened for set 1
    auto *words = check->findChild<gui::WordsField *>();
    words->setWords(old[0].words.view());
    const auto present = newSet();
    const auto *said = check->findChild<QLabel *>(QStringLiteral("checkResult"));
    QTRY_VERIFY2_WITH_TIMEOUT(said->text().contains(QStringLiteral("Set 2 has replaced set 1")),
                              qPrintable(said->text()), patience);
    QVERIFY(words->isWhole()); // what was typed is still there
    check->mainButton()->click();
    const auto *told = check->findChild<QLabel *>(QStringLiteral("wordsStatus"));
    QVERIFY2(told->text().contains(QStringLiteral("void")), qPrintable(told->text()));
    words->setWords(present[0].words.view());
    check->mainButton()->click();
    QVERIFY2(said->text().contains(QStringLiteral("Valid: set 2")), qPrintable(said->text()));

    // Nor does the wizard that was open replace what it has never seen.
    another->mainButton()->click();
    another->mainButton()->click();
    const auto *error = another->findChild<QWidget *>(QStringLiteral("sheetError"));
    QTRY_VERIFY_WITH_TIMEOUT(error->isVisible(), patience);
    QCOMPARE(p.w.session->state()->recoveryKey->setNumber, std::uint64_t{2});
}

void tst_Recovery::aFileThatIsNoPictureIsNobodysForgery()
{
    if (scanner().empty())
        QSKIP("needs hypha-scan");
    Page p;
    p.makeShares()->accept();
    QTRY_VERIFY_WITH_TIMEOUT(p.page->standing()->document.has_value(), patience);
    p.w.click("recoveryCheck");
    auto *words = p.sheet<gui::CheckSheet>()->findChild<gui::WordsField *>();
    const auto *told = words->findChild<QLabel *>(QStringLiteral("wordsStatus"));
    const QString file = p.w.folder.filePath(QStringLiteral("letter.txt"));
    QFile letter(file);
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Dear Eva") > 0);
    letter.close();
    for (const QString &path : {file, p.w.folder.filePath(QStringLiteral("none.png")), p.w.folder.path()}) {
        words->clear();
        words->readFile(path);
        QTRY_VERIFY2_WITH_TIMEOUT(told->text().contains(QStringLiteral("type the words")),
                                  qPrintable(told->text()), patience);
        QVERIFY2(!told->text().contains(QStringLiteral("signed")), qPrintable(told->text()));
    }
}

/// What is still to be done is not written in amber on a card that says that all is well.
void tst_Recovery::greenCardsHaveNoAmberLines()
{
    gui::RecoveryStanding standing;
    standing.readAt = systemClock().now();
    standing.document.emplace();
    standing.document->createdAt = standing.readAt;
    standing.document->plan = {1, {{"Admins", 2, 3}}, {}};
    const auto agree = [&] {
        bool warned = false;
        for (const auto &[line, tone] : gui::detailsOf(standing, gui::drillCounts(standing), nullptr, false))
            warned = warned || tone == "warning";
        return warned != gui::postureOf(standing).organisation;
    };
    QVERIFY(agree());
    for (unsigned share = 0; share < 3; ++share) {
        standing.drills.printed[{0, share}] = standing.readAt;
        QVERIFY(agree());
    }
    for (unsigned share = 0; share < 3; ++share) {
        standing.drills.checked[{0, share}] = standing.readAt;
        QCOMPARE(gui::postureOf(standing).organisation, share == 2);
        QVERIFY(agree());
    }
    standing.uncovered[ProjectId::random()] = {1};
    QVERIFY(agree());
    standing.uncovered.clear();
    standing.keyIsDue = true;
    QVERIFY(agree());
    standing.keyIsDue = false;
    standing.readAt.seconds += gui::drillSeconds + 1;
    QVERIFY(!gui::postureOf(standing).organisation);
    QVERIFY(agree());
}

void tst_Recovery::kitIsGoodOnlyOnceItIsOnPaper()
{
    Page p;
    p.w.click("recoveryKit");
    auto *kit = p.sheet<gui::KitSheet>();
    kit->mainButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(p.w.sees("printSheets"), patience);
    QVERIFY(!kit->mainButton()->isEnabled());
    QCOMPARE(p.w.session->state()->devices.size(), std::size_t{1});
    auto *pdf = kit->printing()->findChild<QPushButton *>(QStringLiteral("printPdf"));
    QVERIFY(pdf);
    pdf->setFocus();
    kit->printing()->savePdf(p.w.folder.filePath(QStringLiteral("kit.pdf")));
    QTRY_VERIFY_WITH_TIMEOUT(kit->mainButton()->isEnabled(), patience);
    QCOMPARE(kit->focusWidget(), kit->mainButton()); // not Cancel, which would throw the sheet away
    kit->mainButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(p.card("postureKit")->isGood(), patience);
    QVERIFY(!p.card("postureDevice")->isGood()); // paper is no second computer
    const auto *detail = p.card("postureKit")->findChild<QLabel *>(QStringLiteral("postureDetail"));
    QVERIFY(detail && detail->text().contains(QStringLiteral("saved as a file")));
}

/// Into both fields of a new passphrase.
static void typePassphrase(const test::Window &window, const std::string &form)
{
    for (const char *which : {"PassphraseRow", "AgainRow"}) {
        auto *row = window.find((form + which).c_str());
        QVERIFY2(row, which);
        row->findChild<gui::SecretField *>()->setText(asBytes("a new and better passphrase"));
    }
}

/// A kit made through the window; its page as a PDF.
static void makeKit(const Page &p, const QString &pdf)
{
    p.w.click("recoveryKit");
    auto *kit = p.sheet<gui::KitSheet>();
    kit->mainButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(p.w.sees("printSheets"), patience);
    kit->printing()->savePdf(pdf);
    QTRY_VERIFY_WITH_TIMEOUT(kit->mainButton()->isEnabled(), patience);
    kit->mainButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(p.card("postureKit")->isGood(), patience);
}

void tst_Recovery::pictureOfTheKitRestoresANewComputer()
{
    if (scanner().empty())
        QSKIP("needs hypha-scan");
    Page p;
    const QString remote = p.w.folder.filePath(QStringLiteral("remote.git"));
    QVERIFY(sync::makeEmptyRemote(remote.toStdString()));
    bool synced = false;
    p.w.session->withVault(
        p.w.session.get(),
        [path = remote.toStdString()](session::OpenVault &vault) -> Result<bool> {
            session::VaultSync sync(vault);
            HYPHA_CHECK(sync.setRemote(path));
            HYPHA_TRY(const auto transport, session::transportOf(vault));
            HYPHA_CHECK(sync.run(*transport, {}));
            return true;
        },
        [&synced](const Result<bool> &result) { synced = result.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(synced, patience);
    const QString pdf = p.w.folder.filePath(QStringLiteral("kit.pdf"));
    makeKit(p, pdf);

    test::Window fresh;
    fresh.click("welcomeRestore");
    fresh.find<gui::WordsField>("restoreWordsBox")->readFile(pdf);
    QTRY_VERIFY_WITH_TIMEOUT(fresh.find<gui::WordsField>("restoreWordsBox")->isWhole(), patience);
    QCOMPARE(fresh.find<QLineEdit>("restoreRemote")->text(), remote); // the small code said it
    QCOMPARE(fresh.find<QLineEdit>("restoreFingerprint")->text().split(u' ').size(), 12);
    fresh.replace("restoreDevice", QStringLiteral("New laptop"));
    typePassphrase(fresh, "restore");
    // A misspelt word is told as that, before anything is contacted, and not as another vault.
    const QString words = fresh.find<QLineEdit>("restoreFingerprint")->text();
    fresh.replace("restoreFingerprint", words.chopped(1) + QStringLiteral("qqq"));
    fresh.find<QPushButton>("restoreButton")->click();
    QVERIFY(fresh.find<gui::FormField>("restoreFingerprintField")->hasError());
    QVERIFY(fresh.find("restoreButton")->isEnabled() && !fresh.session->isOpen());
    fresh.replace("restoreFingerprint", words.toUpper());
    fresh.find<QPushButton>("restoreButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(fresh.session->isOpen(), patience);
    QCOMPARE(fresh.session->profile()->userId, p.w.session->profile()->userId);
    QTRY_VERIFY_WITH_TIMEOUT(fresh.sees("kitSheet"), patience);
}

void tst_Recovery::organisationKeySaysWhatItLacksAndWhoClosesThat()
{
    Page p;
    p.w.openSet();
    const auto state = p.w.session->state();
    gui::RecoveryStanding standing;
    standing.readAt = p.w.session->clock().now();
    standing.document.emplace();
    standing.document->setNumber = 3;
    standing.document->plan.groups.push_back({"Admins", 2, 3});
    standing.document->createdAt = standing.readAt;
    for (unsigned share = 0; share < 3; ++share)
        standing.drills.printed[{0, share}] = standing.readAt;
    const auto told = [&](bool mayCover) {
        QString text;
        for (const auto &[line, tone] :
             gui::detailsOf(standing, gui::drillCounts(standing), state.get(), mayCover))
            text += line + u'|' + QString::fromLatin1(tone) + u'\n';
        return text;
    };
    QVERIFY2(told(true).contains(QStringLiteral("every project.|muted")), qPrintable(told(true)));
    QVERIFY(!told(true).contains(QStringLiteral("for a year:")));

    standing.uncovered[state->projects.begin()->first] = {1};
    QVERIFY2(told(true).contains(QStringLiteral("not open everything yet: api.|warning")),
             qPrintable(told(true)));
    QVERIFY(!told(true).contains(QStringLiteral("Somebody")));
    QVERIFY(told(false).contains(QStringLiteral("Somebody who may share")));
    const UserId me = p.w.session->profile()->userId;
    const DeviceId here = *p.w.session->device();
    QVERIFY(gui::mayCover(*state, me, here, standing));
    QVERIFY(!gui::mayCover(*state, UserId{"email|ben@example.org"}, here, standing));
    QVERIFY(!gui::mayCover(*state, me, DeviceId::random(), standing)); // one that was never given the key
    standing.uncovered.clear();

    standing.document->createdAt.seconds -= gui::drillSeconds + 1;
    QVERIFY2(told(true).contains(QStringLiteral("nobody has checked")), qPrintable(told(true)));
    QVERIFY(!gui::postureOf(standing).organisation);
    for (unsigned share = 0; share < 3; ++share)
        standing.drills.checked[{0, share}] = standing.readAt;
    QVERIFY(!told(true).contains(QStringLiteral("for a year:")));
    QVERIFY(gui::postureOf(standing).organisation);
    standing.drills = {};
    standing.document->createdAt = standing.readAt;
    QVERIFY2(told(true).contains(QStringLiteral("on no paper")), qPrintable(told(true)));
    QVERIFY(!gui::postureOf(standing).organisation);
    for (unsigned share = 0; share < 3; ++share)
        standing.document->plan.holders.push_back({0, share, "Eva", DeviceId::random()});
    QVERIFY(gui::postureOf(standing).organisation); // sealed to devices
    standing.lost = {{0, 1}};                       // one of which can contribute nothing any more
    QVERIFY2(told(true).contains(QStringLiteral("on no paper")), qPrintable(told(true)));
    QVERIFY(!gui::postureOf(standing).organisation);
    standing.lost.clear();
    standing.handedOut = 1;
    QVERIFY2(told(true).contains(QStringLiteral("came to nothing")), qPrintable(told(true)));
    QVERIFY(!gui::postureOf(standing).organisation);
    standing.handedOut = 0;
    standing.contacts = {UserId{"email|ben@example.org"}};
    QVERIFY(gui::postureOf(standing).contacts);
    standing.helpless = standing.contacts;
    QVERIFY(!gui::postureOf(standing).contacts);
    standing.keyIsDue = true;
    QVERIFY(told(true).contains(QStringLiteral("make a new set")));
    QVERIFY(!gui::postureOf(standing).organisation);
}

void tst_Recovery::whatOthersSayOfAShareIsShownAsTheirs()
{
    gui::RecoveryStanding standing;
    standing.readAt = systemClock().now();
    standing.document.emplace();
    standing.document->createdAt = standing.readAt;
    standing.document->plan = {1, {{"Admins", 2, 3}}, {{0, 0, "Eva", {}}}};
    for (unsigned share = 0; share < 3; ++share)
        standing.drills.printed[{0, share}] = standing.readAt;
    standing.drills.checked[{0, 0}] = standing.readAt;
    standing.drills.saidChecked[{0, 1}] = {UserId{"email|mallory@example.org"}, standing.readAt};
    standing.drills.saidChecked[{0, 0}] = standing.drills.saidChecked[{0, 1}];
    gui::HolderList list;
    list.showStanding(standing, nullptr);
    const auto *tree = list.findChild<QTreeWidget *>(QStringLiteral("recoveryHolders"));
    const auto checked = [&](int share) { return tree->topLevelItem(share)->text(5); };
    QVERIFY2(checked(1).startsWith(QStringLiteral("not yet")), qPrintable(checked(1)));
    QVERIFY2(checked(1).contains(QStringLiteral("said by mallory@example.org")), qPrintable(checked(1)));
    QVERIFY2(!checked(0).startsWith(QStringLiteral("not yet")), qPrintable(checked(0)));
    QCOMPARE(checked(2), QStringLiteral("not yet"));
    gui::DrillCounts counts = gui::drillCounts(standing);
    QCOMPARE(counts.checked, std::size_t{1});
    QCOMPARE(counts.onlySaid, std::size_t{1});
    QString told;
    for (const auto &[line, tone] : gui::detailsOf(standing, counts, nullptr, false))
        told += line + u'\n';
    QVERIFY2(told.contains(QStringLiteral("only said by others")), qPrintable(told));
    // Nor does a check that has not been yet.
    standing.drills.checked[{0, 0}].seconds += std::int64_t{2} * 24 * 3600;
    QCOMPARE(gui::drillCounts(standing).checked, std::size_t{0});
}

void tst_Recovery::requestInOnesOwnNameIsToldLoudly()
{
    vault::VaultState state;
    const UserId ada{"email|ada@example.org"};
    const DeviceId here = DeviceId::random(), other = DeviceId::random();
    for (const DeviceId &id : {here, other}) {
        vault::Device &device = state.devices[id];
        device.id = id;
        device.user = ada;
        device.name = id == here ? "Laptop" : "Somewhere";
        device.status = id == here ? vault::DeviceStatus::active : vault::DeviceStatus::pendingApproval;
    }
    vault::RecoveryRequest request;
    request.id = RequestId::random();
    request.user = ada;
    request.newDevice = other;
    request.method = vault::RecoveryMethod::org;
    state.requests[request.id] = request;
    const auto rows = gui::requestsFor(state, ada, here);
    QCOMPARE(rows.size(), std::size_t{1});
    QVERIFY(rows[0].isMe && rows[0].canCancel && !rows[0].isOwnDevice && !rows[0].canAssist);
    const auto own = gui::requestsFor(state, ada, other);
    QCOMPARE(own.size(), std::size_t{1});
    QVERIFY(own[0].isOwnDevice && !own[0].isMe);

    // An admin needs no request: that is told as loudly, with their name.
    state.requests.clear();
    const DeviceId admins = DeviceId::random();
    state.devices[admins].user = UserId{"email|ben@example.org"};
    state.devices[other].status = vault::DeviceStatus::active;
    state.devices[other].letInBy = admins;
    state.devices[other].letInSequence = 1;
    auto strange = gui::requestsFor(state, ada, here);
    QCOMPARE(strange.size(), std::size_t{1});
    QVERIFY(strange[0].isMe && strange[0].letInAt && !strange[0].canCancel);
    QVERIFY(gui::RequestList::textOf(strange[0]).what.contains(QStringLiteral("by ben@example.org")));
    gui::leaveOutKnown(strange, {session::alarmOf(other)});
    QVERIFY(strange.empty());
    QVERIFY(gui::requestsFor(state, ada, other).empty());
}

void tst_Recovery::usedKitsAreToldUntilTheyAreKnown()
{
    gui::RecoveryStanding standing;
    standing.usedKits = {{DeviceId::random(), "Kit of January", 12, systemClock().now()}};
    std::vector<gui::RequestRow> rows;
    gui::addUsedKits(rows, standing, UserId{"email|ada@example.org"});
    QCOMPARE(rows.size(), std::size_t{1});
    QVERIFY(rows[0].isMe && rows[0].letInAt && !rows[0].canCancel);
    QCOMPARE(gui::waitingFor(rows), 1);
    gui::leaveOutKnown(rows, {session::alarmOf(standing.usedKits[0])});
    QVERIFY(rows.empty());
    gui::addUsedKits(rows, standing, UserId{"email|ada@example.org"});
    standing.usedKits[0].sequence = 13; // what it signs later is told anew
    gui::leaveOutKnown(rows, {session::alarmOf(standing.usedKits[0])});
    QCOMPARE(rows.size(), std::size_t{1});
}

/// A host can enrol devices and make them ask without end.
void tst_Recovery::aFloodOfRequestsHidesNoneThatMatters()
{
    std::vector<gui::RequestRow> rows(500);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].id = RequestId::random();
        rows[i].user = UserId{"email|eve@example.org"};
        rows[i].deviceName = "Phone " + std::to_string(i);
    }
    rows.back().isMe = true;
    rows.back().deviceName = "Somewhere";
    rows[3].isOwnDevice = true; // on the page of a device that waits
    rows[7].isMe = true;        // what has happened is told after what can still be stopped
    rows[7].letInAt = systemClock().now();
    test::Window w;
    gui::RequestList list(*w.session, nullptr);
    list.showRows(rows);
    QVERIFY(!list.nextStep()); // none of them is for this person to answer
    const auto cards = list.findChildren<gui::Banner *>(QStringLiteral("recoveryRequest"));
    QVERIFY2(cards.size() < 20, qPrintable(QString::number(cards.size())));
    QVERIFY(cards[0]->accessibleName().contains(QStringLiteral("This device asks")));
    QVERIFY2(cards[1]->accessibleName().contains(QStringLiteral("Somewhere")),
             qPrintable(cards[1]->accessibleName()));
    QVERIFY2(cards[2]->accessibleName().contains(QStringLiteral("was let in")),
             qPrintable(cards[2]->accessibleName()));
    const auto *more = list.findChild<QLabel *>(QStringLiteral("recoveryMoreRequests"));
    QVERIFY(more && more->text().startsWith(QString::number(500 - cards.size())));
}

/// Every file below the home, for any of the words that were on the screen: four in a row are nobody's prose.
void tst_Recovery::whatWasTypedAndPrintedIsOnNoDisk()
{
    Page p;
    QPointer<gui::SetupSheet> setup = p.makeShares();
    setup->printing()->findChild<QPushButton *>(QStringLiteral("printPreview"))->click();
    auto *preview = setup->findChild<gui::PreviewSheet *>();
    QTRY_VERIFY_WITH_TIMEOUT(!preview->picture()->page().isNull(), patience);
    preview->findChild<QCheckBox *>(QStringLiteral("previewWords"))->click();
    const crypto::SecretBytes words = wordsOfOneShare();
    p.w.session->lock(); // half-way: the pages are not printed
    QTRY_VERIFY(!setup);
    p.w.session->unlock("default", crypto::SecretBytes::copyOf(asBytes("correct horse battery staple")));
    QTRY_VERIFY_WITH_TIMEOUT(p.w.session->isOpen(), patience);
    p.w.window->commands()->showRecovery->trigger();
    p.waitForStanding();
    p.w.find<QPushButton>("recoveryCheck")->click();
    QPointer<gui::CheckSheet> check = p.sheet<gui::CheckSheet>();
    check->findChild<gui::WordsField *>()->setWords(words.view());
    check->reject(); // half-way again
    QTRY_VERIFY(!check);
    p.w.window.reset();
    const std::string_view text = words.text();
    std::size_t end = 0;
    for (int word = 0; word < 4; ++word)
        end = text.find(' ', end + 1);
    const QByteArray typed(text.data(), static_cast<qsizetype>(end));
    int files = 0;
    for (QDirIterator it(p.w.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(typed), qPrintable(file.fileName()));
        QVERIFY2(!file.fileName().endsWith(QStringLiteral(".pdf")), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files > 3);
}

void tst_Recovery::passedOwnershipIsToldToWhoeverMayShare()
{
    vault::VaultState state;
    const UserId ada{"email|ada@example.org"}, ben{"email|ben@example.org"}, carla{"email|carla@example.org"};
    const DeviceId here = DeviceId::random(), other = DeviceId::random();
    vault::Device &device = state.devices[other];
    device.id = other;
    device.user = ben;
    device.name = "Somewhere";
    device.status = vault::DeviceStatus::active;
    for (const auto &[user, role] : {std::pair(ada, vault::Role::admin), std::pair(ben, vault::Role::owner),
                                     std::pair(carla, vault::Role::reader)}) {
        vault::Membership member;
        member.role = role;
        state.members.byUser[user] = member;
    }
    vault::RecoveryRequest request;
    request.id = RequestId::random();
    request.user = ben;
    request.newDevice = other;
    request.method = vault::RecoveryMethod::org;
    request.status = vault::RequestStatus::completed;
    state.clock = systemClock().now();
    request.completedAt = request.toldFrom = state.clock;
    request.sequence = 1;
    state.requests[request.id] = request;
    QVERIFY(gui::requestsFor(state, ada, here).empty()); // a device of his own came back, and nothing passed
    request.lostOwner = ada;
    state.requests[request.id] = request;
    auto rows = gui::requestsFor(state, ada, here); // whom they took for lost
    QCOMPARE(rows.size(), std::size_t{1});
    QVERIFY(rows[0].lostOwner == ada && !rows[0].isMe && !rows[0].canCancel);
    QVERIFY(rows[0].letInAt == request.completedAt);
    QCOMPARE(gui::waitingFor(rows), 1);
    QVERIFY(gui::requestsFor(state, carla, here).empty());             // who could do nothing about it
    const auto own = gui::requestsFor(state, ben, DeviceId::random()); // told as one in his own name
    QVERIFY(own.size() == 1 && own[0].isMe && !own[0].lostOwner);
    state.members.byUser[ben].role = vault::Role::admin; // handed on at once: that hides nothing
    QCOMPARE(gui::requestsFor(state, ada, here).size(), std::size_t{1});
    gui::leaveOutKnown(rows, {RequestId::random()});
    QCOMPARE(rows.size(), std::size_t{1});
    gui::leaveOutKnown(rows, {request.id});
    QVERIFY(rows.empty());
    state.devices[here].lastSequence = 2; // signed something since
    QCOMPARE(gui::requestsFor(state, ada, here).size(), std::size_t{1});
    state.clock.seconds += std::int64_t{31} * 24 * 3600;
    QVERIFY(gui::requestsFor(state, ada, here).empty());
}

/// A contact whose own user asks, and who is told of what has happened: three buttons and "Details".
void tst_Recovery::buttonsOfARequestTakeTheLinesTheyNeed()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *banner = new gui::Banner("banner");
    column->addWidget(banner);
    column->addStretch(1);
    const QList<QPushButton *> buttons{
        banner->addButton("one", QStringLiteral("Contribute my share of the key…")),
        banner->addButton("two", QStringLiteral("Cancel the request for good")),
        banner->addButton("three", QStringLiteral("I know about this one"))};
    banner->show(gui::Banner::Kind::danger, {QStringLiteral("It asks."), QStringLiteral("Why."), {}, {}});
    int widest = 0, all = 0;
    for (const QPushButton *button : buttons) {
        widest = std::max(widest, button->sizeHint().width());
        all += button->sizeHint().width();
    }
    const auto linesAt = [&](int width) {
        window.resize(width, 600);
        window.show();
        for (int round = 0; round < 5; ++round)
            QCoreApplication::processEvents();
        std::set<int> lines;
        for (const QPushButton *button : buttons) {
            lines.insert(button->y());
            if (button->width() < button->sizeHint().width() || !banner->rect().contains(button->geometry()))
                lines.insert(-button->x() - 1); // cut
        }
        return static_cast<int>(lines.size());
    };
    QCOMPARE(linesAt(3 * all), 1); // beside the sentences
    QVERIFY(buttons[0]->x() > banner->width() / 2);
    QCOMPARE(linesAt(all + gui::space(40)), 1); // below them
    QVERIFY(buttons[2]->x() < banner->width() / 3);
    QCOMPARE(linesAt(widest + gui::space(30)), 3);
    QVERIFY2(window.width() < widest + gui::space(31), "it is as narrow as one button lets it be");
    QCOMPARE(linesAt(3 * all), 1); // and back
}

void tst_Recovery::holdersAreReadHoweverNarrowThePageIs()
{
    gui::RecoveryStanding standing;
    standing.readAt = systemClock().now();
    standing.document.emplace();
    standing.document->plan = {
        1, {{"Admins of everything", 2, 3}}, {{0, 0, "maximiliane@example.org", {}}, {0, 1, "Eva", {}}}};
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *list = new gui::HolderList;
    column->addWidget(list);
    column->addStretch(1);
    list->showStanding(standing, nullptr);
    const auto *tree = list->findChild<QTreeWidget *>(QStringLiteral("recoveryHolders"));
    const int needed = tree->fontMetrics().horizontalAdvance(QStringLiteral("maximiliane@"));
    for (const int units : {70, 300, 70}) {
        window.resize(gui::space(units), gui::space(100));
        window.show();
        for (int round = 0; round < 5; ++round)
            QCoreApplication::processEvents();
        QVERIFY2(tree->columnWidth(2) > needed, qPrintable(QString::number(tree->columnWidth(2))));
        QVERIFY(tree->viewport()->height() >= 3 * tree->visualItemRect(tree->topLevelItem(0)).height());
    }
}

void tst_Recovery::aChoiceThatIsCutSaysSo()
{
    Page p;
    gui::PlanEditor editor(p.w.session->state(), gui::PlanEditor::proposal(*p.w.session->state()));
    auto *box = editor.findChild<QComboBox *>(QStringLiteral("planDevice0_0"));
    QVERIFY(box);
    box->addItem(QStringLiteral("also on “the laptop of somebody” of a.rather.long.name@example.org"));
    box->setCurrentIndex(box->count() - 1);
    QVERIFY2(box->toolTip().contains(QStringLiteral("long.name@example.org")), qPrintable(box->toolTip()));
    box->setFixedSize(gui::space(40), gui::space(8));
    const auto ends = [box] { // the last letters' room, where "…" stands low and a cut letter does not
        return box->grab().toImage();
    };
    const QImage cut = ends();
    box->setItemText(box->currentIndex(), QStringLiteral("also on “the laptop of somebody” of another one"));
    QCOMPARE(ends(), cut); // they differ only in what has no room
    box->setItemText(box->currentIndex(), box->itemText(0));
    QVERIFY(ends() != cut);
}

/// Power went between the profile and the device's place in the vault.
void tst_Recovery::O6_whatWasCutOffIsToldAndCanBeBegunAgain()
{
    test::Window there, cut;
    there.createVault();
    const auto at = there.profiles().repository("default").string();
    auto profiles = cut.profiles();
    const session::HostAccess none{};
    {
        auto remote = test::must(session::FirstRemote::open(profiles, at, none));
        const auto store = test::must(store::GitStore::create(profiles.repository("default")));
        const session::Clone clone = test::must(session::cloneVault(
            *store, remote.transport(), [](const vault::VaultState &) { return Result<void>(); }));
        test::must(session::makeProfile(
            profiles, {"default", at, UserId{"email|ada@example.org"}, "Phoenix"}, session::NewKeys(), clone,
            crypto::SecretBytes::copyOf(asBytes("correct horse battery staple")), systemClock()));
    }
    cut.start();
    cut.session->unlock("default", crypto::SecretBytes::copyOf(asBytes("correct horse battery staple")));
    QTRY_VERIFY_WITH_TIMEOUT(cut.session->isOpen(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(cut.sees("waitingOver"), patience);
    QVERIFY(cut.find("waitingOver")->accessibleName().contains(QStringLiteral("never came into the vault")));
    QVERIFY(!cut.sees("waitingWords") && !cut.sees("waitingSent") && !cut.sees("waitingLook"));
    cut.click("waitingGiveUp");
    auto *sheet = cut.find<gui::Sheet>("giveUpSheet");
    QVERIFY(sheet);
    sheet->mainButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(cut.sees("welcomeRestore"), patience); // as if nothing had been begun
}

/// Nobody counts 33 words twice.
void tst_Recovery::aWordTooManyIsNamedByItsPlace()
{
    test::Window window;
    gui::WordsField field("words", QStringLiteral("Words"), *window.session);
    const auto *status = field.findChild<QLabel *>(QStringLiteral("wordsStatus"));
    const crypto::SecretBytes share = wordsOfOneShare();
    QList<QByteArray> words =
        QByteArray(share.text().data(), static_cast<qsizetype>(share.size())).split(' ');
    const auto told = [&](const QList<QByteArray> &typed) {
        const QByteArray text = typed.join(' ');
        field.setWords(asBytes(text.toStdString()));
        return status->text();
    };
    QList<QByteArray> tooMany = words;
    tooMany.insert(7, words[7]);
    const QString place = told(tooMany);
    const auto named = QRegularExpression(QStringLiteral("34 words instead of 33: word (\\d+)")).match(place);
    QVERIFY2(named.hasMatch(), qPrintable(place));
    QVERIFY(named.captured(1).toInt() >= 9);
    QVERIFY(!field.isWhole());
    QList<QByteArray> tooFew = words;
    tooFew.removeAt(11);
    QVERIFY2(told(tooFew).contains(QStringLiteral("one seems to be missing at word 12")),
             qPrintable(told(tooFew)));
    QVERIFY2(told(words.mid(0, 32)).startsWith(QStringLiteral("32 ")) &&
                 !told(words.mid(0, 32)).contains(QStringLiteral("missing")),
             "the last word is still being typed");
    QVERIFY(!told(words).contains(QStringLiteral("missing")) && field.isWhole());
}

void tst_Recovery::forgottenPassphraseIsReplacedWithTheKit()
{
    if (scanner().empty())
        QSKIP("needs hypha-scan");
    Page p;
    const QString pdf = p.w.folder.filePath(QStringLiteral("kit.pdf"));
    makeKit(p, pdf);
    p.w.window->commands()->lock->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(p.w.sees("unlockKit"), patience);

    p.w.click("unlockKit");
    QTRY_VERIFY(p.w.sees("resetWords"));
    p.w.find<gui::WordsField>("resetWordsBox")->setWords(sharesIn(pdf).at(0).view());
    typePassphrase(p.w, "reset");
    p.w.find<QPushButton>("sheetMain")->click();
    QTRY_VERIFY_WITH_TIMEOUT(p.w.session->isOpen(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(p.w.sees("kitSheet"), patience); // a new kit is due at once
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const gui::ApplicationSetup setup(application, gui::ThemeMode::light, QLocale::c());
    tst_Recovery test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_recovery.moc"
