#pragma once

#include "model/record/fields.h"
#include "model/record/signedrecord.h"
#include "model/vault/state.h"

#include <variant>

/// Audit events (VAULT-FORMAT §6): the envelope, and `details` as one struct per type.
namespace hypha::vault {

/// DEV of §6.
struct DeviceDescription
{
    std::string name;
    DeviceType type = DeviceType::interactive;
    crypto::Ed25519PublicKey signingKey;
    crypto::X25519PublicKey encryptionKey;
    std::optional<Timestamp> expiresAt;
};

/// WRAP of §6: commitment and the hash of each added entry.
struct WrapPins
{
    Hash commitment;
    std::map<DeviceId, Hash> wrapped;
};

namespace details {
struct OrgCreated
{
    std::string orgName;
    UserId owner;
    DeviceId device;
    DeviceDescription description;
    Settings settings;
};
struct OrgSettingsChanged
{
    std::vector<std::string> changedFields;
    Settings settings;
    std::optional<std::string> orgName;
};
struct DeviceEnrolled
{
    DeviceId device;
    UserId user;
    DeviceDescription description;
    std::optional<EventId> invitation;
    std::optional<Hash> invitationMac;
};
struct DeviceApproved
{
    DeviceId device;
    DeviceId approvedBy;
    Hash keysHash;
};
struct DeviceRevoked
{
    DeviceId device;
    UserId user;
    std::optional<std::string> reason;
};
struct MemberAdded
{
    UserId user;
    Role role;
    std::optional<Timestamp> expiresAt;
    std::optional<std::set<DeviceId>> devices;
};
struct MemberRemoved
{
    UserId user;
    Role role;
};
struct RoleChanged
{
    UserId user;
    Role oldRole;
    Role newRole;
    std::optional<std::optional<Timestamp>> expiresAt; ///< outer: present
    std::optional<std::set<DeviceId>> devices;
};
struct OwnershipTransferred
{
    UserId from;
    UserId to;
    std::optional<std::set<DeviceId>> devices;
};
struct ProjectCreated
{
    ProjectId project;
    std::string name;
    std::optional<RotationPolicy> policy;
    WrapPins wrap;
};
struct ProjectChanged
{
    std::string name;
    std::optional<RotationPolicy> policy;
};
struct ProjectDeleted
{
    ProjectId project;
    std::string name;
};
struct SetCreated
{
    SetId set;
    std::string name;
};
struct SetRenamed
{
    SetId set;
    std::string oldName;
    std::string name;
};
struct SetDeleted
{
    SetId set;
    std::string name;
};
struct VersionCreated
{
    SetId set;
    std::uint64_t version;
    std::optional<std::string> message;
};
struct SecretPulled
{
    SetId set;
    std::uint64_t version;
};
struct PdkRotated
{
    std::uint64_t oldVersion;
    std::uint64_t newVersion;
    std::string reason;
    std::set<DeviceId> excludedDevices;
    std::set<UserId> excludedUsers;
    std::set<DeviceId> addedDevices;
    std::optional<std::string> note;
    WrapPins wrap;
};
struct PdkShared
{
    std::uint64_t version;
    std::set<DeviceId> devices;
    std::map<DeviceId, Hash> wrapped;
};
struct AuditNote
{
    std::string note;
};
struct HeadSeen
{
    std::uint64_t sequence;
    Hash chainHash;
};
struct RecoveryRequested
{
    RequestId request;
    UserId user;
    DeviceId newDevice;
    RecoveryMethod method;
};
struct RecoveryCancelled
{
    RequestId request;
    std::string reason;
};
struct RecoveryContactsSet
{
    UserId user;
    std::vector<UserId> contacts;
    DeviceId device;
};
struct RecoveryAssisted
{
    RequestId request;
    UserId user;
    DeviceId assistedBy;
    std::set<ProjectId> projects;
};
struct OrgRecoveryKeyRotated
{
    DeviceId key;
    crypto::X25519PublicKey encryptionKey;
    crypto::Ed25519PublicKey signingKey;
    std::uint64_t setNumber;
    std::optional<DeviceId> oldKey;
    std::map<ShareId, DeviceId> shares;
};
struct RecoveryShareContributed
{
    RequestId request;
    ShareId share;
    DeviceId contributedBy;
};
struct OrgRecoveryCompleted
{
    RequestId request;
    UserId user;
    std::uint64_t sharesUsed;
    std::set<DeviceId> contributors;
    bool newOwner;
    crypto::Ed25519Signature signature;
    std::optional<std::set<DeviceId>> devices;
};
struct CiEnrolled
{
    DeviceId device;
    UserId user;
    DeviceDescription description;
    std::string identity;
};
struct CiRevoked
{
    DeviceId device;
};
struct CiPull
{
    DeviceId device;
    SetId set;
    std::uint64_t version;
};
struct CiExpired
{
    DeviceId device;
};
/// An event type, or a schema version, that this program does not know.
struct Newer
{
};
} // namespace details

using Details =
    std::variant<details::Newer, details::OrgCreated, details::OrgSettingsChanged, details::DeviceEnrolled,
                 details::DeviceApproved, details::DeviceRevoked, details::MemberAdded,
                 details::MemberRemoved, details::RoleChanged, details::OwnershipTransferred,
                 details::ProjectCreated, details::ProjectChanged, details::ProjectDeleted,
                 details::SetCreated, details::SetRenamed, details::SetDeleted, details::VersionCreated,
                 details::SecretPulled, details::PdkRotated, details::PdkShared, details::AuditNote,
                 details::HeadSeen, details::RecoveryRequested, details::RecoveryCancelled,
                 details::RecoveryContactsSet, details::RecoveryAssisted, details::OrgRecoveryKeyRotated,
                 details::RecoveryShareContributed, details::OrgRecoveryCompleted, details::CiEnrolled,
                 details::CiRevoked, details::CiPull, details::CiExpired>;

/// Paths relative to `.mycelium/` and the hash of what is written there; nothing where the file is deleted.
using FileHashes = std::map<std::string, std::optional<Hash>, std::less<>>;

struct Event
{
    EventId id;
    std::string type; ///< as written, also when unknown
    Timestamp timestamp;
    DeviceId actorDevice;
    UserId actorUser;
    OrgId org;
    std::optional<ProjectId> project;
    std::uint64_t sequence = 0;
    std::optional<EventId> previous;
    FileHashes files;
    Hash chainHash;
    Details details;

