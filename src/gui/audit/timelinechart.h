#pragma once

#include "gui/audit/activity.h"

#include <QWidget>

#include <optional>

namespace hypha::gui {

/// Events over time, a row of bars for each category. A drag chooses a period, Ctrl and the wheel (or + and
/// −) go closer and farther, the arrows move along, Home shows everything.
class TimelineChart : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineChart(const char *name, QWidget *parent = nullptr);

    /// Both at once: each counts every point of the period anew.
    void showActivity(std::shared_ptr<const Activity> activity, const TimeRange &range);
    void setActivity(const std::shared_ptr<const Activity> &activity)
    {
        showActivity(activity, activity && m_range.length() <= 0 ? activity->whole : m_range);
    }
    void setRange(const TimeRange &range) { showActivity(m_activity, range); }
    const TimeRange &range() const { return m_range; }
    const TimeStep &step() const { return m_step; }
    const std::vector<std::int64_t> &edges() const { return m_edges; }
    const std::vector<CategoryCounts> &counts() const { return m_counts; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person wants to see this; setRange() shows it.
    void rangeChosen(const hypha::gui::TimeRange &range);
    void recounted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const QRect &plot() const { return m_plot; }
    int labelWidth() const { return m_labelWidth; }
    void measure(); ///< names and places are measured once, not for each bar
    double xOf(std::int64_t at) const;
    std::int64_t timeAt(double x) const;
    void recount();
    void describe();
    void choose(TimeRange range);
    void goBack();
    void paintRow(QPainter &painter, const QRect &row, Category category) const;
    void paintAxis(QPainter &painter, const QRect &area) const;

    std::shared_ptr<const Activity> m_activity;
    TimeRange m_range;
    std::vector<TimeRange> m_before; ///< what somebody looked closer from, the last at the end
    TimeStep m_step;
    std::vector<std::int64_t> m_edges;
    std::vector<CategoryCounts> m_counts;
    int m_labelWidth = 0;
    QRect m_plot;                    ///< where the bars are
    std::optional<QPoint> m_pressed; ///< where a drag began
    QPoint m_at;
};

} // namespace hypha::gui
