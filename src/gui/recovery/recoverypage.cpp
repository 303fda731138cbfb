#include "gui/recovery/recoverypage.h"

#include "gui/main/commands.h"
#include "gui/recovery/checksheet.h"
#include "gui/recovery/contactssheet.h"
#include "gui/recovery/holderlist.h"
#include "gui/recovery/kitsheet.h"
#include "gui/recovery/organisationwords.h"
#include "gui/recovery/planeditor.h"
#include "gui/recovery/posturecard.h"
#include "gui/recovery/requestlist.h"
#include "gui/recovery/setupsheet.h"
#include "gui/text/errortext.h"
#include "gui/text/words.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/scrolledpage.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"
#include "model/vault/recoveryoperations.h"

#include <QAction>
#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace hypha::gui {

RecoveryPage::RecoveryPage(session::Session &session, Commands &commands, RecoveryWatch &watch,
                           QWidget *parent)
    : QWidget(parent), m_session(session), m_commands(commands), m_watch(watch),
      m_summary(makeParagraph("recoverySummary", {}, "", "muted")), m_problem(new Banner("recoveryProblem")),
      m_requests(new RequestList(session, &watch)), m_cards(new QGridLayout)
{
    setObjectName(QStringLiteral("recoveryPage"));
    setAccessibleName(tr("Recovery"));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space(5), space(4), space(5), space(5));
    column->setSpacing(space(3));
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel("recoveryTitle", tr("Recovery"), "title"), 1);
    head->addWidget(makeButtonRoom(m_commands.invite));
    column->addLayout(head);
    column->addWidget(m_summary);
    column->addWidget(m_problem);
    column->addWidget(m_requests);
    m_cards->setSpacing(space(4));
    column->addLayout(m_cards);
    buildCards();
    m_holders = new HolderList;
    column->addWidget(m_holders);
    column->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    addScroll(*outer, "recoveryScroll", tr("Recovery"), page);
    for (const auto signal : {&session::Session::opened, &session::Session::stateChanged,
                              &session::Session::healthChanged, &session::Session::locked})
        connect(&session, signal, this, &RecoveryPage::follow);
    connect(m_requests, &RequestList::said, this, &RecoveryPage::said);
    connect(&m_watch, &RecoveryWatch::changed, this, &RecoveryPage::showWatched);
    follow();
    showWatched();
    for (PostureCard *card : {m_kit, m_contacts, m_organisation}) {
        card->hide();
        m_turns.add([card] { card->show(); });
    }
    m_turns.add([this] { showWatched(); }); // which step is the next one depends on what is seen
    leaveRoom(*page, m_turns);
}

template <class Opened> void RecoveryPage::open(Opened *sheet)
{
    connect(sheet, &Opened::said, this, &RecoveryPage::said);
    sheet->open();
}

void RecoveryPage::buildCards()
{
    m_device = new PostureCard("postureDevice", "device", tr("Second device"));
    m_kit = new PostureCard("postureKit", "lifebuoy", tr("Emergency kit"));
    m_contacts = new PostureCard("postureContacts", "people", tr("Recovery contacts"));
    m_organisation = new PostureCard("postureOrganisation", "shield", tr("Organisation key"));
    m_makeKit = makeButton("recoveryKit", tr("Make an emergency kit…"));
    m_chooseContacts = makeButton("recoveryContacts", tr("Choose contacts…"));
    m_cover = makeButton("recoveryCover", tr("Cover now"));
    m_check = makeButton("recoveryCheck", tr("Check a share…"));
    m_setUp = makeButton("recoverySetUp", tr("Set up…"));
    m_addDevice = makeButton("recoveryAddDevice", m_commands.addDevice->text());
    m_device->buttons()->addWidget(m_addDevice);
    m_kit->buttons()->addWidget(m_makeKit);
    m_contacts->buttons()->addWidget(m_chooseContacts);
    for (QPushButton *button : {m_cover, m_check, m_setUp})
        m_organisation->buttons()->addWidget(button);
    connect(m_addDevice, &QPushButton::clicked, m_commands.addDevice, &QAction::trigger);
    const auto mayAdd = [this] { m_addDevice->setEnabled(m_commands.addDevice->isEnabled()); };
    connect(m_commands.addDevice, &QAction::changed, this, mayAdd);
    mayAdd();
    connect(m_makeKit, &QPushButton::clicked, this, [this] { open(new KitSheet(m_session, window())); });
    connect(m_chooseContacts, &QPushButton::clicked, this,
            [this] { open(new ContactsSheet(m_session, window())); });
    connect(m_check, &QPushButton::clicked, this, [this] {
        if (standing() && standing()->document)
            open(new CheckSheet(m_session, *standing()->document, window()));
    });
    connect(m_setUp, &QPushButton::clicked, this, [this] {
        if (standing())
            open(new SetupSheet(m_session, standing()->document, window()));
    });
    connect(m_cover, &QPushButton::clicked, this, &RecoveryPage::cover);
    placeCards(); // before what stands below them: the keyboard goes in this order
}

