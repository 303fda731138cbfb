#pragma once

#include "gui/audit/activity.h"

#include <QWidget>

namespace hypha::gui {

/// The whole history in a strip, and in it the period that the picture above shows: moved and stretched with
/// the mouse or the arrows (with Shift: its end).
class BrushStrip : public QWidget
{
    Q_OBJECT
public:
    explicit BrushStrip(const char *name, QWidget *parent = nullptr);

    void setActivity(std::shared_ptr<const Activity> activity);
    void setRange(const TimeRange &range);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void rangeChosen(const hypha::gui::TimeRange &range);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Grip : std::uint8_t { none, from, to, both, fresh };
    double xOf(std::int64_t at) const;
    std::int64_t timeAt(double x) const;
    Grip gripAt(double x) const;
    void choose(const TimeRange &range);
    void recount();

    std::shared_ptr<const Activity> m_activity;
    TimeRange m_range;
    std::vector<std::int64_t> m_edges;
    std::vector<std::uint32_t> m_totals;
    Grip m_grip = Grip::none;
    TimeRange m_before; ///< when the mouse went down
    std::int64_t m_pressedAt = 0;
};

} // namespace hypha::gui
