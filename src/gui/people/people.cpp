#include "gui/people/people.h"

#include "model/vault/teamoperations.h"

#include <algorithm>
#include <tuple>

namespace hypha::gui {

using vault::DeviceStatus;

static Freshness freshnessOf(const vault::VaultState &state, const vault::Device &device,
                             const Timestamp &now, std::int64_t silentAfter)
{
    if (device.status == DeviceStatus::revoked)
        return Freshness::revoked;
    if (vault::isExpired(device.expiresAt, now))
        return Freshness::expired;
    if (device.status == DeviceStatus::pendingApproval)
        return Freshness::pending;
    if (device.type == vault::DeviceType::interactive && !state.members.find(device.user))
        return Freshness::ownerLeft;
    return audit::isSilent(device, now, silentAfter) ? Freshness::silent : Freshness::fresh;
}

std::vector<PersonRow> peopleOf(const vault::VaultState &state, const UserId &me, const Timestamp &now)
{
    std::map<UserId, PersonRow> people;
    for (const auto &[user, membership] : state.members.byUser) {
        PersonRow &person = people[user];
        person.orgRole = membership.role;
        person.expiresAt = membership.expiresAt;
        person.expired = vault::isExpired(membership.expiresAt, now);
    }
    for (const auto &[id, device] : state.devices) {
        const Freshness freshness = freshnessOf(state, device, now, audit::silentAfterDays); // silent or not
        if (freshness == Freshness::pending)
            ++people[device.user].pending;
        else if (freshness == Freshness::fresh || freshness == Freshness::silent)
            ++people[device.user].devices;
    }
    for (const auto &[id, project] : state.projects) {
        for (const auto &[user, membership] : project.members.byUser)
            people[user].projects[id] = membership.role;
    }
    std::vector<PersonRow> rows;
    for (auto &[user, person] : people) {
        if (!person.orgRole && person.pending == 0)
            continue; // left: their revoked devices remain in the list of devices
        person.user = user;
        person.isMe = user == me;
        rows.push_back(std::move(person));
    }
    std::stable_partition(rows.begin(), rows.end(), [](const PersonRow &row) { return row.isMe; });
    return rows;
}

static DeviceRow rowOf(const vault::VaultState &state, const vault::Device &device,
                       const std::optional<DeviceId> &here, const Timestamp &now, std::int64_t silentAfter)
{
    DeviceRow row;
    row.id = device.id;
    row.user = device.user;
    row.name = device.name;
    row.type = device.type;
    row.freshness = freshnessOf(state, device, now, silentAfter);
    row.isThis = here == device.id;
    row.invited = device.invitation.has_value();
    row.enrolledAt = device.enrolledAt;
    row.expiresAt = device.expiresAt;
    row.lastSeen = device.lastSeen;
    row.silentAfter = silentAfter;
    row.fingerprint = vault::deviceFingerprint(device);
    return row;
}

std::vector<DeviceRow> devicesOf(const vault::VaultState &state, const std::optional<DeviceId> &here,
                                 const Timestamp &now, std::int64_t silentAfter)
{
    std::vector<DeviceRow> rows;
    for (const auto &[id, device] : state.devices)
        rows.push_back(rowOf(state, device, here, now, silentAfter));
    const auto rank = [](const DeviceRow &row) {
        const bool gone = row.freshness == Freshness::ownerLeft || row.freshness == Freshness::expired ||
                          row.freshness == Freshness::revoked;
        return std::make_tuple(gone                                  ? 2
                               : row.freshness == Freshness::pending ? 0
                                                                     : 1,
                               !row.isThis, row.user, row.name, row.id);
    };
    std::sort(rows.begin(), rows.end(),
              [&rank](const DeviceRow &a, const DeviceRow &b) { return rank(a) < rank(b); });
    return rows;
}

int pendingDevices(const vault::VaultState &state)
{
    return static_cast<int>(std::count_if(state.devices.begin(), state.devices.end(), [](const auto &device) {
        return device.second.status == DeviceStatus::pendingApproval;
    }));
}

} // namespace hypha::gui
