#pragma once

#include "model/record/uuid.h"

#include <QString>

#include <vector>

namespace hypha::gui {

class Settings;

/// The sets a person was in last, newest first; remembered by their identifiers, never by name.
class RecentPlaces
{
public:
    struct Place
    {
        ProjectId project;
        SetId set;
        friend bool operator==(const Place &, const Place &) = default;
    };

    explicit RecentPlaces(Settings &settings) : m_settings(settings) {}
    /// Each profile has its own.
    void setProfile(const QString &profile);
    void visit(const Place &place);
    const std::vector<Place> &places() const { return m_places; }
    static constexpr std::size_t most = 8;

private:
    void keep();
    Settings &m_settings;
    QString m_profile;
    std::vector<Place> m_places;
};

} // namespace hypha::gui
