#include "cli/change.h"
#include "cli/commands.h"
#include "cli/recoveryrequests.h"
#include "cli/render.h"
#include "cli/sharefiles.h"
#include "cli/syncing.h"
#include "model/recovery/gathering.h"
#include "model/vault/recoveryoperations.h"
#include "model/vault/recoveryrules.h"

namespace hypha::cli {

namespace {

constexpr int mostRaces = 5; // lost to others who pushed first

std::string deviceName(const vault::VaultState &state, const DeviceId &id)
{
    const vault::Device *device = state.device(id);
    return device ? "device " + inQuotes(device->name) + " of " + shown(device->user.text) : id.toString();
}

using ShareFault = crypto::slip39::Fault;

Result<void> addFile(Context &context, const session::OpenVault &vault, const std::string &file,
                     recovery::Gathering &gathering)
{
    HYPHA_TRY(const crypto::SecretBytes words, readShareFile(context, file));
    const auto added = gathering.add(words.view());
    if (added)
        return {};
    if (added.error().fault == ShareFault::notNeeded)
        context.out().warn(inQuotes(file) + " is one more than needed: it is used if another one is forged");
    else if (added.error().fault == ShareFault::alreadyGiven)
        context.out().warn(inQuotes(file) + " is there already");
    else if (const auto share = crypto::slip39::checkShare(words.view());
             share && added.error().fault == ShareFault::otherSet)
        return voidSheet(*share, vault.pastRecoverySets().value_or(std::vector<recovery::Document>()),
                         gathering.document().setNumber);
    else
        return badShare(file, added.error());
    return {};
}

/// Everything that there is: the files, which somebody brought here, then contributions, of which one that
/// cannot be used is told and left out.
Result<void> gather(Context &context, const session::OpenVault &vault, const RequestId &request,
                    const std::vector<std::string> &files, recovery::Gathering &gathering)
{
    HYPHA_TRY(const auto contributions,
              recovery::openContributions(*vault.state(), request, vault.keys(), readerOf(vault)));
    for (const std::string &file : files)
        HYPHA_CHECK(addFile(context, vault, file, gathering));
    const auto unused = [&](const DeviceId &contributor, const Error &error) {
        context.out().warn("the share that " + deviceName(*vault.state(), contributor) +
                           " contributed is not used: " + error.detail);
    };
    for (const auto &one : contributions.unusable)
        unused(one.contributor, one.error);
    for (const recovery::Contribution &one : contributions.usable) {
        const auto added = gathering.add(one);
        if (!added && added.error().fault != ShareFault::notNeeded)
            unused(one.contributor, crypto::slip39::toError(added.error()));
    }
    return {};
}

/// By whom, and which: everybody can see that somebody contributed, nobody else can see what.
json::Array tellForged(Context &context, const vault::VaultState &state, const recovery::Rebuilt &rebuilt,
                       const recovery::Plan &plan)
{
    json::Array list;
    for (const recovery::Rebuilt::Forged &one : rebuilt.forged) {
        context.out().warn("share " + std::to_string(one.header.memberIndex + 1) + " of group " +
                           inQuotes(plan.groups[one.header.groupIndex].name) +
                           (one.contributor ? ", contributed by " + deviceName(state, *one.contributor) + ","
                                            : " that was given here") +
                           " is forged: it does not fit the others and was left out");
        json::Object object;
        object.set("group_index", std::uint64_t{one.header.groupIndex});
        object.set("index", std::uint64_t{one.header.memberIndex});
        object.set("contributed_by",
                   one.contributor ? json::Value(one.contributor->toString()) : json::Value());
        list.emplace_back(std::move(object));
    }
    return list;
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

/// Nobody could see that these entries were no good until the recovery key was whole.
json::Array tellUnopened(Output &out, const session::OpenVault &vault)
{
    json::Array list;
    if (!isActive(vault))
        return list;
    const vault::VaultState &state = *vault.state();
    const Timestamp now = vault::judgedTime(state, vault.clock().now());
    for (const auto &[id, versions] : vault::notTakenBack(state, vault.keys().id, now)) {
        out.warn(
            "the recovery key does not open " + plural(versions.size(), "key version") + " of " +
            inQuotes(state.project(id)->name) +
            " that it is said to: whoever wrapped them to it did so wrongly, or on purpose; somebody who "
            "can still read the project runs `hypha-cli device share`");
        json::Object object;
        object.set("project_id", id.toString());
        object.set("versions", json::Array(versions.begin(), versions.end()));
        list.emplace_back(std::move(object));
    }
    return list;
}

void tellRecovered(Context &context, const session::OpenVault &vault, const vault::op::CompleteRecovery &done,
                   json::Array forged)
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
    json::Array unopened = tellUnopened(out, vault);
    json::Object answer = requestJson(*vault.state(), vault.state()->requests.at(done.request));
    answer.set("device_status", isActive(vault) ? "active" : "pending_approval");
    answer.set("shares_used", done.sharesUsed);
    answer.set("contributors", std::move(contributors));
    answer.set("new_owner", done.newOwner);
    answer.set("keys", std::move(keys));
    answer.set("unopened_keys", std::move(unopened));
    answer.set("forged_shares", std::move(forged));
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
    json::Array forged;
    {
        recovery::Gathering gathering(std::move(document));
        HYPHA_CHECK(gather(context, *vault, request.id, invocation.values("--share-file"), gathering));
        HYPHA_TRY(recovery::Rebuilt rebuilt, gathering.rebuild(*vault->state()->recoveryKey));
        forged = tellForged(context, *vault->state(), rebuilt, gathering.document().plan);
        wanted.keys = std::move(rebuilt.keys);
        wanted.sharesUsed = rebuilt.sharesUsed;
        wanted.contributors = std::move(rebuilt.contributors);
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
    tellRecovered(context, *vault, wanted, std::move(forged));
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
                        "A share that does not fit the others is named and left out where there are enough "
                        "without it.\n"
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
