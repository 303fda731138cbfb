#include "model/session/livesync.h"

#include "crypto/random.h"
#include "model/session/remoteaccess.h"
#include "model/sync/stagedtransport.h"

#include <QThread>

#include <algorithm>

namespace hypha::session {
namespace {

constexpr int longestInterval = 15 * 60'000; // ms
constexpr int settleInterval = 1'500;        // ms after a change

/// Up to a tenth more, so that many windows do not ask at once.
int withJitter(int milliseconds)
{
    return milliseconds +
           static_cast<int>(crypto::randomBelow(static_cast<std::uint32_t>(milliseconds / 10 + 1)));
}

} // namespace

LiveSync::LiveSync(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_network.setMaxThreadCount(1);
    m_poll.setObjectName(QStringLiteral("poll"));
    m_afterChange.setObjectName(QStringLiteral("afterChange"));
    m_poll.setSingleShot(true);
    m_afterChange.setSingleShot(true);
    m_afterChange.setInterval(settleInterval);
    connect(&m_poll, &QTimer::timeout, this, &LiveSync::syncByItself);
    connect(&m_afterChange, &QTimer::timeout, this, &LiveSync::syncByItself);
    connect(&session, &Session::opened, this, [this] {
        m_state = {};
        m_error.reset();
        m_failures = 0;
        m_mayConfirm = true;
        readState();
        syncByItself();
    });
    connect(&session, &Session::profileChanged, this, [this] {
        cancel(); // the host may have been left
        m_repair = m_again = false;
        m_error.reset();
        m_failures = 0;
        readState();
        Q_EMIT stateChanged();
        syncByItself();
    });
    connect(&session, &Session::stateChanged, this, &LiveSync::afterChange);
    connect(&session, &Session::locked, this, [this] {
        m_repair = m_again = m_againByItself = false; // what was wished for one vault is not done to the next
        m_poll.stop();
        m_afterChange.stop();
        cancel();
    });
}

LiveSync::~LiveSync()
{
    cancel();
}

bool LiveSync::hasRemote() const
{
    return m_session.isOpen() && m_session.profile() && m_session.profile()->remote;
}

void LiveSync::setMode(Mode mode)
{
    // What runs was told in the old mode that it may push. What others did is fetched again.
    if (mode == Mode::readOnly && m_mode != mode && m_running) {
        cancel();
        m_againByItself = true;
    }
    m_mode = mode;
    if (mode != Mode::automatic)
        m_afterChange.stop();
    if (mode == Mode::manual) {
        m_poll.stop();
        m_againByItself = false;
    } else {
        schedule();
    }
    Q_EMIT stateChanged();
}

void LiveSync::setInterval(int milliseconds)
{
    m_interval = milliseconds;
    if (m_poll.isActive())
        schedule();
}

void LiveSync::syncNow(bool repair)
{
    m_repair = m_repair || repair;
    if (m_running)
        m_again = true;
    else if (hasRemote())
        begin();
}

/// What nobody has asked for is not done, nor remembered, where somebody says when to sync.
void LiveSync::syncByItself()
{
    if (m_mode == Mode::manual)
        return;
    if (m_running)
        m_againByItself = true;
    else if (hasRemote())
        begin();
}

void LiveSync::begin()
{
    m_poll.stop();
    m_running = true;
    Q_EMIT runningChanged();
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    sync::Options options;
    options.repair = std::exchange(m_repair, false);
    options.fetchOnly = m_mode == Mode::readOnly;
    options.wait = [cancel = m_cancel](int milliseconds) {
        for (; milliseconds > 0 && !*cancel; milliseconds -= 50)
            QThread::msleep(static_cast<unsigned long>(std::min(milliseconds, 50)));
        return !*cancel;
    };
    m_session.withVault(
        this,
        [cancel = m_cancel](OpenVault &vault) -> Result<std::shared_ptr<sync::Transport>> {
            HYPHA_TRY(auto remote, transportOf(vault, cancel.get()));
            return std::shared_ptr<sync::Transport>(std::move(remote));
        },
        [this, options](Result<std::shared_ptr<sync::Transport>> remote) {
            if (remote)
                stageNow(std::move(*remote), options);
            else
                end(tl::unexpected<Error>(remote.error()));
        });
}

void LiveSync::stageNow(std::shared_ptr<sync::Transport> remote, const sync::Options &options)
{
    if (!m_session.isOpen())
        return end(fail(Errc::cancelled, "vault", "the vault was locked"));
    const auto run = [this, remote, options, cancel = m_cancel,
                      address = m_session.profile()->remote](sync::Staged staged) {
        // Another vault may be open by now.
        if (*cancel)
            return end(fail(Errc::cancelled, "sync", "it was stopped"));
        m_session.withVault(
            this,
            [remote, options, cancel, address, kept = std::make_shared<sync::Staged>(std::move(staged))](
                OpenVault &vault) -> Result<SyncReport> {
                if (*cancel || vault.profile().remote != address) // nothing goes to a host that was left
                    return fail(Errc::cancelled, "sync", "the remote was changed");
                sync::StagedTransport transport(*remote, std::move(*kept));
                return VaultSync(vault).run(transport, options);
            },
            [this](Result<SyncReport> report) { end(std::move(report)); });
    };
    inBackground(
        m_network, this,
        [remote, cancel = m_cancel, repository = m_session.profiles().repository(m_session.profile()->name)] {
            return sync::stage(*remote, repository);
        },
        run);
}

void LiveSync::end(Result<SyncReport> report)
{
    m_running = false;
    const bool good = report && !report->outcome.refusal && report->state.parked == 0;
    const bool wasStopped = !report && report.error().code == Errc::cancelled; // says nothing of the remote
    m_failures = report ? 0 : m_failures + (wasStopped ? 0 : 1);
    m_error = report || wasStopped ? std::nullopt : std::optional(report.error());
    if (report)
        Q_EMIT finished(*report);
    else if (wasStopped)
        Q_EMIT stopped(report.error());
    else
        Q_EMIT failed(report.error());
    Q_EMIT runningChanged();
    readState();
    if (good && m_mayConfirm && m_mode != Mode::readOnly)
        confirmHead();
    const bool byItself = std::exchange(m_againByItself, false);
    if (std::exchange(m_again, false) || byItself)
        syncNow();
    else
        schedule();
}

/// Behind the sync, so that what it brought is confirmed too.
void LiveSync::confirmHead()
{
    m_session.withClock(
        this, [](OpenVault &vault) { return VaultSync(vault).confirmHeadIfDue(); },
        [this](const Result<bool> &confirmed) {
            m_mayConfirm = confirmed.has_value();
            if (confirmed && *confirmed)
                syncNow();
        });
}

void LiveSync::readState()
{
    m_session.withVault(
        this, [](OpenVault &vault) -> Result<SyncState> { return VaultSync(vault).state(); },
        [this](const Result<SyncState> &state) {
            if (!state || *state == m_state)
                return;
            m_state = *state;
            Q_EMIT stateChanged();
        });
}

void LiveSync::afterChange()
{
    readState();
    if (m_mode == Mode::automatic && hasRemote() && !m_running)
        m_afterChange.start();
}

void LiveSync::schedule()
{
    if (m_mode == Mode::manual || !hasRemote())
        return;
    const int interval =
        m_failures > 4 ? longestInterval : std::min(longestInterval, m_interval << m_failures);
    m_poll.start(withJitter(interval));
}

} // namespace hypha::session
