#include "gui/people/memberpane.h"

#include "gui/main/settings.h"
#include "gui/text/teamwords.h"
#include "gui/text/words.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/focuskeeper.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QCollator>
#include <QGridLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace hypha::gui {

using vault::Permission;
using vault::Role;

MemberPane::MemberPane(session::Session &session, const Settings &settings, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_settings(settings)
{
    setObjectName(QStringLiteral("memberPane"));
    setAccessibleName(tr("Person"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    rebuild();
}

void MemberPane::showPerson(const std::optional<PersonRow> &person)
{
    if (!person && !m_person)
        return; // nobody is shown
    m_person = person;
    const FocusKeeper keys(*this);
    rebuild();
}

void MemberPane::rebuild()
{
    m_state = m_session.state();
    m_me = m_session.profile() ? m_session.profile()->userId : UserId();
    if (!m_person || !m_state) {
        setWidget(new EmptyState("noPerson", "person", tr("Nobody chosen"),
                                 tr("Choose a person to see what they can read, and from which devices.")));
        return;
    }
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("memberPage"));
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(space(5), space(5), space(5), space(5));
    m_column->setSpacing(space(4));
    addHead();
    addDevices();
    addProjects();
    addButtons();
    m_column->addStretch(1);
    setWidget(page);
}

void MemberPane::addHead()
{
    QLabel *title = makeParagraph("memberName", personText(m_person->user.text), "heading");
    title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *badges = new QHBoxLayout;
    badges->setSpacing(space(1.5));
    badges->addWidget(m_person->orgRole ? makeBadge("memberRole", roleName(*m_person->orgRole))
                                        : makeBadge("memberRole", tr("not a member yet"), "warning"));
    if (m_person->isMe)
        badges->addWidget(makeBadge("memberMe", tr("you"), "accent"));
    if (m_person->expired)
        badges->addWidget(makeBadge("memberExpired", tr("expired"), "warning"));
    badges->addStretch(1);
    auto *head = new QVBoxLayout;
    head->setSpacing(space(1.5));
    head->addWidget(title);
    head->addLayout(badges);
    if (m_person->orgRole)
        head->addWidget(makeParagraph(
            "memberMay", roleSentence(*m_person->orgRole) + u'\n' + roleEnforcement(*m_person->orgRole),
            "small", "muted"));
    if (m_person->expiresAt)
        head->addWidget(makeParagraph("memberUntil", tr("Until %1").arg(dateTimeText(*m_person->expiresAt)),
                                      "small", "muted"));
    m_column->addLayout(head);
}

void MemberPane::addDevices()
{
    auto *block = new QVBoxLayout;
    block->setSpacing(space(1));
    block->addWidget(makeLabel("memberDevices", tr("Devices"), "label"));
    const std::int64_t now = systemClock().now().seconds;
    bool any = false;
    for (const DeviceRow &row :
         devicesOf(*m_state, m_session.device(), Timestamp::fromSeconds(now), m_settings.silentAfterDays())) {
        if (row.user != m_person->user || row.freshness == Freshness::revoked)
            continue;
        any = true;
        auto *box = new QWidget;
        auto *line = new FlowLayout(box); // a long name leaves no room beside it
        QPushButton *name =
            makeButton("memberDevice", displayText(row.name).replace(u'&', QStringLiteral("&&")), "quiet");
        connect(name, &QPushButton::clicked, this, [this, id = row.id] { Q_EMIT deviceChosen(id); });
        line->addWidget(name);
        line->addWidget(makeLabel("memberDeviceState", freshnessName(row), "small",
                                  row.freshness == Freshness::fresh ? "muted" : "warning"));
        if (row.freshness == Freshness::pending) {
            QPushButton *approve = makeButton("memberApprove", tr("Approve…"));
            connect(approve, &QPushButton::clicked, this,
                    [this, id = row.id] { Q_EMIT approveRequested(id); });
            line->addWidget(approve);
        }
        block->addWidget(box);
    }
    if (!any)
        block->addWidget(
            makeParagraph("memberNoDevice", tr("No device: nothing can be read or changed."), "", "muted"));
    m_column->addLayout(block);
}

std::optional<Role> MemberPane::myRole(const std::optional<ProjectId> &project) const
{
    const vault::Project *place = project ? m_state->project(*project) : nullptr;
    return place ? vault::projectRole(*m_state, *place, m_me, m_state->clock)
                 : vault::orgRole(*m_state, m_me, m_state->clock);
}

bool MemberPane::mayRemove(std::optional<Role> role, const std::optional<ProjectId> &project) const
{
    const auto mine = myRole(project);
    const bool above = vault::allows(mine, Permission::share) && vault::level(role) < vault::level(mine);
    return role && role != Role::owner && m_session.isWritable() && (above || m_person->isMe);
}

/// What may be done about this person there; null where it is nothing.
QMenu *MemberPane::placeMenu(std::optional<Role> role, const std::optional<ProjectId> &project)
{
    const auto mine = myRole(project);
    const bool below = vault::level(role) < vault::level(mine);
    if (!role || !m_session.isWritable() || !(vault::allows(mine, Permission::share) || m_person->isMe))
        return nullptr;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("memberPlaceMenu"));
    const UserId user = m_person->user;
    if (below && !m_person->isMe)
        menu->addAction(tr("Change role…"), this,
                        [this, user, project] { Q_EMIT roleRequested(user, project); });
    if (mine == Role::owner && role == Role::admin)
        menu->addAction(tr("Hand ownership on…"), this,
                        [this, user, project] { Q_EMIT ownershipRequested(user, project); });
    if (mayRemove(role, project))
        menu->addAction(m_person->isMe ? tr("Leave…") : tr("Remove…"), this,
                        [this, user, project] { Q_EMIT removeRequested(user, project); });
    if (!menu->isEmpty())
        return menu;
    delete menu;
    return nullptr;
}

void MemberPane::addPlace(QGridLayout &grid, const QString &name, std::optional<Role> role,
                          const std::optional<ProjectId> &project)
{
    const int row = grid.rowCount();
    grid.setRowMinimumHeight(row, space(8)); // with and without a menu
    grid.addWidget(makeParagraph("memberPlace", name), row, 0);
    grid.addWidget(makeBadge("memberPlaceRole", role ? roleName(*role) : tr("no access")), row, 1,
                   Qt::AlignRight | Qt::AlignVCenter);
    QMenu *menu = placeMenu(role, project);
    if (!menu)
        return;
    QToolButton *more =
        makeIconButton("memberPlaceMore", "more",
                       tr("What to do about %1 in %2").arg(personText(m_person->user.text), name));
    menu->setParent(more, menu->windowFlags());
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    grid.addWidget(more, row, 2);
}

void MemberPane::addProjects()
{
    m_column->addSpacing(space(1));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space(2));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(makeLabel("memberAccess", tr("Access"), "label"), 0, 0, 1, 3);
    addPlace(*grid, displayText(m_state->org.name), m_person->orgRole, std::nullopt);
    std::vector<std::pair<QString, ProjectId>> places;
    for (const auto &[id, role] : m_person->projects)
        places.emplace_back(displayText(m_state->project(id)->name), id);
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(places.begin(), places.end(),
              [&order](const auto &a, const auto &b) { return order.compare(a.first, b.first) < 0; });
    for (const auto &[name, id] : places)
        addPlace(*grid, name, m_person->projects.at(id), id);
    m_column->addLayout(grid);
}

