#pragma once

#include "model/session/openvault.h"
#include "model/sync/sync.h"

/// Syncing an open vault with its remote, and settling what conflicts. On the vault's lane, as the vault
/// itself.
namespace hypha::session {

/// How this computer's copy stands to the remote, as far as is known without asking it.
struct SyncState
{
    enum class Kind : std::uint8_t { upToDate, ahead, behind, offline, conflict, refused };
    Kind kind = Kind::upToDate;
    std::uint64_t unpushed = 0;      ///< events of this computer that the remote has not
    std::size_t parked = 0;          ///< operations that wait to be settled
    std::optional<Timestamp> lastAt; ///< of the last sync that reached the remote
    std::optional<Error> refusal;
    std::string refusalKind; ///< rollback, fork, another_vault, junk
    std::optional<std::filesystem::path> proof;
    friend bool operator==(const SyncState &, const SyncState &) = default;
};
const char *toString(SyncState::Kind kind);

struct SyncReport
{
    sync::Outcome outcome; ///< its `head` has been taken up
    SyncState state;
};

/// A value that two people changed otherwise, for a person to settle.
struct Conflict
{
    ProjectId project;
    SetId set;
    std::string key;
    std::vector<std::string> fields;
    std::optional<entries::Entry> base, theirs, mine; ///< theirs: what the vault has now; absent: not there
};

/// How a conflict is settled: `mine` puts this computer's word over the present one, `theirs` lets that
/// stand, and a value replaces both.
struct Settlement
{
    enum class Kind : std::uint8_t { mine, theirs, value };
    Kind kind = Kind::theirs;
    crypto::SealedValue value;
};

class VaultSync
{
public:
    /// `also`: keys of other devices that signed what is not pushed yet (a kit's), so that it can be signed
    /// anew when others were faster. They outlive the object.
    explicit VaultSync(OpenVault &vault, std::vector<const vault::DeviceKeys *> also = {})
        : m_vault(vault), m_also(std::move(also))
    {
    }

    SyncState state() const;
    /// What stops writing: the last sync, of whatever process, was refused. Asks no file.
    const std::optional<Error> &refusal() const;
    /// Errc::network: offline, which the state says afterwards. A refusal is no error: `outcome.refusal`.
    Result<SyncReport> run(sync::Transport &transport, const sync::Options &options);

    /// Every operation that waits, conflicts among them.
    Result<std::vector<sync::Parked>> parked() const;
    Result<std::vector<Conflict>> conflicts() const;
    /// Errc::notFound where there is no such conflict. What is settled is no longer parked.
    Result<vault::PushCounts> settle(const ProjectId &project, const SetId &set, const std::string &key,
                                     const Settlement &settlement);
    /// Lets go of an operation that is not carried over.
    Result<void> dropParked(const EventId &event);

    /// Where the vault is stored for others from now on. What the old remote had is forgotten as a remote's;
    /// the remembered head stays.
    Result<void> setRemote(const std::optional<std::string> &address);

    /// Signs that this device has seen the log up to its present head (`head_seen`, VAULT-FORMAT §6); it is
    /// pushed like any event. The errors of OpenVault::run().
    Result<void> confirmHead();
    /// Whether this device is to do so by itself once a week. Off until the user turns it on, on this
    /// computer alone.
    bool confirmsHeads() const;
    Result<void> setConfirmsHeads(bool on);
    /// After a good sync: confirms when that is turned on and the device has signed nothing for a week, since
    /// every event confirms the history before it. True when there is something to push.
    Result<bool> confirmHeadIfDue();

private:
    OpenVault::Impl &impl() const { return *m_vault.m_impl; }
    sync::Replica replica() const;
    std::uint64_t unpushedEvents() const;
    void record(const Result<sync::Outcome> &outcome);
    std::filesystem::path parkedFolder() const;
    Result<void> forget(const ProjectId &project, const SetId &set, const std::string &key);

    OpenVault &m_vault;
    std::vector<const vault::DeviceKeys *> m_also;
};

} // namespace hypha::session
