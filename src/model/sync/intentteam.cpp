#include "model/sync/intentresult.h"

#include <algorithm>

namespace hypha::sync {
namespace {

class TeamIntent
{
public:
    TeamIntent(const vault::Event &event, const IntentContext &context)
        : m_event(event), m_context(context), m_before(context.before), m_onto(context.onto)
    {
    }

    Wanted operator()(const details::DeviceEnrolled &d) const
    {
        if (m_onto.device(d.device))
            return nothing();
        op::EnrolDevice enrol{d.description.name, d.description.expiresAt, {}};
        if (d.invitation && d.invitationMac)
            enrol.invitation = vault::InvitationMac{InvitationId{d.invitation->uuid}, *d.invitationMac};
        return want(enrol);
    }
    /// With the places that came along in one commit.
    Wanted operator()(const details::DeviceApproved &d) const
    {
        const vault::Device *device = m_onto.device(d.device);
        if (!device)
            return gone();
        if (device->status == vault::DeviceStatus::active)
            return nothing();
        op::ApproveDevice approve{d.device, d.keysHash, {}, {}, {}, {}, sharesHistory()};
        for (const vault::Event &event : m_context.together) {
            const auto *added = std::get_if<details::MemberAdded>(&event.details);
            if (!added || added->user != device->user)
                continue;
            if (event.project)
                approve.grants.push_back({*event.project, added->role, added->expiresAt});
            else
                becomes(approve, *added);
        }
        return want(approve);
    }
    Wanted operator()(const details::DeviceRevoked &d) const { return revoke(d.device, d.reason); }
    Wanted operator()(const details::CiRevoked &d) const { return revoke(d.device, std::nullopt); }
    Wanted operator()(const details::MemberAdded &d) const
    {
        HYPHA_TRY(const vault::Members *members, membersOf(m_onto));
        const vault::Membership *now = members->find(d.user);
        if (now && now->role == d.role && now->expiresAt == d.expiresAt)
            return nothing();
        if (now)
            return decidedOtherwise(d.user.text);
        return want(op::AddMember{m_event.project, d.user, d.role, d.expiresAt,
                                  d.devices.value_or(std::set<DeviceId>()), sharesHistory()});
    }
    Wanted operator()(const details::MemberRemoved &d) const
    {
        const auto members = membersOf(m_onto);
        if (!members || !(*members)->find(d.user))
            return nothing();
        return want(op::RemoveMember{m_event.project, d.user});
    }
    Wanted operator()(const details::RoleChanged &d) const
    {
        HYPHA_TRY(const vault::Members *members, membersOf(m_onto));
        const vault::Membership *now = members->find(d.user);
        if (!now)
            return gone();
        if (now->role != d.oldRole && now->role != d.newRole)
            return decidedOtherwise(d.user.text);
        return want(op::ChangeRole{m_event.project, d.user, d.newRole, d.expiresAt,
                                   d.devices.value_or(std::set<DeviceId>())});
    }
    Wanted operator()(const details::OwnershipTransferred &d) const
    {
        return want(op::TransferOwnership{m_event.project, d.to, d.devices.value_or(std::set<DeviceId>())});
    }
    Wanted operator()(const details::PdkShared &d) const
    {
        const vault::Project *project = m_onto.project(*m_event.project);
        if (!project)
            return gone();
        const bool forItself =
            d.devices == std::set{m_event.actorDevice}; // in a recovery that is to be made again
        if (forItself)
            return nothing();
        op::ShareKeys share{project->id, {}, sharesHistory()};
        for (const DeviceId &device : d.devices)
            if (isRecipient(device) && lacksKeys(*project, device, d.version))
                share.devices.insert(device);
        return share.devices.empty() ? nothing() : want(share);
    }
    template <class Other> Wanted operator()(const Other &) const
    {
        return recoveryIntentOf(m_event, m_context);
    }

private:
    Wanted gone() const
    {
        return fail(Errc::notFound, m_event.type, "what it was about has been deleted meanwhile");
    }

    Wanted revoke(const DeviceId &id, const std::optional<std::string> &reason) const
    {
        const vault::Device *device = m_onto.device(id);
        if (!device)
            return gone();
        return device->status == vault::DeviceStatus::revoked ? nothing()
                                                              : want(op::RevokeDevice{id, reason});
    }

    Result<const vault::Members *> membersOf(const vault::VaultState &state) const
    {
        if (!m_event.project)
            return &state.members;
        if (const vault::Project *project = state.project(*m_event.project))
            return &project->members;
        return fail(Errc::notFound, m_event.type, "the project has been deleted meanwhile");
    }

    /// Whom the actor saw then; the device that is approved is added by the operation itself.
    static void becomes(op::ApproveDevice &approve, const details::MemberAdded &added)
    {
        approve.role = added.role;
        approve.expiresAt = added.expiresAt;
        approve.seenDevices = added.devices.value_or(std::set<DeviceId>());
        approve.seenDevices.erase(approve.device);
    }

    /// Older keys are shared again only where they were shared before.
    bool sharesHistory() const
    {
        return std::any_of(
            m_context.together.begin(), m_context.together.end(), [&](const vault::Event &event) {
                const auto *shared = std::get_if<details::PdkShared>(&event.details);
                const vault::Project *project = shared ? m_before.project(*event.project) : nullptr;
                return project && (shared->version < project->currentPdk() || project->currentPdk() == 1);
            });
    }

    /// Not the recovery key of a set that somebody else was faster to make.
    bool isRecipient(const DeviceId &id) const
    {
        return m_onto.device(id) || (m_onto.recoveryKey && m_onto.recoveryKey->id == id);
    }

    static bool lacksKeys(const vault::Project &project, const DeviceId &device, std::uint64_t version)
    {
        const bool old =
            version <= project.currentPdk() && !project.pdks[version - 1].wrapped.contains(device);
        return old || !project.pdk().wrapped.contains(device);
    }

    const vault::Event &m_event;
    const IntentContext &m_context;
    const vault::VaultState &m_before, &m_onto;
};

} // namespace

Wanted teamIntentOf(const vault::Event &event, const IntentContext &context)
{
    return std::visit(TeamIntent(event, context), event.details);
}

} // namespace hypha::sync
