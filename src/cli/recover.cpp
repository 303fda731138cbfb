#include "cli/change.h"
#include "cli/commands.h"
#include "cli/recoveryrequests.h"
#include "cli/render.h"
#include "cli/sharefiles.h"
#include "cli/syncing.h"
#include "model/recovery/gathering.h"
#include "model/vault/recoveryoperations.h"

namespace hypha::cli {

namespace {

constexpr int mostRaces = 5; // lost to others who pushed first

/// Everything that there is: the files, which somebody brought here, then contributions, of which one that
/// cannot be used is told and left out.
Result<void> gather(Context &context, const session::OpenVault &vault, const RequestId &request,
                    const std::vector<std::string> &files, recovery::Gathering &gathering)
{
    HYPHA_TRY(const auto contributions,
              recovery::openContributions(*vault.state(), request, vault.keys(), readerOf(vault)));
    for (const std::string &file : files) {
        HYPHA_TRY(const crypto::SecretBytes words, readShareFile(context, file));
        const auto added = gathering.add(words.view());
        const bool spare = !added && added.error().fault == crypto::slip39::Fault::notNeeded;
        const bool again = !added && added.error().fault == crypto::slip39::Fault::alreadyGiven;
        if (spare || again)
            context.out().warn(inQuotes(file) + (spare ? " is not needed any more" : " is there already"));
        else if (!added)
            return badShare(file, added.error());
    }
    const auto unused = [&](const DeviceId &contributor, const std::string &why) {
        context.out().warn("the share that " + contributor.toString() + " contributed is not used: " + why);
    };
    for (const auto &one : contributions.unusable)
        unused(one.contributor, one.error.detail);
    for (const recovery::Contribution &one : contributions.usable)
        if (const auto added = gathering.add(one); !added)
            unused(one.contributor, crypto::slip39::toError(added.error()).detail);
    return {};
}

/// Where there is a remote that can be reached: contributions come in, and what was done goes out.
Result<void> syncIfReachable(Context &context, session::OpenVault &vault)
{
    if (!vault.profile().remote)
        return {};
    const auto report = syncNow(context, vault, false);
    if (!report && report.error().code == Errc::network)
        context.out().warn("the remote could not be reached: run `hypha-cli sync` when it can");
    else if (!report)
        return tl::unexpected<Error>(report.error());
    else if (report->outcome.refusal)
        return context.notWhole(report->outcome.refusal->error);
    return {};
}

bool isActive(const session::OpenVault &vault)
{
    const vault::Device *own = vault.state()->device(vault.keys().id);
    return own && own->status == vault::DeviceStatus::active;
}

json::Array openedKeys(const session::OpenVault &vault)
{
    json::Array out;
    for (const auto &[id, project] : vault.state()->projects) {
        json::Array versions;
        for (const vault::PdkVersion &pdk : project.pdks)
            if (pdk.wrapped.contains(vault.keys().id))
                versions.emplace_back(pdk.version);
        if (versions.empty())
            continue;
        json::Object object;
        object.set("project_id", id.toString());
        object.set("versions", std::move(versions));
        out.emplace_back(std::move(object));
    }
    return out;
}

void tell(Context &context, const session::OpenVault &vault, const vault::op::CompleteRecovery &done)
{
    json::Array contributors;
    for (const DeviceId &id : done.contributors)
        contributors.emplace_back(id.toString());
    json::Array keys = openedKeys(vault);
    Output &out = context.out();
    out.say("This device is in again and opens " + plural(keys.size(), "project") + ".");
    if (done.newOwner)
        out.say(shown(vault.keys().user.text) + " is the owner of the organisation now.");
    out.warn("the recovery key has been whole on this computer: its owner should run `recovery rotate` and "
             "hand out "
             "new sheets");
    if (!isActive(vault))
        out.warn("others were faster each time: run the command again");
    json::Object answer = requestJson(*vault.state(), vault.state()->requests.at(done.request));
    answer.set("device_status", isActive(vault) ? "active" : "pending_approval");
    answer.set("shares_used", done.sharesUsed);
    answer.set("contributors", std::move(contributors));
    answer.set("new_owner", done.newOwner);
    answer.set("keys", std::move(keys));
    out.document(std::move(answer));
}

/// With ownership it says whose hands that goes into: every active device of the user besides this one.
std::string question(const vault::VaultState &state, const vault::op::CompleteRecovery &wanted,
                     const vault::RecoveryRequest &request)
{
    std::string text = plural(wanted.sharesUsed, "share") + " came together. Let this device in as one of " +
                       shown(request.user.text);
    if (!wanted.newOwner)
        return text + "?";
    text += ", and make them the owner of the organisation in place of the one who is lost?";
    for (const DeviceId &id : wanted.seenDevices)
        text += "\n  Their device " + inQuotes(state.device(id)->name) +
                " becomes an owner's too: " + deviceWords(*state.device(id));
    return text;
}

Result<int> recover(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openSound());
    HYPHA_CHECK(syncIfReachable(context, *vault));
    HYPHA_TRY(const vault::RecoveryRequest *const found, findRequest(*vault->state(), invocation.words[0]));
    const vault::RecoveryRequest request = *found;
    HYPHA_TRY(recovery::Document document, recovery::currentDocument(*vault->state(), readerOf(*vault)));
    vault::op::CompleteRecovery wanted;
    {
        recovery::Gathering gathering(std::move(document));
        HYPHA_CHECK(gather(context, *vault, request.id, invocation.values("--share-file"), gathering));
        HYPHA_TRY(wanted.keys, gathering.keys(*vault->state()->recoveryKey));
        wanted.sharesUsed = gathering.count();
        wanted.contributors = gathering.contributors();
    }
    wanted.request = request.id;
    wanted.newOwner = invocation.has("--new-owner");
    wanted.seenDevices = vault::activeDevices(*vault->state(), request.user);
    HYPHA_CHECK(context.confirm(question(*vault->state(), wanted, request), "recovery recover"));
    for (int race = 0; race < mostRaces && !isActive(*vault); ++race) {
        HYPHA_CHECK(runOperation(context, *vault, vault::recoveryOperation(wanted)));
        HYPHA_CHECK(syncIfReachable(context, *vault));
    }
    wanted.keys.reset();
    tell(context, *vault, wanted);
    return 0;
}

} // namespace

std::vector<Command> recoverCommands()
{
    return {{.name = "recovery recover",
             .arguments = "REQUEST --share-file FILE...",
             .summary = "on the device that asked: bring enough shares together and take the keys back",
             .details = "Shares that holders contributed are taken by themselves; each file holds the words "
                        "of one more.\n"
                        "Asks first. Fewer shares than are needed end with 10 and the number that is "
                        "missing. Syncs before\n"
                        "and after where the vault has a remote.",
             .fewest = 1,
             .most = 1,
             .options = {{"--share-file", "FILE", "one share's words; - is standard input", {}, true},
                         {"--new-owner", {}, "the owner is lost: ownership passes to this device's user"}},
             .run = recover}};
}

} // namespace hypha::cli
