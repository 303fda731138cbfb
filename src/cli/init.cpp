#include "cli/commands.h"
#include "cli/context.h"
#include "cli/firsthost.h"
#include "cli/render.h"
#include "cli/syncing.h"
#include "crypto/wordlist.h"
#include "model/session/temporaryclone.h"

namespace hypha::cli {

namespace {

constexpr std::string_view whatInitNeeds = "init needs --org, --user and --device";

/// A remote that may hold other things, but no vault.
Result<std::optional<FirstHost>> wantedRemote(Context &context, const Invocation &invocation,
                                              std::optional<std::string> &remote)
{
    if (!remote)
        return std::optional<FirstHost>();
    HYPHA_TRY(const auto address, newRemote(*remote));
    HYPHA_TRY(FirstHost host, FirstHost::open(context, invocation, address));
    HYPHA_TRY(const auto clone, session::TemporaryClone::of(host.transport()));
    if (clone.hasVault())
        return fail(Errc::alreadyExists, inQuotes(address.text), "there is a vault already: join it instead");
    remote = address.text;
    return std::optional(std::move(host));
}

Result<session::NewVault> wantedVault(Context &context, const Invocation &invocation)
{
    session::NewVault wanted;
    wanted.profile = context.options().profile.value_or("default");
    HYPHA_CHECK(keystore::ProfileStore::checkName(wanted.profile));
    HYPHA_TRY(wanted.orgName, neededOption(invocation, "--org", whatInitNeeds));
    HYPHA_TRY(wanted.deviceName, neededOption(invocation, "--device", whatInitNeeds));
    HYPHA_TRY(const std::string user, neededOption(invocation, "--user", whatInitNeeds));
    const auto parsed = UserId::parse(user);
    if (!parsed)
        return fail(Errc::invalidInput, "--user", parsed.error().detail);
    wanted.user = *parsed;
    if (context.profiles().exists(wanted.profile))
        return fail(Errc::alreadyExists, "profile " + inQuotes(wanted.profile),
                    "choose another name with --profile");
    wanted.remote = invocation.value("--remote");
    return wanted;
}

void tellCreated(Context &context, session::OpenVault &vault)
{
    const auto state = vault.state();
    const std::string words = crypto::fingerprintText(state->fingerprint);
    json::Object answer;
    answer.set("profile", vault.profile().name);
    answer.set("org_id", state->org.id.toString());
    answer.set("device_id", vault.keys().id.toString());
    answer.set("fingerprint_words", words);
    answer.set("head", headJson(state->head));
    Output &out = context.out();
    out.document(std::move(answer));
    out.say("Made the vault " + inQuotes(state->org.name) + " and the profile " +
            inQuotes(vault.profile().name) + ".");
    out.say("These 12 words are the vault's fingerprint; whoever joins compares them:");
    out.line(words);
}

Result<int> init(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(session::NewVault wanted, wantedVault(context, invocation));
    HYPHA_TRY(const std::optional<FirstHost> host, wantedRemote(context, invocation, wanted.remote));
    HYPHA_TRY(crypto::SecretBytes passphrase, context.newPassphrase());
    if (keystore::estimateStrength(passphrase).weak())
        context.out().warn("this passphrase is easy to guess for somebody who has a copy of the keystore");
    HYPHA_TRY(const auto vault, session::OpenVault::create(context.profiles(), wanted, std::move(passphrase),
                                                           context.clock(), context.progress()));
    tellCreated(context, *vault);
    if (!host)
        return 0;
    host->keep(*vault);
    HYPHA_TRY(const auto report, syncNow(context, *vault, false));
    if (report.outcome.refusal)
        return context.notWhole(report.outcome.refusal->error);
    return 0;
}

} // namespace

std::vector<Command> initCommands()
{
    return {{.name = "init",
             .arguments = "--org NAME --user USERID --device NAME",
             .summary = "make a vault, a profile and its first device",
             .details = "The profile is called \"default\" unless --profile names it. The passphrase "
                        "protects this device's\n"
                        "keys on this computer. The names are readable by whoever stores the vault.",
             .options = withHostOptions(
                 {{"--org", "NAME", "the organisation's name"},
                  {"--user", "USERID", "who you are: provider|name, such as email|ada@example.org"},
                  {"--device", "NAME", "this computer's name"},
                  {"--remote", "URL", "where the vault is stored for others: https, ssh or a path"}}),
             .run = init}};
}

} // namespace hypha::cli
