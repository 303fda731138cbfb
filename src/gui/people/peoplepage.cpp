#include "gui/people/peoplepage.h"

#include "gui/main/commands.h"
#include "gui/main/settings.h"
#include "gui/people/devicepane.h"
#include "gui/people/exposurelist.h"
#include "gui/people/invitationlist.h"
#include "gui/people/memberpane.h"
#include "gui/people/rotation.h"
#include "gui/text/words.h"
#include "gui/widgets/buttonrow.h"
#include "gui/widgets/facttable.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/scrolledpage.h"
#include "gui/widgets/segments.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QShowEvent>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace hypha::gui {

PeoplePage::PeoplePage(session::Session &session, SecretClipboard &clipboard, const Settings &settings,
                       Commands &commands, QWidget *parent)
    : QWidget(parent), m_session(session), m_clipboard(clipboard), m_settings(settings), m_commands(commands),
      m_summary(makeLabel("peopleSummary", {}, "small", "muted")), m_pending(new Banner("pendingBanner")),
      m_dueKeys(new Banner("dueKeysBanner")),
      m_renew(m_dueKeys->addButton("dueKeysRenew", tr("Renew keys…"))), m_parts(new Segments("peopleParts")),
      m_memberTable(makeFactTable("memberTable", tr("People and their roles"), &m_members)),
      m_memberPane(new MemberPane(session, settings)), m_exposures(new ExposureList(session))
{
    setObjectName(QStringLiteral("peoplePage"));
    m_memberTable->horizontalHeader()->setStretchLastSection(true);
    QPushButton *review = m_pending->addButton("pendingReview", tr("Review…"));
    connect(review, &QPushButton::clicked, this, [this] {
        if (m_firstWaiting)
            approve(*m_firstWaiting);
    });
    auto *banner = new QVBoxLayout;
    banner->setContentsMargins(space(4), 0, space(4), 0);
    banner->setSpacing(space(2));
    banner->addWidget(m_pending);
    banner->addWidget(m_dueKeys);
    connect(m_renew, &QPushButton::clicked, m_commands.rotateKeys, &QAction::trigger);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(buildHead());
    column->addLayout(banner);
    column->addStretch(1);
    m_turns.add([this, column] {
        delete column->takeAt(column->count() - 1); // the stretch
        column->addWidget(m_parts, 1);
    });
    addParts();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    addScroll(*outer, "peopleScroll", tr("People"), page);
    connectCommands();
    connectMembers();
    connect(&session, &session::Session::opened, this, &PeoplePage::follow);
    connect(&session, &session::Session::stateChanged, this, &PeoplePage::follow);
    connect(&session, &session::Session::healthChanged, this, &PeoplePage::follow);
    connect(&session, &session::Session::locked, this, &PeoplePage::follow);
    connect(&session, &session::Session::keystoreChanged, this, [this] {
        if (m_parts->current() == invitationsPart)
            m_invitations->reload();
    });
    connect(&settings, &Settings::changed, this, &PeoplePage::follow); // when a device counts as silent
    connect(m_parts, &Segments::currentChanged, this, &PeoplePage::reloadPart);
    connect(m_exposures, &ExposureList::entryChosen, this, &PeoplePage::entryChosen);
    connect(m_exposures, &ExposureList::focusLeft, this, &PeoplePage::focusList);
    connect(m_exposures, &ExposureList::counted, this, [this](int credentials) {
        m_parts->setTitle(exposuresPart,
                          credentials > 0 ? tr("To change (%1)").arg(credentials) : tr("To change"));
    });
    follow();
}

void PeoplePage::addParts()
{
    QSplitter *members = split("memberSplit", m_memberTable);
    m_turns.hold({m_parts, members, m_memberPane, m_exposures});
    m_parts->addPage("partMembers", tr("Members"), members, m_turns);
    m_turns.add([this, members] { placePane(*members, m_memberPane); });
    m_parts->addPage("partDevices", tr("Devices"), [this] { return buildDevices(); });
    m_parts->addPage("partInvitations", tr("Invitations"), [this] { return buildInvitations(); });
    m_parts->addPage("partExposures", tr("To change"), m_exposures, m_turns);
}

