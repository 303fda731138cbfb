#include "gui/join/waitingwords.h"

#include "gui/join/waitingpage.h"
#include "gui/text/words.h"
#include "model/vault/recoveryrules.h"

#include <QLocale>

#include <algorithm>

namespace hypha::gui {

static const vault::RecoveryRequest *requestOf(const vault::VaultState &state, const vault::Device &waiting)
{
    const auto found = std::find_if(state.requests.begin(), state.requests.end(), [&](const auto &entry) {
        return entry.second.newDevice == waiting.id && entry.second.status == vault::RequestStatus::pending;
    });
    return found == state.requests.end() ? nullptr : &found->second;
}

static QString contactNames(const vault::VaultState &state, const UserId &user)
{
    QStringList names;
    for (const UserId &contact : vault::recoveryContacts(state, user))
        names << personText(contact.text);
    return QLocale().createSeparatedList(names);
}

QString callText(const vault::VaultState &state, const vault::Device &waiting)
{
    const vault::RecoveryRequest *request = requestOf(state, waiting);
    if (request && request->method == vault::RecoveryMethod::org)
        return WaitingPage::tr(
            "Holders who are not here hand over their shares from their own machines. Call them on a number "
            "you know and read these twelve words aloud: they see the same words, and contribute only if all "
            "of them match. The words are not a secret.");
    if (request) {
        const QString contacts = contactNames(state, request->user);
        return contacts.isEmpty()
                   ? WaitingPage::tr("You have chosen no recovery contact. Cancel the request, and ask for "
                                     "recovery in another way.")
                   : WaitingPage::tr("Call one of your recovery contacts (%1) on a number you know, and read "
                                     "these twelve words aloud. They see the same words on their screen, and "
                                     "let you in only if all of them match. The words are not a secret.")
                         .arg(contacts);
    }
    return state.members.find(waiting.user)
               ? WaitingPage::tr("On your other device, open People and review this one. Both show the same "
                                 "twelve words; approve only if all of them match. The words are not a "
                                 "secret.")
               : WaitingPage::tr(
                     "Call the person who invited you, on a number you know, and read these twelve "
                     "words aloud. They see the same words on their screen, and approve only if "
                     "all of them match. The words are not a secret.");
}

QString approvalText(const vault::VaultState &state, const vault::Device &waiting)
{
    const vault::RecoveryRequest *request = requestOf(state, waiting);
    if (!request)
        return WaitingPage::tr("Somebody who has the right approves it.");
    return request->method == vault::RecoveryMethod::org
               ? WaitingPage::tr("Enough shares come together here.")
               : WaitingPage::tr("A recovery contact lets this device in.");
}

} // namespace hypha::gui
