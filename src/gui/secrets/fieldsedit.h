#pragma once

#include "gui/widgets/secretrow.h"
#include "model/session/session.h"

class QLineEdit;
class QVBoxLayout;

namespace hypha::gui {

/// Further fields of an entry: a name, a value, concealed or not; added, taken away, moved up.
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
    void renumber();

    session::Session &m_session;
    std::vector<Row> m_rows;
    QVBoxLayout *m_column;
};

} // namespace hypha::gui
