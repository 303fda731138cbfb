#pragma once

#include "gui/secrets/entryfilter.h"

#include <QAbstractTableModel>

namespace hypha::gui {

/// The entries of one set, filtered and sorted: what may be read over a shoulder. Every change, of the rows,
/// of the filter or of the order, reaches the views as few insertions, removals and moves where that is
/// cheaper than a reset.
class EntryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int {
        keyColumn,
        kindColumn,
        updatedColumn,
        favoriteColumn,
        userNameColumn,
        tagsColumn,
        expiresColumn,
        columnTotal
    };
    enum Role : int { keyRole = Qt::UserRole, expiryRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Ranked rows. Rows that stay keep their place in views and selections. This and the next two give back
    /// what went: many rows take long to free.
    EntryRows setRows(EntryRows rows, const Timestamp &now);
    EntryRows putRow(EntryRow row);
    EntryRows removeKeys(const std::vector<std::string> &keys); ///< sorted
    const EntryRows &rows() const { return m_rows; }

    void setFilter(EntryFilter filter);
    const EntryFilter &filter() const { return m_filter; }
    void setFavoritesFirst(bool first);
    bool favoritesFirst() const { return m_favoritesFirst; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Of the rows shown; -1 when it is not among them.
    int rowOf(std::string_view key) const;
    const EntryRow *row(int shown) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override { return {dragType()}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    static QString dragType() { return QStringLiteral("application/x-hypha-entries"); }

private:
    using Indexes = std::vector<std::uint32_t>; ///< into m_rows

    Indexes sorted() const;
    Indexes orderFrom(const Indexes &places) const;
    std::size_t sortIn(Indexes &list, std::uint32_t index) const;
    int shownOf(std::uint32_t index) const;
    void showRow(std::uint32_t index, bool changed);
    Indexes accepted(const Indexes &from) const;
    bool isBefore(const EntryRow &a, const EntryRow &b) const;
    EntryRows exchangeRows(EntryRows rows);
    EntryRows takeOut(const std::vector<bool> &stays);
    void settle();
    void showAs(Indexes target);
    void removeMissing(const std::vector<bool> &wanted);
    void reorder(Indexes common);
    void insertMissing(const Indexes &target);
    void tellChanged(const std::vector<bool> &changed);

    QVariant display(const EntryRow &row, int column) const;
    QVariant decoration(const EntryRow &row, int column) const;
    QString toolTip(const EntryRow &row, int column) const;
    QString accessibleText(const EntryRow &row, int column) const;

    EntryRows m_rows;
    Indexes m_order; ///< all rows as they are sorted
    Indexes m_shown; ///< those that pass the filter
    EntryFilter m_filter;
    Timestamp m_now;
    int m_sortColumn = keyColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_favoritesFirst = false;
};

} // namespace hypha::gui
