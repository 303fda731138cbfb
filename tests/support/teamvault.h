#pragma once

#include "model/vault/operations.h"
#include "support/temporaryhome.h"

#include <map>

/// A vault with several people in one process: files in memory, every operation judged, nothing derived from
/// a passphrase. What each person's machine would see is the same files.
namespace hypha::test {

UserId user(std::string_view name); ///< "ben" → email|ben@example.org

class TeamVault
{
public:
    /// Ada, the owner, with one device, one project and one set that has one version with entries.
    TeamVault();

    const vault::VaultState &state() const { return m_state; }
    const vault::ReadFile &reader() const { return m_read; }
    const crypto::SessionSealer &sealer() const { return m_sealer; }
    SetClock &clock() { return m_clock; }
    Timestamp now() const { return m_clock.now(); }
    Timestamp judgedNow() const { return vault::judgedTime(m_state, now()); }
    vault::DeviceKeys &keys(const std::string &device) { return m_keys.at(device); }
    const vault::Device &device(const std::string &name) const;
    const vault::Project &theProject() const { return *m_state.project(project); }

    /// A new device of `name`'s, enrolled and pending; its keys are known by `device`.
    void enrol(const std::string &device, std::string_view name);
    /// Judges, and takes up when it holds.
    Result<vault::PushCounts> run(const std::string &device, const vault::Operation &operation);
    /// What the operation would make, without taking it up.
    Result<vault::Prepared> prepare(const std::string &device, const vault::Operation &operation);
    /// Approves and makes a member with these rights in the project.
    Result<vault::PushCounts> approve(const std::string &by, const std::string &device,
                                      std::optional<vault::Role> role = {},
                                      std::optional<vault::Role> inProject = {});
    /// A whole person: enrolled, approved by Ada's laptop, in the project.
    void addPerson(const std::string &device, std::string_view name, vault::Role role,
                   std::optional<vault::Role> inProject);

    Result<entries::EntryList> read(const std::string &device, std::uint64_t version = 0) const;
    vault::op::PushVersion push(std::string key, std::string_view value) const;

    /// Replays every event from the first, as another machine would.
    Result<vault::VaultState> replayed() const;
    std::map<std::string, Bytes> &files() { return m_files; }
    void take(vault::Prepared prepared);
    void restore(std::map<std::string, Bytes> files, vault::VaultState state);

    ProjectId project = ProjectId::random();
    SetId set = SetId::random();

private:
    std::map<std::string, Bytes> m_files;
    vault::ReadFile m_read;
    vault::VaultState m_state;
    std::map<std::string, vault::DeviceKeys> m_keys;
    crypto::SessionSealer m_sealer;
    SetClock m_clock;
};

vault::DeviceKeys newDeviceKeys(const UserId &user);

} // namespace hypha::test
