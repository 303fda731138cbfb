#include "gui/sync/repairsheet.h"

#include "gui/sync/synccenter.h"
#include "gui/text/remotewords.h"
#include "gui/widgets/text.h"

#include <QVBoxLayout>

namespace hypha::gui {

RepairSheet::RepairSheet(SyncCenter &sync, QWidget *parent)
    : Sheet("repairSheet", tr("Put the last good state back?"),
            tr("The last state that this computer has verified replaces what the host shows now. It holds "
               "everything that members have signed and this computer has seen."),
            tr("Put it back"), parent),
      m_sync(sync)
{
    content()->addWidget(makeParagraph(
        "repairLimits",
        tr("It is done only if what the host shows does not verify, or is older: never over a history that "
           "members have signed. What you changed here meanwhile is sent after it.")));
    content()->addWidget(
        makeParagraph("repairAfter", tr("Afterwards take the right to push from whoever should not have it."),
                      "", "muted"));
    setDanger();
    connect(this, &Sheet::confirmed, this, &RepairSheet::begin);
    connect(&m_sync.live(), &session::LiveSync::finished, this, &RepairSheet::ended);
    connect(&m_sync.live(), &session::LiveSync::failed, this, [this](const Error &error) {
        if (m_begun && !std::exchange(m_before, false))
            showError(tellRemote(error));
    });
}

void RepairSheet::begin()
{
    m_begun = true;
    m_before = m_sync.live().isRunning();
    setBusy(true);
    m_sync.live().syncNow(true);
}

void RepairSheet::ended(const session::SyncReport &report)
{
    if (!m_begun || std::exchange(m_before, false))
        return;
    if (!report.state.refusal)
        return accept();
    showError(tellRefusal(report.state));
}

} // namespace hypha::gui
