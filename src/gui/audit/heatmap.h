#pragma once

#include "gui/audit/timeaxis.h"

#include <QWidget>

#include <memory>

namespace hypha::gui {

/// Whose event and when: what the heat map counts.
struct PersonPoint
{
    std::int64_t at = 0;
    std::uint32_t person = 0; ///< index into People::names
};

struct PeopleActivity
{
    QStringList names;               ///< as they are shown
    std::vector<PersonPoint> points; ///< by time, within `whole`
    TimeRange whole;
};

/// People × days (or weeks, months: what fits): the stronger the colour, the more. Arrows move over the
/// cells, Enter shows the events of one.
class HeatMap : public QWidget
{
    Q_OBJECT
public:
    explicit HeatMap(const char *name, QWidget *parent = nullptr);

    /// Both at once: they are counted anew.
    void showPeople(std::shared_ptr<const PeopleActivity> people, const TimeRange &range);
    const std::vector<std::int64_t> &edges() const { return m_edges; }
    const std::vector<std::vector<std::uint32_t>> &counts() const { return m_counts; } ///< [person][piece]
    QStringList names() const { return m_people ? m_people->names : QStringList(); }
    void chooseCurrent();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cellChosen(int person, const hypha::gui::TimeRange &period);
    void recounted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int rowHeight() const { return m_rowHeight; }
    int labelWidth() const { return m_labelWidth; }
    void measure(); ///< names are measured once, not for each cell
    QRect cell(int person, int piece) const;
    QPoint cellAt(const QPoint &at) const; ///< x: piece, y: person; -1 outside
    QString cellText(int person, int piece) const;
    void setCurrent(int person, int piece);
    QString summary() const; ///< of all cells
    void describe();         ///< for who comes to it: all of it, then the current cell
    void recount();

    std::shared_ptr<const PeopleActivity> m_people;
    TimeRange m_range;
    TimeStep m_step;
    std::vector<std::int64_t> m_edges;
    std::vector<std::vector<std::uint32_t>> m_counts;
    std::uint32_t m_most = 1;
    int m_labelWidth = 0;
    int m_rowHeight = 1;
    int m_person = 0;
    int m_piece = 0;
};

} // namespace hypha::gui
