#pragma once

#include "model/session/session.h"

#include <QWidget>

class QStackedWidget;

namespace hypha::gui {

class InvitationStep;
class JoinForm;

/// Joining a vault: the invitation first, then what it says and who joins.
class JoinPage : public QWidget
{
    Q_OBJECT
public:
    explicit JoinPage(session::Session &session, QWidget *parent = nullptr);
    void begin(); ///< at the invitation

Q_SIGNALS:
    void back();

private:
    InvitationStep *m_invitation;
    JoinForm *m_form;
    QStackedWidget *m_steps;
};

} // namespace hypha::gui
