#pragma once

#include "gui/widgets/theme.h"
#include "model/keystore/profiles.h"

#include <QLocale>

#include <optional>

namespace hypha::gui {

/// The command line of the window.
struct Options
{
    keystore::Home home;
    std::optional<ThemeMode> theme; ///< absent: as in the settings
    std::optional<QLocale> locale;
    bool demo = false;
    bool gallery = false;        ///< every widget on one page, for those who work on them
    std::optional<int> exitCode; ///< set: nothing more to do (--help, --version, a mistake)

    static Options read(const QStringList &arguments);
};

} // namespace hypha::gui
