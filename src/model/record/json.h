#pragma once

#include "crypto/bytes.h"
#include "crypto/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// Canonical JSON (VAULT-FORMAT §2): RFC 8785 restricted to objects, arrays, strings, integers 0 … 2^53−1,
/// booleans and null. For public data only: values live in ordinary memory.
namespace hypha::json {

inline constexpr std::uint64_t maxInteger = 9007199254740991; // 2^53 − 1
inline constexpr int maxDepth = 64;                           // §2; the record itself is level 1
inline constexpr std::size_t maxRecordSize = 64u << 20;       // bytes, §2

class Value;
struct Member;
using Array = std::vector<Value>;

/// Members in canonical order (by UTF-16 code units, RFC 8785 §3.2.3) without repeats: set() keeps it so.
/// What needs a whole Member is defined below it: clang refuses a vector of a type that is not yet complete.
class Object
{
public:
    Object();
    Object(const Object &);
    Object(Object &&) noexcept;
    Object &operator=(const Object &);
    Object &operator=(Object &&) noexcept;
    ~Object();
    const Value *find(std::string_view name) const;
    Value *find(std::string_view name);
    bool contains(std::string_view name) const { return find(name) != nullptr; }
    void set(std::string name, Value value); ///< replaces or inserts
    bool remove(std::string_view name);
    std::size_t size() const;
    bool empty() const { return begin() == end(); }
    std::vector<Member>::const_iterator begin() const;
    std::vector<Member>::const_iterator end() const;
    friend bool operator==(const Object &, const Object &);

private:
    friend class Parser;
    std::vector<Member> m_members;
};

class Value
{
public:
    using Storage = std::variant<std::nullptr_t, bool, std::uint64_t, std::string, Array, Object>;

    Value() = default; // null
    Value(std::nullptr_t) {}
    Value(bool b) : m_storage(b) {}
    Value(std::uint64_t n) : m_storage(n) {}
    Value(int n) : m_storage(static_cast<std::uint64_t>(n)) {}
    Value(std::string s) : m_storage(std::move(s)) {}
    Value(std::string_view s) : m_storage(std::string(s)) {}
    Value(const char *s) : m_storage(std::string(s)) {}
    Value(Array a) : m_storage(std::move(a)) {}
    Value(Object o) : m_storage(std::move(o)) {}

    bool isNull() const { return std::holds_alternative<std::nullptr_t>(m_storage); }
    const bool *asBool() const { return std::get_if<bool>(&m_storage); }
    const std::uint64_t *asInteger() const { return std::get_if<std::uint64_t>(&m_storage); }
    const std::string *asString() const { return std::get_if<std::string>(&m_storage); }
    const Array *asArray() const { return std::get_if<Array>(&m_storage); }
    const Object *asObject() const { return std::get_if<Object>(&m_storage); }
    Array *asArray() { return std::get_if<Array>(&m_storage); }
    Object *asObject() { return std::get_if<Object>(&m_storage); }
    friend bool operator==(const Value &, const Value &) = default;

private:
    Storage m_storage;
};

struct Member
{
    std::string name;
    Value value;
    friend bool operator==(const Member &, const Member &) = default;
};

inline Object::Object() = default;
inline Object::Object(const Object &) = default;
inline Object::Object(Object &&) noexcept = default;
inline Object &Object::operator=(const Object &) = default;
inline Object &Object::operator=(Object &&) noexcept = default;
inline Object::~Object() = default;
inline std::size_t Object::size() const
{
    return m_members.size();
}
inline std::vector<Member>::const_iterator Object::begin() const
{
    return m_members.begin();
}
inline std::vector<Member>::const_iterator Object::end() const
{
    return m_members.end();
}

/// The canonical bytes. `value` must hold valid UTF-8 only (all parsed values do).
std::string write(const Value &value);
std::string write(const Object &object);
/// Appends the canonical JSON string literal of `text` (quotes included).
void writeString(std::string &out, std::string_view text);

/// Strict: accepts the canonical encoding and nothing else. Errc::malformed where it is no JSON, or has a
/// duplicate member, a float, a negative or too large number, a lone surrogate, invalid UTF-8, too much
/// depth; Errc::notCanonical where it would be valid JSON in another spelling. `Error::detail` has the byte
/// offset.
Result<Value> parse(ByteView bytes);
/// The same for a top-level object.
Result<Object> parseObject(ByteView bytes);
/// A record's file (§2): canonical JSON of an object and one '\n', at most maxRecordSize.
Result<Object> parseFile(ByteView bytes);
/// The same, with the canonical bytes of the object without its member `name`: what a record's signature is
/// over, copied instead of written anew.
struct ObjectWithout
{
    Object object; ///< whole
    std::string rest;
};
Result<ObjectWithout> parseFileWithout(ByteView bytes, std::string_view name);

/// Canonical order of member names: by UTF-16 code units. Negative, 0, positive. Both must be valid UTF-8.
int compareNames(std::string_view a, std::string_view b);

} // namespace hypha::json