/// The next step of a card that needs somebody stands out.
static void setNext(QPushButton *button, bool next)
{
    button->setProperty("variant", next ? QStringLiteral("primary") : QString());
    restyle(button);
}

/// Two beside each other, or one below the other where they have not the room, which is a matter of language
/// and size of print.
void RecoveryPage::placeCards()
{
    const QList<PostureCard *> cards{m_device, m_kit, m_contacts, m_organisation};
    int least = 0;
    for (const PostureCard *card : cards)
        least = std::max(least, card->minimumSizeHint().width());
    const int columns = width() < std::max(space(190), 2 * least + space(20)) ? 1 : 2;
    if (std::exchange(m_columns, columns) == columns)
        return;
    int place = 0;
    for (PostureCard *card : cards) {
        m_cards->removeWidget(card);
        m_cards->addWidget(card, place / columns, place % columns);
        ++place;
    }
    m_cards->setColumnStretch(0, 1);
    m_cards->setColumnStretch(1, columns - 1);
}

void RecoveryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCards();
}

void RecoveryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    m_watch.reload();
    // A page that comes gives the keyboard to its first button: not to one that ends an alarm or a request.
    QMetaObject::invokeMethod(
        this,
        [this] {
            QWidget *focus = window()->focusWidget();
            if (focus && m_requests->isAncestorOf(focus) && focus != m_requests->nextStep())
                takeFocus();
        },
        Qt::QueuedConnection);
}

void RecoveryPage::takeFocus()
{
    if (QPushButton *next = m_requests->nextStep())
        next->setFocus();
    else
        setFocus();
}

void RecoveryPage::follow()
{
    const auto state = m_session.state();
    const bool writable = state && m_session.isWritable();
    for (QPushButton *button : {m_makeKit, m_chooseContacts, m_setUp, m_cover})
        button->setEnabled(writable);
}

void RecoveryPage::showWatched()
{
    if (m_watch.problem())
        m_problem->show(Banner::Kind::danger, tell(*m_watch.problem()));
    else
        m_problem->dismiss();
    m_requests->reload();
    if (standing())
        showStanding(*standing());
}

void RecoveryPage::showStanding(const RecoveryStanding &standing)
{
    const RecoveryPosture posture = postureOf(standing);
    const int amber = posture.amber();
    m_summary->setText(amber == 0
                           ? tr("Every way back is prepared. Check the sheets once a year.")
                           : tr("If a device, a passphrase or a person is lost, these ways lead back. %n of "
                                "them need(s) you.",
                                nullptr, amber));
    showPersonal(standing, posture);
    showOrganisation(standing, posture);
    m_holders->showStanding(standing, m_session.state().get());
    m_requests->reload();
    placeCards();
}

static QString doubtfulNames(const std::set<DeviceId> &devices, const vault::VaultState *state)
{
    QStringList names;
    for (const DeviceId &id : devices) {
        if (const vault::Device *device = state ? state->device(id) : nullptr)
            names << shortText(displayText(device->name), 24);
    }
    return QLocale().createSeparatedList(names);
}

/// What came back by a recovery is told first what it left behind: whoever has that can read on.
static QList<std::pair<QString, QByteArray>> deviceDetails(const RecoveryStanding &standing,
                                                           const vault::VaultState *state)
{
    QList<std::pair<QString, QByteArray>> lines;
    if (const QString names = doubtfulNames(standing.leftBehind, state); !names.isEmpty())
        lines << std::pair(
            RecoveryPage::tr("Nothing has come from %1 since you came back by a recovery. What is lost must "
                             "be revoked, under People.")
                .arg(names),
            "warning");
    if (const QString names = doubtfulNames(standing.unconfirmed, state); !names.isEmpty())
        lines << std::pair(RecoveryPage::tr("Not counted before you have said above that you know about it: "
                                            "%1.",
                                            "names of devices")
                               .arg(names),
                           "warning");
    return lines;
}

