#include "model/record/json.h"

#include "model/record/jsonescape.h"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace hypha::json {

namespace {

/// Lead bytes in the order of UTF-16 code units: U+E000 … U+FFFF (EE, EF) come after the surrogate pairs (F0
/// … F4). A byte of EE or more is always a lead byte, so the first difference of two valid strings decides.
constexpr int utf16Rank(char c)
{
    const auto byte = static_cast<std::uint8_t>(c);
    return byte == 0xEE || byte == 0xEF ? byte + 0x10 : byte;
}

template <class Members> auto lowerBound(Members &members, std::string_view name)
{
    return std::lower_bound(
        members.begin(), members.end(), name,
        [](const Member &member, std::string_view n) { return compareNames(member.name, n) < 0; });
}

} // namespace

int compareNames(std::string_view a, std::string_view b)
{
    const auto [x, y] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (x == a.end() || y == b.end())
        return static_cast<int>(x != a.end()) - static_cast<int>(y != b.end());
    return utf16Rank(*x) - utf16Rank(*y);
}

const Value *Object::find(std::string_view name) const
{
    constexpr std::size_t few = 24; // up to so many, asking each for its size first is quicker than halving
    if (m_members.size() <= few) {
        const auto same = [name](const Member &member) { return member.name == name; };
        const auto found = std::find_if(m_members.begin(), m_members.end(), same);
        return found != m_members.end() ? &found->value : nullptr;
    }
    const auto at = lowerBound(m_members, name);
    return at != m_members.end() && at->name == name ? &at->value : nullptr;
}

Value *Object::find(std::string_view name)
{
    return const_cast<Value *>(std::as_const(*this).find(name));
}

void Object::set(std::string name, Value value)
{
    const auto at = lowerBound(m_members, name);
    if (at != m_members.end() && at->name == name)
        at->value = std::move(value);
    else
        m_members.insert(at, Member{std::move(name), std::move(value)});
}

bool Object::remove(std::string_view name)
{
    const auto at = lowerBound(m_members, name);
    if (at == m_members.end() || at->name != name)
        return false;
    m_members.erase(at);
    return true;
}

bool operator==(const Object &a, const Object &b)
{
    return a.m_members == b.m_members;
}

/// Where a member stands in the bytes.
struct Span
{
    std::size_t begin = 0, end = 0;
};

/// Members and elements gather on two stacks while their container is open, so that each container is
/// allocated once, at its size.
class Parser
{
public:
    explicit Parser(ByteView bytes, std::string_view watched = {}) : m_source(bytes), m_watched(watched)
    {
        m_members.reserve(32); // as a record has: growing to that would move them five times
    }
    Result<Value> document();
    const Span &span() const { return m_span; }

private:
    bool value(Value &out);
    bool text(std::string &out);
    bool array(Value &out);
    bool object(Value &out);
    bool member(std::size_t first);
    bool nested(char open, char close, auto &&each);

    SpanSource m_source;
    std::string_view m_watched;
    Span m_span;
    Lexer<SpanSource> m_lexer{m_source};
    int m_depth = 0;
    Array m_elements;
    std::vector<Member> m_members;
};

Result<Value> Parser::document()
{
    Value out;
    if (!value(out) || !m_lexer.end())
        return m_lexer.fault("json");
    return out;
}

bool Parser::value(Value &out)
{
    switch (m_lexer.peek()) {
    case '{':
        return object(out);
    case '[':
        return array(out);
    case '"': {
        std::string s;
        if (!text(s))
            return false;
        out = Value(std::move(s));
        return true;
    }
    case 't':
    case 'f': {
        bool b = false;
        if (!m_lexer.boolean(b))
            return false;
        out = Value(b);
        return true;
    }
    case 'n':
        return m_lexer.null();
    default: {
        std::uint64_t n = 0;
        if (!m_lexer.integer(n))
            return false;
        out = Value(n);
        return true;
    }
    }
}

bool Parser::text(std::string &out)
{
    return m_lexer.string([&out](ByteView piece) { out.append(asText(piece)); });
}

bool Parser::nested(char open, char close, auto &&each)
{
    if (++m_depth > maxDepth)
        return m_lexer.refuse(Errc::malformed, "nested too deeply");
    const bool good = m_lexer.sequence(open, close, each);
    --m_depth;
    return good;
}