void MemberPane::addButtons()
{
    auto *box = new QWidget;
    auto *buttons = new FlowLayout(box);
    QPushButton *audit = makeButton("memberAudit", tr("Show in audit"), "quiet");
    connect(audit, &QPushButton::clicked, this,
            [this, user = m_person->user] { Q_EMIT auditRequested(user); });
    bool canGive = false;
    for (const auto &[id, project] : m_state->projects) {
        const auto mine = vault::projectRole(*m_state, project, m_me, m_state->clock);
        canGive |= vault::allows(mine, Permission::share) && m_person->projects.count(id) == 0;
    }
    if (canGive && m_person->orgRole && m_session.isWritable()) {
        QPushButton *give = makeButton("memberGive", tr("Give access to a project…"));
        connect(give, &QPushButton::clicked, this,
                [this, user = m_person->user] { Q_EMIT accessRequested(user); });
        buttons->addWidget(give);
    }
    buttons->addWidget(audit);
    if (mayRemove(m_person->orgRole, std::nullopt)) {
        QPushButton *remove =
            makeButton("memberRemove", m_person->isMe ? tr("Leave…") : tr("Remove…"), "danger");
        remove->setToolTip(tr("From %1 and all its projects").arg(displayText(m_state->org.name)));
        connect(remove, &QPushButton::clicked, this,
                [this, user = m_person->user] { Q_EMIT removeRequested(user, std::nullopt); });
        buttons->addWidget(remove);
    }
    m_column->addWidget(box);
}

} // namespace hypha::gui