void RecoveryPage::showPersonal(const RecoveryStanding &standing, const RecoveryPosture &posture)
{
    m_device->setStanding(
        posture.device,
        posture.device ? tr("You have %n active device(s): one lets the other back in.", nullptr,
                            devicesToRelyOn(standing))
        : standing.unconfirmed.empty()
            ? tr("This is your only active device. If it is lost, you need one of the other ways.")
            : tr("Of your active devices only this one is yours for certain. If it is lost, you need one of "
                 "the other ways."));
    m_device->setDetails(deviceDetails(standing, m_session.state().get()));
    using Kind = session::KitStanding::Kind;
    const QString made = standing.kit.madeAt ? agoText(*standing.kit.madeAt, standing.readAt) : QString();
    const std::pair<Kind, QString> kits[] = {
        {Kind::none,
         tr("No kit yet. It opens this computer when the passphrase is forgotten, and lets you back in "
            "when the computer is lost.")},
        {Kind::pending, tr("Your kit waits until an admin approves it under People.")},
        {Kind::elsewhere,
         tr("Your kit works on a new computer, but does not open this one. Make a new one here.")},
        {Kind::used, tr("Your kit has been used: its words are no longer on paper alone. Make a new one.")},
        {Kind::good, tr("Made %1. It survives a forgotten passphrase and a lost computer.").arg(made)}};
    for (const auto &[kind, text] : kits) {
        if (kind == standing.kit.kind)
            m_kit->setStanding(posture.kit, text);
    }
    QList<std::pair<QString, QByteArray>> form;
    if (standing.kit.kind == Kind::good && standing.kit.form != recovery::SheetForm::paper)
        form << std::pair(tr("It was saved as a file and not printed here: keep it on paper, away from this "
                             "computer, and delete the file."),
                          "muted");
    m_kit->setDetails(form);
    setNext(m_addDevice, !posture.device);
    setNext(m_makeKit, !posture.kit && standing.kit.kind != Kind::pending);
    setNext(m_chooseContacts, !posture.contacts);
    m_makeKit->setText(standing.kit.kind == Kind::none ? tr("Make an emergency kit…")
                                                       : tr("Make a new kit…"));
    QStringList names, helpless;
    for (const UserId &contact : standing.contacts)
        (standing.helpless.contains(contact) ? helpless : names) << personText(contact.text);
    m_contacts->setDetails(helpless.isEmpty()
                               ? QList<std::pair<QString, QByteArray>>()
                               : QList<std::pair<QString, QByteArray>>{
                                     {tr("Has left, or may share no project of yours, and cannot help: %1.")
                                          .arg(QLocale().createSeparatedList(helpless)),
                                      "warning"}});
    m_contacts->setStanding(
        posture.contacts,
        posture.contacts
            ? tr("%1 can let a new device of yours in, and give it what they can read themselves.")
                  .arg(QLocale().createSeparatedList(names))
            : tr("Nobody yet. A colleague can let a new device of yours in, after comparing its "
                 "words with you."));
}

void RecoveryPage::showOrganisation(const RecoveryStanding &standing, const RecoveryPosture &posture)
{
    const auto state = m_session.state();
    const UserId me = m_session.profile() ? m_session.profile()->userId : UserId();
    const bool owner = state && vault::orgRole(*state, me, state->clock) == vault::Role::owner;
    const bool writable = state && m_session.isWritable();
    m_setUp->setText(standing.document ? tr("Make a new set…") : tr("Set up…"));
    m_setUp->setEnabled(writable && owner);
    m_setUp->setToolTip(owner ? QString() : tr("Only the owner of the organisation sets it up."));
    m_check->setVisible(standing.document.has_value());
    const DrillCounts drills = drillCounts(standing);
    const bool uncovered = !standing.uncovered.empty();
    const auto here = m_session.device();
    m_cover->setVisible(uncovered && state && here && mayCover(*state, me, *here, standing));
    setNext(m_cover, m_cover->isVisibleTo(this));
    const bool lost = drills.nowhere > 0; // the owner may know better
    const bool replaces = standing.keyIsDue || standing.handedOut > 0;
    setNext(m_setUp, owner && (!standing.document || replaces || (lost && !uncovered)));
    setNext(m_check, drills.unchecked > 0 && !(lost && owner) && !replaces && !uncovered);
    if (!standing.document) {
        m_organisation->setStanding(false,
                                    tr("No organisation key yet. If the owner is lost, nobody can take over, "
                                       "and what only they can read is gone."));
        m_organisation->setDetails(
            owner ? QList<std::pair<QString, QByteArray>>()
                  : QList<std::pair<QString, QByteArray>>{
                        {tr("Only the owner of the organisation sets it up: ask them."), "muted"}});
        return;
    }
    m_organisation->setStanding(
        posture.organisation,
        tr("Set %1. %2").arg(standing.document->setNumber).arg(planSentence(standing.document->plan)));
    m_organisation->setDetails(detailsOf(standing, drills, state.get(), m_cover->isVisibleTo(this)));
}

void RecoveryPage::cover()
{
    m_cover->setEnabled(false);
    m_session.run(vault::recoveryOperation(vault::op::CoverByRecoveryKey{}), this,
                  [this](const Result<vault::PushCounts> &result) {
                      m_cover->setEnabled(true);
                      Q_EMIT said(result ? tr("The organisation key now opens what you may share.")
                                         : tell(result.error()).oneLine());
                  });
}

} // namespace hypha::gui
