#include "model/formats/names.h"

#include <algorithm>

namespace hypha::formats {

namespace {

bool isName(std::string_view key, bool (*continues)(char))
{
    return !key.empty() && startsName(key.front()) && std::all_of(key.begin(), key.end(), continues);
}

} // namespace

std::string listed(const std::vector<std::string_view> &keys)
{
    constexpr std::size_t shown = 20;
    std::string out;
    for (std::size_t i = 0; i < std::min(shown, keys.size()); ++i) {
        out += i == 0 ? "" : ", ";
        out += keys[i];
    }
    if (keys.size() > shown)
        out += " and " + std::to_string(keys.size() - shown) + " more";
    return out;
}

Result<void> checkNames(const entries::EntryList &entries, bool (*continues)(char), const char *rule)
{
    std::vector<std::string_view> bad;
    for (const entries::Entry &entry : entries) {
        if (!isName(entry.key, continues))
            bad.push_back(entry.key);
    }
    if (bad.empty())
        return {};
    return fail(Errc::invalidInput, listed(bad), rule);
}

} // namespace hypha::formats
