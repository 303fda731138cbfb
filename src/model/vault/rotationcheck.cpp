#include "model/vault/rotationcheck.h"

#include "crypto/hash.h"
#include "model/vault/paths.h"
#include "model/vault/setversions.h"

#include <algorithm>

namespace hypha::vault {
namespace {

Result<void> checkThere(const std::string &path, const Hash &expected, const ReadFile &read)
{
    HYPHA_TRY(const Bytes bytes, read(path));
    if (crypto::blake3(bytes) != expected)
        return fail(Errc::hashMismatch, path, "the file is not what the log says was written");
    return {};
}

/// Whoever was let in without the earlier versions has no key of them, and is not to get one by rotating.
/// That one of them is a set's current version still is no incomplete view: it lies there whole, and a new
/// key takes nothing from those who read it.
bool isOfBeforeTheirTime(const Project &project, const SetVersion &version, const DeviceId &device)
{
    return version.pdkVersion < project.currentPdk() &&
           !project.pdks[version.pdkVersion - 1].wrapped.contains(device);
}

/// Current versions are opened besides; the others need only be there, whole.
Result<void> checkSet(const VaultState &state, const Project &project, const SecretSet &set,
                      const DeviceKeys &keys, const ReadFile &read)
{
    HYPHA_CHECK(checkThere(path::set(project.id, set.id), set.file.hash, read));
    for (const SetVersion &v : set.versions) {
        HYPHA_CHECK(checkThere(path::versionMeta(project.id, set.id, v.version), v.metaHash, read));
        HYPHA_CHECK(checkThere(path::versionFile(project.id, set.id, v.version), v.encHash, read));
    }
    if (isOfBeforeTheirTime(project, set.versions.back(), keys.id))
        return {};
    const auto current = openVersion(state, project, set, set.currentVersion(), keys, read);
    if (!current && !isWrappedWrongly(current.error().code))
        return tl::unexpected<Error>(current.error());
    const auto content = current ? checkContent(*current) : Result<std::size_t>(0);
    if (!content && !isAuthorsDoing(content.error().code))
        return tl::unexpected<Error>(content.error());
    return {};
}

} // namespace

std::size_t unopenedByRotation(const Project &project, const DeviceId &device)
{
    return static_cast<std::size_t>(std::ranges::count_if(project.sets, [&](const auto &set) {
        return isOfBeforeTheirTime(project, set.second.versions.back(), device);
    }));
}

Result<void> checkBeforeRotation(const VaultState &state, const Project &project, const DeviceKeys &keys,
                                 const ReadFile &read)
{
    HYPHA_CHECK(checkThere(path::project(project.id), project.file.hash, read));
    HYPHA_CHECK(checkThere(path::projectMembers(project.id), project.members.file.hash, read));
    for (const PdkVersion &pdk : project.pdks)
        HYPHA_CHECK(checkThere(path::pdk(project.id, pdk.version), pdk.file.hash, read));
    if (state.recoveryKey)
        HYPHA_CHECK(checkThere(path::recoveryKey, state.recoveryKey->file.hash, read));
    if (const auto opened = openPdk(project, project.currentPdk(), keys, read);
        !opened && !isWrappedWrongly(opened.error().code))
        return tl::unexpected<Error>(opened.error());
    for (const auto &[id, set] : project.sets)
        HYPHA_CHECK(checkSet(state, project, set, keys, read));
    return {};
}

} // namespace hypha::vault
