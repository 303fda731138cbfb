#pragma once

#include "gui/layoutproblems.h"
#include "gui/pictures.h"
#include "gui/widgets/theme.h"

namespace hypha::test {

/// Goes from page to page at a font size, looks at each, and remembers what is wrong.
class Walker
{
protected:
    void setScale(double scale)
    {
        QFont font = m_usual;
        font.setPointSizeF(m_usual.pointSizeF() * scale);
        QApplication::setFont(font);
        gui::applyTheme(*qApp, gui::ThemeMode::light);
    }
    void look(QWidget *window, const QString &page)
    {
        for (int round = 0; round < 20; ++round) // layouts within layouts, and windows that grow with them
            QCoreApplication::processEvents();
        keepPicture(window, m_kind + page);
        QStringList found = layoutProblems(window) + unnamed(window) + focusProblems(window);
        if (isRestless(window))
            found << QStringLiteral("lays itself out without end");
        if (window->width() > 1024 || window->height() > 700)
            found << QStringLiteral("grew to %1 x %2").arg(window->width()).arg(window->height());
        for (const QString &problem : std::as_const(found))
            m_found << page + QStringLiteral(": ") + problem;
    }

    const QFont m_usual = QApplication::font();
    QString m_kind; ///< theme and scale, for pictures
    QStringList m_found;
};

} // namespace hypha::test
