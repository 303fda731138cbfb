#pragma once

#include "model/entries/entry.h"

#include <QAbstractTableModel>
#include <QTreeView>

namespace hypha::gui {

/// The further fields of one entry: their names, and the values that are no secrets.
class FieldModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { nameColumn, valueColumn, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;
    void setFields(std::vector<entries::Field> fields, entries::Kind kind);
    const std::vector<entries::Field> &fields() const { return m_fields; }
    const entries::Field *field(int row) const;
    void setField(int row, entries::Field field);
    void append(entries::Field field);
    void remove(int row);
    void moveUp(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<entries::Field> m_fields;
    entries::Kind m_kind = entries::Kind::env; ///< some kinds have fields with names of ours
};

/// More fields than can stand one below the other, in a list that costs the same however long it is.
class FieldList final : public QTreeView
{
    Q_OBJECT
public:
    /// Above this fields are listed: the widgets of each take a frame for a dozen of them.
    static constexpr std::size_t inFull = 24;

    explicit FieldList(const char *name, QWidget *parent = nullptr);
    FieldModel &fields() { return m_model; }
    int currentRow() const { return currentIndex().row(); }
    void chooseRow(int row);

Q_SIGNALS:
    void rowChosen(int row); ///< -1: none

private:
    FieldModel m_model;
};

} // namespace hypha::gui
