#include "gui/audit/keylanes.h"

#include "gui/audit/chartaccess.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/tooltip.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace hypha::gui {

static constexpr double laneNameUnits = 56;

KeyLanes::KeyLanes(const char *name, QWidget *parent) : QWidget(parent)
{
    installChartAccess(); // before anything asks for it: what is asked for once is kept
    setObjectName(QLatin1String(name));
    setAccessibleName(tr("Keys of the projects"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void KeyLanes::setLanes(Lanes lanes)
{
    m_lanes = std::move(lanes);
    measure();
    setCurrent(m_current);
    describe();
    updateGeometry();
    update();
}

void KeyLanes::setRange(const TimeRange &range)
{
    m_range = range;
    describe();
    update();
}

void KeyLanes::measure()
{
    const QFontMetrics metrics(typeFont(Type::label)), small(typeFont(Type::small));
    int widest = 0;
    for (std::size_t i = 0; m_lanes && i < m_lanes->size(); ++i)
        widest = std::max(widest, metrics.horizontalAdvance((*m_lanes)[i].project));
    m_labelWidth = std::min({widest, space(laneNameUnits), width() / 4}) + space(3);
    m_barHeight = small.height() + space(1);
    m_rowHeight = 2 * small.height() + space(4);
}

void KeyLanes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    measure();
}

void KeyLanes::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    measure();
    updateGeometry();
    update();
}

QRectF KeyLanes::barRect(const Place &place) const
{
    const KeyBar &bar = (*m_lanes)[place.lane].bars[place.bar];
    const double left = space(4) + labelWidth(), room = width() - left - space(4);
    const auto xOf = [&](std::int64_t at) {
        const double part = static_cast<double>(at - m_range.from) /
                            static_cast<double>(std::max<std::int64_t>(m_range.length(), 1));
        return left + std::clamp(part, 0.0, 1.0) * room;
    };
    const double from = xOf(bar.from), to = xOf(bar.to.value_or(m_range.to));
    const double top = space(2) + static_cast<double>(place.lane) * rowHeight();
    return QRectF(from, top, std::max(to - from, 2.0), m_barHeight);
}

std::optional<KeyLanes::Place> KeyLanes::placeAt(const QPoint &at) const
{
    const int lane = (at.y() - space(2)) / rowHeight();
    if (!m_lanes || at.y() < space(2) || lane >= static_cast<int>(m_lanes->size()))
        return std::nullopt;
    const auto row = static_cast<std::size_t>(lane);
    for (std::size_t bar = (*m_lanes)[row].bars.size(); bar-- > 0;) { // the later of two at one place
        const QRectF rect = barRect({row, bar});
        if (at.x() >= rect.left() && at.x() <= rect.right())
            return Place{row, bar};
    }
    return std::nullopt;
}

void KeyLanes::setCurrent(const Place &place)
{
    if (!m_lanes || m_lanes->empty()) {
        m_current = {};
        return setAccessibleDescription({});
    }
    m_current.lane = std::min(place.lane, m_lanes->size() - 1);
    m_current.bar = std::min(place.bar, (*m_lanes)[m_current.lane].bars.size() - 1);
    const KeyLane &lane = (*m_lanes)[m_current.lane];
    setAccessibleDescription(barText(lane, lane.bars[m_current.bar]));
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    update();
}

void KeyLanes::describe()
{
    if (!m_lanes || m_lanes->empty())
        return setAccessibleDescription({});
    std::size_t keys = 0, without = 0;
    for (const KeyLane &lane : *m_lanes) {
        keys += lane.bars.size();
        without += static_cast<std::size_t>(std::count_if(
            lane.bars.begin(), lane.bars.end(), [](const KeyBar &bar) { return !bar.leftOut.isEmpty(); }));
    }
    const KeyLane &lane = (*m_lanes)[m_current.lane];
    setAccessibleDescription(
        QStringList{tr("%n project(s)", nullptr, static_cast<int>(m_lanes->size())) + u'.',
                    tr("%Ln key(s).", nullptr, static_cast<int>(keys)),
                    tr("%Ln of them left somebody out.", nullptr, static_cast<int>(without)), asTableHint(),
                    barText(lane, lane.bars[m_current.bar])}
            .join(u' '));
}

void KeyLanes::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    describe();
}

void KeyLanes::chooseCurrent()
{
    if (m_lanes && !m_lanes->empty())
        Q_EMIT barChosen((*m_lanes)[m_current.lane].bars[m_current.bar].sequence);
}

