#pragma once

#include "model/vault/operations.h"

namespace hypha::vault {

/// Operations of several devices, each judged on the state after the one before, that become visible
/// together: one commit. For computers that hold the keys of more than one device (their own and a kit's).
class JointChange
{
public:
    /// `read` gives the files at the commit that `state` is the state of. `state` and `sealer` outlive it.
    JointChange(const VaultState &state, ReadFile read, const crypto::SessionSealer &sealer, Timestamp now);
    JointChange(const JointChange &) = delete;

    const VaultState &state() const { return m_changes.after; }
    const Timestamp &now() const { return m_now; }
    /// Errors are those of prepare(); the change is then as it was before.
    Result<void> add(const Operation &operation, const DeviceKeys &keys);

    ChangeSet take() && { return std::move(m_changes); }

private:
    Result<Bytes> currentFile(const std::string &path) const;

    ReadFile m_read;
    const crypto::SessionSealer &m_sealer;
    Timestamp m_now;
    ChangeSet m_changes;
};

} // namespace hypha::vault
