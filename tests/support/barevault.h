#pragma once

#include "model/session/openvault.h"
#include "support/temporaryfolder.h"

/// Vaults for tests and benchmarks, made by the real operations.
namespace hypha::test {

/// Notes until the log has `events` events, so many of them in each month, a commit for each month. `time` is
/// that of the first and goes on with them.
void addNotes(store::GitStore &store, vault::VaultState &state, std::optional<store::Snapshot> &head,
              const vault::DeviceKeys &keys, std::size_t events, std::size_t perMonth, Timestamp &time);
inline constexpr std::int64_t longestMonth = 31 * 86'400; // seconds

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

    std::optional<Timestamp> pretended; ///< the time, where it is not the computer's

    explicit BareVault(std::optional<Timestamp> pretended = {});
    Timestamp now() const { return pretended ? *pretended : systemClock().now(); }
    void run(const vault::Operation &operation);
    /// Notes, many to a commit, until the log has `events` events.
    void fillLog(std::size_t events);
    /// The same in months, up to the pretended time and beyond.
    void fillMonths(std::size_t events, std::size_t perMonth);
    void fillSet(std::size_t entries);
    vault::op::PushVersion one(std::string key, std::string_view value) const;
};

} // namespace hypha::test
