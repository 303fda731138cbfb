#include "crypto/age/base64.h"

#include <algorithm>
#include <sodium.h>

namespace hypha::crypto::age {

namespace {

int variant(Padding padding)
{
    return padding == Padding::none ? sodium_base64_VARIANT_ORIGINAL_NO_PADDING
                                    : sodium_base64_VARIANT_ORIGINAL;
}

} // namespace

std::string toBase64(ByteView bytes, Padding padding)
{
    std::string out(sodium_base64_encoded_len(bytes.size(), variant(padding)), '\0');
    sodium_bin2base64(out.data(), out.size(), bytes.data(), bytes.size(), variant(padding));
    out.pop_back(); // the library's final NUL
    return out;
}

std::optional<Bytes> fromBase64(std::string_view text, Padding padding)
{
    if (text.empty())
        return Bytes();
    // libsodium 1.0.18 takes every byte from 0x80 on for the last letter of the alphabet.
    if (std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
        return std::nullopt;
    Bytes out(text.size() / 4 * 3 + 3);
    std::size_t size = 0;
    // Without a place for the end of what it read, the library refuses anything behind it.
    if (sodium_base642bin(out.data(), out.size(), text.data(), text.size(), nullptr, &size, nullptr,
                          variant(padding)) != 0)
        return std::nullopt;
    out.resize(size);
    return out;
}

} // namespace hypha::crypto::age
