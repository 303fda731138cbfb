#include "gui/text/formatwords.h"
#include "model/formats/formatcase.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTranslator>

using namespace hypha;
using formats::Format;

namespace {

/// A language in which everything that has a translation stands in brackets.
class Brackets : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'[' + QString::fromUtf8(source) + u']';
    }
};

/// A source file without its comments.
QString sourceIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    text.remove(
        QRegularExpression(QStringLiteral("^\\s*(//|#include).*$"), QRegularExpression::MultilineOption));
    text.remove(QRegularExpression(QStringLiteral("'\\\\?\"'"))); // such a character opens no literal
    return text;
}

/// The sentences that a source says: its literals of three words and more, put together where they are
/// written in several pieces. What begins or ends in the middle of a sentence is left out.
QStringList sentencesIn(const QString &text)
{
    static const QRegularExpression literals(QStringLiteral("(?:\"(?:[^\"\\\\\\n]|\\\\.)*\"\\s*)+"));
    static const QRegularExpression piece(QStringLiteral("\"((?:[^\"\\\\\\n]|\\\\.)*)\""));
    QStringList out;
    for (auto all = literals.globalMatch(text); all.hasNext();) {
        QString said;
        for (auto pieces = piece.globalMatch(all.next().captured()); pieces.hasNext();)
            said += pieces.next().captured(1);
        said.replace(QStringLiteral("\\\""), QStringLiteral("\""))
            .replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
        if (said.count(u' ') >= 2 && said == said.trimmed() && said.front() != u',' && said.front() != u':' &&
            said.count(u'"') % 2 == 0 && said != QStringLiteral("true or false"))
            out << said;
    }
    return out;
}

/// What follows the codes whose reasons the window tells, to the end of the statement.
QStringList reasonsIn(const QString &text)
{
    static const QRegularExpression told(QStringLiteral(
        "(?<!case )Errc::(?:permissionDenied|owed|network|notSupported|inputNeeded|invalidInput|"
        "limitExceeded)\\b((?:\"(?:[^\"\\\\\\n]|\\\\.)*\"|[^;\"])*);"));
    QStringList out;
    for (auto all = told.globalMatch(text); all.hasNext();)
        out << sentencesIn(all.next().captured(1));
    return out;
}

QString words(const std::string &said)
{
    return gui::formatWords(said);
}

} // namespace

