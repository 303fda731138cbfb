#include "model/formats/yamlscalar.h"

#include "model/formats/encoding.h"

#include <array>

namespace hypha::formats::yaml {

namespace {

constexpr const char *tabRefused = "a tab cannot indent YAML";

void appendBreaks(crypto::SecretBuffer &out, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        out.push('\n');
}

/// One line break becomes a space, each further one a line feed (§6.5).
void appendFolded(crypto::SecretBuffer &out, std::size_t breaks)
{
    if (breaks == 1)
        out.push(' ');
    else
        appendBreaks(out, breaks - 1);
}

void take(Cursor &cursor, crypto::SecretBuffer &out)
{
    out.push(static_cast<std::uint8_t>(cursor.peek()));
    ++cursor.at;
}

/// From a line break inside quotes to the next line's text.
Outcome foldQuoted(Cursor &cursor, crypto::SecretBuffer &out, bool escaped)
{
    std::size_t breaks = 0;
    while (!cursor.atEnd() && cursor.atLineEnd()) {
        cursor.skipLine();
        ++breaks;
        if (atDocumentMark(cursor))
            return Refusal{cursor.at, "a document mark inside quotes", true};
        cursor.skipBlanks();
    }
    if (escaped)
        appendBreaks(out, breaks - 1);
    else
        appendFolded(out, breaks);
    return {};
}

/// Blanks count unless a line ends behind them.
void takeBlanks(Cursor &cursor, crypto::SecretBuffer &out)
{
    const std::size_t start = cursor.at;
    cursor.skipBlanks();
    if (!cursor.atLineEnd())
        out.append(cursor.text.substr(start, cursor.at - start));
}

Outcome takeEscape(Cursor &cursor, crypto::SecretBuffer &out)
{
    Cursor after{cursor.text, cursor.at + 1};
    if (after.atEnd() || !after.atLineEnd())
        return readEscape(cursor, out);
    cursor = after;
    return foldQuoted(cursor, out, true);
}

/// The character of an escape letter that stands for one outside ASCII, or takes its number. Absent for other
/// letters; beyond Unicode where the number is incomplete.
std::optional<char32_t> numbered(Cursor &cursor, char letter)
{
    constexpr std::string_view named = "N_LP";
    constexpr std::array<char32_t, 4> points{0x85, 0xA0, 0x2028, 0x2029};
    constexpr std::string_view lettersOfNumbers = "xuU";
    constexpr std::array<int, 3> digits{2, 4, 8};
    constexpr char32_t incomplete = 0xFFFFFFFF;
    if (const std::size_t i = named.find(letter); i != std::string_view::npos)
        return points[i];
    if (const std::size_t i = lettersOfNumbers.find(letter); i != std::string_view::npos)
        return takeHex(cursor, digits[i], digits[i]).value_or(incomplete);
    return std::nullopt;
}

} // namespace

Outcome readQuoted(Cursor &cursor, crypto::SecretBuffer &out)
{
    const std::size_t opening = cursor.at;
    const char quote = cursor.peek();
    ++cursor.at;
    while (!cursor.atEnd()) {
        Outcome outcome;
        if (cursor.accept(quote)) {
            if (quote == '"' || cursor.peek() != quote)
                return {};
            take(cursor, out);
        } else if (cursor.atBlank()) {
            takeBlanks(cursor, out);
        } else if (cursor.atLineEnd()) {
            outcome = foldQuoted(cursor, out, false);
        } else if (quote == '"' && cursor.peek() == '\\') {
            outcome = takeEscape(cursor, out);
        } else {
            take(cursor, out);
        }
        if (outcome)
            return outcome;
    }
    return Refusal{opening, "the quote that opens here is never closed", true};
}

Outcome readEscape(Cursor &cursor, crypto::SecretBuffer &out)
{
    constexpr std::string_view letters = "abt\tnvfre \"/\\";
    constexpr std::string_view meanings = "\a\b\t\t\n\v\f\r\x1b \"/\\";
    const std::size_t start = cursor.at++;
    const char c = cursor.peek();
    if (cursor.atEnd())
        return Refusal{start, "a backslash at the end of the file", true};
    ++cursor.at;
    if (const std::size_t i = letters.find(c); i != std::string_view::npos) {
        out.push(static_cast<std::uint8_t>(meanings[i]));
        return {};
    }
    if (c == '0')
        return Refusal{start, "no value may hold a NUL character"};
    const auto point = numbered(cursor, c);
    if (!point)
        return Refusal{start, "YAML has no such escape; a backslash itself is written twice"};
    if (!appendUtf8(out, *point))
        return Refusal{start, "not the number of a Unicode character (\\xHH, \\uHHHH or \\UHHHHHHHH)"};
    return {};
}

namespace {

/// The part of a plain scalar on one line. Stops at the line's end or before a comment.
Outcome takePlainLine(Cursor &cursor, crypto::SecretBuffer &out)
{
    const std::size_t start = cursor.at;
    std::size_t end = start;
    while (!cursor.atLineEnd()) {
        if (cursor.peek() == ':' && Cursor{cursor.text, cursor.at + 1}.atBlankOrLineEnd())
            return Refusal{
                cursor.at,
                "a second ': ' in the line: nested maps are not read; put quotes around a value with it"};
        if (cursor.atBlank()) {
            Cursor after = cursor;
            after.skipBlanks();
            if (after.peek() == '#' || after.atLineEnd())
                break;
            cursor = after;
            continue;
        }
        end = ++cursor.at;
    }
    out.append(cursor.text.substr(start, end - start));
    return {};
}

/// Whether the text goes on in a later, indented line; the cursor then stands there.
bool seekContinuation(Cursor &cursor, std::size_t &breaks, Outcome &outcome)
{
    cursor.skipBlanks();
    if (!cursor.atLineEnd())
        return false;
    Cursor next = cursor;
    std::size_t lineStart = 0;
    breaks = 0;
    do {
        next.skipLine();
        ++breaks;
        lineStart = next.at;
        next.skipBlanks();
    } while (!next.atEnd() && next.atLineEnd());
    if (next.atEnd() || next.at == lineStart || next.peek() == '#')
        return false;
    if (next.text[lineStart] == '\t') {
        outcome = Refusal{lineStart, tabRefused};
        return false;
    }
    cursor = next;
    return true;
}

} // namespace

Outcome readPlain(Cursor &cursor, crypto::SecretBuffer &out)
{
    std::size_t breaks = 0;
    Outcome outcome;
    do {
        if (breaks > 0)
            appendFolded(out, breaks);
        outcome = takePlainLine(cursor, out);
    } while (!outcome && seekContinuation(cursor, breaks, outcome));
    return outcome;
}

bool atDocumentMark(const Cursor &cursor)
{
    if (!cursor.rest().starts_with("---") && !cursor.rest().starts_with("..."))
        return false;
    return Cursor{cursor.text, cursor.at + 3}.atBlankOrLineEnd();
}

} // namespace hypha::formats::yaml
