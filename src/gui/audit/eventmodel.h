#pragma once

#include "gui/audit/eventlines.h"
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
    enum Role : int { headingRole = Qt::UserRole, sequenceRole, categoryRole, oddRole };

    explicit EventModel(QObject *parent = nullptr);

    /// Events that came in are put in place; more than a few differences reset the model.
    void setLines(audit::Log log, std::shared_ptr<const EventLines> lines);
    /// What a person should know about an event although it was accepted, by sequence.
    void setState(std::shared_ptr<const vault::VaultState> state, const Timestamp &now);

    const audit::Log &log() const { return m_log; }
    /// Null for a heading and outside of the model.
    const audit::Row *event(const QModelIndex &index) const;
    const Sentence &sentence(int line) const; ///< empty for a heading
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
    static QString markText(int column);

    audit::Log m_log;
    std::shared_ptr<const EventLines> m_lines;
    std::shared_ptr<const vault::VaultState> m_state;
    Timestamp m_now;
    mutable QCache<std::uint32_t, Sentence> m_sentences; ///< by row of the log
};

} // namespace hypha::gui
