#pragma once

#include <QString>

class QAbstractItemModel;
class QTableView;

namespace hypha::gui {

/// A table to read: whole rows, one at a time, no grid, columns as wide as what they say.
QTableView *makeFactTable(const char *name, const QString &label, QAbstractItemModel *model);

/// Nothing can be chosen with the button between the names of rows and columns, which every table has.
void disarmCorner(QTableView &table);

/// With the names of its rows at the left.
void showRowNames(QTableView &table);

} // namespace hypha::gui
