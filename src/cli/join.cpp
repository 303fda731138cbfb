#include "cli/commands.h"
#include "cli/firsthost.h"
#include "cli/render.h"
#include "cli/secretio.h"
#include "cli/syncing.h"
#include "crypto/wordlist.h"
#include "model/session/joinvault.h"
#include "model/vault/event.h"

namespace hypha::cli {

namespace {

Result<vault::Invitation> readInvitation(Context &context, const Invocation &invocation)
{
    const auto file = invocation.value("--invitation-file");
    const bool input = !invocation.words.empty();
    if ((input && invocation.words[0] != "-") || input == file.has_value())
        return fail(
            Errc::invalidInput, "join",
            "the invitation comes from standard input (-) or from --invitation-file, never as an argument");
    if (input || isStandardInput(*file))
        HYPHA_CHECK(context.standardInputFor("the invitation"));
    HYPHA_TRY(const crypto::SecretBytes text,
              readSecretFile(file.value_or("-"), vault::maxInvitationMessage));
    auto parsed = vault::parseInvitationIn(text.view());
    const bool told =
        parsed || parsed.error().code == Errc::newerVersion || parsed.error().code == Errc::ambiguous;
    if (!told)
        return fail(Errc::invalidInput, "invitation", parsed.error().detail);
    return parsed;
}

/// Whom the invitation is for, unless somebody says who they are.
Result<UserId> userOf(const Invocation &invocation, const vault::Invitation &invited)
{
    const auto said = invocation.value("--user");
    if (!said && invited.user)
        return *invited.user;
    if (!said)
        return fail(Errc::invalidInput, "--user", "the invitation names nobody: say who you are");
    auto parsed = UserId::parse(*said);
    if (!parsed)
        return fail(Errc::invalidInput, "--user", parsed.error().detail);
    return parsed;
}

Result<session::JoinWish> wishOf(Context &context, const Invocation &invocation)
{
    session::JoinWish wish;
    wish.profile = context.options().profile.value_or("default");
    HYPHA_TRY(wish.deviceName, neededOption(invocation, "--device", "join needs --device"));
    if (context.profiles().exists(wish.profile))
        return fail(Errc::alreadyExists, "profile " + inQuotes(wish.profile),
                    "choose another name with --profile");
    return wish;
}

void tellJoined(Context &context, session::OpenVault &vault)
{
    const auto state = vault.state();
    const vault::Device &device = *state->device(vault.keys().id);
    json::Object answer;
    answer.set("profile", vault.profile().name);
    answer.set("device_id", device.id.toString());
    answer.set("status", vault::toString(device.status));
    answer.set("device_words", deviceWords(device));
    answer.set("vault_words", crypto::fingerprintText(state->fingerprint));
    Output &out = context.out();
    out.document(std::move(answer));
    out.say("Joined " + inQuotes(state->org.name) + "; this device waits for approval.");
    out.say("Whoever approves it compares these 12 words with you:");
    out.line(deviceWords(device));
}

Result<int> join(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(session::JoinWish wish, wishOf(context, invocation));
    HYPHA_TRY(const vault::Invitation invited, readInvitation(context, invocation));
    HYPHA_TRY(wish.user, userOf(invocation, invited));
    HYPHA_TRY(const auto address, sync::RemoteAddress::parse(invited.remote));
    HYPHA_TRY(FirstHost host, FirstHost::open(context, invocation, address));
    HYPHA_TRY(crypto::SecretBytes passphrase, context.newPassphrase());
    auto joined = session::joinVault(context.profiles(), invited, wish, std::move(passphrase),
                                     host.transport(), context.clock(), context.progress());
    if (!joined && (joined.error().code == Errc::forked || joined.error().code == Errc::rollback)) {
        joined.error().item = "invitation"; // is what says so, and nothing that this computer has seen before
        joined.error().detail = "it names " + invited.remote;
    }
    HYPHA_TRY(const auto vault, std::move(joined));
    host.keep(*vault);
    tellJoined(context, *vault);
    HYPHA_TRY(const auto report, syncNow(context, *vault, false));
    if (report.outcome.refusal)
        return context.notWhole(report.outcome.refusal->error);
    return 0;
}

} // namespace

std::vector<Command> joinCommands()
{
    return {
        {.name = "join",
         .arguments = "- | --invitation-file FILE --device NAME",
         .summary = "join a vault with an invitation; this device then waits for approval",
         .details = "The vault is compared with the invitation's fingerprint and head before anything else. "
                    "What the host\n"
                    "wants to see is asked for, or given with the options; it is kept in the new keystore.",
         .most = 1,
         .options = withHostOptions(
             {{"--invitation-file", "FILE", "the invitation; the word - is standard input"},
              {"--user", "USERID", "who you are: provider|name (if not said, whom the invitation is for)"},
              {"--device", "NAME", "this computer's name"}}),
         .run = join}};
}

} // namespace hypha::cli
