#pragma once

#include "crypto/keys.h"
#include "model/record/timestamp.h"
#include "model/record/userid.h"
#include "model/record/uuid.h"
#include "model/vault/growinglist.h"
#include "model/vault/roles.h"
#include "model/vault/usedids.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

/// What replaying the events says (VAULT-FORMAT §3–§9): plain values, nothing read from any other file.
namespace hypha::vault {

using crypto::Hash;

/// A live file as the log gives it: its hash, and the device whose event wrote it last (its record's
/// signed_by).
struct FileRef
{
    Hash hash;
    DeviceId writer;
    friend bool operator==(const FileRef &, const FileRef &) = default;
};

struct RotationPolicy
{
    bool rotateOnMemberRemove = true;
    bool rotateOnDeviceRevoke = true;
    std::optional<std::uint64_t> maxAgeDays;
    std::optional<std::uint64_t> notifyBeforeExpiryDays;
    friend bool operator==(const RotationPolicy &, const RotationPolicy &) = default;
};

struct Settings
{
    bool requireDeviceApproval = false;
    std::optional<std::string> githubOrg;
    bool auditReads = false;
    std::optional<RotationPolicy> defaultRotationPolicy;
    friend bool operator==(const Settings &, const Settings &) = default;
};

struct Org
{
    OrgId id;
    std::string name;
    Timestamp createdAt;
    Settings settings;
    FileRef file; ///< vault.json
    friend bool operator==(const Org &, const Org &) = default;
};

struct Membership
{
    UserId user;
    Role role = Role::reader;
    Timestamp addedAt;
    DeviceId addedBy;
    std::optional<Timestamp> expiresAt;
    friend bool operator==(const Membership &, const Membership &) = default;
};

struct Members
{
    std::map<UserId, Membership> byUser; ///< sorted by the bytes of the user id, as in members.json
    Timestamp updatedAt;
    FileRef file;

    const Membership *find(const UserId &user) const
    {
        const auto it = byUser.find(user);
        return it == byUser.end() ? nullptr : &it->second;
    }
    friend bool operator==(const Members &, const Members &) = default;
};

enum class DeviceType : std::uint8_t { interactive, ci };
enum class DeviceStatus : std::uint8_t { active, pendingApproval, revoked };

struct Device
{
    DeviceId id;
    UserId user;
    std::string name;
    DeviceType type = DeviceType::interactive;
    crypto::Ed25519PublicKey signingKey;
    crypto::X25519PublicKey encryptionKey;
    Timestamp enrolledAt;
    DeviceStatus status = DeviceStatus::pendingApproval;
    std::optional<Timestamp> expiresAt;
    std::optional<std::vector<UserId>> recoveryContacts; ///< absent until first set
    std::optional<EventId> invitation; ///< id of the invitation whose MAC its enrolment carries
    std::optional<Hash> invitationMac;
    FileRef file;
    std::uint64_t enrolledSequence = 0; ///< of the event that announced it
    std::uint64_t lastSequence = 0;     ///< of the last event it signed
    Timestamp lastSeen;                 ///< that event's timestamp
    Timestamp lastToldFrom;             ///< the same, but never before what the log had said by then
    DeviceId letInBy;                   ///< which device's event made it active; its own for a recovery
    std::uint64_t letInSequence = 0;    ///< of that event; 0 before, and for a device that began active
    Timestamp letInFrom;                ///< its timestamp, but never before what the log had said by then
    friend bool operator==(const Device &, const Device &) = default;
};

struct PdkVersion
{
    std::uint64_t version = 0;
    Timestamp createdAt;
    DeviceId createdBy;
    std::optional<std::string> reason; ///< absent for version 1
    Hash commitment;
    std::map<DeviceId, Hash> wrapped; ///< BLAKE3 of the canonical JSON of each entry, by recipient
    Timestamp madeAt;                 ///< the later of createdAt and the clock then: where its age starts
    FileRef file;
    friend bool operator==(const PdkVersion &, const PdkVersion &) = default;
};

struct SetVersion
{
    std::uint64_t version = 0;
    std::uint64_t pdkVersion = 0;
    Timestamp createdAt;
    DeviceId createdBy;
    std::optional<std::string> message;
    Hash metaHash; ///< of v<N>.meta.json
    Hash encHash;  ///< of v<N>.enc
    friend bool operator==(const SetVersion &, const SetVersion &) = default;
};

struct SecretSet
{
    SetId id;
    std::string name;
    std::string folded; ///< foldedName(name), for finding look-alikes
    Timestamp createdAt;
    DeviceId createdBy;
    GrowingList<SetVersion, 64> versions; ///< version N at index N − 1
    FileRef file;                         ///< set.json
    std::uint64_t currentVersion() const { return versions.size(); }
    friend bool operator==(const SecretSet &, const SecretSet &) = default;
};

struct Project
{
    ProjectId id;
    std::string name;
    std::string folded; ///< foldedName(name), for finding look-alikes
    Timestamp createdAt;
    DeviceId createdBy;
    std::optional<RotationPolicy> policy;
    FileRef file; ///< project.json
    Members members;
    std::vector<PdkVersion> pdks; ///< version N at index N − 1
    std::map<SetId, SecretSet> sets;
    /// Set when somebody lost their place and whoever removed them could not rotate; cleared by the rotation.
    bool rotationDue = false;

