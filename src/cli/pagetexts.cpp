#include "cli/pagetexts.h"

namespace hypha::cli {

namespace {

void addShare(recovery::SheetTexts &t)
{
    t.holder = "Holder";
    t.set = "Set number";
    t.shareAbove = "Hypha · recovery of an organisation";
    t.shareTitle = "Recovery share %1 of %2 in group %3 – any %4 are needed";
    t.shareTitleAlone = "The only recovery share of group %1";
    t.groupsNeeded = "%1 of the %2 groups are needed.";
    t.shareWarning = "Keep secret. Scan it only into Hypha, never with a phone's camera app. One share alone "
                     "opens nothing.";
    t.shareWarningAlone = "Keep secret. Scan it only into Hypha, never with a phone's camera app. This share "
                          "alone opens everything.";
    t.shareSteps = {
        "Keep it where only you get at it, and not together with another share. Check it once a "
        "year: hypha-cli recovery check, or the window's “Check a share”.",
        "When somebody asks for it, speak with them and make sure that the organisation wants this "
        "recovery. Compare the words that Hypha shows.",
        "Type the words or scan the code in Hypha yourself. Never send them. When a new set is "
        "made, this sheet is void: write the day below and destroy it."};
}

void addKit(recovery::SheetTexts &t)
{
    t.person = "Belongs to";
    t.device = "Name among the devices";
    t.kitAbove = "Hypha · emergency kit of one person";
    t.kitTitle = "Emergency kit of %1";
    t.kitTitlePart = "Emergency kit of %1, sheet %2 of %3 – any %4 are needed";
    t.kitWarning = "Keep secret. Scan it only into Hypha, never with a phone's camera app. Whoever has these "
                   "words can read everything that you can.";
    t.kitSteps = {
        "Keep it where only you get at it, away from your computer: in a safe, not in a drawer of "
        "your desk.",
        "Forgotten passphrase: hypha-cli passphrase reset, or “Forgot the passphrase?” on the locked "
        "screen. Lost computer: hypha-cli recovery restore, or “Restore access”; compare the "
        "fingerprint below.",
        "Hypha makes a new kit afterwards. Print it, and destroy this sheet."};
}

} // namespace

recovery::SheetTexts pageTexts()
{
    recovery::SheetTexts t;
    t.keepSecret = "Keep secret";
    t.mayBeShown = "May be shown";
    t.onlyCompare = "Only compare";
    t.organisation = "Organisation";
    t.printed = "Printed";
    t.repository = "Repository";
    t.noRepository = "on the computers of its members";
    t.wordsTitle = "The %1 words; the large code says the same";
    t.stepsTitle = "What to do with this sheet";
    t.compareTitle = "Which vault this is, in words";
    t.fingerprint = "Fingerprint of the vault: never changes";
    t.checkpoint = "State of the vault at printing: event %1";
    t.codeTitle = "The small code tells Hypha the same, and the repository";
    t.replacedOn = "Replaced on:";
    addShare(t);
    addKit(t);
    return t;
}

} // namespace hypha::cli
