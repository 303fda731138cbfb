#include "gui/audit/timelinechart.h"

#include "gui/audit/chartaccess.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/tooltip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace hypha::gui {

static constexpr double barUnits = 1.5, labelUnits = 26; ///< the least of a bar; what names may take

TimelineChart::TimelineChart(const char *name, QWidget *parent) : QWidget(parent)
{
    installChartAccess(); // before anything asks for it: what is asked for once is kept
    setObjectName(QLatin1String(name));
    setAccessibleName(tr("Timeline of events by category"));
    setAttribute(Qt::WA_OpaquePaintEvent); // nothing is painted behind it for nothing
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void TimelineChart::showActivity(std::shared_ptr<const Activity> activity, const TimeRange &range)
{
    if (activity == m_activity && range == m_range)
        return;
    m_activity = std::move(activity);
    m_range = range;
    recount();
}

void TimelineChart::measure()
{
    const QFontMetrics metrics(typeFont(Type::small));
    int widest = 0;
    for (std::size_t i = 0; i < categoryCount; ++i)
        widest = std::max(widest, metrics.horizontalAdvance(categoryName(static_cast<Category>(i))));
    const int icon = space(6);
    // Where there is little room, the icons alone stay; their names are in the tool tip.
    m_labelWidth = width() < space(110) ? icon : std::min(widest + icon + space(2), space(labelUnits) + icon);
    m_plot = rect().adjusted(space(4) + m_labelWidth, space(1), -space(4), -(metrics.height() + space(1.5)));
}

double TimelineChart::xOf(std::int64_t at) const
{
    const QRect &area = plot();
    return area.left() + static_cast<double>(at - m_range.from) /
                             static_cast<double>(std::max<std::int64_t>(m_range.length(), 1)) * area.width();
}

std::int64_t TimelineChart::timeAt(double x) const
{
    const QRect area = plot();
    const double part = std::clamp((x - area.left()) / std::max(area.width(), 1), 0.0, 1.0);
    return m_range.from + static_cast<std::int64_t>(part * static_cast<double>(m_range.length()));
}

void TimelineChart::recount()
{
    measure();
    m_edges.clear();
    m_counts.clear();
    if (m_activity && m_range.length() > 0 && plot().width() > 0) {
        m_step = stepFor(m_range, static_cast<int>(plot().width() / space(barUnits)));
        m_edges = edgesOf(m_range, m_step);
        m_counts = m_activity->counts(m_edges);
    }
    describe();
    update();
    Q_EMIT recounted();
}

void TimelineChart::describe()
{
    if (!m_activity || m_range.length() <= 0)
        return setAccessibleDescription({});
    const CategoryCounts counts = m_activity->count(m_range);
    const auto events = static_cast<int>(total(counts));
    QStringList parts{tr("%Ln event(s), %1.", nullptr, events).arg(rangeText(m_range))};
    if (events > 0 && m_counts.size() > 1) {
        const auto most = std::max_element(
            m_counts.begin(), m_counts.end(),
            [](const CategoryCounts &a, const CategoryCounts &b) { return total(a) < total(b); });
        const auto at = static_cast<std::size_t>(most - m_counts.begin());
        parts << tr("Most of them %1: %L2.", "a time and how many events")
                     .arg(rangeText({m_edges[at], m_edges[at + 1]}))
                     .arg(total(*most));
    }
    if (events > 0)
        parts << countsText(counts) + u'.';
    parts << tr("Plus and minus look closer and wider, the arrows move, Backspace goes back.")
          << asTableHint();
    setAccessibleDescription(parts.join(u' '));
}

void TimelineChart::paintRow(QPainter &painter, const QRect &row, Category category) const
{
    const Colors &c = colors();
    const QColor color = categoryColor(category);
    const int side = std::min(space(4), row.height());
    painter.drawPixmap(space(4), row.center().y() - side / 2,
                       linePixmap(QLatin1String(categoryIcon(category)), side, color, devicePixelRatioF()));
    if (labelWidth() > space(6)) {
        const QRect label(space(4) + side + space(2), row.top(), labelWidth() - side - space(2),
                          row.height());
        painter.setPen(c.muted);
        painter.drawText(
            label, Qt::AlignVCenter | Qt::AlignLeft,
            painter.fontMetrics().elidedText(categoryName(category), Qt::ElideRight, label.width()));
    }
    painter.fillRect(QRectF(plot().left(), row.bottom(), plot().width(), 1), c.border);
    std::uint32_t most = 1;
    for (const CategoryCounts &counts : m_counts)
        most = std::max(most, counts[static_cast<std::size_t>(category)]);
    const double full = row.height() - space(1);
    const QRectF area = plot();
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        const std::uint32_t count = m_counts[i][static_cast<std::size_t>(category)];
        if (count == 0)
            continue;
        const auto [left, right] =
            barBetween(xOf(m_edges[i]), xOf(m_edges[i + 1]), area.left(), area.right());
        // A square root keeps a single event to be seen beside hundreds.
        const double height = std::max(full * std::sqrt(static_cast<double>(count) / most), 2.0);
        painter.fillRect(QRectF(left, row.bottom() - height, std::max(right - left - 1, 1.0), height), color);
    }
}

