#include "cli/firsthost.h"

#include "cli/secretio.h"
#include "cli/terminal.h"

#include <filesystem>

namespace hypha::cli {

namespace {

using Kind = sync::RemoteAddress::Kind;

Result<session::HostAccess> givenAccess(Context &context, const Invocation &invocation,
                                        const sync::RemoteAddress &address)
{
    session::HostAccess given;
    crypto::SecretBytes secret;
    if (const auto file = invocation.value("--token-file")) {
        if (isStandardInput(*file))
            HYPHA_CHECK(context.standardInputFor("the token"));
        HYPHA_TRY(secret, readFirstLine(*file));
        if (secret.empty() && address.kind == Kind::https)
            return fail(Errc::invalidInput, "--token-file", "its first line is empty");
    }
    if (address.kind == Kind::https) {
        given.user = invocation.value("--token-user").value_or("git");
        given.token = std::move(secret);
    } else if (const auto keyFile = invocation.value("--key-file")) {
        given.keyFile = std::filesystem::absolute(*keyFile);
        given.keyPassphrase = std::move(secret);
    }
    return given;
}

bool wantsCredential(const Error &error)
{
    return error.code == Errc::wrongPassphrase && error.item == "credential";
}

/// A host that wants a token is known only by asking it. Without a terminal the command's own error says so.
Result<void> askForToken(session::HostAccess &given, const sync::RemoteAddress &address)
{
    if (address.kind != Kind::https || !given.token.empty() || !canAsk())
        return {};
    const session::Probe probe = session::probeRemote(address, given, {}, nullptr);
    if (probe.tip || !wantsCredential(probe.tip.error()))
        return {};
    HYPHA_TRY(given.token,
              askSecret("Token or password of " + given.user + " at " + address.host + ": ", "credential"));
    return {};
}

/// Shows the host nothing: it is asked for its key alone, which is compared with what its owner said.
Result<void> confirmHostKey(session::HostAccess &given, const Invocation &invocation,
                            const sync::RemoteAddress &address)
{
    const auto wanted = invocation.value("--host-key");
    if (!wanted)
        return {};
    const session::Probe probe = session::probeRemote(address, given, {}, nullptr);
    if (!probe.key)
        return probe.tip ? Result<void>() : tl::unexpected<Error>(probe.tip.error());
    if (probe.key->fingerprint() != *wanted)
        return mismatch(Errc::signatureInvalid, "host key", *wanted, probe.key->fingerprint(),
                        "the host shows another key");
    given.confirmed = probe.key;
    return {};
}

} // namespace

std::vector<Option> withHostOptions(std::vector<Option> options)
{
    options.push_back(
        {"--token-file", "FILE",
         "the token or password for an https host, or the passphrase of --key-file: FILE's first line"});
    options.push_back({"--token-user", "NAME", "user name at the https host (git if not said)"});
    options.push_back({"--key-file", "FILE", "an ssh private key, instead of the agent's"});
    options.push_back({"--host-key", "SHA256:F", "the ssh host's key, as its owner says it"});
    return options;
}

Result<void> checkHostOptions(const Invocation &invocation, const sync::RemoteAddress &address)
{
    const bool https = address.kind == Kind::https, ssh = address.kind == Kind::ssh;
    if (invocation.has("--token-user") && !https)
        return fail(Errc::invalidInput, "--token-user", "it is for https remotes");
    for (const std::string_view option : {"--key-file", "--host-key"})
        if (invocation.has(option) && !ssh)
            return fail(Errc::invalidInput, std::string(option), "it is for ssh remotes");
    if (invocation.has("--token-file") && !https && !invocation.has("--key-file"))
        return fail(Errc::invalidInput, "--token-file", "it is for https remotes, and for a --key-file");
    return {};
}

Result<FirstHost> FirstHost::open(Context &context, const Invocation &invocation,
                                  const sync::RemoteAddress &address)
{
    HYPHA_CHECK(checkHostOptions(invocation, address));
    HYPHA_TRY(session::HostAccess given, givenAccess(context, invocation, address));
    HYPHA_CHECK(confirmHostKey(given, invocation, address));
    HYPHA_CHECK(askForToken(given, address));
    FirstHost out;
    out.m_access = std::make_unique<session::HostAccess>(std::move(given));
    HYPHA_TRY(session::FirstRemote remote,
              session::FirstRemote::open(context.profiles(), address.text, *out.m_access));
    out.m_remote.emplace(std::move(remote));
    return out;
}

} // namespace hypha::cli
