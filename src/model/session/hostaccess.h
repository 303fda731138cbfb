#pragma once

#include "model/session/openvault.h"
#include "model/sync/gittransport.h"

/// What a person gives for one host, before or while a profile is there to keep it.
namespace hypha::session {

/// Shown to that host and to no other (G7).
struct HostAccess
{
    std::string user;                             ///< of https
    crypto::SecretBytes token;                    ///< of https; empty: none
    std::optional<std::filesystem::path> keyFile; ///< of ssh; absent: the agent
    crypto::SecretBytes keyPassphrase;
    std::optional<sync::HostKey> confirmed; ///< of ssh: the key that a person compared
};

/// For a transport that looks for known host keys in `pinned` first, then in ~/.ssh/known_hosts.
sync::Access accessFrom(const HostAccess &given, const std::filesystem::path &pinned);
/// Keeps what was given, the credential in the keystore and the confirmed key among the pinned ones; nothing
/// given changes nothing. What cannot be kept is asked for again by the next sync.
void keepAccess(OpenVault &vault, const sync::RemoteAddress &address, const HostAccess &given);

/// What a remote answers when it is asked for its main.
struct Probe
{
    Result<std::optional<store::ObjectId>> tip;
    std::optional<sync::HostKey> key; ///< of ssh
};
/// Asks and changes nothing, anywhere. Up to half a minute, on any thread.
Probe probeRemote(const sync::RemoteAddress &address, const HostAccess &given,
                  const std::filesystem::path &pinned, const std::atomic<bool> *cancel);

} // namespace hypha::session
