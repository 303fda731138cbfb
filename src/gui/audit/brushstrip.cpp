#include "gui/audit/brushstrip.h"

#include "gui/audit/chartaccess.h"
#include "gui/widgets/tokens.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hypha::gui {

BrushStrip::BrushStrip(const char *name, QWidget *parent) : QWidget(parent)
{
    installChartAccess(); // before anything asks for it: what is asked for once is kept
    setObjectName(QLatin1String(name));
    setAccessibleName(tr("Period shown, within the whole history"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BrushStrip::setActivity(std::shared_ptr<const Activity> activity)
{
    if (activity == m_activity)
        return;
    m_activity = std::move(activity);
    recount();
}

void BrushStrip::setRange(const TimeRange &range)
{
    m_range = range;
    setAccessibleDescription(
        range.length() > 0
            ? rangeText(range) + u' ' +
                  tr("The arrows move it, with Shift they move its end, Home shows the whole history.")
            : QString());
    update();
}

void BrushStrip::recount()
{
    m_edges.clear();
    m_totals.clear();
    if (m_activity && m_activity->whole.length() > 0 && width() > 0) {
        m_edges = edgesOf(m_activity->whole, stepFor(m_activity->whole, std::max(width() / 3, 1)));
        for (const CategoryCounts &counts : m_activity->counts(m_edges))
            m_totals.push_back(total(counts));
    }
    update();
}

double BrushStrip::xOf(std::int64_t at) const
{
    const TimeRange &whole = m_activity->whole;
    const int side = space(4);
    return side +
           static_cast<double>(at - whole.from) / static_cast<double>(whole.length()) * (width() - 2 * side);
}

std::int64_t BrushStrip::timeAt(double x) const
{
    const TimeRange &whole = m_activity->whole;
    const int side = space(4);
    const double part = std::clamp((x - side) / std::max(width() - 2 * side, 1), 0.0, 1.0);
    return whole.from + static_cast<std::int64_t>(part * static_cast<double>(whole.length()));
}

void BrushStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = colors();
    painter.fillRect(rect(), c.surface);
    if (m_totals.empty())
        return;
    const double floor = height() - 1;
    const std::uint32_t most = std::max(*std::max_element(m_totals.begin(), m_totals.end()), 1U);
    for (std::size_t i = 0; i < m_totals.size(); ++i) {
        if (m_totals[i] == 0)
            continue;
        const auto [left, right] =
            barBetween(xOf(m_edges[i]), xOf(m_edges[i + 1]), space(4), width() - space(4));
        const double tall = std::max((floor - 2) * std::sqrt(static_cast<double>(m_totals[i]) / most), 1.0);
        painter.fillRect(QRectF(left, floor - tall, right - left - 1, tall), c.control);
    }
    // Whole days may reach beyond the history.
    const double from = xOf(std::max(m_range.from, m_activity->whole.from));
    const double to = std::max(xOf(std::min(m_range.to, m_activity->whole.to)), from + 3);
    QColor veil = c.accent;
    veil.setAlphaF(0.18F);
    painter.fillRect(QRectF(from, 0, to - from, floor), veil);
    for (const double x : {from, to})
        painter.fillRect(QRectF(x - 1, 0, 2, floor), c.accent);
    if (hasFocus()) {
        painter.setPen(QPen(c.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

BrushStrip::Grip BrushStrip::gripAt(double x) const
{
    if (!m_activity)
        return Grip::none;
    const double from = xOf(m_range.from), to = xOf(m_range.to), near = space(1.5);
    if (std::abs(x - from) <= near)
        return Grip::from;
    if (std::abs(x - to) <= near)
        return Grip::to;
    return x > from && x < to && m_range != m_activity->whole ? Grip::both : Grip::fresh;
}

void BrushStrip::choose(const TimeRange &range)
{
    const TimeRange wanted = within(range, m_activity->whole);
    if (wanted != m_range)
        Q_EMIT rangeChosen(wanted);
}

void BrushStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_activity)
        return QWidget::mousePressEvent(event);
    m_grip = gripAt(event->position().x());
    m_before = m_range;
    m_pressedAt = timeAt(event->position().x());
}

void BrushStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grip == Grip::none) {
        const Grip grip = gripAt(event->position().x());
        setCursor(grip == Grip::both                       ? Qt::OpenHandCursor
                  : grip == Grip::from || grip == Grip::to ? Qt::SizeHorCursor
                                                           : Qt::CrossCursor);
        return;
    }
    const std::int64_t at = timeAt(event->position().x());
    const std::int64_t moved = at - m_pressedAt;
    switch (m_grip) {
    case Grip::from:
        return choose({std::min(at, m_before.to - shortestRange), m_before.to});
    case Grip::to:
        return choose({m_before.from, std::max(at, m_before.from + shortestRange)});
    case Grip::both:
        return choose({m_before.from + moved, m_before.to + moved});
    default:
        break;
    }
    if (std::abs(moved) >= shortestRange)
        choose({std::min(at, m_pressedAt), std::max(at, m_pressedAt)});
}

void BrushStrip::mouseReleaseEvent(QMouseEvent *)
{
    m_grip = Grip::none;
}

void BrushStrip::keyPressEvent(QKeyEvent *event)
{
    if (!m_activity)
        return QWidget::keyPressEvent(event);
    const std::int64_t step = std::max(m_range.length() / 10, minuteSeconds);
    const bool end = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(end ? TimeRange{m_range.from, std::max(m_range.to - step, m_range.from + shortestRange)}
                          : TimeRange{m_range.from - step, m_range.to - step});
    case Qt::Key_Right:
        return choose(end ? TimeRange{m_range.from, std::min(m_range.to + step, m_activity->whole.to)}
                          : TimeRange{m_range.from + step, m_range.to + step});
    case Qt::Key_Home:
        return choose(m_activity->whole);
    default:
        QWidget::keyPressEvent(event);
    }
}

void BrushStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    recount();
}

QSize BrushStrip::sizeHint() const
{
    return {space(60), space(8)};
}

} // namespace hypha::gui
