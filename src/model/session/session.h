#pragma once

#include "model/session/lane.h"
#include "model/session/openvault.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <atomic>

namespace hypha::session {

/// An OpenVault on a lane of its own, for front ends with an event loop. Lives on the main thread; everything
/// that derives keys, reads files or decrypts runs on the lane, and results come back by queued calls.
class Session final : public QObject
{
    Q_OBJECT
public:
    enum class Phase : std::uint8_t { closed, opening, open };

    explicit Session(keystore::ProfileStore profiles, const Clock &clock = systemClock(),
                     QObject *parent = nullptr);
    ~Session() override;

    Phase phase() const { return m_phase; }
    bool isOpen() const { return m_phase == Phase::open; }
    const keystore::ProfileStore &profiles() const { return m_profiles; }
    /// The profile opened last; it stays known while locked.
    const std::optional<keystore::Profile> &profile() const { return m_profile; }
    /// Null while closed.
    std::shared_ptr<const vault::VaultState> state() const { return m_standing.state; }
    const Health &health() const { return m_standing.health; }
    /// Why what the remote shows was not taken up; nothing is written until that is settled.
    const std::optional<Error> &refusal() const { return m_standing.refusal; }
    /// Whole, and its remote not refused. What a role or a key permits is another question.
    bool isWritable() const { return m_standing.health.ok() && !m_standing.refusal; }
    std::optional<DeviceId> device() const;
    const Clock &clock() const { return m_clock; }

    void create(NewVault wanted, crypto::SecretBytes passphrase);
    void unlock(std::string profile, crypto::SecretBytes passphrase);
    /// Opens a vault in another way (by joining it, by restoring it): `how` runs on the lane. The same
    /// signals.
    using Opening = std::function<Result<std::unique_ptr<OpenVault>>(
        keystore::ProfileStore profiles, const Clock &clock, const Progress &progress)>;
    void open(Opening how);
    /// A window that is built again while the vault stays open: the old one hands its work over as before a
    /// lock, the new one is told what was opened.
    void leaveFrontEnd();
    void enterFrontEnd();
    /// Drops the keys: they are wiped as soon as the lane's present work is done. Sealed values of this
    /// session can no longer be opened from here on.
    void lock();
    /// Takes up what another process has committed.
    void refresh();

    /// Opens one sealed value, for showing or copying it; cheap. Errc::cancelled while locked.
    Result<crypto::SecretBytes> reveal(const crypto::SealedValue &value) const;
    /// Seals what a person typed. Only while open.
    crypto::SealedValue seal(ByteView secret) const;
    /// Content only, without the dates; for single entries. False while locked.
    bool sameContent(const entries::Entry &a, const entries::Entry &b) const;

    /// `work(OpenVault &)` on the lane, `done(its Result)` on the main thread before stateChanged() and
    /// healthChanged() tell of what it changed. `done` gets Errc::cancelled while closed, and when the vault
    /// was locked meanwhile.
    template <class Work, class Done> void withVault(QObject *owner, Work work, Done done)
    {
        using Outcome = std::invoke_result_t<Work &, OpenVault &>;
        if (!m_vault) {
            onMainThread([guard = QPointer<QObject>(owner), done = std::move(done)]() mutable {
                if (guard)
                    done(Outcome(fail(Errc::cancelled, "vault", "the vault is locked")));
            });
            return;
        }
        inBackground(
            m_lane, this,
            [vault = m_vault, work = std::move(work)]() mutable {
                Outcome outcome = work(*vault);
                return std::pair<Outcome, Standing>(std::move(outcome), standingOf(*vault));
            },
            [this, epoch = m_epoch, guard = QPointer<QObject>(owner),
             done = std::move(done)](std::pair<Outcome, Standing> result) mutable {
                const bool current = epoch == m_epoch;
                if (guard)
                    done(current ? std::move(result.first)
                                 : Outcome(fail(Errc::cancelled, "vault", "the vault was locked")));
                if (current && epoch == m_epoch)
                    take(std::move(result.second));
            });
    }

