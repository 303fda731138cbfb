#include "gui/recovery/organisationwords.h"

#include "gui/recovery/recoverypage.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"

#include <QLocale>

#include <algorithm>

namespace hypha::gui {

/// What a device was never given it cannot pass on, whatever its person may do.
static bool holdsAny(const vault::Project &project, const std::vector<std::uint64_t> &versions,
                     const DeviceId &device)
{
    return std::ranges::any_of(project.pdks, [&](const vault::PdkVersion &key) {
        return std::ranges::count(versions, key.version) > 0 && key.wrapped.contains(device);
    });
}

bool mayCover(const vault::VaultState &state, const UserId &me, const DeviceId &here,
              const RecoveryStanding &standing)
{
    return std::ranges::any_of(standing.uncovered, [&](const auto &entry) {
        const vault::Project *project = state.project(entry.first);
        return project && holdsAny(*project, entry.second, here) &&
               vault::allows(vault::projectRole(state, *project, me, state.clock), vault::Permission::share);
    });
}

/// "api, website and 2 more"
static QString uncoveredNames(const RecoveryStanding &standing, const vault::VaultState *state)
{
    constexpr qsizetype most = 3;
    QStringList names;
    for (const auto &entry : standing.uncovered) {
        const vault::Project *project = state ? state->project(entry.first) : nullptr;
        names << (project ? shortText(displayText(project->name), 24)
                          : QString::fromStdString(entry.first.toString()));
    }
    const qsizetype more = names.size() - most;
    if (more > 0)
        names = names.mid(0, most) << RecoveryPage::tr("%n more", nullptr, static_cast<int>(more));
    return QLocale().createSeparatedList(names);
}

QList<std::pair<QString, QByteArray>> detailsOf(const RecoveryStanding &standing, const DrillCounts &drills,
                                                const vault::VaultState *state, bool mayCover)
{
    QList<std::pair<QString, QByteArray>> lines;
    if (standing.keyIsDue)
        lines << std::pair(
            RecoveryPage::tr("It has been used: make a new set, the old sheets are void then."), "warning");
    if (standing.handedOut > 0)
        lines << std::pair(
            RecoveryPage::tr("%n share(s) went to a request for recovery that came to nothing, "
                             "and whoever asked may keep them: make a new set.",
                             nullptr, static_cast<int>(standing.handedOut)),
            "warning");
    if (standing.uncovered.empty())
        lines << std::pair(RecoveryPage::tr("It opens every key of every project."), "muted");
    else
        lines << std::pair(
            RecoveryPage::tr("It does not open everything yet: %1.").arg(uncoveredNames(standing, state)),
            "warning");
    if (!standing.uncovered.empty() && !mayCover)
        lines << std::pair(RecoveryPage::tr("Somebody who may share these projects covers them here."),
                           "muted");
    lines << std::pair(RecoveryPage::tr("%1 shares: %2 printed, %3 checked within a year.")
                           .arg(drills.shares)
                           .arg(drills.printed)
                           .arg(drills.checked),
                       "muted");
    if (drills.onlySaved > 0)
        lines << std::pair(RecoveryPage::tr("%n of them only saved as a file: print it, then delete it.",
                                            nullptr, static_cast<int>(drills.onlySaved)),
                           "warning");
    if (drills.onlySaid > 0)
        lines << std::pair(RecoveryPage::tr("%n more check(s) are only said by others than the holders, and "
                                            "do not count.",
                                            nullptr, static_cast<int>(drills.onlySaid)),
                           "warning");
    if (drills.nowhere > 0)
        lines << std::pair(
            RecoveryPage::tr("%n share(s) may be on no paper: check the sheets if there are any, "
                             "else make a new set.",
                             nullptr, static_cast<int>(drills.nowhere)),
            "warning");
    const std::size_t notYet = drills.unchecked - std::max(drills.overdue, drills.nowhere);
    if (notYet > 0)
        lines << std::pair(RecoveryPage::tr("%n share(s) nobody has checked yet: their holders do it with "
                                            "“Check a share”.",
                                            nullptr, static_cast<int>(notYet)),
                           "warning");
    if (drills.overdue > 0)
        lines << std::pair(RecoveryPage::tr("%n share(s) nobody has checked for a year: their holders do it "
                                            "with “Check a share”.",
                                            nullptr, static_cast<int>(drills.overdue)),
                           "warning");
    return lines;
}

} // namespace hypha::gui
