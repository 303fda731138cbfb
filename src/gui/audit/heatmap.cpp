#include "gui/audit/heatmap.h"

#include "gui/audit/chartaccess.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/tooltip.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hypha::gui {

static constexpr double cellUnits = 3.5, nameUnits = 56;

HeatMap::HeatMap(const char *name, QWidget *parent) : QWidget(parent)
{
    installChartAccess(); // before anything asks for it: what is asked for once is kept
    setObjectName(QLatin1String(name));
    setAccessibleName(tr("People and the days they were active"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void HeatMap::showPeople(std::shared_ptr<const PeopleActivity> people, const TimeRange &range)
{
    if (people == m_people && range == m_range)
        return;
    m_people = std::move(people);
    m_range = range;
    recount();
    updateGeometry();
}

void HeatMap::measure()
{
    const QFontMetrics metrics(typeFont(Type::small));
    int widest = 0;
    for (const QString &name : names())
        widest = std::max(widest, metrics.horizontalAdvance(name));
    m_labelWidth = std::min({widest, space(nameUnits), width() / 3}) + space(3);
    m_rowHeight = metrics.height() + space(1.5);
}

void HeatMap::recount()
{
    measure();
    m_edges.clear();
    m_counts.clear();
    m_most = 1;
    const int room = width() - labelWidth() - space(8);
    if (m_people && m_range.length() > 0 && room > 0) {
        m_step = stepFor(m_range, static_cast<int>(room / space(cellUnits)));
        if (m_step.unit < TimeUnit::day)
            m_step = {TimeUnit::day, 1};
        m_edges = edgesOf(m_range, m_step);
        m_counts.assign(static_cast<std::size_t>(m_people->names.size()),
                        std::vector<std::uint32_t>(m_edges.size() - 1));
        const auto &points = m_people->points;
        auto at =
            std::lower_bound(points.begin(), points.end(), m_edges.front(),
                             [](const PersonPoint &point, std::int64_t time) { return point.at < time; });
        for (std::size_t i = 0; i + 1 < m_edges.size(); ++i) {
            for (; at != points.end() && at->at < m_edges[i + 1]; ++at)
                m_most = std::max(m_most, ++m_counts[at->person][i]);
        }
    }
    setCurrent(m_person, m_piece);
    describe();
    update();
    Q_EMIT recounted();
}

QRect HeatMap::cell(int person, int piece) const
{
    const int left = space(4) + labelWidth();
    const double wide = static_cast<double>(width() - left - space(4)) /
                        static_cast<double>(std::max<std::size_t>(m_edges.size(), 2) - 1);
    const int from = left + static_cast<int>(wide * piece), to = left + static_cast<int>(wide * (piece + 1));
    return {from, space(2) + person * rowHeight(), to - from, rowHeight()};
}

QPoint HeatMap::cellAt(const QPoint &at) const
{
    const int left = space(4) + labelWidth();
    const auto pieces = static_cast<int>(m_edges.size()) - 1;
    const int person = (at.y() - space(2)) / rowHeight();
    if (pieces < 1 || at.x() < left || at.y() < space(2) || person >= static_cast<int>(m_counts.size()))
        return {-1, -1};
    const int room = std::max(width() - left - space(4), 1);
    const int piece = static_cast<int>(static_cast<qint64>(at.x() - left) * pieces / room);
    return piece < pieces ? QPoint(piece, person) : QPoint(-1, -1);
}

QString HeatMap::cellText(int person, int piece) const
{
    const auto row = static_cast<std::size_t>(person), column = static_cast<std::size_t>(piece);
    if (row >= m_counts.size() || column >= m_counts[row].size())
        return {};
    return tr("%1, %2: %Ln event(s)", nullptr, static_cast<int>(m_counts[row][column]))
        .arg(m_people->names[person], rangeText({m_edges[column], m_edges[column + 1]}));
}

void HeatMap::setCurrent(int person, int piece)
{
    m_person = std::clamp(person, 0, std::max(static_cast<int>(m_counts.size()) - 1, 0));
    m_piece = std::clamp(piece, 0, std::max(static_cast<int>(m_edges.size()) - 2, 0));
    setAccessibleDescription(cellText(m_person, m_piece));
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    update();
}

QString HeatMap::summary() const
{
    std::uint64_t events = 0;
    std::size_t active = 0, person = 0, piece = 0;
    for (std::size_t row = 0; row < m_counts.size(); ++row) {
        const auto &counts = m_counts[row];
        const std::uint64_t ofRow = std::accumulate(counts.begin(), counts.end(), std::uint64_t(0));
        events += ofRow;
        active += ofRow > 0 ? 1 : 0;
        const auto most = std::max_element(counts.begin(), counts.end());
        if (most != counts.end() && *most > m_counts[person][piece]) {
            person = row;
            piece = static_cast<std::size_t>(most - counts.begin());
        }
    }
    QStringList parts{tr("%Ln event(s), %1.", nullptr, static_cast<int>(events)).arg(rangeText(m_range))};
    if (events > 0)
        parts << tr("%Ln person(s) were active.", nullptr, static_cast<int>(active))
              << tr("Most: %1.").arg(cellText(static_cast<int>(person), static_cast<int>(piece)));
    return parts.join(u' ');
}

void HeatMap::describe()
{
    if (m_counts.empty() || m_edges.empty())
        return setAccessibleDescription({});
    setAccessibleDescription(QStringList{summary(), asTableHint(), cellText(m_person, m_piece)}.join(u' '));
}

void HeatMap::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    describe();
}

void HeatMap::chooseCurrent()
{
    const auto piece = static_cast<std::size_t>(m_piece);
    if (!m_counts.empty() && piece + 1 < m_edges.size())
        Q_EMIT cellChosen(m_person, {m_edges[piece], m_edges[piece + 1]});
}

void HeatMap::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const Colors &c = colors();
    painter.fillRect(event->rect(), c.surface);
    painter.setFont(typeFont(Type::small));
    const QFontMetrics metrics = painter.fontMetrics();
    const auto pieces = static_cast<int>(m_edges.size()) - 1;
    for (int person = 0; person < static_cast<int>(m_counts.size()); ++person) {
        const QRect first = cell(person, 0);
        if (!event->rect().intersects(QRect(0, first.top(), width(), first.height())))
            continue;
        const QRect label(space(4), first.top(), labelWidth() - space(2), first.height());
        painter.setPen(c.text);
        painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(m_people->names[person], Qt::ElideRight, label.width()));
        for (int piece = 0; piece < pieces; ++piece) {
            const std::uint32_t count =
                m_counts[static_cast<std::size_t>(person)][static_cast<std::size_t>(piece)];
            const QRect at = cell(person, piece).adjusted(1, 1, 0, 0);
            QColor color = count == 0 ? c.sunken : c.accent;
            if (count > 0) // the smallest is still told from nothing
                color.setAlphaF(
                    static_cast<float>(0.25 + 0.75 * std::sqrt(static_cast<double>(count) / m_most)));
            painter.fillRect(at, color);
        }
    }
    painter.setPen(c.muted);
    const int foot = space(2) + static_cast<int>(m_counts.size()) * rowHeight() + metrics.ascent() + space(1);
    std::vector<AxisLabel> labels;
    for (int piece = 0; piece < pieces; ++piece) {
        const std::int64_t edge = m_edges[static_cast<std::size_t>(piece)];
        const QString text = edgeText(edge, m_step);
        labels.push_back({text, cell(0, piece).left(), metrics.horizontalAdvance(text),
                          text == edgeText(edge, {TimeUnit::year, 1})});
    }
    for (const AxisLabel &label : labelsThatFit(labels, space(1.5), width()))
        painter.drawText(label.x, foot, label.text);
    if (hasFocus() && pieces > 0 && !m_counts.empty()) {
        painter.setPen(QPen(c.text, 2));
        painter.drawRect(cell(m_person, m_piece).adjusted(1, 1, 0, 0));
    }
}

