#include "cli/recoveryrequests.h"

#include "cli/change.h"
#include "cli/commands.h"
#include "cli/headwords.h"
#include "cli/lookup.h"
#include "cli/publictext.h"
#include "cli/render.h"
#include "cli/terminal.h"
#include "crypto/wordlist.h"
#include "model/session/knownrecoveries.h"
#include "model/session/usedkits.h"
#include "model/vault/event.h"
#include "model/vault/recoveryoperations.h"
#include "model/vault/recoveryrules.h"

#include <algorithm>

namespace hypha::cli {

Result<const vault::RecoveryRequest *> findRequest(const vault::VaultState &state, std::string_view text)
{
    const std::string item = "recovery request " + inQuotes(text);
    const auto prefix = idPrefix(text);
    std::vector<const vault::RecoveryRequest *> found;
    for (const auto &[id, request] : state.requests)
        if (prefix && hasPrefix(id.uuid, *prefix))
            found.push_back(&request);
    if (found.size() == 1)
        return found.front();
    return fail(found.empty() ? Errc::notFound : Errc::ambiguous, item,
                found.empty() ? "there is none of this id: see `recovery requests`" : "it fits several");
}

json::Object requestJson(const vault::VaultState &state, const vault::RecoveryRequest &request)
{
    const vault::Device &device = *state.device(request.newDevice);
    json::Object object;
    object.set("request_id", request.id.toString());
    object.set("user_id", request.user.text);
    object.set("new_device_id", device.id.toString());
    object.set("device_name", device.name);
    object.set("device_words", deviceWords(device));
    object.set("method", vault::toString(request.method));
    object.set("requested_at", request.requestedAt.toString());
    object.set("status", vault::toString(request.status));
    object.set("assisted_by",
               request.assistedBy ? json::Value(request.assistedBy->toString()) : json::Value());
    object.set("completed_at", orNull(request.completedAt));
    object.set("contributions", std::uint64_t{request.contributions.size()});
    return object;
}

namespace {

Result<int> requests(Context &context, const Invocation &)
{
    HYPHA_TRY(const auto vault, context.openSound());
    const auto state = vault->state();
    json::Array list;
    std::vector<std::vector<std::string>> rows = {{"REQUEST", "USER", "DEVICE", "METHOD", "STATUS", "SINCE"}};
    for (const auto &[id, one] : state->requests) {
        rows.push_back({id.toString().substr(0, 8), one.user.text, state->device(one.newDevice)->name,
                        vault::toString(one.method), vault::toString(one.status),
                        one.requestedAt.toString()});
        list.emplace_back(requestJson(*state, one));
    }
    if (list.empty())
        context.out().line("Nobody has asked for recovery.");
    else
        context.out().table(rows);
    json::Object answer;
    answer.set("requests", std::move(list));
    context.out().document(std::move(answer));
    return 0;
}

/// Whose device asks: somebody has to have compared its 12 words with its user.
Result<vault::Hash> askingDevice(Context &context, const vault::Device &device, const Invocation &invocation,
                                 const std::string &what)
{
    const vault::Hash fingerprint = vault::deviceFingerprint(device);
    HYPHA_TRY(const auto words, comparedWords(context, invocation));
    if (words) {
        if (crypto::fingerprintMatches(*words, fingerprint))
            return fingerprint;
        return fail(
            Errc::contentMismatch, "--words",
            "the device has other words than those that were given: somebody may have asked in the name of " +
                device.user.text);
    }
    HYPHA_TRY(const bool match,
              askYesNo(shown(device.user.text) + " asks for recovery with the device " +
                           inQuotes(device.name) + ". Its words:\n  " + deviceWords(device) + "\nCall " +
                           shown(device.user.text) +
                           " on a number you know and read the words to each other. Do they match?",
                       what));
    if (match)
        return fingerprint;
    context.out().warn("to refuse it: device revoke " + device.id.toString() + " --reason \"words differ\"");
    return fail(Errc::cancelled, what, "the words do not match");
}

Result<int> assist(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openToWrite());
    const auto before = vault->state();
    HYPHA_TRY(const vault::RecoveryRequest *const found, findRequest(*before, invocation.words[0]));
    HYPHA_TRY(const vault::Hash words,
              askingDevice(context, *before->device(found->newDevice), invocation, "recovery assist"));
    HYPHA_CHECK(
        runOperation(context, *vault, vault::recoveryOperation(vault::op::AssistRecovery{found->id, words})));
    const auto after = vault->state();
    json::Array projects;
    for (const auto &[id, project] : after->projects)
        if (project.pdk().wrapped.contains(found->newDevice))
            projects.emplace_back(id.toString());
    context.out().say(shown(found->user.text) + " is back with " +
                      inQuotes(after->device(found->newDevice)->name) + ": " +
                      plural(projects.size(), "project") + ".");
    json::Object answer = requestJson(*after, after->requests.at(found->id));
    answer.set("projects", std::move(projects));
    context.out().document(std::move(answer));
    return 0;
}

Result<int> contribute(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openToWrite());
    const auto before = vault->state();
    HYPHA_TRY(const vault::RecoveryRequest *const found, findRequest(*before, invocation.words[0]));
    std::vector<ShareId> own;
    for (const auto &[id, share] : before->shares)
        if (share.device == vault->keys().id && !found->contributions.contains(id))
            own.push_back(id);
    if (own.empty())
        return fail(Errc::notFound, "share",
                    "this device holds no share that it has not contributed already");
    HYPHA_TRY(const vault::Hash words,
              askingDevice(context, *before->device(found->newDevice), invocation, "recovery contribute"));
    json::Array given;
    for (const ShareId &share : own) {
        HYPHA_CHECK(runOperation(
            context, *vault, vault::recoveryOperation(vault::op::ContributeShare{found->id, share, words})));
        given.emplace_back(share.toString());
    }
    context.out().say("Contributed " + plural(given.size(), "share") + " to the recovery of " +
                      shown(found->user.text) + ". Only their new device can read it.");
    json::Object answer = requestJson(*vault->state(), vault->state()->requests.at(found->id));
    answer.set("shares", std::move(given));
    context.out().document(std::move(answer));
    return 0;
}

