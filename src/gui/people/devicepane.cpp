#include "gui/people/devicepane.h"

#include "gui/text/teamwords.h"
#include "gui/text/words.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/focuskeeper.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/wordgrid.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace hypha::gui {

bool mayRuleOver(const vault::VaultState &state, const UserId &me, const UserId &user)
{
    if (me == user)
        return true;
    const auto mine = vault::orgRole(state, me, state.clock);
    const vault::Membership *theirs = state.members.find(user);
    return vault::allows(mine, vault::Permission::share) &&
           (!theirs || vault::level(theirs->role) <= vault::level(mine));
}

DevicePane::DevicePane(session::Session &session, QWidget *parent) : QScrollArea(parent), m_session(session)
{
    setObjectName(QStringLiteral("devicePane"));
    setAccessibleName(tr("Device"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    showDevice(std::nullopt);
}

void DevicePane::showDevice(const std::optional<DeviceRow> &device)
{
    const auto state = m_session.state();
    const FocusKeeper keys(*this);
    if (!device || !state)
        setWidget(new EmptyState("noDevice", "device", tr("No device chosen"),
                                 tr("Choose a device to compare its words, or to revoke it.")));
    else
        setWidget(build(*device, *state));
}

static QString openableProjects(const vault::VaultState &state, const DeviceRow &row)
{
    QStringList names;
    for (const auto &[id, project] : state.projects) {
        if (project.pdk().wrapped.count(row.id) > 0)
            names << displayText(project.name);
    }
    names.sort(Qt::CaseInsensitive);
    return names.isEmpty() ? DevicePane::tr("nothing") : names.join(QStringLiteral(", "));
}

QWidget *DevicePane::build(const DeviceRow &row, const vault::VaultState &state)
{
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("devicePage"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space(5), space(5), space(5), space(5));
    column->setSpacing(space(4));
    column->addWidget(makeParagraph("deviceName", displayText(row.name), "heading"));
    auto *badges = new QHBoxLayout;
    badges->setSpacing(space(1.5));
    badges->addWidget(makeBadge("deviceKind", deviceKindName(row.type)));
    const bool fine = row.freshness == Freshness::fresh;
    badges->addWidget(makeBadge("deviceState", freshnessName(row), fine ? "accent" : "warning"));
    if (row.isThis)
        badges->addWidget(makeBadge("deviceHere", tr("this one"), "accent"));
    badges->addStretch(1);
    column->addLayout(badges);

    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(space(4));
    facts->setVerticalSpacing(space(1.5));
    facts->setColumnStretch(1, 1);
    int line = 0;
    const auto fact = [&](const QString &label, const QString &text) {
        facts->addWidget(makeLabel("factLabel", label, "small", "muted"), line, 0, Qt::AlignTop);
        facts->addWidget(makeParagraph("factText", text), line++, 1);
    };
    fact(tr("Owner"), personText(row.user.text));
    fact(tr("Enrolled"), dateTimeText(row.enrolledAt));
    fact(tr("Last signed act"), dateTimeText(row.lastSeen));
    if (row.expiresAt)
        fact(tr("Expires"), dateTimeText(*row.expiresAt));
    fact(tr("Opens"), openableProjects(state, row));
    column->addLayout(facts);

    auto *words = new WordGrid("deviceWords", 2);
    words->setHash(row.fingerprint);
    column->addWidget(makeLabel("deviceWordsLabel", tr("Words of this device"), "label"));
    column->addWidget(words);
    auto *box = new QWidget;
    auto *buttons = new FlowLayout(box);
    const UserId me = m_session.profile() ? m_session.profile()->userId : UserId();
    const bool gone = row.freshness == Freshness::revoked;
    const bool mine = !gone && m_session.isWritable() && mayRuleOver(state, me, row.user);
    if (mine && row.freshness == Freshness::pending && !row.isThis) {
        QPushButton *approve = makeButton("deviceApprove", tr("Approve…"), "primary");
        connect(approve, &QPushButton::clicked, this, [this, id = row.id] { Q_EMIT approveRequested(id); });
        buttons->addWidget(approve);
    }
    if (mine) {
        QPushButton *revoke = makeButton("deviceRevoke", tr("Revoke…"), "danger");
        connect(revoke, &QPushButton::clicked, this, [this, id = row.id] { Q_EMIT revokeRequested(id); });
        buttons->addWidget(revoke);
    }
    QPushButton *audit = makeButton("deviceAudit", tr("Show in audit"), "quiet");
    connect(audit, &QPushButton::clicked, this, [this, id = row.id] { Q_EMIT auditRequested(id); });
    buttons->addWidget(audit);
    column->addWidget(box);
    column->addStretch(1);
    return page;
}

} // namespace hypha::gui
