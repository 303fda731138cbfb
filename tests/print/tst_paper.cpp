#include "crypto/hash.h"
#include "crypto/slip39/split.h"
#include "model/recovery/sheettexts.h"
#include "model/scan/codereader.h"
#include "print/paper.h"
#include "support/temporaryfolder.h"

#include <QGuiApplication>
#include <QImage>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

#include <sys/stat.h>

using namespace hypha;
using namespace hypha::recovery;
namespace slip39 = crypto::slip39;

/// Sheets as they come out: rendered by poppler, read back by ZBar.
class tst_Paper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCodeIsReadBack_data();
    void everyCodeIsReadBack();
    void wordsStandOnThePageInTheirOrder();
    void longestTextsFit_data();
    void longestTextsFit();
    void textsWithoutEndAreRefused();
    void ownScannerReadsTheFile();
    void fileIsForItsOwnerAloneAndWhole();
    void programMakesTheSamePages();
    void pictureHidesTheWordsUntilAsked();

private:
    QString rendered(const std::filesystem::path &pdf, int dpi);
    std::filesystem::path path(const char *name) const { return m_folder.path() / name; }
    test::TemporaryFolder m_folder;
};

static SheetTexts english()
{
    SheetTexts t;
    t.keepSecret = "KEEP SECRET";
    t.mayBeShown = "MAY BE SHOWN";
    t.onlyCompare = "ONLY COMPARE";
    t.organisation = "Organisation";
    t.holder = "Holder";
    t.set = "Set";
    t.printed = "Printed";
    t.repository = "Repository";
    t.noRepository = "this computer";
    t.shareAbove = "Recovery of an organisation";
    t.shareTitle = "Recovery share %1 of %2 in group %3 – any %4 are needed";
    t.shareTitleAlone = "The recovery share of group %1";
    t.groupsNeeded = "%1 of %2 groups are needed.";
    t.shareWarning = "Keep secret. Scan it only into Hypha, never with a phone's camera app. One share alone "
                     "opens nothing.";
    t.shareWarningAlone = t.shareWarning;
    t.shareSteps = {"Keep this sheet where nobody else can read it.",
                    "When a colleague has lost access, meet them or call them, and compare the words.",
                    "Type the words into Hypha or let it scan the code; then put the sheet back."};
    t.wordsTitle = "The %1 words of this share";
    t.stepsTitle = "What to do with it";
    t.compareTitle = "Which vault this is, in words";
    t.fingerprint = "Fingerprint: never changes";
    t.checkpoint = "State when this was printed: event %1";
    t.codeTitle = "The small code says the same to Hypha";
    t.replacedOn = "Replaced on:";
    return t;
}

/// As long as German is, and longer.
static SheetTexts german()
{
    SheetTexts t = english();
    t.keepSecret = "GEHEIM HALTEN";
    t.mayBeShown = "DARF GEZEIGT WERDEN";
    t.onlyCompare = "NUR VERGLEICHEN";
    t.shareTitle = "Wiederherstellungsanteil %1 von %2 der Gruppe %3 – beliebige %4 davon werden gebraucht";
    t.shareWarning =
        "Geheim halten. Nur mit Hypha einlesen, niemals mit der Kamera-App eines Telefons. Ein "
        "Anteil allein öffnet nichts; wer ihn jedoch zusammen mit genügend anderen hat, öffnet alles.";
    t.shareSteps.assign(3,
                        "Bewahren Sie dieses Blatt an einem Ort auf, zu dem außer Ihnen niemand Zutritt hat, "
                        "etwa in einem verschlossenen Schrank oder einem Bankschließfach, und nicht zusammen "
                        "mit anderen Anteilen derselben Gruppe.");
    t.fingerprint = "Fingerabdruck des Tresors, der sich niemals ändert und den man vergleichen kann";
    return t;
}

