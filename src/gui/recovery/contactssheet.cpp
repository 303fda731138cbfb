#include "gui/recovery/contactssheet.h"

#include "gui/text/errortext.h"
#include "gui/text/teamwords.h"
#include "gui/text/words.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "model/vault/recoveryoperations.h"
#include "model/vault/recoveryrules.h"

#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace hypha::gui {

static constexpr int userRole = Qt::UserRole;

ContactsSheet::ContactsSheet(session::Session &session, QWidget *parent)
    : Sheet("contactsSheet", tr("Recovery contacts"),
            tr("When all your devices are lost, a contact compares the words of your new one with you and "
               "lets it "
               "in. They can give back only what they can read and share themselves."),
            tr("Save"), parent),
      m_session(session), m_people(new QTreeWidget)
{
    m_people->setObjectName(QStringLiteral("contactsPeople"));
    m_people->setAccessibleName(tr("Members of the organisation"));
    m_people->setHeaderLabels({tr("Person"), tr("Role"), tr("Can give back")});
    m_people->setRootIsDecorated(false);
    m_people->header()->setStretchLastSection(false);
    m_people->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_people->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_people->setMinimumHeight(space(50));
    const auto state = session.state();
    const UserId me = session.profile() ? session.profile()->userId : UserId();
    const std::set<UserId> present = vault::recoveryContacts(*state, me);
    for (const auto &[user, membership] : state->members.byUser) {
        if (user == me || vault::isExpired(membership.expiresAt, state->clock))
            continue;
        int shared = 0;
        for (const auto &[id, project] : state->projects)
            shared += project.members.find(me) != nullptr &&
                      vault::allows(vault::projectRole(*state, project, user, state->clock),
                                    vault::Permission::share);
        auto *item = new QTreeWidgetItem({personText(user.text), roleName(membership.role),
                                          shared > 0 ? tr("%n project(s)", nullptr, shared) : tr("nothing")});
        item->setData(0, userRole, QByteArray::fromStdString(user.text));
        item->setCheckState(0, present.contains(user) ? Qt::Checked : Qt::Unchecked);
        m_people->addTopLevelItem(item);
    }
    content()->addWidget(m_people);
    setRoom(150, 110);
    connect(this, &Sheet::confirmed, this, &ContactsSheet::save);
}

void ContactsSheet::save()
{
    vault::op::SetRecoveryContacts wanted;
    for (int row = 0; row < m_people->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_people->topLevelItem(row);
        if (item->checkState(0) == Qt::Checked)
            wanted.contacts.insert(UserId{item->data(0, userRole).toByteArray().toStdString()});
    }
    QStringList others;
    const auto state = m_session.state();
    if (state && m_session.profile() && m_session.device())
        for (const UserId &user :
             vault::contactsOfOtherDevices(*state, m_session.profile()->userId, *m_session.device()))
            if (!wanted.contacts.contains(user))
                others << personText(user.text);
    setBusy(true);
    m_session.run(vault::recoveryOperation(std::move(wanted)), this,
                  [this, others](const Result<vault::PushCounts> &result) {
                      if (!result)
                          return showError(tell(result.error()));
                      Q_EMIT said(others.isEmpty()
                                      ? tr("Your recovery contacts are saved.")
                                      : tr("Saved. %1 stay(s): another device of yours names them, and only "
                                           "there that is taken back.",
                                           nullptr, static_cast<int>(others.size()))
                                            .arg(QLocale().createSeparatedList(others)));
                      accept();
                  });
}

} // namespace hypha::gui
