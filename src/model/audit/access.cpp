#include "model/audit/access.h"

namespace hypha::audit {

namespace {

std::map<UserId, Access> accessTo(const vault::VaultState &state, const vault::Project &project,
                                  const Timestamp &at)
{
    std::map<UserId, Access> byUser;
    const auto of = [&](const UserId &user) -> Access & {
        Access &access = byUser[user];
        access.user = user;
        access.project = project.id;
        return access;
    };
    for (const auto &[user, membership] : project.members.byUser) {
        const auto role = vault::projectRole(state, project, user, at);
        Access &access = of(user);
        access.role = role;
        if (role)
            access.since = membership.addedAt;
    }
    for (const vault::PdkVersion &pdk : project.pdks) {
        for (const auto &[id, hash] : pdk.wrapped) {
            const vault::Device *device = state.device(id);
            if (!device) // the organisation's recovery key
                continue;
            Access &access = of(device->user);
            access.keyVersions.insert(pdk.version);
            if (pdk.version == project.currentPdk()) {
                access.holdsCurrentKey = true;
                access.readsNow = access.readsNow || (access.role && vault::isUsable(*device, at));
            }
        }
    }
    std::erase_if(byUser, [](const auto &one) { return one.second.never(); });
    return byUser;
}

} // namespace

std::vector<Access> accessMatrix(const vault::VaultState &state, const Timestamp &now)
{
    const Timestamp at = vault::judgedTime(state, now);
    std::map<std::pair<UserId, ProjectId>, Access> sorted;
    for (const auto &[id, project] : state.projects)
        for (auto &[user, access] : accessTo(state, project, at))
            sorted.emplace(std::pair(user, id), std::move(access));
    std::vector<Access> out;
    out.reserve(sorted.size());
    for (auto &[place, access] : sorted)
        out.push_back(std::move(access));
    return out;
}

std::vector<VersionRange> readableVersions(const vault::SecretSet &set,
                                           const std::set<std::uint64_t> &keyVersions)
{
    std::vector<VersionRange> ranges;
    for (const vault::SetVersion &v : set.versions) {
        if (!keyVersions.contains(v.pdkVersion))
            continue;
        if (!ranges.empty() && ranges.back().last + 1 == v.version)
            ranges.back().last = v.version;
        else
            ranges.push_back({v.version, v.version});
    }
    return ranges;
}

} // namespace hypha::audit
