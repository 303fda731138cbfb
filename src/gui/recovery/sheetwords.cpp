#include "gui/recovery/sheetwords.h"

#include "gui/widgets/text.h"

#include <QCoreApplication>

namespace hypha::gui {

namespace {

struct Sheets
{
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

void addKit(recovery::SheetTexts &t)
{
    t.person = utf8(Sheets::tr("Belongs to"));
    t.device = utf8(Sheets::tr("Name among the devices"));
    t.kitAbove = utf8(Sheets::tr("Hypha · emergency kit of one person"));
    t.kitTitle = utf8(Sheets::tr("Emergency kit of %1"));
    t.kitTitlePart = utf8(Sheets::tr("Emergency kit of %1, sheet %2 of %3 – any %4 are needed"));
    t.kitWarning =
        utf8(Sheets::tr("Keep secret. Scan it only into Hypha, never with a phone's camera app. Whoever "
                        "has these words can read everything that you can."));
    t.kitSteps = {
        utf8(Sheets::tr("Keep it where only you get at it, away from your computer: in a safe, not in a "
                        "drawer of your desk.")),
        utf8(Sheets::tr("Forgotten passphrase: choose “Forgot the passphrase?” on Hypha's locked screen. "
                        "Lost computer: choose “Restore access” when Hypha starts for the first time, and "
                        "compare the fingerprint below.")),
        utf8(Sheets::tr("Hypha makes a new kit afterwards. Print it, and destroy this sheet."))};
}

void addShare(recovery::SheetTexts &t)
{
    t.holder = utf8(Sheets::tr("Holder"));
    t.set = utf8(Sheets::tr("Set number"));
    t.shareAbove = utf8(Sheets::tr("Hypha · recovery of an organisation"));
    t.shareTitle = utf8(Sheets::tr("Recovery share %1 of %2 in group %3 – any %4 are needed"));
    t.shareTitleAlone = utf8(Sheets::tr("The only recovery share of group %1"));
    t.groupsNeeded = utf8(Sheets::tr("%1 of the %2 groups are needed."));
    t.shareWarning =
        utf8(Sheets::tr("Keep secret. Scan it only into Hypha, never with a phone's camera app. One share "
                        "alone opens nothing."));
    t.shareWarningAlone =
        utf8(Sheets::tr("Keep secret. Scan it only into Hypha, never with a phone's camera app. This "
                        "share alone opens everything."));
    t.shareSteps = {
        utf8(Sheets::tr(
            "Keep it where only you get at it, and not together with another share. Check it once a "
            "year: in Hypha, Recovery, “Check a share”.")),
        utf8(Sheets::tr(
            "When somebody asks for it, speak with them and make sure that the organisation wants this "
            "recovery. Compare the words that Hypha shows.")),
        utf8(Sheets::tr(
            "Type the words or scan the code in Hypha yourself. Never send them. When a new set is "
            "made, this sheet is void: write the day below and destroy it."))};
}

} // namespace

recovery::SheetTexts sheetTexts()
{
    recovery::SheetTexts t;
    t.keepSecret = utf8(Sheets::tr("Keep secret"));
    t.mayBeShown = utf8(Sheets::tr("May be shown"));
    t.onlyCompare = utf8(Sheets::tr("Only compare"));
    t.organisation = utf8(Sheets::tr("Organisation"));
    t.printed = utf8(Sheets::tr("Printed"));
    t.repository = utf8(Sheets::tr("Repository"));
    t.noRepository = utf8(Sheets::tr("on the computers of its members"));
    t.wordsTitle = utf8(Sheets::tr("The %1 words; the large code says the same"));
    t.stepsTitle = utf8(Sheets::tr("What to do with this sheet"));
    t.compareTitle = utf8(Sheets::tr("Which vault this is, in words"));
    t.fingerprint = utf8(Sheets::tr("Fingerprint of the vault: never changes"));
    t.checkpoint = utf8(Sheets::tr("State of the vault at printing: event %1"));
    t.codeTitle = utf8(Sheets::tr("The small code tells Hypha the same, and the repository"));
    t.replacedOn = utf8(Sheets::tr("Replaced on:"));
    addShare(t);
    addKit(t);
    return t;
}

QString tellShare(const crypto::slip39::ShareError &error)
{
    using crypto::slip39::Fault;
    switch (error.fault) {
    case Fault::unknownWord:
        return Sheets::tr("Word %1 is not in the list.").arg(error.position);
    case Fault::wrongLength:
        if (error.position > 0 && error.found > error.expected)
            return Sheets::tr("%1 words instead of %2: word %3 seems to be one too many.")
                .arg(error.found)
                .arg(error.expected)
                .arg(error.position);
        if (error.position > 0)
            return Sheets::tr("%1 words instead of %2: one seems to be missing at word %3.")
                .arg(error.found)
                .arg(error.expected)
                .arg(error.position);
        return Sheets::tr("%1 words instead of %2.").arg(error.found).arg(error.expected);
    case Fault::badChecksum:
        if (error.otherPosition > 0)
            return Sheets::tr("Words %1 and %2 seem to be swapped.")
                .arg(error.position)
                .arg(error.otherPosition);
        if (error.position > 0)
            return Sheets::tr("Word %1 seems to be wrong. Compare it with the sheet.").arg(error.position);
        return Sheets::tr(
            "The words do not belong together: at least one is wrong. Compare them with the sheet.");
    case Fault::badPadding:
    case Fault::impossibleGroups:
        return Sheets::tr("These words are no share that a program made.");
    case Fault::otherSet:
        return Sheets::tr("This share belongs to another set than those before it.");
    case Fault::otherThreshold:
        return Sheets::tr("This share says that %1 of its group are needed; those before it say %2.")
            .arg(error.found)
            .arg(error.expected);
    case Fault::alreadyGiven:
        return Sheets::tr("This share is already there.");
    case Fault::sameMember:
        return Sheets::tr("Another share of the same place is already there: one of the two is forged.");
    case Fault::notNeeded:
        return Sheets::tr("Its group has enough shares already.");
    case Fault::tooFew:
        return Sheets::tr("There are not enough shares yet.");
    case Fault::wrongDigest:
        break;
    }
    return Sheets::tr("The shares do not fit together: at least one of them is forged.");
}

} // namespace hypha::gui
