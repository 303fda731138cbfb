#pragma once

#include "gui/audit/accessmodel.h"
#include "gui/audit/auditbook.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace hypha::gui {

/// Who can read what now, and what they could read before.
class AccessView : public QWidget
{
    Q_OBJECT
public:
    explicit AccessView(AuditBook &book, QWidget *parent = nullptr);
    AccessModel *model() { return &m_model; }

Q_SIGNALS:
    void personChosen(const hypha::UserId &user);

private:
    void follow();
    void followFilter(); ///< only when people or projects of it are others
    void fillPlaces();
    void showAccess();
    AuditBook &m_book;
    AccessModel m_model;
    audit::Filter m_shown; ///< what the model was narrowed by
    QComboBox *m_place;
    QTableView *m_table;
    QLabel *m_sentence;
};

} // namespace hypha::gui
