#include "gui/sync/synccenter.h"

#include "gui/main/settings.h"
#include "gui/sync/conflictsheet.h"
#include "gui/sync/credentialsheet.h"
#include "gui/sync/hostkeysheet.h"
#include "gui/sync/repairsheet.h"
#include "gui/sync/syncsheet.h"
#include "gui/text/remotewords.h"

namespace hypha::gui {

using session::LiveSync;
using session::Session;

SyncCenter::SyncCenter(Session &session, Settings &settings, QObject *parent)
    : QObject(parent), m_session(session), m_settings(settings), m_live(session)
{
    m_network.setMaxThreadCount(1);
    // Told before opened(), on which the first sync begins.
    connect(&session, &Session::phaseChanged, this, &SyncCenter::loadMode);
    for (const auto signal : {&Session::opened, &Session::stateChanged, &Session::healthChanged}) {
        connect(&session, signal, this, &SyncCenter::changed);
    }
    connect(&session, &Session::profileChanged, this, &SyncCenter::changed);
    connect(&m_live, &LiveSync::stateChanged, this, &SyncCenter::changed);
    connect(&m_live, &LiveSync::runningChanged, this, &SyncCenter::changed);
    connect(&m_live, &LiveSync::finished, this, &SyncCenter::tellReport);
    loadMode();
}

SyncCenter::~SyncCenter()
{
    for (const auto &flag : m_flags) {
        if (const auto alive = flag.lock())
            *alive = true;
    }
}

std::shared_ptr<std::atomic<bool>> SyncCenter::cancelFlag()
{
    std::erase_if(m_flags, [](const auto &flag) { return flag.expired(); });
    auto flag = std::make_shared<std::atomic<bool>>(false);
    m_flags.push_back(flag);
    return flag;
}

SyncView SyncCenter::view() const
{
    return {m_session.health().ok(), m_live.hasRemote(), m_live.isRunning(),
            m_live.mode(),           m_live.state(),     m_live.error()};
}

QString SyncCenter::host() const
{
    if (!m_live.hasRemote())
        return {};
    const auto address = sync::RemoteAddress::parse(*m_session.profile()->remote);
    return address ? hostText(*address) : QString();
}

Glance SyncCenter::glance() const
{
    return glanceOf(view(), m_session.clock().now());
}

std::string SyncCenter::modeKey() const
{
    return "sync-" + (m_session.profile() ? m_session.profile()->name : std::string());
}

void SyncCenter::loadMode()
{
    if (!m_session.isOpen())
        return;
    m_disappeared = 0;
    const QByteArray kept = m_settings.state(modeKey().c_str());
    m_live.setMode(kept == "manual"      ? LiveSync::Mode::manual
                   : kept == "read-only" ? LiveSync::Mode::readOnly
                                         : LiveSync::Mode::automatic);
}

void SyncCenter::setMode(LiveSync::Mode mode)
{
    m_settings.setState(modeKey().c_str(), mode == LiveSync::Mode::manual     ? "manual"
                                           : mode == LiveSync::Mode::readOnly ? "read-only"
                                                                              : "automatic");
    m_live.setMode(mode);
    Q_EMIT changed();
}

void SyncCenter::tellReport(const session::SyncReport &report)
{
    const sync::Outcome &done = report.outcome;
    m_disappeared = done.refusal ? done.refusal->disappeared.size() : 0;
    if (done.repaired)
        Q_EMIT said(tr("The last good state stands on the remote again."));
    if (const auto left = static_cast<int>(done.leftOut.size()); left > 0)
        Q_EMIT said(tr("%n change(s) of members could not be put back.", nullptr, left));
    if (done.fetched > 0)
        Q_EMIT said(tr("%n change(s) of others came in.", nullptr, static_cast<int>(done.fetched)));
    if (!done.parked.empty())
        Q_EMIT said(
            tr("%n change(s) of yours must be settled.", nullptr, static_cast<int>(done.parked.size())));
}

void SyncCenter::act(QWidget *window)
{
    if (glance().decide)
        return showDetails(window);
    m_session.refresh();
    m_live.syncNow();
}

void SyncCenter::showDetails(QWidget *window)
{
    if (m_live.hasRemote())
        (new SyncSheet(m_session, *this, window))->open();
}

void SyncCenter::askRepair(QWidget *window)
{
    (new RepairSheet(*this, window))->open();
}

void SyncCenter::askCredential(QWidget *window)
{
    if (m_live.hasRemote())
        (new CredentialSheet(m_session, *this, window))->open();
}

void SyncCenter::askHostKey(QWidget *window)
{
    if (m_live.hasRemote())
        (new HostKeySheet(m_session, *this, window))->open();
}

void SyncCenter::showConflicts(QWidget *window)
{
    auto *sheet = new ConflictSheet(m_session, window);
    connect(sheet, &ConflictSheet::said, this, &SyncCenter::said);
    connect(sheet, &ConflictSheet::versionMade, this, &SyncCenter::versionMade);
    connect(sheet, &ConflictSheet::settled, &m_live, &LiveSync::readState);
    sheet->open();
}

} // namespace hypha::gui
