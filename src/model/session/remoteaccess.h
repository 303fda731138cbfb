#pragma once

#include "model/session/openvault.h"
#include "model/sync/gittransport.h"

/// How this profile gets to its remote: credentials in the keystore, bound to the host they were given for
/// (G7), and the ssh host keys that were confirmed.
namespace hypha::session {

/// For https.
Result<void> saveToken(OpenVault &vault, const sync::RemoteAddress &address, const std::string &user,
                       const crypto::SecretBytes &token);
/// For ssh, instead of the agent.
Result<void> saveKeyFile(OpenVault &vault, const sync::RemoteAddress &address,
                         const std::filesystem::path &file, const crypto::SecretBytes &passphrase);
Result<void> forgetCredentials(OpenVault &vault);

/// What is kept for the host of `address`, and nothing that is kept for another one.
Result<sync::Access> accessTo(const keystore::Keystore &keystore, const std::filesystem::path &dataFolder,
                              const sync::RemoteAddress &address);
/// data/<profile>/known_hosts: keys that a person confirmed here; looked at before the user's own
/// ~/.ssh/known_hosts.
std::filesystem::path pinnedHostKeys(const std::filesystem::path &dataFolder);

/// By the kind of address. Errc::invalidInput for one that is none.
Result<std::unique_ptr<sync::Transport>> transportTo(const sync::RemoteAddress &address, sync::Access access,
                                                     const std::atomic<bool> *cancel = nullptr);
/// To the profile's remote; Errc::notFound with item "remote" where it has none.
Result<std::unique_ptr<sync::Transport>> transportOf(OpenVault &vault,
                                                     const std::atomic<bool> *cancel = nullptr);

} // namespace hypha::session
