#include "gui/text/teamwords.h"

#include "gui/text/words.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"

#include <QCoreApplication>

namespace hypha::gui {
namespace {

/// Translation context of this file.
struct TeamWords
{
    Q_DECLARE_TR_FUNCTIONS(TeamWords)
};

} // namespace

QString roleName(vault::Role role)
{
    switch (role) {
    case vault::Role::reader:
        return TeamWords::tr("Reader");
    case vault::Role::member:
        return TeamWords::tr("Member");
    case vault::Role::admin:
        return TeamWords::tr("Admin");
    case vault::Role::owner:
        break;
    }
    return TeamWords::tr("Owner");
}

QString roleSentence(vault::Role role)
{
    switch (role) {
    case vault::Role::reader:
        return TeamWords::tr("Reads secrets.");
    case vault::Role::member:
        return TeamWords::tr("Reads and changes secrets.");
    case vault::Role::admin:
        return TeamWords::tr("Reads and changes secrets, adds and removes people, renews keys.");
    case vault::Role::owner:
        break;
    }
    return TeamWords::tr("May do everything, and hands ownership on.");
}

QString roleEnforcement(vault::Role role)
{
    const QString reading =
        TeamWords::tr("Reading: cryptography. Only devices that were given the key can, and "
                      "nobody can take back what was read.");
    if (role == vault::Role::reader)
        return reading + u' ' +
               TeamWords::tr("Not changing: our program. Every member's refuses what a reader signs.");
    if (role == vault::Role::member)
        return reading + u' ' +
               TeamWords::tr(
                   "Changing: our program. Every member's checks who signed and whether they might.");
    return reading + u' ' +
           TeamWords::tr(
               "All else: our program. Every member's checks who signed and whether they might; the "
               "host has no say in it.");
}

QString freshnessName(const DeviceRow &device)
{
    switch (device.freshness) {
    case Freshness::pending:
        return TeamWords::tr("waits for approval");
    case Freshness::fresh:
        return TeamWords::tr("active");
    case Freshness::silent:
        return TeamWords::tr("silent for over %n day(s)", nullptr, static_cast<int>(device.silentAfter));
    case Freshness::ownerLeft:
        return TeamWords::tr("its owner has left");
    case Freshness::expired:
        return TeamWords::tr("expired");
    case Freshness::revoked:
        break;
    }
    return TeamWords::tr("revoked");
}

QString deviceKindName(vault::DeviceType type)
{
    return type == vault::DeviceType::ci ? TeamWords::tr("CI") : TeamWords::tr("Computer");
}

QString audienceText(const vault::VaultState &state, const vault::Audience &audience, const Timestamp &now)
{
    //: joined as in "9 people, 14 devices"
    QString text = TeamWords::tr("%1, %2").arg(
        TeamWords::tr("%n person(s)", nullptr, static_cast<int>(audience.people.size())),
        TeamWords::tr("%n device(s)", nullptr, static_cast<int>(audience.devices.size())));
    if (const vault::Device *newest = audience.newest ? state.device(*audience.newest) : nullptr)
        text = TeamWords::tr("%1; newest device: “%2” of %3, %4")
                   .arg(text, shortText(displayText(newest->name)), shortText(personText(newest->user.text)),
                        agoText(newest->enrolledAt, now));
    return text;
}

QString readersText(const vault::VaultState &state, const vault::Project &project, const Timestamp &now)
{
    const vault::Audience audience = vault::audienceOf(state, project, state.clock);
    QString text = TeamWords::tr("“%1” is read by %2.", "a project; 9 people, 14 devices; newest device: …")
                       .arg(shortText(displayText(project.name)), audienceText(state, audience, now));
    if (audience.recoveryKey)
        text += u' ' + TeamWords::tr("The organisation's recovery key opens it too.");
    if (!audience.outsiders.empty())
        text +=
            u' ' + TeamWords::tr("%n device(s) of people who no longer belong still hold the key: renew it "
                                 "first.",
                                 nullptr, static_cast<int>(audience.outsiders.size()));
    return text;
}

} // namespace hypha::gui
