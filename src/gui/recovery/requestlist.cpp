#include "gui/recovery/requestlist.h"

#include "gui/recovery/assistsheet.h"
#include "gui/recovery/recoversheet.h"
#include "gui/text/errortext.h"
#include "gui/text/words.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "model/session/knownrecoveries.h"
#include "model/vault/recoveryoperations.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

namespace hypha::gui {

/// Anybody who can write to the repository can ask, as often as they like.
static constexpr std::size_t mostCards = 12;

RequestList::RequestList(session::Session &session, RecoveryWatch *watch, QWidget *parent)
    : QWidget(parent), m_session(session), m_watch(watch), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("recoveryRequests"));
    hide();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(3));
}

std::vector<RequestRow> RequestList::rows() const
{
    if (m_watch)
        return m_watch->requestRows();
    const auto state = m_session.state();
    const UserId me = m_session.profile() ? m_session.profile()->userId : UserId();
    return state ? requestsFor(*state, me, m_session.device()) : std::vector<RequestRow>();
}

void RequestList::reload()
{
    showRows(rows());
}

static QString toldText(const Told &told)
{
    return QStringList{told.what, told.why, told.fix}.join(u' ');
}

/// Told anew also where time alone has passed: "just now" is not true for long.
void RequestList::showRows(std::vector<RequestRow> present)
{
    sortByUrgency(present);
    const auto saysTheSame = [](const Card &card, const RequestRow &row) {
        return card.text == toldText(textOf(row));
    };
    if (present == m_rows && std::equal(m_cards.begin(), m_cards.end(), m_rows.begin(), saysTheSame))
        return;
    const auto held = std::find_if(m_cards.begin(), m_cards.end(), [this](const Card &card) {
        return card.banner->isAncestorOf(window()->focusWidget());
    });
    const auto keys = held == m_cards.end()
                          ? std::nullopt
                          : std::optional(std::pair(held->request, window()->focusWidget()->objectName()));
    m_rows = std::move(present);
    m_cards.clear();
    std::vector<QWidget *> before;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        before.push_back(item->widget());
        delete item;
    }
    for (const RequestRow &request : m_rows | std::views::take(mostCards)) {
        m_cards.push_back({request.id, card(request), toldText(textOf(request))});
        m_column->addWidget(m_cards.back().banner);
    }
    if (m_rows.size() > mostCards)
        m_column->addWidget(
            makeParagraph("recoveryMoreRequests",
                          tr("%n more request(s) for recovery are not shown. If nobody made them, tell "
                             "whoever runs the repository.",
                             nullptr, static_cast<int>(m_rows.size() - mostCards)),
                          "", "warning"));
    setVisible(!m_rows.empty());
    orderKeys();
    if (keys)
        giveBack(keys->first, keys->second);
    for (QWidget *widget : before) {
        widget->hide();
        widget->deleteLater();
    }
}

/// What takes the keyboard, as Tab goes through it.
static QList<QWidget *> bannerKeys(const QWidget *banner)
{
    QList<QWidget *> keys;
    for (QWidget *at = banner->nextInFocusChain(); at != banner; at = at->nextInFocusChain()) {
        if (banner->isAncestorOf(at) && at->focusPolicy() != Qt::NoFocus)
            keys << at;
    }
    return keys;
}

/// Cards are made later than what stands below them: the keyboard goes through them where they stand.
void RequestList::orderKeys()
{
    QWidget *last = previousInFocusChain();
    while (last != this && (last->isWindow() || last->focusPolicy() == Qt::NoFocus || isAncestorOf(last)))
        last = last->previousInFocusChain();
    if (last == this)
        last = nullptr;
    for (const Card &card : m_cards) {
        const QList<QWidget *> keys = bannerKeys(card.banner);
        for (QWidget *control : keys) {
            if (last)
                setTabOrder(last, control);
            last = control;
        }
    }
}

/// To the same button of the same request, which has been told anew under somebody's hands.
void RequestList::giveBack(const RequestId &request, const QString &button)
{
    for (const Card &card : m_cards) {
        auto *control = card.request == request ? card.banner->findChild<QWidget *>(button) : nullptr;
        if (control)
            return control->setFocus();
    }
    if (QPushButton *next = nextStep())
        next->setFocus();
}

QPushButton *RequestList::nextStep() const
{
    for (const Card &card : m_cards) {
        for (QPushButton *button : card.banner->findChildren<QPushButton *>()) {
            if (button->property("variant") == QStringLiteral("primary") && !button->isHidden())
                return button;
        }
    }
    return nullptr;
}

