#include "gui/people/rolesheet.h"

#include "gui/people/accesspicker.h"
#include "gui/text/errortext.h"
#include "gui/text/teamwords.h"
#include "gui/text/words.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/text.h"
#include "gui/widgets/wordgrid.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace hypha::gui {

using vault::Role;

static QString placeName(const vault::VaultState &state, const std::optional<ProjectId> &project)
{
    return displayText(project ? state.project(*project)->name : state.org.name);
}

RoleSheet *RoleSheet::change(session::Session &session, const UserId &user,
                             const std::optional<ProjectId> &project, QWidget *parent)
{
    const QString where = placeName(*session.state(), project);
    return new RoleSheet(session, Act::change, user, project,
                         tr("Role of %1 in %2").arg(personText(user.text), where), tr("Change role"), parent);
}

RoleSheet *RoleSheet::transfer(session::Session &session, const UserId &user,
                               const std::optional<ProjectId> &project, QWidget *parent)
{
    const QString where = placeName(*session.state(), project);
    return new RoleSheet(session, Act::transfer, user, project,
                         tr("Make %1 the owner of %2?").arg(personText(user.text), where),
                         tr("Hand ownership on"), parent);
}

RoleSheet::RoleSheet(session::Session &session, Act act, const UserId &user,
                     const std::optional<ProjectId> &project, const QString &title, const QString &button,
                     QWidget *parent)
    : Sheet("roleSheet", title, {}, button, parent), m_session(session), m_act(act), m_user(user),
      m_project(project), m_state(session.state())
{
    if (act == Act::change)
        addRoles();
    else
        content()->addWidget(makeParagraph(
            "roleTransfer", tr("There is one owner. You become an admin; only %1 can hand it back.")
                                .arg(personText(user.text))));
    if (!project)
        addDevices();
    if (act == Act::transfer)
        setDanger();
    connect(this, &Sheet::confirmed, this, &RoleSheet::confirm);
}

void RoleSheet::addRoles()
{
    const UserId me = m_session.profile() ? m_session.profile()->userId : UserId();
    const vault::Project *place = m_project ? m_state->project(*m_project) : nullptr;
    const auto mine = place ? vault::projectRole(*m_state, *place, me, m_state->clock)
                            : vault::orgRole(*m_state, me, m_state->clock);
    const vault::Membership *present = (place ? place->members : m_state->members).find(m_user);
    m_role = new QComboBox;
    for (const Role role : rolesUpTo(mine))
        m_role->addItem(roleName(role), static_cast<int>(role));
    m_sentence = makeParagraph("roleSentence", {}, "small", "muted");
    auto *field = new FormField("roleChoice", tr("Role"), m_role);
    field->addBelow(m_sentence);
    content()->addWidget(field);
    const auto follow = [this, present] {
        const auto role = static_cast<Role>(m_role->currentData().toInt());
        m_sentence->setText(roleSentence(role) + u'\n' + roleEnforcement(role));
        mainButton()->setEnabled(!present || present->role != role);
    };
    connect(m_role, &QComboBox::currentIndexChanged, this, follow);
    if (present)
        m_role->setCurrentIndex(std::max(0, m_role->findData(static_cast<int>(present->role))));
    follow();
}

/// Whoever grants power has seen whose hands it goes into (§6).
void RoleSheet::addDevices()
{
    content()->addWidget(makeLabel(
        "roleDevices", tr("Devices that will act with it: all of them should be known to you."), "label"));
    for (const DeviceId &id : vault::activeDevices(*m_state, m_user)) {
        const vault::Device *device = m_state->device(id);
        content()->addWidget(makeParagraph(
            "roleDevice",
            tr("%1, enrolled %2").arg(displayText(device->name), dateTimeText(device->enrolledAt))));
        content()->addWidget(
            makeParagraph("roleDeviceWords", allWords(vault::deviceFingerprint(*device)), "small", "muted"));
    }
}

vault::Operation RoleSheet::operation() const
{
    const std::set<DeviceId> seen = m_project ? std::set<DeviceId>() : vault::activeDevices(*m_state, m_user);
    if (m_act == Act::transfer)
        return vault::op::TransferOwnership{m_project, m_user, seen};
    const auto role = static_cast<Role>(m_role->currentData().toInt());
    const vault::Project *place = m_project ? m_state->project(*m_project) : nullptr;
    const bool present = (place ? place->members : m_state->members).find(m_user) != nullptr;
    if (!present)
        return vault::op::AddMember{m_project, m_user, role, std::nullopt, seen, true};
    return vault::op::ChangeRole{m_project, m_user, role, std::nullopt, seen};
}

void RoleSheet::confirm()
{
    setBusy(true);
    m_session.run(operation(), this, [this](const Result<vault::PushCounts> &result) {
        if (!result)
            return showError(tell(result.error()));
        Q_EMIT said(tr("Done."));
        accept();
    });
}

} // namespace hypha::gui
