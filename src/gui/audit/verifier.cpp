#include "gui/audit/verifier.h"

#include "model/session/verification.h"

namespace hypha::gui {

static constexpr std::uint64_t steps = 100; ///< of a progress that a person sees

Verifier::Verifier(session::Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_lane.setMaxThreadCount(1);
    connect(&session, &session::Session::opened, this, &Verifier::checkedWhatIsNew);
    connect(&session, &session::Session::stateChanged, this, &Verifier::checkedWhatIsNew);
    connect(&session, &session::Session::healthChanged, this, &Verifier::followHealth);
    connect(&session, &session::Session::aboutToLock, this, &Verifier::forget);
    checkedWhatIsNew();
}

Verifier::~Verifier()
{
    cancel(); // the lane waits for what still runs on it
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
        m_cancel->store(true); // its keys are wiped as soon as it sees this
    m_cancel.reset();
    m_report.reset();
    m_verifiedAt.reset();
    Q_EMIT changed();
}

/// A repository that is whole again is not what was found any more.
void Verifier::followHealth()
{
    const bool isBroken = !m_session.health().ok();
    if (!std::exchange(m_wasBroken, isBroken) || isBroken || !m_report || m_report->ok())
        return;
    m_report.reset();
    Q_EMIT changed();
}

void Verifier::cancel()
{
    if (m_cancel)
        m_cancel->store(true);
}

vault::VerifyOptions Verifier::options()
{
    vault::VerifyOptions options;
    options.cancel = m_cancel.get();
    options.progress = [guard = QPointer<Verifier>(this), cancel = m_cancel,
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
    return options;
}

void Verifier::start()
{
    if (isRunning() || !m_session.isOpen())
        return;
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_done = m_total = 0;
    using Begun = Result<std::shared_ptr<const session::Verification>>;
    m_session.withVault(
        this,
        [profiles = m_session.profiles()](session::OpenVault &vault) -> Begun {
            HYPHA_TRY(session::Verification begun, session::Verification::of(vault, profiles));
            return std::make_shared<const session::Verification>(std::move(begun));
        },
        [this, cancel = m_cancel](Begun begun) {
            if (m_cancel != cancel)
                return;
            if (!begun)
                return end(tl::unexpected<Error>(begun.error()));
            session::inBackground(
                m_lane, this,
                [check = std::move(*begun), cancel, options = options()] { return check->run(options); },
                [this, cancel](Result<vault::VerifyReport> report) {
                    if (m_cancel == cancel)
                        end(std::move(report));
                });
        });
    Q_EMIT changed();
}

void Verifier::end(Result<vault::VerifyReport> report)
{
    m_cancel.reset();
    if (report) {
        m_report = std::move(*report);
        m_verifiedAt = m_session.clock().now();
        if (m_report->ok() && m_report->indexIsStale) // never trusted, and put right where that can be done
            m_session.withVault(
                this,
                [](session::OpenVault &vault) {
                    vault::VerifyOptions log;
                    log.auditOnly = true;
                    return vault.verify(log);
                },
                [](const Result<vault::VerifyReport> &) {});
        if (!m_report->ok())
            m_session.withVault(
                this,
                [found = *m_report](session::OpenVault &vault) -> Result<void> {
                    vault.meet(found);
                    return {};
                },
                [](const Result<void> &) {});
        Q_EMIT finished();
    } else if (report.error().code == Errc::cancelled) {
        Q_EMIT cancelled();
    } else {
        Q_EMIT failed(report.error());
    }
    Q_EMIT changed();
}

} // namespace hypha::gui
