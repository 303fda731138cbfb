#include "cli/publictext.h"

#include <algorithm>
#include <array>

namespace hypha::cli {

namespace {

constexpr std::size_t longWord =
    20; // characters: longer than almost every word, shorter than almost every key

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool beginsLikeAKey(std::string_view word)
{
    constexpr std::array<std::string_view, 12> beginnings = {"AKIA",        "ASIA",   "ghp_", "gho_",
                                                             "github_pat_", "glpat-", "sk-",  "sk_",
                                                             "xoxb-",       "xoxp-",  "AIza", "eyJ"};
    return word.size() >= 12 && std::any_of(beginnings.begin(), beginnings.end(),
                                            [&](std::string_view b) { return word.starts_with(b); });
}

bool wordLooksSecret(std::string_view word)
{
    if (beginsLikeAKey(word))
        return true;
    if (word.size() < longWord || word.find("://") != std::string_view::npos || word.starts_with('/'))
        return false;
    return std::any_of(word.begin(), word.end(), isDigit) && std::any_of(word.begin(), word.end(), isLower) &&
           std::any_of(word.begin(), word.end(), isUpper);
}

} // namespace

bool looksSecret(std::string_view text)
{
    if (text.find("-----BEGIN ") != std::string_view::npos)
        return true;
    while (!text.empty()) {
        const auto end = text.find_first_of(" \t\n=,;\"'");
        if (wordLooksSecret(text.substr(0, end)))
            return true;
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return false;
}

void warnIfSecret(Output &out, std::string_view text, std::string_view field)
{
    if (looksSecret(text))
        out.warn("the " + std::string(field) +
                 " looks like a secret, and whoever stores the vault can read it");
}

} // namespace hypha::cli