void KeyLanes::paintBar(QPainter &painter, const Place &place, double &free) const
{
    const Colors &c = colors();
    const KeyBar &bar = (*m_lanes)[place.lane].bars[place.bar];
    if (bar.from >= m_range.to || (bar.to && *bar.to <= m_range.from))
        return;
    const QRectF rect = barRect(place).adjusted(0, 0, -1, 0);
    painter.fillRect(rect, bar.to ? c.sunken : c.accentSoft);
    painter.fillRect(QRectF(rect.left(), rect.top(), 2, rect.height()),
                     bar.leftOut.isEmpty() ? c.accent : c.warning);
    const QFontMetrics metrics = painter.fontMetrics();
    const auto write = [&](double x, double y, double room, const QString &text, const QColor &color) {
        if (room < metrics.averageCharWidth() * 3)
            return;
        painter.setPen(color);
        painter.drawText(QRectF(x, y, room, rect.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(text, Qt::ElideRight, static_cast<int>(room)));
    };
    write(rect.left() + space(2), rect.top(), rect.width() - space(3),
          tr("v%1 · %2", "a key's version and why it was made").arg(bar.version).arg(bar.why), c.text);
    if (!bar.leftOut.isEmpty()) { // it may reach to the left of a short bar
        const QString text = tr("without %1").arg(bar.leftOut);
        const double wide = metrics.horizontalAdvance(text) + 1;
        const double left = std::max(std::min(rect.left() + space(2), rect.right() - wide), free);
        write(left, rect.bottom(), rect.right() - left, text, c.warning);
        free = std::min(left + wide, rect.right()) + space(3);
    }
    if (hasFocus() && place.lane == m_current.lane && place.bar == m_current.bar) {
        painter.setPen(QPen(c.accent, 2));
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
    }
}

void KeyLanes::paintAxis(QPainter &painter) const
{
    if (m_range.length() <= 0)
        return;
    const QFontMetrics metrics = painter.fontMetrics();
    const int lanes = static_cast<int>(m_lanes ? m_lanes->size() : 0);
    const int foot = space(2) + lanes * rowHeight() + metrics.ascent();
    const int left = space(4) + labelWidth(), room = std::max(width() - left - space(4), 1);
    painter.setPen(colors().muted);
    const TimeStep step = stepFor(m_range, std::max(room / space(20), 1));
    int free = left;
    for (const std::int64_t edge : edgesOf(m_range, step)) {
        const double part = static_cast<double>(edge - m_range.from) / static_cast<double>(m_range.length());
        const int x = left + static_cast<int>(part * room);
        const QString text = edgeText(edge, step);
        if (x < free || x + metrics.horizontalAdvance(text) > width())
            continue;
        painter.drawText(x, foot, text);
        free = x + metrics.horizontalAdvance(text) + space(2);
    }
}

void KeyLanes::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const Colors &c = colors();
    painter.fillRect(event->rect(), c.surface);
    for (std::size_t lane = 0; m_lanes && lane < m_lanes->size(); ++lane) {
        const int top = space(2) + static_cast<int>(lane) * rowHeight();
        if (!event->rect().intersects(QRect(0, top, width(), rowHeight())))
            continue;
        painter.setFont(typeFont(Type::label));
        painter.setPen(c.text);
        const QRect label(space(4), top, labelWidth() - space(2), m_barHeight);
        painter.drawText(
            label, Qt::AlignVCenter | Qt::AlignLeft,
            painter.fontMetrics().elidedText((*m_lanes)[lane].project, Qt::ElideRight, label.width()));
        painter.setFont(typeFont(Type::small));
        double free = space(4) + labelWidth();
        for (std::size_t bar = 0; bar < (*m_lanes)[lane].bars.size(); ++bar)
            paintBar(painter, {lane, bar}, free);
    }
    painter.setFont(typeFont(Type::small));
    paintAxis(painter);
}

bool KeyLanes::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto at = placeAt(help->pos());
        const int lane =
            m_lanes && help->pos().y() >= space(2) ? (help->pos().y() - space(2)) / rowHeight() : -1;
        if (at) {
            const KeyLane &of = (*m_lanes)[at->lane];
            QToolTip::showText(help->globalPos(), plainToolTip(barText(of, of.bars[at->bar])), this);
        } else if (lane >= 0 && lane < static_cast<int>(m_lanes->size())) { // the name may be cut
            QToolTip::showText(help->globalPos(),
                               plainToolTip((*m_lanes)[static_cast<std::size_t>(lane)].project), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void KeyLanes::mousePressEvent(QMouseEvent *event)
{
    if (const auto at = placeAt(event->position().toPoint()))
        setCurrent(*at);
}

void KeyLanes::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (placeAt(event->position().toPoint()))
        chooseCurrent();
}

void KeyLanes::keyPressEvent(QKeyEvent *event)
{
    const auto [lane, bar] = m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent({lane, bar > 0 ? bar - 1 : 0});
    case Qt::Key_Right:
        return setCurrent({lane, bar + 1});
    case Qt::Key_Up:
        return setCurrent({lane > 0 ? lane - 1 : 0, bar});
    case Qt::Key_Down:
        return setCurrent({lane + 1, bar});
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return chooseCurrent();
    default:
        QWidget::keyPressEvent(event);
    }
}

QSize KeyLanes::minimumSizeHint() const
{
    const auto lanes = static_cast<int>(m_lanes ? m_lanes->size() : 0);
    return {space(60), space(4) + lanes * rowHeight() + QFontMetrics(typeFont(Type::small)).height()};
}

} // namespace hypha::gui