bool Parser::array(Value &out)
{
    const std::size_t first = m_elements.size();
    const bool good = nested('[', ']', [this] {
        Value element;
        if (!value(element))
            return false;
        m_elements.push_back(std::move(element));
        return true;
    });
    if (!good)
        return false;
    const auto begin = m_elements.begin() + static_cast<std::ptrdiff_t>(first);
    out = Value(Array(std::move_iterator(begin), std::move_iterator(m_elements.end())));
    m_elements.erase(begin, m_elements.end());
    return true;
}

bool Parser::object(Value &out)
{
    const std::size_t first = m_members.size();
    if (!nested('{', '}', [this, first] { return member(first); }))
        return false;
    const auto begin = m_members.begin() + static_cast<std::ptrdiff_t>(first);
    Object object;
    object.m_members.assign(std::move_iterator(begin), std::move_iterator(m_members.end()));
    m_members.erase(begin, m_members.end());
    out = Value(std::move(object));
    return true;
}

bool Parser::member(std::size_t first)
{
    Member member;
    const std::size_t begin = m_lexer.offset();
    if (!text(member.name))
        return false;
    if (m_members.size() > first && !m_lexer.inOrder(m_members.back().name, member.name))
        return false;
    if (!m_lexer.expect(':') || !value(member.value))
        return false;
    if (m_depth == 1 && !m_watched.empty() && member.name == m_watched)
        m_span = {begin, m_lexer.offset()};
    m_members.push_back(std::move(member));
    return true;
}

Result<Value> parse(ByteView bytes)
{
    return Parser(bytes).document();
}

static Result<Object> objectOf(Parser &parser)
{
    HYPHA_TRY(Value value, parser.document());
    if (Object *object = value.asObject())
        return std::move(*object);
    return fail(Errc::malformed, "json", "an object was expected");
}

Result<Object> parseObject(ByteView bytes)
{
    Parser parser(bytes);
    return objectOf(parser);
}

static Result<ByteView> textOfFile(ByteView bytes)
{
    if (bytes.size() > maxRecordSize)
        return fail(Errc::limitExceeded, "json", "a record has at most 64 MiB");
    if (bytes.empty() || bytes.back() != '\n')
        return fail(bytes.empty() ? Errc::malformed : Errc::notCanonical, "json",
                    "a record's file ends with one line feed");
    return bytes.first(bytes.size() - 1);
}

Result<Object> parseFile(ByteView bytes)
{
    HYPHA_TRY(const ByteView text, textOfFile(bytes));
    return parseObject(text);
}

Result<ObjectWithout> parseFileWithout(ByteView bytes, std::string_view name)
{
    HYPHA_TRY(const ByteView text, textOfFile(bytes));
    Parser parser(text, name);
    HYPHA_TRY(Object object, objectOf(parser));
    // There is no white space: before the member stands the brace or a comma, behind it the same.
    auto [begin, end] = parser.span();
    if (begin > 1)
        --begin; // with the comma before it
    else if (end > 0 && text[end] == ',')
        ++end;
    std::string rest;
    rest.reserve(text.size() - (end - begin));
    rest.append(asText(text.first(begin))).append(asText(text.subspan(end)));
    return ObjectWithout{std::move(object), std::move(rest)};
}

void writeString(std::string &out, std::string_view text)
{
    out += '"';
    escapeString(asBytes(text), [&out](ByteView piece) { out.append(asText(piece)); });
    out += '"';
}

namespace {

void append(std::string &out, const Object &object);

void append(std::string &out, std::uint64_t n)
{
    std::array<char, 20> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), n).ptr;
    out.append(digits.data(), end);
}

void append(std::string &out, const Value &value)
{
    if (const auto *text = value.asString()) {
        writeString(out, *text);
    } else if (const auto *object = value.asObject()) {
        append(out, *object);
    } else if (const auto *array = value.asArray()) {
        out += '[';
        for (const Value &element : *array) {
            if (&element != array->data())
                out += ',';
            append(out, element);
        }
        out += ']';
    } else if (const auto *n = value.asInteger()) {
        append(out, *n);
    } else if (const auto *b = value.asBool()) {
        out += *b ? "true" : "false";
    } else {
        out += "null";
    }
}

void append(std::string &out, const Object &object)
{
    char before = '{';
    for (const Member &member : object) {
        out += before;
        writeString(out, member.name);
        out += ':';
        append(out, member.value);
        before = ',';
    }
    out += object.empty() ? "{}" : "}";
}

} // namespace

std::string write(const Value &value)
{
    std::string out;
    append(out, value);
    return out;
}

std::string write(const Object &object)
{
    std::string out;
    append(out, object);
    return out;
}

} // namespace hypha::json
