#pragma once

#include "model/entries/versionfile.h"
#include "model/record/generators.h"

/// Random entries for properties, and entries in the open to compare.
namespace hypha::test {

using namespace hypha::entries;

inline std::string opened(const crypto::SessionSealer &sealer, const SealedValue &value)
{
    return std::string(sealer.open(value).value().text());
}

/// Everything of an entry in the open, to be compared.
inline std::string dump(const Entry &e, const crypto::SessionSealer &sealer)
{
    json::Object o;
    const auto maybe = [&o](const char *name, const auto &value) {
        if (value)
            o.set(name, *value);
    };
    const auto time = [&o](const char *name, const auto &value) {
        if (value)
            o.set(name, value->toString());
    };
    o.set("key", e.key);
    o.set("value", opened(sealer, e.value));
    o.set("kind", toString(e.kind));
    o.set("favorite", e.favorite);
    maybe("description", e.description);
    maybe("username", e.username);
    maybe("url", e.url);
    if (e.totp)
        o.set("totp", opened(sealer, *e.totp));
    time("created_at", e.createdAt);
    time("updated_at", e.updatedAt);
    time("expires_at", e.expiresAt);
    json::Array tags(e.tags.begin(), e.tags.end());
    json::Array fields;
    for (const Field &f : e.fields)
        fields.push_back(json::Array{f.name, f.concealed, f.concealed ? opened(sealer, f.secret) : f.text});
    json::Object unknown;
    for (const auto &[name, value] : e.unknown)
        unknown.set(name, opened(sealer, value));
    o.set("tags", tags);
    o.set("fields", fields);
    o.set("unknown", unknown);
    return json::write(o);
}

inline std::string dump(const EntryList &list, const crypto::SessionSealer &sealer)
{
    std::string out;
    for (const Entry &entry : list)
        out += dump(entry, sealer) + "\n";
    return out;
}

inline rc::Gen<std::optional<std::string>> maybeText()
{
    return rc::gen::oneOf(rc::gen::just(std::optional<std::string>()),
                          rc::gen::map(anyText(), [](std::string s) { return std::optional(std::move(s)); }));
}

inline std::optional<Timestamp> maybeTime()
{
    const auto n = *rc::gen::inRange<std::int64_t>(0, 4000000000);
    if (n % 2 == 0)
        return std::nullopt;
    Timestamp time = Timestamp::fromSeconds(n);
    if (n % 3 == 0) {
        time.nanoseconds = 250000000;
        time.digits = 3;
    }
    return time;
}

inline std::string anyKey()
{
    std::string key;
    for (const char32_t c : *rc::gen::container<std::vector<char32_t>>(anyScalar(0xA0)))
        if (key.size() < 250)
            appendUtf8(key, c);
    return key + static_cast<char>(*rc::gen::inRange<int>('!', '~'));
}

inline Field anyField(const crypto::SessionSealer &sealer)
{
    const std::string text = *anyText();
    const std::string name = *anyText();
    if (*rc::gen::arbitrary<bool>())
        return Field{name, {}, sealed(sealer, text), true};
    return Field{name, text, {}, false};
}

inline Entry anyEntry(const crypto::SessionSealer &sealer)
{
    Entry e = entryOf(sealer, anyKey(), *anyText(1));
    e.kind = static_cast<Kind>(*rc::gen::inRange(0, 9));
    e.description = *maybeText();
    e.username = *maybeText();
    e.url = *maybeText();
    if (const auto totp = *maybeText())
        e.totp = sealed(sealer, *totp);
    e.tags = *rc::gen::scale(0.3, rc::gen::container<std::vector<std::string>>(anyText()));
    for (int i = *rc::gen::inRange(0, 4); i > 1; --i)
        e.fields.push_back(anyField(sealer));
    e.favorite = *rc::gen::arbitrary<bool>();
    e.createdAt = maybeTime();
    e.updatedAt = maybeTime();
    e.expiresAt = maybeTime();
    for (const auto &[name, value] : *rc::gen::scale(0.3, rc::gen::map(anyValue(2), [](const json::Value &v) {
                                                         return v.asObject() ? *v.asObject() : json::Object();
                                                     })))
        e.unknown.emplace_back("x-" + name, sealed(sealer, json::write(value)));
    return e;
}

inline EntryList anyList(const crypto::SessionSealer &sealer)
{
    EntryList list;
    for (int i = *rc::gen::inRange(0, 12); i > 0; --i)
        put(list, anyEntry(sealer));
    return list;
}

} // namespace hypha::test
