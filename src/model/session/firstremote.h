#pragma once

#include "model/session/hostaccess.h"

#include <memory>

/// A host of which this computer has kept nothing so far: joining, asking for recovery, restoring.
namespace hypha::session {

/// The key that a person confirmed stands in a file for as long as this lives, because libgit2's callback
/// looks for known ones in files; then in the profile, by keep().
class FirstRemote
{
public:
    /// `access` outlives it. Errc::invalidInput for an address that is none.
    static Result<FirstRemote> open(const keystore::ProfileStore &profiles, const std::string &remote,
                                    const HostAccess &access, const std::atomic<bool> *cancel = nullptr);
    FirstRemote(FirstRemote &&) noexcept;
    ~FirstRemote();

    sync::Transport &transport() { return *m_transport; }
    /// Of ssh: what the host showed, for a person to compare.
    std::optional<sync::HostKey> shownKey() const;
    /// What was given for the host, into the new profile: the credential in its keystore, the confirmed key
    /// among its pinned ones.
    void keep(OpenVault &vault) const;

private:
    class ConfirmedKey;
    FirstRemote();

    std::unique_ptr<ConfirmedKey> m_confirmed; ///< outlives the transport
    std::unique_ptr<sync::Transport> m_transport;
    sync::RemoteAddress m_address;
    const HostAccess *m_access = nullptr;
};

} // namespace hypha::session
