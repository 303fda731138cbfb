#include "model/session/session.h"

#include "model/session/locallog.h"
#include "model/session/vaultsync.h"

namespace hypha::session {

static constexpr int settleMilliseconds = 120;
static constexpr std::string_view program = "hypha"; // of the local log

Session::Session(keystore::ProfileStore profiles, const Clock &clock, QObject *parent)
    : QObject(parent), m_profiles(std::move(profiles)), m_clock(clock)
{
    m_lane.setMaxThreadCount(1);
    for (QTimer *timer : {&m_settle, &m_settleKeystore}) {
        timer->setSingleShot(true);
        timer->setInterval(settleMilliseconds);
    }
    connect(&m_settle, &QTimer::timeout, this, &Session::refresh);
    connect(&m_settleKeystore, &QTimer::timeout, this, &Session::keystoreChanged);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &Session::fileChanged);
}

Session::~Session() = default;

std::optional<DeviceId> Session::device() const
{
    return m_profile ? std::optional(m_profile->deviceId) : std::nullopt;
}

/// A step may be told for every event of a long log: only whole percents are worth a queued call.
Progress Session::progressToMainThread()
{
    return [guard = QPointer<Session>(this), epoch = m_epoch,
            last = std::make_shared<int>(-1)](Step step, std::size_t done, std::size_t total) {
        const int mark = static_cast<int>(step) * 1000 + (total ? static_cast<int>(done * 100 / total) : 0);
        if (std::exchange(*last, mark) == mark)
            return;
        onMainThread([guard, epoch, step, done, total] {
            if (guard && guard->m_epoch == epoch && guard->m_phase == Phase::opening)
                Q_EMIT guard->progress(step, done, total);
        });
    };
}

template <class Open> void Session::begin(Open open)
{
    if (m_phase != Phase::closed)
        return;
    setPhase(Phase::opening);
    inBackground(m_lane, this, std::move(open), [this, epoch = m_epoch](Opened opened) {
        if (epoch == m_epoch)
            finish(std::move(opened));
    });
}

/// Writes down what a try of unlocking came to. On the lane.
static Result<std::unique_ptr<OpenVault>> noted(Result<std::unique_ptr<OpenVault>> opened,
                                                const keystore::ProfileStore &profiles,
                                                const std::string &profile, const Clock &clock)
{
    if (!opened && opened.error().code == Errc::wrongPassphrase)
        LocalLog::noteWrongTry(profiles, profile, clock.now());
    if (!opened)
        return opened;
    // A log that cannot be written keeps nobody from their secrets.
    const auto written =
        LocalLog((*opened)->keystore(), profiles, profile).add(LocalEvent::unlocked, program, clock.now());
    static_cast<void>(written.has_value());
    return opened;
}

void Session::create(NewVault wanted, crypto::SecretBytes passphrase)
{
    begin([profiles = m_profiles, wanted = std::move(wanted), secret = std::move(passphrase),
           &clock = m_clock, progress = progressToMainThread()]() mutable {
        return OpenVault::create(std::move(profiles), wanted, std::move(secret), clock, progress);
    });
}

void Session::unlock(std::string profile, crypto::SecretBytes passphrase)
{
    begin([profiles = m_profiles, profile = std::move(profile), secret = std::move(passphrase),
           &clock = m_clock, progress = progressToMainThread()]() mutable {
        return noted(OpenVault::open(profiles, profile, std::move(secret), clock, progress), profiles,
                     profile, clock);
    });
}

void Session::open(Opening how)
{
    begin(
        [profiles = m_profiles, how = std::move(how), &clock = m_clock,
         progress = progressToMainThread()]() mutable { return how(std::move(profiles), clock, progress); });
}

void Session::finish(Opened result)
{
    if (!result) {
        setPhase(Phase::closed);
        Q_EMIT openFailed(result.error());
        return;
    }
    m_vault = std::shared_ptr<OpenVault>(std::move(*result));
    m_profile = m_vault->profile();
    m_standing = standingOf(*m_vault);
    m_locked = std::make_shared<std::atomic<bool>>(false);
    watchFiles();
    setPhase(Phase::open);
    Q_EMIT opened();
    Q_EMIT healthChanged();
}

