#pragma once

#include "gui/audit/timeaxis.h"

#include <QAbstractTableModel>
#include <QWidget>

#include <memory>
#include <optional>

namespace hypha::gui {

/// One key of a project in words, from its making to the next one's (or the project's end).
struct KeyBar
{
    std::uint64_t version = 0;
    std::int64_t from = 0;
    std::optional<std::int64_t> to; ///< nothing: in use
    QString why;                    ///< "somebody was removed"
    QString leftOut;                ///< people and devices that did not get it; may be empty
    std::uint64_t sequence = 0;     ///< of the event that made it
    friend bool operator==(const KeyBar &, const KeyBar &) = default;
};

struct KeyLane
{
    QString project;
    std::vector<KeyBar> bars; ///< by version; never empty
    friend bool operator==(const KeyLane &, const KeyLane &) = default;
};

using Lanes = std::shared_ptr<const std::vector<KeyLane>>;

/// What a bar says, in one sentence or two.
QString barText(const KeyLane &lane, const KeyBar &bar);

/// A lane per project with a bar for each key: why it was made, and whom it left out. Arrows move from bar to
/// bar, Enter shows the event that made it.
class KeyLanes : public QWidget
{
    Q_OBJECT
public:
    explicit KeyLanes(const char *name, QWidget *parent = nullptr);
    void setLanes(Lanes lanes);
    void setRange(const TimeRange &range);
    void chooseCurrent();
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void barChosen(quint64 sequence);

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
    struct Place
    {
        std::size_t lane = 0, bar = 0;
    };
    int rowHeight() const { return m_rowHeight; }
    int labelWidth() const { return m_labelWidth; }
    void measure(); ///< names are measured once, not for each bar
    QRectF barRect(const Place &place) const;
    std::optional<Place> placeAt(const QPoint &at) const;
    void setCurrent(const Place &place);
    void describe(); ///< for who comes to it: all of it, then the current bar
    /// `free`: where the line below the bars is free from; moved on by what is written there.
    void paintBar(QPainter &painter, const Place &place, double &free) const;
    void paintAxis(QPainter &painter) const;

    Lanes m_lanes;
    TimeRange m_range;
    Place m_current;
    int m_labelWidth = 0;
    int m_rowHeight = 1;
    int m_barHeight = 1;
};

/// The same as a table.
class KeyTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int {
        projectColumn,
        versionColumn,
        fromColumn,
        untilColumn,
        whyColumn,
        leftOutColumn,
        columnTotal
    };
    using QAbstractTableModel::QAbstractTableModel;
    void setLanes(Lanes lanes);
    std::uint64_t sequence(const QModelIndex &index) const; ///< of the event that made that key; 0 for none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Lanes m_lanes;
    std::vector<std::pair<const KeyLane *, const KeyBar *>> m_rows;
};

} // namespace hypha::gui
