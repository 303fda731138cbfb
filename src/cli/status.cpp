#include "cli/commands.h"
#include "cli/context.h"
#include "cli/errortext.h"
#include "cli/people.h"
#include "cli/recoveryposture.h"
#include "cli/render.h"
#include "cli/syncing.h"
#include "crypto/wordlist.h"
#include "model/vault/boxaudit.h"
#include "model/vault/event.h"

namespace hypha::cli {

namespace {

json::Object ownDeviceJson(const vault::Device &device)
{
    json::Object object;
    object.set("id", device.id.toString());
    object.set("name", device.name);
    object.set("status", vault::toString(device.status));
    object.set("words", deviceWords(device));
    return object;
}

/// A history that was cut off may not know this device yet.
json::Object unknownDevice(const keystore::Profile &profile)
{
    json::Object object;
    object.set("id", profile.deviceId.toString());
    object.set("name", profile.deviceName);
    object.set("status", "unknown");
    object.set("words", "");
    return object;
}

json::Object vaultJson(const session::OpenVault &vault)
{
    const auto state = vault.state();
    json::Object object;
    object.set("org_id", state->org.id.toString());
    object.set("name", state->org.name);
    object.set("remote", orNull(vault.profile().remote));
    object.set("fingerprint_words", crypto::fingerprintText(state->fingerprint));
    return object;
}

Result<json::Array> pendingDevices(session::OpenVault &vault)
{
    json::Array list;
    const auto state = vault.state();
    for (const auto &[id, device] : state->devices) {
        if (device.status != vault::DeviceStatus::pendingApproval)
            continue;
        HYPHA_TRY(json::Object object, cli::deviceJson(vault, device));
        list.emplace_back(std::move(object));
    }
    return list;
}

json::Array awaitingKeysJson(const vault::VaultState &state, const Timestamp &now)
{
    json::Array list;
    for (const auto &[id, project] : state.projects) {
        for (const DeviceId &waiting : vault::awaitingKeys(state, project, now)) {
            const vault::Device *const device = state.device(waiting);
            if (!device) // the recovery key, which `recovery` tells of
                continue;
            json::Object object;
            object.set("project_id", id.toString());
            object.set("device_id", waiting.toString());
            object.set("user_id", device->user.text);
            list.emplace_back(std::move(object));
        }
    }
    return list;
}

json::Array flagsJson(session::OpenVault &vault)
{
    json::Array flags;
    if (!vault.health().ok())
        flags.emplace_back("the vault does not verify: it is read-only at event " +
                           std::to_string(vault.state()->head.sequence));
    if (session::VaultSync(vault).state().kind == session::SyncState::Kind::behind)
        flags.emplace_back("the remote goes on with what only a newer Hypha can judge: update Hypha, then "
                           "sync");
    for (std::string &alarm : recoveryAlarms(vault))
        flags.emplace_back(std::move(alarm));
    for (std::string &alarm : ownershipAlarms(vault))
        flags.emplace_back(std::move(alarm));
    for (const vault::Flag &flag : vault.state()->flags)
        flags.emplace_back("event " + std::to_string(flag.sequence) + ": " + flag.text);
    if (!crypto::memoryIsLocked())
        flags.emplace_back("memory could not be locked: secrets may reach the swap space");
    return flags;
}

Result<json::Object> statusJson(session::OpenVault &vault, json::Array conflicts,
                                const std::optional<Lack> &lack)
{
    const auto state = vault.state();
    const Timestamp now = vault::judgedTime(*state, vault.clock().now());
    json::Object answer;
    answer.set("profile", vault.profile().name);
    answer.set("user_id", vault.keys().user.text);
    const vault::Device *own = state->device(vault.keys().id);
    answer.set("device", own ? ownDeviceJson(*own) : unknownDevice(vault.profile()));
    answer.set("access", accessJson(lack));
    answer.set("vault", vaultJson(vault));
    answer.set("head", headJson(state->head));
    answer.set("sync", syncJson(session::VaultSync(vault).state()));
    answer.set("conflicts", std::move(conflicts));
    HYPHA_TRY(json::Array pending, pendingDevices(vault));
    answer.set("pending_devices", std::move(pending));
    answer.set("awaiting_keys", awaitingKeysJson(*state, now));
    answer.set("rotations_due", rotationsDueJson(*state, now));
    answer.set("exposed", exposedJson(vault));
    answer.set("recovery", recoveryPosture(vault));
    answer.set("flags", flagsJson(vault));
    return answer;
}

std::string member(const json::Object &object, std::string_view name)
{
    const json::Value *value = object.find(name);
    if (!value || value->isNull())
        return "none";
    return value->asString() ? *value->asString() : std::to_string(*value->asInteger());
}

void tellPeople(Output &out, const json::Object &status)
{
    const json::Object &device = *status.find("device")->asObject();
    const json::Object &vault = *status.find("vault")->asObject();
    const json::Object &head = *status.find("head")->asObject();
    out.line("Profile      " + shown(member(status, "profile")));
    out.line("User         " + shown(member(status, "user_id")));
    out.line("Device       " + shown(member(device, "name")) + " (" + member(device, "status") + ")");
    out.line("             " + member(device, "words"));
    out.line("Vault        " + shown(member(vault, "name")));
    out.line("Fingerprint  " + member(vault, "fingerprint_words"));
    out.line("Head         event " + member(head, "sequence"));
    out.line("             " + member(head, "words"));
    const json::Object &sync = *status.find("sync")->asObject();
    out.line("Remote       " + shown(member(vault, "remote")));
    out.line("Sync         " + member(sync, "state") + ", " +
             plural(*sync.find("unpushed")->asInteger(), "unpushed event") + ", last " +
             member(sync, "last_at"));
    if (!sync.find("proof_file")->isNull())
        out.line("Proof file   " + shown(member(sync, "proof_file")));
}

void tellExposed(Output &out, const json::Object &exposed, const vault::VaultState &state)
{
    for (const json::Value &one : *exposed.find("sets")->asArray()) {
        const json::Object &set = *one.asObject();
        const vault::Project &project = *state.project(*ProjectId::parse(member(set, "project_id")));
        const std::string name = project.sets.at(*SetId::parse(member(set, "set_id"))).name;
        const json::Array *const keys = set.find("keys")->asArray();
        out.line("To change    " + inQuotes(project.name) + " " + inQuotes(name) + ", which " +
                 shown(member(exposed, "user_id")) +
                 " could read: " + (keys ? plural(keys->size(), "entry") : "you cannot read it"));
    }
}

void tellPending(Output &out, const json::Object &device)
{
    const std::string invitation = member(device, "invitation");
    out.line("Pending      " + inQuotes(member(device, "name")) + " of " + shown(member(device, "user_id")) +
             (invitation == "verified" ? ", which holds your invitation"
              : invitation == "failed"
                  ? ", whose invitation does NOT hold: " + shown(member(device, "invitation_detail"))
                  : std::string()));
    out.line("             " + member(device, "words"));
}

void tellWhatIsDue(Output &out, const json::Object &status, const vault::VaultState &state)
{
    for (const json::Value &due : *status.find("rotations_due")->asArray()) {
        const auto id = ProjectId::parse(member(*due.asObject(), "project_id"));
        out.line("Rotation due " + inQuotes(state.project(*id)->name) + ": " +
                 member(*due.asObject(), "why"));
    }
    for (const json::Value &pending : *status.find("pending_devices")->asArray())
        tellPending(out, *pending.asObject());
    for (const json::Value &waiting : *status.find("awaiting_keys")->asArray()) {
        const auto project = ProjectId::parse(member(*waiting.asObject(), "project_id"));
        const auto device = DeviceId::parse(member(*waiting.asObject(), "device_id"));
        out.line("Awaits keys  " + inQuotes(state.device(*device)->name) + " of " +
                 shown(member(*waiting.asObject(), "user_id")) + ", in " +
                 inQuotes(state.project(*project)->name));
    }
    for (const json::Value &exposed : *status.find("exposed")->asArray())
        tellExposed(out, *exposed.asObject(), state);
    for (const auto &[name, part] : *status.find("recovery")->asObject())
        out.line("Recovery     " + name + ": " + member(*part.asObject(), "state") + ", " +
                 shown(member(*part.asObject(), "reason")));
}

Result<int> status(Context &context, const Invocation &)
{
    HYPHA_TRY(const auto vault, context.open());
    json::Array conflicts;
    if (vault->health().ok()) {
        HYPHA_TRY(const auto found, session::VaultSync(*vault).conflicts());
        conflicts = conflictsJson(found);
    }
    HYPHA_TRY(json::Object answer, statusJson(*vault, std::move(conflicts), context.lack()));
    if (!context.out().json()) {
        tellPeople(context.out(), answer);
        if (!context.lack()) // else it is nothing that could be done from here
            tellWhatIsDue(context.out(), answer, *vault->state());
        for (const json::Value &flag : *answer.find("flags")->asArray())
            context.out().line("Note         " + shown(*flag.asString()));
    }
    context.out().document(std::move(answer));
    if (!vault->health().ok())
        return tl::unexpected<Error>(asIntegrityError(*vault->health().problem));
    if (!context.lack())
        return 0;
    if (!context.lack()->waits())
        return context.lacking();
    context.out().warn(context.lack()->warning());
    return 0;
}

} // namespace

std::vector<Command> statusCommands()
{
    return {{.name = "status",
             .summary = "profile, vault, head, what is pending or due, and how well recovery is prepared",
             .details =
                 "Exit code 5 when the vault does not verify, 4 when this device was revoked or its user "
                 "removed; the report\n"
                 "is printed all the same.",
             .run = status}};
}

} // namespace hypha::cli
