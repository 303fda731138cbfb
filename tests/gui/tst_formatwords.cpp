#include "gui/text/formatwords.h"
#include "model/formats/formatcase.h"

#include <QDir>
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

/// The sentences that a source file says: its literals of three words and more, put together where they are
/// written in several pieces. What begins or ends in the middle of a sentence is left out.
QStringList sentencesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    text.remove(
        QRegularExpression(QStringLiteral("^\\s*(//|#include).*$"), QRegularExpression::MultilineOption));
    text.remove(QRegularExpression(QStringLiteral("'\\\\?\"'"))); // such a character opens no literal
    static const QRegularExpression literals(QStringLiteral("(?:\"(?:[^\"\\\\\\n]|\\\\.)*\"\\s*)+"));
    static const QRegularExpression piece(QStringLiteral("\"((?:[^\"\\\\\\n]|\\\\.)*)\""));
    QStringList out;
    for (auto all = literals.globalMatch(text); all.hasNext();) {
        QString said;
        for (auto pieces = piece.globalMatch(all.next().captured()); pieces.hasNext();)
            said += pieces.next().captured(1);
        said.replace(QStringLiteral("\\\""), QStringLiteral("\""))
            .replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
        if (said.count(u' ') >= 2 && said == said.trimmed() && said.front() != u',' &&
            said != QStringLiteral("true or false"))
            out << said;
    }
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
            for (const QString &sentence : sentencesIn(source.filePath())) {
                ++seen;
                if (!words(sentence.toStdString()).startsWith(u'['))
                    unknown << source.fileName() + QStringLiteral(": ") + sentence;
            }
        }
        QVERIFY2(seen > 60, "the sources were not read as they are written");
        QVERIFY2(unknown.isEmpty(), unknown.join(u'\n').toUtf8());
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
            "[column 3 is none of ours and left out]");
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
