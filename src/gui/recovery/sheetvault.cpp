#include "gui/recovery/sheetvault.h"

#include "gui/recovery/sheetwords.h"
#include "gui/text/words.h"
#include "gui/widgets/text.h"

#include <QDateTime>
#include <QLocale>

namespace hypha::gui {

static std::string dateOf(const Timestamp &time)
{
    return utf8(QLocale().toString(QDateTime::fromSecsSinceEpoch(time.seconds).date(), QLocale::LongFormat));
}

recovery::PaperSheet paperOf(recovery::ShareSheet share, const std::optional<std::string> &remote)
{
    const recovery::SheetVault vault{
        share.orgName, {share.fingerprint, share.checkpoint, remote}, dateOf(share.date)};
    recovery::ShareFacts facts;
    facts.group = share.group.name;
    facts.index = share.index;
    facts.threshold = share.group.threshold;
    facts.count = share.group.count;
    facts.groupsNeeded = share.groupsNeeded;
    facts.groupCount = share.groupCount;
    facts.holder = share.holder;
    facts.setNumber = share.setNumber;
    facts.words = std::move(share.words);
    return recovery::shareSheet(vault, std::move(facts), sheetTexts());
}

recovery::PaperSheet paperOf(const recovery::KitPage &kit)
{
    const recovery::SheetVault vault{
        kit.orgName, {kit.fingerprint, kit.checkpoint, kit.remote}, dateOf(kit.madeAt)};
    recovery::KitFacts facts;
    facts.person = utf8(personText(kit.user.text));
    facts.device = kit.deviceName;
    facts.words = kit.words.clone();
    return recovery::kitSheet(vault, std::move(facts), sheetTexts());
}

} // namespace hypha::gui
