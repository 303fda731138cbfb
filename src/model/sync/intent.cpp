#include "model/sync/intentresult.h"

#include "model/record/names.h"

#include <algorithm>

namespace hypha::sync {
namespace {

template <class Things> bool taken(const Things &things, const std::string &name)
{
    const std::string folded = foldedName(name);
    return std::any_of(things.begin(), things.end(),
                       [&](const auto &thing) { return thing.second.folded == folded; });
}

/// Two people made a thing of one name: the one who comes second gets a number, and nothing is lost.
template <class Things> std::string freeName(const Things &things, const std::string &name)
{
    std::string free = name;
    for (int n = 2; taken(things, free); ++n)
        free = name + " (" + std::to_string(n) + ")";
    return free;
}

/// Somebody wrote something that whoever deleted the project had not seen.
bool hasNewer(const vault::Project &now, const vault::Project &before)
{
    return std::any_of(now.sets.begin(), now.sets.end(), [&](const auto &set) {
        const auto known = before.sets.find(set.first);
        return known == before.sets.end() || set.second.currentVersion() > known->second.currentVersion();
    });
}

class Intent
{
public:
    Intent(const vault::Event &event, const IntentContext &context) : m_event(event), m_context(context) {}

    Wanted operator()(const details::OrgSettingsChanged &d) const
    {
        // Only what was changed here is changed again.
        vault::Settings settings = m_context.onto.org.settings;
        const auto changed = [&](const char *name) {
            return std::find(d.changedFields.begin(), d.changedFields.end(), name) != d.changedFields.end();
        };
        if (changed("require_device_approval"))
            settings.requireDeviceApproval = d.settings.requireDeviceApproval;
        if (changed("github_org"))
            settings.githubOrg = d.settings.githubOrg;
        if (changed("audit_reads"))
            settings.auditReads = d.settings.auditReads;
        if (changed("default_rotation_policy"))
            settings.defaultRotationPolicy = d.settings.defaultRotationPolicy;
        return want(op::ChangeSettings{d.orgName, settings});
    }
    Wanted operator()(const details::ProjectCreated &d) const
    {
        return want(op::CreateProject{d.project, freeName(m_context.onto.projects, d.name), d.policy});
    }
    Wanted operator()(const details::ProjectChanged &d) const
    {
        const auto *before = m_context.before.project(*m_event.project);
        const auto *now = m_context.onto.project(*m_event.project);
        if (!now)
            return gone();
        const bool renames = before && before->name != d.name,
                   repolicies = before && before->policy != d.policy;
        if ((renames && now->name != before->name && now->name != d.name) ||
            (repolicies && now->policy != before->policy && now->policy != d.policy))
            return decidedOtherwise(now->name);
        return want(
            op::ChangeProject{now->id, renames ? d.name : now->name, repolicies ? d.policy : now->policy});
    }
    Wanted operator()(const details::ProjectDeleted &d) const
    {
        const auto *before = m_context.before.project(d.project);
        const auto *now = m_context.onto.project(d.project);
        if (!now)
            return nothing();
        if (before && hasNewer(*now, *before))
            return decidedOtherwise(now->name);
        return want(op::DeleteProject{d.project});
    }
    Wanted operator()(const details::SetCreated &d) const
    {
        const auto *project = m_context.onto.project(*m_event.project);
        return project ? want(op::CreateSet{project->id, d.set, freeName(project->sets, d.name)}) : gone();
    }
    Wanted operator()(const details::SetRenamed &d) const
    {
        const auto *now = m_context.onto.set(*m_event.project, d.set);
        if (!now)
            return gone();
        if (now->name != d.oldName && now->name != d.name)
            return decidedOtherwise(now->name);
        return want(op::RenameSet{*m_event.project, d.set, d.name});
    }
    Wanted operator()(const details::SetDeleted &d) const
    {
        const auto *before = m_context.before.set(*m_event.project, d.set);
        const auto *now = m_context.onto.set(*m_event.project, d.set);
        if (!now)
            return nothing();
        if (before && now->currentVersion() > before->currentVersion())
            return decidedOtherwise(now->name);
        return want(op::DeleteSet{*m_event.project, d.set});
    }
    Wanted operator()(const details::PdkRotated &d) const
    {
        const auto *project = m_context.onto.project(*m_event.project);
        if (!project)
            return gone();
        const bool wished = d.reason == "manual" || d.reason == "incident" || d.reason == "recovery";
        const auto at = vault::judgedTime(m_context.onto, m_context.now);
        if (!wished && vault::rotationDue(m_context.onto, *project, at) == vault::DueReason::none)
            return nothing(); // somebody else was faster
        return want(op::Rotate{{project->id}, d.reason, d.note});
    }
    Wanted operator()(const details::AuditNote &d) const
    {
        return want(op::AddNote{m_event.project, d.note});
    }
    Wanted operator()(const details::SecretPulled &d) const
    {
        const auto *set = m_context.onto.set(*m_event.project, d.set);
        const bool counts =
            m_context.onto.org.settings.auditReads && set && d.version <= set->currentVersion();
        return counts ? want(op::RecordPull{*m_event.project, d.set, d.version}) : nothing();
    }
    /// It said what was newest then.
    Wanted operator()(const details::HeadSeen &) const { return nothing(); }
    template <class Other> Wanted operator()(const Other &) const { return teamIntentOf(m_event, m_context); }

private:
    Wanted gone() const
    {
        return fail(Errc::notFound, m_event.type, "what it was about has been deleted meanwhile");
    }

    const vault::Event &m_event;
    const IntentContext &m_context;
};

} // namespace

Wanted intentOf(const vault::Event &event, const IntentContext &context)
{
    return std::visit(Intent(event, context), event.details);
}

} // namespace hypha::sync
