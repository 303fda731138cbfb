#include "model/formats/yamlscalar.h"

#include <algorithm>
#include <array>

namespace hypha::formats::yaml {

namespace {

bool consistsOf(std::string_view text, std::string_view letters)
{
    return text.find_first_not_of(letters) == std::string_view::npos;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWord(std::string_view text)
{
    constexpr std::array<std::string_view, 10> words{"y",     "yes", "n",   "no",   "true",
                                                     "false", "on",  "off", ".inf", ".nan"};
    constexpr std::size_t longest = 5;
    if (text.size() > longest)
        return false;
    std::array<char, longest> lower{};
    std::transform(text.begin(), text.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    const std::string_view folded(lower.data(), text.size());
    return std::find(words.begin(), words.end(), folded) != words.end();
}

/// Decimal, with a fraction or exponent, base 2, 8, 16, and base 60 of YAML 1.1.
bool isNumber(std::string_view text)
{
    if (text.starts_with('-') || text.starts_with('+'))
        text.remove_prefix(1);
    if (text.starts_with("0x") || text.starts_with("0o") || text.starts_with("0b"))
        return text.size() > 2 && consistsOf(text.substr(2), "0123456789abcdefABCDEF_");
    if (text.empty() || !(isDigit(text[0]) || (text[0] == '.' && text.size() > 1 && isDigit(text[1]))))
        return isWord(text) && text[0] == '.';
    const std::size_t exponent = std::min(text.find_first_of("eE"), text.size());
    std::string_view power = text.substr(exponent);
    if (!power.empty()) {
        power.remove_prefix(1);
        if (power.starts_with('-') || power.starts_with('+'))
            power.remove_prefix(1);
        if (power.empty() || !consistsOf(power, "0123456789"))
            return false;
    }
    const std::string_view mantissa = text.substr(0, exponent);
    return consistsOf(mantissa, "0123456789_.:") && std::count(mantissa.begin(), mantissa.end(), '.') <= 1;
}

bool isDate(std::string_view text)
{
    return text.size() >= 8 && consistsOf(text.substr(0, 4), "0123456789") && text[4] == '-' &&
           consistsOf(text.substr(5), "0123456789-:.TtZz +");
}

} // namespace

bool isNull(std::string_view plain)
{
    return plain == "~" || plain == "null" || plain == "Null" || plain == "NULL";
}

bool isTyped(std::string_view plain)
{
    return isNull(plain) || plain == "=" || plain == "<<" || isWord(plain) || isNumber(plain) ||
           isDate(plain);
}

} // namespace hypha::formats::yaml
