#include "cli/people.h"

#include "cli/render.h"
#include "model/session/invitations.h"
#include "model/session/kit.h"
#include "model/vault/event.h"

#include "cli/change.h"

namespace hypha::cli {

namespace {

std::vector<vault::Exposure> exposuresOf(session::OpenVault &vault)
{
    const auto state = vault.state();
    auto found = vault::exposures(*state, vault.keys(), vault.sealer(), readerOf(vault));
    return found ? std::move(*found) : vault::exposuresByLog(*state);
}

json::Object setJson(const vault::ExposedSet &set)
{
    json::Object object;
    object.set("project_id", set.project.toString());
    object.set("set_id", set.set.toString());
    object.set("seen_version", set.seenVersion);
    object.set("keys", set.keys ? json::Value(jsonStrings(*set.keys)) : json::Value());
    return object;
}

std::string countOf(const json::Array &exposed)
{
    std::uint64_t keys = 0, closed = 0;
    for (const json::Value &one : exposed)
        for (const json::Value &set : *one.asObject()->find("sets")->asArray())
            if (const json::Array *list = set.asObject()->find("keys")->asArray())
                keys += list->size();
            else
                ++closed;
    return plural(keys, "credential") +
           (closed ? " and " + plural(closed, "set") + " that you cannot read" : "");
}

} // namespace

const char *invitationWord(vault::InvitationVerdict verdict)
{
    switch (verdict) {
    case vault::InvitationVerdict::verified:
        return "verified";
    case vault::InvitationVerdict::none:
        return "none";
    default:
        return "failed";
    }
}

json::Object memberJson(const vault::VaultState &state, const vault::Membership &member)
{
    json::Object object;
    object.set("user_id", member.user.text);
    object.set("role", vault::toString(member.role));
    object.set("added_at", member.addedAt.toString());
    object.set("added_by", member.addedBy.toString());
    object.set("expires_at", orNull(member.expiresAt));
    object.set("devices", vault::activeDevices(state, member.user).size());
    return object;
}

Result<json::Object> deviceJson(session::OpenVault &vault, const vault::Device &device)
{
    HYPHA_TRY(const session::InvitationFinding finding, session::findInvitation(vault, device));
    json::Object object;
    object.set("id", device.id.toString());
    object.set("user_id", device.user.text);
    object.set("name", device.name);
    // Where the log cannot be read, whatever else is known is still told.
    object.set("on_paper", session::isOnPaper(vault, device).value_or(false));
    object.set("device_type", vault::toString(device.type));
    object.set("status", vault::toString(device.status));
    object.set("enrolled_at", device.enrolledAt.toString());
    object.set("expires_at", orNull(device.expiresAt));
    object.set("words", deviceWords(device));
    object.set("last_sequence", device.lastSequence);
    object.set("last_seen", device.lastSequence ? json::Value(device.lastSeen.toString()) : json::Value());
    object.set("invitation", invitationWord(finding.verdict));
    object.set("invitation_detail", vault::toString(finding.verdict));
    object.set("this_device", device.id == vault.keys().id);
    return object;
}

json::Array rotatedJson(const vault::VaultState &before, const vault::VaultState &after)
{
    json::Array rotated;
    for (const auto &[id, now] : after.projects) {
        const vault::Project *const then = before.project(id);
        if (!then || then->currentPdk() == now.currentPdk())
            continue;
        json::Object object;
        object.set("project_id", id.toString());
        object.set("old_version", then->currentPdk());
        object.set("new_version", now.currentPdk());
        object.set("devices", now.pdk().wrapped.size());
        rotated.emplace_back(std::move(object));
    }
    return rotated;
}

json::Array rotationsDueJson(const vault::VaultState &state, const Timestamp &now)
{
    json::Array list;
    for (const auto &[id, project] : state.projects) {
        const vault::DueReason why = vault::rotationDue(state, project, now);
        if (why == vault::DueReason::none)
            continue;
        json::Object object;
        object.set("project_id", id.toString());
        object.set("why", vault::toString(why));
        list.emplace_back(std::move(object));
    }
    return list;
}

json::Array exposedJson(session::OpenVault &vault)
{
    json::Array list;
    for (const vault::Exposure &exposure : exposuresOf(vault)) {
        json::Array sets;
        for (const vault::ExposedSet &set : exposure.sets)
            sets.emplace_back(setJson(set));
        json::Object object;
        object.set("user_id", exposure.user.text);
        object.set("device_id", exposure.device ? json::Value(exposure.device->toString()) : json::Value());
        object.set("project_id",
                   exposure.project ? json::Value(exposure.project->toString()) : json::Value());
        object.set("since", orNull(exposure.since));
        object.set("sets", std::move(sets));
        list.emplace_back(std::move(object));
    }
    return list;
}

void tellConsequences(Context &context, session::OpenVault &vault, const vault::VaultState &before,
                      json::Object &answer)
{
    const auto after = vault.state();
    json::Array rotated = rotatedJson(before, *after);
    for (const json::Value &one : rotated) {
        const auto id = ProjectId::parse(*one.asObject()->find("project_id")->asString());
        const vault::Project &project = *after->project(*id);
        context.out().say("Rotated the key of " + inQuotes(project.name) + ": version " +
                          std::to_string(project.currentPdk()) + "; " +
                          plural(project.pdk().wrapped.size(), "device") + " can open it.");
    }
    json::Array due = rotationsDueJson(*after, vault::judgedTime(*after, vault.clock().now()));
    for (const json::Value &one : due) {
        const auto id = ProjectId::parse(*one.asObject()->find("project_id")->asString());
        context.out().warn("the key of " + inQuotes(after->project(*id)->name) +
                           " must be rotated by an admin of that project before anything is written there");
    }
    json::Array exposed = exposedJson(vault);
    if (!exposed.empty())
        context.out().warn(countOf(exposed) + " could be read by those who lost access, unchanged since; " +
                           "`status --json` lists them");
    answer.set("rotated", std::move(rotated));
    answer.set("rotations_due", std::move(due));
    answer.set("exposed", std::move(exposed));
}

} // namespace hypha::cli