void TimelineChart::paintAxis(QPainter &painter, const QRect &area) const
{
    const Colors &c = colors();
    const QFontMetrics metrics = painter.fontMetrics();
    const int label = metrics.horizontalAdvance(QStringLiteral("00 MMM 00")) + space(3);
    const TimeStep step = stepFor(m_range, std::max(area.width() / label, 1));
    double free = area.left();
    for (const std::int64_t edge : edgesOf(m_range, step)) {
        const double x = xOf(edge);
        if (x < area.left() || x > area.right())
            continue;
        painter.fillRect(QRectF(x, area.top(), 1, area.height()), c.border);
        const QString text = edgeText(edge, step);
        if (x < free || x + metrics.horizontalAdvance(text) > width())
            continue;
        painter.setPen(c.muted);
        painter.drawText(QPointF(x, height() - metrics.descent() - 1), text);
        free = x + metrics.horizontalAdvance(text) + space(2);
    }
}

void TimelineChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = colors();
    const QRect area = plot();
    painter.fillRect(rect(), c.surface);
    painter.setFont(typeFont(Type::small));
    if (m_edges.empty())
        return;
    paintAxis(painter, area);
    for (std::size_t i = 0; i < categoryCount; ++i) {
        const int top = area.top() + area.height() * static_cast<int>(i) / static_cast<int>(categoryCount);
        const int next =
            area.top() + area.height() * static_cast<int>(i + 1) / static_cast<int>(categoryCount);
        paintRow(painter, QRect(area.left(), top, area.width(), next - top), static_cast<Category>(i));
    }
    if (m_pressed) {
        QColor veil = c.accent;
        veil.setAlphaF(0.18F);
        const int left = std::clamp(std::min(m_pressed->x(), m_at.x()), area.left(), area.right());
        const int right = std::clamp(std::max(m_pressed->x(), m_at.x()), area.left(), area.right());
        painter.fillRect(QRect(left, area.top(), right - left, area.height()), veil);
        painter.fillRect(QRect(left, area.top(), 1, area.height()), c.accent);
        painter.fillRect(QRect(right, area.top(), 1, area.height()), c.accent);
    }
    if (hasFocus()) {
        painter.setPen(QPen(c.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void TimelineChart::choose(TimeRange range)
{
    if (!m_activity)
        return;
    range = within(range, m_activity->whole);
    if (range == m_range)
        return;
    if (range.length() < m_range.length())
        m_before.push_back(m_range);
    Q_EMIT rangeChosen(range);
}

/// To what was seen before the last closer look. What lies elsewhere by now is no way back.
void TimelineChart::goBack()
{
    while (!m_before.empty()) {
        const TimeRange before = m_before.back();
        m_before.pop_back();
        if (before.from <= m_range.from && m_range.to <= before.to && before != m_range)
            return choose(before);
    }
}

bool TimelineChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const QPoint pos = help->pos();
            pos.x() < plot().left() && plot().contains(plot().left(), pos.y())) {
            const auto row = static_cast<std::size_t>(pos.y() - plot().top()) * categoryCount /
                             static_cast<std::size_t>(plot().height());
            QToolTip::showText(help->globalPos(), plainToolTip(categoryName(static_cast<Category>(row))),
                               this);
            return true;
        }
        const std::int64_t at = timeAt(help->pos().x());
        const auto piece = std::upper_bound(m_edges.begin(), m_edges.end(), at) - m_edges.begin() - 1;
        if (piece < 0 || static_cast<std::size_t>(piece) >= m_counts.size())
            return true;
        const auto i = static_cast<std::size_t>(piece);
        QToolTip::showText(help->globalPos(),
                           plainToolTip(rangeText({m_edges[i], m_edges[i + 1]}) + u'\n' +
                                        countsText(m_counts[i]) + u'\n' +
                                        tr("Drag to look closer; a double click goes back.")),
                           this);
        return true;
    }
    return QWidget::event(event);
}

void TimelineChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressed = m_at = event->position().toPoint();
    update();
}

void TimelineChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        goBack();
}

void TimelineChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed)
        return;
    m_at = event->position().toPoint();
    update();
}

void TimelineChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressed || event->button() != Qt::LeftButton)
        return;
    const std::int64_t a = timeAt(m_pressed->x()), b = timeAt(event->position().x());
    const bool dragged = std::abs(event->position().x() - m_pressed->x()) >= space(1.5);
    m_pressed.reset();
    update();
    if (dragged)
        choose({std::min(a, b), std::max(a, b)});
}

/// Without Ctrl the wheel belongs to the page.
void TimelineChart::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return event->ignore();
    const double notches = event->angleDelta().y() / 120.0;
    choose(zoomed(m_range, std::pow(0.8, notches), timeAt(event->position().x())));
}

void TimelineChart::keyPressEvent(QKeyEvent *event)
{
    const std::int64_t quarter = m_range.length() / 4;
    const std::int64_t middle = m_range.from + m_range.length() / 2;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose({m_range.from - quarter, m_range.to - quarter});
    case Qt::Key_Right:
        return choose({m_range.from + quarter, m_range.to + quarter});
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return choose(zoomed(m_range, 0.5, middle));
    case Qt::Key_Minus:
        return choose(zoomed(m_range, 2, middle));
    case Qt::Key_Home:
        return m_activity ? choose(m_activity->whole) : void();
    case Qt::Key_Backspace:
        return goBack();
    case Qt::Key_Escape:
        if (!m_pressed)
            break;
        m_pressed.reset();
        return update();
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void TimelineChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    recount();
}

void TimelineChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        recount();
}

QSize TimelineChart::sizeHint() const
{
    return {space(150), space(46)};
}

QSize TimelineChart::minimumSizeHint() const
{
    return {space(60), space(30)};
}

} // namespace hypha::gui
