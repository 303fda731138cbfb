#include "crypto/hash.h"
#include "model/process/filterprocess.h"
#include "model/recovery/sheettexts.h"
#include "support/temporaryfolder.h"

#include <QtTest>
#include <fstream>

using namespace hypha;
using namespace hypha::recovery;

/// Sheets as values: put together, carried over a pipe, and what their small code says.
class tst_PaperSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void titleSaysHowManyAreNeeded();
    void shareThatOpensAloneSaysSo();
    void hostileNamesCannotTurnTheLineAround();
    void placeholdersInsideNamesStayAsTheyAre();
    void printJobComesBackAsItWas();
    void printJobThatIsCutOffIsRefused();
    void checkpointComesBackAsItWas();
    void checkpointIsReadStrictly();
    void missingProgramIsTold();
    void programThatEndsItsAnswerAndNotItselfIsEnded();
};

static SheetTexts texts()
{
    SheetTexts t;
    t.keepSecret = "Keep secret";
    t.shareTitle = "Recovery share %1 of %2 in group %3 – any %4 are needed";
    t.shareTitleAlone = "Recovery share of %1";
    t.groupsNeeded = "%1 of %2 groups are needed.";
    t.shareWarning = "One share alone opens nothing.";
    t.shareWarningAlone = "Whoever has it can open everything.";
    t.wordsTitle = "%1 words";
    t.checkpoint = "Newest event: %1";
    t.kitTitle = "Emergency kit of %1";
    t.kitTitlePart = "Emergency kit of %1, part %2 of %3, any %4 are needed";
    t.shareSteps = {"one", "two", "three"};
    return t;
}

static SheetVault vaultOf(std::string remote = "ssh://git@example.org/vault")
{
    SheetVault vault;
    vault.organisation = "Acme";
    vault.checkpoint.fingerprint = crypto::blake3(asBytes("first"));
    vault.checkpoint.head = {7, EventId::random(), crypto::blake3(asBytes("seventh"))};
    vault.checkpoint.remote = std::move(remote);
    vault.date = "2026-11-29";
    return vault;
}

static ShareFacts share(unsigned index, unsigned threshold, unsigned count)
{
    ShareFacts facts;
    facts.group = "Admins";
    facts.index = index;
    facts.threshold = threshold;
    facts.count = count;
    facts.holder = "Eva";
    facts.setNumber = 3;
    facts.words = crypto::SecretBytes::copyOf(asBytes("academic acid acne"));
    return facts;
}

void tst_PaperSheet::titleSaysHowManyAreNeeded()
{
    PaperSheet sheet = shareSheet(vaultOf(), share(1, 2, 3), texts());
    QCOMPARE(sheet.title, std::string("Recovery share 2 of 3 in group Admins – any 2 are needed"));
    QCOMPARE(sheet.lead, std::string());
    QCOMPARE(sheet.secret.title, std::string("3 words"));
    QCOMPARE(sheet.warning, texts().shareWarning);
    ShareFacts two = share(0, 2, 3);
    two.groupsNeeded = 2;
    two.groupCount = 3;
    QCOMPARE(shareSheet(vaultOf(), std::move(two), texts()).lead, std::string("2 of 3 groups are needed."));
    KitFacts kit;
    kit.person = "ada@example.org";
    kit.words = crypto::SecretBytes::copyOf(asBytes("academic"));
    QCOMPARE(kitSheet(vaultOf(), std::move(kit), texts()).title,
             std::string("Emergency kit of ada@example.org"));
}

void tst_PaperSheet::shareThatOpensAloneSaysSo()
{
    QCOMPARE(shareSheet(vaultOf(), share(0, 1, 1), texts()).warning, texts().shareWarningAlone);
    ShareFacts one = share(0, 1, 1);
    one.groupsNeeded = 2; // alone in its group, but another group is needed too
    one.groupCount = 2;
    QCOMPARE(shareSheet(vaultOf(), std::move(one), texts()).warning, texts().shareWarning);
}

void tst_PaperSheet::hostileNamesCannotTurnTheLineAround()
{
    ShareFacts facts = share(0, 2, 2);
    facts.holder = "E\u202Eva";
    const PaperSheet sheet = shareSheet(vaultOf(), std::move(facts), texts());
    QCOMPARE(sheet.facts[1].text, std::string("E\\u{202E}va"));
}

void tst_PaperSheet::placeholdersInsideNamesStayAsTheyAre()
{
    ShareFacts facts = share(0, 2, 2);
    facts.group = "%1 %4";
    QCOMPARE(shareSheet(vaultOf(), std::move(facts), texts()).title,
             std::string("Recovery share 1 of 2 in group %1 %4 – any 2 are needed"));
}

