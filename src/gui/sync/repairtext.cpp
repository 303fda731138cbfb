#include "gui/sync/repairtext.h"

#include "gui/text/auditkinds.h"
#include "gui/text/words.h"
#include "gui/widgets/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace hypha::gui {
namespace {

constexpr std::size_t mostNamed = 12;

/// Translation context of this file.
struct RepairText
{
    Q_DECLARE_TR_FUNCTIONS(RepairText)
};

} // namespace

QStringList leftOutLines(const std::vector<sync::LeftOut> &leftOut)
{
    std::vector<sync::LeftOut> byTime = leftOut;
    std::ranges::stable_sort(byTime, {}, &sync::LeftOut::at);
    QStringList lines;
    for (const sync::LeftOut &left : byTime) {
        if (lines.size() == static_cast<qsizetype>(mostNamed) && byTime.size() > mostNamed + 1)
            break;
        const auto type = audit::typeCalled(left.type);
        lines << RepairText::tr("%1, by %2, %3", "Version saved, by ben@example.org, a time")
                     .arg(type ? eventTypeName(*type) : displayText(left.type), personText(left.user.text),
                          dateTimeText(left.at));
    }
    if (const auto more = static_cast<int>(byTime.size()) - static_cast<int>(lines.size()); more > 0)
        lines << RepairText::tr("and %n more", nullptr, more);
    return lines;
}

bool isRepairIncomplete(const sync::Outcome &outcome)
{
    return outcome.repairedBlind || !outcome.leftOut.empty();
}

} // namespace hypha::gui
