#include "cli/recoveryposture.h"

#include "cli/change.h"
#include "model/recovery/document.h"
#include "model/session/kit.h"
#include "model/session/recoverystanding.h"
#include "model/vault/recoveryrules.h"

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

/// A kit is a device in the log, and no second computer.
json::Object secondDevice(const vault::VaultState &state, const UserId &user, const Timestamp &now,
                          const std::set<DeviceId> &kits)
{
    const auto usable = std::count_if(state.devices.begin(), state.devices.end(), [&](const auto &entry) {
        const vault::Device &device = entry.second;
        return device.user == user && device.type == vault::DeviceType::interactive &&
               vault::isUsable(device, now) && !kits.contains(device.id);
    });
    if (usable > 1)
        return posture(true, plural(static_cast<std::uint64_t>(usable), "active device"));
    return posture(false, "this is your only active device");
}

json::Object contacts(const vault::VaultState &state, const UserId &user)
{
    const std::set<UserId> chosen = vault::recoveryContacts(state, user);
    if (chosen.empty())
        return posture(false, "you have chosen no recovery contacts");
    return posture(true, plural(chosen.size(), "recovery contact"));
}

json::Object orgKey(const vault::VaultState &state)
{
    if (!state.recoveryKey) {
        json::Object none = posture(false, "the organisation has no recovery key");
        none.set("set_number", json::Value());
        none.set("groups", json::Array());
        none.set("uncovered", json::Array());
        return none;
    }
    json::Array open;
    for (const auto &[id, versions] : vault::uncoveredKeys(state))
        open.emplace_back(id.toString());
    json::Object object = vault::recoveryKeyIsDue(state)
                              ? posture(false, "a recovery has used the key: its owner should make a new one")
                          : open.empty()
                              ? posture(true, "the organisation's recovery key covers every project")
                              : posture(false, plural(open.size(), "project") + " not covered yet");
    object.set("set_number", state.recoveryKey->setNumber);
    object.set("uncovered", std::move(open));
    return object;
}

} // namespace

json::Object recoveryPosture(const vault::VaultState &state, const UserId &user, const Timestamp &now)
{
    json::Object object;
    object.set("second_device", secondDevice(state, user, now, {}));
    object.set("contacts", contacts(state, user));
    object.set("org_key", orgKey(state));
    // A paper key is an ordinary device in the log; only its maker's computer could tell it apart.
    object.set("kit", posture(false, "no paper key was made with this program"));
    return object;
}

namespace {

/// What the record and the drills say besides.
void addDrills(const session::DrillCounts &counts, json::Object &card)
{
    card.set("shares", std::uint64_t{counts.shares});
    card.set("printed", std::uint64_t{counts.printed});
    card.set("checked", std::uint64_t{counts.checked});
    if (*card.find("state")->asString() != "green")
        return;
    const auto amber = [&card](std::string reason) {
        card.set("state", "amber");
        card.set("reason", std::move(reason));
    };
    if (counts.nowhere > 0)
        amber(plural(counts.nowhere, "share") + " neither printed nor checked by anybody");
    else if (counts.overdue > 0)
        amber(plural(counts.overdue, "share") + " not checked for a year");
    else
        card.set("reason", *card.find("reason")->asString() + "; " + std::to_string(counts.checked) + " of " +
                               plural(counts.shares, "share") + " checked");
}

} // namespace

json::Object recoveryPosture(const session::OpenVault &vault)
{
    const auto state = vault.state();
    json::Object object =
        recoveryPosture(*state, vault.keys().user, vault::judgedTime(*state, vault.clock().now()));
    if (const auto kits = session::ownKits(vault))
        object.set("second_device", secondDevice(*state, vault.keys().user,
                                                 vault::judgedTime(*state, vault.clock().now()), *kits));
    const auto document = recovery::currentDocument(*state, readerOf(vault));
    if (document) // a vault that does not verify may lack the record
        object.find("org_key")->asObject()->set("groups", *recovery::toJson(document->plan).find("groups"));
    return object;
}

Result<json::Object> checkedPosture(session::OpenVault &vault)
{
    json::Object object = recoveryPosture(vault);
    if (!vault.state()->recoveryKey)
        return object;
    HYPHA_TRY(const session::RecoveryStanding standing, session::readRecoveryStanding(vault));
    addDrills(session::drillCounts(standing), *object.find("org_key")->asObject());
    return object;
}

std::vector<std::string> recoveryAlarms(const session::OpenVault &vault)
{
    const auto state = vault.state();
    std::vector<std::string> out;
    for (const RequestId &id : vault::recoveryAlarms(*state, vault.keys().user, vault.keys().id,
                                                     vault::judgedTime(*state, vault.clock().now()))) {
        const vault::RecoveryRequest &request = state->requests.at(id);
        const std::string device = "the device \"" + state->device(request.newDevice)->name + "\"";
        out.push_back(request.status == vault::RequestStatus::pending
                          ? device +
                                " asks for recovery in your name: if that is not you, run `recovery cancel " +
                                id.toString().substr(0, 8) + "`"
                          : device + " was let in as yours by a recovery at " +
                                request.completedAt.value_or(request.requestedAt).toString() +
                                ": if that was not you, revoke it");
    }
    return out;
}

} // namespace hypha::cli
