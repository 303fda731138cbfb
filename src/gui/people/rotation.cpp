#include "gui/people/rotation.h"

#include "gui/text/errortext.h"
#include "gui/text/words.h"
#include "gui/widgets/text.h"
#include "model/vault/rotationcheck.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace hypha::gui {
namespace {

/// Translation context of this file.
struct RotationText
{
    Q_DECLARE_TR_FUNCTIONS(RotationText)
};

constexpr qsizetype mostPeople = 8;

int count(std::size_t number)
{
    return static_cast<int>(number);
}

QStringList ownersOf(const vault::VaultState &state, const std::set<DeviceId> &devices)
{
    QStringList people;
    for (const DeviceId &id : devices)
        people << personText(state.device(id)->user.text);
    people.removeDuplicates();
    return people;
}

/// Devices that hold the old key and get none of the new one.
QStringList leftOut(const vault::VaultState &state, const vault::Project &project,
                    const std::set<DeviceId> &eligible)
{
    QStringList names;
    for (const auto &[id, hash] : project.pdk().wrapped) {
        const vault::Device *device = state.device(id);
        if (device && !eligible.contains(id))
            names << RotationText::tr("“%1” of %2")
                         .arg(displayText(device->name), personText(device->user.text));
    }
    return names;
}

QString effectOf(const vault::VaultState &state, const vault::Project &project, const Timestamp &now)
{
    const auto eligible = vault::eligibleDevices(state, project, now);
    const QStringList people = ownersOf(state, eligible);
    //: %3 as in "8 devices", %4 as in "5 people", %5 their names
    QString line = RotationText::tr("“%1” gets key version %2, for %3 of %4: %5.")
                       .arg(displayText(project.name), QString::number(project.currentPdk() + 1),
                            RotationText::tr("%n device(s)", nullptr, count(eligible.size())),
                            RotationText::tr("%n person(s)", nullptr, static_cast<int>(people.size())),
                            someNames(people));
    if (state.recoveryKey)
        line += u' ' + RotationText::tr("The organisation's recovery key is included.");
    if (const QStringList out = leftOut(state, project, eligible); !out.isEmpty())
        line += u' ' + RotationText::tr("Left out, though it holds the old key: %1.", nullptr,
                                        static_cast<int>(out.size()))
                           .arg(someNames(out));
    return line;
}

} // namespace

QString someNames(QStringList names)
{
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(names.begin(), names.end(), order);
    const qsizetype more = names.size() - mostPeople;
    if (more <= 1)
        return names.join(QStringLiteral(", "));
    return RotationText::tr("%1 and %n more", "names", static_cast<int>(more))
        .arg(names.mid(0, mostPeople).join(QStringLiteral(", ")));
}

/// In the order of their names, as people are used to.
static std::vector<ProjectId> byName(const vault::VaultState &state, const std::vector<ProjectId> &projects)
{
    std::vector<std::pair<QString, ProjectId>> named;
    for (const ProjectId &id : projects)
        named.emplace_back(displayText(state.project(id)->name), id);
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(named.begin(), named.end(),
              [&order](const auto &a, const auto &b) { return order.compare(a.first, b.first) < 0; });
    std::vector<ProjectId> sorted;
    for (const auto &[name, id] : named)
        sorted.push_back(id);
    return sorted;
}

QStringList renewersOf(const vault::VaultState &state, const vault::Project &project)
{
    QStringList names;
    for (const auto &[user, membership] : project.members.byUser) {
        if (vault::allows(vault::projectRole(state, project, user, state.clock), vault::Permission::rotate))
            names << personText(user.text);
    }
    return names;
}

DueKeys dueKeys(const vault::VaultState &state, const UserId &me, const Timestamp &now)
{
    const std::vector<ProjectId> mayRotate = rotatableProjects(state, me);
    const Timestamp at = vault::judgedTime(state, now);
    DueKeys due;
    for (const auto &[id, project] : state.projects) {
        if (vault::rotationDue(state, project, at) == vault::DueReason::none)
            continue;
        if (std::find(mayRotate.begin(), mayRotate.end(), id) != mayRotate.end())
            due.mine.push_back(id);
        else if (vault::projectRole(state, project, me, state.clock))
            due.others.push_back(id);
    }
    return {byName(state, due.mine), byName(state, due.others)};
}

