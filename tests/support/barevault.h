#pragma once

#include "model/session/openvault.h"
#include "support/temporaryfolder.h"

/// Vaults for tests and benchmarks, made by the real operations.
namespace hypha::test {

/// A store and a state without profile and keystore, so that nobody pays for a KDF.
struct BareVault
{
    TemporaryFolder folder;
    std::unique_ptr<store::GitStore> store;
    vault::DeviceKeys keys;
    crypto::SessionSealer sealer;
    vault::VaultState state;
    std::optional<store::Snapshot> head;
    ProjectId project = ProjectId::random();
    SetId set = SetId::random();

    BareVault();
    void run(const vault::Operation &operation);
    /// Notes, many to a commit, until the log has `events` events.
    void fillLog(std::size_t events);
    void fillSet(std::size_t entries);
    vault::op::PushVersion one(std::string key, std::string_view value) const;
};

} // namespace hypha::test
