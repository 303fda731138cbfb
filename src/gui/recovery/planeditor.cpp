#include "gui/recovery/planeditor.h"

#include "gui/recovery/planpicture.h"
#include "gui/text/words.h"
#include "gui/widgets/cutbox.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/wheelguard.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace hypha::gui {

using recovery::Group;
using recovery::Holder;
using recovery::Plan;

static constexpr int mostShares = 16; ///< of SLIP-0039

QString planSentence(const Plan &plan)
{
    QStringList groups;
    for (const Group &group : plan.groups) {
        const QString name = shortText(displayText(group.name));
        groups << (group.count == 1 ? PlanEditor::tr("the only share of %1").arg(name)
                                    : PlanEditor::tr("any %1 of the %2 shares of %3")
                                          .arg(group.threshold)
                                          .arg(group.count)
                                          .arg(name));
    }
    const QString list = groups.join(PlanEditor::tr("; ", "between groups"));
    if (plan.groups.size() == 1)
        return PlanEditor::tr("Needed: %1.").arg(list);
    return PlanEditor::tr("Needed: %1 of these groups: %2.").arg(plan.groupThreshold).arg(list);
}

PlanEditor::PlanEditor(std::shared_ptr<const vault::VaultState> state, const Plan &plan, QWidget *parent)
    : QWidget(parent), m_state(std::move(state)), m_groupsColumn(new QVBoxLayout),
      m_groupThreshold(new QSpinBox), m_picture(new PlanPicture("planPicture"))
{
    setObjectName(QStringLiteral("planEditor"));
    m_groupThreshold->setRange(1, mostShares);
    m_needed = new FormField("planGroupThreshold", tr("How many of the groups are needed"), m_groupThreshold);
    m_add = makeButton("planAddGroup", tr("Add a group"), "quiet");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    m_groupsColumn->setSpacing(space(4));
    column->addLayout(m_groupsColumn);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addWidget(m_needed);
    column->addWidget(makeLabel("planPictureLabel", tr("Who is needed"), "label"));
    column->addWidget(m_picture);
    column->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, &PlanEditor::addAnother);
    connect(m_groupThreshold, &QSpinBox::valueChanged, this, &PlanEditor::follow);
    m_filling = true;
    for (unsigned i = 0; i < plan.groups.size(); ++i) {
        addGroup(plan.groups[i]);
        GroupRow &row = *m_groups.back();
        for (unsigned share = 0; share < row.holders.size(); ++share) {
            const Holder *holder = recovery::holderOf(plan, i, share);
            if (!holder)
                continue;
            row.holders[share].name->setText(plainText(holder->name));
            const int device =
                holder->device
                    ? row.holders[share].device->findData(QString::fromStdString(holder->device->toString()))
                    : 0;
            row.holders[share].device->setCurrentIndex(std::max(0, device));
        }
    }
    m_groupThreshold->setValue(static_cast<int>(plan.groupThreshold));
    m_filling = false;
    follow();
}

Plan PlanEditor::proposal(const vault::VaultState &state)
{
    Plan plan;
    plan.groups.push_back({utf8(tr("Admins")), 2, 3});
    unsigned index = 0;
    for (const auto &[user, membership] : state.members.byUser) {
        if (index < plan.groups[0].count &&
            vault::allows(vault::orgRole(state, user, state.clock), vault::Permission::share))
            plan.holders.push_back({0, index++, utf8(personText(user.text)), {}});
    }
    return plan;
}

void PlanEditor::addGroup(const Group &group)
{
    auto row = std::make_unique<GroupRow>();
    const std::string number = std::to_string(m_made++);
    const auto named = [&number](const char *what) { return what + number; };
    row->box = makeFrame(named("planGroup").c_str(), "card");
    row->name = new QLineEdit(plainText(group.name));
    row->threshold = new QSpinBox;
    row->count = new QSpinBox;
    row->threshold->setRange(1, mostShares);
    row->count->setRange(1, mostShares);
    row->count->setValue(static_cast<int>(group.count));
    row->threshold->setValue(static_cast<int>(group.threshold));
    auto *head = new QHBoxLayout;
    head->setSpacing(space(3));
    head->addWidget(new FormField(named("planName").c_str(), tr("Group"), row->name), 1);
    head->addWidget(new FormField(named("planThreshold").c_str(), tr("Needed"), row->threshold));
    head->addWidget(new FormField(named("planCount").c_str(), tr("Shares"), row->count));
    QToolButton *remove = makeIconButton(named("planRemove").c_str(), "trash", tr("Remove this group"));
    head->addWidget(remove, 0, Qt::AlignBottom);
    row->remove = remove;
    row->grid = new QGridLayout;
    row->grid->setHorizontalSpacing(space(3));
    row->grid->setVerticalSpacing(space(1.5));
    row->grid->setColumnStretch(1, 1);
    row->grid->setColumnStretch(2, 1);
    auto *column = new QVBoxLayout(row->box);
    column->setContentsMargins(space(4), space(3), space(4), space(3));
    column->addLayout(head);
    column->addLayout(row->grid);
    m_groupsColumn->addWidget(row->box);
    connect(remove, &QToolButton::clicked, this, [this, box = row->box] { removeGroup(box); });
    connect(row->name, &QLineEdit::textChanged, this, &PlanEditor::follow);
    connect(row->threshold, &QSpinBox::valueChanged, this, &PlanEditor::follow);
    connect(row->count, &QSpinBox::valueChanged, this, &PlanEditor::follow);
    m_groups.push_back(std::move(row));
    fit(*m_groups.back());
}

