#include "model/session/hostaccess.h"

#include "model/session/remoteaccess.h"
#include "model/sync/pathtransport.h"

#include <cstdlib>

namespace hypha::session {

using Kind = sync::RemoteAddress::Kind;

static constexpr int probeSeconds = 30;

sync::Access accessFrom(const HostAccess &given, const std::filesystem::path &pinned)
{
    sync::Access access;
    access.user = given.user;
    access.token = given.token.clone();
    access.keyFile = given.keyFile;
    access.keyPassphrase = given.keyPassphrase.clone();
    access.knownHosts.push_back(pinned);
    if (const char *home = std::getenv("HOME"); home && *home)
        access.knownHosts.push_back(std::filesystem::path(home) / ".ssh" / "known_hosts");
    return access;
}

void keepAccess(OpenVault &vault, const sync::RemoteAddress &address, const HostAccess &given)
{
    if (address.kind == Kind::https && !given.token.empty())
        static_cast<void>(saveToken(vault, address, given.user, given.token));
    if (address.kind == Kind::ssh && given.keyFile)
        static_cast<void>(saveKeyFile(vault, address, *given.keyFile, given.keyPassphrase));
    if (address.kind == Kind::ssh && given.confirmed)
        static_cast<void>(sync::pin(pinnedHostKeys(vault.dataFolder()), *given.confirmed));
}

Probe probeRemote(const sync::RemoteAddress &address, const HostAccess &given,
                  const std::filesystem::path &pinned, const std::atomic<bool> *cancel)
{
    if (address.kind == Kind::path)
        return {sync::PathTransport(address.path).tip(), std::nullopt};
    sync::NetworkLimits limits;
    limits.seconds = probeSeconds;
    sync::GitTransport transport(address, accessFrom(given, pinned), limits, cancel);
    auto tip = transport.tip();
    return {std::move(tip), transport.shownHostKey()};
}

} // namespace hypha::session
