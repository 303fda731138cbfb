#pragma once

#include "gui/people/devicemodel.h"
#include "gui/people/membermodel.h"
#include "gui/widgets/secretclipboard.h"
#include "gui/widgets/turns.h"
#include "model/session/session.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QTableView;

namespace hypha::gui {

class Banner;
class Commands;
class DevicePane;
class ExposureList;
class InvitationList;
class MemberPane;
class Segments;
class Settings;
struct Remover;

/// Who is in the organisation, from which devices, and who has been invited.
class PeoplePage : public QWidget
{
    Q_OBJECT
public:
    PeoplePage(session::Session &session, SecretClipboard &clipboard, const Settings &settings,
               Commands &commands, QWidget *parent = nullptr);

    enum Part : int { membersPart, devicesPart, invitationsPart, exposuresPart };
    void showPart(Part part);
    void showDevice(const DeviceId &device);
    void approve(const DeviceId &device);
    MemberModel *members() { return &m_members; }
    DeviceModel *devices() { return &m_devices; }
    /// Devices that this person may approve: the badge of the navigation.
    int waiting() const { return m_waiting; }
    /// After remoteWanted(): the remote has everything, or is to be asked by hand alone. Goes on to the
    /// invitation that was wanted.
    void remoteReady();
    void stopInviting() { m_invitesAfterRemote.reset(); }

Q_SIGNALS:
    /// "Show in audit": a user id or the id of a device.
    void auditRequested(const QString &mention);
    void said(const QString &text);
    void remoteWanted(); ///< before anybody can be invited: then remoteReady() or stopInviting()
    void entryChosen(const hypha::ProjectId &project, const hypha::SetId &set, const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addParts();
    QWidget *buildHead();
    QWidget *buildDevices();
    QWidget *buildInvitations();
    QSplitter *split(const char *name, QWidget *list);
    void placePane(QSplitter &splitter, QWidget *pane) const;
    bool isNarrow() const;
    void arrange(QSplitter &splitter) const;
    void connectCommands();
    void connectMembers();
    void connectDevices();
    void follow();
    void reloadPart(int part);
    void followPending();
    void followDueKeys();
    Remover remover() const;
    void showCurrentMember();
    void showCurrentDevice();
    void invite(bool ownDevice);
    void askForRemote(bool ownDevice);
    void focusList();
    static void chooseFirst(QTableView *table);
    void chooseAgain(QTableView *table, const QModelIndex &before);
    template <class Opened> void open(Opened *sheet);

    session::Session &m_session;
    SecretClipboard &m_clipboard;
    const Settings &m_settings;
    Commands &m_commands;
    MemberModel m_members;
    DeviceModel m_devices;
    QLabel *m_summary;
    QBoxLayout *m_headRow = nullptr; ///< title and buttons
    Banner *m_pending, *m_dueKeys;
    QPushButton *m_renew;
    Segments *m_parts;
    QTableView *m_memberTable;
    MemberPane *m_memberPane;
    QTableView *m_deviceTable = nullptr;     ///< once the devices are looked at
    DevicePane *m_devicePane = nullptr;      ///< likewise
    InvitationList *m_invitations = nullptr; ///< once they are looked at
    ExposureList *m_exposures;
    std::optional<DeviceId> m_firstWaiting;
    int m_waiting = 0;
    std::optional<bool> m_invitesAfterRemote; ///< as soon as there is a remote; true: a device of one's own
    Turns m_turns{this}; ///< the last member: what it holds goes before what that looks at
};

} // namespace hypha::gui
