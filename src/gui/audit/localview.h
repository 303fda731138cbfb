#pragma once

#include "gui/audit/locallist.h"
#include "model/session/session.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace hypha::gui {

/// The sealed log of this computer: unlocks, locks, wrong tries, use of kits and shares. Read when it is
/// looked at.
class LocalView : public QWidget
{
    Q_OBJECT
public:
    explicit LocalView(session::Session &session, QWidget *parent = nullptr);
    LocalList *model() { return &m_model; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void reload();
    void take(std::vector<session::LocalEntry> entries);
    session::Session &m_session;
    LocalList m_model;
    QLabel *m_problem;
    QStackedWidget *m_stack; ///< the table, or what will stand in it
};

} // namespace hypha::gui
