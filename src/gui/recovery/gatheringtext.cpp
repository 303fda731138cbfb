#include "gui/recovery/recoversheet.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"

#include <algorithm>

namespace hypha::gui {

namespace slip39 = crypto::slip39;

QString gatheringText(const recovery::Gathering &gathering)
{
    const recovery::Plan &plan = gathering.document().plan;
    const slip39::Progress progress = gathering.progress();
    QStringList lines;
    for (unsigned i = 0; i < plan.groups.size(); ++i) {
        const auto found = std::find_if(progress.groups.begin(), progress.groups.end(),
                                        [i](const slip39::GroupProgress &one) { return one.group == i; });
        const unsigned have = found == progress.groups.end() ? 0 : found->found;
        lines << (have >= plan.groups[i].threshold ? QStringLiteral("✓ ") : QStringLiteral("○ ")) +
                     RecoverSheet::tr("%1: %2 of %3 needed shares")
                         .arg(shortText(displayText(plan.groups[i].name)))
                         .arg(have)
                         .arg(plan.groups[i].threshold);
    }
    std::size_t needed = 0;
    for (const slip39::GroupProgress &group : progress.groups)
        needed += group.found;
    if (gathering.isEnough())
        lines << RecoverSheet::tr("That is enough.");
    if (gathering.count() > needed)
        lines << RecoverSheet::tr("%n more in case that one is forged", nullptr,
                                  static_cast<int>(gathering.count() - needed));
    if (!gathering.isEnough() && plan.groups.size() > 1)
        lines << RecoverSheet::tr("%1 of the groups are needed.").arg(plan.groupThreshold);
    return lines.join(u'\n');
}

} // namespace hypha::gui
