#include "model/vault/boxaudit.h"

#include "model/vault/paths.h"

#include <algorithm>
#include <iterator>

namespace hypha::vault {
namespace {

std::set<DeviceId> without(const std::set<DeviceId> &a, const std::set<DeviceId> &b)
{
    std::set<DeviceId> out;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::inserter(out, out.end()));
    return out;
}

std::set<DeviceId> rightful(const VaultState &state, const Project &project, const Timestamp &at)
{
    std::set<DeviceId> out = eligibleDevices(state, project, at);
    if (state.recoveryKey)
        out.insert(state.recoveryKey->id);
    return out;
}

Result<std::vector<WrappedKey>> entriesOf(const Project &project, std::uint64_t version, const ReadFile &read)
{
    HYPHA_TRY(const Bytes file, read(path::pdk(project.id, version)));
    return readWrappedKeys(project, version, file);
}

std::set<DeviceId> recipientsOf(const std::vector<WrappedKey> &entries)
{
    std::set<DeviceId> out;
    for (const WrappedKey &entry : entries)
        out.insert(entry.device);
    return out;
}

} // namespace

Result<BoxAudit> auditBoxes(const VaultState &state, const Project &project, std::uint64_t version,
                            const ReadFile &read, const Timestamp &at)
{
    if (version == 0 || version > project.pdks.size())
        return fail(Errc::notFound, project.name, "the project has no such key version");
    HYPHA_TRY(const std::vector<WrappedKey> entries, entriesOf(project, version, read));
    BoxAudit audit{version, recipientsOf(entries), {}, {}};
    const std::set<DeviceId> should = rightful(state, project, at);
    audit.missing = without(should, audit.canOpen);
    audit.surplus = without(audit.canOpen, should);
    return audit;
}

Result<void> checkBoxes(const Project &project, std::uint64_t version, const std::set<DeviceId> &expected,
                        const DeviceKeys &keys, const ReadFile &read)
{
    HYPHA_TRY(const std::vector<WrappedKey> entries, entriesOf(project, version, read));
    const std::set<DeviceId> canOpen = recipientsOf(entries);
    const std::string item = path::pdk(project.id, version);
    for (const DeviceId &device : without(expected, canOpen))
        return fail(Errc::contentMismatch, item,
                    "device " + device.toString() + " should be able to open it and cannot");
    for (const DeviceId &device : without(canOpen, expected))
        return fail(Errc::contentMismatch, item,
                    "device " + device.toString() + " can open it and should not");
    for (const WrappedKey &entry : entries)
        if (entry.device == keys.id)
            HYPHA_CHECK(
                unwrapPdk(entry, project.id, version, keys.encryption, project.pdks[version - 1].commitment));
    return {};
}

std::set<DeviceId> awaitingKeys(const VaultState &state, const Project &project, const Timestamp &at)
{
    std::set<DeviceId> out = rightful(state, project, at);
    for (const auto &[id, hash] : project.pdk().wrapped)
        out.erase(id);
    return out;
}

} // namespace hypha::vault
