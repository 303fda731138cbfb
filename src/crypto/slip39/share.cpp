#include "crypto/slip39/share.h"

#include "crypto/slip39/rs1024.h"
#include "crypto/slip39/surplus.h"

namespace hypha::crypto::slip39 {

namespace {

// SLIP-0039, "Format of the share mnemonic"
constexpr unsigned wordBits = 10;
constexpr std::size_t headerWords = 4;
constexpr std::size_t mostWords = 64; ///< beyond, words are counted but not looked up

std::size_t valueWords(std::size_t size)
{
    return (8 * size + wordBits - 1) / wordBits;
}

unsigned paddingBits(std::size_t size)
{
    return static_cast<unsigned>(valueWords(size) * wordBits - 8 * size);
}

void writeHeader(WordIndices &words, const ShareHeader &header)
{
    const SetHeader &set = header.set;
    const unsigned first = set.identifier << 5 | unsigned{set.extendable} << 4 | set.iterationExponent;
    const unsigned second = header.groupIndex << 16 | (set.groupThreshold - 1U) << 12 |
                            (set.groupCount - 1U) << 8 | header.memberIndex << 4 |
                            (header.memberThreshold - 1U);
    words.set(0, static_cast<std::uint16_t>(first >> wordBits));
    words.set(1, static_cast<std::uint16_t>(first & 0x3ff));
    words.set(2, static_cast<std::uint16_t>(second >> wordBits));
    words.set(3, static_cast<std::uint16_t>(second & 0x3ff));
}

ShareHeader readHeader(const WordIndices &words)
{
    const unsigned first = unsigned{words.at(0)} << wordBits | words.at(1);
    const unsigned second = unsigned{words.at(2)} << wordBits | words.at(3);
    const auto nibble = [second](unsigned shift) { return static_cast<std::uint8_t>(second >> shift & 0xf); };
    ShareHeader out;
    out.set.identifier = static_cast<std::uint16_t>(first >> 5);
    out.set.extendable = (first >> 4 & 1) != 0;
    out.set.iterationExponent = first & 0xf;
    out.groupIndex = nibble(16);
    out.set.groupThreshold = static_cast<std::uint8_t>(nibble(12) + 1);
    out.set.groupCount = static_cast<std::uint8_t>(nibble(8) + 1);
    out.memberIndex = nibble(4);
    out.memberThreshold = static_cast<std::uint8_t>(nibble(0) + 1);
    return out;
}

void writeValue(WordIndices &words, ByteView value)
{
    std::uint32_t pending = 0;
    unsigned bits = paddingBits(value.size());
    std::size_t word = headerWords;
    for (std::uint8_t byte : value) {
        pending = pending << 8 | byte;
        for (bits += 8; bits >= wordBits; bits -= wordBits)
            words.set(word++, static_cast<std::uint16_t>(pending >> (bits - wordBits) & 0x3ff));
    }
}

/// Empty when the padding is not zero.
SecretBytes readValue(const WordIndices &words, std::size_t size)
{
    const unsigned padding = paddingBits(size);
    if (words.at(headerWords) >> (wordBits - padding) != 0)
        return {};
    SecretBytes out(size);
    std::uint32_t pending = 0;
    unsigned bits = 0;
    std::size_t byte = 0;
    for (std::size_t word = headerWords; byte < size; ++word) {
        pending = pending << wordBits | words.at(word);
        bits += word == headerWords ? wordBits - padding : wordBits;
        for (; bits >= 8; bits -= 8)
            out.mutableView()[byte++] = static_cast<std::uint8_t>(pending >> (bits - 8));
    }
    return out;
}

bool isSpace(std::uint8_t c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Calls `use(number from 0, word)` for each word.
template <class Use> std::size_t eachWord(ByteView text, Use use)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && !isSpace(text[end]))
            ++end;
        if (end > at)
            use(count++, asText(text.subspan(at, end - at)));
        at = end + 1;
    }
    return count;
}

ShareError lengthError(std::size_t count)
{
    const bool nearShort = count < (wordCount(smallSecretSize) + wordCount(largeSecretSize)) / 2;
    const std::size_t expected = wordCount(nearShort ? smallSecretSize : largeSecretSize);
    return {.fault = Fault::wrongLength, .found = count, .expected = expected};
}

Checked<WordIndices> readWords(ByteView text)
{
    const std::size_t count = eachWord(text, [](auto...) {});
    if (count > mostWords)
        return tl::unexpected(lengthError(count));
    WordIndices words(count);
    std::size_t unknown = 0;
    eachWord(text, [&](std::size_t i, std::string_view word) {
        const std::uint16_t index = findWord(word);
        if (index == noWord && unknown == 0)
            unknown = i + 1;
        words.set(i, index);
    });
    if (unknown != 0)
        return tl::unexpected(ShareError{.fault = Fault::unknownWord, .position = unknown});
    return words;
}

} // namespace

SecretBytes toWords(const Share &share)
{
    WordIndices words(wordCount(share.value.size()));
    writeHeader(words, share.header);
    writeValue(words, share.value.view());
    setChecksum(words);
    SecretBuffer out(words.size() * 9); // at most eight letters and a space
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i != 0)
            out.push(' ');
        appendWord(out, words.at(i));
    }
    return out.take();
}

Checked<Share> parseShare(ByteView text)
{
    auto words = readWords(text);
    if (!words)
        return tl::unexpected(words.error());
    const bool isSmall = words->size() == wordCount(smallSecretSize);
    if (!isSmall && words->size() != wordCount(largeSecretSize)) {
        ShareError error = lengthError(words->size());
        if (error.found + 1 == error.expected)
            error.position = findGap(*words);
        else if (error.found == error.expected + 1)
            error.position = findSurplus(*words);
        return tl::unexpected(error);
    }
    if (!checksumHolds(*words)) {
        const Damage damage = findDamage(*words);
        return tl::unexpected(ShareError{
            .fault = Fault::badChecksum, .position = damage.position, .otherPosition = damage.otherPosition});
    }
    Share share{readHeader(*words), readValue(*words, isSmall ? smallSecretSize : largeSecretSize)};
    if (share.value.empty())
        return tl::unexpected(ShareError{.fault = Fault::badPadding});
    const SetHeader &set = share.header.set;
    if (set.groupThreshold > set.groupCount)
        return tl::unexpected(ShareError{
            .fault = Fault::impossibleGroups, .found = set.groupCount, .expected = set.groupThreshold});
    return share;
}

Checked<ShareHeader> checkShare(ByteView words)
{
    return parseShare(words).map([](const Share &share) { return share.header; });
}

} // namespace hypha::crypto::slip39
