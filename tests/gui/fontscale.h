#pragma once

#include "gui/widgets/theme.h"

#include <QApplication>
#include <QFont>

namespace hypha::test {

/// The application's font grown, and the usual one again at the end.
class FontScale
{
public:
    explicit FontScale(double scale) : m_usual(QApplication::font())
    {
        QFont font = m_usual;
        font.setPointSizeF(m_usual.pointSizeF() * scale);
        set(font);
    }
    ~FontScale() { set(m_usual); }
    FontScale(const FontScale &) = delete;
    FontScale &operator=(const FontScale &) = delete;

private:
    static void set(const QFont &font)
    {
        QApplication::setFont(font);
        gui::applyTheme(*qApp, gui::ThemeMode::light);
    }
    QFont m_usual;
};

} // namespace hypha::test