void Session::lock()
{
    if (m_phase == Phase::closed)
        return;
    if (m_phase == Phase::open)
        Q_EMIT aboutToLock();
    ++m_epoch;
    if (m_locked)
        *m_locked = true;
    m_settle.stop();
    m_settleKeystore.stop();
    if (const auto watched = m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    m_standing = {};
    inBackground(
        m_lane, this,
        [vault = std::move(m_vault), profiles = m_profiles, &clock = m_clock]() mutable {
            if (!vault)
                return true;
            LocalLog log(vault->keystore(), profiles, vault->profile().name);
            vault.reset(); // the keys go first
            return log.add(LocalEvent::locked, program, clock.now()).has_value();
        },
        [](bool) {});
    m_vault.reset();
    setPhase(Phase::closed);
    Q_EMIT locked();
}

void Session::leaveFrontEnd()
{
    if (isOpen())
        Q_EMIT aboutToLock();
}

void Session::enterFrontEnd()
{
    if (!isOpen())
        return;
    Q_EMIT opened();
    Q_EMIT healthChanged();
}

void Session::refresh()
{
    if (!m_vault)
        return;
    withVault(this, [](OpenVault &vault) { return vault.refresh(); }, [](const Result<bool> &) {});
}

Result<crypto::SecretBytes> Session::reveal(const crypto::SealedValue &value) const
{
    if (!m_vault)
        return fail(Errc::cancelled, "vault", "the vault is locked");
    if (value.ciphertext.empty())
        return crypto::SecretBytes();
    return m_vault->sealer().open(value);
}

crypto::SealedValue Session::seal(ByteView secret) const
{
    return m_vault ? m_vault->sealer().seal(secret) : crypto::SealedValue();
}

bool Session::sameContent(const entries::Entry &a, const entries::Entry &b) const
{
    return m_vault && entries::sameContent(a, b, m_vault->sealer());
}

void Session::run(vault::Operation operation, QObject *owner,
                  std::function<void(Result<vault::PushCounts>)> done)
{
    withClock(
        owner, [operation = std::move(operation)](OpenVault &vault) { return vault.run(operation); },
        std::move(done));
}

void Session::entries(const ProjectId &project, const SetId &set, std::uint64_t version, QObject *owner,
                      std::function<void(Result<entries::EntryList>)> done)
{
    read(owner, [=](OpenVault &vault) { return vault.entries(project, set, version); }, std::move(done));
}

Session::Standing Session::standingOf(OpenVault &vault)
{
    return {vault.state(), vault.health(), VaultSync(vault).refusal(), vault.profile().remote};
}

void Session::take(Standing standing)
{
    const bool newState = standing.state != m_standing.state;
    const bool newHealth =
        standing.health.problem != m_standing.health.problem || standing.refusal != m_standing.refusal;
    const bool newProfile = standing.remote != m_standing.remote;
    m_standing = std::move(standing);
    m_profile->remote = m_standing.remote;
    if (newState)
        Q_EMIT stateChanged();
    if (newHealth)
        Q_EMIT healthChanged();
    if (newProfile)
        Q_EMIT profileChanged();
}

void Session::setPhase(Phase phase)
{
    m_phase = phase;
    Q_EMIT phaseChanged();
}

/// The branch moves by renaming a file into refs/heads; after packing it may stand in packed-refs alone. The
/// keystore is renamed into the profile's folder.
void Session::watchFiles()
{
    const auto text = [](const std::filesystem::path &path) { return QString::fromStdString(path.string()); };
    const auto repository = m_profiles.repository(m_profile->name);
    m_watcher.addPaths(
        {text(repository / "refs/heads"), text(repository / ""), text(m_profiles.folder(m_profile->name))});
}

void Session::fileChanged(const QString &path)
{
    const bool ofKeystore = path == QString::fromStdString(m_profiles.folder(m_profile->name).string());
    (ofKeystore ? m_settleKeystore : m_settle).start();
}

} // namespace hypha::session
