#include "model/record/names.h"

#include "model/record/utf8.h"

#include <QChar>
#include <QList>
#include <QString>

#include <algorithm>
#include <array>

namespace hypha {

namespace {

/// General category Cc: stable since Unicode 1.1.
constexpr bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F);
}

/// The White_Space property (PropList.txt).
constexpr bool isWhiteSpace(char32_t c)
{
    return (c >= 0x09 && c <= 0x0D) || c == 0x20 || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
           c == 0x3000;
}

/// Letters and marks by their category, of which nothing is seen: a name of them would look like none, or
/// like another.
constexpr bool isInvisible(char32_t c)
{
    return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || c == 0x3164 ||
           c == 0xFFA0;
}

bool isSafeToShow(char32_t c)
{
    if (isInvisible(c))
        return false;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

void appendEscaped(std::string &out, char32_t c)
{
    constexpr std::string_view hex = "0123456789ABCDEF";
    out += "\\u{";
    int shift = c > 0xFFFF ? 20 : 12; // four digits at least
    if (shift == 20 && c >> 20 == 0)
        shift = 16;
    for (; shift >= 0; shift -= 4)
        out += hex[c >> shift & 15];
    out += '}';
}

/// Full case folding (CaseFolding.txt, C + F). Qt folds one to one; the foldings to several characters are
/// those of the full upper case, but for U+0130.
QString foldedCharacter(char32_t c)
{
    if (c == 0x130)
        return QStringLiteral("i\u0307");
    const char32_t simple = QChar::toCaseFolded(c);
    const QString one = QStringView(QChar::fromUcs4(simple)).toString();
    if (simple < 0x80)
        return one;
    const QString upper = one.toUpper();
    return upper.toUcs4().size() > 1 ? upper.toCaseFolded() : one;
}

tl::unexpected<Error> refuseName(std::string_view rule)
{
    return fail(Errc::invalidInput, "name", std::string(rule));
}

} // namespace

bool isValidUtf8(std::string_view text)
{
    while (!text.empty())
        if (!takeScalar(text))
            return false;
    return true;
}

bool containsWhiteSpaceOrControl(std::string_view text)
{
    while (const auto c = takeScalar(text))
        if (isWhiteSpace(*c) || isControl(*c))
            return true;
    return false;
}

Result<void> checkName(std::string_view name)
{
    std::size_t length = 0;
    char32_t last = 0;
    for (std::string_view rest = name; !rest.empty(); ++length) {
        const auto c = takeScalar(rest);
        if (!c)
            return refuseName("a name is valid UTF-8");
        if (isControl(*c))
            return refuseName("a name has no control characters");
        if (length == 0 && isWhiteSpace(*c))
            return refuseName("a name does not begin with white space");
        last = *c;
    }
    if (length == 0 || length > maxNameLength)
        return refuseName("a name has 1 to 256 characters");
    if (isWhiteSpace(last))
        return refuseName("a name does not end with white space");
    return {};
}

Result<void> checkText(std::string_view text)
{
    if (text.size() > maxTextBytes)
        return fail(Errc::invalidInput, "text", "a text has at most 4,096 bytes");
    while (!text.empty()) {
        const auto c = takeScalar(text);
        if (!c)
            return fail(Errc::invalidInput, "text", "a text is valid UTF-8");
        if (isControl(*c) && *c != '\n')
            return fail(Errc::invalidInput, "text", "a text has no control characters but line feeds");
    }
    return {};
}

std::string foldedName(std::string_view name)
{
    QString text; // scalar by scalar, because Qt's decoders drop a leading U+FEFF
    while (const auto c = takeScalar(name))
        text += QChar::fromUcs4(*c);
    QString folded;
    for (const char32_t c : text.normalized(QString::NormalizationForm_C).toUcs4())
        folded += foldedCharacter(c);
    return folded.normalized(QString::NormalizationForm_C).toStdString();
}

std::string escapedForDisplay(std::string_view text, bool keepNewlines)
{
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const auto special =
            std::find_if(text.begin(), text.end(), [](char c) { return c < 0x20 || c > 0x7e; });
        out.append(text.begin(),
                   special); // printable ASCII, as most text is, without looking each character up
        text.remove_prefix(static_cast<std::size_t>(special - text.begin()));
        if (text.empty())
            break;
        const std::string_view before = text;
        const auto c = takeScalar(text);
        if (!c) {
            appendEscaped(out, QChar::ReplacementCharacter);
            text.remove_prefix(1);
        } else if (isSafeToShow(*c) || (keepNewlines && *c == '\n')) {
            out.append(before.substr(0, before.size() - text.size()));
        } else {
            appendEscaped(out, *c);
        }
    }
    return out;
}

} // namespace hypha
