#include "gui/text/teamwords.h"

#include "gui/text/words.h"
#include "gui/widgets/text.h"

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

QString freshnessName(Freshness freshness)
{
    switch (freshness) {
    case Freshness::pending:
        return TeamWords::tr("waits for approval");
    case Freshness::fresh:
        return TeamWords::tr("active");
    case Freshness::silent:
        return TeamWords::tr("silent for over %n day(s)", nullptr, silentDays);
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
                   .arg(text, displayText(newest->name), personText(newest->user.text),
                        agoText(newest->enrolledAt, now));
    return text;
}

} // namespace hypha::gui
