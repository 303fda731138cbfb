#pragma once

#include "gui/audit/locallist.h"
#include "model/session/session.h"

#include <QWidget>

class QLabel;

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
    session::Session &m_session;
    LocalList m_model;
    QLabel *m_problem;
};

} // namespace hypha::gui
