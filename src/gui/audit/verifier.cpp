#include "gui/audit/verifier.h"

namespace hypha::gui {

static constexpr std::uint64_t steps = 100; ///< of a progress that a person sees

Verifier::Verifier(session::Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &session::Session::opened, this, &Verifier::checkedWhatIsNew);
    connect(&session, &session::Session::stateChanged, this, &Verifier::checkedWhatIsNew);
    connect(&session, &session::Session::aboutToLock, this, &Verifier::forget);
    checkedWhatIsNew();
}

Verifier::~Verifier()
{
    cancel();
}

void Verifier::checkedWhatIsNew()
{
    if (!m_session.isOpen())
        return;
    m_verifiedAt = m_session.clock().now();
    // What was found in an older state says nothing of this one.
    if (m_report && m_session.state() && !(m_report->head == m_session.state()->head))
        m_report.reset();
    Q_EMIT changed();
}

void Verifier::forget()
{
    if (m_cancel)
        m_cancel->store(true); // the keys are wiped as soon as the lane is free
    m_cancel.reset();
    m_report.reset();
    m_verifiedAt.reset();
    Q_EMIT changed();
}

void Verifier::cancel()
{
    if (m_cancel)
        m_cancel->store(true);
}

void Verifier::start()
{
    if (isRunning() || !m_session.isOpen())
        return;
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_done = m_total = 0;
    const auto tell = [guard = QPointer<Verifier>(this), cancel = m_cancel,
                       last = std::uint64_t{0}](std::uint64_t done, std::uint64_t total) mutable {
        const std::uint64_t step = total > 0 ? done * steps / total : 0;
        if (std::exchange(last, step) == step)
            return;
        session::onMainThread([guard, cancel, done, total] {
            if (!guard || guard->m_cancel != cancel)
                return;
            guard->m_done = done;
            guard->m_total = total;
            Q_EMIT guard->changed();
        });
    };
    m_session.withVault(
        this,
        [cancel = m_cancel, tell, now = m_session.clock().now()](session::OpenVault &vault) {
            vault::VerifyOptions options;
            options.now = now;
            options.cancel = cancel.get();
            options.progress = tell;
            return vault.verify(options);
        },
        [this, cancel = m_cancel](Result<vault::VerifyReport> report) {
            if (m_cancel != cancel)
                return;
            m_cancel.reset();
            if (report) {
                m_report = std::move(*report);
                m_verifiedAt = m_session.clock().now();
                Q_EMIT finished();
            } else if (report.error().code == Errc::cancelled) {
                Q_EMIT cancelled();
            } else {
                Q_EMIT failed(report.error());
            }
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

} // namespace hypha::gui
