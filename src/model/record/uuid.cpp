#include "model/record/uuid.h"

#include "crypto/random.h"

namespace hypha {

namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";
constexpr std::size_t textSize = 36;

/// What a lower-case hexadecimal digit stands for, −1 for any other byte.
constexpr std::array<std::int8_t, 256> hexValues = [] {
    std::array<std::int8_t, 256> values{};
    values.fill(-1);
    for (std::size_t i = 0; i < hexDigits.size(); ++i)
        values[static_cast<std::uint8_t>(hexDigits[i])] = static_cast<std::int8_t>(i);
    return values;
}();

constexpr bool hyphenAt(std::size_t i)
{
    return i == 8 || i == 13 || i == 18 || i == 23;
}

} // namespace

Uuid Uuid::random()
{
    Uuid id{crypto::randomArray<16>()};
    id.bytes[6] = static_cast<std::uint8_t>((id.bytes[6] & 0x0F) | 0x40); // version 4, RFC 9562 §4.2
    id.bytes[8] = static_cast<std::uint8_t>((id.bytes[8] & 0x3F) | 0x80); // variant 10, RFC 9562 §4.1
    return id;
}

Result<Uuid> Uuid::parse(std::string_view text)
{
    const auto refuse = [] { return fail(Errc::malformed, "id", "an id is a lower-case UUID of version 4"); };
    if (text.size() != textSize)
        return refuse();
    Uuid id;
    std::size_t digit = 0;
    for (std::size_t i = 0; i < textSize; ++i) {
        if (hyphenAt(i)) {
            if (text[i] != '-')
                return refuse();
            continue;
        }
        const int value = hexValues[static_cast<std::uint8_t>(text[i])];
        if (value < 0)
            return refuse();
        auto &byte = id.bytes[digit++ / 2];
        byte = static_cast<std::uint8_t>((byte << 4) + value);
    }
    if ((id.bytes[6] & 0xF0) != 0x40 || (id.bytes[8] & 0xC0) != 0x80)
        return refuse();
    return id;
}

std::string Uuid::toString() const
{
    std::string text(textSize, '-');
    std::size_t digit = 0;
    for (std::size_t i = 0; i < textSize; ++i) {
        if (hyphenAt(i))
            continue;
        const unsigned byte = bytes[digit / 2];
        text[i] = hexDigits[digit % 2 == 0 ? byte >> 4 : byte & 15];
        ++digit;
    }
    return text;
}

} // namespace hypha
