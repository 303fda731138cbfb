#include "gui/widgets/focuskeeper.h"

#include <QWidget>

namespace hypha::gui {

FocusKeeper::FocusKeeper(QWidget &pane) : m_pane(pane)
{
    QWidget *focus = pane.window()->focusWidget();
    if (!focus || !pane.isAncestorOf(focus))
        return;
    m_name = focus->objectName();
    m_which = pane.findChildren<QWidget *>(m_name).indexOf(focus);
}

FocusKeeper::~FocusKeeper()
{
    if (m_name.isEmpty())
        return;
    const auto now = m_pane.findChildren<QWidget *>(m_name);
    if (m_which < now.size())
        now[m_which]->setFocus(Qt::OtherFocusReason);
}

} // namespace hypha::gui
