/// JSON as read here: one object of strings. Numbers, true and false are taken as they are spelled, with a
/// warning; null, arrays, objects and repeated keys are refused.
#include "model/record/json.h"
#include "model/formats/encoding.h"
#include "model/formats/readers.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <rapidjson/error/error.h>
#include <rapidjson/reader.h>

namespace hypha::formats {

namespace {

/// RapidJSON's scratch memory: guarded, and wiped with this.
class GuardedAllocator
{
public:
    void *Malloc(std::size_t size)
    {
        m_blocks.emplace_back(size);
        return m_blocks.back().mutableView().data();
    }

    void *Realloc(void *old, std::size_t oldSize, std::size_t size)
    {
        if (size <= oldSize)
            return size == 0 ? nullptr : old;
        crypto::SecretBytes larger(size);
        if (oldSize > 0)
            std::memcpy(larger.mutableView().data(), old, oldSize);
        std::erase_if(m_blocks, [&](const crypto::SecretBytes &block) { return block.view().data() == old; });
        m_blocks.push_back(std::move(larger));
        return m_blocks.back().mutableView().data();
    }

    static void Free(void *) {}

private:
    std::vector<crypto::SecretBytes> m_blocks;
};

/// Receives the events of an in-situ parse. That overwrites the text, so places and spellings are found in
/// the import's untouched one, by walking along from token to token.
class FlatObject : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, FlatObject>
{
public:
    explicit FlatObject(Import &import) : m_import(import) {}

    bool StartObject()
    {
        const std::string_view token = nextToken();
        return ++m_depth == 1 || refuse(token, "only one flat object is read: this value is an object");
    }
    bool StartArray()
    {
        const bool manager = m_key == "items" || m_key == "folders" || m_key == "accounts";
        return refuse(nextToken(), m_depth == 0 ? notAnObject
                                   : manager    ? "this looks like the export of a password manager: let it "
                                                  "export CSV, which is read here"
                                                : "a list is no value of a secret");
    }
    bool Key(const char *text, rapidjson::SizeType size, bool)
    {
        m_keyAt = offsetOf(nextToken());
        m_key = {text, size};
        return true;
    }
    bool String(const char *text, rapidjson::SizeType size, bool) { return take(nextToken(), {text, size}); }
    bool RawNumber(const char *, rapidjson::SizeType, bool) { return takeSpelling("a number"); }
    bool Bool(bool) { return takeSpelling("true or false"); }
    bool Null()
    {
        const std::string_view token = nextToken();
        if (m_depth == 0)
            return refuse(token, notAnObject);
        m_import.problem(offsetOf(token), "null is no value of a secret; write \"\" for an empty one");
        return !m_import.full();
    }

private:
    static constexpr const char *notAnObject = "the file must hold one object: { \"KEY\": \"value\", … }";

    std::size_t offsetOf(std::string_view token) const
    {
        return static_cast<std::size_t>(token.data() - m_import.text().data());
    }

    /// The spelling of the token that the current event is about, which RapidJSON found to be well formed.
    std::string_view nextToken()
    {
        const std::string_view text = m_import.text();
        const std::size_t start = std::min(text.find_first_not_of(" \t\r\n,:", m_end), text.size());
        m_end = start;
        if (text.substr(start).starts_with('"')) {
            do
                m_end = text.find_first_of("\\\"", m_end + 1);
            while (m_end < text.size() && text[m_end] == '\\' && ++m_end < text.size());
            m_end = std::min(m_end, text.size() - 1) + 1;
        } else {
            m_end = std::min(text.find_first_of(" \t\r\n,:\"{}[]", start + 1), text.size());
        }
        return text.substr(start, m_end - start);
    }

    bool refuse(std::string_view token, const char *reason)
    {
        m_import.problem(offsetOf(token), reason);
        return false;
    }

    bool take(std::string_view token, std::string_view value)
    {
        if (m_depth == 0)
            return refuse(token, notAnObject);
        m_import.add(m_keyAt, m_key, offsetOf(token), value);
        return !m_import.full();
    }

