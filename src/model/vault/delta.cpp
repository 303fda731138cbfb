#include "model/vault/delta.h"

#include "model/record/names.h"
#include "model/recovery/drills.h"

#include <algorithm>
#include <cassert>

namespace hypha::vault {
namespace {

/// An event that says an earlier time than others have said before it gains nothing by that.
Timestamp notBackdated(const VaultState &before, const Event &event)
{
    return std::max(event.timestamp, before.latest);
}

struct Taker
{
    VaultState &state;
    const Event &event;

    Members &members(const std::optional<ProjectId> &project)
    {
        return project ? state.projects.at(*project).members : state.members;
    }

    /// Whoever asked may have read them. What served makes a new set due by itself.
    void rememberHandedOut(const std::map<ShareId, FileRef> &contributions, RequestStatus became)
    {
        for (const auto &[share, file] : contributions) {
            if (!state.recoveryKey)
                return;
            const bool present = state.shares.contains(share);
            if (became == RequestStatus::cancelled && present)
                state.recoveryKey->handedOut.insert(share);
            else if (became == RequestStatus::completed && !present)
                state.recoveryKey->handedOut.erase(share);
        }
    }

    /// Its holder's device goes, and what it contributed stays with who asked, whatever becomes of the
    /// request.
    void rememberContributed(const ShareId &share)
    {
        const bool contributed = std::ranges::any_of(
            state.requests, [&](const auto &entry) { return entry.second.contributions.contains(share); });
        const auto found = state.shares.find(share);
        if (contributed && found != state.shares.end() && state.recoveryKey &&
            found->second.recoveryKey == state.recoveryKey->id)
            state.recoveryKey->handedOut.insert(share);
    }

