#include "crypto/slip39/rs1024.h"

namespace hypha::crypto::slip39 {

namespace {

constexpr std::array<std::uint32_t, 10> generator = {0x0e0e040,  0x1c1c080,  0x3838100,  0x7070200,
                                                     0xe0e0009,  0x1c0c2412, 0x38086c24, 0x3090fc48,
                                                     0x21b1f890, 0x3f3f120};
constexpr std::uint32_t valid = 1;

constexpr std::uint32_t step(std::uint32_t state, std::uint32_t value)
{
    const std::uint32_t top = state >> 20;
    state = (state & 0xfffff) << 10 ^ value;
    for (unsigned i = 0; i < generator.size(); ++i)
        state ^= generator[i] & (0U - (top >> i & 1U));
    return state;
}

/// The second word carries the extendable flag, which chooses the customization string.
bool isExtendable(std::uint16_t secondWord)
{
    return (secondWord >> 4 & 1) != 0;
}

std::uint32_t start(bool extendable)
{
    std::uint32_t state = 1;
    for (char c : std::string_view(extendable ? "shamir_extendable" : "shamir"))
        state = step(state, static_cast<std::uint8_t>(c));
    return state;
}

std::uint32_t checksumOf(const WordIndices &words, bool extendable)
{
    std::uint32_t state = start(extendable);
    for (std::size_t i = 0; i < words.size(); ++i)
        state = step(state, words.at(i));
    return state;
}

/// unfold[j]: the top symbol that step() turns into bit j of the lowest; the generator's lowest symbols are a
/// basis.
constexpr auto unfold = [] {
    std::array<std::uint32_t, generator.size()> out{};
    for (std::uint32_t top = 0; top < 1024; ++top) {
        const std::uint32_t lowest = step(top << 20, 0) & 0x3ff;
        for (std::size_t bit = 0; bit < out.size(); ++bit)
            if (lowest == 1U << bit)
                out[bit] = top;
    }
    return out;
}();

/// The state from which step() with nothing leads to `state`.
std::uint32_t stepBack(std::uint32_t state)
{
    std::uint32_t top = 0;
    for (unsigned i = 0; i < unfold.size(); ++i)
        top ^= unfold[i] & (0U - (state >> i & 1U));
    return (state ^ step(top << 20, 0)) >> 10 | top << 20;
}

std::uint32_t stepsBack(std::uint32_t state, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        state = stepBack(state);
    return state;
}

/// Whether a state is what a change of one word leaves right behind it: the code is linear, so a change
/// leaves its difference there, and steps with nothing until the end.
bool isOneWord(std::uint32_t state)
{
    return state != 0 && state < 1024;
}

/// From 1; 0 when no change of a single word makes `words` valid.
std::size_t findChange(const WordIndices &words, bool extendable)
{
    std::uint32_t difference = checksumOf(words, extendable) ^ valid;
    for (std::size_t i = words.size(); i-- > 0; difference = stepBack(difference)) {
        const auto flagWord = static_cast<std::uint16_t>(words.at(1) ^ (i == 1 ? difference : 0));
        if (isOneWord(difference) && isExtendable(flagWord) == extendable)
            return i + 1;
    }
    return 0;
}

/// Swapping changes both words by the same difference.
bool swapMends(const WordIndices &words, std::size_t first, std::size_t second, std::uint32_t wanted)
{
    const auto difference = static_cast<std::uint32_t>(words.at(first) ^ words.at(second));
    std::uint32_t effect = difference;
    for (std::size_t i = first; i < second; ++i)
        effect = step(effect, 0);
    return difference != 0 && (effect ^ difference) == wanted;
}

Damage findSwap(const WordIndices &words, bool extendable)
{
    std::uint32_t wanted = checksumOf(words, extendable) ^ valid;
    for (std::size_t second = words.size(); second-- > 0; wanted = stepBack(wanted))
        for (std::size_t first = 0; first < second; ++first) {
            const std::uint16_t flagWord = words.at(first == 1 ? second : second == 1 ? first : 1);
            if (swapMends(words, first, second, wanted) && isExtendable(flagWord) == extendable)
                return {first + 1, second + 1};
        }
    return {};
}

/// `words` with a zero put in before the word at `gap`.
WordIndices withGap(const WordIndices &words, std::size_t gap)
{
    WordIndices out(words.size() + 1);
    for (std::size_t i = 0; i < words.size(); ++i)
        out.set(i < gap ? i : i + 1, words.at(i));
    return out;
}

} // namespace

bool checksumHolds(const WordIndices &words)
{
    return checksumOf(words, isExtendable(words.at(1))) == valid;
}

void setChecksum(WordIndices &words)
{
    const std::size_t length = words.size() - checksumWords;
    for (std::size_t i = length; i < words.size(); ++i)
        words.set(i, 0);
    const std::uint32_t checksum = checksumOf(words, isExtendable(words.at(1))) ^ valid;
    for (std::size_t i = 0; i < checksumWords; ++i)
        words.set(length + i, static_cast<std::uint16_t>(checksum >> (10 * (checksumWords - 1 - i)) & 0x3ff));
}

Damage findDamage(const WordIndices &words)
{
    for (bool extendable : {true, false})
        if (const std::size_t position = findChange(words, extendable); position != 0)
            return {position, 0};
    for (bool extendable : {true, false})
        if (const Damage swap = findSwap(words, extendable); swap.position != 0)
            return swap;
    return {};
}

std::size_t findGap(const WordIndices &words)
{
    for (bool extendable : {true, false})
        for (std::size_t gap = 0; gap <= words.size(); ++gap) {
            const WordIndices filled = withGap(words, gap);
            const std::uint32_t missing =
                stepsBack(checksumOf(filled, extendable) ^ valid, words.size() - gap);
            const auto flagWord = static_cast<std::uint16_t>(filled.at(1) ^ (gap == 1 ? missing : 0));
            if (missing < 1024 && isExtendable(flagWord) == extendable)
                return gap + 1;
        }
    return 0;
}

} // namespace hypha::crypto::slip39