    bool takeSpelling(const char *what)
    {
        const std::string_view token = nextToken();
        if (m_depth > 0)
            m_import.warning(offsetOf(token),
                             std::string("this is ") + what + ", not a string; taken as it is spelled");
        return take(token, token);
    }

    Import &m_import;
    int m_depth = 0;
    std::size_t m_end = 0; ///< of the token before
    std::size_t m_keyAt = 0;
    std::string_view m_key;
};

const char *reasonOf(rapidjson::ParseErrorCode code)
{
    using namespace rapidjson;
    constexpr std::array<std::pair<ParseErrorCode, const char *>, 12> reasons{{
        {kParseErrorDocumentEmpty, "the file is empty; an empty set is {}"},
        {kParseErrorDocumentRootNotSingular, "more text follows after the object"},
        {kParseErrorObjectMissName, "a key in double quotes is missing here"},
        {kParseErrorObjectMissColon, "':' is missing after the key"},
        {kParseErrorObjectMissCommaOrCurlyBracket, "',' or '}' is missing here"},
        {kParseErrorStringUnicodeEscapeInvalidHex, "\\u needs four hexadecimal digits"},
        {kParseErrorStringUnicodeSurrogateInvalid, "half of a surrogate pair"},
        {kParseErrorStringEscapeInvalid, "JSON has no such escape"},
        {kParseErrorStringMissQuotationMark, "a string is not closed"},
        {kParseErrorStringInvalidEncoding, "a line break or control character inside a string"},
        {kParseErrorNumberMissFraction, "a digit is missing after the point"},
        {kParseErrorNumberMissExponent, "a digit is missing in the exponent"},
    }};
    for (const auto &[known, reason] : reasons) {
        if (known == code)
            return reason;
    }
    return "a value is missing or not valid JSON";
}

void appendString(crypto::SecretBuffer &out, std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    constexpr std::string_view special = "\b\f\n\r\t\"\\";
    constexpr std::string_view letters = "bfnrt\"\\";
    out.push('"');
    for (const char c : text) {
        const auto byte = static_cast<std::uint8_t>(c);
        if (const std::size_t i = special.find(c); i != std::string_view::npos) {
            out.push('\\');
            out.push(static_cast<std::uint8_t>(letters[i]));
        } else if (byte < 0x20) {
            out.append("\\u00");
            out.push(static_cast<std::uint8_t>(digits[byte >> 4]));
            out.push(static_cast<std::uint8_t>(digits[byte & 15]));
        } else {
            out.push(byte);
        }
    }
    out.push('"');
}

} // namespace

void readJson(Import &import)
{
    using namespace rapidjson;
    crypto::SecretBytes copy(import.text().size() + 1); // in-situ parsing ends at a NUL
    std::copy(import.text().begin(), import.text().end(), copy.mutableView().begin());
    InsituStringStream stream(reinterpret_cast<char *>(copy.mutableView().data()));
    GuardedAllocator scratch;
    GenericReader<UTF8<>, UTF8<>, GuardedAllocator> reader(&scratch);
    FlatObject handler(import);
    reader.Parse<kParseInsituFlag | kParseNumbersAsStringsFlag>(stream, handler);
    if (reader.HasParseError() && reader.GetParseErrorCode() != kParseErrorTermination)
        import.problem(reader.GetErrorOffset(), reasonOf(reader.GetParseErrorCode()));
}

/// The canonical form of RFC 8785 and a line feed.
Result<Written> writeJson(const entries::EntryList &entries, const crypto::SessionSealer &sealer)
{
    std::vector<const entries::Entry *> ordered;
    for (const entries::Entry &entry : entries)
        ordered.push_back(&entry);
    std::sort(ordered.begin(), ordered.end(), [](const entries::Entry *a, const entries::Entry *b) {
        return json::compareNames(a->key, b->key) < 0;
    });
    crypto::SecretBuffer out;
    out.push('{');
    for (const entries::Entry *entry : ordered) {
        HYPHA_TRY(const crypto::SecretBytes value, sealer.open(entry->value));
        if (entry != ordered.front())
            out.push(',');
        appendString(out, entry->key);
        out.push(':');
        appendString(out, value.text());
    }
    out.append("}\n");
    return Written{out.take(), {}};
}

} // namespace hypha::formats
