#pragma once

#include "gui/recovery/standing.h"
#include "model/session/session.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace hypha::gui {

class Banner;
class Commands;
class HolderList;
class PostureCard;
class RequestList;

/// "If the person who set this up is hit by a bus, are we locked out?" Each path in green or amber with the
/// next step beside it, the requests that wait, and who holds which share.
class RecoveryPage : public QWidget
{
    Q_OBJECT
public:
    RecoveryPage(session::Session &session, Commands &commands, QWidget *parent = nullptr);

    const std::optional<RecoveryStanding> &standing() const { return m_standing; }

Q_SIGNALS:
    void said(const QString &text);
    /// How many paths are amber, and whether a request waits for this person.
    void badgeChanged(int amber, int requests);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildCards();
    void placeCards();
    void follow();
    void reload();
    void showStanding(const RecoveryStanding &standing);
    void showPersonal(const RecoveryStanding &standing, const RecoveryPosture &posture);
    void showOrganisation(const RecoveryStanding &standing, const RecoveryPosture &posture);
    void showRequests();
    void cover();
    template <class Opened> void open(Opened *sheet);

    session::Session &m_session;
    Commands &m_commands;
    QLabel *m_summary;
    Banner *m_problem;
    RequestList *m_requests;
    QGridLayout *m_cards;
    PostureCard *m_device, *m_contacts, *m_organisation, *m_kit;
    QPushButton *m_chooseContacts, *m_setUp, *m_check, *m_cover, *m_makeKit;
    HolderList *m_holders;
    std::optional<RecoveryStanding> m_standing;
    bool m_reading = false, m_stale = false;
};

} // namespace hypha::gui