QWidget *PeoplePage::buildHead()
{
    auto *head = new QWidget;
    auto *buttons = new ButtonRow;
    buttons->addButton(makeActionButton("peopleRotate", m_commands.rotateKeys, true));
    buttons->addButton(makeActionButton("peopleAddDevice", m_commands.addDevice, true));
    buttons->addButton(makeActionButton("peopleInvite", m_commands.invite, true));
    m_headRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_headRow->setSpacing(space(2));
    m_headRow->addWidget(makeLabel("peopleTitle", tr("People"), "title"), 1);
    m_headRow->addWidget(buttons);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(space(5), space(4), space(4), 0);
    column->setSpacing(space(1));
    column->addLayout(m_headRow);
    column->addWidget(m_summary);
    return head;
}

QWidget *PeoplePage::buildDevices()
{
    m_deviceTable = makeFactTable("deviceTable", tr("Devices"), &m_devices);
    m_deviceTable->horizontalHeader()->setStretchLastSection(true);
    m_devicePane = new DevicePane(m_session);
    connectDevices();
    chooseFirst(m_deviceTable);
    QSplitter *splitter = split("deviceSplit", m_deviceTable);
    placePane(*splitter, m_devicePane);
    return splitter;
}

QWidget *PeoplePage::buildInvitations()
{
    m_invitations = new InvitationList(m_session);
    m_invitations->addButton(makeActionButton("noInvitationInvite", m_commands.invite, true));
    connect(m_invitations, &InvitationList::said, this, &PeoplePage::said);
    connect(m_invitations, &InvitationList::focusLeft, this, &PeoplePage::focusList);
    return m_invitations;
}

QSplitter *PeoplePage::split(const char *name, QWidget *list)
{
    auto *splitter = new QSplitter;
    splitter->setObjectName(QLatin1String(name));
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    QFrame *right = makeFrame("peoplePane", "pane");
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    right->setMinimumWidth(space(60));
    splitter->addWidget(list);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({space(130), space(90)});
    return splitter;
}

void PeoplePage::placePane(QSplitter &splitter, QWidget *pane) const
{
    splitter.widget(1)->layout()->addWidget(pane);
    arrange(splitter);
}

bool PeoplePage::isNarrow() const
{
    return width() < space(170);
}

/// Where there is little room the pane goes below its list, and the page scrolls.
void PeoplePage::arrange(QSplitter &splitter) const
{
    const bool narrow = isNarrow();
    if ((splitter.orientation() == Qt::Vertical) == narrow)
        return;
    splitter.setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    splitter.setSizes(narrow ? QList{space(55), space(45)} : QList{space(130), space(90)});
}

/// What is shown beside a list stands out in it.
void PeoplePage::chooseFirst(QTableView *table)
{
    if (!table->currentIndex().isValid() && table->model()->rowCount() > 0)
        table->setCurrentIndex(table->model()->index(0, 0));
    if (!table->selectionModel()->hasSelection())
        table->selectRow(table->currentIndex().row());
}

/// The rows are other ones when somebody comes or goes; who was looked at is looked at still.
void PeoplePage::chooseAgain(QTableView *table, const QModelIndex &before)
{
    if (table->currentIndex().isValid())
        return;
    if (before.isValid())
        table->setCurrentIndex(before);
    else if (isVisible())
        chooseFirst(table);
}

void PeoplePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_headRow->setDirection(isNarrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_parts->setMinimumHeight(space(isNarrow() ? 110 : 50));
    for (QSplitter *splitter : m_parts->findChildren<QSplitter *>())
        arrange(*splitter);
}

void PeoplePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    m_exposures->reload(); // their number is worth knowing before the list is looked at
    chooseFirst(m_memberTable);
    if (m_deviceTable)
        chooseFirst(m_deviceTable);
    if (!m_turns.isDone())
        setFocus(Qt::OtherFocusReason); // the list is not there yet: no button has the keyboard for a frame
    m_turns.then([this] { focusList(); });
}

void PeoplePage::focusList()
{
    for (QAbstractItemView *list : m_parts->findChildren<QAbstractItemView *>()) {
        if (list->isVisible())
            return list->setFocus();
    }
    m_parts->focusCurrent(); // nothing to list: the keyboard is above the sentence that says so
}

void PeoplePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        stopInviting();
}

