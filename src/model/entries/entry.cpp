#include "model/entries/entry.h"

#include "model/record/names.h"
#include "model/record/utf8.h"

#include <algorithm>
#include <array>

namespace hypha::entries {

namespace {

constexpr std::array<const char *, 9> kindNames = {"env",     "login",    "note", "card", "ssh_key",
                                                   "api_key", "database", "totp", "file"};

auto lowerBound(auto &list, std::string_view key)
{
    return std::lower_bound(list.begin(), list.end(), key,
                            [](const Entry &entry, std::string_view k) { return entry.key < k; });
}

} // namespace

const char *toString(Kind kind)
{
    return kindNames[static_cast<std::size_t>(kind)];
}

std::optional<Kind> kindFromString(std::string_view text)
{
    const auto found = std::find(kindNames.begin(), kindNames.end(), text);
    if (found == kindNames.end())
        return std::nullopt;
    return static_cast<Kind>(found - kindNames.begin());
}

const Entry *find(const EntryList &list, std::string_view key)
{
    const auto at = lowerBound(list, key);
    return at != list.end() && at->key == key ? &*at : nullptr;
}

void put(EntryList &list, Entry entry)
{
    const auto at = lowerBound(list, entry.key);
    if (at != list.end() && at->key == entry.key)
        *at = std::move(entry);
    else
        list.insert(at, std::move(entry));
}

bool remove(EntryList &list, std::string_view key)
{
    const auto at = lowerBound(list, key);
    if (at == list.end() || at->key != key)
        return false;
    list.erase(at);
    return true;
}

Result<void> checkKey(std::string_view key)
{
    if (key.size() > maxKeyBytes)
        return fail(Errc::limitExceeded, "key", "a key has at most 256 bytes");
    if (key.empty())
        return fail(Errc::invalidInput, "key", "a key is not empty");
    while (!key.empty()) {
        const auto c = takeScalar(key);
        if (!c)
            return fail(Errc::invalidInput, "key", "a key is valid UTF-8");
        if (*c < 0x20 || (*c >= 0x7F && *c <= 0x9F))
            return fail(Errc::invalidInput, "key", "a key has no control characters");
    }
    return {};
}

Result<void> checkValue(ByteView value)
{
    if (value.size() > maxValueBytes)
        return fail(Errc::limitExceeded, "value", "a value has at most 1,048,576 bytes");
    if (std::find(value.begin(), value.end(), 0) != value.end())
        return fail(Errc::invalidInput, "value", "a value has no NUL");
    if (!isValidUtf8(asText(value)))
        return fail(Errc::invalidInput, "value", "a value is valid UTF-8");
    return {};
}

} // namespace hypha::entries