/// What is said of a file is said in the language of the window.
class FormatWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_brackets)); }

    void everySentenceOfTheReadersIsKnown()
    {
        const QDir folder(QStringLiteral(HYPHA_SOURCE_DIR "/src/model/formats"));
        QStringList unknown;
        int seen = 0;
        for (const QFileInfo &source :
             folder.entryInfoList({QStringLiteral("*.cpp"), QStringLiteral("*.h")})) {
            if (source.fileName().startsWith(QLatin1String("generator")))
                continue; // says nothing about files
            for (const QString &sentence : sentencesIn(sourceIn(source.filePath()))) {
                ++seen;
                if (!words(sentence.toStdString()).startsWith(u'['))
                    unknown << source.fileName() + QStringLiteral(": ") + sentence;
            }
        }
        QVERIFY2(seen > 60, "the sources were not read as they are written");
        QVERIFY2(unknown.isEmpty(), unknown.join(u'\n').toUtf8());
    }

    void everyReasonOfAnErrorIsKnown()
    {
        const QStringList said = {QStringLiteral("crypto/slip39"),  QStringLiteral("model/entries"),
                                  QStringLiteral("model/keystore"), QStringLiteral("model/record"),
                                  QStringLiteral("model/recovery"), QStringLiteral("model/scan"),
                                  QStringLiteral("model/session"),  QStringLiteral("model/sync"),
                                  QStringLiteral("model/vault")};
        const QStringList neverTold = {
            QStringLiteral("the key that is known"), // of hosts, which have sentences of their own
            // of programs that call with what no person typed
            QStringLiteral("the file is missing or not of our writing"), // of another code, in one statement
            QStringLiteral("a record has at most 64 MiB"),
            QStringLiteral("a secret to share has 16 or 32 bytes"),
            QStringLiteral("a passphrase of shares is printable ASCII"),
            QStringLiteral("it is at most 15"),
            QStringLiteral("an unknown member has the name of a known one"),
            QStringLiteral("a member occurs twice"),
            QStringLiteral("an unknown member is one value in canonical JSON"),
            QStringLiteral("text is valid UTF-8"),
            QStringLiteral("a key has 1 to 256 bytes and no control characters"),
        };
        QStringList unknown;
        int seen = 0;
        for (const QString &folder : said) {
            QDirIterator sources(QStringLiteral(HYPHA_SOURCE_DIR "/src/") + folder,
                                 {QStringLiteral("*.cpp")});
            while (sources.hasNext()) {
                const QString path = sources.next();
                for (const QString &reason : reasonsIn(sourceIn(path))) {
                    ++seen;
                    if (!neverTold.contains(reason) && !words(reason.toStdString()).startsWith(u'['))
                        unknown << path.section(u'/', -1) + QStringLiteral(": ") + reason;
                }
            }
        }
        QVERIFY2(seen > 60, "the sources were not read as they are written");
        QVERIFY2(unknown.isEmpty(), unknown.join(u'\n').toUtf8());
    }

    void reasonsAreSentences()
    {
        const auto reason = [](const char *said) { return gui::reasonWords(said); };
        QCOMPARE(reason("needs the permission \"share\" in this project"),
                 QStringLiteral("[[needs the permission \"[share]\" in this project].]"));
        QCOMPARE(reason("owns api, \xe2\x80\xaeweb: transfer the ownership first"),
                 QStringLiteral("[[owns api, \\u{202E}web: transfer the ownership first].]"));
        QCOMPARE(reason("word 3: is not a word of the list"),
                 QStringLiteral("[[word 3: [is not a word of the list]].]"));
        QCOMPARE(reason("words 3 and 4: the share belongs to another set"),
                 QStringLiteral("[[words 3 and 4: [the share belongs to another set]].]"));
        QCOMPARE(reason("more than 4096 bytes"), QStringLiteral("[[more than 4096 bytes].]"));
        QCOMPARE(reason("Connection refused"),
                 QStringLiteral("[[In the words of the system: Connection refused].]"));
        QCOMPARE(reason(""), QString());
        QCOMPARE(gui::itemWords("max_age_days"), QStringLiteral("[age of keys]"));
        QCOMPARE(gui::itemWords("ada's laptop\xe2\x80\xae"), QStringLiteral("ada's laptop\\u{202E}"));
    }

    void whatIsPutTogetherIsKnown_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, Format format, const QByteArray &file, const char *told) {
            QTest::newRow(name) << static_cast<int>(format) << file << QString::fromUtf8(told);
        };
        row("a key twice", Format::dotenv, "A=1\n\nA=2\n", "[this key already stands in line 1]");
        row("a row of another width", Format::csv, "Title,Password,URL\na,b\n",
            "[this row has 2 cells, the first row 3]");
        row("a strange column", Format::csv, "Title,Password,Whatever\na,b,c\n",
            "[the column \"Whatever\" is left out: there is no place for it in an entry]");
        row("a column without a title", Format::csv, "Title,Password,\na,b,c\n",
            "[a column without a title is left out]");
        row("a column with a long title", Format::csv,
            "Title,Password,a" + QByteArray("ö").repeated(40) + "\na,b,c\n",
            "[the column \"aööööööööööööööööööööööööööööö…\" is left out: there is no place for it in an "
            "entry]");
        row("a number", Format::json, "{\"a\": 12}",
            "[this is a number, not a string; taken as it is spelled]");
        row("a truth", Format::json, "{\"a\": true}",
            "[this is true or false, not a string; taken as it is spelled]");
        row("no key", Format::json, "{\"\": \"x\"}", "[a key is not empty]");
        row("a long key", Format::dotenv, QByteArray(257, 'k') + "=x", "[a key has at most 256 bytes]");
        row("a control character", Format::json, "{\"a\\u0007\": \"x\"}",
            "[a key has no control characters]");
        row("a long value", Format::dotenv, "K=" + QByteArray(1048577, 'v'),
            "[a value has at most 1,048,576 bytes]");
        row("a NUL", Format::json, "{\"a\": \"\\u0000\"}", "[a value has no NUL]");
    }

    void whatIsPutTogetherIsKnown()
    {
        QFETCH(const int, format);
        QFETCH(const QByteArray, file);
        QFETCH(const QString, told);
        const auto parsed = formatcase::parse(static_cast<Format>(format), file.toStdString());
        const auto &notes = parsed ? parsed->warnings : parsed.error().problems;
        QVERIFY(!notes.empty());
        QCOMPARE(words(notes.front().reason), told);
    }

    void furtherWarningsAreCounted()
    {
        QCOMPARE(words("1 more warnings follow"), QStringLiteral("[1 more warning(s) follow]"));
        QCOMPARE(words("50 more warnings follow"), QStringLiteral("[50 more warning(s) follow]"));
    }

    void keysStayAsTheyAreCalled()
    {
        QCOMPARE(words("a spreadsheet may run cells of: A, B and 3 more"),
                 QStringLiteral("[a spreadsheet may run cells of: ]A, B and 3 more"));
        QCOMPARE(words("tags with ';' or outer spaces will read back otherwise: \xe2\x80\xaeK"),
                 QStringLiteral("[tags with ';' or outer spaces will read back otherwise: ]\\u{202E}K"));
    }

    void whatIsNotKnownStaysAsItWasSaid()
    {
        QCOMPARE(words("11 12 13 14 15 16 17 18 19 20 21"),
                 QStringLiteral("11 12 13 14 15 16 17 18 19 20 21"));
        QCOMPARE(words("something else\xe2\x80\xae"), QStringLiteral("something else\\u{202E}"));
        QCOMPARE(words(""), QString());
    }

private:
    Brackets m_brackets;
};

QTEST_GUILESS_MAIN(FormatWordsTest)
#include "tst_formatwords.moc"
