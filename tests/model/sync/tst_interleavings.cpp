#include "model/store/refs.h"
#include "model/sync/parked.h"
#include "model/sync/pathtransport.h"
#include "model/sync/sync.h"
#include "support/adminacts.h"
#include "support/must.h"
#include "support/temporaryfolder.h"

#include <QtTest>

#include <array>
#include <random>

using namespace hypha;
using test::adminActs;
using test::must;

namespace {

namespace fs = std::filesystem;

constexpr std::size_t machineCount = 3;
constexpr std::array<const char *, machineCount> devices = {"ada-laptop", "ben-laptop", "carla-laptop"};

/// What the computers of all samples have in common: the vault before anybody acts, and one keystore, because
/// deriving keys is not what is tried here.
struct Stage
{
    std::unique_ptr<test::TeamVault> team = test::threeAdmins();
    test::TemporaryFolder folder;
    keystore::Keystore keystore =
        must(keystore::Keystore::create(folder.path() / "keystore.json", test::passphrase()));
    fs::path begun = folder.path() / "begun.git";

    Stage()
    {
        const auto store = must(store::GitStore::create(begun));
        std::map<std::string, std::optional<Bytes>> files(team->files().begin(), team->files().end());
        const auto head = must(store->commit(std::nullopt, {std::move(files), team->now()}));
        must(store->setRef(store::remoteRef, head.commit()));
    }
};

/// One admin's computer, which knows the others through the remote alone.
class Machine
{
public:
    Machine(Stage &stage, const fs::path &folder, const fs::path &remote, const char *device)
        : m_stage(stage), m_keys(stage.team->keys(device)), m_transport(remote),
          m_store(copied(stage.begun, folder / "vault.git")),
          m_now{stage.team->state(), *must(m_store->head())},
          m_replica{*m_store,
                    m_keys,
                    stage.team->sealer(),
                    stage.keystore,
                    stage.team->clock(),
                    m_now.state.fingerprint,
                    remote.string(),
                    folder,
                    folder / "head",
                    [this]() -> Result<sync::Verified> { return m_now; },
                    [](const store::Snapshot &at) -> Result<vault::VaultState> {
                        HYPHA_TRY(vault::Verified verified, vault::verifyAll(at, nullptr, {}));
                        if (!verified.report.ok())
                            return tl::unexpected(verified.report.failures.front().error);
                        return std::move(verified.state);
                    }}
    {
        const vault::Head &head = m_now.state.head;
        must(keystore::saveRememberedHead(m_replica.headFile, {head.sequence, head.event, head.chainHash},
                                          m_replica.headSeal()));
    }
    Machine(const Machine &) = delete;

    const vault::VaultState &state() const { return m_now.state; }
    store::ObjectId head() const { return m_now.snapshot.commit(); }
    std::size_t parked() const { return sync::countParked(m_replica.parkedFolder()); }

    /// False where it is not allowed, or nothing to do, as far as this computer knows.
    bool act(const test::AdminAct &act)
    {
        const auto read = sync::readerOf(m_now.snapshot);
        auto prepared = vault::prepare(act.operation(m_now.state, m_stage.team->project), m_now.state, m_keys,
                                       m_stage.team->sealer(), read, m_stage.team->now());
        if (!prepared || prepared->changes.empty())
            return false;
        m_now.snapshot =
            must(m_store->commit(head(), {std::move(prepared->changes.files), prepared->changes.time}));
        m_now.state = std::move(prepared->changes.after);
        return true;
    }

    /// Empty when all is well; nobody is hostile here, so that nothing may be refused.
    std::string bringUpToDate()
    {
        sync::Options options;
        options.wait = [](int) { return true; };
        auto outcome = sync::synchronise(m_replica, m_transport, options);
        if (!outcome)
            return test::describe(outcome.error());
        if (outcome->refusal)
            return "refused: " + test::describe(outcome->refusal->error);
        if (outcome->head)
            m_now = std::move(*outcome->head);
        return {};
    }

private:
    static std::unique_ptr<store::GitStore> copied(const fs::path &from, const fs::path &to)
    {
        fs::create_directories(to.parent_path());
        fs::copy(from, to, fs::copy_options::recursive);
        return must(store::GitStore::open(to));
    }

    Stage &m_stage;
    const vault::DeviceKeys &m_keys;
    sync::PathTransport m_transport;
    std::unique_ptr<store::GitStore> m_store;
    sync::Verified m_now;
    sync::Replica m_replica;
};

/// One order of acts, and when whose computer syncs in between.
struct Course
{
    std::vector<std::size_t> acts;
    std::vector<std::size_t> syncs; ///< before each act, and after the last: a bit for each computer
    std::size_t first = 0;          ///< whose turn it is first when all sync at the end
};

struct Counts
{
    std::size_t refused = 0, parked = 0, moved = 0;
};

class Play
{
public:
    explicit Play(Stage &stage) : m_remote(m_folder.path() / "remote.git")
    {
        fs::copy(stage.begun, m_remote, fs::copy_options::recursive);
        for (std::size_t i = 0; i < machineCount; ++i)
            m_machines[i] =
                std::make_unique<Machine>(stage, m_folder.path() / devices[i], m_remote, devices[i]);
    }

