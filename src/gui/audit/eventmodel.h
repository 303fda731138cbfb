#pragma once

#include "gui/audit/eventlines.h"
#include "gui/audit/eventproblem.h"
#include "gui/text/sentence.h"

#include <QAbstractTableModel>
#include <QCache>

namespace hypha::gui {

/// The events that a filter let through, newest first, under the days they happened on. What is not looked at
/// costs eight bytes a line: sentences are made for the lines that are painted, and kept for a while.
class EventModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int {
        timeColumn,
        eventColumn,
        signatureColumn,
        chainColumn,
        permissionColumn,
        columnTotal
    };
    enum Role : int { headingRole = Qt::UserRole, sequenceRole, categoryRole, oddRole, problemRole };

    explicit EventModel(QObject *parent = nullptr);

    /// Events that came in are put in place; more than a few differences reset the model.
    void setLines(audit::Log log, std::shared_ptr<const EventLines> lines);
    /// What a person should know about an event although it was accepted, by sequence.
    void setState(std::shared_ptr<const vault::VaultState> state, const Timestamp &now);

    /// What does not hold: marked at its event, or in a line of its own (EventLine::broken, which whoever
    /// sets the lines puts in front of them) where no event that holds stands there.
    void setProblem(const std::optional<EventProblem> &problem);
    const std::optional<EventProblem> &problem() const { return m_problem; }
    /// Whether the problem needs that line.
    bool isBehind(const audit::Log &log) const;

    const audit::Log &log() const { return m_log; }
    /// Null for a heading and outside of the model.
    const audit::Row *eventAt(const QModelIndex &index) const;
    const Sentence &sentence(int line) const;               ///< empty for a heading
    std::uint64_t sequence(const QModelIndex &index) const; ///< 0 for a heading and outside of the model
    QModelIndex indexOf(std::uint64_t sequence) const;
    /// Why it is marked, one a line; empty for the usual event.
    QString oddities(const audit::Row &event) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    const EventLine *line(const QModelIndex &index) const;
    QVariant display(const EventLine &line, int row, int column) const;
    QString spoken(const EventLine &line, int row, int column) const;
    Mark mark(const EventLine &line, int column) const;
    QString markText(const EventLine &line, int column) const;
    bool isProblem(const EventLine &line) const;

    audit::Log m_log;
    std::shared_ptr<const EventLines> m_lines;
    std::shared_ptr<const vault::VaultState> m_state;
    Timestamp m_now;
    std::optional<EventProblem> m_problem;
    Sentence m_broken;                                   ///< of its own line
    mutable QCache<std::uint32_t, Sentence> m_sentences; ///< by row of the log
};

} // namespace hypha::gui
