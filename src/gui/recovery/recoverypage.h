#pragma once

#include "gui/recovery/recoverywatch.h"
#include "gui/widgets/turns.h"
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
    RecoveryPage(session::Session &session, Commands &commands, RecoveryWatch &watch,
                 QWidget *parent = nullptr);

    const std::optional<RecoveryStanding> &standing() const { return m_watch.standing(); }

    /// To what somebody waits for.
    void takeFocus();

Q_SIGNALS:
    void said(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildCards();
    void placeCards();
    void follow();
    void showWatched();
    void showStanding(const RecoveryStanding &standing);
    void showPersonal(const RecoveryStanding &standing, const RecoveryPosture &posture);
    void showOrganisation(const RecoveryStanding &standing, const RecoveryPosture &posture);
    void cover();
    template <class Opened> void open(Opened *sheet);

    session::Session &m_session;
    Commands &m_commands;
    RecoveryWatch &m_watch;
    QLabel *m_summary;
    Banner *m_problem;
    RequestList *m_requests;
    QGridLayout *m_cards;
    int m_columns = 0; ///< none before the cards are placed
    PostureCard *m_device, *m_contacts, *m_organisation, *m_kit;
    QPushButton *m_addDevice, *m_chooseContacts, *m_setUp, *m_check, *m_cover, *m_makeKit;
    HolderList *m_holders;
    Turns m_turns{this};
};

} // namespace hypha::gui
