#include "model/formats/readers.h"

#include <array>

namespace hypha::formats {

namespace {

void appendHex(crypto::SecretBuffer &out, std::uint8_t byte)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    out.append("\\x");
    out.push(static_cast<std::uint8_t>(digits[byte >> 4]));
    out.push(static_cast<std::uint8_t>(digits[byte & 15]));
}

/// Escapes one character that YAML 1.1 or 1.2 does not print, or reads as a line break. Its length, else 0.
std::size_t escapeUnprintable(crypto::SecretBuffer &out, std::string_view rest)
{
    const auto first = static_cast<std::uint8_t>(rest[0]);
    if (first < 0x20 || first == 0x7F) {
        appendHex(out, first);
        return 1;
    }
    if (first == 0xC2 && static_cast<std::uint8_t>(rest[1]) < 0xA0) {
        appendHex(out, static_cast<std::uint8_t>(rest[1]));
        return 2;
    }
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> marks{{{"\u2028", "\\L"},
                                                                                  {"\u2029", "\\P"},
                                                                                  {"\uFEFF", "\\uFEFF"},
                                                                                  {"\uFFFE", "\\uFFFE"},
                                                                                  {"\uFFFF", "\\uFFFF"}}};
    for (const auto &[mark, escape] : marks) {
        if (rest.starts_with(mark)) {
            out.append(escape);
            return mark.size();
        }
    }
    return 0;
}

void appendQuoted(crypto::SecretBuffer &out, std::string_view text)
{
    constexpr std::string_view special = "\n\r\t\"\\";
    constexpr std::string_view letters = "nrt\"\\";
    out.push('"');
    while (!text.empty()) {
        std::size_t taken = 1;
        if (const std::size_t i = special.find(text[0]); i != std::string_view::npos) {
            out.push('\\');
            out.push(static_cast<std::uint8_t>(letters[i]));
        } else if (taken = escapeUnprintable(out, text); taken == 0) {
            out.push(static_cast<std::uint8_t>(text[0]));
            taken = 1;
        }
        text.remove_prefix(taken);
    }
    out.push('"');
}

} // namespace

/// Everything in double quotes, so that no reader takes it for anything but text.
Result<Written> writeYaml(const entries::EntryList &entries, const crypto::SessionSealer &sealer)
{
    crypto::SecretBuffer out;
    if (entries.empty())
        out.append("{}\n"); // an empty file would be null
    for (const entries::Entry &entry : entries) {
        HYPHA_TRY(const crypto::SecretBytes value, sealer.open(entry.value));
        appendQuoted(out, entry.key);
        out.append(": ");
        appendQuoted(out, value.text());
        out.push('\n');
    }
    return Written{out.take(), {}};
}

} // namespace hypha::formats
