#pragma once

#include "model/session/openvault.h"

#include <atomic>

namespace hypha::gui {

/// The clock of the demo: looks some days back, so that acts can stand in the past, and then runs with the
/// system's.
class PastClock final : public Clock
{
public:
    Timestamp now() const override;
    void goBack(int days) { m_daysBack = days; }

private:
    std::atomic<int> m_daysBack{0}; ///< set on the lane, read anywhere
};

/// Where the demo's people act: the one at the window by their open vault, everybody else as another process
/// of the same repository would, with keys that live only here. Every act is an operation judged like any
/// other.
class DemoStage
{
public:
    static Result<DemoStage> open(session::OpenVault &vault, const std::filesystem::path &repository,
                                  PastClock &clock);

    const vault::VaultState &state() const { return *m_vault->state(); }
    const crypto::SessionSealer &sealer() const { return m_vault->sealer(); }
    PastClock &clock() { return *m_clock; }
    /// `actor` is a device's name, "Laptop" the one at the window.
    Result<void> act(const std::string &actor, const vault::Operation &operation);
    Result<void> enrol(const std::string &device, const UserId &user);
    Result<void> approve(const std::string &by, const std::string &device, std::optional<vault::Role> role,
                         const std::map<ProjectId, vault::Role> &projects);
    /// Says that this device, not the one at the window, has seen the log up to here.
    Result<void> confirm(const std::string &actor);
    Result<DeviceId> device(const std::string &name) const;
    static constexpr const char *here = "Laptop";

private:
    Result<void> commit(vault::ChangeSet changes);
    DemoStage(session::OpenVault &vault, std::unique_ptr<store::GitStore> store, PastClock &clock)
        : m_vault(&vault), m_store(std::move(store)), m_clock(&clock)
    {
    }
    session::OpenVault *m_vault;
    std::unique_ptr<store::GitStore> m_store;
    PastClock *m_clock;
    std::map<std::string, vault::DeviceKeys> m_keys; ///< by the device's name
};

} // namespace hypha::gui
