#include "gui/people/accesspicker.h"

#include "gui/people/approval.h"
#include "gui/text/teamwords.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/wheelguard.h"

#include <QCollator>
#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace hypha::gui {

using vault::Role;

static constexpr int noRole = -1;

std::vector<Role> rolesUpTo(std::optional<Role> most)
{
    std::vector<Role> roles;
    for (const Role role : {Role::reader, Role::member, Role::admin}) {
        if (vault::level(role) <= vault::level(most))
            roles.push_back(role);
    }
    return roles;
}

static std::optional<Role> roleOf(const QComboBox *box)
{
    const int value = box->currentData().toInt();
    return value == noRole ? std::nullopt : std::optional(static_cast<Role>(value));
}

AccessPicker::AccessPicker(const vault::VaultState &state, const UserId &user, const UserId &me,
                           QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("accessPicker"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    if (!state.members.find(user)) {
        m_role = makeRoles("accessRole", tr("Role in the organisation"),
                           vault::orgRole(state, me, state.clock), false);
        m_sentence = makeParagraph("accessSentence", {}, "small", "muted");
        auto *field = new FormField("accessRole", tr("Role in %1").arg(displayText(state.org.name)), m_role);
        field->addBelow(m_sentence);
        column->addWidget(field);
        m_role->setCurrentIndex(m_role->findData(static_cast<int>(Role::member)));
    }
    addProjects(*column, state, user, me);
    m_enforced = makeParagraph("accessEnforced", {}, "small", "muted");
    column->addWidget(m_enforced);
    column->addStretch(1);
    explain();
}

/// Each with who reads it already: before anything is shared a person knows with whom.
void AccessPicker::addProjects(QVBoxLayout &column, const vault::VaultState &state, const UserId &user,
                               const UserId &me)
{
    std::vector<std::pair<QString, ProjectId>> places;
    const auto grantable = grantableProjects(state, me);
    for (const auto &[id, most] : grantable)
        places.emplace_back(displayText(state.project(id)->name), id);
    if (places.empty())
        return;
    QCollator order;
    std::sort(places.begin(), places.end(),
              [&order](const auto &a, const auto &b) { return order.compare(a.first, b.first) < 0; });
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space(4));
    grid->setVerticalSpacing(space(3));
    grid->setColumnStretch(0, 1);
    const Timestamp now = systemClock().now();
    for (int row = 0; const auto &[name, id] : places) {
        const vault::Project &project = *state.project(id);
        const vault::Membership *present = project.members.find(user);
        QLabel *label = makeParagraph("accessProject", name);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(space(0.5));
        texts->addWidget(label);
        texts->addWidget(
            makeParagraph("accessAudience",
                          tr("Read by %1", "9 people, 14 devices; newest device: …")
                              .arg(audienceText(state, vault::audienceOf(state, project, state.clock), now)),
                          "small", "muted"));
        grid->addLayout(texts, row, 0);
        if (present) {
            grid->addWidget(makeLabel("accessPresent", roleName(present->role), "", "muted"), row++, 1,
                            Qt::AlignTop);
            continue;
        }
        QComboBox *box = makeRoles(qPrintable(QStringLiteral("accessProject%1").arg(row)),
                                   tr("Role in %1").arg(name), grantable.at(id), true);
        label->setBuddy(box);
        m_projects[id] = box;
        grid->addWidget(box, row++, 1, Qt::AlignTop);
    }
    column.addWidget(makeLabel("accessProjects", tr("Projects"), "label"));
    column.addLayout(grid);
}

QComboBox *AccessPicker::makeRoles(const char *name, const QString &label, std::optional<Role> most,
                                   bool orNone)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(label);
    guardFromWheel(box);
    if (orNone)
        box->addItem(tr("No access"), noRole);
    for (const Role role : rolesUpTo(most))
        box->addItem(roleName(role), static_cast<int>(role));
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        explain();
        Q_EMIT changed();
    });
    return box;
}

/// What each chosen role may do, and what makes sure of it.
void AccessPicker::explain()
{
    if (!m_enforced)
        return; // still being built
    if (m_sentence && role())
        m_sentence->setText(roleSentence(*role()) + u'\n' + roleEnforcement(*role()));
    QStringList lines;
    std::set<Role> chosen;
    for (const auto &[project, place] : projects()) {
        if (place != role()) // which is explained already
            chosen.insert(place);
    }
    for (const Role role : chosen)
        lines << tr("%1: %2 %3", "a role; what it may; what enforces it")
                     .arg(roleName(role), roleSentence(role), roleEnforcement(role));
    m_enforced->setText(lines.join(u'\n'));
    m_enforced->setVisible(!lines.isEmpty());
}

std::optional<Role> AccessPicker::role() const
{
    return m_role ? roleOf(m_role) : std::nullopt;
}

std::map<ProjectId, Role> AccessPicker::projects() const
{
    std::map<ProjectId, Role> chosen;
    for (const auto &[id, box] : m_projects) {
        if (const auto role = roleOf(box))
            chosen[id] = *role;
    }
    return chosen;
}

void AccessPicker::setRole(Role role)
{
    if (m_role)
        m_role->setCurrentIndex(std::max(0, m_role->findData(static_cast<int>(role))));
}

void AccessPicker::setProject(const ProjectId &project, Role role)
{
    if (const auto found = m_projects.find(project); found != m_projects.end())
        found->second->setCurrentIndex(std::max(0, found->second->findData(static_cast<int>(role))));
}

} // namespace hypha::gui