Told RequestList::textOf(const RequestRow &request)
{
    const QString who = personText(request.user.text), device = displayText(request.deviceName);
    const QString when = agoText(request.requestedAt, systemClock().now());
    const bool organisation = request.method == vault::RecoveryMethod::org;
    const QString cameIn =
        tr("%n share(s) came in through the vault so far.", nullptr, static_cast<int>(request.contributed));
    if (request.isOwnDevice)
        return {tr("This device asks to be let back in."),
                organisation ? cameIn
                             : tr("A recovery contact compares this device's words with you and lets it in."),
                {},
                {}};
    if (request.lostOwner)
        return {tr("A recovery with the organisation's key made %1 the owner, %2.")
                    .arg(who, agoText(*request.letInAt, systemClock().now())),
                tr("“%1” was let in as their device. %2 was the owner before.")
                    .arg(device, personText(request.lostOwner->text)),
                tr("If you do not know of it, call those who hold shares, and look into the audit log."),
                {}};
    if (request.isKit)
        return {tr("Your emergency kit “%1” was used, %2.")
                    .arg(device, agoText(*request.letInAt, systemClock().now())),
                tr("Whoever has its words can come back as you, and read what you can read."),
                tr("If that was not you, revoke under People the kit and what it let in, and call an admin."),
                {}};
    if (request.letInBy)
        return {tr("“%1” was let in as yours by %2, %3.")
                    .arg(device, personText(request.letInBy->text),
                         agoText(*request.letInAt, systemClock().now())),
                tr("What it signs stands in your name, and it can be given what you can read."),
                tr("If it is not yours, revoke it under People, and call an admin."),
                {}};
    if (request.letInAt)
        return {tr("“%1” was let in as yours by a recovery, %2.")
                    .arg(device, agoText(*request.letInAt, systemClock().now())),
                tr("It can read what you can read."),
                tr("If that was not you, revoke it under People, and call an admin."),
                {}};
    if (request.isMe)
        return {tr("“%1” asks for recovery in your name, %2.").arg(device, when),
                tr("If that is not you, somebody tries to take over your account."),
                tr("Cancel it unless you hold that device in your hands."),
                {}};
    const QString asks = tr("“%1” of %2 asks for recovery, %3.").arg(device, who, when);
    if (request.canAssist)
        return {asks,
                tr("You are one of their recovery contacts."),
                tr("Call them and compare the device's words before you let it in."),
                {}};
    if (!request.shares.empty())
        return {asks,
                tr("You hold a share of the organisation's key."),
                tr("Call them and compare the device's words before you contribute it."),
                {}};
    return {asks,
            organisation ? tr("With shares of the organisation's key.")
                         : tr("With the help of a recovery contact."),
            request.contributed > 0 ? cameIn : QString(),
            {}};
}

/// What the request is waiting for.
static QPushButton *primary(QPushButton *button)
{
    button->setProperty("variant", QStringLiteral("primary"));
    return button;
}

Banner *RequestList::card(const RequestRow &request)
{
    auto *banner = new Banner("recoveryRequest", this); // without a parent it would be shown as a window
    if (request.isOwnDevice && request.method == vault::RecoveryMethod::org)
        connect(primary(banner->addButton("recoveryEnter", tr("Enter shares…"))), &QPushButton::clicked, this,
                [this, id = request.id] { enterShares(id); });
    if (request.canAssist || !request.shares.empty())
        connect(primary(banner->addButton("recoveryAssist",
                                          request.canAssist ? tr("Help…") : tr("Contribute my share…"))),
                &QPushButton::clicked, this, [this, request] { assist(request); });
    if (request.canCancel)
        connect(banner->addButton("recoveryCancel", tr("Cancel the request")), &QPushButton::clicked, this,
                [this, id = request.id] { cancel(id); });
    if (request.letInAt && m_watch)
        connect(banner->addButton("recoveryKnown", tr("I know about this")), &QPushButton::clicked, this,
                [this, id = request.id] { acknowledge(id); });
    banner->show(isLoud(request) ? Banner::Kind::danger : Banner::Kind::warning, textOf(request));
    return banner;
}

void RequestList::assist(const RequestRow &request)
{
    const auto state = m_session.state();
    const vault::Device *asking = state ? state->device(request.device) : nullptr;
    if (!asking)
        return;
    auto *sheet = new AssistSheet(m_session, request, *asking, window());
    connect(sheet, &AssistSheet::said, this, &RequestList::said);
    sheet->open();
}

void RequestList::enterShares(const RequestId &request)
{
    auto *sheet = new RecoverSheet(m_session, request, window());
    connect(sheet, &RecoverSheet::said, this, &RequestList::said);
    sheet->open();
}

void RequestList::cancel(const RequestId &request)
{
    m_session.run(vault::recoveryOperation(vault::op::CancelRecovery{request, "cancelled in the window"}),
                  this, [this](const Result<vault::PushCounts> &result) {
                      Q_EMIT said(result ? tr("The request is cancelled.") : tell(result.error()).oneLine());
                  });
}

/// On this computer alone; what comes later is told again.
void RequestList::acknowledge(const RequestId &request)
{
    m_session.withVault(
        this,
        [request](session::OpenVault &vault) -> Result<bool> {
            HYPHA_CHECK(session::acknowledgeRecovery(vault, request));
            return true;
        },
        [this](const Result<bool> &result) {
            if (!result && result.error().code != Errc::cancelled)
                Q_EMIT said(tell(result.error()).oneLine());
            m_watch->reload();
        });
}

} // namespace hypha::gui
