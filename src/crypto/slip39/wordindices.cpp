#include "crypto/slip39/wordindices.h"

#include "crypto/wordlist.h"

namespace hypha::crypto::slip39 {

namespace {

constexpr std::size_t shortestWord = 4; ///< letters; as many tell all words apart
constexpr std::size_t longestWord = 8;  ///< letters, so that a word fits a register

constexpr std::uint64_t letterAt(std::size_t position, std::uint8_t letter)
{
    return std::uint64_t{letter} << (8 * position);
}

/// The words as numbers, first letter lowest, zeros behind the last.
const std::array<std::uint64_t, 1024> &packedWords()
{
    static const std::array<std::uint64_t, 1024> packed = [] {
        std::array<std::uint64_t, 1024> out{};
        for (std::size_t i = 0; i < out.size(); ++i)
            for (std::size_t at = 0; at < slip39Words()[i].size(); ++at)
                out[i] |= letterAt(at, static_cast<std::uint8_t>(slip39Words()[i][at]));
        return out;
    }();
    return packed;
}

/// All ones when a == b, else zero.
std::uint64_t equalMask(std::uint64_t a, std::uint64_t b)
{
    const std::uint64_t difference = a ^ b;
    return ((difference | (0 - difference)) >> 63) - 1;
}

/// Letters to lower case; anything else becomes 0xff, which is in no word.
std::uint8_t lowerLetter(std::uint8_t c)
{
    const unsigned lower = c | 0x20U;
    const unsigned outside =
        ((lower - 'a') | ('z' - lower)) >> 31; // 1 when one of the differences is negative
    return static_cast<std::uint8_t>(lower | (0U - outside));
}

} // namespace

std::uint16_t findWord(std::string_view text)
{
    if (text.size() < shortestWord || text.size() > longestWord)
        return noWord;
    std::uint64_t typed = 0;
    for (std::size_t at = 0; at < text.size(); ++at)
        typed |= letterAt(at, lowerLetter(static_cast<std::uint8_t>(text[at])));
    const std::uint64_t asFarAsTyped = ~std::uint64_t{0} >> (8 * (longestWord - text.size()));

    std::uint64_t found = noWord;
    std::uint64_t i = 0;
    for (std::uint64_t word : packedWords()) {
        found ^= (found ^ i) & equalMask(word & asFarAsTyped, typed);
        ++i;
    }
    return static_cast<std::uint16_t>(found);
}

void appendWord(SecretBuffer &out, std::uint16_t index)
{
    std::uint64_t word = 0;
    std::uint64_t i = 0;
    for (std::uint64_t candidate : packedWords())
        word |= candidate & equalMask(i++, index);
    for (; word != 0; word >>= 8)
        out.push(static_cast<std::uint8_t>(word & 0xff));
}

} // namespace hypha::crypto::slip39
