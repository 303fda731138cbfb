#include "gui/widgets/sheetarea.h"

#include "gui/widgets/tokens.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace hypha::gui {

SheetArea::SheetArea(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("sheetArea"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *page = new QWidget;
    m_content = new QVBoxLayout(page);
    m_content->setContentsMargins(0, 0, 0, 0);
    setWidget(page);
}

void SheetArea::setMost(int height)
{
    if (std::exchange(m_most, height) != height)
        updateGeometry();
}

int SheetArea::heightForWidth(int width) const
{
    const bool follows = m_content->hasHeightForWidth();
    const int wanted = follows ? m_content->totalHeightForWidth(width) : m_content->totalSizeHint().height();
    return std::min(wanted, m_most);
}

QSize SheetArea::sizeHint() const
{
    const QSize size = m_content->totalSizeHint();
    return {size.width(), std::min(size.height(), m_most)};
}

/// Wide enough that nothing is cut when the scroll bar stands beside it.
QSize SheetArea::minimumSizeHint() const
{
    const QSize size = m_content->totalMinimumSize();
    return {size.width() + verticalScrollBar()->sizeHint().width(), std::min(size.height(), m_most)};
}

bool SheetArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace hypha::gui