    std::uint64_t currentPdk() const { return pdks.size(); }
    const PdkVersion &pdk() const { return pdks.back(); }
    friend bool operator==(const Project &, const Project &) = default;
};

/// Who has noted what of which share (recovery/drills.h).
struct DrillNote
{
    std::uint8_t kind = 0, form = 0, group = 0, index = 0;
    UserId by;
    friend auto operator<=>(const DrillNote &, const DrillNote &) = default;
};

struct RecoveryKey
{
    DeviceId id; ///< stands among device ids where keys are wrapped to it
    crypto::X25519PublicKey encryptionKey;
    crypto::Ed25519PublicKey signingKey;
    std::uint64_t setNumber = 0;
    Timestamp lastRotated;                ///< when this set was made
    std::vector<Timestamp> rotationTimes; ///< of every set so far: created_at of the record is one of them
    FileRef file;
    /// The last of what each person noted of this set: its sequence. However often they do, there is one for
    /// each share.
    std::map<DrillNote, std::uint64_t> notes{};
    std::set<ShareId> handedOut{}; ///< of this set: to what was cancelled then, or by devices that are gone
    friend bool operator==(const RecoveryKey &, const RecoveryKey &) = default;
};

struct RecoveryShare
{
    ShareId id;
    DeviceId device;
    DeviceId recoveryKey;
    FileRef file;
    friend bool operator==(const RecoveryShare &, const RecoveryShare &) = default;
};

enum class RecoveryMethod : std::uint8_t { contact, org };
enum class RequestStatus : std::uint8_t { pending, completed, cancelled };

struct RecoveryRequest
{
    RequestId id;
    UserId user;
    DeviceId newDevice;
    RecoveryMethod method = RecoveryMethod::contact;
    Timestamp requestedAt;
    RequestStatus status = RequestStatus::pending;
    std::optional<DeviceId> assistedBy;
    std::optional<Timestamp> completedAt;
    std::optional<UserId> lostOwner; ///< whom it took the ownership from, where it passed by it
    FileRef file;
    std::map<ShareId, FileRef> contributions;
    std::uint64_t sequence = 0; ///< of the event that asked, or of the one that closed it
    Timestamp toldFrom;         ///< that event's timestamp, but never before what the log had said by then
    friend bool operator==(const RecoveryRequest &, const RecoveryRequest &) = default;
};

/// A place in the log: what is remembered, compared and shown as 12 words.
struct Head
{
    std::uint64_t sequence = 0;
    EventId event;
    Hash chainHash;
    friend bool operator==(const Head &, const Head &) = default;
};

/// One event of the log, for finding it again: its file is audit/<month>/<id>.json.
struct LogEntry
{
    EventId id;
    Hash chainHash;
    std::uint32_t month = 0; ///< year · 12 + month − 1
    friend bool operator==(const LogEntry &, const LogEntry &) = default;
};

/// What an event still owes (§7): until it has followed, nothing else is legal, and only by this device.
struct Owed
{
    DeviceId device;
    UserId removedUser;            ///< whom `removals` are about
    std::set<ProjectId> removals;  ///< projects they must still be removed from
    std::set<ProjectId> rotations; ///< projects whose key must still be rotated
    bool empty() const { return removals.empty() && rotations.empty(); }
    friend bool operator==(const Owed &, const Owed &) = default;
};

/// Something accepted that a person should know: an odd clock, a clash of names, an unusual user id.
struct Flag
{
    std::uint64_t sequence = 0;
    std::string text;
    friend bool operator==(const Flag &, const Flag &) = default;
};

struct VaultState
{
    Org org;
    Members members;
    std::map<DeviceId, Device> devices;
    std::map<ProjectId, Project> projects;
    std::optional<RecoveryKey> recoveryKey;
    std::set<DeviceId> voidedRecoveryKeys;
    std::map<ShareId, RecoveryShare> shares;
    std::map<RequestId, RecoveryRequest> requests;

