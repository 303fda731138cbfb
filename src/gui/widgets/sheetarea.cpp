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

int SheetArea::needed(int width) const
{
    const bool follows = m_content->hasHeightForWidth();
    return follows ? m_content->totalHeightForWidth(width) : m_content->totalSizeHint().height();
}

int SheetArea::heightForWidth(int width) const
{
    return std::min(needed(width), m_most);
}

/// A bar that is there makes the content narrower, so that it may need one more line, and the bar: it would
/// stay beside a step that fits without it.
void SheetArea::barOnlyWhereNeeded()
{
    setVerticalScrollBarPolicy(needed(width()) > height() ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void SheetArea::resizeEvent(QResizeEvent *event)
{
    barOnlyWhereNeeded();
    QScrollArea::resizeEvent(event);
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
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        barOnlyWhereNeeded();
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace hypha::gui
