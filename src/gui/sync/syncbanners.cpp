#include "gui/sync/syncbanners.h"

#include "gui/sync/synccenter.h"
#include "gui/text/remotewords.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QVBoxLayout>

namespace hypha::gui {

SyncBanners::SyncBanners(SyncCenter &sync, QWidget *parent)
    : QWidget(parent), m_sync(sync), m_refused(new Banner("refusedBanner")),
      m_conflicts(new Banner("conflictBanner")), m_asking(new Banner("hostBanner")), m_repair(nullptr)
{
    setObjectName(QStringLiteral("syncBanners"));
    QPushButton *repair = m_refused->addButton("refusedRepair", tr("Put the last good state back…"));
    QPushButton *details = m_refused->addButton("refusedDetails", tr("Proof…"));
    QPushButton *settle = m_conflicts->addButton("conflictSettle", tr("Settle…"));
    QPushButton *answer = m_asking->addButton("hostAnswer", tr("Answer…"));
    m_repair = repair;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    for (Banner *banner : {m_refused, m_conflicts, m_asking})
        column->addWidget(banner);
    connect(repair, &QPushButton::clicked, this, [this] { m_sync.askRepair(window()); });
    connect(details, &QPushButton::clicked, this, [this] { m_sync.showDetails(window()); });
    connect(settle, &QPushButton::clicked, this, [this] { m_sync.showConflicts(window()); });
    connect(answer, &QPushButton::clicked, this, [this] {
        const auto &error = m_sync.live().error();
        if (error && error->item == "host key")
            m_sync.askHostKey(window());
        else
            m_sync.askCredential(window());
    });
    connect(&m_sync, &SyncCenter::changed, this, &SyncBanners::follow);
    follow();
}

/// A banner that is shown again is announced again: only what changed is.
static void tell(Banner *banner, Banner::Kind kind, const Told &told)
{
    if (banner->isHidden() || banner->whatText() != told.what)
        banner->show(kind, told);
}

void SyncBanners::follow()
{
    const QWidget *focus = window()->focusWidget();
    const bool mine = focus && isAncestorOf(focus);
    showBanners();
    if (mine && !focus->isVisibleTo(this))
        Q_EMIT focusLeft();
}

void SyncBanners::showBanners()
{
    const SyncView view = m_sync.view();
    const bool refused = view.hasRemote && view.whole && view.state.refusal;
    if (refused)
        tell(m_refused, Banner::Kind::danger, tellRefusal(view.state));
    else
        m_refused->dismiss();
    m_repair->setVisible(isRepairable(view.state));
    if (view.hasRemote && view.state.parked > 0 &&
        !refused) // nothing can be settled while writing is stopped
        tell(m_conflicts, Banner::Kind::warning,
             {tr("%n change(s) of yours must be settled.", nullptr, static_cast<int>(view.state.parked)),
              tr("Somebody else was faster. Both are kept until you choose."),
              {},
              {}});
    else
        m_conflicts->dismiss();
    showAsking();
    setVisible(!m_refused->isHidden() || !m_conflicts->isHidden() || !m_asking->isHidden());
}

void SyncBanners::showAsking()
{
    const auto &error = m_sync.live().error();
    const bool credential = error && error->code == Errc::wrongPassphrase;
    const bool key = error && error->code == Errc::network && error->item == "host key";
    if (m_sync.live().hasRemote() && (credential || key))
        tell(m_asking, Banner::Kind::warning, tellRemote(*error, m_sync.host()));
    else
        m_asking->dismiss();
}

} // namespace hypha::gui
