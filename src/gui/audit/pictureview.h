#pragma once

#include <QWidget>

class QAbstractItemModel;
class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace hypha::gui {

/// A table of the audit page: whole rows, no grid, columns as wide as what they say.
QTableView *makeFactTable(const char *name, const QString &label, QAbstractItemModel *model);

/// With the names of its rows at the left.
void showRowNames(QTableView &table);

/// A picture, and the same as a table for whoever prefers to read or hear it.
class PictureView : public QWidget
{
    Q_OBJECT
public:
    PictureView(const char *name, QWidget *picture, QTableView *table, QWidget *parent = nullptr);
    QHBoxLayout *head() const { return m_head; } ///< room at the left of the switch
    bool showsTable() const;
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void switched(bool table);

private:
    QHBoxLayout *m_head;
    QPushButton *m_switch;
    QStackedWidget *m_stack;
    QTableView *m_table;
};

} // namespace hypha::gui
