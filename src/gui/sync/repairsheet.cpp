#include "gui/sync/repairsheet.h"

#include "gui/sync/repairtext.h"
#include "gui/sync/synccenter.h"
#include "gui/text/remotewords.h"
#include "gui/widgets/bulletlist.h"
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
    const auto endedBy = [this](const Error &error) {
        if (m_begun && !std::exchange(m_before, false))
            showError(tellRemote(error));
    };
    connect(&m_sync.live(), &session::LiveSync::failed, this, endedBy);
    connect(&m_sync.live(), &session::LiveSync::stopped, this, endedBy);
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
    m_begun = false; // what is synced from now on is not this repair
    if (report.state.refusal)
        return showError(tellRefusal(report.state));
    if (!isRepairIncomplete(report.outcome))
        return accept();
    showIncomplete(report.outcome);
}

/// It is done, and somebody's work may be missing: not a thing to be told in passing.
void RepairSheet::showIncomplete(const sync::Outcome &outcome)
{
    setBusy(false);
    setTitle(tr("The last good state is back"));
    showFromTop();
    for (const char *name : {"sheetSentence", "repairLimits", "repairAfter"})
        findChild<QWidget *>(QLatin1String(name))->hide();
    if (!outcome.leftOut.empty()) {
        content()->addWidget(
            makeParagraph("repairLeftOut",
                          tr("This was signed by members and does not continue the history, because part of "
                             "it was missing. It could not be put back:"),
                          "label", "warning"));
        content()->addWidget(new BulletList("repairLeftOutList", leftOutLines(outcome.leftOut)));
        content()->addWidget(makeParagraph(
            "repairAskThem", tr("Ask them to sync and look whether it is still there: what they "
                                "made is on their computers.")));
    }
    if (outcome.repairedBlind)
        content()->addWidget(
            makeParagraph("repairBlind",
                          tr("What lay on the remote could not be read, so nobody saw whether work of others "
                             "was in it. If others changed something lately, ask them to sync and look.")));
    setMainText(tr("Close"));
    mainButton()->setProperty("variant", QString());
    restyle(mainButton());
    mainButton()->setDefault(true);
    setOnlyClose();
    mainButton()->setFocus();
    disconnect(this, &Sheet::confirmed, this, &RepairSheet::begin);
    connect(this, &Sheet::confirmed, this, &QDialog::accept);
}

} // namespace hypha::gui
