#include "gui/recovery/requestlist.h"

#include "gui/recovery/assistsheet.h"
#include "gui/recovery/recoversheet.h"
#include "gui/text/errortext.h"
#include "gui/text/words.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "model/vault/recoveryoperations.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace hypha::gui {

RequestList::RequestList(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("recoveryRequests"));
    hide();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(3));
}

void RequestList::reload()
{
    const auto state = m_session.state();
    const UserId me = m_session.profile() ? m_session.profile()->userId : UserId();
    auto rows = state ? requestsFor(*state, me, m_session.device()) : std::vector<RequestRow>();
    if (rows == m_rows)
        return;
    m_rows = std::move(rows);
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const RequestRow &request : m_rows)
        m_column->addWidget(card(request));
    setVisible(!m_rows.empty());
}

Told RequestList::textOf(const RequestRow &request) const
{
    const QString who = personText(request.user.text), device = displayText(request.deviceName);
    const QString when = agoText(request.requestedAt, systemClock().now());
    const bool organisation = request.method == vault::RecoveryMethod::org;
    if (request.isOwnDevice)
        return {tr("This device asks to be let back in."),
                organisation ? tr("%n share(s) came in through the vault so far.", nullptr,
                                  static_cast<int>(request.contributed))
                             : tr("A recovery contact compares this device's words with you and lets it in."),
                {},
                {}};
    if (request.isOwner)
        return {tr("%1, the owner of the organisation, came back with its recovery key, %2.")
                    .arg(who, agoText(*request.letInAt, systemClock().now())),
                tr("“%1” was let in as their device, and the ownership may have passed to them by it.")
                    .arg(device),
                tr("If you do not know of it, call those who hold shares, and look into the audit log."),
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
    return {tr("“%1” of %2 asks for recovery, %3.").arg(device, who, when),
            organisation ? tr("With shares of the organisation's key.")
                         : tr("With the help of a recovery contact."),
            {},
            {}};
}

/// What the request is waiting for.
static QPushButton *primary(QPushButton *button)
{
    button->setProperty("variant", QStringLiteral("primary"));
    return button;
}

QWidget *RequestList::card(const RequestRow &request)
{
    auto *banner = new Banner("recoveryRequest");
    if (request.isOwnDevice && request.method == vault::RecoveryMethod::org)
        connect(primary(banner->addButton("recoveryEnter", tr("Enter shares…"))), &QPushButton::clicked, this,
                [this, id = request.id] { enterShares(id); });
    if (request.canAssist || !request.shares.empty())
        connect(
            banner->addButton("recoveryAssist", request.canAssist ? tr("Help…") : tr("Contribute my share…")),
            &QPushButton::clicked, this, [this, request] { assist(request); });
    if (request.canCancel)
        connect(banner->addButton("recoveryCancel", tr("Cancel the request")), &QPushButton::clicked, this,
                [this, id = request.id] { cancel(id); });
    banner->show(request.isMe || request.isOwner ? Banner::Kind::danger : Banner::Kind::warning,
                 textOf(request));
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

} // namespace hypha::gui
