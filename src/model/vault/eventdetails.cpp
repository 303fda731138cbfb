#include "model/vault/event.h"

#include "model/vault/eventfields.h"

#include <unordered_map>

namespace hypha::vault {
namespace {

using json::Fields;

using eventfields::readDevice;
using eventfields::readNullablePolicy;
using eventfields::readOptionalDevices;
using eventfields::readPolicyObject;
using eventfields::readRole;
using eventfields::readSettings;
using eventfields::readStrings;
using eventfields::readUsers;
using eventfields::readWrap;
using eventfields::readWrapped;

Details orgCreated(Fields &f)
{
    return details::OrgCreated{f.name("org_name"), f.user("owner_user_id"), f.id<DeviceId>("device_id"),
                               readDevice(f), readSettings(f)};
}

Details orgSettingsChanged(Fields &f)
{
    details::OrgSettingsChanged d{readStrings(f, "changed_fields"), readSettings(f), std::nullopt};
    if (f.has("org_name"))
        d.orgName = f.name("org_name");
    return d;
}

Details deviceEnrolled(Fields &f)
{
    details::DeviceEnrolled d{f.id<DeviceId>("device_id"), f.user("user_id"), readDevice(f), {}, {}};
    if (!f.has("invitation_mac"))
        return d;
    const json::Object &object = f.object("invitation_mac");
    if (!f.ok())
        return d;
    Fields mac(object, "invitation_mac");
    d.invitation = mac.id<EventId>("id");
    d.invitationMac = mac.hash("mac");
    if (!mac.ok())
        f.refuse("invitation_mac", "id and mac");
    return d;
}

Details deviceApproved(Fields &f)
{
    return details::DeviceApproved{f.id<DeviceId>("device_id"), f.id<DeviceId>("approved_by"),
                                   f.hash("keys_hash")};
}

Details deviceRevoked(Fields &f)
{
    return details::DeviceRevoked{f.id<DeviceId>("device_id"), f.user("user_id"), f.optionalText("reason")};
}

Details memberAdded(Fields &f)
{
    return details::MemberAdded{f.user("user_id"), readRole(f, "role"), f.optionalTime("expires_at"),
                                readOptionalDevices(f)};
}

Details memberRemoved(Fields &f)
{
    return details::MemberRemoved{f.user("user_id"), readRole(f, "role")};
}

Details roleChanged(Fields &f)
{
    details::RoleChanged d{f.user("user_id"), readRole(f, "old_role"), readRole(f, "new_role"), std::nullopt,
                           readOptionalDevices(f)};
    if (f.has("expires_at"))
        d.expiresAt = f.optionalTime("expires_at");
    return d;
}

Details ownershipTransferred(Fields &f)
{
    return details::OwnershipTransferred{f.user("from_user_id"), f.user("to_user_id"),
                                         readOptionalDevices(f)};
}

Details projectCreated(Fields &f)
{
    details::ProjectCreated d{f.id<ProjectId>("project_id"), f.name("project_name"), std::nullopt,
                              readWrap(f)};
    if (f.has("rotation_policy"))
        d.policy = readPolicyObject(f, "rotation_policy");
    return d;
}

Details projectChanged(Fields &f)
{
    return details::ProjectChanged{f.name("project_name"), readNullablePolicy(f, "rotation_policy")};
}

Details projectDeleted(Fields &f)
{
    return details::ProjectDeleted{f.id<ProjectId>("project_id"), f.name("project_name")};
}

Details setCreated(Fields &f)
{
    return details::SetCreated{f.id<SetId>("set_id"), f.name("set_name")};
}

Details setRenamed(Fields &f)
{
    return details::SetRenamed{f.id<SetId>("set_id"), f.name("old_name"), f.name("set_name")};
}

Details setDeleted(Fields &f)
{
    return details::SetDeleted{f.id<SetId>("set_id"), f.name("set_name")};
}

Details versionCreated(Fields &f)
{
    return details::VersionCreated{f.id<SetId>("set_id"), f.versionNumber("version"),
                                   f.optionalText("message")};
}

Details secretPulled(Fields &f)
{
    return details::SecretPulled{f.id<SetId>("set_id"), f.versionNumber("version")};
}

Details pdkRotated(Fields &f)
{
    details::PdkRotated d;
    d.oldVersion = f.versionNumber("old_version");
    d.newVersion = f.versionNumber("new_version");
    d.reason = f.string("reason");
    static const std::set<std::string, std::less<>> reasons = {
        "member_removed", "device_revoked", "policy", "incident", "manual", "recovery"};
    if (!reasons.contains(d.reason))
        f.refuse("reason", "member_removed, device_revoked, policy, incident, manual or recovery");
    d.excludedDevices = f.idSet<DeviceId>("excluded_devices");
    const auto users = readUsers(f, "excluded_users");
    d.excludedUsers = {users.begin(), users.end()};
    d.addedDevices = f.idSet<DeviceId>("added_devices");
    d.note = f.optionalText("note");
    d.wrap = readWrap(f);
    return d;
}

Details pdkShared(Fields &f)
{
    return details::PdkShared{f.versionNumber("version"), f.idSet<DeviceId>("device_ids"), readWrapped(f)};
}

Details auditNote(Fields &f)
{
    return details::AuditNote{f.text("note")};
}

Details headSeen(Fields &f)
{
    return details::HeadSeen{f.versionNumber("sequence"), f.hash("chain_hash")};
}

Details recoveryRequested(Fields &f)
{
    details::RecoveryRequested d{f.id<RequestId>("request_id"), f.user("user_id"),
                                 f.id<DeviceId>("new_device_id"), RecoveryMethod::contact};
    const std::string method = f.string("method");
    if (method != "contact" && method != "org")
        f.refuse("method", "contact or org");
    d.method = method == "org" ? RecoveryMethod::org : RecoveryMethod::contact;
    return d;
}

Details recoveryCancelled(Fields &f)
{
    return details::RecoveryCancelled{f.id<RequestId>("request_id"), f.text("reason")};
}

Details recoveryContactsSet(Fields &f)
{
    return details::RecoveryContactsSet{f.user("user_id"), readUsers(f, "contacts"),
                                        f.id<DeviceId>("device_id")};
}

Details recoveryAssisted(Fields &f)
{
    return details::RecoveryAssisted{f.id<RequestId>("request_id"), f.user("user_id"),
                                     f.id<DeviceId>("assisted_by"), f.idSet<ProjectId>("projects_recovered")};
}

Details orgRecoveryKeyRotated(Fields &f)
{
    details::OrgRecoveryKeyRotated d;
    d.key = f.id<DeviceId>("recovery_key_id");
    d.encryptionKey = f.encryptionKey("encryption_pubkey");
    d.signingKey = f.signingKey("signing_pubkey");
    d.setNumber = f.versionNumber("set_number");
    d.oldKey = f.optionalId<DeviceId>("old_recovery_key_id");
    for (const auto &[name, value] : f.object("shares")) {
        const auto share = ShareId::parse(name);
        const auto device = DeviceId::parse(value.asString() ? *value.asString() : std::string());
        if (!share || !device)
            f.refuse("shares", "share ids with device ids");
        else
            d.shares.emplace(*share, *device);
    }
    return d;
}

Details recoveryShareContributed(Fields &f)
{
    return details::RecoveryShareContributed{f.id<RequestId>("request_id"), f.id<ShareId>("share_id"),
                                             f.id<DeviceId>("contributed_by")};
}

Details orgRecoveryCompleted(Fields &f)
{
    details::OrgRecoveryCompleted d;
    d.request = f.id<RequestId>("request_id");
    d.user = f.user("user_id");
    d.sharesUsed = f.integer("shares_used");
    d.contributors = f.idSet<DeviceId>("contributors");
    d.newOwner = f.boolean("new_owner");
    const Bytes signature = f.bytes("ork_signature", 64);
    if (signature.size() == 64)
        std::copy(signature.begin(), signature.end(), d.signature.bytes.begin());
    d.devices = readOptionalDevices(f);
    return d;
}

Details ciEnrolled(Fields &f)
{
    return details::CiEnrolled{f.id<DeviceId>("device_id"), f.user("user_id"), readDevice(f),
                               f.string("identity")};
}

Details ciRevoked(Fields &f)
{
    return details::CiRevoked{f.id<DeviceId>("device_id")};
}

Details ciPull(Fields &f)
{
    return details::CiPull{f.id<DeviceId>("device_id"), f.id<SetId>("set_id"), f.versionNumber("version")};
}

Details ciExpired(Fields &f)
{
    return details::CiExpired{f.id<DeviceId>("device_id")};
}

using Reader = Details (*)(Fields &);
const std::unordered_map<std::string_view, Reader> readers = {
    {"org_created", orgCreated},
    {"org_settings_changed", orgSettingsChanged},
    {"device_enrolled", deviceEnrolled},
    {"device_approved", deviceApproved},
    {"device_revoked", deviceRevoked},
    {"member_added", memberAdded},
    {"member_removed", memberRemoved},
    {"role_changed", roleChanged},
    {"ownership_transferred", ownershipTransferred},
    {"project_created", projectCreated},
    {"project_changed", projectChanged},
    {"project_deleted", projectDeleted},
    {"secret_set_created", setCreated},
    {"secret_set_renamed", setRenamed},
    {"secret_set_deleted", setDeleted},
    {"secret_version_created", versionCreated},
    {"secret_pulled", secretPulled},
    {"pdk_rotated", pdkRotated},
    {"pdk_shared", pdkShared},
    {"audit_note", auditNote},
    {"head_seen", headSeen},
    {"recovery_requested", recoveryRequested},
    {"recovery_cancelled", recoveryCancelled},
    {"recovery_contacts_set", recoveryContactsSet},
    {"recovery_assisted", recoveryAssisted},
    {"org_recovery_key_rotated", orgRecoveryKeyRotated},
    {"recovery_share_contributed", recoveryShareContributed},
    {"org_recovery_completed", orgRecoveryCompleted},
    {"ci_enrolled", ciEnrolled},
    {"ci_revoked", ciRevoked},
    {"ci_pull", ciPull},
    {"ci_expired", ciExpired},
};

} // namespace

Result<Details> parseDetails(std::string_view type, const json::Object &object, std::string_view where)
{
    const auto reader = readers.find(type);
    if (reader == readers.end())
        return Details(details::Newer{});
    Fields f(object, std::string(where) + " details of " + std::string(type));
    Details parsed = reader->second(f);
    HYPHA_CHECK(f.done());
    return parsed;
}

} // namespace hypha::vault