bool HeatMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QPoint at = cellAt(help->pos());
        const int person = help->pos().y() >= space(2) ? (help->pos().y() - space(2)) / rowHeight() : -1;
        if (at.x() >= 0)
            QToolTip::showText(help->globalPos(), plainToolTip(cellText(at.y(), at.x())), this);
        else if (person >= 0 && person < static_cast<int>(m_counts.size())) // the name may be cut
            QToolTip::showText(help->globalPos(), plainToolTip(m_people->names[person]), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void HeatMap::mousePressEvent(QMouseEvent *event)
{
    if (const QPoint at = cellAt(event->position().toPoint()); at.x() >= 0)
        setCurrent(at.y(), at.x());
}

void HeatMap::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (cellAt(event->position().toPoint()).x() >= 0)
        chooseCurrent();
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_person, m_piece - 1);
    case Qt::Key_Right:
        return setCurrent(m_person, m_piece + 1);
    case Qt::Key_Up:
        return setCurrent(m_person - 1, m_piece);
    case Qt::Key_Down:
        return setCurrent(m_person + 1, m_piece);
    case Qt::Key_Home:
        return setCurrent(m_person, 0);
    case Qt::Key_End:
        return setCurrent(m_person, static_cast<int>(m_edges.size()));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return chooseCurrent();
    default:
        QWidget::keyPressEvent(event);
    }
}

void HeatMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        recount();
}

void HeatMap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        recount();
        updateGeometry();
    }
}

QSize HeatMap::sizeHint() const
{
    return {space(150), minimumSizeHint().height()};
}

QSize HeatMap::minimumSizeHint() const
{
    const auto people = static_cast<int>(m_counts.size());
    return {space(60), space(4) + (people + 1) * rowHeight()};
}

} // namespace hypha::gui
