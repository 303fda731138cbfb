#pragma once

#include "model/session/hostaccess.h"
#include "model/session/joinvault.h"

/// Joining over a remote of which this computer has kept nothing so far.
namespace hypha::session {

/// What the host showed while it was joined.
struct HostShown
{
    std::optional<sync::HostKey> key; ///< of ssh
};

/// joinVault() over the invitation's remote. What was given for the host is kept in the new profile: the
/// credential in its keystore, the confirmed key among its pinned ones. Errc::wrongPassphrase with item
/// "credential" where the host wants one; network with item "host key" where nobody confirmed the key in
/// `shown`.
Result<std::unique_ptr<OpenVault>> joinRemote(keystore::ProfileStore profiles,
                                              const vault::Invitation &invitation, const JoinWish &wish,
                                              crypto::SecretBytes passphrase, const HostAccess &access,
                                              const Clock &clock, const Progress &progress,
                                              const std::atomic<bool> *cancel, HostShown &shown);

/// "default" where that is free, else made from the organisation's name.
std::string freeProfileName(const keystore::ProfileStore &profiles, const std::string &orgName);

} // namespace hypha::session