void PeoplePage::follow()
{
    const auto state = m_session.state();
    const UserId me = m_session.profile() ? m_session.profile()->userId : UserId();
    const Timestamp now = systemClock().now();
    const QModelIndex row = m_memberTable->currentIndex();
    const PersonRow *person = m_members.person(row);
    const auto user = person ? std::optional(person->user) : std::nullopt;
    const DeviceRow *shown = m_deviceTable ? m_devices.device(m_deviceTable->currentIndex()) : nullptr;
    const auto device = shown ? std::optional(shown->id) : std::nullopt;
    const bool here = isAncestorOf(window()->focusWidget());
    m_members.setState(state.get(), me, now);
    m_devices.setState(state.get(), m_session.device(), now, m_settings.silentAfterDays());
    chooseAgain(m_memberTable, user ? m_members.indexOf(*user, row.column()) : QModelIndex());
    if (m_deviceTable)
        chooseAgain(m_deviceTable, device ? m_devices.indexOf(*device) : QModelIndex());
    m_summary->setText(state ? tr("%1, %2").arg(tr("%n person(s)", nullptr, m_members.rowCount()),
                                                tr("%n device(s)", nullptr, m_devices.usable()))
                             : QString());
    showCurrentMember();
    showCurrentDevice();
    followPending();
    followDueKeys();
    if (here && isVisible() && !isAncestorOf(window()->focusWidget()))
        focusList(); // what had the keyboard is gone
    if (!state)
        return;
    reloadPart(m_parts->current());
    if (isVisible())
        m_exposures->follow(*state);
}

/// What has to be asked for on the lane is asked for when it is looked at.
void PeoplePage::reloadPart(int part)
{
    if (part == invitationsPart)
        m_invitations->reload();
    else if (part == exposuresPart)
        m_exposures->reload();
}

void PeoplePage::followPending()
{
    const auto state = m_session.state();
    const UserId me = m_session.profile() ? m_session.profile()->userId : UserId();
    m_firstWaiting.reset();
    int waiting = 0;
    for (int row = 0; state && row < m_devices.rowCount(); ++row) {
        const DeviceRow *device = m_devices.device(m_devices.index(row, 0));
        if (device->freshness != Freshness::pending || !mayRuleOver(*state, me, device->user))
            continue;
        if (++waiting == 1)
            m_firstWaiting = device->id;
    }
    if (waiting == 0) {
        m_pending->dismiss();
    } else {
        const DeviceRow *first = m_devices.device(m_devices.indexOf(*m_firstWaiting));
        const QString what =
            waiting == 1
                ? tr("“%1” of %2 asks to join.").arg(displayText(first->name), personText(first->user.text))
                : tr("%n device(s) ask to join.", nullptr, waiting);
        m_pending->show(Banner::Kind::warning,
                        {what, tr("It can read nothing until somebody has compared its words."), {}, {}});
    }
    m_waiting = waiting;
}

/// What stops others from saving is said to whoever can end it, and to the others whom to ask.
void PeoplePage::followDueKeys()
{
    const auto state = m_session.state();
    const UserId me = m_session.profile() ? m_session.profile()->userId : UserId();
    const DueKeys due = state ? dueKeys(*state, me, systemClock().now()) : DueKeys();
    const bool mine = !due.mine.empty();
    const auto &projects = mine ? due.mine : due.others;
    m_renew->setVisible(mine);
    m_renew->setEnabled(m_commands.rotateKeys->isEnabled());
    if (projects.empty())
        return m_dueKeys->dismiss();
    QStringList names, people;
    for (const ProjectId &id : projects) {
        names << tr("“%1”").arg(displayText(state->project(id)->name));
        people << renewersOf(*state, *state->project(id));
    }
    people.removeDuplicates();
    m_dueKeys->show(
        Banner::Kind::warning,
        {tr("%n key(s) should be renewed: %1.", "keys of projects", static_cast<int>(projects.size()))
             .arg(names.join(QStringLiteral(", "))),
         mine ? tr("Until it is done, members who may not do it cannot save there.")
              : tr("Until %1 does it, nothing new can be saved there.", "the people who may")
                    .arg(someNames(people)),
         {},
         {}});
}

void PeoplePage::showCurrentMember()
{
    const PersonRow *person = m_members.person(m_memberTable->currentIndex());
    m_memberPane->showPerson(person ? std::optional(*person) : std::nullopt);
}

void PeoplePage::showCurrentDevice()
{
    if (!m_devicePane)
        return;
    const DeviceRow *device = m_devices.device(m_deviceTable->currentIndex());
    m_devicePane->showDevice(device ? std::optional(*device) : std::nullopt);
}

void PeoplePage::showPart(Part part)
{
    m_parts->setCurrent(part);
}

void PeoplePage::showDevice(const DeviceId &device)
{
    m_parts->setCurrent(devicesPart);
    m_deviceTable->setCurrentIndex(m_devices.indexOf(device));
}

} // namespace hypha::gui