    /// What is wrong; nothing where all computers end with one state that keeps the rules.
    std::string run(const Course &course, Counts &counts)
    {
        const vault::Head before = m_machines[0]->state().head;
        for (std::size_t i = 0; i <= course.acts.size(); ++i) {
            if (const auto wrong = syncSome(course.syncs[i], 0); !wrong.empty())
                return wrong;
            if (i < course.acts.size() && !machineOf(course.acts[i]).act(adminActs()[course.acts[i]]))
                ++counts.refused;
        }
        // What the last one pushes the first ones have not seen yet.
        for (int round = 0; round < 2; ++round)
            if (const auto wrong = syncSome((1u << machineCount) - 1, course.first); !wrong.empty())
                return wrong;
        for (const auto &machine : m_machines)
            counts.parked += machine->parked();
        counts.moved += m_machines[0]->state().head != before;
        return compared();
    }

private:
    Machine &machineOf(std::size_t act)
    {
        for (std::size_t i = 0; i < machineCount; ++i)
            if (std::string_view(devices[i]) == adminActs()[act].device)
                return *m_machines[i];
        qFatal("nobody's act");
    }

    std::string syncSome(std::size_t bits, std::size_t first)
    {
        for (std::size_t n = 0; n < machineCount; ++n) {
            const std::size_t i = (first + n) % machineCount;
            if (!(bits & (1u << i)))
                continue;
            if (const std::string wrong = m_machines[i]->bringUpToDate(); !wrong.empty())
                return std::string(devices[i]) + ": " + wrong;
        }
        return {};
    }

    std::string compared() const
    {
        const auto remote = must(store::GitStore::open(m_remote));
        const auto verified = must(vault::verifyAll(*must(remote->head()), nullptr, {}));
        if (!verified.report.ok())
            return "what others get does not verify: " +
                   test::describe(verified.report.failures.front().error);
        for (const auto &machine : m_machines)
            if (machine->head() != must(remote->head())->commit() || !(machine->state() == verified.state))
                return "two computers come to different states";
        return test::brokenRule(verified.state);
    }

    test::TemporaryFolder m_folder;
    fs::path m_remote;
    std::array<std::unique_ptr<Machine>, machineCount> m_machines;
};

/// Every order of up to four of the acts.
std::vector<std::vector<std::size_t>> orders()
{
    std::vector<std::vector<std::size_t>> out;
    std::vector<std::vector<std::size_t>> last{{}};
    for (int length = 1; length <= 4; ++length) {
        std::vector<std::vector<std::size_t>> next;
        for (const auto &begun : last)
            for (std::size_t act = 0; act < adminActs().size(); ++act)
                if (std::find(begun.begin(), begun.end(), act) == begun.end()) {
                    next.push_back(begun);
                    next.back().push_back(act);
                }
        out.insert(out.end(), next.begin(), next.end());
        last = std::move(next);
    }
    return out;
}

/// Nobody syncs until the end, or whoever does at random.
Course courseOf(const std::vector<std::size_t> &acts, std::size_t number, bool offline)
{
    std::mt19937 random(static_cast<std::mt19937::result_type>(number));
    Course out{acts, std::vector<std::size_t>(acts.size() + 1), number % machineCount};
    for (std::size_t &bits : out.syncs)
        bits = offline ? 0 : random() % (1u << machineCount);
    return out;
}

QString told(const Course &course, const std::string &wrong)
{
    QString text = QString::fromStdString(wrong) + QStringLiteral("; acts");
    for (std::size_t i = 0; i < course.acts.size(); ++i)
        text += QStringLiteral(" [syncs %1] %2").arg(course.syncs[i]).arg(course.acts[i]);
    return text + QStringLiteral(" [syncs %1], first %2").arg(course.syncs.back()).arg(course.first);
}

} // namespace

/// What three admins do to one another, each on their own computer, through one bare repository.
class TestInterleavings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void M5_threeAdminsActsOnThreeComputersEndInOneState()
    {
        Stage stage;
        const auto all = orders();
        QCOMPARE(all.size(), std::size_t{10 + 90 + 720 + 5040});
        // A prime, so that a sample has acts of every kind; `./dev deep` tries all.
        const std::size_t step = qEnvironmentVariableIsSet("HYPHA_DEEP") ? 1 : 97;
        Counts counts;
        std::size_t played = 0;
        for (std::size_t order = 0; order < all.size(); order += step) {
            for (const bool offline : {true, false}) {
                const Course course = courseOf(all[order], order, offline);
                Play play(stage);
                const std::string wrong = play.run(course, counts);
                QVERIFY2(wrong.empty(), qPrintable(told(course, wrong)));
                ++played;
            }
        }
        QVERIFY2(counts.refused > played / 20 && counts.parked > played / 20 && counts.moved > played / 2,
                 qPrintable(QStringLiteral("%1 refused, %2 parked, %3 moved of %4")
                                .arg(counts.refused)
                                .arg(counts.parked)
                                .arg(counts.moved)
                                .arg(played)));
        qInfo("%zu courses: %zu acts refused at once, %zu parked", played, counts.refused, counts.parked);
    }
};

QTEST_GUILESS_MAIN(TestInterleavings)
#include "tst_interleavings.moc"
