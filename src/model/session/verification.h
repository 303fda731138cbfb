#pragma once

#include "model/session/openvault.h"

namespace hypha::session {

/// A check of everything beside the vault's lane, so that nobody who reads or saves waits for it. It has keys
/// of its own, wiped with it, and a handle of its own of the repository at the head that there was.
class Verification
{
public:
    /// On the vault's lane: some milliseconds. Errc::rollback when the branch has disappeared.
    static Result<Verification> of(OpenVault &vault, const keystore::ProfileStore &profiles);

    /// On any thread, one at a time. As OpenVault::verify(), except that a stale index stays as it is: the
    /// report says so. Errc::cancelled.
    Result<vault::VerifyReport> run(const vault::VerifyOptions &options) const;

private:
    Verification(store::Snapshot head, vault::DeviceKeys keys, crypto::Hash fingerprint,
                 Result<vault::Head> remembered, Timestamp now)
        : m_head(std::move(head)), m_keys(std::move(keys)), m_fingerprint(fingerprint),
          m_remembered(std::move(remembered)), m_now(now)
    {
    }

    store::Snapshot m_head;
    vault::DeviceKeys m_keys;
    crypto::Hash m_fingerprint;
    Result<vault::Head> m_remembered; ///< an error is a finding
    Timestamp m_now;
};

} // namespace hypha::session
