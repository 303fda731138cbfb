#pragma once

#include <QApplication>

namespace hypha::gui {

/// No style sheet as long as it lives. Under one, every change of parents restyles all that is below, so that
/// building nested pages costs the square of their depth; dressing them once, at the end, costs a tenth.
class Undressed
{
public:
    Undressed() : m_sheet(qApp->styleSheet())
    {
        if (!m_sheet.isEmpty())
            qApp->setStyleSheet({});
    }
    Undressed(const Undressed &) = delete;
    Undressed &operator=(const Undressed &) = delete;
    ~Undressed()
    {
        if (!m_sheet.isEmpty())
            qApp->setStyleSheet(m_sheet);
    }

private:
    QString m_sheet;
};

} // namespace hypha::gui
