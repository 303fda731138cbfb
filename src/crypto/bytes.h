#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace hypha {

using Bytes = std::vector<std::uint8_t>; ///< public bytes: ciphertext, hashes, records. Never a secret.
using ByteView = std::span<const std::uint8_t>;
using MutableByteView = std::span<std::uint8_t>;

inline ByteView asBytes(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
}

inline std::string_view asText(ByteView bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

/// 8 bytes, little endian: u64(n) of the vault format, §2.
constexpr std::array<std::uint8_t, 8> u64(std::uint64_t n)
{
    std::array<std::uint8_t, 8> out{};
    for (std::size_t i = 0; i < 8; ++i)
        out[i] = static_cast<std::uint8_t>(n >> (8 * i));
    return out;
}

} // namespace hypha