    Head head;                   ///< of the last event; sequence 0 before the first
    Hash fingerprint;            ///< chain_hash of the first event
    Timestamp lastTimestamp;     ///< of the last event
    Timestamp clock;             ///< §7 "the clock": never goes back
    Timestamp latest;            ///< the greatest timestamp so far, whoever wrote it
    bool anybodyExpires = false; ///< whether any device or membership ever had an expires_at
    Owed owed;
    std::optional<DeviceId> recoveredDevice; ///< may share to itself right after its recovery (§9)

    UsedIds usedIds; ///< of anything, deleted things and events included
    std::set<crypto::Ed25519PublicKey> usedSigningKeys;
    GrowingList<LogEntry> log; ///< the event of sequence N at index N − 1
    std::vector<Flag> flags;

    bool started() const { return head.sequence != 0; }
    const Device *device(const DeviceId &id) const;
    const Project *project(const ProjectId &id) const;
    const SecretSet *set(const ProjectId &project, const SetId &id) const;
    friend bool operator==(const VaultState &, const VaultState &) = default;
};

/// `audit/<YYYY-MM>/<event-id>.json` of an event of the log.
std::string eventPath(const LogEntry &entry);
std::uint32_t monthNumber(const Timestamp &time);

/// `changed_fields` of org_settings_changed (§6): what differs, by name and sorted.
std::vector<std::string> changedSettings(const Org &org, const Settings &settings,
                                         const std::optional<std::string> &name);

/// The policy that holds for a project: its own, else the organisation's default, else {true, true, null,
/// null}.
RotationPolicy effectivePolicy(const VaultState &state, const Project &project);
/// The later of a timestamp and the clock: the time at which expiry is judged (§7).
Timestamp judgedTime(const VaultState &state, const Timestamp &eventTime);
bool isExpired(const std::optional<Timestamp> &expiresAt, const Timestamp &at);
/// Active and not expired.
bool isUsable(const Device &device, const Timestamp &at);
/// The role of a live membership: present and not expired.
std::optional<Role> orgRole(const VaultState &state, const UserId &user, const Timestamp &at);
/// Needs a live project membership and a live org membership.
std::optional<Role> projectRole(const VaultState &state, const Project &project, const UserId &user,
                                const Timestamp &at);
/// Every device of status active of one user (§6, `device_ids`), sorted.
std::set<DeviceId> activeDevices(const VaultState &state, const UserId &user);
/// §4: usable devices of the project's live members; the recovery key is added by the caller.
bool isEligible(const VaultState &state, const Project &project, const DeviceId &device, const Timestamp &at);
std::set<DeviceId> eligibleDevices(const VaultState &state, const Project &project, const Timestamp &at);
/// Why the project's key must be rotated before anything is written (§7), empty when it need not.
enum class DueReason : std::uint8_t { none, removal, memberExpired, deviceExpired, age };
DueReason rotationDue(const VaultState &state, const Project &project, const Timestamp &at);
const char *toString(DueReason reason);

} // namespace hypha::vault
