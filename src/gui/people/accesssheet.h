#pragma once

#include "gui/widgets/sheet.h"
#include "model/session/session.h"

namespace hypha::gui {

class AccessPicker;

/// Gives a member access to further projects.
class AccessSheet : public Sheet
{
    Q_OBJECT
public:
    AccessSheet(session::Session &session, const UserId &user, QWidget *parent);

Q_SIGNALS:
    void said(const QString &text);

private:
    void confirm();
    void giveNext(std::map<ProjectId, vault::Role> left, int given);
    void showPicker();
    session::Session &m_session;
    UserId m_user;
    AccessPicker *m_picker = nullptr;
};

} // namespace hypha::gui
