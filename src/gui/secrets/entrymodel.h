#pragma once

#include "gui/secrets/draft.h"

#include <QAbstractTableModel>

namespace hypha::gui {

/// The entries of one set: what may be read over a shoulder. Values never come into it.
class EntryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { keyColumn, kindColumn, updatedColumn, columnTotal };
    enum Role : int { keyRole = Qt::UserRole, sortRole, filterRole };

    using QAbstractTableModel::QAbstractTableModel;

    struct Row
    {
        std::string key;
        QString name;
        QString filterText; ///< key, user name, address and tags
        entries::Kind kind = entries::Kind::env;
        std::int64_t updated = 0; ///< seconds; 0 unknown
        Draft::Status status = Draft::Status::same;
        bool favorite = false;
        bool expired = false;
        friend bool operator==(const Row &, const Row &) = default;
    };
    /// Rows sorted by key. Rows that stay keep their place in views and selections.
    void setRows(std::vector<Row> rows, const Timestamp &now);
    static std::vector<Row> rowsOf(const entries::EntryList &list, const Draft &draft, const Timestamp &now);
    int rowOf(std::string_view key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void mergeRows(std::vector<Row> rows);
    QVariant display(const Row &row, int column) const;
    QVariant decoration(const Row &row, int column) const;
    std::vector<Row> m_rows;
    Timestamp m_now;
};

} // namespace hypha::gui
