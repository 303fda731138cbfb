#include "gui/main/recentplaces.h"

#include "gui/main/settings.h"

#include <algorithm>

namespace hypha::gui {

static QByteArray placesStateName(const QString &profile)
{
    return "recent-" + profile.toLatin1();
}

void RecentPlaces::setProfile(const QString &profile)
{
    if (profile == m_profile)
        return;
    m_profile = profile;
    m_places.clear();
    const QByteArray kept = m_settings.state(placesStateName(profile).constData());
    for (const QByteArray &line : kept.split('\n')) {
        const QList<QByteArray> parts = line.split('/');
        if (parts.size() != 2 || m_places.size() == most)
            continue;
        const auto project = ProjectId::parse(parts[0].toStdString());
        const auto set = SetId::parse(parts[1].toStdString());
        if (project && set)
            m_places.push_back({*project, *set});
    }
}

void RecentPlaces::visit(const Place &place)
{
    if (m_profile.isEmpty() || (!m_places.empty() && m_places.front() == place))
        return; // what opens by itself before it is known whose places they are is no visit
    std::erase(m_places, place);
    m_places.insert(m_places.begin(), place);
    if (m_places.size() > most)
        m_places.resize(most);
    keep();
}

void RecentPlaces::keep()
{
    QByteArrayList lines;
    for (const Place &place : m_places)
        lines << QByteArray::fromStdString(place.project.toString() + '/' + place.set.toString());
    m_settings.setState(placesStateName(m_profile).constData(), lines.join('\n'));
}

} // namespace hypha::gui
