#include "storefixture.h"
#include "support/faultlayer.h"

#include <sys/wait.h>

using namespace hypha;
using namespace hypha::store;
using hypha::test::FaultLayer;

namespace {

/// What one commit of these tests writes: enough for several folders.
FileChange nextChange(int n)
{
    const std::string name = std::to_string(n);
    return change({{"audit/2026-11/" + name + ".json", bytesOf("event " + name)},
                   {"audit/index.json", bytesOf("index " + name)},
                   {"vault.json", bytesOf(name)}});
}

/// A repository, and fresh copies of it for each try.
class Original
{
public:
    explicit Original(int commits)
    {
        auto store = must(GitStore::create(m_scratch.path("original")));
        for (int i = 0; i < commits; ++i)
            m_head = must(store->commit(m_head, nextChange(i))).commit();
    }
    std::filesystem::path copy() const
    {
        const auto path = m_scratch.path("copy");
        std::filesystem::remove_all(path);
        std::filesystem::copy(m_scratch.path("original"), path, std::filesystem::copy_options::recursive);
        return path;
    }
    const std::optional<ObjectId> &head() const { return m_head; }

private:
    Scratch m_scratch;
    std::optional<ObjectId> m_head;
};

/// How many calls lie between two that fail. A merge of packs makes hundreds: some of them are enough here,
/// where one row begins with the first and another with the second; all of them with HYPHA_DEEP.
long strideAfter(int commits)
{
    return commits < 10 || qEnvironmentVariableIsSet("HYPHA_DEEP") ? 1 : 2;
}

std::string messageOf(const Result<Snapshot> &result)
{
    return result ? "done" : std::string(toString(result.error().code)) + " " + result.error().detail;
}

/// Opens what is left: the old head or the new one, every file as it was written, and the next commit goes
/// on.
void checkAfterwards(const std::filesystem::path &path, const std::optional<ObjectId> &old,
                     const Result<Snapshot> *done)
{
    auto store = must(GitStore::open(path));
    const auto head = must(store->head());
    const auto id = head ? std::optional(head->commit()) : std::nullopt;
    if (done && done->has_value())
        QCOMPARE(id, std::optional((*done)->commit()));
    else if (id != old)
        QVERIFY(must(head->read("vault.json")) == bytesOf("1000"));
    if (head) {
        for (const auto &file : must(head->list()))
            must(head->readBlob(file.blob));
    }
    const auto next = must(store->commit(id, nextChange(2000)));
    QVERIFY(must(next.read("vault.json")) == bytesOf("2000"));
    must(store->packIfNeeded(0));
    QVERIFY(must(must(store->head())->read("audit/index.json")) == bytesOf("index 2000"));
}

} // namespace

class TestGitStoreFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void O6_everyFailingCallLeavesTheOldOrTheNewHead_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<Errc>("code");
        QTest::addColumn<int>("commits");
        QTest::newRow("disk full, first commit") << ENOSPC << Errc::diskFull << 0;
        QTest::newRow("disk full") << ENOSPC << Errc::diskFull << 3;
        QTest::newRow("read-only") << EROFS << Errc::readOnly << 3;
        QTest::newRow("broken disk") << EIO << Errc::io << 3;
        QTest::newRow("disk full while packs merge") << ENOSPC << Errc::diskFull << 50;
    }
    void O6_everyFailingCallLeavesTheOldOrTheNewHead()
    {
        QFETCH(int, number);
        QFETCH(Errc, code);
        QFETCH(int, commits);
        const Original original(commits);
        const long stride = strideAfter(commits);
        long n = std::min(stride, 2L) - stride;
        for (bool struck = true; struck;) {
            const auto path = original.copy();
            auto store = must(GitStore::open(path));
            FaultLayer::instance().failAt(path.string(), n += stride, number);
            const auto done = store->commit(original.head(), nextChange(1000));
            struck = FaultLayer::instance().stop();
            if (!done)
                QVERIFY2(done.error().code == code, messageOf(done).c_str());
            checkAfterwards(path, original.head(), &done);
        }
        QVERIFY2(n > 12, qPrintable(QString::number(n)));
    }

    void O6_everyCrashLeavesTheOldOrTheNewHead_data()
    {
        QTest::addColumn<FaultLayer::Unsynced>("unsynced");
        QTest::addColumn<int>("commits");
        for (const int commits : {0, 3}) {
            QTest::addRow("kept after %d", commits) << FaultLayer::Unsynced::kept << commits;
            QTest::addRow("torn after %d", commits) << FaultLayer::Unsynced::torn << commits;
            QTest::addRow("dropped after %d", commits) << FaultLayer::Unsynced::dropped << commits;
        }
        QTest::newRow("dropped while packs merge") << FaultLayer::Unsynced::dropped << 50;
    }
    void O6_everyCrashLeavesTheOldOrTheNewHead()
    {
        QFETCH(FaultLayer::Unsynced, unsynced);
        QFETCH(int, commits);
        const Original original(commits);
        const long stride = strideAfter(commits);
        long n = 1 - stride;
        for (bool struck = true; struck;) {
            const auto path = original.copy();
            auto store = must(GitStore::open(path));
            FaultLayer::instance().crashAt(path.string(), n += stride, unsynced);
            const auto done = store->commit(original.head(), nextChange(1000));
            struck = FaultLayer::instance().stop();
            checkAfterwards(path, original.head(), &done);
        }
        QVERIFY2(n > 12, qPrintable(QString::number(n)));
    }

    void O6_aProcessKilledAtAnyCallNeverBlocksTheNext()
    {
        const Original original(50);
        const long stride = strideAfter(50);
        long n = std::min(stride, 2L) - stride;
        for (bool killed = true; killed;) {
            const auto path = original.copy();
            n += stride;
            const pid_t child = ::fork();
            if (child == 0) {
                auto store = must(GitStore::open(path));
                FaultLayer::instance().killAt(path.string(), n);
                must(store->commit(original.head(), nextChange(1000)));
                ::_exit(0);
            }
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
            QVERIFY(killed || status == 0);
            checkAfterwards(path, original.head(), nullptr);
        }
        QVERIFY2(n > 100, qPrintable(QString::number(n)));
    }

    void O6_anInterruptedCreationIsRepeated()
    {
        const Scratch scratch;
        long n = 0;
        for (bool struck = true; struck;) {
            std::filesystem::remove_all(scratch.path());
            FaultLayer::instance().crashAt(scratch.path().string(), ++n, FaultLayer::Unsynced::dropped);
            const bool done = GitStore::create(scratch.path()).has_value();
            struck = FaultLayer::instance().stop();
            if (done || GitStore::open(scratch.path()))
                checkAfterwards(scratch.path(), {}, nullptr);
            else
                QVERIFY(GitStore::create(scratch.path()).has_value());
        }
    }
};

QTEST_GUILESS_MAIN(TestGitStoreFaults)
#include "tst_gitstorefaults.moc"
