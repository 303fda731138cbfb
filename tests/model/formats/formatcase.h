#pragma once

#include "model/formats/formats.h"

#include <QtTest>
#include <map>
#include <rapidcheck.h>

/// What the tests of the formats share. Values are invented, so they may stand in ordinary memory here.
namespace formatcase {

using namespace hypha;
using Pairs = std::map<std::string, std::string>;

inline const crypto::SessionSealer &sealer()
{
    static const crypto::SessionSealer it;
    return it;
}

inline tl::expected<formats::Parsed, formats::ParseFailure> parse(formats::Format format,
                                                                  std::string_view text)
{
    return formats::parse(format, crypto::SecretBytes::copyOf(asBytes(text)), sealer());
}

inline Pairs pairsOf(const entries::EntryList &entries)
{
    Pairs out;
    for (const entries::Entry &entry : entries)
        out[entry.key] = std::string(sealer().open(entry.value).value().text());
    return out;
}

inline entries::EntryList entriesOf(const Pairs &pairs)
{
    entries::EntryList out;
    for (const auto &[key, value] : pairs) {
        entries::Entry entry;
        entry.key = key;
        entry.value = sealer().seal(asBytes(value));
        out.push_back(std::move(entry));
    }
    return out;
}

/// "line:column reason" of each.
inline std::string told(const std::vector<formats::ParseProblem> &problems)
{
    std::string out;
    for (const auto &p : problems)
        out += std::to_string(p.line) + ":" + std::to_string(p.column) + " " + p.reason + "\n";
    return out;
}

/// The pairs, or a pair that tells why there are none.
inline Pairs read(formats::Format format, std::string_view text)
{
    const auto parsed = parse(format, text);
    if (!parsed)
        return {{"refused", told(parsed.error().problems)}};
    return pairsOf(parsed->entries);
}

inline std::string written(formats::Format format, const Pairs &pairs)
{
    return std::string(formats::write(format, entriesOf(pairs), sealer()).value().text.text());
}

/// Refused, with the first problem there and these words in it.
inline bool refusedAt(formats::Format format, std::string_view text, std::size_t line, std::size_t column,
                      std::string_view words)
{
    const auto parsed = parse(format, text);
    if (!parsed && parsed.error().problems[0].line == line && parsed.error().problems[0].column == column &&
        parsed.error().problems[0].reason.find(words) != std::string::npos)
        return true;
    qWarning("%s", parsed ? "was accepted" : told(parsed.error().problems).c_str());
    return false;
}

/// Characters that some format treats as special, and a few of each length in UTF-8.
inline rc::Gen<std::string> nastyText()
{
    static const std::vector<std::string> pieces{"a",
                                                 "B",
                                                 "7",
                                                 " ",
                                                 "  ",
                                                 "\t",
                                                 "\n",
                                                 "\r\n",
                                                 "\r",
                                                 "'",
                                                 "\"",
                                                 "\\",
                                                 "$",
                                                 "${A}",
                                                 "$(b)",
                                                 "`",
                                                 "#",
                                                 " # ",
                                                 "=",
                                                 ":",
                                                 ": ",
                                                 "- ",
                                                 "-",
                                                 "|",
                                                 ">",
                                                 "&",
                                                 "*",
                                                 "!",
                                                 "%",
                                                 "@",
                                                 "{",
                                                 "}",
                                                 "[",
                                                 "]",
                                                 ",",
                                                 ";",
                                                 "~",
                                                 "?",
                                                 "---",
                                                 "...",
                                                 "null",
                                                 "yes",
                                                 "1e3",
                                                 "\\n",
                                                 "\\x41",
                                                 "\x01",
                                                 "\x1b",
                                                 "\x7f",
                                                 "\xc2\x80",
                                                 "\xc2\x85",
                                                 "\xc2\xa0",
                                                 "\xc3\xa9",
                                                 "e\xcc\x81",
                                                 "\xe2\x80\xa8",
                                                 "\xe2\x80\xa9",
                                                 "\xe6\xbc\xa2",
                                                 "\xef\xbb\xbf",
                                                 "\xef\xbf\xbe",
                                                 "\xef\xbf\xbf",
                                                 "\xf0\x9f\x98\x80"};
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces)),
                        [](const std::vector<std::string> &chosen) {
                            std::string out;
                            for (const std::string &piece : chosen)
                                out += piece;
                            return out;
                        });
}

inline rc::Gen<std::string> name()
{
    return rc::gen::map(rc::gen::container<std::string>(rc::gen::elementOf(std::string("abzAZ019_"))),
                        [](const std::string &tail) { return "K" + tail.substr(0, 200); });
}

/// Any key that an entry may have.
inline rc::Gen<std::string> anyKey()
{
    return rc::gen::map(nastyText(), [](const std::string &text) {
        std::string key;
        for (std::size_t i = 0; i < text.size() && key.size() < 200; ++i) {
            const auto byte = static_cast<unsigned char>(text[i]);
            const bool control = byte < 0x20 || byte == 0x7f ||
                                 (byte == 0xc2 && static_cast<unsigned char>(text[i + 1]) < 0xa0);
            if (control)
                i += byte == 0xc2 ? 1 : 0;
            else
                key += text[i];
        }
        return entries::checkKey(key) ? key : "key" + std::to_string(key.size());
    });
}

} // namespace formatcase
