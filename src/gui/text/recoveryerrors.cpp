#include "gui/text/recoveryerrors.h"

#include "gui/widgets/text.h"

#include <QCoreApplication>

namespace hypha::gui {

namespace {

struct RecoveryErrors
{
    Q_DECLARE_TR_FUNCTIONS(RecoveryErrors)
};

std::optional<Told> ofKit(const Error &error)
{
    using T = RecoveryErrors;
    switch (error.code) {
    case Errc::wrongPassphrase:
        return Told{
            T::tr("These words do not open this computer."),
            T::tr("They are of another kit, or of one that was used or replaced. Nothing was changed."),
            T::tr("Take the newest kit. On a new computer it may still let you in."),
            {}};
    case Errc::deviceNotActive:
        return Told{T::tr("This kit is not good any more, or not yet."),
                    T::tr("It was used, replaced or revoked, or no admin has approved it."),
                    T::tr("Take the newest kit, or ask a colleague for an invitation."),
                    {}};
    case Errc::notFound:
        return Told{T::tr("These words are of no device of this vault."),
                    T::tr("The kit belongs to another vault. Nothing was changed."),
                    T::tr("Compare the repository with the one on the sheet."),
                    {}};
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<Told> tellRecovery(const Error &error)
{
    using T = RecoveryErrors;
    if (error.item == "kit")
        return ofKit(error);
    if (error.code == Errc::invalidInput && error.item == "words")
        return Told{T::tr("These words cannot be used."),
                    displayText(error.detail),
                    T::tr("Compare each word with the sheet; four letters of each are enough."),
                    {}};
    if (error.code == Errc::forked && error.item == "fingerprint")
        return Told{T::tr("The repository holds another vault."),
                    T::tr("Its fingerprint is not the one you gave, so nothing of it was taken."),
                    T::tr("Compare repository and words with the sheet, or with a colleague."),
                    {}};
    if (error.code == Errc::conflict && error.item.starts_with("share set"))
        return Told{T::tr("The shares are of another set."),
                    T::tr("A new set voids the sheets of the one before it. Nothing was changed."),
                    T::tr("Use the sheets with the number of the present set."),
                    {}};
    if (error.code == Errc::notFound && error.item == "organisation recovery key")
        return Told{T::tr("The organisation has no recovery key."),
                    T::tr("Nobody has shares of one."),
                    T::tr("Ask a recovery contact or an admin instead."),
                    {}};
    if (error.code == Errc::notFound && error.item == "recovery contacts")
        return Told{T::tr("There are no recovery contacts."),
                    T::tr("Nobody was chosen who could let you in."),
                    T::tr("Ask an admin to approve the device, or use shares of the organisation's key."),
                    {}};
    return std::nullopt;
}

} // namespace hypha::gui
