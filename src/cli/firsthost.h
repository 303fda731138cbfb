#pragma once

#include "cli/context.h"
#include "model/session/firstremote.h"

/// Commands that reach a remote before there is a profile that could keep what its host wants to see: join,
/// init, restore, import, a request for recovery, clone-check.
namespace hypha::cli {

/// --token-file, --token-user, --key-file and --host-key, for the options of such a command.
std::vector<Option> withHostOptions(std::vector<Option> options);
/// Before anything is asked for: Errc::invalidInput where they do not fit the kind of address.
Result<void> checkHostOptions(const Invocation &invocation, const sync::RemoteAddress &address);

/// The way to one remote, with what was given for its host and for no other (G7).
class FirstHost
{
public:
    /// Reads the token; on a terminal a host that wants one is asked about by its name. Errc::
    /// signatureInvalid with item "host key" where the ssh host shows another key than --host-key.
    static Result<FirstHost> open(Context &context, const Invocation &invocation,
                                  const sync::RemoteAddress &address);

    sync::Transport &transport() { return m_remote->transport(); }
    /// Into the new profile, so that `sync` works from then on.
    void keep(session::OpenVault &vault) const { m_remote->keep(vault); }

private:
    std::unique_ptr<session::HostAccess> m_access; ///< outlives the remote
    std::optional<session::FirstRemote> m_remote;
};

} // namespace hypha::cli
