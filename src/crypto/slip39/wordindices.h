#pragma once

#include "crypto/secretbytes.h"

namespace hypha::crypto::slip39 {

/// Numbers of words, 0 to 1,023, in guarded memory.
class WordIndices
{
public:
    explicit WordIndices(std::size_t count) : m_bytes(2 * count) {}
    std::size_t size() const { return m_bytes.size() / 2; }
    std::uint16_t at(std::size_t i) const
    {
        const ByteView bytes = m_bytes.view();
        return static_cast<std::uint16_t>(bytes[2 * i] << 8 | bytes[2 * i + 1]);
    }
    void set(std::size_t i, std::uint16_t index)
    {
        m_bytes.mutableView()[2 * i] = static_cast<std::uint8_t>(index >> 8);
        m_bytes.mutableView()[2 * i + 1] = static_cast<std::uint8_t>(index);
    }

private:
    SecretBytes m_bytes;
};

inline constexpr std::uint16_t noWord = 1024;
/// The word that `text` is, or starts with four letters or more, in any case; noWord otherwise. Neither time
/// nor addresses depend on which word it is.
std::uint16_t findWord(std::string_view text);
/// Appends the word. Its length shows, nothing else.
void appendWord(SecretBuffer &out, std::uint16_t index);

} // namespace hypha::crypto::slip39
