#include "cli/change.h"
#include "cli/commands.h"
#include "cli/firsthost.h"
#include "cli/headoption.h"
#include "cli/headwords.h"
#include "cli/recoveryrequests.h"
#include "cli/render.h"
#include "cli/syncing.h"
#include "crypto/wordlist.h"
#include "model/session/recovervault.h"
#include "model/vault/recoveryoperations.h"

namespace hypha::cli {

namespace {

Result<vault::RecoveryMethod> methodOf(const Invocation &invocation)
{
    const std::string text = invocation.value("--method").value_or("contact");
    if (text == "contact")
        return vault::RecoveryMethod::contact;
    if (text == "org")
        return vault::RecoveryMethod::org;
    return fail(Errc::invalidInput, "--method " + inQuotes(text), "contact or org");
}

void tellRequested(Context &context, const session::OpenVault &vault, const RequestId &id)
{
    const auto state = vault.state();
    const vault::RecoveryRequest &request = state->requests.at(id);
    const std::string words = deviceWords(*state->device(request.newDevice));
    json::Object answer = requestJson(*state, request);
    answer.set("profile", vault.profile().name);
    answer.set("vault_words", crypto::fingerprintText(state->fingerprint));
    Output &out = context.out();
    out.document(std::move(answer));
    out.say("Asked for recovery: request " + id.toString() + ".");
    out.say("Whoever helps compares these 12 words with you, on a number that they know:");
    out.line(words);
    out.say(request.method == vault::RecoveryMethod::org
                ? "Then collect shares: `recovery recover " + id.toString().substr(0, 8) +
                      " --share-file FILE...`"
                : "Then a contact runs `recovery assist " + id.toString().substr(0, 8) + "`.");
}

/// On a computer that has no profile of this vault: the last device is lost.
Result<int> requestAnew(Context &context, const Invocation &invocation, vault::RecoveryMethod method)
{
    const auto user = invocation.value("--user"), words = invocation.value("--fingerprint");
    if (!user || !words)
        return fail(Errc::invalidInput, "recovery request",
                    "with --remote it also needs --user and the vault's 12 words, --fingerprint");
    HYPHA_CHECK(checkTwelveWords(*words, "--fingerprint"));
    session::RecoveryWish wish;
    wish.profile = context.options().profile.value_or("default");
    wish.deviceName = invocation.words[0];
    wish.fingerprintWords = *words;
    wish.method = method;
    const auto parsed = UserId::parse(*user);
    if (!parsed)
        return fail(Errc::invalidInput, "--user", parsed.error().detail);
    wish.user = *parsed;
    HYPHA_TRY(wish.seenBefore, parseHead(invocation.value("--head")));
    if (context.profiles().exists(wish.profile))
        return fail(Errc::alreadyExists, "profile " + inQuotes(wish.profile),
                    "choose another name with --profile");
    HYPHA_TRY(const auto given, sync::RemoteAddress::parse(*invocation.value("--remote")));
    const sync::RemoteAddress address = given.absolute();
    wish.remote = address.text;
    HYPHA_TRY(FirstHost host, FirstHost::open(context, invocation, address));
    HYPHA_TRY(const crypto::SecretBytes passphrase, context.newPassphrase());
    const auto attempt = [&] {
        return session::requestRecovery(context.profiles(), wish, passphrase.clone(), host.transport(),
                                        context.clock(), context.progress());
    };
    auto asked = attempt();
    if (!asked && isAboutClock(asked.error())) {
        HYPHA_CHECK(confirmClock(context));
        wish.clockConfirmed = true;
        asked = attempt();
    }
    HYPHA_TRY(const session::RequestedVault made, std::move(asked));
    host.keep(*made.vault);
    tellRequested(context, *made.vault, made.request);
    HYPHA_TRY(const auto report, syncNow(context, *made.vault, false));
    if (report.outcome.refusal)
        return context.notWhole(report.outcome.refusal->error);
    return 0;
}

Result<int> request(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const vault::RecoveryMethod method, methodOf(invocation));
    if (invocation.has("--remote"))
        return requestAnew(context, invocation, method);
    if (invocation.has("--user") || invocation.has("--fingerprint") || invocation.has("--head"))
        return fail(Errc::invalidInput, "recovery request",
                    "--user, --fingerprint and --head go with --remote");
    HYPHA_TRY(const auto vault, context.openSound());
    const vault::Device *own = vault->state()->device(vault->keys().id);
    if (!own || own->name != invocation.words[0])
        return fail(Errc::notFound, "device " + inQuotes(invocation.words[0]),
                    "this profile's device is " + inQuotes(vault->profile().deviceName) +
                        "; for another computer say --remote, --user and --fingerprint");
    const RequestId id = RequestId::random();
    HYPHA_CHECK(
        runOperation(context, *vault, vault::recoveryOperation(vault::op::RequestRecovery{id, method})));
    tellRequested(context, *vault, id);
    return 0;
}

} // namespace

std::vector<Command> askRecoveryCommands()
{
    return {{.name = "recovery request",
             .arguments = "DEVICE-NAME",
             .summary = "ask to be let in again with a new device",
             .details =
                 "On a computer without a profile of this vault say --user, --remote and --fingerprint: "
                 "the vault is\n"
                 "cloned and compared with the words, and with the sheet's checkpoint (--head), before "
                 "anything else.\n"
                 "In a profile whose device waits already, its name is enough.",
             .fewest = 1,
             .most = 1,
             .options = withHostOptions(
                 {{"--method", "contact|org", "ask recovery contacts (if not said), or collect shares"},
                  {"--user", "USERID", "who you are: provider|name"},
                  {"--remote", "URL", "where the vault is stored"},
                  {"--fingerprint", "WORDS", "the vault's 12 words"},
                  {"--head", "JSON", "a head seen before: {\"sequence\",\"event_id\",\"chain_hash\"}"}}),
             .run = request}};
}

} // namespace hypha::cli
