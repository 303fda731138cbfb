#include "cli/keyvalue.h"

#include "cli/lookup.h"
#include "cli/output.h"

namespace hypha::cli {

namespace {

Result<std::optional<std::uint64_t>> parseDays(const KeyValue &pair)
{
    if (meansNothing(pair.value))
        return std::optional<std::uint64_t>();
    HYPHA_TRY(const std::uint64_t days, parseNumber(pair.value, pair.key));
    return std::optional(days);
}

} // namespace

Result<std::vector<KeyValue>> parseKeyValues(const std::vector<std::string> &words, std::size_t from)
{
    std::vector<KeyValue> pairs;
    for (std::size_t i = from; i < words.size(); ++i) {
        const auto equals = words[i].find('=');
        if (equals == std::string::npos || equals == 0)
            return fail(Errc::invalidInput, inQuotes(words[i]), "KEY=VALUE is needed");
        pairs.push_back({words[i].substr(0, equals), words[i].substr(equals + 1)});
    }
    return pairs;
}

Result<bool> parseBool(const KeyValue &pair)
{
    if (pair.value == "true")
        return true;
    if (pair.value == "false")
        return false;
    return fail(Errc::invalidInput, pair.key, inQuotes(pair.value) + " is neither true nor false");
}

Result<bool> setPolicyMember(vault::RotationPolicy &policy, std::string_view key, const KeyValue &pair)
{
    if (key == "rotate_on_member_remove") {
        HYPHA_TRY(policy.rotateOnMemberRemove, parseBool(pair));
    } else if (key == "rotate_on_device_revoke") {
        HYPHA_TRY(policy.rotateOnDeviceRevoke, parseBool(pair));
    } else if (key == "max_age_days") {
        HYPHA_TRY(policy.maxAgeDays, parseDays(pair));
        if (policy.maxAgeDays == 0U)
            return fail(Errc::invalidInput, pair.key,
                        "a key that is due on the day it is made could never be written under; say 1 or "
                        "more, or none");
    } else if (key == "notify_before_expiry_days") {
        HYPHA_TRY(policy.notifyBeforeExpiryDays, parseDays(pair));
    } else {
        return false;
    }
    return true;
}

bool meansNothing(std::string_view value)
{
    return value.empty() || value == "null" || value == "none";
}

} // namespace hypha::cli