static SheetVault vaultOf(std::string organisation = "Acme")
{
    SheetVault vault;
    vault.organisation = std::move(organisation);
    vault.checkpoint.fingerprint = crypto::blake3(asBytes("first"));
    vault.checkpoint.head = {12431, EventId::random(), crypto::blake3(asBytes("last"))};
    vault.checkpoint.remote = "https://git.example.org/acme/secrets.git";
    vault.date = "29 November 2026";
    return vault;
}

static ShareFacts factsOf(crypto::SecretBytes words, unsigned index = 0)
{
    ShareFacts facts;
    facts.group = "Admins";
    facts.index = index;
    facts.threshold = 2;
    facts.count = 3;
    facts.holder = "Eva Example";
    facts.setNumber = 3;
    facts.words = std::move(words);
    return facts;
}

static std::vector<PaperSheet> newSet(std::size_t secretSize)
{
    const auto shares = slip39::split(crypto::SecretBytes::random(secretSize), {1, {{2, 3}}, 0, true});
    std::vector<PaperSheet> sheets;
    for (unsigned i = 0; i < 3; ++i)
        sheets.push_back(shareSheet(vaultOf(), factsOf(slip39::toWords((*shares)[0][i]), i), english()));
    return sheets;
}

/// 33 of the longest words of the list.
static crypto::SecretBytes longestWords()
{
    crypto::SecretBuffer words;
    for (int i = 0; i < 33; ++i)
        words.append(i == 0 ? "standard" : " standard");
    return words.take();
}

/// The pages as pictures in a folder of their own.
QString tst_Paper::rendered(const std::filesystem::path &pdf, int dpi)
{
    const QString stem = QString::fromStdString(pdf.string()) + QStringLiteral("-%1").arg(dpi);
    QProcess render;
    render.start(QStringLiteral("pdftoppm"),
                 {QStringLiteral("-r"), QString::number(dpi), QStringLiteral("-gray"),
                  QString::fromStdString(pdf.string()), stem});
    const bool done = render.waitForFinished(120000) && render.exitCode() == 0;
    return done ? stem : QString();
}

static QStringList codesOn(const QString &picture)
{
    QProcess scan;
    scan.start(QStringLiteral("zbarimg"),
               {QStringLiteral("-q"), QStringLiteral("--raw"), QStringLiteral("-Sdisable"),
                QStringLiteral("-Sqrcode.enable"), picture});
    scan.waitForFinished(120000);
    return QString::fromUtf8(scan.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

void tst_Paper::everyCodeIsReadBack_data()
{
    QTest::addColumn<int>("dpi");
    QTest::addColumn<bool>("letter");
    QTest::addColumn<int>("secretSize");
    QTest::newRow("A4 at 300 dpi") << 300 << false << 32;
    QTest::newRow("Letter at 150 dpi") << 150 << true << 32;
    QTest::newRow("20 words") << 150 << false << 16;
}

void tst_Paper::everyCodeIsReadBack()
{
    if (QStandardPaths::findExecutable(QStringLiteral("zbarimg")).isEmpty() ||
        QStandardPaths::findExecutable(QStringLiteral("pdftoppm")).isEmpty())
        QSKIP("needs poppler-utils and zbar-tools");
    QFETCH(int, dpi);
    QFETCH(bool, letter);
    QFETCH(int, secretSize);
    const auto sheets = newSet(static_cast<std::size_t>(secretSize));
    const auto pdf = path("set.pdf");
    QVERIFY(print::writePdf(pdf, sheets, letter ? PaperSize::letter : PaperSize::a4));
    const QString stem = rendered(pdf, dpi);
    QVERIFY(!stem.isEmpty());
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const QString page = stem + QStringLiteral("-%1.pgm").arg(i + 1);
        const QStringList codes = codesOn(page);
        const auto words = sheets[i].words.text();
        QVERIFY2(codes.contains(QString::fromLatin1(words.data(), static_cast<qsizetype>(words.size()))),
                 qPrintable(page));
        QVERIFY(codes.contains(QString::fromStdString(sheets[i].checkpoint)));
        QCOMPARE(codes.size(), 2);
    }
    QVERIFY(!QFile::exists(stem + QStringLiteral("-4.pgm"))); // one page a holder
}

void tst_Paper::wordsStandOnThePageInTheirOrder()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("needs poppler-utils");
    const auto sheets = newSet(32);
    const auto pdf = path("words.pdf");
    QVERIFY(print::writePdf(pdf, sheets, PaperSize::a4));
    QProcess read;
    read.start(QStringLiteral("pdftotext"),
               {QStringLiteral("-raw"), QStringLiteral("-l"), QStringLiteral("1"),
                QString::fromStdString(pdf.string()), QStringLiteral("-")});
    QVERIFY(read.waitForFinished(60000));
    const QString text = QString::fromUtf8(read.readAllStandardOutput()).simplified();
    QVERIFY2(text.contains(QStringLiteral("Recovery share 1 of 3 in group Admins – any 2 are needed")),
             qPrintable(text));
    QString numbered;
    std::string_view rest = sheets[0].words.text();
    for (int i = 1; !rest.empty(); ++i) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        numbered += QStringLiteral("%1 %2 ").arg(i).arg(
            QString::fromLatin1(rest.data(), static_cast<qsizetype>(end)));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    QVERIFY2(text.contains(numbered.trimmed()), qPrintable(text));
    for (const char *part : {"Eva Example", "KEEP SECRET", "ONLY COMPARE", "MAY BE SHOWN",
                             "Replaced on:", "https://git.example.org/acme/secrets.git", "29 November 2026"})
        QVERIFY2(text.contains(QLatin1String(part)), part);
}

