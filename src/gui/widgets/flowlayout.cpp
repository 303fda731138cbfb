#include "gui/widgets/flowlayout.h"

#include "gui/widgets/tokens.h"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace hypha::gui {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space(1.5));
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(m_items.begin() + index, new QWidgetItem(widget));
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

void FlowLayout::setOneLine(bool oneLine)
{
    if (std::exchange(m_oneLine, oneLine) != oneLine)
        invalidate();
}

/// One item may be wider than there is room; it is then cut to the line.
QSize FlowLayout::minimumSize() const
{
    QSize size;
    int beside = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        size = size.expandedTo(item->minimumSize());
        beside += (beside > 0 ? spacing() : 0) + item->sizeHint().width();
    }
    if (m_oneLine)
        size.setWidth(std::max(size.width(), beside));
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    int x = area.left(), y = area.top(), lineHeight = 0;
    std::vector<std::pair<QLayoutItem *, QRect>> line;
    const auto endLine = [&] { // what is lower stands in the middle of its line
        const int right = m_toTheRight && !line.empty() ? area.right() - line.back().second.right() : 0;
        for (const auto &[item, at] : line) {
            if (place)
                item->setGeometry(at.translated(right, (lineHeight - at.height()) / 2));
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint().boundedTo({area.width(), QWIDGETSIZE_MAX});
        const bool grows = item->expandingDirections().testFlag(Qt::Horizontal);
        if (x > area.left() && x + size.width() > area.right() + 1) {
            endLine();
            x = area.left();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (grows)
            size.setWidth(area.right() + 1 - x);
        line.emplace_back(item, QRect({x, y}, size));
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    endLine();
    return y + lineHeight - rect.top() + contentsMargins().bottom();
}

} // namespace hypha::gui
