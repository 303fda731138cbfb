#pragma once

#include "gui/audit/eventmodel.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace hypha::gui {

/// Draws names bold, shortened at the end where there is no room for all.
void paintSentence(QPainter &painter, const QRect &rect, const Sentence &sentence, const QFont &font);

/// Sentences with the icon of their kind, and days as headings.
class EventDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    EventDelegate(const EventModel &model, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    static void paintTime(QPainter &painter, const QRect &rect, const QModelIndex &index);
    void paintHeading(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintEvent(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    const EventModel &m_model;
};

/// The list of events. Arrows, j and k go from one to the next.
class EventTable : public QTableView
{
    Q_OBJECT
public:
    EventTable(const char *name, EventModel &model, QWidget *parent = nullptr);
    /// 0 where none is chosen.
    std::uint64_t currentSequence() const;
    bool selectSequence(std::uint64_t sequence);

Q_SIGNALS:
    void sequenceChosen(quint64 sequence); ///< the current event is another, or none (0)

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void fit();
    void tell(std::uint64_t sequence);
    void followSelection();
    EventModel &m_model;
    bool m_built = false;     ///< its header is our own
    std::uint64_t m_kept = 0; ///< over a reset of the model
    std::uint64_t m_told = 0; ///< the last that was chosen
};

} // namespace hypha::gui
