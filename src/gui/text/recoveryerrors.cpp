#include "gui/text/recoveryerrors.h"

#include "gui/text/formatwords.h"
#include "model/session/kit.h"

#include <QCoreApplication>

namespace hypha::gui {

namespace {

struct RecoveryErrors
{
    Q_DECLARE_TR_FUNCTIONS(RecoveryErrors)
};

std::optional<Told> ofKit(const Error &error)
{
    switch (error.code) {
    case Errc::wrongPassphrase:
        return Told{RecoveryErrors::tr("These words do not open this computer."),
                    RecoveryErrors::tr(
                        "They are of another kit, or of one that was used or replaced. Nothing was changed."),
                    RecoveryErrors::tr("Take the newest kit. On a new computer it may still let you in."),
                    {}};
    case Errc::deviceNotActive:
        return Told{RecoveryErrors::tr("This kit is not good any more, or not yet."),
                    RecoveryErrors::tr("It was used, replaced or revoked, or no admin has approved it."),
                    RecoveryErrors::tr("Take the newest kit, or ask a colleague for an invitation."),
                    {}};
    case Errc::notFound:
        return Told{RecoveryErrors::tr("These words are of no device of this vault."),
                    RecoveryErrors::tr("The kit belongs to another vault. Nothing was changed."),
                    RecoveryErrors::tr("Compare the repository with the one on the sheet."),
                    {}};
    default:
        return std::nullopt;
    }
}

/// Of sheets: on paper, and handed over through the vault.
std::optional<Told> ofSheet(const Error &error)
{
    if (error.code == Errc::limitExceeded && error.item == "sheet")
        return Told{RecoveryErrors::tr("The sheet does not fit on its page."),
                    RecoveryErrors::tr("A name on it is too long. Nothing was printed."),
                    RecoveryErrors::tr("Choose the larger paper, or shorten the name."),
                    {}};
    if (error.code == Errc::io && error.item == "printer")
        return Told{RecoveryErrors::tr("The printer does not take the pages."),
                    RecoveryErrors::tr("Some of them may have come out."),
                    RecoveryErrors::tr("Look at the printer and try again, or save a PDF and print that."),
                    {}};
    if ((error.code == Errc::contentMismatch || error.code == Errc::malformed) && error.item == "share")
        return Told{
            RecoveryErrors::tr("The share is not the one that its holder was given."),
            RecoveryErrors::tr("Whoever made the set sealed other words to the holder's device, or the "
                               "holder handed over other ones."),
            RecoveryErrors::tr("Use the holder's sheet, and have the owner make a new set."),
            {}};
    return std::nullopt;
}

} // namespace

Told tellPicture(const Error &error)
{
    const QString instead =
        RecoveryErrors::tr("Choose another picture, sharp and straight, or type the words.");
    switch (error.code) {
    case Errc::notFound:
    case Errc::io:
        return {RecoveryErrors::tr("The picture cannot be opened."), reasonWords(error.detail), instead, {}};
    case Errc::limitExceeded:
        return {RecoveryErrors::tr("The picture is too large."),
                reasonWords(error.detail),
                RecoveryErrors::tr("Take one of the sheet alone, or type the words."),
                {}};
    case Errc::notSupported:
        return {RecoveryErrors::tr("Pictures cannot be read on this computer."),
                reasonWords(error.detail),
                RecoveryErrors::tr("Type the words."),
                {}};
    default:
        return {RecoveryErrors::tr("This is no picture or PDF that can be read."),
                reasonWords(error.detail),
                instead,
                {}};
    }
}

std::optional<Told> tellRecovery(const Error &error)
{
    if (error.item == "kit")
        return ofKit(error);
    if (auto sheet = ofSheet(error))
        return sheet;
    if (error.item == session::afterResetItem)
        return Told{
            RecoveryErrors::tr("The passphrase is changed, but the vault could not be opened."),
            RecoveryErrors::tr(
                "The new passphrase holds already; the words of the kit open this computer no more."),
            RecoveryErrors::tr("Close this and unlock with the new passphrase: it is said there what is "
                               "wrong. Make a new kit as soon as the vault opens."),
            {}};
    if (error.code == Errc::invalidInput && error.item == "words")
        return Told{RecoveryErrors::tr("These words cannot be used."),
                    reasonWords(error.detail),
                    RecoveryErrors::tr("Compare each word with the sheet; four letters of each are enough."),
                    {}};
    if (error.code == Errc::alreadyExists && error.item == "name of the device")
        return Told{
            RecoveryErrors::tr("Another device of the same person has that name."),
            RecoveryErrors::tr("It was let in meanwhile, and two of one name could be mistaken for each "
                               "other. Nothing was changed."),
            RecoveryErrors::tr("If nobody knows the other one, revoke it under People. Else ask again "
                               "from the new computer under another name."),
            {}};
    if (error.code == Errc::forked && error.item == "fingerprint")
        return Told{
            RecoveryErrors::tr("The repository holds another vault."),
            RecoveryErrors::tr("Its fingerprint is not the one you gave, so nothing of it was taken."),
            RecoveryErrors::tr("Compare repository and words with the sheet, or with a colleague."),
            {}};
    if (error.code == Errc::conflict && error.item.starts_with("share set"))
        return Told{
            RecoveryErrors::tr("The shares are of another set."),
            RecoveryErrors::tr("A new set voids the sheets of the one before it. Nothing was changed."),
            RecoveryErrors::tr("Use the sheets with the number of the present set."),
            {}};
    if (error.code == Errc::notFound && error.item == "organisation recovery key")
        return Told{RecoveryErrors::tr("The organisation has no recovery key."),
                    RecoveryErrors::tr("Nobody has shares of one."),
                    RecoveryErrors::tr("Ask a recovery contact or an admin instead."),
                    {}};
    if (error.code == Errc::notFound && error.item == "recovery contacts")
        return Told{RecoveryErrors::tr("There are no recovery contacts."),
                    RecoveryErrors::tr("Nobody was chosen who could let you in."),
                    RecoveryErrors::tr(
                        "Ask an admin to approve the device, or use shares of the organisation's key."),
                    {}};
    return std::nullopt;
}

} // namespace hypha::gui
