#include "gui/secrets/fieldlist.h"

#include "gui/text/words.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"

#include <QHeaderView>

#include <algorithm>

namespace hypha::gui {

static constexpr qsizetype longestCell = 120; ///< characters
static constexpr std::size_t longestPrefix = 4 * longestCell; ///< bytes: a value may be a whole file

void FieldModel::setFields(std::vector<entries::Field> fields, entries::Kind kind)
{
    beginResetModel();
    m_fields = std::move(fields);
    m_kind = kind;
    endResetModel();
}

const entries::Field *FieldModel::field(int row) const
{
    return row >= 0 && row < rowCount() ? &m_fields[static_cast<std::size_t>(row)] : nullptr;
}

void FieldModel::setField(int row, entries::Field field)
{
    m_fields[static_cast<std::size_t>(row)] = std::move(field);
    Q_EMIT dataChanged(index(row, 0), index(row, columnTotal - 1));
}

void FieldModel::append(entries::Field field)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_fields.push_back(std::move(field));
    endInsertRows();
}

void FieldModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_fields.erase(m_fields.begin() + row);
    endRemoveRows();
}

void FieldModel::moveUp(int row)
{
    const auto at = static_cast<std::size_t>(row);
    std::swap(m_fields[at], m_fields[at - 1]);
    Q_EMIT dataChanged(index(row - 1, 0), index(row, columnTotal - 1));
}

int FieldModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

int FieldModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant FieldModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        role != Qt::DisplayRole)
        return {};
    const entries::Field &field = m_fields[static_cast<std::size_t>(index.row())];
    if (index.column() == nameColumn)
        return shortText(fieldName(m_kind, field.name), longestCell);
    if (field.concealed)
        return tr("secret", "in place of a value");
    return shortText(displayText(field.text.substr(0, longestPrefix)), longestCell);
}

QVariant FieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == nameColumn ? tr("Name") : tr("Value");
}

Qt::ItemFlags FieldModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemNeverHasChildren : flags;
}

FieldList::FieldList(const char *name, QWidget *parent) : QTreeView(parent)
{
    setObjectName(QLatin1String(name));
    setAccessibleName(tr("Further fields"));
    setModel(&m_model);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedHeight(space(60));
    header()->setAccessibleName(tr("Columns"));
    header()->setSectionResizeMode(QHeaderView::Stretch);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { Q_EMIT rowChosen(index.row()); });
}

void FieldList::chooseRow(int row)
{
    if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(std::clamp(row, 0, m_model.rowCount() - 1), 0));
}

} // namespace hypha::gui