/// "2 of 3 admins and the director's one": where all groups were needed, the new one is, too. That a group
/// alone is enough must be meant.
void PlanEditor::addAnother()
{
    const bool allNeeded = m_groupThreshold->value() == static_cast<int>(m_groups.size());
    addGroup({utf8(tr("Group %1").arg(m_groups.size() + 1)), 2, 3});
    follow();
    if (allNeeded)
        m_groupThreshold->setValue(static_cast<int>(m_groups.size()));
    m_groups.back()->name->setFocus();
    m_groups.back()->name->selectAll();
}

void PlanEditor::removeGroup(QWidget *box)
{
    std::erase_if(m_groups, [box](const auto &group) { return group->box == box; });
    box->hide();
    box->deleteLater();
    follow();
}

/// Interactive devices that are in use: the sealed copy is for them.
QComboBox *PlanEditor::makeDevices(const std::optional<DeviceId> &chosen) const
{
    auto *box = new CutBox;
    guardFromWheel(box);
    box->addItem(tr("Paper only"), QString());
    for (const auto &[id, device] : m_state->devices) {
        if (device.type != vault::DeviceType::interactive || !vault::isUsable(device, m_state->clock))
            continue;
        box->addItem(tr("also on “%1” of %2")
                         .arg(shortText(displayText(device.name), 24), personText(device.user.text)),
                     QString::fromStdString(id.toString()));
    }
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->setCurrentIndex(chosen ? std::max(0, box->findData(QString::fromStdString(chosen->toString()))) : 0);
    return box;
}

/// As many rows of holders as the group has shares.
void PlanEditor::fit(GroupRow &group)
{
    const auto wanted = static_cast<std::size_t>(group.count->value());
    while (group.holders.size() > wanted) {
        const HolderRow &last = group.holders.back();
        for (QWidget *part : {static_cast<QWidget *>(last.label), static_cast<QWidget *>(last.name),
                              static_cast<QWidget *>(last.device)}) {
            part->hide(); // at once, for eyes and for Tab
            part->deleteLater();
        }
        group.holders.pop_back();
    }
    while (group.holders.size() < wanted) {
        const auto share = static_cast<int>(group.holders.size());
        const QString suffix = group.box->objectName().mid(9) + u'_' + QString::number(share);
        HolderRow row{makeLabel("planShare", tr("Share %1").arg(share + 1), "small", "muted"), new QLineEdit,
                      makeDevices(std::nullopt)};
        row.name->setObjectName(QStringLiteral("planHolder") + suffix);
        row.name->setAccessibleName(tr("Holder of share %1").arg(share + 1));
        row.name->setPlaceholderText(tr("Who keeps it"));
        row.device->setObjectName(QStringLiteral("planDevice") + suffix);
        row.device->setAccessibleName(tr("Where share %1 is kept").arg(share + 1));
        group.grid->addWidget(row.label, share, 0);
        group.grid->addWidget(row.name, share, 1);
        group.grid->addWidget(row.device, share, 2);
        connect(row.name, &QLineEdit::textChanged, this, &PlanEditor::follow);
        connect(row.device, &QComboBox::activated, this, [this, name = row.name, device = row.device] {
            const auto chosen = DeviceId::parse(utf8(device->currentData().toString()));
            const vault::Device *known = chosen ? m_state->device(*chosen) : nullptr;
            if (known && name->text().trimmed().isEmpty())
                name->setText(personText(known->user.text));
        });
        connect(row.device, &QComboBox::currentIndexChanged, this, &PlanEditor::follow);
        group.holders.push_back(row);
    }
}

void PlanEditor::follow()
{
    if (m_filling)
        return;
    m_filling = true;
    for (const auto &group : m_groups) {
        const int count = group->count->value();
        // The standard: one share that is enough, or several of which at least two are needed.
        group->threshold->setRange(count == 1 ? 1 : 2, count);
        fit(*group);
        group->remove->setVisible(m_groups.size() > 1);
    }
    m_groupThreshold->setMaximum(std::max(1, static_cast<int>(m_groups.size())));
    m_groupThreshold->setSuffix(
        tr(" of %1", "after the number of groups that are needed").arg(m_groups.size()));
    m_needed->setVisible(m_groups.size() > 1);
    m_filling = false;
    orderKeys();
    m_picture->setPlan(plan());
    Q_EMIT changed();
}

/// The sheet put its own controls into the order when the editor came into it.
void PlanEditor::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    orderKeys();
}

/// As one reads, whatever was added when.
void PlanEditor::orderKeys()
{
    QList<QWidget *> order;
    for (const auto &group : m_groups) {
        order << group->name << group->threshold << group->count << group->remove;
        for (const HolderRow &holder : group->holders)
            order << holder.name << holder.device;
    }
    order << m_add << m_groupThreshold;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    if (focusProxy() != order.front())
        setFocusProxy(order.front());
}

Plan PlanEditor::plan() const
{
    Plan plan;
    plan.groupThreshold = static_cast<unsigned>(m_groupThreshold->value());
    for (const auto &group : m_groups) {
        const auto number = static_cast<unsigned>(plan.groups.size());
        plan.groups.push_back({utf8(group->name->text().trimmed()),
                               static_cast<unsigned>(group->threshold->value()),
                               static_cast<unsigned>(group->count->value())});
        for (unsigned share = 0; share < group->holders.size(); ++share) {
            const std::string name = utf8(group->holders[share].name->text().trimmed());
            const auto device = DeviceId::parse(utf8(group->holders[share].device->currentData().toString()));
            if (!name.empty() || device)
                plan.holders.push_back({number, share, name, device ? std::optional(*device) : std::nullopt});
        }
    }
    return plan;
}

} // namespace hypha::gui
