#include "model/session/livesync.h"
#include "model/store/refs.h"
#include "model/sync/clients.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace hypha;
using Mode = session::LiveSync::Mode;

static constexpr int patience = 30'000; // ms

/// An open vault and its remote, kept together by itself or not.
class tst_LiveSync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void nothingRunsByItselfOnceSomebodySaysWhen();
    void whatIsBeingPushedStopsWhereNothingIsToBe();
    void whatWasAskedOfARemoteIsNotAskedOfTheNext();
    void nothingIsLeftToDoOnceItIsLocked();

private:
    struct Stage
    {
        QTemporaryDir folder;
        session::Session session{keystore::ProfileStore(keystore::Home::below(path("home")))};
        session::LiveSync live{session};
        std::filesystem::path path(const char *name) const
        {
            return folder.path().toStdString() + "/" + name;
        }
    };
    /// Work on the vault's lane; its end has been told of.
    void onLane(const std::function<Result<void>(session::OpenVault &)> &work);
    void setRemote(const char *name);
    void change();
    struct Armed
    {
        bool before = false, afterChange = true, poll = false;
    };
    Armed armedBy(Mode mode);
    void synced();
    bool waits(const char *timer) const
    {
        return m->live.findChild<QTimer *>(QLatin1String(timer))->isActive();
    }
    std::optional<store::ObjectId> tip(const char *remote) const
    {
        return test::must(store::readRef(m->path(remote), store::mainRef));
    }

    std::unique_ptr<Stage> m;
};

void tst_LiveSync::onLane(const std::function<Result<void>(session::OpenVault &)> &work)
{
    std::optional<Result<void>> done;
    m->session.withVault(&m->session, work, [&](const Result<void> &result) { done = result; });
    QTRY_VERIFY_WITH_TIMEOUT(done, patience);
    QVERIFY2(*done, test::told(*done));
}

void tst_LiveSync::setRemote(const char *name)
{
    test::must(sync::makeEmptyRemote(m->path(name)));
    const QSignalSpy changed(&m->session, &session::Session::profileChanged);
    onLane([to = m->path(name).string()](session::OpenVault &vault) {
        return session::VaultSync(vault).setRemote(to);
    });
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), qsizetype(1), patience);
}

void tst_LiveSync::synced()
{
    m->live.syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(!m->live.isRunning() && m->live.state().lastAt &&
                                 m->live.state().unpushed == 0 && !m->live.error(),
                             patience);
}

void tst_LiveSync::change()
{
    const std::uint64_t before = m->live.state().unpushed;
    std::optional<bool> done;
    m->session.run(vault::op::CreateProject{ProjectId::random(), EventId::random().toString(), {}},
                   &m->session, [&](const Result<vault::PushCounts> &result) { done = result.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(done, patience);
    QVERIFY(*done);
    QTRY_VERIFY_WITH_TIMEOUT(m->live.state().unpushed > before, patience);
}

/// One vault, one remote that has all of it, and nothing that runs by itself.
void tst_LiveSync::init()
{
    m = std::make_unique<Stage>();
    m->live.setMode(Mode::manual);
    m->session.create({"default", "Acme", UserId{"email|ada@example.org"}, "Laptop", std::nullopt},
                      test::passphrase());
    QTRY_VERIFY_WITH_TIMEOUT(m->session.isOpen(), patience);
    setRemote("remote.git");
    synced();
}

/// A change in a window that syncs by itself, and another mode in the same moment.
tst_LiveSync::Armed tst_LiveSync::armedBy(Mode mode)
{
    Armed armed;
    m->live.setMode(Mode::automatic);
    const auto switched = [&, mode] {
        armed.before = waits("afterChange");
        m->live.setMode(mode);
        armed.afterChange = waits("afterChange");
        armed.poll = waits("poll");
    };
    connect(&m->session, &session::Session::stateChanged, this, switched, Qt::SingleShotConnection);
    change();
    return armed;
}

void tst_LiveSync::nothingRunsByItselfOnceSomebodySaysWhen()
{
    QVERIFY(!waits("poll") && !waits("afterChange"));
    const Armed readOnly = armedBy(Mode::readOnly);
    QVERIFY(readOnly.before && !readOnly.afterChange && readOnly.poll); // what others do comes in
    const Armed manual = armedBy(Mode::manual);
    QVERIFY(manual.before && !manual.afterChange && !manual.poll);
    change();
    QVERIFY(!waits("afterChange") && !waits("poll"));
    synced(); // until somebody asks
}

void tst_LiveSync::whatIsBeingPushedStopsWhereNothingIsToBe()
{
    const auto before = tip("remote.git");
    change();
    const QSignalSpy finished(&m->live, &session::LiveSync::finished);
    m->live.syncNow();
    QVERIFY(m->live.isRunning());
    m->live.setMode(Mode::readOnly);
    // It is stopped, and one that only fetches comes after it.
    QTRY_VERIFY_WITH_TIMEOUT(!m->live.isRunning() && !finished.isEmpty(), patience);
    QVERIFY(tip("remote.git") == before);
    QCOMPARE(finished.front().front().value<session::SyncReport>().outcome.pushed, std::size_t(0));
    QVERIFY(m->live.state().unpushed > 0);
    QVERIFY(!m->live.error());
    m->live.setMode(Mode::manual);
    synced();
    QVERIFY(tip("remote.git") != before);
}

void tst_LiveSync::whatWasAskedOfARemoteIsNotAskedOfTheNext()
{
    m->live.syncNow();
    m->live.syncNow(); // remembered
    QVERIFY(m->live.isRunning());
    setRemote("other.git");
    QTRY_VERIFY_WITH_TIMEOUT(!m->live.isRunning(), patience);
    onLane([](session::OpenVault &) { return Result<void>(); });
    QVERIFY(!m->live.isRunning());
    QVERIFY(!tip("other.git")); // nobody has asked for that
    synced();
    QVERIFY(tip("other.git"));
}

void tst_LiveSync::nothingIsLeftToDoOnceItIsLocked()
{
    m->live.setMode(Mode::automatic);
    QVERIFY(waits("poll"));
    m->live.syncNow();
    m->session.lock();
    QVERIFY(!waits("afterChange") && !waits("poll"));
    QTRY_VERIFY_WITH_TIMEOUT(!m->live.isRunning(), patience);
    QVERIFY(!waits("afterChange") && !waits("poll"));
    QVERIFY(!m->live.error());
}

QTEST_GUILESS_MAIN(tst_LiveSync)
#include "tst_livesync.moc"
