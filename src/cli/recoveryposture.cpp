#include "cli/recoveryposture.h"

#include "cli/kitcommon.h"
#include "cli/kitposture.h"
#include "model/session/knownrecoveries.h"
#include "model/session/recoverystanding.h"
#include "model/vault/recoveryrules.h"

namespace hypha::cli {

namespace {

json::Object posture(bool green, std::string reason)
{
    json::Object object;
    object.set("state", green ? "green" : "amber");
    object.set("reason", std::move(reason));
    return object;
}

std::string whyNoSecondDevice(const session::RecoveryStanding &standing)
{
    if (!standing.unconfirmed.empty())
        return plural(standing.unconfirmed.size(), "other device") +
               " came in as yours without one that you had: `status` names what let it in; it counts once "
               "you "
               "have run `recovery acknowledge` for it";
    if (!standing.leftBehind.empty())
        return "nothing has come from " + plural(standing.leftBehind.size(), "other device") +
               " since you came back by a recovery: revoke what is lost";
    return "this is your only active device";
}

json::Object secondDevice(const session::RecoveryStanding &standing)
{
    json::Object object =
        session::postureOf(standing).device
            ? posture(true,
                      plural(static_cast<std::uint64_t>(session::devicesToRelyOn(standing)), "active device"))
            : posture(false, whyNoSecondDevice(standing));
    object.set("left_behind", idsOf(standing.leftBehind));
    object.set("unconfirmed", idsOf(standing.unconfirmed));
    return object;
}

json::Object contacts(const std::set<UserId> &chosen, const std::set<UserId> &helpless)
{
    if (chosen.empty())
        return posture(false, "you have chosen no recovery contacts");
    const std::string number = plural(chosen.size(), "recovery contact");
    if (helpless.empty())
        return posture(true, number);
    std::string names;
    for (const UserId &user : helpless)
        names += (names.empty() ? "" : ", ") + user.text;
    return posture(chosen.size() > helpless.size(),
                   number + "; who has left or may share no project of yours cannot help: " + names);
}

json::Object orgKey(const vault::VaultState &state)
{
    json::Array open;
    for (const auto &[id, versions] : vault::uncoveredKeys(state))
        open.emplace_back(id.toString());
    const std::size_t handedOut = vault::sharesHandedOut(state);
    json::Object object =
        !state.recoveryKey ? posture(false, "the organisation has no recovery key")
        : vault::recoveryKeyIsDue(state)
            ? posture(false, "a recovery has used the key: its owner should make a new one")
        : handedOut > 0 ? posture(false, plural(handedOut, "share") +
                                             " went to a request that came to nothing: whoever asked may "
                                             "keep them, and the owner should make a new set")
        : open.empty()  ? posture(true, "the organisation's recovery key covers every project")
                        : posture(false, plural(open.size(), "project") + " not covered yet");
    object.set("set_number", state.recoveryKey ? json::Value(state.recoveryKey->setNumber) : json::Value());
    object.set("group_threshold", json::Value());
    object.set("groups", json::Array());
    object.set("uncovered", std::move(open));
    return object;
}

json::Value claimJson(const std::map<recovery::DrillReport::Place, recovery::DrillReport::Claim> &said,
                      const recovery::DrillReport::Place &place)
{
    const auto found = said.find(place);
    if (found == said.end())
        return {};
    json::Object object;
    object.set("user_id", found->second.by.text);
    object.set("at", found->second.at.toString());
    return object;
}

/// Who holds which share, and what was said of it.
json::Array heldJson(const recovery::Plan &plan, const session::RecoveryStanding &standing)
{
    const recovery::DrillReport &drills = standing.drills;
    const auto when = [](const auto &times, const recovery::DrillReport::Place &place) {
        const auto found = times.find(place);
        return found == times.end() ? json::Value() : json::Value(found->second.toString());
    };
    json::Array held;
    for (unsigned group = 0; group < plan.groups.size(); ++group) {
        for (unsigned index = 0; index < plan.groups[group].count; ++index) {
            const recovery::Holder *holder = recovery::holderOf(plan, group, index);
            const recovery::DrillReport::Place place{group, index};
            json::Object object;
            object.set("group_index", std::uint64_t{group});
            object.set("index", std::uint64_t{index});
            object.set("holder", holder ? json::Value(holder->name) : json::Value());
            object.set("device_id",
                       holder && holder->device ? json::Value(holder->device->toString()) : json::Value());
            object.set("device_lost", standing.lost.contains(place));
            object.set("printed_at", when(drills.printed, place));
            const auto form = drills.forms.find(place);
            object.set("printed_as",
                       form != drills.forms.end() ? json::Value(formName(form->second)) : json::Value());
            object.set("checked_at", when(drills.checked, place));
            object.set("printed_said", claimJson(drills.saidPrinted, place));
            object.set("checked_said", claimJson(drills.saidChecked, place));
            held.emplace_back(std::move(object));
        }
    }
    return held;
}

void turnAmber(json::Object &card, std::string reason)
{
    card.set("state", "amber");
    card.set("reason", std::move(reason));
}

/// What the record and the drills say besides.
void addDrills(const session::RecoveryStanding &standing, json::Object &card)
{
    const session::DrillCounts counts = session::drillCounts(standing);
    card.set("shares", std::uint64_t{counts.shares});
    card.set("printed", std::uint64_t{counts.printed});
    card.set("checked", std::uint64_t{counts.checked});
    const recovery::Plan plan = standing.document ? standing.document->plan : recovery::Plan{0, {}, {}};
    card.set("held", heldJson(plan, standing));
    if (!standing.document)
        return;
    const json::Object asJson = recovery::toJson(plan);
    card.set("group_threshold", *asJson.find("group_threshold"));
    card.set("groups", *asJson.find("groups"));
    if (*card.find("state")->asString() != "green")
        return;
    if (counts.nowhere > 0)
        turnAmber(card, plural(counts.nowhere, "share") + " neither printed nor checked by anybody");
    else if (counts.overdue > 0)
        turnAmber(card, plural(counts.overdue, "share") + " not checked for a year");
    else if (counts.unchecked > 0)
        turnAmber(card, plural(counts.unchecked, "share") + " not checked yet: their holders do it with "
                                                            "`recovery check --share-file FILE --record`");
    else
        card.set("reason", *card.find("reason")->asString() + "; " + std::to_string(counts.checked) + " of " +
                               plural(counts.shares, "share") + " checked");
}

} // namespace

json::Object recoveryPosture(session::OpenVault &vault)
{
    const auto state = vault.state();
    const auto read = session::readRecoveryStanding(vault);
    const session::RecoveryStanding standing = read.value_or(session::RecoveryStanding());
    const char *const unread = "the log cannot be read";
    json::Object device = secondDevice(standing), key = orgKey(*state);
    addDrills(standing, key);
    if (!read)
        turnAmber(device, unread);
    if (!read && *key.find("state")->asString() == "green")
        turnAmber(key, std::string(unread) + ": whether the shares were printed and checked is not known");
    json::Object object;
    object.set("second_device", std::move(device));
    const UserId &me = vault.keys().user;
    object.set("contacts",
               contacts(read ? standing.contacts : vault::recoveryContacts(*state, me), standing.helpless));
    object.set("org_key", std::move(key));
    object.set("kit", kitPosture(read ? std::optional(standing.kit) : std::nullopt));
    return object;
}

void tellHeld(Output &out, const json::Object &orgKey)
{
    const auto text = [](const json::Object &object, std::string_view name) {
        const json::Value *value = object.find(name);
        return value && value->asString() ? shown(*value->asString()) : std::string();
    };
    const auto told = [&](const json::Object &share, const std::string &what) {
        const std::string at = text(share, what + "_at");
        std::string line = at.empty() ? "not " + what : what + " " + at;
        if (const std::string form = text(share, what + "_as"); !form.empty() && form != "paper")
            line += " as " + form;
        if (const json::Object *said = share.find(what + "_said")->asObject())
            line +=
                " (" + text(*said, "user_id") + " says so of " + text(*said, "at") + ", and does not count)";
        return line;
    };
    const auto numberIn = [](const json::Object &object, std::string_view name) {
        return static_cast<std::size_t>(*object.find(name)->asInteger());
    };
    const json::Array &groups = *orgKey.find("groups")->asArray();
    if (groups.empty())
        return;
    out.line("  set " + std::to_string(*orgKey.find("set_number")->asInteger()) + ": " +
             plural(numberIn(orgKey, "shares"), "share") + ", " +
             std::to_string(numberIn(orgKey, "printed")) + " printed, " +
             std::to_string(numberIn(orgKey, "checked")) + " checked within a year; " +
             std::to_string(numberIn(orgKey, "group_threshold")) + " of " + plural(groups.size(), "group") +
             " needed");
    for (const json::Value &one : groups) {
        const json::Object &group = *one.asObject();
        out.line("  group " + inQuotes(*group.find("name")->asString()) + ": any " +
                 std::to_string(numberIn(group, "threshold")) + " of " +
                 plural(numberIn(group, "count"), "share"));
    }
    for (const json::Value &one : *orgKey.find("held")->asArray()) {
        const json::Object &share = *one.asObject();
        const json::Object &group = *groups[numberIn(share, "group_index")].asObject();
        const std::string holder = text(share, "holder"), device = text(share, "device_id");
        out.line("  share " + std::to_string(numberIn(share, "index") + 1) + " of " +
                 inQuotes(*group.find("name")->asString()) + ": " +
                 (holder.empty() ? "nobody's yet" : "holder " + inQuotes(holder)) +
                 (device.empty() ? std::string()
                  : *share.find("device_lost")->asBool()
                      ? ", sealed to device " + device + ", which can contribute it no more"
                      : ", on device " + device) +
                 ", " + told(share, "printed") + ", " + told(share, "checked"));
    }
}

std::vector<std::string> recoveryAlarms(session::OpenVault &vault)
{
    const auto state = vault.state();
    const Timestamp now = vault::judgedTime(*state, vault.clock().now());
    std::vector<std::string> out;
    for (const RequestId &id : session::untoldRecoveries(
             vault, vault::recoveryAlarms(*state, vault.keys().user, vault.keys().id, now))) {
        const vault::RecoveryRequest &request = state->requests.at(id);
        const std::string shortId = id.toString().substr(0, 8);
        const std::string device = "the device \"" + state->device(request.newDevice)->name + "\"";
        out.push_back(request.status == vault::RequestStatus::pending
                          ? device +
                                " asks for recovery in your name: if that is not you, run `recovery cancel " +
                                shortId + "`"
                          : device + " was let in as yours by a recovery at " +
                                request.completedAt.value_or(request.requestedAt).toString() +
                                ": if that was not you, revoke it; if you know of it, run `recovery "
                                "acknowledge " +
                                shortId + "`");
    }
    for (const DeviceId &id : vault::strangeDevices(*state, vault.keys().user, vault.keys().id, now)) {
        if (session::untoldRecoveries(vault, {session::alarmOf(id)}).empty())
            continue;
        const vault::Device &device = *state->device(id);
        const std::string shortId = id.toString().substr(0, 8);
        out.push_back("the device \"" + device.name + "\" was let in as yours by " +
                      state->device(device.letInBy)->user.text + " at " + device.letInFrom.toString() +
                      ": if it is not yours, run `device revoke " + shortId +
                      "`; if you know of it, run `recovery acknowledge " + shortId + "`");
    }
    const auto kits = session::usedKits(vault);
    if (!kits)
        out.push_back("whether a kit of yours was used is not known: the log cannot be read");
    for (const session::UsedKit &used : kits.value_or(std::vector<session::UsedKit>())) {
        if (session::untoldRecoveries(vault, {session::alarmOf(used)}).empty())
            continue;
        const std::string shortId = used.kit.toString().substr(0, 8);
        out.push_back(
            "your emergency kit \"" + used.name + "\" was used at " + used.at.toString() +
            ": if that was not you, revoke it and what it let in (`device list`); if you know of it, "
            "run `recovery acknowledge " +
            shortId + "`");
    }
    return out;
}

} // namespace hypha::cli