    /// withVault() for work that may sign: a clock far ahead is asked about (see OpenVault::run()), and
    /// `work` called once more. It moves nothing out of what it captured before it has signed.
    template <class Work, class Done> void withClock(QObject *owner, Work work, Done done)
    {
        using Outcome = std::invoke_result_t<Work &, OpenVault &>;
        const auto kept = std::make_shared<std::optional<Work>>(std::move(work));
        const auto attempt = [kept](OpenVault &vault) {
            Outcome outcome = (**kept)(vault);
            if (outcome || !isAboutClock(outcome.error()))
                kept->reset();
            return outcome;
        };
        const auto retry = [this, guard = QPointer<QObject>(owner), done, attempt] {
            withVault(
                guard,
                [attempt](OpenVault &vault) {
                    vault.confirmClock();
                    return attempt(vault);
                },
                done);
        };
        withVault(owner, attempt,
                  [this, guard = QPointer<QObject>(owner), done, retry](Outcome first) mutable {
                      if (first || !isAboutClock(first.error()) || !m_clockQuestion)
                          return done(std::move(first));
                      m_clockQuestion([session = QPointer<Session>(this), guard, done, retry,
                                       error = std::move(first).error()](bool right) mutable {
                          if (!guard || !session)
                              return;
                          if (right)
                              retry();
                          else
                              done(Outcome(tl::unexpected(error)));
                      });
                  });
    }

    /// withClock() (a read may be written down) for answers that nobody needs once the vault is locked: what
    /// was not begun by then never is, so that the keys go as soon as the lane's present work is done.
    template <class Work, class Done> void read(QObject *owner, Work work, Done done)
    {
        using Outcome = std::invoke_result_t<Work &, OpenVault &>;
        withClock(
            owner,
            [locked = m_locked, work = std::move(work)](OpenVault &vault) mutable -> Outcome {
                if (*locked)
                    return fail(Errc::cancelled, "vault", "the vault was locked");
                return work(vault);
            },
            std::move(done));
    }

    /// Work that needs no vault, after whatever the lane does now.
    template <class Work, class Done> void onLane(QObject *owner, Work work, Done done)
    {
        inBackground(m_lane, owner, std::move(work), std::move(done));
    }

    /// Asks a person whether this computer's clock is right; `answer` once, with what they said.
    using ClockQuestion = std::function<void(std::function<void(bool right)> answer)>;
    void setClockQuestion(ClockQuestion question) { m_clockQuestion = std::move(question); }
    /// As withClock().
    void run(vault::Operation operation, QObject *owner, std::function<void(Result<vault::PushCounts>)> done);
    void entries(const ProjectId &project, const SetId &set, std::uint64_t version, QObject *owner,
                 std::function<void(Result<entries::EntryList>)> done);

Q_SIGNALS:
    void phaseChanged();
    void opened();
    void openFailed(const hypha::Error &error);
    /// Still open: the last moment to hand work to the vault, such as sealing a draft.
    void aboutToLock();
    void locked();
    void stateChanged();
    void healthChanged();   ///< or the refusal
    void profileChanged();  ///< the remote is another one
    void keystoreChanged(); ///< perhaps: something in its folder was written, here or by another process
    void progress(hypha::session::Step step, std::size_t done, std::size_t total);

private:
    struct Standing
    {
        std::shared_ptr<const vault::VaultState> state;
        Health health;
        std::optional<Error> refusal;
        std::optional<std::string> remote; ///< of the profile
    };
    using Opened = Result<std::unique_ptr<OpenVault>>;

    static bool isAboutClock(const Error &error)
    {
        return error.code == Errc::inputNeeded && error.item == "clock";
    }
    static Standing standingOf(OpenVault &vault);
    template <class Open> void begin(Open open);
    void finish(Opened result);
    void take(Standing standing);
    void setPhase(Phase phase);
    void watchFiles();
    void fileChanged(const QString &path);
    Progress progressToMainThread();

    keystore::ProfileStore m_profiles;
    const Clock &m_clock;
    QThreadPool m_lane; ///< one thread
    std::shared_ptr<OpenVault> m_vault;
    std::optional<keystore::Profile> m_profile;
    Standing m_standing;
    std::shared_ptr<std::atomic<bool>> m_locked; ///< of this opening, for the lane
    ClockQuestion m_clockQuestion;
    Phase m_phase = Phase::closed;
    std::uint64_t m_epoch = 0; ///< counts locks: results of an earlier epoch change nothing here
    QFileSystemWatcher m_watcher;
    QTimer m_settle;         ///< one refresh for the many file changes of one commit
    QTimer m_settleKeystore; ///< and one signal for those of a write to the keystore
};

} // namespace hypha::session
