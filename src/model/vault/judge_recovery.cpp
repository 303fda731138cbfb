#include "crypto/keyagreement.h"
#include "crypto/signature.h"
#include "model/vault/judgement.h"
#include "model/vault/recoveryrules.h"

#include <algorithm>

namespace hypha::vault {
namespace {

Result<RecoveryRequest> pendingRequest(const Judgement &j, const RequestId &id)
{
    const auto it = j.state.requests.find(id);
    if (it == j.state.requests.end())
        return fail(Errc::notFound, id.toString(), "there is no such recovery request");
    if (it->second.status != RequestStatus::pending)
        return fail(Errc::illegalEvent, id.toString(), "the recovery request is already closed");
    return it->second;
}

void closeRequest(Judgement &j, RecoveryRequest request)
{
    for (const auto &[share, file] : request.contributions)
        j.erased(path::contribution(request.id, share));
    request.contributions.clear();
    request.file = j.wrote(path::request(request.id));
    j.put(change::PutRequest{std::move(request)});
}

bool sharesAProject(const Judgement &j, const UserId &user)
{
    return std::any_of(j.state.projects.begin(), j.state.projects.end(), [&](const auto &entry) {
        return allows(j.actorRole(entry.second), Permission::share) && entry.second.members.find(user);
    });
}

} // namespace

bool actsAsRecoveryContact(const Judgement &j, const Device &newDevice)
{
    const bool requested =
        std::any_of(j.state.requests.begin(), j.state.requests.end(), [&](const auto &entry) {
            const RecoveryRequest &r = entry.second;
            return r.status == RequestStatus::pending && r.method == RecoveryMethod::contact &&
                   r.newDevice == newDevice.id && r.user == newDevice.user;
        });
    return requested && recoveryContacts(j.state, newDevice.user).contains(j.event.actorUser) &&
           sharesAProject(j, newDevice.user);
}

Result<void> judgeDetails(Judgement &j, const details::RecoveryRequested &d)
{
    HYPHA_CHECK(j.needNoProject());
    if (j.actor().status != DeviceStatus::pendingApproval || d.newDevice != j.event.actorDevice ||
        d.user != j.event.actorUser)
        return refuse(Errc::illegalEvent, "a recovery is requested by the new, pending device for itself");
    HYPHA_CHECK(j.needNewId(d.request.uuid));
    RecoveryRequest request;
    request.id = d.request;
    request.user = d.user;
    request.newDevice = d.newDevice;
    request.method = d.method;
    request.requestedAt = j.event.timestamp;
    request.file = j.wrote(path::request(d.request));
    j.put(change::PutRequest{std::move(request)});
    return {};
}

Result<void> judgeDetails(Judgement &j, const details::RecoveryCancelled &d)
{
    HYPHA_CHECK(j.needNoProject());
    HYPHA_TRY(RecoveryRequest request, pendingRequest(j, d.request));
    const bool requester = request.newDevice == j.event.actorDevice;
    const bool active = j.actor().status == DeviceStatus::active;
    const bool own = active && request.user == j.event.actorUser && j.actorOrgRole();
    if (!requester && !own && !(active && allows(j.actorOrgRole(), Permission::share)))
        return refuse(Errc::permissionDenied,
                      "a request is cancelled by its user, its device, or with \"share\"");
    request.status = RequestStatus::cancelled;
    closeRequest(j, std::move(request));
    return {};
}

Result<void> judgeDetails(Judgement &j, const details::RecoveryContactsSet &d)
{
    HYPHA_CHECK(j.needNoProject());
    HYPHA_CHECK(j.needOrg(Permission::read));
    if (d.device != j.event.actorDevice || d.user != j.event.actorUser)
        return refuse(Errc::permissionDenied, "contacts are set by a device for its own user");
    Device device = j.actor();
    device.recoveryContacts = d.contacts;
    device.file = j.wrote(path::device(d.device));
    j.put(change::PutDevice{std::move(device)});
    return {};
}

Result<void> judgeDetails(Judgement &j, const details::RecoveryAssisted &d)
{
    HYPHA_CHECK(j.needNoProject());
    HYPHA_TRY(RecoveryRequest request, pendingRequest(j, d.request));
    const Device *device = j.state.device(request.newDevice);
    if (request.method != RecoveryMethod::contact || request.user != d.user ||
        d.assistedBy != j.event.actorDevice)
        return refuse(Errc::illegalEvent, "does not fit the recovery request");
    if (!device || device->status != DeviceStatus::active)
        return refuse(Errc::illegalEvent, "the new device has not been approved");
    if (!actsAsRecoveryContact(j, *device))
        return refuse(Errc::permissionDenied, "only a recovery contact who may share assists");
    for (const ProjectId &id : d.projects) {
        const Project *project = j.state.project(id);
        if (!project || !allows(j.actorRole(*project), Permission::share) || !project->members.find(d.user))
            return fail(Errc::illegalEvent, id.toString(),
                        "projects_recovered names a project outside the contact's reach");
    }
    request.status = RequestStatus::completed;
    request.assistedBy = d.assistedBy;
    request.completedAt = j.event.timestamp;
    closeRequest(j, std::move(request));
    return {};
}

Result<void> judgeDetails(Judgement &j, const details::OrgRecoveryKeyRotated &d)
{
    const auto &old = j.state.recoveryKey;
    HYPHA_CHECK(j.needNoProject());
    HYPHA_CHECK(j.needOrg(Permission::transferOwnership)); // the owner alone has it
    const std::optional<DeviceId> oldId = old ? std::optional(old->id) : std::nullopt;
    if (d.setNumber != (old ? old->setNumber : 0) + 1 || d.oldKey != oldId)
        return refuse(Errc::contentMismatch,
                      "set_number or old_recovery_key_id does not follow the current recovery key");
    HYPHA_CHECK(j.needNewId(d.key.uuid));
    HYPHA_CHECK(j.needNewSigningKey(d.signingKey));
    if (crypto::x25519IsSmallOrder(d.encryptionKey))
        return refuse(Errc::malformed, "the recovery key is of small order");
    for (const auto &[id, share] : j.state.shares) {
        j.erased(path::share(id));
        j.put(change::EraseShare{id});
    }
    for (const auto &[id, holder] : d.shares) {
        const Device *device = j.state.device(holder);
        if (!device || !isUsable(*device, j.now))
            return fail(Errc::illegalEvent, holder.toString(), "a share is sealed to an active device");
        HYPHA_CHECK(j.needNewId(id.uuid));
        j.put(change::PutShare{RecoveryShare{id, holder, d.key, j.wrote(path::share(id))}});
    }
    std::vector<Timestamp> times = old ? old->rotationTimes : std::vector<Timestamp>{};
    times.push_back(j.event.timestamp);
    j.put(
        change::PutRecoveryKey{RecoveryKey{d.key, d.encryptionKey, d.signingKey, d.setNumber,
                                           j.event.timestamp, std::move(times), j.wrote(path::recoveryKey)}});
    return {};
}

Result<void> judgeDetails(Judgement &j, const details::RecoveryShareContributed &d)
{
    HYPHA_CHECK(j.needNoProject());
    HYPHA_TRY(RecoveryRequest request, pendingRequest(j, d.request));
    const auto share = j.state.shares.find(d.share);
    if (request.method != RecoveryMethod::org || share == j.state.shares.end())
        return refuse(Errc::notFound, "there is no such share, or the request does not ask for shares");
    if (d.contributedBy != j.event.actorDevice || share->second.device != j.event.actorDevice)
        return refuse(Errc::permissionDenied, "a share is contributed by its holder's own device");
    HYPHA_CHECK(j.needOrg(Permission::read));
    if (request.contributions.contains(d.share))
        return refuse(Errc::alreadyExists, "the share has already been contributed");
    request.contributions.emplace(d.share, j.wrote(path::contribution(d.request, d.share)));
    j.put(change::PutRequest{std::move(request)});
    return {};
}

namespace {

Result<void> checkRecoverySignature(const Judgement &j, const details::OrgRecoveryCompleted &d)
{
    if (!j.state.recoveryKey)
        return refuse(Errc::illegalEvent, "the organisation has no recovery key");
    const Bytes message = recoveryMessage(d.request, d.newOwner, j.actor(), j.state.head.chainHash, d.user);
    if (crypto::ed25519Verify(j.state.recoveryKey->signingKey, message, d.signature))
        return {};
    return refuse(Errc::signatureInvalid,
                  "ork_signature does not verify under the organisation's recovery key");
}

const Membership *ownerOf(const Members &members)
{
    for (const auto &[user, member] : members.byUser)
        if (member.role == Role::owner)
            return &member;
    return nullptr;
}

void passOwnership(Judgement &j, const std::optional<ProjectId> &place, const Members &members,
                   const UserId &to)
{
    Membership lost = *ownerOf(members);
    lost.role = Role::admin;
    const Membership *present = members.find(to);
    Membership owner =
        present ? *present
                : Membership{to, Role::owner, j.event.timestamp, j.event.actorDevice, std::nullopt};
    owner.role = Role::owner;
    owner.expiresAt.reset();
    j.put(change::PutMember{place, std::move(lost)});
    j.put(change::PutMember{place, std::move(owner)});
    j.putMembers(place);
}

Result<void> makeOwner(Judgement &j, const details::OrgRecoveryCompleted &d, RecoveryRequest &request)
{
    std::set<DeviceId> active = activeDevices(j.state, d.user);
    active.insert(j.event.actorDevice);
    if (!d.devices || *d.devices != active)
        return refuse(Errc::contentMismatch, "device_ids is not exactly the active devices of the new owner");
    const UserId lostOwner = ownerOf(j.state.members)->user;
    if (lostOwner == d.user)
        return refuse(Errc::illegalEvent, "the owner needs no new ownership");
    passOwnership(j, std::nullopt, j.state.members, d.user);
    for (const auto &[id, project] : j.state.projects)
        if (ownerOf(project.members)->user == lostOwner)
            passOwnership(j, id, project.members, d.user);
    request.lostOwner = lostOwner;
    return {};
}

} // namespace

Result<void> judgeDetails(Judgement &j, const details::OrgRecoveryCompleted &d)
{
    HYPHA_CHECK(j.needNoProject());
    HYPHA_TRY(RecoveryRequest request, pendingRequest(j, d.request));
    if (request.method != RecoveryMethod::org || request.newDevice != j.event.actorDevice ||
        request.user != d.user || d.user != j.event.actorUser ||
        j.actor().status != DeviceStatus::pendingApproval)
        return refuse(Errc::illegalEvent, "does not fit the recovery request, or the device is not pending");
    if (!j.state.members.find(d.user))
        return fail(Errc::illegalEvent, d.user.text, "only a member's device is recovered");
    HYPHA_CHECK(checkRecoverySignature(j, d));
    for (const DeviceId &id : d.contributors) {
        const bool contributed = std::any_of(request.contributions.begin(), request.contributions.end(),
                                             [&](const auto &c) { return c.second.writer == id; });
        if (!contributed)
            return fail(Errc::contentMismatch, id.toString(),
                        "contributors names a device that contributed no share");
    }
    HYPHA_CHECK(checkDeviceName(j, j.actor()));
    Device device = j.actor();
    device.status = DeviceStatus::active;
    device.file = j.wrote(path::device(device.id));
    if (d.newOwner)
        HYPHA_CHECK(makeOwner(j, d, request));
    request.status = RequestStatus::completed;
    request.completedAt = j.event.timestamp;
    closeRequest(j, std::move(request));
    j.delta.recoveredDevice = device.id;
    j.put(change::PutDevice{std::move(device)});
    return {};
}

} // namespace hypha::vault
