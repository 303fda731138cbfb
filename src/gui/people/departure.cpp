#include "gui/people/departure.h"

#include "gui/people/rotation.h"
#include "gui/widgets/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace hypha::gui {
namespace {

/// Translation context of this file.
struct DepartureText
{
    Q_DECLARE_TR_FUNCTIONS(DepartureText)
};

bool holdsAKey(const vault::Project &project, const std::set<DeviceId> &devices)
{
    return std::any_of(devices.begin(), devices.end(), [&project](const DeviceId &device) {
        return std::any_of(project.pdks.begin(), project.pdks.end(),
                           [&device](const vault::PdkVersion &pdk) { return pdk.wrapped.count(device) > 0; });
    });
}

/// A due key is renewed by whoever may and holds the present one; for all others it stays due.
bool mayRenew(const vault::VaultState &state, const vault::Project &project, const Remover &by)
{
    return vault::allows(vault::projectRole(state, project, by.user, state.clock),
                         vault::Permission::rotate) &&
           project.pdk().wrapped.contains(by.device);
}

bool has(const std::vector<ProjectId> &projects, const ProjectId &id)
{
    return std::find(projects.begin(), projects.end(), id) != projects.end();
}

void addProject(Departure &departure, const vault::VaultState &state, const vault::Project &project,
                bool rotates, const Remover &by)
{
    if (!holdsAKey(project, departure.devices))
        return;
    departure.projects.push_back(project.id);
    if (!rotates)
        departure.notRotated.push_back(project.id);
    else if (departure.devices.contains(by.device) || !mayRenew(state, project, by))
        departure.forOthers.push_back(project.id); // who leaves renews nothing
    auto staying = vault::eligibleDevices(state, project, state.clock);
    for (const DeviceId &gone : departure.devices)
        staying.erase(gone);
    departure.staying[project.id] = static_cast<int>(staying.size());
    for (const auto &[id, set] : project.sets)
        departure.readable.emplace_back(project.id, id);
}

QString namesOf(const vault::VaultState &state, const std::vector<ProjectId> &projects)
{
    QStringList names;
    for (const ProjectId &id : projects)
        names << DepartureText::tr("“%1”").arg(displayText(state.project(id)->name));
    names.sort(Qt::CaseInsensitive);
    return names.join(QStringLiteral(", "));
}

QStringList setNames(const vault::VaultState &state, const Departure &departure)
{
    QStringList names;
    for (const auto &[project, set] : departure.readable)
        names << DepartureText::tr("%1 / %2", "project / set")
                     .arg(displayText(state.project(project)->name),
                          displayText(state.set(project, set)->name));
    return names;
}

} // namespace

Departure departureOf(const vault::VaultState &state, const DeviceId &device, const Remover &by)
{
    Departure departure;
    departure.devices.insert(device);
    for (const auto &[id, project] : state.projects)
        addProject(departure, state, project, vault::effectivePolicy(state, project).rotateOnDeviceRevoke,
                   by);
    return departure;
}

Departure departureOf(const vault::VaultState &state, const UserId &user,
                      const std::optional<ProjectId> &project, const Remover &by)
{
    Departure departure;
    departure.devices = vault::activeDevices(state, user);
    for (const auto &[id, place] : state.projects) {
        if ((!project || *project == id) && place.members.find(user))
            addProject(departure, state, place, vault::effectivePolicy(state, place).rotateOnMemberRemove,
                       by);
    }
    return departure;
}

bool renewsKeys(const Departure &departure)
{
    return departure.projects.size() > departure.notRotated.size() + departure.forOthers.size();
}

QStringList effectsOf(const vault::VaultState &state, const Departure &departure)
{
    QStringList lines;
    if (departure.projects.empty())
        return {DepartureText::tr("No key of any project is affected."),
                DepartureText::tr(
                    "Hypha has no power over the repository's host: take their access away there as well.")};
    for (const ProjectId &id : departure.projects) {
        if (!has(departure.notRotated, id) && !has(departure.forOthers, id))
            lines << DepartureText::tr(
                         "The key of “%1” is renewed; %n device(s) will be able to open the new one.",
                         nullptr, departure.staying.at(id))
                         .arg(displayText(state.project(id)->name));
    }
    for (const ProjectId &id : departure.forOthers) {
        const vault::Project &project = *state.project(id);
        lines << DepartureText::tr("You may not renew the key of “%1”: %2 can. Until then nothing new can be "
                                   "saved there.",
                                   "a project, the people who may")
                     .arg(displayText(project.name), someNames(renewersOf(state, project)));
    }
    if (!departure.notRotated.empty())
        lines << DepartureText::tr(
                     "By their policy the keys of %1 stay as they are: who kept a copy of the key and gets "
                     "hold of the repository can go on reading.")
                     .arg(namesOf(state, departure.notRotated));
    lines
        << DepartureText::tr(
               "What could be read before may have been copied: %n set(s), %1. What is in them comes on the "
               "list of credentials to change.",
               nullptr, static_cast<int>(departure.readable.size()))
               .arg(someNames(setNames(state, departure)));
    lines << DepartureText::tr(
        "Hypha has no power over the repository's host: take their access away there as well.");
    return lines;
}

std::vector<NewKey> newKeysOf(const vault::VaultState &before, const vault::VaultState &after,
                              const Departure &departure, const vault::ReadFile &read, const Timestamp &now)
{
    std::vector<NewKey> keys;
    const Timestamp at = vault::judgedTime(after, now);
    for (const ProjectId &id : departure.projects) {
        const vault::Project *project = after.project(id);
        const vault::Project *old = before.project(id);
        if (!project || !old)
            continue;
        NewKey key{id, project->currentPdk(), std::nullopt};
        if (project->currentPdk() > old->currentPdk())
            key.boxes = vault::auditBoxes(after, *project, project->currentPdk(), read, at);
        keys.push_back(std::move(key));
    }
    return keys;
}

QStringList proofOf(const vault::VaultState &after, const std::vector<NewKey> &keys)
{
    const auto recovery = after.recoveryKey ? std::optional(after.recoveryKey->id) : std::nullopt;
    QStringList lines;
    for (const NewKey &key : keys) {
        const vault::Project &project = *after.project(key.project);
        const QString name = displayText(project.name);
        if (!key.boxes && project.rotationDue) {
            lines << DepartureText::tr("The key of “%1” is still the old one. Ask %2 to renew it: until then "
                                       "nothing new can be saved there.",
                                       "a project, the people who may")
                         .arg(name, someNames(renewersOf(after, project)));
            continue;
        }
        lines << (key.boxes ? DepartureText::tr("The key of “%1” is renewed. It opens on: %2",
                                                "a project; ✓ 13 of 13 devices")
                                  .arg(name, proofText(*key.boxes, recovery))
                            : DepartureText::tr("The key of “%1” has stayed as it is.").arg(name));
    }
    return lines;
}

} // namespace hypha::gui