    std::uint64_t schemaVersion = 1;
    DeviceId signedBy;
    crypto::Ed25519Signature signature;
    std::string signedBytes; ///< what the signature is over

    /// BLAKE3(previous || canonical JSON of `data` without chain_hash), §6.
    Hash chainHashAfter(const std::optional<Hash> &previousChainHash) const;

    /// From the bytes of `audit/<YYYY-MM>/<event-id>.json`; `where` names the file in errors. Checks the
    /// encoding, the envelope and, for a known type, that `details` are complete. Not the signature, not the
    /// state.
    static Result<Event> parse(ByteView file, std::string_view where);
    /// `audit/<YYYY-MM>/<event-id>.json`
    std::string path() const;
    /// The key that an announcing event brings with it (org_created, device_enrolled), else nothing.
    std::optional<crypto::Ed25519PublicKey> announcedKey() const;
};

/// `details` from JSON, for the types of the page; Newer for any other. Project-scoped variants are told by
/// `inProject`.
Result<Details> parseDetails(std::string_view type, const json::Object &object, std::string_view where);

json::Value toJson(const RotationPolicy &policy);
json::Value toJson(const Settings &settings);
const char *toString(DeviceType type);
const char *toString(DeviceStatus status);
const char *toString(RecoveryMethod method);
const char *toString(RequestStatus status);

} // namespace hypha::vault