Result<int> cancel(Context &context, const Invocation &invocation)
{
    const std::string reason = invocation.value("--reason").value_or("cancelled");
    warnIfSecret(context.out(), reason, "reason");
    HYPHA_TRY(const auto vault, context.openSound());
    HYPHA_TRY(const vault::RecoveryRequest *const found, findRequest(*vault->state(), invocation.words[0]));
    const RequestId id = found->id;
    HYPHA_CHECK(
        runOperation(context, *vault, vault::recoveryOperation(vault::op::CancelRecovery{id, reason})));
    context.out().say("Cancelled. The device still waits: `device revoke` refuses it for good.");
    context.out().document(requestJson(*vault->state(), vault->state()->requests.at(id)));
    return 0;
}

std::optional<session::UsedKit> usedKit(const std::vector<session::UsedKit> &kits, std::string_view text)
{
    const auto prefix = idPrefix(text);
    const auto fits = [&](const session::UsedKit &one) { return prefix && hasPrefix(one.kit.uuid, *prefix); };
    const auto found = std::ranges::find_if(kits, fits);
    return found != kits.end() && std::ranges::count_if(kits, fits) == 1 ? std::optional(*found)
                                                                         : std::nullopt;
}

/// The only one that is told and whose id begins so; it lives as long as the vault's state.
const vault::Device *strangeDevice(session::OpenVault &vault, std::string_view text)
{
    const auto state = vault.state();
    const auto prefix = idPrefix(text);
    const vault::Device *found = nullptr;
    for (const DeviceId &id : vault::strangeDevices(*state, vault.keys().user, vault.keys().id,
                                                    vault::judgedTime(*state, vault.clock().now()))) {
        if (!prefix || !hasPrefix(id.uuid, *prefix))
            continue;
        if (found)
            return nullptr;
        found = state->device(id);
    }
    return found;
}

/// Nobody else sees it, and the other devices go on telling.
Result<int> acknowledge(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openSound());
    HYPHA_TRY(const auto kits, session::usedKits(*vault));
    if (const auto used = usedKit(kits, invocation.words[0])) {
        HYPHA_CHECK(session::acknowledgeRecovery(*vault, session::alarmOf(*used)));
        context.out().say("This computer tells of it no more; of whatever comes later it does.");
        json::Object answer;
        answer.set("device_id", used->kit.toString());
        answer.set("name", used->name);
        answer.set("used_at", used->at.toString());
        context.out().document(std::move(answer));
        return 0;
    }
    if (const vault::Device *strange = strangeDevice(*vault, invocation.words[0])) {
        HYPHA_CHECK(session::acknowledgeRecovery(*vault, session::alarmOf(strange->id)));
        context.out().say("This computer tells of it no more; of whatever comes later it does.");
        json::Object answer;
        answer.set("device_id", strange->id.toString());
        answer.set("name", strange->name);
        answer.set("let_in_by", vault->state()->device(strange->letInBy)->user.text);
        context.out().document(std::move(answer));
        return 0;
    }
    HYPHA_TRY(const vault::RecoveryRequest *const found, findRequest(*vault->state(), invocation.words[0]));
    HYPHA_CHECK(session::acknowledgeRecovery(*vault, found->id));
    context.out().say("This computer tells of it no more; of whatever comes later it does.");
    context.out().document(requestJson(*vault->state(), *found));
    return 0;
}

} // namespace

std::vector<Command> recoveryRequestCommands()
{
    const Option words = wordsOption();
    return {
        {.name = "recovery requests",
         .summary = "who has asked for recovery, and what became of it",
         .run = requests},
        {.name = "recovery assist",
         .arguments = "REQUEST",
         .summary = "as a recovery contact: let the new device in and give it the keys that you may share",
         .details = "Compare the device's 12 words with its user first; --yes is no answer to that.",
         .fewest = 1,
         .most = 1,
         .options = {words},
         .run = assist},
        {.name = "recovery contribute",
         .arguments = "REQUEST",
         .summary = "hand the share that this device holds to the device that asks for recovery",
         .details = "Compare the device's 12 words with its user first; --yes is no answer to that.",
         .fewest = 1,
         .most = 1,
         .options = {words},
         .run = contribute},
        {.name = "recovery cancel",
         .arguments = "REQUEST",
         .summary = "close a request that is not wanted, or not genuine",
         .fewest = 1,
         .most = 1,
         .options = {{"--reason", "TEXT", "why; readable by whoever stores the vault"}},
         .run = cancel},
        {.name = "recovery acknowledge",
         .arguments = "REQUEST",
         .summary =
             "stop being told, on this computer, of a recovery, a kit's use or a device that you know of",
         .fewest = 1,
         .most = 1,
         .run = acknowledge},
    };
}

} // namespace hypha::cli
