#include "crypto/hash.h"
#include "crypto/keyagreement.h"
#include "model/record/base64.h"
#include "model/record/names.h"
#include "model/record/signedrecord.h"
#include "model/vault/operationsteps.h"
#include "model/vault/paths.h"
#include "model/vault/recoveryrules.h"
#include "model/vault/recoverysteps.h"

namespace hypha::vault {
namespace {

Result<RecoveryRequest> openRequest(const ChangeBuilder &b, const RequestId &id, RecoveryMethod method)
{
    const auto found = b.state().requests.find(id);
    if (found == b.state().requests.end())
        return fail(Errc::notFound, id.toString(), "there is no such recovery request");
    const RecoveryRequest &request = found->second;
    if (request.status != RequestStatus::pending)
        return fail(Errc::invalidInput, id.toString(), "the recovery request is closed already");
    if (request.method != method)
        return fail(Errc::invalidInput, id.toString(),
                    method == RecoveryMethod::org ? "the request asks for a contact, not for shares"
                                                  : "the request asks for shares, not for a contact");
    return request;
}

/// The device that asks, with the keys whose words were compared.
Result<const Device *> comparedDevice(const ChangeBuilder &b, const RecoveryRequest &request,
                                      const Hash &fingerprint)
{
    const Device *device = b.state().device(request.newDevice);
    if (!device || device->status == DeviceStatus::revoked)
        return fail(Errc::invalidInput, request.newDevice.toString(),
                    "the device that asked has been revoked");
    if (deviceFingerprint(*device) != fingerprint)
        return fail(Errc::contentMismatch, device->name,
                    "the device has other keys than those that were compared");
    return device;
}

/// Told before anything is tried: the device cannot choose another name, and its user may want to know who
/// has it.
Result<void> checkNameIsFree(const ChangeBuilder &b, const Device &asking)
{
    for (const auto &[id, device] : b.state().devices)
        if (id != asking.id && device.user == asking.user && device.status == DeviceStatus::active &&
            device.name == asking.name)
            return fail(Errc::alreadyExists, "name of the device",
                        "\"" + device.name + "\" is another device of theirs that was let in meanwhile");
    return {};
}

/// Projects of the user whose keys this person may share.
std::vector<ProjectId> withinReach(const ChangeBuilder &b, const UserId &user)
{
    const Timestamp at = judgedTime(b.state(), b.now());
    std::vector<ProjectId> out;
    for (const auto &[id, project] : b.state().projects)
        if (project.members.find(user) &&
            allows(projectRole(b.state(), project, b.keys().user, at), Permission::share))
            out.push_back(id);
    return out;
}

std::set<ProjectId> opened(const ChangeBuilder &b, const std::vector<ProjectId> &projects,
                           const DeviceId &device)
{
    std::set<ProjectId> out;
    for (const ProjectId &id : projects)
        if (b.state().project(id)->pdk().wrapped.contains(device))
            out.insert(id);
    return out;
}

} // namespace

Result<void> requestRecovery(ChangeBuilder &b, const op::RequestRecovery &o)
{
    const Device *own = b.state().device(b.keys().id);
    if (!own || own->status != DeviceStatus::pendingApproval)
        return fail(Errc::invalidInput, own ? own->name : b.keys().id.toString(),
                    "recovery is for a device that waits to be let in");
    if (!b.state().members.find(own->user))
        return fail(Errc::notFound, own->user.text,
                    "is no member of the organisation: only a member's access is recovered");
    for (const auto &[id, request] : b.state().requests)
        if (request.newDevice == own->id && request.status == RequestStatus::pending)
            return fail(Errc::alreadyExists, id.toString(), "this device has asked for recovery already");
    if (o.method == RecoveryMethod::org && !b.state().recoveryKey)
        return fail(Errc::notFound, "organisation recovery key", "none has been set up");
    if (o.method == RecoveryMethod::contact && recoveryContacts(b.state(), own->user).empty())
        return fail(Errc::notFound, "recovery contacts", own->user.text + " has chosen none");
    json::Object details;
    details.set("request_id", o.id.toString());
    details.set("user_id", own->user.text);
    details.set("new_device_id", own->id.toString());
    details.set("method", o.method == RecoveryMethod::org ? "org" : "contact");
    return b.add("recovery_requested", std::nullopt, std::move(details));
}

Result<void> cancelRecovery(ChangeBuilder &b, const op::CancelRecovery &o)
{
    HYPHA_CHECK(checkText(o.reason));
    const auto found = b.state().requests.find(o.request);
    if (found == b.state().requests.end())
        return fail(Errc::notFound, o.request.toString(), "there is no such recovery request");
    if (found->second.status != RequestStatus::pending)
        return fail(Errc::invalidInput, o.request.toString(), "the recovery request is closed already");
    json::Object details;
    details.set("request_id", o.request.toString());
    details.set("reason", o.reason);
    return b.add("recovery_cancelled", std::nullopt, std::move(details));
}

Result<void> assistRecovery(ChangeBuilder &b, const op::AssistRecovery &o)
{
    HYPHA_TRY(const RecoveryRequest request, openRequest(b, o.request, RecoveryMethod::contact));
    HYPHA_TRY(const Device *device, comparedDevice(b, request, o.fingerprint));
    const std::vector<ProjectId> projects = withinReach(b, request.user);
    if (!recoveryContacts(b.state(), request.user).contains(b.keys().user) || projects.empty())
        return fail(Errc::permissionDenied, request.user.text,
                    "only a recovery contact of theirs who may share a project of theirs can assist");
    if (device->status == DeviceStatus::pendingApproval) {
        HYPHA_CHECK(checkNameIsFree(b, *device));
        op::ApproveDevice approval{request.newDevice, o.fingerprint};
        HYPHA_CHECK(approveDevice(b, approval)); // with the keys of the projects within reach
    }
    for (const ProjectId &id : projects)
        HYPHA_CHECK(shareWith(b, id, {request.newDevice}, true));
    json::Array recovered;
    for (const ProjectId &id : opened(b, projects, request.newDevice))
        recovered.emplace_back(id.toString());
    json::Object details;
    details.set("request_id", o.request.toString());
    details.set("user_id", request.user.text);
    details.set("assisted_by", b.keys().id.toString());
    details.set("projects_recovered", std::move(recovered));
    return b.add("recovery_assisted", std::nullopt, std::move(details));
}

namespace {

/// The words of a share that is sealed to this device.
Result<crypto::SecretBytes> ownShare(const ChangeBuilder &b, const RecoveryShare &share)
{
    const std::string item = path::share(share.id);
    HYPHA_TRY(const Bytes file, b.currentFile(item));
    if (crypto::blake3(file) != share.file.hash)
        return fail(Errc::hashMismatch, item, "the file is not what the log says was written");
    HYPHA_TRY(const SignedRecord record, SignedRecord::parse(file, item));
    HYPHA_TRY(const auto sealed, recovery::SealedWords::fromJson(record.body, item));
    HYPHA_TRY(crypto::SecretBytes words,
              recovery::openShare(sealed, b.keys().encryption, share.recoveryKey, share.id));
    // What the owner's program got wrong is told here, where the holder still can ask for a new set.
    HYPHA_CHECK(recovery::checkPlace(words.view(), record.body, item));
    return words;
}

} // namespace

Result<void> contributeShare(ChangeBuilder &b, const op::ContributeShare &o)
{
    HYPHA_TRY(const RecoveryRequest request, openRequest(b, o.request, RecoveryMethod::org));
    HYPHA_TRY(const Device *device, comparedDevice(b, request, o.fingerprint));
    const auto share = b.state().shares.find(o.share);
    if (share == b.state().shares.end() || share->second.device != b.keys().id)
        return fail(Errc::notFound, o.share.toString(), "no such share is sealed to this device");
    if (request.contributions.contains(o.share))
        return fail(Errc::alreadyExists, o.share.toString(), "the share has been contributed already");
    HYPHA_TRY(const crypto::SecretBytes words, ownShare(b, share->second));
    HYPHA_TRY(const auto sealed,
              recovery::sealContribution(words.view(), device->encryptionKey, o.request, o.share));
    ChangeBuilder::Extras extras;
    extras.members[path::contribution(o.request, o.share)] = sealed.toJson();
    json::Object details;
    details.set("request_id", o.request.toString());
    details.set("share_id", o.share.toString());
    details.set("contributed_by", b.keys().id.toString());
    return b.add("recovery_share_contributed", std::nullopt, std::move(details), std::move(extras));
}

namespace {

Result<crypto::ChaChaKey> openByRecoveryKey(const ChangeBuilder &b, const Project &project,
                                            std::uint64_t version, const crypto::X25519SecretKey &secret)
{
    const std::string item = path::pdk(project.id, version);
    HYPHA_TRY(const Bytes file, b.currentFile(item));
    HYPHA_TRY(const std::vector<WrappedKey> entries, readWrappedKeys(project, version, file));
    for (const WrappedKey &entry : entries)
        if (entry.device == b.state().recoveryKey->id)
            return unwrapPdk(entry, project.id, version, secret, project.pdks[version - 1].commitment);
    return fail(Errc::internal, item, "the log and the file disagree after they were compared");
}

/// §9: right after the recovery, and naming only itself, the device takes what the recovery key opens. What
/// does not open is left: whoever wrapped it to the recovery key must not keep everything else from coming
/// back.
Result<void> takeKeys(ChangeBuilder &b, const crypto::X25519SecretKey &secret)
{
    const Timestamp at = judgedTime(b.state(), b.now());
    const DeviceId own = b.keys().id, key = b.state().recoveryKey->id;
    std::vector<std::pair<ProjectId, std::uint64_t>> wanted;
    for (const auto &[id, project] : b.state().projects)
        for (const PdkVersion &pdk : project.pdks)
            if (isEligible(b.state(), project, own, at) && pdk.wrapped.contains(key) &&
                !pdk.wrapped.contains(own))
                wanted.emplace_back(id, pdk.version);
    for (const auto &[id, version] : wanted) {
        const auto pdk = openByRecoveryKey(b, *b.state().project(id), version, secret);
        if (!pdk && isWrappedWrongly(pdk.error().code))
            continue;
        if (!pdk)
            return tl::unexpected<Error>(pdk.error());
        HYPHA_CHECK(shareVersion(b, id, version, {own}, *pdk));
    }
    return {};
}

Result<json::Object> completionDetails(const ChangeBuilder &b, const op::CompleteRecovery &o,
                                       const RecoveryRequest &request)
{
    const crypto::Ed25519Signer key(o.keys->signing);
    const Device &own = *b.state().device(b.keys().id);
    const Bytes message = recoveryMessage(o.request, o.newOwner, own, b.state().head.chainHash, request.user);
    json::Object details;
    details.set("request_id", o.request.toString());
    details.set("user_id", request.user.text);
    details.set("shares_used", o.sharesUsed);
    details.set("contributors", asTexts(o.contributors));
    details.set("new_owner", o.newOwner);
    details.set("ork_signature", toBase64(key.sign(message).view()));
    if (o.newOwner) {
        HYPHA_CHECK(checkSeen(b.state(), request.user, o.seenDevices));
        std::set<DeviceId> active = activeDevices(b.state(), request.user);
        active.insert(own.id);
        details.set("device_ids", asTexts(active));
    }
    return details;
}

} // namespace

Result<void> completeRecovery(ChangeBuilder &b, const op::CompleteRecovery &o)
{
    HYPHA_TRY(const RecoveryRequest request, openRequest(b, o.request, RecoveryMethod::org));
    if (request.newDevice != b.keys().id)
        return fail(Errc::invalidInput, o.request.toString(),
                    "a recovery is completed on the device that asked for it");
    if (!b.state().recoveryKey)
        return fail(Errc::notFound, "organisation recovery key", "none has been set up");
    if (crypto::ed25519PublicKey(o.keys->signing) != b.state().recoveryKey->signingKey)
        return fail(Errc::conflict, "share set",
                    "the shares are of a set that has been replaced: they are void");
    HYPHA_CHECK(checkNameIsFree(b, *b.state().device(b.keys().id)));
    HYPHA_TRY(json::Object details, completionDetails(b, o, request));
    HYPHA_CHECK(b.add("org_recovery_completed", std::nullopt, std::move(details)));
    return takeKeys(b, o.keys->encryption);
}

} // namespace hypha::vault
