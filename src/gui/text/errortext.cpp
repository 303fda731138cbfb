#include "gui/text/errortext.h"

#include "gui/text/formatwords.h"
#include "gui/text/recoveryerrors.h"
#include "gui/widgets/text.h"

#include <QCoreApplication>

namespace hypha::gui {
namespace {

/// Translation context of this file.
struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
public:
    static Told mendable(const Error &error);
    static Told question(const Error &error);
    static Told clock();
    static Told authentication(const Error &error);
    static Told permission(const Error &error);
    static Told world(const Error &error);
    static Told integrity(const Error &error);
};

QString item(const Error &error)
{
    return displayText(error.item);
}

QString detailOf(const Error &error)
{
    QStringList lines{QString::fromLatin1(toString(error.code))};
    const std::pair<const char *, const std::string *> parts[] = {{"item", &error.item},
                                                                  {"expected", &error.expected},
                                                                  {"found", &error.found},
                                                                  {"detail", &error.detail}};
    for (const auto &[name, text] : parts) {
        if (!text->empty())
            lines << QLatin1String(name) + QStringLiteral(": ") + displayText(*text);
    }
    return lines.join(u'\n');
}

Told ErrorText::mendable(const Error &error)
{
    switch (error.code) {
    case Errc::invalidInput:
        return {tr("“%1” cannot be used.").arg(itemWords(error.item)),
                reasonWords(error.detail),
                tr("Change it and try again."),
                {}};
    case Errc::limitExceeded:
        return {tr("This is larger than a vault may hold."),
                reasonWords(error.detail),
                tr("Make it smaller and try again."),
                {}};
    case Errc::notFound:
        return {tr("“%1” does not exist (any more).").arg(item(error)),
                tr("Somebody may have removed or renamed it."),
                tr("Look at the list again."),
                {}};
    case Errc::alreadyExists:
        return {tr("“%1” exists already.").arg(item(error)),
                tr("Names must differ, also beyond upper and lower case."),
                tr("Choose another name."),
                {}};
    case Errc::conflict:
    case Errc::ambiguous:
        if (error.item == "keystore")
            return {tr("The keys on this computer were changed by another program since you unlocked."),
                    tr("What is kept under the new keys cannot be read with those that are open here."),
                    tr("Lock the vault, then unlock it with its present passphrase."),
                    {}};
        return {tr("Somebody else changed the same thing."),
                tr("Your change was not saved, so nothing of theirs is lost."),
                tr("Look at the present state and try again."),
                {}};
    case Errc::inputNeeded:
        return error.item == "clock" ? clock() : question(error);
    default:
        return {tr("This was cancelled."), {}, {}, {}};
    }
}

Told ErrorText::question(const Error &error)
{
    if (error.item == "words")
        return {tr("The words of the device must be compared first."),
                tr("They show that it is your colleague's device and nobody else's."),
                tr("Compare them with your colleague, then try again."),
                {}};
    return {tr("Something must be answered first."), reasonWords(error.detail), tr("Try again."), {}};
}

Told ErrorText::clock()
{
    return {tr("This computer's clock is more than a day ahead of the vault."),
            tr("A wrong clock would let memberships and devices expire too early, for everybody and for "
               "good."),
            tr("Check date and time of this computer."),
            {}};
}

Told ErrorText::authentication(const Error &error)
{
    if (error.code == Errc::tooManyAttempts)
        return {tr("Too many wrong passphrases."),
                tr("Waiting makes guessing slow for everybody who is not you."),
                tr("Wait until the time is over, then try again."),
                {}};
    return {tr("This passphrase does not open the vault."),
            tr("It may have a typing mistake, or Caps Lock may be on. Nothing was changed."),
            tr("Try it again."),
            {}};
}

Told ErrorText::permission(const Error &error)
{
    switch (error.code) {
    case Errc::accessDenied:
        return {tr("This device has no key for it."),
                tr("The key was never given to this device, or it has been rotated since."),
                tr("Ask an admin of the project to share it with you."),
                {}};
    case Errc::deviceNotActive:
        return {tr("This device is not active."),
                tr("It waits for approval, has expired or was revoked."),
                tr("Ask an admin to approve this device."),
                {}};
    case Errc::rotationDue:
        return {tr("The project's key must be rotated first."),
                tr("Somebody who could read it is no longer a member."),
                tr("Ask an admin to rotate the key."),
                {}};
    case Errc::owed:
        return {tr("An operation that was begun must be finished first."),
                reasonWords(error.detail),
                tr("Finish it on the device where it began."),
                {}};
    default:
        return {tr("Your role does not allow this."),
                reasonWords(error.detail),
                tr("Ask an admin or the owner."),
                {}};
    }
}

Told ErrorText::world(const Error &error)
{
    switch (error.code) {
    case Errc::diskFull:
        return {tr("The disk is full."),
                tr("Nothing was saved, and nothing that was there is damaged."),
                tr("Free some space and try again."),
                {}};
    case Errc::readOnly:
        return {tr("This place does not permit writing."),
                tr("Nothing was saved."),
                tr("Check the permissions of the folder."),
                {}};
    case Errc::busy:
        return {tr("Another program is using the vault."),
                tr("It holds the lock for writing."),
                tr("Try again in a moment."),
                {}};
    case Errc::network:
        return {tr("The remote could not be reached."),
                reasonWords(error.detail),
                tr("Check the connection and try again."),
                {}};
    case Errc::noMemory:
        return {tr("There is not enough protected memory."),
                tr("Secrets are kept only in memory that cannot be written to disk."),
                tr("Close other programs, or raise the limit of locked memory."),
                {}};
    case Errc::notSupported:
        return {tr("This version cannot do that."),
                reasonWords(error.detail),
                tr("Use a newer version of Hypha."),
                {}};
    case Errc::internal:
        return {tr("Hypha made a mistake."),
                tr("This is a bug. Nothing was saved."),
                tr("Report it with the detail below."),
                {}};
    default:
        return {tr("A file could not be read or written."),
                item(error),
                tr("Check the disk and the permissions, then try again."),
                {}};
    }
}

Told ErrorText::integrity(const Error &error)
{
    switch (error.code) {
    case Errc::keystoreDamaged:
        return {tr("The file with this device's keys is damaged."),
                tr("Without it the vault cannot be opened on this device."),
                tr("Put back a backup of the profile's folder, or restore access with another device."),
                {}};
    case Errc::rememberedHeadLost:
        return {tr("This computer no longer remembers which state of the vault it saw last."),
                tr("Somebody could have put back an older state without anyone noticing."),
                tr("Compare the words of the vault's state with a colleague before you trust what is there."),
                {}};
    case Errc::notAVault:
        return {tr("There is no vault in this place."),
                item(error),
                tr("Check that the folder was not moved or emptied."),
                {}};
    case Errc::newerVersion:
        return {tr("This vault was written by a newer version of Hypha."),
                tr("This version does not know everything in it."),
                tr("Update Hypha, then open it again."),
                {}};
    default:
        return {
            tr("“%1” is not what was signed.").arg(item(error)),
            tr("Something changed files of the vault outside Hypha: a fault of the disk, a backup put "
               "back, or somebody with access to the repository."),
            ErrorText::tr("Do not trust newer copies. Compare with a colleague, or restore the repository "
                          "from a copy; then open "
                          "the vault again."),
            {}};
    }
}

} // namespace

