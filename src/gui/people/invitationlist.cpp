#include "gui/people/invitationlist.h"

#include "gui/text/errortext.h"
#include "gui/text/teamwords.h"
#include "gui/text/words.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hypha::gui {

InvitationList::InvitationList(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_list(new QTreeWidget),
      m_empty(new EmptyState(
          "noInvitation", "user-plus", tr("No open invitation"),
          tr("An invitation proves to a newcomer which vault is yours. You see here those that "
             "nobody has used yet."))),
      m_bar(new QWidget), m_problem(new Banner("invitationProblem"))
{
    setObjectName(QStringLiteral("invitationList"));
    m_list->setObjectName(QStringLiteral("invitations"));
    m_list->setAccessibleName(tr("Invitations"));
    m_list->setRootIsDecorated(false);
    m_list->setProperty("inset", true); // in line with the page's title
    m_list->setHeaderLabels({tr("For"), tr("Role"), tr("Projects"), tr("Good until")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    QPushButton *withdraw = makeButton("invitationWithdraw", tr("Withdraw"), "danger");
    withdraw->setEnabled(false);
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(space(4), 0, space(4), space(3));
    bar->addWidget(withdraw);
    bar->addStretch(1);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [withdraw](QTreeWidgetItem *item) { withdraw->setEnabled(item != nullptr); });
    connect(withdraw, &QPushButton::clicked, this, &InvitationList::withdraw);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_problem);
    column->addWidget(m_empty, 1);
    column->addWidget(m_list, 1);
    column->addWidget(m_bar);
    show({});
}

void InvitationList::addButton(QWidget *button)
{
    m_empty->addButton(button);
}

/// Those that are still there.
static QString proposedProjects(const vault::VaultState &state, const std::vector<ProjectId> &projects)
{
    QStringList names;
    for (const ProjectId &id : projects) {
        if (const vault::Project *project = state.project(id))
            names << shortText(displayText(project->name), 24);
    }
    return names.isEmpty() ? QStringLiteral("–") : names.join(QStringLiteral(", "));
}

/// How long it is good, or what it was used for.
QString InvitationList::standing(const session::ListedInvitation &listed, const Timestamp &now)
{
    using enum vault::DeviceStatus;
    QStringList uses;
    for (const session::InvitationUse &use : listed.uses) {
        const QString device = shortText(displayText(use.deviceName), 24);
        if (use.status == pendingApproval)
            uses << tr("used by “%1”, which waits").arg(device);
        else if (use.status == active)
            uses << tr("used by “%1”, which was let in").arg(device);
        else if (use.endedAt)
            uses << tr("used by “%1”, refused %2", "a date and time").arg(device, dateTimeText(*use.endedAt));
        else
            uses << tr("used by “%1”, refused").arg(device);
    }
    const QString text =
        uses.isEmpty() ? dateTimeText(listed.invitation.expiresAt) : uses.join(QStringLiteral("; "));
    const bool over = listed.isOpen() && vault::isExpired(listed.invitation.expiresAt, now);
    return over ? tr("%1, expired").arg(text) : text;
}

void InvitationList::reload()
{
    m_session.withVault(
        this,
        [](session::OpenVault &vault) -> Result<std::vector<Row>> {
            HYPHA_TRY(const auto listed, session::listInvitations(vault));
            const Timestamp now = vault::judgedTime(*vault.state(), vault.clock().now());
            std::vector<Row> rows;
            for (const session::ListedInvitation &each : listed) {
                const vault::OpenInvitation &one = each.invitation;
                const QString who = one.user ? personText(one.user->text) : QString();
                rows.push_back({one.id, who, one.ownDevice ? QString() : roleName(one.role),
                                proposedProjects(*vault.state(), one.projects), standing(each, now)});
            }
            return rows;
        },
        [this](const Result<std::vector<Row>> &rows) {
            m_problem->dismiss();
            if (rows)
                return show(*rows);
            if (rows.error().code != Errc::cancelled)
                m_problem->show(Banner::Kind::danger, tell(rows.error()));
            show({});
        });
}

void InvitationList::show(const std::vector<Row> &rows)
{
    const Row *const before = current();
    const auto chosen = before ? std::optional(before->id) : std::nullopt;
    const QWidget *focus = window()->focusWidget();
    const bool mine = focus && isAncestorOf(focus);
    m_rows = rows;
    m_list->clear();
    for (const Row &row : rows)
        new QTreeWidgetItem(m_list,
                            {row.who.isEmpty() ? tr("anybody who holds it") : row.who,
                             row.role.isEmpty() ? tr("your own device") : row.role, row.projects, row.until});
    for (int column = 1; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    const auto again =
        std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.id == chosen; });
    m_list->setCurrentItem(
        m_list->topLevelItem(again == rows.end() ? 0 : static_cast<int>(again - rows.begin())));
    m_empty->setVisible(rows.empty());
    m_list->setVisible(!rows.empty());
    m_bar->setVisible(!rows.empty());
    if (mine && !focus->isVisibleTo(this))
        Q_EMIT focusLeft();
}

const InvitationList::Row *InvitationList::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_rows[static_cast<std::size_t>(row)];
}

void InvitationList::withdraw()
{
    const Row *const row = current();
    if (!row)
        return;
    m_session.withVault(
        this,
        [id = row->id](session::OpenVault &vault) -> Result<bool> {
            HYPHA_CHECK(session::withdrawInvitation(vault, id));
            return true;
        },
        [this](const Result<bool> &done) {
            if (!done)
                return m_problem->show(Banner::Kind::danger, tell(done.error()));
            Q_EMIT said(tr("The invitation is withdrawn: a device that uses it is no longer vouched for."));
            reload();
        });
}

} // namespace hypha::gui