void tst_PaperSheet::printJobComesBackAsItWas()
{
    PrintJob job;
    job.size = PaperSize::letter;
    job.sheets.push_back(shareSheet(vaultOf(), share(0, 2, 3), texts()));
    job.sheets.push_back(shareSheet(vaultOf(), share(1, 2, 3), texts()));
    const auto back = readPrintJob(writePrintJob(job).view());
    QVERIFY(back);
    QVERIFY(back->size == PaperSize::letter);
    QCOMPARE(back->sheets.size(), std::size_t{2});
    for (std::size_t i = 0; i < 2; ++i) {
        const PaperSheet &a = job.sheets[i], &b = back->sheets[i];
        QCOMPARE(b.title, a.title);
        QVERIFY(b.words.equals(a.words.view()));
        QVERIFY(b.facts == a.facts && b.comparisons == a.comparisons && b.steps == a.steps);
        QVERIFY(b.secret == a.secret && b.compare == a.compare && b.open == a.open);
        QVERIFY(b.warning == a.warning && b.checkpoint == a.checkpoint && b.replacedOn == a.replacedOn);
    }
}

void tst_PaperSheet::printJobThatIsCutOffIsRefused()
{
    PrintJob job;
    job.sheets.push_back(shareSheet(vaultOf(), share(0, 2, 3), texts()));
    const crypto::SecretBytes whole = writePrintJob(job);
    for (std::size_t size = 0; size < whole.size(); ++size)
        QVERIFY2(!readPrintJob(whole.view().first(size)), qPrintable(QString::number(size)));
    crypto::SecretBuffer longer;
    longer.append(whole.view());
    longer.push(0);
    QVERIFY(!readPrintJob(longer.view()));
}

void tst_PaperSheet::checkpointComesBackAsItWas()
{
    const Checkpoint point = vaultOf().checkpoint;
    const auto back = parseCheckpoint(asBytes(writeCheckpoint(point)));
    QVERIFY(back);
    QVERIFY(*back == point);
    Checkpoint here = point;
    here.remote.reset();
    QVERIFY(*parseCheckpoint(asBytes(writeCheckpoint(here))) == here);
}

void tst_PaperSheet::checkpointIsReadStrictly()
{
    const std::string good = writeCheckpoint(vaultOf().checkpoint);
    const auto codeOf = [](const std::string &text) {
        const auto parsed = parseCheckpoint(asBytes(text));
        return parsed ? Errc::internal : parsed.error().code;
    };
    QCOMPARE(codeOf(good + " "), Errc::notCanonical);
    QCOMPARE(codeOf("hypha-invite-1:abc"), Errc::malformed);
    std::string newer = good;
    newer.replace(newer.find("-1:"), 3, "-2:");
    QCOMPARE(codeOf(newer), Errc::newerVersion);
    QCOMPARE(codeOf(writeCheckpoint(vaultOf("--upload-pack=x").checkpoint)), Errc::malformed);
    QCOMPARE(codeOf(good + std::string(maxCheckpointSize, ' ')), Errc::limitExceeded);
}

void tst_PaperSheet::missingProgramIsTold()
{
    crypto::SecretBuffer answer;
    const process::Filter filter{
        "/nonexistent/hypha-print", std::chrono::seconds(5), 100, "printing", "", ""};
    const auto ran = process::runFilter(filter, asBytes("x"), answer);
    QVERIFY(!ran);
    QCOMPARE(ran.error().code, Errc::notSupported);
    const process::Filter cat{"/bin/cat", std::chrono::seconds(60), 100, "printing", "", ""};
    QCOMPARE(*process::runFilter(cat, asBytes("through a pipe"), answer), 0);
    QCOMPARE(answer.text(), std::string_view("through a pipe"));
}

void tst_PaperSheet::programThatEndsItsAnswerAndNotItselfIsEnded()
{
    const test::TemporaryFolder folder;
    const auto program = folder.path() / "silent";
    std::ofstream(program) << "#!/bin/sh\nexec /bin/sleep 3600 >&-\n";
    std::filesystem::permissions(program, std::filesystem::perms::owner_all);
    crypto::SecretBuffer answer;
    const process::Filter filter{program, std::chrono::milliseconds(200), 100, "scanner", "too slow", ""};
    const auto ran = process::runFilter(filter, asBytes("x"), answer);
    QVERIFY(!ran);
    QCOMPARE(ran.error().code, Errc::malformed);
    QCOMPARE(ran.error().detail, std::string("too slow"));
}

QTEST_APPLESS_MAIN(tst_PaperSheet)
#include "tst_papersheet.moc"