void tst_Paper::longestTextsFit_data()
{
    QTest::addColumn<bool>("letter");
    QTest::newRow("A4") << false;
    QTest::newRow("Letter") << true;
}

void tst_Paper::longestTextsFit()
{
    QFETCH(bool, letter);
    ShareFacts facts = factsOf(longestWords(), 15);
    facts.count = 16;
    facts.group = "Geschäftsführung und Aufsichtsrat der Niederlassung Süd";
    facts.holder = std::string("Maximiliane-Theodora von und zu ") + std::string(96, 'W'); // one long word
    facts.groupsNeeded = 2;
    facts.groupCount = 4;
    std::vector<PaperSheet> sheets;
    sheets.push_back(shareSheet(
        vaultOf(
            "Arbeitsgemeinschaft der Rechenzentrumsbetreiber im Bundesverband für Informationssicherheit"),
        std::move(facts), german()));
    const auto pdf = path("long.pdf");
    QVERIFY(print::writePdf(pdf, sheets, letter ? PaperSize::letter : PaperSize::a4));
    const QString stem = rendered(pdf, 100);
    if (stem.isEmpty())
        QSKIP("needs poppler-utils");
    const QImage page(stem + QStringLiteral("-1.pgm"));
    QVERIFY(!page.isNull());
    // The margin stays white: nothing runs off the paper.
    const int margin = static_cast<int>(100 / 25.4 * 13);
    const QRect inside = page.rect().adjusted(margin, margin, -margin, -margin);
    int ink = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            if (qGray(page.pixel(x, y)) > 200)
                continue;
            ++ink;
            QVERIFY2(inside.contains(x, y), qPrintable(QStringLiteral("ink at %1, %2").arg(x).arg(y)));
        }
    }
    QVERIFY(ink > 10000);
}

void tst_Paper::textsWithoutEndAreRefused()
{
    std::vector<PaperSheet> sheets;
    sheets.push_back(shareSheet(vaultOf(std::string(20000, 'W')), factsOf(longestWords()), english()));
    const auto pdf = print::pdfOf(sheets, PaperSize::a4);
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().code, Errc::limitExceeded);
}

