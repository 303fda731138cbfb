#include "gui/text/formatwords.h"

#include "gui/text/knownreasons.h"
#include "gui/widgets/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <optional>

namespace hypha::gui {

namespace {

/// Translation context of this file.
struct FormatWords
{
    Q_DECLARE_TR_FUNCTIONS(FormatWords)
public:
};

/// As the readers say them; a number that the file decides is a place marker.
const char *const knownReasons[] = {
    // any file
    QT_TRANSLATE_NOOP("FormatWords", "the file is larger than 64 MiB"),
    QT_TRANSLATE_NOOP("FormatWords", "the file is in UTF-16; save it as UTF-8"),
    QT_TRANSLATE_NOOP("FormatWords", "this byte is not valid UTF-8; save the file as UTF-8"),
    QT_TRANSLATE_NOOP("FormatWords", "a NUL character, which no value may hold (or the file is in UTF-16)"),
    QT_TRANSLATE_NOOP("FormatWords", "no value may hold a NUL character"),
    QT_TRANSLATE_NOOP("FormatWords", "this key already stands in line %1"),
    QT_TRANSLATE_NOOP("FormatWords", "a set holds at most 10,000 entries"),
    QT_TRANSLATE_NOOP("FormatWords", "a set holds at most 10 MiB in all"),
    QT_TRANSLATE_NOOP("FormatWords", "a key has at most 256 bytes"),
    QT_TRANSLATE_NOOP("FormatWords", "a key is not empty"),
    QT_TRANSLATE_NOOP("FormatWords", "a key is valid UTF-8"),
    QT_TRANSLATE_NOOP("FormatWords", "a key has no control characters"),
    QT_TRANSLATE_NOOP("FormatWords", "a value has at most 1,048,576 bytes"),
    QT_TRANSLATE_NOOP("FormatWords", "a value has no NUL"),
    QT_TRANSLATE_NOOP("FormatWords", "a value is valid UTF-8"),
    QT_TRANSLATE_NOOP("FormatWords", "the quote that opens here is never closed"),
    QT_TRANSLATE_NOOP("FormatWords", "a carriage return without a line feed; write \\r in double quotes"),
    QT_TRANSLATE_NOOP("FormatWords", "not the number of a Unicode character"),
    // environment files and shell scripts
    QT_TRANSLATE_NOOP("FormatWords",
                      "a line starts with a name (a letter or '_', then letters, digits, '_', '.', '-')"),
    QT_TRANSLATE_NOOP("FormatWords", "'=' is missing after the name"),
    QT_TRANSLATE_NOOP("FormatWords", "after the closing quote only a comment may follow"),
    QT_TRANSLATE_NOOP("FormatWords", "the value starts with '#' here; a comment needs a blank before '#'"),
    QT_TRANSLATE_NOOP("FormatWords", "this is kept as it stands: references are not replaced"),
    QT_TRANSLATE_NOOP("FormatWords", "no escape of dotenv files: the backslash is kept"),
    QT_TRANSLATE_NOOP("FormatWords",
                      "dotenv names are a letter or '_', then letters, digits, '_', '.' and '-'"),
    QT_TRANSLATE_NOOP("FormatWords", "shell names are a letter or '_', then letters, digits and '_'"),
    QT_TRANSLATE_NOOP("FormatWords", "lines end in CR LF here; a shell would take the CR into the value"),
    QT_TRANSLATE_NOOP("FormatWords", "only NAME='value' and export NAME='value' are read; nothing is run"),
    QT_TRANSLATE_NOOP("FormatWords", "one assignment a line: a shell would take this for another word"),
    QT_TRANSLATE_NOOP("FormatWords", "a shell would expand this; put single quotes around the value"),
    QT_TRANSLATE_NOOP("FormatWords",
                      "a shell would expand this; put single quotes around the value, or a backslash before"),
    QT_TRANSLATE_NOOP("FormatWords",
                      "a shell would run or redirect something here; put single quotes around the value"),
    QT_TRANSLATE_NOOP("FormatWords", "a shell may expand this; put single quotes around the value"),
    QT_TRANSLATE_NOOP("FormatWords", "\\x needs a hexadecimal digit"),
    QT_TRANSLATE_NOOP("FormatWords", "not an escape of $'…' that is read here"),
    QT_TRANSLATE_NOOP("FormatWords", "octal escapes end at \\377"),
    QT_TRANSLATE_NOOP("FormatWords", "a backslash must stand before a character or a line feed"),
    QT_TRANSLATE_NOOP("FormatWords", "a carriage return outside quotes"),
    // JSON
    QT_TRANSLATE_NOOP("FormatWords", "only one flat object is read: this value is an object"),
    QT_TRANSLATE_NOOP("FormatWords", "this looks like the export of a password manager: let it export CSV, "
                                     "which is read here"),
    QT_TRANSLATE_NOOP("FormatWords", "a list is no value of a secret"),
    QT_TRANSLATE_NOOP("FormatWords", "null is no value of a secret; write \"\" for an empty one"),
    QT_TRANSLATE_NOOP("FormatWords", "the file must hold one object: { \"KEY\": \"value\", … }"),
    QT_TRANSLATE_NOOP("FormatWords", "this is a number, not a string; taken as it is spelled"),
    QT_TRANSLATE_NOOP("FormatWords", "this is true or false, not a string; taken as it is spelled"),
    QT_TRANSLATE_NOOP("FormatWords", "the file is empty; an empty set is {}"),
    QT_TRANSLATE_NOOP("FormatWords", "more text follows after the object"),
    QT_TRANSLATE_NOOP("FormatWords", "a key in double quotes is missing here"),
    QT_TRANSLATE_NOOP("FormatWords", "':' is missing after the key"),
    QT_TRANSLATE_NOOP("FormatWords", "',' or '}' is missing here"),
    QT_TRANSLATE_NOOP("FormatWords", "\\u needs four hexadecimal digits"),
    QT_TRANSLATE_NOOP("FormatWords", "half of a surrogate pair"),
    QT_TRANSLATE_NOOP("FormatWords", "JSON has no such escape"),
    QT_TRANSLATE_NOOP("FormatWords", "a string is not closed"),
    QT_TRANSLATE_NOOP("FormatWords", "a line break or control character inside a string"),
    QT_TRANSLATE_NOOP("FormatWords", "a digit is missing after the point"),
    QT_TRANSLATE_NOOP("FormatWords", "a digit is missing in the exponent"),
    QT_TRANSLATE_NOOP("FormatWords", "a value is missing or not valid JSON"),
    // YAML
    QT_TRANSLATE_NOOP("FormatWords", "a tab cannot indent YAML"),
    QT_TRANSLATE_NOOP("FormatWords", "indented: only a flat list of KEY: value is read"),
    QT_TRANSLATE_NOOP("FormatWords", "more than one document"),
    QT_TRANSLATE_NOOP("FormatWords", "a document mark inside quotes"),
    QT_TRANSLATE_NOOP("FormatWords", "a colon and a blank are missing after the key"),
    QT_TRANSLATE_NOOP("FormatWords", "no value: taken as empty text; \"\" says so"),
    QT_TRANSLATE_NOOP("FormatWords", "a key stands on one line"),
    QT_TRANSLATE_NOOP("FormatWords", "merge keys are not read"),
    QT_TRANSLATE_NOOP("FormatWords",
                      "flow collections are not read; put quotes around a value that starts with a bracket"),
    QT_TRANSLATE_NOOP("FormatWords", "anchors are not read; put quotes around a value that starts with &"),
    QT_TRANSLATE_NOOP("FormatWords", "aliases are not read; put quotes around a value that starts with *"),
    QT_TRANSLATE_NOOP("FormatWords", "tags are not read; put quotes around a value that starts with !"),
    QT_TRANSLATE_NOOP("FormatWords", "directives are not read; put quotes around a value that starts with %"),
    QT_TRANSLATE_NOOP("FormatWords", "a block cannot be a key"),
    QT_TRANSLATE_NOOP("FormatWords", "plain text cannot start with this character; put quotes around it"),
    QT_TRANSLATE_NOOP("FormatWords", "lists are not read"),
    QT_TRANSLATE_NOOP("FormatWords", "only KEY: value is read"),
    QT_TRANSLATE_NOOP("FormatWords",
                      "null is no value of a secret; write \"\" for an empty one, or put quotes "
                      "around the word"),
    QT_TRANSLATE_NOOP("FormatWords",
                      "readers of YAML take this for a number, date or boolean; kept as it is spelled"),
    QT_TRANSLATE_NOOP("FormatWords", "more text follows on this line"),
    QT_TRANSLATE_NOOP("FormatWords", "after | or > only -, + and a digit from 1 to 9 may stand"),
    QT_TRANSLATE_NOOP("FormatWords", "the text of a block starts on the next line"),
    QT_TRANSLATE_NOOP("FormatWords",
                      "an empty line above is indented further than the first line of the text"),
    QT_TRANSLATE_NOOP("FormatWords", "a backslash at the end of the file"),
    QT_TRANSLATE_NOOP("FormatWords", "YAML has no such escape; a backslash itself is written twice"),
    QT_TRANSLATE_NOOP("FormatWords", "not the number of a Unicode character (\\xHH, \\uHHHH or \\UHHHHHHHH)"),
    QT_TRANSLATE_NOOP("FormatWords",
                      "a second ': ' in the line: nested maps are not read; put quotes around a "
                      "value with it"),
    // tables
    QT_TRANSLATE_NOOP("FormatWords", "the first row must name the columns, with commas between them: key and "
                                     "value, or what a password manager exports, such as Title and Password"),
    QT_TRANSLATE_NOOP("FormatWords", "a column without a title is left out"),
    QT_TRANSLATE_NOOP("FormatWords", "this column is named twice"),
    QT_TRANSLATE_NOOP("FormatWords", "this row has %1 cells, the first row %2"),
    QT_TRANSLATE_NOOP("FormatWords", "a row of more than 1,000 cells"),
    QT_TRANSLATE_NOOP("FormatWords", "after the closing quote only a comma or the end of the row may follow"),
    QT_TRANSLATE_NOOP("FormatWords",
                      "a quote inside a cell: the whole cell needs quotes, with this one doubled"),
    QT_TRANSLATE_NOOP("FormatWords", "a carriage return without a line feed outside quotes"),
    QT_TRANSLATE_NOOP("FormatWords",
                      "no kind of entry: env, login, note, card, ssh_key, api_key, database, totp or file"),
    QT_TRANSLATE_NOOP("FormatWords", "not a time of the form 2030-12-31T00:00:00Z"),
    QT_TRANSLATE_NOOP("FormatWords", "no one-time code by time: kept as a field that is concealed"),
    QT_TRANSLATE_NOOP("FormatWords",
                      "another entry has this name: the user name or a number was added to it"),
};

/// Sentences that end in the keys they are about.
const char *const knownBeginnings[] = {
    QT_TRANSLATE_NOOP("FormatWords", "a spreadsheet may run cells of: "),
    QT_TRANSLATE_NOOP("FormatWords", "tags with ';' or outer spaces will read back otherwise: "),
};

/// The source of a sentence that is known word for word; null for others.
const char *sourceOf(const QString &text)
{
    static const QHash<QString, const char *> known = [] {
        QHash<QString, const char *> all;
        for (const char *reason : knownReasons)
            all.insert(QString::fromUtf8(reason), reason);
        for (const char *reason : errorReasons)
            all.insert(QString::fromUtf8(reason), reason);
        return all;
    }();
    return known.value(text);
}

/// What stands at the %1 of a sentence.
std::optional<QString> insideOf(const char *sentence, const QString &text)
{
    const QString whole = QString::fromUtf8(sentence), mark = QStringLiteral("%1");
    const QString head = whole.section(mark, 0, 0), tail = whole.section(mark, 1);
    if (text.size() < head.size() + tail.size() || !text.startsWith(head) || !text.endsWith(tail))
        return std::nullopt;
    return text.sliced(head.size(), text.size() - head.size() - tail.size());
}

std::optional<QString> withNumbers(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("\\d+"));
    QString pattern = text;
    QStringList numbers;
    for (auto match = number.match(pattern); match.hasMatch() && numbers.size() < 2;
         match = number.match(pattern, match.capturedStart() + 2)) {
        numbers << match.captured();
        pattern.replace(match.capturedStart(), match.capturedLength(),
                        u'%' + QString::number(numbers.size()));
    }
    const char *const known = sourceOf(pattern);
    if (!known)
        return std::nullopt;
    QString out = FormatWords::tr(known);
    for (const QString &one : std::as_const(numbers))
        out = out.arg(one);
    return out;
}

std::optional<QString> withTexts(const QString &text)
{
    for (const char *const beginning : knownBeginnings) {
        if (const auto length = QLatin1String(beginning).size(); text.startsWith(QLatin1String(beginning)))
            return FormatWords::tr(beginning) + displayText(utf8(text.mid(length)));
    }
    for (const char *const sentence : reasonsAround) {
        if (const auto inside = insideOf(sentence, text))
            return FormatWords::tr(sentence).arg(displayText(utf8(*inside)));
    }
    for (const char *const sentence : reasonsOfNames) {
        if (const auto inside = insideOf(sentence, text))
            return FormatWords::tr(sentence).arg(itemWords(utf8(*inside)));
    }
    return std::nullopt;
}

/// A word of a sheet, two words, a group or the whole, and what is wrong with it.
std::optional<QString> withPlace(const QString &text)
{
    static const QRegularExpression placed(
        QStringLiteral("^(?:words? (\\d+)(?: and (\\d+))?|group (\\d+)|share): (.*)$"));
    const auto match = placed.match(text);
    const char *const fault = match.hasMatch() ? sourceOf(match.captured(4)) : nullptr;
    if (!fault)
        return std::nullopt;
    const QString said = FormatWords::tr(fault);
    if (match.hasCaptured(2))
        return FormatWords::tr("words %1 and %2: %3").arg(match.captured(1), match.captured(2), said);
    if (match.hasCaptured(1))
        return FormatWords::tr("word %1: %2").arg(match.captured(1), said);
    return match.hasCaptured(3) ? FormatWords::tr("group %1: %2").arg(match.captured(3), said) : said;
}

std::optional<QString> knownWords(const std::string &told)
{
    const QString text = QString::fromStdString(told);
    if (const char *const whole = sourceOf(text))
        return FormatWords::tr(whole);
    static const QRegularExpression unsaid(QStringLiteral("^(\\d+) more warnings follow$"));
    if (const auto match = unsaid.match(text); match.hasMatch())
        return FormatWords::tr("%n more warning(s) follow", nullptr, match.captured(1).toInt());
    if (auto words = withTexts(text))
        return words;
    if (auto words = withPlace(text))
        return words;
    return withNumbers(text);
}

} // namespace

QString formatWords(const std::string &said)
{
    return knownWords(said).value_or(displayText(said));
}

QString reasonWords(const std::string &said)
{
    if (said.empty())
        return {};
    const auto known = knownWords(said);
    const QString reason =
        known ? *known : FormatWords::tr("In the words of the system: %1").arg(displayText(said));
    const QString begun = reason.front().toUpper() + reason.sliced(1);
    const bool ends = QStringLiteral(".!?。").contains(begun.back());
    return ends ? begun : FormatWords::tr("%1.", "a sentence").arg(begun);
}

QString itemWords(const std::string &item)
{
    for (const auto &[said, shown] : knownNames) {
        if (item == said)
            return FormatWords::tr(shown);
    }
    return displayText(item);
}

} // namespace hypha::gui