std::vector<ProjectId> rotatableProjects(const vault::VaultState &state, const UserId &me)
{
    std::vector<ProjectId> projects;
    for (const auto &[id, project] : state.projects) {
        if (vault::allows(vault::projectRole(state, project, me, state.clock), vault::Permission::rotate))
            projects.push_back(id);
    }
    return byName(state, projects);
}

QString dueText(vault::DueReason reason)
{
    switch (reason) {
    case vault::DueReason::removal:
        return RotationText::tr("due: somebody left, or a device was revoked");
    case vault::DueReason::memberExpired:
        return RotationText::tr("due: a membership expired");
    case vault::DueReason::deviceExpired:
        return RotationText::tr("due: a device expired");
    case vault::DueReason::age:
        return RotationText::tr("due: the key is old");
    case vault::DueReason::none:
        break;
    }
    return {};
}

std::string departureReason(const vault::VaultState &state, const vault::Project &project)
{
    const auto eligible = vault::eligibleDevices(state, project, state.clock);
    bool device = false;
    for (const auto &[id, hash] : project.pdk().wrapped) {
        const vault::Device *holder = state.device(id);
        if (!holder || eligible.contains(id))
            continue;
        if (!vault::projectRole(state, project, holder->user, state.clock))
            return "member_removed";
        device = true;
    }
    return device ? "device_revoked" : "manual";
}

QStringList rotationEffects(const vault::VaultState &state, const std::vector<ProjectId> &projects,
                            const Timestamp &now)
{
    QStringList lines;
    const Timestamp at = vault::judgedTime(state, now);
    for (const ProjectId &id : projects) {
        if (const vault::Project *project = state.project(id)) // else deleted meanwhile
            lines << effectOf(state, *project, at);
    }
    lines << RotationText::tr(
        "Secrets are not encrypted again: whoever kept a copy of an old key and gets hold of "
        "the repository can read what was saved until now.");
    return lines;
}

QStringList unopenedSets(const vault::VaultState &state, const std::vector<ProjectId> &projects,
                         const DeviceId &device)
{
    QStringList lines;
    for (const ProjectId &id : projects) {
        const vault::Project *project = state.project(id);
        if (const auto sets = project ? vault::unopenedByRotation(*project, device) : 0)
            lines << RotationText::tr(
                         "%n set(s) of “%1” were last saved before you were given its keys: they are "
                         "not opened, only checked for being whole.",
                         nullptr, count(sets))
                         .arg(displayText(project->name));
    }
    return lines;
}

QStringList rotationChecks(const QStringList &unopened)
{
    QStringList lines{RotationText::tr("Every file of the project is there and is what the log says.")};
    lines << unopened
          << (unopened.isEmpty()
                  ? RotationText::tr(
                        "What each set holds now is opened with its key, so that nothing is lost.")
                  : RotationText::tr("What all other sets hold now is opened with its key."))
          << RotationText::tr("The recovery key is the one that the log announces.");
    return lines;
}

QString proofText(const Result<vault::BoxAudit> &boxes, const std::optional<DeviceId> &recoveryKey)
{
    if (!boxes)
        return RotationText::tr("renewed, but not counted: %1").arg(tell(boxes.error()).what);
    const auto devices = [&recoveryKey](const std::set<DeviceId> &all) {
        return count(all.size() - (recoveryKey && all.contains(*recoveryKey) ? 1 : 0));
    };
    const int open = devices(boxes->canOpen);
    if (!boxes->surplus.empty())
        return RotationText::tr("%n device(s) that should not", nullptr, devices(boxes->surplus));
    if (!boxes->exact() && devices(boxes->missing) == 0)
        return RotationText::tr("all devices, but not the recovery key");
    if (!boxes->exact())
        return RotationText::tr("%1 of %n device(s): the others wait for the key", nullptr,
                                open + devices(boxes->missing))
            .arg(open);
    const QString all = RotationText::tr("✓ %1 of %n device(s)", nullptr, open).arg(open);
    return recoveryKey ? RotationText::tr("%1, and the recovery key", "✓ 13 of 13 devices").arg(all) : all;
}

} // namespace hypha::gui
