#include "gui/widgets/sheetarea.h"

#include "gui/widgets/formfield.h"
#include "gui/widgets/tokens.h"

#include <QApplication>
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
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_followsKeys = false; });
    connect(qApp, &QApplication::focusChanged, this, &SheetArea::keysMoved);
}

/// What has the keyboard in it loses it when it goes, after this part of it has gone already.
SheetArea::~SheetArea()
{
    disconnect(qApp, nullptr, this, nullptr);
}

/// With its label, and with what is said of it, where there is room.
static QRect placeOfKeys(QWidget *keys, const QWidget *content, int room)
{
    QWidget *part = keys;
    for (QWidget *at = keys; at != content; at = at->parentWidget()) {
        if (qobject_cast<FormField *>(at) && at->height() <= room)
            part = at;
    }
    return {part->mapTo(content, QPoint()), part->size()};
}

void SheetArea::showKeys()
{
    QWidget *keys = window()->focusWidget();
    if (!m_followsKeys || !keys || !widget()->isAncestorOf(keys))
        return;
    const int room = viewport()->height(), margin = space(1);
    const QRect place = placeOfKeys(keys, widget(), room);
    const int most = std::max(0, place.top() - margin), least = place.bottom() + 1 + margin - room;
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(std::min(most, std::max(least, bar->value())));
}

void SheetArea::showFromTop()
{
    m_followsKeys = false;
    m_isRead = true;
    QMetaObject::invokeMethod(this, [this] { m_isRead = false; }, Qt::QueuedConnection);
    verticalScrollBar()->setValue(0);
}

/// Also where a program moves them, as to what is to be mended. A pointer that is pressed shows where it is;
/// a window that comes to the front again stays as it was left.
void SheetArea::keysMoved(const QWidget *from)
{
    if (m_isRead || QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    m_followsKeys = m_followsKeys || from;
    showKeys();
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
    showKeys();
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
