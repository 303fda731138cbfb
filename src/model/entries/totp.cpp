#include "model/entries/totp.h"

#include <algorithm>
#include <charconv>

namespace hypha::entries {

namespace {

constexpr std::string_view scheme = "otpauth://";
constexpr std::size_t longestUri = 4096;

tl::unexpected<Error> refuse(const char *rule)
{
    return fail(Errc::invalidInput, "totp", rule);
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower(x) == lower(y); });
}

/// −1 for what is no digit of base 32 (RFC 4648 §6).
int base32Digit(char c)
{
    if (c >= '2' && c <= '7')
        return c - '2' + 26;
    const char small = lower(c);
    return small >= 'a' && small <= 'z' ? small - 'a' : -1;
}

/// Sites group keys with spaces or dashes and drop or keep the padding.
Result<crypto::SecretBytes> base32(std::string_view text)
{
    crypto::SecretBuffer out;
    unsigned bits = 0;
    std::uint32_t held = 0;
    for (const char c : text) {
        if (c == ' ' || c == '-' || c == '=')
            continue;
        const int digit = base32Digit(c);
        if (digit < 0)
            return refuse("a key has the letters A to Z and the digits 2 to 7");
        held = held << 5 | static_cast<std::uint32_t>(digit);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            out.push(static_cast<std::uint8_t>(held >> bits));
            held &= (1u << bits) - 1;
        }
    }
    if (out.size() == 0)
        return refuse("the key is missing");
    return out.take();
}

Result<crypto::SecretBytes> percentDecoded(std::string_view text)
{
    crypto::SecretBuffer out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out.push(static_cast<std::uint8_t>(text[i]));
            continue;
        }
        std::uint8_t byte = 0;
        const char *from = text.data() + i + 1;
        if (i + 2 >= text.size() || std::from_chars(from, from + 2, byte, 16).ptr != from + 2)
            return refuse("a % is followed by two hexadecimal digits");
        out.push(byte);
        i += 2;
    }
    return out.take();
}

Result<unsigned> number(std::string_view text, unsigned least, unsigned most, const char *rule)
{
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < least || value > most)
        return refuse(rule);
    return value;
}

Result<void> take(Totp &totp, std::string_view name, std::string_view value)
{
    if (equalsIgnoringCase(name, "secret")) {
        if (!totp.key.empty())
            return refuse("the address has two keys");
        HYPHA_TRY(const crypto::SecretBytes key, percentDecoded(value));
        HYPHA_TRY(totp.key, base32(key.text()));
    } else if (equalsIgnoringCase(name, "digits")) {
        HYPHA_TRY(totp.digits, number(value, 6, 8, "a code has 6 to 8 digits"));
    } else if (equalsIgnoringCase(name, "period")) {
        HYPHA_TRY(totp.period, number(value, 1, 3600, "a code holds for 1 to 3600 seconds"));
    } else if (equalsIgnoringCase(name, "algorithm")) {
        if (equalsIgnoringCase(value, "SHA1"))
            totp.hash = crypto::HmacHash::sha1;
        else if (equalsIgnoringCase(value, "SHA256"))
            totp.hash = crypto::HmacHash::sha256;
        else if (equalsIgnoringCase(value, "SHA512"))
            totp.hash = crypto::HmacHash::sha512;
        else
            return refuse("the algorithm is SHA1, SHA256 or SHA512");
    }
    return {};
}

} // namespace

Result<Totp> parseTotp(ByteView uri)
{
    std::string_view text = asText(uri);
    if (text.size() > longestUri)
        return refuse("the address is longer than 4,096 bytes");
    if (!equalsIgnoringCase(text.substr(0, scheme.size()), scheme))
        return refuse("the address begins with otpauth://");
    text.remove_prefix(scheme.size());
    const std::size_t question = text.find('?');
    if (question == std::string_view::npos)
        return refuse("the key is missing");
    const std::string_view type = text.substr(0, std::min(text.find('/'), question));
    if (!equalsIgnoringCase(type, "totp"))
        return refuse("only codes by time (otpauth://totp/) are supported");
    text.remove_prefix(question + 1);
    Totp totp;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('&'), text.size());
        const std::string_view pair = text.substr(0, end);
        const std::size_t equals = std::min(pair.find('='), pair.size());
        HYPHA_CHECK(take(totp, pair.substr(0, equals), pair.substr(std::min(equals + 1, pair.size()))));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (totp.key.empty())
        return refuse("the key is missing");
    return totp;
}

Result<crypto::SecretBytes> totpUri(ByteView typed)
{
    if (asText(typed).find(':') != std::string_view::npos) {
        HYPHA_CHECK(parseTotp(typed));
        return crypto::SecretBytes::copyOf(typed);
    }
    HYPHA_CHECK(base32(asText(typed)));
    crypto::SecretBuffer out;
    out.append("otpauth://totp/?secret=");
    for (const std::uint8_t byte : typed) {
        if (base32Digit(static_cast<char>(byte)) >= 0)
            out.push(byte);
    }
    return out.take();
}

crypto::SecretBytes totpCode(const Totp &totp, std::int64_t seconds)
{
    const auto counter = static_cast<std::uint64_t>(std::max<std::int64_t>(seconds, 0)) / totp.period;
    std::array<std::uint8_t, 8> message = u64(counter);
    std::reverse(message.begin(), message.end()); // big endian (RFC 4226 §5.2)
    const crypto::SecretBytes mac = crypto::hmac(totp.hash, totp.key.view(), message);
    const ByteView bytes = mac.view();
    const std::size_t offset = bytes.back() & 0x0F; // dynamic truncation (RFC 4226 §5.3)
    std::uint32_t rest = (std::uint32_t{bytes[offset]} & 0x7F) << 24 |
                         std::uint32_t{bytes[offset + 1]} << 16 | std::uint32_t{bytes[offset + 2]} << 8 |
                         bytes[offset + 3];
    crypto::SecretBytes code(totp.digits);
    for (std::size_t i = totp.digits; i-- > 0; rest /= 10)
        code.mutableView()[i] = static_cast<std::uint8_t>('0' + rest % 10);
    return code;
}

unsigned totpSecondsLeft(const Totp &totp, std::int64_t seconds)
{
    return totp.period - static_cast<unsigned>(std::max<std::int64_t>(seconds, 0) % totp.period);
}

} // namespace hypha::entries
