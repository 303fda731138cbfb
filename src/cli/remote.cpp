#include "cli/commands.h"
#include "cli/render.h"
#include "cli/secretio.h"
#include "cli/syncing.h"
#include "cli/terminal.h"

namespace hypha::cli {

namespace {

void answerRemote(Context &context, session::OpenVault &vault)
{
    json::Object answer;
    answer.set("remote", orNull(vault.profile().remote));
    answer.set("sync", syncJson(session::VaultSync(vault).state()));
    context.out().document(std::move(answer));
}

Result<int> showRemote(Context &context, const Invocation &)
{
    HYPHA_TRY(const auto vault, context.open());
    context.out().line(vault->profile().remote ? shown(*vault->profile().remote)
                                               : "none: this vault is on this computer alone");
    answerRemote(context, *vault);
    return 0;
}

Result<int> setRemoteAddress(Context &context, const Invocation &invocation)
{
    HYPHA_CHECK(sync::RemoteAddress::parse(invocation.words[0])); // before a passphrase is asked for
    HYPHA_TRY(const auto vault, context.openSound());
    HYPHA_TRY(const auto address, newRemote(invocation.words[0]));
    HYPHA_CHECK(session::VaultSync(*vault).setRemote(address.text));
    context.out().say("The remote is " + shown(address.text) + "; `hypha-cli sync` pushes to it.");
    answerRemote(context, *vault);
    return 0;
}

Result<sync::RemoteAddress> remoteOf(const session::OpenVault &vault)
{
    if (!vault.profile().remote)
        return fail(Errc::notFound, "remote",
                    "this vault has no remote; `hypha-cli remote set URL` gives it one");
    return sync::RemoteAddress::parse(*vault.profile().remote);
}

Result<crypto::SecretBytes> secretFrom(Context &context, const std::optional<std::string> &file,
                                       const std::string &prompt)
{
    if (!file)
        return askSecret(prompt, "credential");
    if (isStandardInput(*file))
        HYPHA_CHECK(context.standardInputFor("the credential"));
    return readFirstLine(*file);
}

Result<void> keepKeyFile(Context &context, session::OpenVault &vault, const sync::RemoteAddress &address,
                         const std::string &keyFile, const Invocation &invocation)
{
    crypto::SecretBytes passphrase;
    if (invocation.value("--token-file") || canAsk()) {
        HYPHA_TRY(passphrase, secretFrom(context, invocation.value("--token-file"),
                                         "Passphrase of the key (empty if it has none): "));
    }
    return session::saveKeyFile(vault, address, keyFile, passphrase);
}

Result<void> keepToken(Context &context, session::OpenVault &vault, const sync::RemoteAddress &address,
                       const Invocation &invocation)
{
    const std::string user = invocation.value("--user").value_or("git");
    HYPHA_TRY(const crypto::SecretBytes token,
              secretFrom(context, invocation.value("--token-file"),
                         "Token or password of " + user + " at " + address.host + ": "));
    return session::saveToken(vault, address, user, token);
}

Result<int> credential(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openSound());
    HYPHA_TRY(const auto address, remoteOf(*vault));
    if (invocation.has("--forget")) {
        HYPHA_CHECK(session::forgetCredentials(*vault));
    } else if (const auto keyFile = invocation.value("--key-file")) {
        HYPHA_CHECK(keepKeyFile(context, *vault, address, *keyFile, invocation));
    } else {
        HYPHA_CHECK(keepToken(context, *vault, address, invocation));
    }
    context.out().say(invocation.has("--forget")
                          ? "The credential is forgotten."
                          : "The credential for " + shown(address.host) + " is kept in the keystore.");
    answerRemote(context, *vault);
    return 0;
}

Result<int> hostKey(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openSound());
    HYPHA_TRY(const auto address, remoteOf(*vault));
    if (address.kind != sync::RemoteAddress::Kind::ssh)
        return fail(Errc::invalidInput, "remote", "only ssh has host keys");
    HYPHA_TRY(auto access, session::accessTo(vault->keystore(), vault->dataFolder(), address));
    sync::GitTransport transport(address, std::move(access));
    const auto tip = transport.tip();
    const auto key = transport.shownHostKey();
    if (!key)
        return tl::unexpected<Error>(tip ? Error{Errc::network, address.host, {}, {}, "no key"}
                                         : tip.error());
    const auto wanted = invocation.value("--fingerprint");
    if (wanted && *wanted != key->fingerprint())
        return mismatch(Errc::signatureInvalid, "host key", *wanted, key->fingerprint(),
                        "the host shows another key");
    if (wanted)
        HYPHA_CHECK(sync::pin(session::pinnedHostKeys(vault->dataFolder()), *key));
    context.out().line(key->type() + " " + key->fingerprint());
    json::Object answer;
    answer.set("host", key->host);
    answer.set("type", key->type());
    answer.set("fingerprint", key->fingerprint());
    answer.set("pinned", wanted.has_value());
    context.out().document(std::move(answer));
    return 0;
}

} // namespace

std::vector<Command> remoteCommands()
{
    return {{.name = "remote show", .summary = "where the vault is stored for others", .run = showRemote},
            {.name = "remote set",
             .arguments = "URL",
             .summary = "store the vault at an https or ssh address, or at a path",
             .details =
                 "A path that does not exist becomes an empty repository. Nothing is pushed before `sync`.",
             .fewest = 1,
             .most = 1,
             .run = setRemoteAddress},
            {.name = "remote credential",
             .arguments = "[--user NAME] [--token-file FILE] | --key-file FILE | --forget",
             .summary = "what this computer shows to the remote's host, kept in the keystore",
             .details =
                 "For https a user and a token, asked for or from FILE. For ssh a private key (ed25519); "
                 "without one the ssh\n"
                 "agent is asked. It is shown to this host alone.",
             .options = {{"--user", "NAME", "user name at the host (git if not said)"},
                         {"--token-file", "FILE",
                          "the token, or the key's passphrase, is the first line of FILE"},
                         {"--key-file", "FILE", "an ssh private key"},
                         {"--forget", {}, "forget what is kept"}},
             .run = credential},
            {.name = "remote host-key",
             .arguments = "[--fingerprint SHA256:F]",
             .summary = "the key that the ssh host shows; with its fingerprint, trust it from now on",
             .options = {{"--fingerprint", "SHA256:F", "as the host's owner says it"}},
             .run = hostKey}};
}

} // namespace hypha::cli
