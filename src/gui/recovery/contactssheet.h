#pragma once

#include "gui/widgets/sheet.h"
#include "model/session/session.h"

class QTreeWidget;

namespace hypha::gui {

/// Who may let a new device of this person in.
class ContactsSheet : public Sheet
{
    Q_OBJECT
public:
    ContactsSheet(session::Session &session, QWidget *parent);

Q_SIGNALS:
    void said(const QString &text);

private:
    void save();

    session::Session &m_session;
    QTreeWidget *m_people;
};

} // namespace hypha::gui
