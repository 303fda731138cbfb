#include "model/vault/judgement.h"

#include "crypto/keyagreement.h"

#include "model/record/names.h"

#include <algorithm>

namespace hypha::vault {

Judgement::Judgement(const VaultState &stateBefore, const Event &judged)
    : state(stateBefore), event(judged), now(judgedTime(stateBefore, judged.timestamp))
{
    delta.owed = state.owed;
}

Result<void> refuse(Errc code, std::string text)
{
    return fail(code, {}, std::move(text));
}

Result<void> Judgement::needOrg(Permission permission) const
{
    if (allows(actorOrgRole(), permission))
        return {};
    return refuse(Errc::permissionDenied,
                  std::string("needs the permission \"") + toString(permission) + "\" in the organisation");
}

Result<void> Judgement::need(const Project &p, Permission permission) const
{
    if (allows(actorRole(p), permission))
        return {};
    return fail(Errc::permissionDenied, p.name,
                std::string("needs the permission \"") + toString(permission) + "\" in this project");
}

Result<const Project *> Judgement::project() const
{
    if (!event.project)
        return fail(Errc::illegalEvent, "project_id", "this type of event names its project");
    const Project *p = state.project(*event.project);
    if (!p)
        return fail(Errc::notFound, event.project->toString(), "there is no such project");
    return p;
}

Result<const SecretSet *> Judgement::set(const Project &p, const SetId &id) const
{
    const auto it = p.sets.find(id);
    if (it == p.sets.end())
        return fail(Errc::notFound, id.toString(), "there is no such secret set in the project");
    return &it->second;
}

Result<void> Judgement::needNoProject() const
{
    if (event.project)
        return refuse(Errc::illegalEvent, "project_id must be null for this type of event");
    return {};
}

Result<void> Judgement::needNoRotationDue(const Project &p) const
{
    const DueReason reason = rotationDue(state, p, now);
    if (reason == DueReason::none)
        return {};
    return fail(Errc::rotationDue, p.name,
                std::string("the project's key must be rotated first: ") + toString(reason));
}

Result<void> Judgement::needNewId(const Uuid &id)
{
    const bool again =
        id == event.id.uuid || std::find(delta.newIds.begin(), delta.newIds.end(), id) != delta.newIds.end();
    if (again || state.usedIds.contains(id))
        return fail(Errc::alreadyExists, id.toString(), "an id occurs once in a vault's life");
    delta.newIds.push_back(id);
    return {};
}

Result<void> Judgement::needNewSigningKey(const crypto::Ed25519PublicKey &key)
{
    if (!crypto::ed25519KeyIsAcceptable(key))
        return refuse(Errc::malformed, "the signing key is not canonical or of small order");
    if (state.usedSigningKeys.contains(key))
        return refuse(Errc::alreadyExists, "a signing key occurs once in a vault's life");
    delta.newSigningKeys.push_back(key);
    return {};
}

FileRef Judgement::wrote(const std::string &path)
{
    if (m_collected) {
        m_collected->written.push_back(path);
        return {Hash{}, event.actorDevice};
    }
    const auto it = event.files.find(path);
    if (it == event.files.end() || !it->second) {
        if (m_fileProblem.empty())
            m_fileProblem = "the event does not write " + path;
        return {};
    }
    ++m_filesNamed;
    return {*it->second, event.actorDevice};
}

void Judgement::erased(const std::string &path)
{
    if (m_collected) {
        m_collected->deleted.push_back(path);
        return;
    }
    const auto it = event.files.find(path);
    if (it != event.files.end() && !it->second)
        ++m_filesNamed;
    else if (m_fileProblem.empty())
        m_fileProblem = "the event does not delete " + path;
}

Result<void> Judgement::finishFiles() const
{
    if (m_collected)
        return {};
    if (!m_fileProblem.empty())
        return fail(Errc::illegalEvent, "files", m_fileProblem);
    if (m_filesNamed != event.files.size())
        return fail(Errc::illegalEvent, "files", "the event names files that its type does not write");
    return {};
}

void Judgement::putMembers(const std::optional<ProjectId> &projectId)
{
    const FileRef file = wrote(projectId ? path::projectMembers(*projectId) : path::members);
    put(change::MembersWritten{projectId, event.timestamp, file});
}

void Judgement::rotationFollows(const Project &p, bool policyWantsIt, const std::optional<UserId> &lostUser,
                                const std::optional<DeviceId> &lostDevice)
{
    if (!policyWantsIt)
        return;
    const auto &holders = p.pdk().wrapped;
    const bool concerned = std::any_of(holders.begin(), holders.end(), [&](const auto &entry) {
        const Device *device = state.device(entry.first);
        return device &&
               ((lostUser && device->user == *lostUser) || (lostDevice && device->id == *lostDevice));
    });
    if (!concerned)
        return;
    const bool actorLost =
        (lostUser && *lostUser == event.actorUser) || (lostDevice && *lostDevice == event.actorDevice);
    if (!actorLost && allows(actorRole(p), Permission::rotate) && holders.contains(event.actorDevice)) {
        delta.owed.device = event.actorDevice;
        delta.owed.rotations.insert(p.id);
    } else {
        put(change::MarkRotationDue{p.id});
    }
}

Device deviceFrom(const DeviceId &id, const UserId &user, const DeviceDescription &description,
                  const Timestamp &at)
{
    Device device;
    device.id = id;
    device.user = user;
    device.name = description.name;
    device.type = description.type;
    device.signingKey = description.signingKey;
    device.encryptionKey = description.encryptionKey;
    device.enrolledAt = at;
    device.expiresAt = description.expiresAt;
    return device;
}

Result<void> checkDeviceDescription(const DeviceDescription &description)
{
    if (crypto::x25519IsSmallOrder(description.encryptionKey))
        return refuse(Errc::malformed, "the encryption key is of small order");
    return {};
}

Result<void> checkDeviceName(Judgement &j, const Device &device)
{
    const std::string folded = foldedName(device.name);
    const std::string *lookAlike = nullptr;
    for (const auto &[id, other] : j.state.devices) {
        if (id == device.id || other.user != device.user || other.status != DeviceStatus::active)
            continue;
        if (other.name == device.name)
            return fail(Errc::alreadyExists, device.name, "the user has an active device of that name");
        if (!lookAlike && foldedName(other.name) == folded)
            lookAlike = &other.name;
    }
    if (lookAlike)
        j.delta.flags.push_back("device name \"" + device.name + "\" looks like \"" + *lookAlike + "\"");
    return {};
}

} // namespace hypha::vault
