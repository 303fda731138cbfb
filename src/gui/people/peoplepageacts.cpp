#include "gui/people/peoplepage.h"

#include "gui/main/commands.h"
#include "gui/people/accesssheet.h"
#include "gui/people/approvesheet.h"
#include "gui/people/departuresheet.h"
#include "gui/people/devicepane.h"
#include "gui/people/invitationlist.h"
#include "gui/people/invitesheet.h"
#include "gui/people/memberpane.h"
#include "gui/people/rolesheet.h"
#include "gui/people/rotatesheet.h"
#include "gui/text/errortext.h"
#include "gui/text/words.h"
#include "gui/widgets/text.h"

#include <QApplication>
#include <QItemSelectionModel>
#include <QPointer>
#include <QTableView>

/// What a person sets going from the page: each opens the sheet in which it is decided.
namespace hypha::gui {

template <class Opened> void PeoplePage::open(Opened *sheet)
{
    connect(sheet, &Opened::said, this, &PeoplePage::said);
    if constexpr (requires { &Opened::exposuresRequested; })
        connect(sheet, &Opened::exposuresRequested, this, [this] {
            m_commands.showPeople->trigger();
            showPart(exposuresPart);
        });
    // A button that is gone once what it was for is done would leave the focus to any other in the window.
    // Queued: by then the page shows the state as it is now.
    connect(
        sheet, &QDialog::finished, this,
        [this, before = QPointer<QWidget>(window()->focusWidget())] {
            if (isVisible() && (!before || !before->isVisible()))
                focusList();
        },
        Qt::QueuedConnection);
    sheet->open();
}

void PeoplePage::connectCommands()
{
    connect(m_commands.invite, &QAction::triggered, this, [this] { invite(false); });
    connect(m_commands.addDevice, &QAction::triggered, this, [this] { invite(true); });
    connect(m_commands.rotateKeys, &QAction::triggered, this,
            [this] { open(new RotateSheet(m_session, {}, window())); });
}

void PeoplePage::connectDevices()
{
    connect(m_deviceTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PeoplePage::showCurrentDevice);
    connect(m_devicePane, &DevicePane::approveRequested, this, &PeoplePage::approve);
    connect(m_devicePane, &DevicePane::revokeRequested, this, [this](const DeviceId &id) {
        const auto state = m_session.state();
        if (const vault::Device *device = state ? state->device(id) : nullptr)
            open(new DepartureSheet(m_session, DepartureSheet::revoke(*state, *device, remover()), window()));
    });
    connect(m_devicePane, &DevicePane::auditRequested, this,
            [this](const DeviceId &device) { Q_EMIT auditRequested(plainText(device.toString())); });
}

void PeoplePage::connectMembers()
{
    connect(m_memberTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PeoplePage::showCurrentMember);
    connect(m_memberPane, &MemberPane::approveRequested, this, &PeoplePage::approve);
    connect(m_memberPane, &MemberPane::deviceChosen, this, &PeoplePage::showDevice);
    connect(m_memberPane, &MemberPane::accessRequested, this,
            [this](const UserId &user) { open(new AccessSheet(m_session, user, window())); });
    using Place = std::optional<ProjectId>;
    connect(m_memberPane, &MemberPane::roleRequested, this, [this](const UserId &user, const Place &project) {
        open(RoleSheet::change(m_session, user, project, window()));
    });
    connect(m_memberPane, &MemberPane::ownershipRequested, this,
            [this](const UserId &user, const Place &project) {
                open(RoleSheet::transfer(m_session, user, project, window()));
            });
    connect(
        m_memberPane, &MemberPane::removeRequested, this, [this](const UserId &user, const Place &project) {
            open(new DepartureSheet(
                m_session, DepartureSheet::remove(*m_session.state(), user, remover(), project), window()));
        });
    connect(m_memberPane, &MemberPane::auditRequested, this,
            [this](const UserId &user) { Q_EMIT auditRequested(plainText(user.text)); });
}

Remover PeoplePage::remover() const
{
    return {m_session.profile() ? m_session.profile()->userId : UserId(),
            m_session.device().value_or(DeviceId())};
}

void PeoplePage::approve(const DeviceId &id)
{
    m_session.withVault(
        this,
        [id](session::OpenVault &vault) -> Result<session::InvitationFinding> {
            const vault::Device *device = vault.state()->device(id);
            if (!device)
                return fail(Errc::notFound, "device", "it is gone");
            return session::findInvitation(vault, *device);
        },
        [this, id](Result<session::InvitationFinding> finding) {
            const auto state = m_session.state();
            const vault::Device *device = state ? state->device(id) : nullptr;
            if (!finding || !device)
                return Q_EMIT said(finding ? tr("The device is gone.") : tell(finding.error()).oneLine());
            open(new ApproveSheet(m_session, *device, std::move(*finding), window()));
        });
}

/// An invitation says where the vault is stored, and there nobody could find it yet.
void PeoplePage::askForRemote(bool ownDevice)
{
    auto *sheet = new Sheet(
        "noRemoteSheet", tr("First a place where others find the vault"),
        tr("This vault is on this computer alone: nobody could join it from an invitation. Store it "
           "in a git repository first, at a host or in a shared folder. The host need not be "
           "trusted: it sees only what is encrypted and signed."),
        tr("Set a remote…"), window());
    connect(sheet, &Sheet::confirmed, this, [this, sheet, ownDevice] {
        sheet->accept();
        m_commands.showPeople->trigger(); // where the invitation is made afterwards
        m_invitesAfterRemote = ownDevice;
        Q_EMIT remoteWanted();
    });
    sheet->open();
}

/// Whoever turned to something else meanwhile is not interrupted.
void PeoplePage::remoteReady()
{
    const auto ownDevice = std::exchange(m_invitesAfterRemote, std::nullopt);
    if (ownDevice && isVisible() && !QApplication::activeModalWidget())
        invite(*ownDevice);
}

void PeoplePage::invite(bool ownDevice)
{
    if (!m_session.profile() || !m_session.profile()->remote)
        return askForRemote(ownDevice);
    auto *sheet = new InviteSheet(m_session, m_clipboard, ownDevice, window());
    if (m_invitations)
        connect(sheet, &InviteSheet::invited, m_invitations, &InvitationList::reload);
    open(sheet);
}

} // namespace hypha::gui
