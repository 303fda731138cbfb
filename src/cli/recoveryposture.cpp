#include "cli/recoveryposture.h"

#include "cli/change.h"
#include "model/recovery/document.h"
#include "model/recovery/drills.h"
#include "model/session/kit.h"
#include "model/vault/limits.h"
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

constexpr std::int64_t drillDays = 365;

/// Shares that nobody has checked for a year, the set's own making counting as a check.
std::size_t overdue(const recovery::Document &document, const recovery::DrillReport &drills,
                    const Timestamp &made, const Timestamp &now)
{
    std::size_t out = 0;
    for (unsigned group = 0; group < document.plan.groups.size(); ++group)
        for (unsigned index = 0; index < document.plan.groups[group].count; ++index) {
            const auto found = drills.checked.find({group, index});
            const Timestamp last = found == drills.checked.end() ? made : found->second;
            out += last.seconds + drillDays * vault::secondsPerDay < now.seconds ? 1 : 0;
        }
    return out;
}

Result<void> addDrills(const session::OpenVault &vault, const recovery::Document &document,
                       json::Object &card)
{
    const auto state = vault.state();
    const Timestamp made = state->recoveryKey->lastRotated;
    HYPHA_TRY(const auto events, vault.events(recovery::firstEventSince(*state, made), state->head.sequence));
    const recovery::DrillReport drills = recovery::drillsOf(events, document.setNumber);
    const std::size_t shares = recovery::shareCount(document.plan);
    card.set("shares", std::uint64_t{shares});
    card.set("checked", std::uint64_t{drills.checked.size()});
    const bool green = *card.find("state")->asString() == "green";
    const std::size_t late = overdue(document, drills, made, vault::judgedTime(*state, vault.clock().now()));
    if (green && late > 0) {
        card.set("state", "amber");
        card.set("reason", plural(late, "share") + " not checked for a year");
    } else if (green) {
        card.set("reason", *card.find("reason")->asString() + "; " + std::to_string(drills.checked.size()) +
                               " of " + plural(shares, "share") + " checked");
    }
    return {};
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

Result<json::Object> checkedPosture(const session::OpenVault &vault)
{
    json::Object object = recoveryPosture(vault);
    if (!vault.state()->recoveryKey)
        return object;
    HYPHA_TRY(const recovery::Document document, recovery::currentDocument(*vault.state(), readerOf(vault)));
    HYPHA_CHECK(addDrills(vault, document, *object.find("org_key")->asObject()));
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
