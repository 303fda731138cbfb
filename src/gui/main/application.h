#pragma once

#include "gui/widgets/theme.h"

#include <QTranslator>

class QApplication;

namespace hypha::gui {

/// What main() and the tests set up alike: resources, translations, theme.
class ApplicationSetup
{
public:
    ApplicationSetup(QApplication &application, ThemeMode theme, const QLocale &locale);
    /// For widgets made from now on.
    void setLocale(const QLocale &locale);

private:
    QTranslator m_plurals; ///< English, for its plural forms
    QTranslator m_translation;
    QTranslator m_qt;
};

} // namespace hypha::gui