void tst_Paper::ownScannerReadsTheFile()
{
    const std::filesystem::path scanner =
        std::filesystem::path(qgetenv("HYPHA_BIN").toStdString()) / "hypha-scan";
    if (!std::filesystem::exists(scanner))
        QSKIP("needs hypha-scan");
    const auto sheets = newSet(32);
    const auto pdf = path("scan.pdf");
    QVERIFY(print::writePdf(pdf, sheets, PaperSize::letter));
    const auto codes = scan::readCodes(pdf, scanner);
    QVERIFY(codes);
    for (const PaperSheet &sheet : sheets)
        QVERIFY(std::any_of(codes->begin(), codes->end(),
                            [&](const auto &code) { return code.equals(sheet.words.view()); }));
}

void tst_Paper::fileIsForItsOwnerAloneAndWhole()
{
    const auto sheets = newSet(32);
    const auto pdf = path("private.pdf");
    QVERIFY(print::writePdf(pdf, sheets, PaperSize::a4));
    struct stat status = {};
    QCOMPARE(::stat(pdf.c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777u, 0600u);
    const auto before = std::filesystem::file_size(pdf);
    QVERIFY(before > 2000);
    const auto nowhere = print::writePdf(path("none") / "x.pdf", sheets, PaperSize::a4);
    QVERIFY(!nowhere);
    int files = 0;
    for ([[maybe_unused]] const auto &entry : std::filesystem::directory_iterator(m_folder.path()))
        files += entry.path().string().find(".tmp") != std::string::npos;
    QCOMPARE(files, 0);
}

void tst_Paper::programMakesTheSamePages()
{
    const QString program = QString::fromLocal8Bit(qgetenv("HYPHA_BIN")) + QStringLiteral("/hypha-print");
    if (!QFile::exists(program))
        QSKIP("needs hypha-print");
    PrintJob job{PaperSize::a4, newSet(32)};
    const crypto::SecretBytes input = writePrintJob(job);
    QProcess child;
    child.setProcessEnvironment(QProcessEnvironment()); // as the command starts it
    child.start(program, {});
    child.write(reinterpret_cast<const char *>(input.view().data()), static_cast<qint64>(input.size()));
    child.closeWriteChannel();
    QVERIFY(child.waitForFinished(60000));
    QCOMPARE(child.exitCode(), 0);
    const QByteArray pdf = child.readAllStandardOutput();
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(pdf.count("/Type /Page\n") + pdf.count("/Type /Page "), 3);
    child.start(program, {});
    child.write("no job");
    child.closeWriteChannel();
    QVERIFY(child.waitForFinished(60000));
    QCOMPARE(child.exitCode(), 1);
    QVERIFY(child.readAllStandardOutput().isEmpty());
}

void tst_Paper::pictureHidesTheWordsUntilAsked()
{
    const auto pictures = [](bool words) {
        const auto sheets = newSet(32);
        std::vector<QImage> out;
        SheetVault vault = vaultOf();
        vault.checkpoint.head.event = EventId(); // random elsewhere
        for (const PaperSheet &sheet : sheets) {
            PaperSheet same =
                shareSheet(vault, factsOf(crypto::SecretBytes::copyOf(sheet.words.view())), english());
            out.push_back(*print::pictureOf(same, PaperSize::a4, 150, words));
        }
        return out;
    };
    const auto hidden = pictures(false), shown = pictures(true);
    QVERIFY(hidden[0] == hidden[1] && hidden[1] == hidden[2]); // other words, the same picture
    QVERIFY(shown[0] != shown[1] && shown[0] != hidden[0]);
    QVERIFY(std::abs(hidden[0].width() - 1240) <= 1 && std::abs(hidden[0].height() - 1754) <= 1);
    if (QStandardPaths::findExecutable(QStringLiteral("zbarimg")).isEmpty())
        QSKIP("needs zbar-tools");
    const QString picture = QString::fromStdString(path("preview.png").string());
    QVERIFY(shown[0].save(picture));
    QCOMPARE(codesOn(picture).size(), 2);
    QVERIFY(hidden[0].save(picture));
    QCOMPARE(codesOn(picture).size(), 1); // the small one may be shown
}

QTEST_MAIN(tst_Paper)
#include "tst_paper.moc"
