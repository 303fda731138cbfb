#include "cli/recoveryposture.h"

#include "cli/output.h"

#include <algorithm>

namespace hypha::cli {

namespace {

json::Object posture(bool green, std::string reason)
{
    json::Object object;
    object.set("state", green ? "green" : "amber");
    object.set("reason", std::move(reason));
    return object;
}

json::Object secondDevice(const vault::VaultState &state, const UserId &user, const Timestamp &now)
{
    const auto usable = std::count_if(state.devices.begin(), state.devices.end(), [&](const auto &entry) {
        const vault::Device &device = entry.second;
        return device.user == user && device.type == vault::DeviceType::interactive &&
               vault::isUsable(device, now);
    });
    if (usable > 1)
        return posture(true, plural(static_cast<std::uint64_t>(usable), "active device"));
    return posture(false, "this is your only active device");
}

json::Object contacts(const vault::VaultState &state, const UserId &user)
{
    std::set<UserId> chosen;
    for (const DeviceId &id : vault::activeDevices(state, user))
        if (const auto &list = state.device(id)->recoveryContacts)
            chosen.insert(list->begin(), list->end());
    if (chosen.empty())
        return posture(false, "you have chosen no recovery contacts");
    return posture(true, plural(chosen.size(), "recovery contact"));
}

/// Projects with a key version that the recovery key does not open.
std::vector<std::string> uncovered(const vault::VaultState &state, const DeviceId &recoveryKey)
{
    std::vector<std::string> ids;
    for (const auto &[id, project] : state.projects)
        if (std::any_of(project.pdks.begin(), project.pdks.end(),
                        [&](const vault::PdkVersion &pdk) { return !pdk.wrapped.contains(recoveryKey); }))
            ids.push_back(id.toString());
    return ids;
}

json::Object orgKey(const vault::VaultState &state)
{
    if (!state.recoveryKey)
        return posture(false, "the organisation has no recovery key");
    const std::vector<std::string> open = uncovered(state, state.recoveryKey->id);
    json::Object object = open.empty() ? posture(true, "the organisation's recovery key covers every project")
                                       : posture(false, plural(open.size(), "project") + " not covered yet");
    object.set("set_number", state.recoveryKey->setNumber);
    object.set("uncovered", json::Array(open.begin(), open.end()));
    return object;
}

} // namespace

json::Object recoveryPosture(const vault::VaultState &state, const UserId &user, const Timestamp &now)
{
    json::Object object;
    object.set("second_device", secondDevice(state, user, now));
    object.set("contacts", contacts(state, user));
    object.set("org_key", orgKey(state));
    // A paper key is an ordinary device in the log; only its maker's computer could tell it apart.
    object.set("kit", posture(false, "no paper key was made with this program"));
    return object;
}

} // namespace hypha::cli
