#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace hypha::gui {

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
