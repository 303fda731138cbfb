#include "gui/join/jointext.h"

#include "gui/text/errortext.h"
#include "gui/text/remotewords.h"
#include "gui/text/words.h"
#include "gui/widgets/text.h"

#include <QCoreApplication>

namespace hypha::gui {
namespace {

/// Translation context of this file.
struct JoinText
{
    Q_DECLARE_TR_FUNCTIONS(JoinText)
};

QString nothingStays()
{
    return JoinText::tr("Nothing of it was kept on this computer.");
}

} // namespace

QString invitationProblem(const Error &error)
{
    switch (error.code) {
    case Errc::newerVersion:
        return JoinText::tr("This invitation was made by a newer version of Hypha. Update Hypha first.");
    case Errc::notSupported:
        return JoinText::tr(
            "Pictures cannot be read here: hypha-scan is not installed. Paste the text of the "
            "invitation instead.");
    case Errc::limitExceeded:
        return JoinText::tr("This file is too large for an invitation.");
    case Errc::ambiguous:
        return JoinText::tr(
            "There are two different invitations in it. Ask whoever invited you which one is meant, "
            "and paste that one alone.");
    case Errc::io:
    case Errc::notFound:
    case Errc::readOnly:
        return tell(error).what;
    default:
        return JoinText::tr(
            "This is no invitation, or only a part of one. It begins with hypha-invite-1: and "
            "is one long word; a picture must show the whole QR code.");
    }
}

QString expiredText(const vault::Invitation &invitation)
{
    return JoinText::tr("This invitation expired on %1. Ask for a new one.")
        .arg(dateTimeText(invitation.expiresAt));
}

Told tellJoin(const Error &error, const QString &host)
{
    Told told = tellRemote(error, host);
    switch (error.code) {
    case Errc::forked:
        told.what = JoinText::tr("%1 shows another vault than the one you were invited to.").arg(host);
        told.why =
            JoinText::tr("The invitation says which vault is meant, and this is not it. ") + nothingStays();
        told.fix = JoinText::tr("Tell whoever invited you: the host may be lying, or the address is wrong.");
        break;
    case Errc::rollback:
        told.what = JoinText::tr("%1 shows an older state of the vault than your inviter saw.").arg(host);
        told.why =
            JoinText::tr("People or keys that were removed since could be back in it. ") + nothingStays();
        told.fix = JoinText::tr("Tell whoever invited you; try again when the host shows the present state.");
        break;
    case Errc::notAVault:
        told.what = JoinText::tr("There is no vault at %1.").arg(host);
        told.why = nothingStays();
        told.fix = JoinText::tr("Ask whoever invited you whether the vault has moved.");
        break;
    case Errc::network:
    case Errc::wrongPassphrase:
    case Errc::cancelled:
    case Errc::invalidInput:
    case Errc::alreadyExists:
    case Errc::newerVersion:
        break;
    default:
        if (error.code >= Errc::malformed && error.code < Errc::io) {
            told.what = JoinText::tr("What %1 sent is not what members of the vault signed.").arg(host);
            told.why = JoinText::tr("It is damaged, or somebody changed it. ") + nothingStays();
            told.fix = JoinText::tr("Tell whoever invited you.");
        }
    }
    return told;
}

} // namespace hypha::gui
