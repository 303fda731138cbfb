#include "model/vault/recoverycheck.h"

#include "model/record/base64.h"
#include "model/record/fields.h"
#include "model/vault/paths.h"

#include <algorithm>

namespace hypha::vault {
namespace {

constexpr std::uint64_t maxShares = 16;         // SLIP-0039: groups, and members of a group
constexpr std::uint64_t maxIdentifier = 0x7fff; // SLIP-0039: 15 bits
constexpr std::size_t sealedOverhead = 12 + 16; // bytes: nonce and tag

struct Group
{
    std::uint64_t threshold = 0;
    std::uint64_t count = 0;
};

Result<Group> readGroup(const json::Value &value)
{
    if (!value.asObject())
        return fail(Errc::malformed, path::recoveryKey, "each group is an object");
    json::Fields f(*value.asObject(), path::recoveryKey);
    f.name("name");
    const Group group{f.integer("threshold"), f.integer("count")};
    HYPHA_CHECK(f.done());
    if (group.count == 0 || group.count > maxShares || group.threshold == 0 || group.threshold > group.count)
        return fail(Errc::malformed, path::recoveryKey, "a group's threshold does not fit its count");
    if (group.threshold == 1 && group.count != 1)
        return fail(Errc::malformed, path::recoveryKey, "a threshold of 1 goes only with a single share");
    return group;
}

Result<void> checkHolder(const json::Value &value, const std::vector<Group> &groups)
{
    if (!value.asObject())
        return fail(Errc::malformed, path::recoveryKey, "each holder is an object");
    json::Fields f(*value.asObject(), path::recoveryKey);
    const std::uint64_t group = f.integer("group");
    const std::uint64_t index = f.integer("index");
    f.name("name");
    f.optionalId<DeviceId>("device_id");
    HYPHA_CHECK(f.done());
    if (group >= groups.size() || index >= groups[group].count)
        return fail(Errc::malformed, path::recoveryKey, "a holder has a share that does not exist");
    return {};
}

} // namespace

Result<void> checkRecoveryDocument(const RecoveryKey &key, const json::Object &body)
{
    json::Fields f(body, path::recoveryKey);
    const std::uint64_t groupThreshold = f.integer("group_threshold");
    const json::Array &groupList = f.array("groups");
    const json::Array &holders = f.array("holders");
    const std::uint64_t identifier = f.integer("identifier");
    const Timestamp createdAt = f.time("created_at");
    const auto lastRotated = f.optionalTime("last_rotated");
    HYPHA_CHECK(f.done());
    if (std::find(key.rotationTimes.begin(), key.rotationTimes.end(), createdAt) == key.rotationTimes.end() ||
        (lastRotated ? *lastRotated != key.lastRotated : key.setNumber != 1))
        return fail(Errc::contentMismatch, path::recoveryKey,
                    "created_at or last_rotated is the time of no rotation");
    std::vector<Group> groups;
    for (const json::Value &value : groupList) {
        HYPHA_TRY(const Group group, readGroup(value));
        groups.push_back(group);
    }
    if (groups.empty() || groups.size() > maxShares || groupThreshold == 0 || groupThreshold > groups.size())
        return fail(Errc::malformed, path::recoveryKey, "group_threshold does not fit the groups");
    if (identifier > maxIdentifier)
        return fail(Errc::malformed, path::recoveryKey, "the identifier has more than 15 bits");
    for (const json::Value &value : holders)
        HYPHA_CHECK(checkHolder(value, groups));
    return {};
}

Result<void> checkSealedShare(const json::Object &body, const std::string &path)
{
    json::Fields f(body, path);
    f.encryptionKey("ephemeral_pubkey");
    const std::string ciphertext = f.string("ciphertext");
    if (path.starts_with("recovery/shares/")) {
        f.integer("group");
        f.integer("index");
    }
    HYPHA_CHECK(f.done());
    const auto bytes = fromBase64(ciphertext);
    if (!bytes || bytes->size() <= sealedOverhead)
        return fail(Errc::malformed, path, "the sealed share is too short or not base64");
    return {};
}

} // namespace hypha::vault
