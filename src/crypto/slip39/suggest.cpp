#include "crypto/slip39/suggest.h"

#include "crypto/wordlist.h"

#include <algorithm>

namespace hypha::crypto::slip39 {

namespace {

constexpr std::size_t longestTyped = 12; ///< letters; nothing longer is two slips from a word of eight
constexpr unsigned mostSlips = 2;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool startsWith(std::string_view word, std::string_view typed)
{
    return typed.size() <= word.size() &&
           std::ranges::equal(word.substr(0, typed.size()), typed, {}, {}, lower);
}

/// Changes, omissions, additions and swaps of neighbours that lead from one to the other.
unsigned slips(std::string_view word, std::string_view typed)
{
    using Row = std::array<unsigned, longestTyped + 1>;
    std::array<Row, 3> rows{}; // two before, one before, this
    for (unsigned column = 0; column <= typed.size(); ++column)
        rows[1][column] = column;
    for (std::size_t i = 1; i <= word.size(); ++i) {
        auto &[before, last, now] = rows;
        now[0] = static_cast<unsigned>(i);
        for (std::size_t j = 1; j <= typed.size(); ++j) {
            const char c = lower(typed[j - 1]);
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (word[i - 1] == c ? 0 : 1)});
            if (i > 1 && j > 1 && word[i - 1] == lower(typed[j - 2]) && word[i - 2] == c)
                now[j] = std::min(now[j], before[j - 2] + 1);
        }
        std::ranges::rotate(rows, rows.begin() + 1);
    }
    return rows[1][typed.size()];
}

} // namespace

std::vector<std::string_view> suggestWords(std::string_view typed, std::size_t most)
{
    if (typed.empty() || typed.size() > longestTyped)
        return {};
    std::vector<std::string_view> out;
    out.reserve(most); // one place, which the caller can overwrite
    for (unsigned wanted = 0; wanted <= mostSlips && wanted < typed.size(); ++wanted)
        for (std::string_view word : slip39Words())
            if (out.size() < most && (startsWith(word, typed) ? 0 : slips(word, typed)) == wanted)
                out.push_back(word);
    return out;
}

} // namespace hypha::crypto::slip39