Told tell(const Error &error)
{
    Told told;
    if (auto special = tellRecovery(error)) {
        special->detail = detailOf(error);
        return *special;
    }
    switch (error.code) {
    case Errc::invalidInput:
    case Errc::limitExceeded:
    case Errc::notFound:
    case Errc::ambiguous:
    case Errc::alreadyExists:
    case Errc::conflict:
    case Errc::cancelled:
    case Errc::inputNeeded:
        told = ErrorText::mendable(error);
        break;
    case Errc::wrongPassphrase:
    case Errc::tooManyAttempts:
        told = ErrorText::authentication(error);
        break;
    case Errc::permissionDenied:
    case Errc::accessDenied:
    case Errc::deviceNotActive:
    case Errc::rotationDue:
    case Errc::owed:
        told = ErrorText::permission(error);
        break;
    case Errc::io:
    case Errc::diskFull:
    case Errc::readOnly:
    case Errc::busy:
    case Errc::network:
    case Errc::noMemory:
    case Errc::notSupported:
    case Errc::internal:
        told = ErrorText::world(error);
        break;
    default:
        told = ErrorText::integrity(error);
    }
    told.detail = detailOf(error);
    return told;
}

Told tellDamage(const Error &error)
{
    Told told;
    told.what = ErrorText::tr("This vault is open read-only: “%1” is not what was signed.").arg(item(error));
    told.why = ErrorText::tr(
        "Something changed its files outside Hypha: a fault of the disk, a backup put back, or somebody with "
        "access to the repository. What you see is the last state that verified.");
    told.fix = ErrorText::tr("Do not trust newer copies. Compare with a colleague, or restore the repository "
                             "from a copy; then open "
                             "the vault again.");
    told.detail = detailOf(error);
    return told;
}

} // namespace hypha::gui