    void operator()(change::PutOrg &c) { state.org = std::move(c.org); }
    void operator()(change::PutMember &c)
    {
        state.anybodyExpires |= c.membership.expiresAt.has_value();
        const UserId user = c.membership.user;
        members(c.project).byUser.insert_or_assign(user, std::move(c.membership));
    }
    void operator()(change::EraseMember &c) { members(c.project).byUser.erase(c.user); }
    void operator()(change::MembersWritten &c)
    {
        members(c.project).updatedAt = c.at;
        members(c.project).file = c.file;
    }
    void operator()(change::PutDevice &c)
    {
        state.anybodyExpires |= c.device.expiresAt.has_value();
        const DeviceId id = c.device.id;
        const auto before = state.devices.find(id);
        if (before == state.devices.end()) {
            c.device.enrolledSequence = event.sequence;
        } else if (before->second.status == DeviceStatus::pendingApproval &&
                   c.device.status == DeviceStatus::active) {
            c.device.letInBy = event.actorDevice;
            c.device.letInSequence = event.sequence;
            c.device.letInFrom = notBackdated(state, event);
        }
        state.devices.insert_or_assign(id, std::move(c.device));
    }
    void operator()(change::PutProject &c)
    {
        const ProjectId id = c.project.id;
        c.project.folded = foldedName(c.project.name);
        state.projects.insert_or_assign(id, std::move(c.project));
    }
    void operator()(change::ProjectWritten &c)
    {
        Project &p = state.projects.at(c.project);
        p.name = std::move(c.name);
        p.folded = foldedName(p.name);
        p.policy = c.policy;
        p.file = c.file;
    }
    void operator()(change::EraseProject &c) { state.projects.erase(c.project); }
    void operator()(change::AddPdk &c)
    {
        Project &p = state.projects.at(c.project);
        p.pdks.push_back(std::move(c.pdk));
        p.file = c.projectFile;
        p.rotationDue = false;
    }
    void operator()(change::AddWraps &c)
    {
        PdkVersion &pdk = state.projects.at(c.project).pdks.at(c.version - 1);
        for (const DeviceId &voided : state.voidedRecoveryKeys)
            pdk.wrapped.erase(voided);
        pdk.wrapped.merge(c.wrapped);
        pdk.file = c.file;
    }
    void operator()(change::MarkRotationDue &c) { state.projects.at(c.project).rotationDue = true; }
    void operator()(change::PutSet &c)
    {
        const SetId id = c.set.id;
        c.set.folded = foldedName(c.set.name);
        state.projects.at(c.project).sets.insert_or_assign(id, std::move(c.set));
    }
    void operator()(change::SetWritten &c)
    {
        SecretSet &s = state.projects.at(c.project).sets.at(c.set);
        s.name = std::move(c.name);
        s.folded = foldedName(s.name);
        s.file = c.file;
    }
    void operator()(change::EraseSet &c) { state.projects.at(c.project).sets.erase(c.set); }
    void operator()(change::AddVersion &c)
    {
        SecretSet &s = state.projects.at(c.project).sets.at(c.set);
        s.versions.push_back(std::move(c.version));
        s.file = c.setFile;
    }
    void operator()(change::PutRecoveryKey &c)
    {
        if (state.recoveryKey)
            state.voidedRecoveryKeys.insert(state.recoveryKey->id);
        state.recoveryKey = std::move(c.key);
    }
    void operator()(change::PutShare &c) { state.shares.insert_or_assign(c.share.id, c.share); }
    void operator()(change::EraseShare &c)
    {
        rememberContributed(c.share);
        state.shares.erase(c.share);
    }
    void operator()(change::PutRequest &c)
    {
        const RequestId id = c.request.id;
        const auto before = state.requests.find(id);
        if (before == state.requests.end() || before->second.status != c.request.status) {
            c.request.sequence = event.sequence;
            c.request.toldFrom = notBackdated(state, event);
            if (before != state.requests.end())
                rememberHandedOut(before->second.contributions, c.request.status);
        }
        state.requests.insert_or_assign(id, std::move(c.request));
    }
};

/// §7 "the clock": moved by events of devices that were active then, whose user then was org admin or owner.
bool movesClock(const VaultState &before, const Event &event)
{
    if (!before.started())
        return true;
    const Timestamp at = judgedTime(before, event.timestamp);
    const Device *device = before.device(event.actorDevice);
    return device && isUsable(*device, at) &&
           level(orgRole(before, event.actorUser, at)) >= level(Role::admin);
}

/// Who wants to know what was printed and checked of the share set reads these notes, and not the whole log.
void rememberDrill(RecoveryKey &key, const Event &event)
{
    const auto *note = std::get_if<details::AuditNote>(&event.details);
    const auto drill = note ? recovery::drillFrom(note->note) : std::nullopt;
    if (drill && drill->set == key.setNumber)
        key.notes[{static_cast<std::uint8_t>(drill->kind), static_cast<std::uint8_t>(drill->form),
                   static_cast<std::uint8_t>(drill->group), static_cast<std::uint8_t>(drill->index),
                   event.actorUser}] = event.sequence;
}

} // namespace

void take(VaultState &state, const Event &event, Delta delta)
{
    const bool clockMoves = movesClock(state, event);
    const Timestamp toldFrom = notBackdated(state, event);
    Taker taker{state, event};
    for (Change &c : delta.changes)
        std::visit(taker, c);

    if (!state.started()) {
        state.fingerprint = event.chainHash;
        state.clock = event.timestamp;
    } else if (clockMoves && event.timestamp > state.clock) {
        state.clock = event.timestamp;
    }
    state.head = {event.sequence, event.id, event.chainHash};
    state.lastTimestamp = event.timestamp;
    state.latest = toldFrom;
    state.log.push_back({event.id, event.chainHash, monthNumber(event.timestamp)});
    if (state.recoveryKey)
        rememberDrill(*state.recoveryKey, event);
    state.usedIds.insert(event.id.uuid);
    for (const Uuid &id : delta.newIds)
        state.usedIds.insert(id);
    state.usedSigningKeys.insert(delta.newSigningKeys.begin(), delta.newSigningKeys.end());
    state.owed = std::move(delta.owed);
    state.recoveredDevice = delta.recoveredDevice;
    for (std::string &text : delta.flags)
        state.flags.push_back({event.sequence, std::move(text)});
    if (const auto signer = state.devices.find(event.actorDevice); signer != state.devices.end()) {
        signer->second.lastSequence = event.sequence;
        signer->second.lastSeen = event.timestamp;
        signer->second.lastToldFrom = toldFrom;
    }
}

} // namespace hypha::vault
