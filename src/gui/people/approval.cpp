#include "gui/people/approval.h"

#include "crypto/wordlist.h"
#include "gui/text/teamwords.h"
#include "gui/text/words.h"
#include "gui/widgets/text.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace hypha::gui {
namespace {

/// Translation context of this file.
struct Approval
{
    Q_DECLARE_TR_FUNCTIONS(Approval)
};

/// Every project with its name, in the order of the names.
std::vector<std::pair<QString, const vault::Project *>> projectsByName(const vault::VaultState &state)
{
    std::vector<std::pair<QString, const vault::Project *>> named;
    for (const auto &[id, project] : state.projects)
        named.emplace_back(displayText(project.name), &project);
    QCollator order;
    std::ranges::sort(named,
                      [&order](const auto &a, const auto &b) { return order.compare(a.first, b.first) < 0; });
    return named;
}

/// Devices that somebody approved before this person left: what is given now, they get as well.
QStringList otherDevices(const vault::VaultState &state, const vault::Device &device)
{
    QStringList lines;
    for (const DeviceId &id : vault::activeDevices(state, device.user)) {
        const vault::Device &other = *state.device(id);
        lines << Approval::tr(
                     "So may “%1”, a device of theirs from before. Revoke it first unless its words are: %2")
                     .arg(displayText(other.name),
                          QString::fromStdString(crypto::fingerprintText(vault::deviceFingerprint(other))));
    }
    return lines;
}

} // namespace

vault::op::ApproveDevice approvalOf(const vault::VaultState &state, const vault::Device &device,
                                    const ApprovalChoice &choice)
{
    vault::op::ApproveDevice approve;
    approve.device = device.id;
    approve.fingerprint = vault::deviceFingerprint(device);
    approve.seenDevices = vault::activeDevices(state, device.user);
    const bool member = state.members.find(device.user) != nullptr;
    if (!member)
        approve.role = choice.role;
    for (const auto &[project, role] : choice.projects) {
        const vault::Project *place = state.project(project);
        if (place && !place->members.find(device.user))
            approve.grants.push_back({project, role, std::nullopt});
    }
    return approve;
}

QStringList consequencesOf(const vault::VaultState &state, const vault::Device &device,
                           const ApprovalChoice &choice, const UserId &me)
{
    QStringList lines;
    const QString who = personText(device.user.text);
    const QString name = displayText(device.name);
    lines << Approval::tr("“%1” may act for %2 from now on.").arg(name, who);
    if (!state.members.find(device.user) && choice.role)
        lines << Approval::tr("%1 joins %2 as %3: %4")
                     .arg(who, displayText(state.org.name), roleName(*choice.role),
                          roleSentence(*choice.role));
    if (!state.members.find(device.user) && choice.role)
        lines << otherDevices(state, device);
    for (const auto &[place, found] : projectsByName(state)) {
        const vault::Project &project = *found;
        const vault::Membership *present = project.members.find(device.user);
        const auto granted = choice.projects.find(project.id);
        if (!present && granted == choice.projects.end())
            continue;
        const int keys = static_cast<int>(project.pdks.size());
        const bool mine =
            vault::allows(vault::projectRole(state, project, me, state.clock), vault::Permission::share);
        if (!present)
            lines << Approval::tr(
                         "%1 becomes %2 of “%3”; its %n key version(s) are wrapped to the device, so that it "
                         "can read every saved version.",
                         nullptr, keys)
                         .arg(who, roleName(granted->second), place);
        else if (mine || device.user == me)
            lines << Approval::tr("The %n key version(s) of “%1” are wrapped to the device.", nullptr, keys)
                         .arg(place);
        else
            lines
                << Approval::tr(
                       "“%1” stays closed to the device until somebody who shares that project hands it the "
                       "keys.")
                       .arg(place);
    }
    lines << Approval::tr("Everybody sees this in the audit log, signed by your device.");
    return lines;
}

std::optional<vault::Role> highestRole(const vault::VaultState &state, const vault::Device &device,
                                       const ApprovalChoice &choice)
{
    const vault::Membership *present = state.members.find(device.user);
    std::optional<vault::Role> highest = present ? std::optional(present->role) : choice.role;
    for (const auto &[project, role] : choice.projects) {
        if (vault::level(role) > vault::level(highest))
            highest = role;
    }
    return highest;
}

std::map<ProjectId, vault::Role> grantableProjects(const vault::VaultState &state, const UserId &me)
{
    std::map<ProjectId, vault::Role> projects;
    for (const auto &[id, project] : state.projects) {
        const auto mine = vault::projectRole(state, project, me, state.clock);
        if (vault::allows(mine, vault::Permission::share))
            projects[id] =
                *mine == vault::Role::owner ? vault::Role::admin : *mine; // ownership is handed on, not given
    }
    return projects;
}

} // namespace hypha::gui
