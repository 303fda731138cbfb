#include "crypto/wordlist.h"

#include <algorithm>
#include <vector>

namespace hypha::crypto {

namespace {

constexpr unsigned bitsPerWord = 10;

std::uint16_t wordIndexAt(const Hash &hash, std::size_t position)
{
    unsigned index = 0;
    for (std::size_t bit = position * bitsPerWord; bit < (position + 1) * bitsPerWord; ++bit)
        index = index << 1 | (hash.bytes[bit / 8] >> (7 - bit % 8) & 1U);
    return static_cast<std::uint16_t>(index);
}

bool isSeparator(char c)
{
    return c == ' ' || c == '-' || (c >= '\t' && c <= '\r');
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::vector<std::string> splitWords(std::string_view text)
{
    std::vector<std::string> words;
    bool inWord = false;
    for (char c : text) {
        if (!isSeparator(c)) {
            if (!inWord)
                words.emplace_back();
            words.back() += lower(c);
        }
        inWord = !isSeparator(c);
    }
    return words;
}

} // namespace

std::optional<std::uint16_t> slip39WordIndex(std::string_view word)
{
    const auto &words = slip39Words();
    const auto found = std::ranges::lower_bound(words, word);
    if (found == words.end() || *found != word)
        return std::nullopt;
    return static_cast<std::uint16_t>(found - words.begin());
}

std::array<std::string_view, fingerprintWordCount> fingerprintWords(const Hash &hash)
{
    std::array<std::string_view, fingerprintWordCount> out;
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = slip39Words()[wordIndexAt(hash, i)];
    return out;
}

std::string fingerprintText(const Hash &hash)
{
    std::string out;
    for (std::string_view word : fingerprintWords(hash))
        out.append(out.empty() ? "" : " ").append(word);
    return out;
}

bool fingerprintMatches(std::string_view words, const Hash &hash)
{
    return std::ranges::equal(splitWords(words), fingerprintWords(hash));
}

} // namespace hypha::crypto
