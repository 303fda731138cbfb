#pragma once

#include "model/session/invitations.h"
#include "model/session/session.h"

#include <QWidget>

class QTreeWidget;

namespace hypha::gui {

class Banner;
class EmptyState;

/// The invitations that this person made here: those that are open, then those that a device was refused or
/// let in with, until they expire.
class InvitationList : public QWidget
{
    Q_OBJECT
public:
    explicit InvitationList(session::Session &session, QWidget *parent = nullptr);
    void reload();
    void addButton(QWidget *button); ///< where there is none

Q_SIGNALS:
    void focusLeft(); ///< what had the keyboard is hidden, because nothing is left to list
    void said(const QString &text);

private:
    struct Row
    {
        InvitationId id;
        QString who, role, projects;
        QString until; ///< or what became of it
    };
    static QString standing(const session::ListedInvitation &listed, const Timestamp &now);
    void show(const std::vector<Row> &rows);
    const Row *current() const;
    void withdraw();

    session::Session &m_session;
    QTreeWidget *m_list;
    EmptyState *m_empty;
    QWidget *m_bar;
    Banner *m_problem;
    std::vector<Row> m_rows;
};

} // namespace hypha::gui
