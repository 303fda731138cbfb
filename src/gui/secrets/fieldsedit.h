#pragma once

#include "gui/widgets/secretrow.h"
#include "model/session/session.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace hypha::gui {

class FieldList;

/// Further fields of an entry: a name, a value, concealed or not; added, taken away, moved up. More than a
/// person would type stand in a list, below which the chosen one is changed.
class FieldsEdit : public QWidget
{
    Q_OBJECT
public:
    explicit FieldsEdit(session::Session &session, QWidget *parent = nullptr);
    void setFields(const std::vector<entries::Field> &fields);
    std::vector<entries::Field> fields() const; ///< only while the session is open
    void forget();
    /// Names what is wrong under its row; true when nothing is.
    bool check();

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QWidget *box;
        QLineEdit *name;
        SecretRow *value;
        QToolButton *conceal, *up, *remove;
        QLabel *error;
    };
    Row &append(const QString &name, ByteView value, bool concealed);
    void setConcealed(const Row &row, bool concealed);
    std::size_t indexOf(const QWidget *box) const;
    void moveUp(const QWidget *box);
    void remove(QWidget *box);
    void add();
    void renumber();
    void orderKeys();
    Row &appendField(const entries::Field &field);
    entries::Field fieldOf(const Row &row) const;
    void dropRows();
    void buildList();
    void showList(const std::vector<entries::Field> &fields);
    void keepChosen();
    void choose(int row);
    void moveChosenUp();
    void removeChosen();
    void count();

    session::Session &m_session;
    std::vector<Row> m_rows; ///< of a list the chosen one alone
    QVBoxLayout *m_column;
    QPushButton *m_add;
    bool m_isListed = false;
    QWidget *m_many = nullptr; ///< built when there are many
    FieldList *m_list = nullptr;
    QLabel *m_count = nullptr;
    int m_chosen = -1;       ///< row of the list that is in m_rows
    bool m_touched = false;  ///< it is another than in the list
    bool m_choosing = false; ///< what the list says of its current row is our own doing
};

} // namespace hypha::gui
