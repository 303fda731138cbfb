#include "model/session/auditlog.h"

#include "crypto/labels.h"
#include "model/audit/archive.h"
#include "model/store/atomicfile.h"
#include "support/temporaryhome.h"

#include <QtTest>

#include <filesystem>

using namespace hypha;
using session::OpenVault;

/// The rows of an open vault: from the cache, from what is known already, and from the repository.
class TestAuditLog : public QObject
{
    Q_OBJECT

    static constexpr std::uint64_t notes = 300; // more than the cache may lag

    test::TemporaryHome m_home;
    std::unique_ptr<OpenVault> m_vault;

    std::filesystem::path cache() const { return session::auditCacheFile(m_home.profiles(), "default"); }
    void note(std::string text)
    {
        HYPHA_VERIFY(m_vault->run(vault::op::AddNote{std::nullopt, std::move(text)}));
    }
    audit::Log read(audit::Log known = {})
    {
        auto log = session::readAuditLog(*m_vault, m_home.profiles(), std::move(known));
        if (!log)
            qFatal("%s", test::told(log));
        return std::move(*log);
    }
    bool isWhole(const audit::Log &log) const
    {
        const auto state = m_vault->state();
        if (log.size() != state->log.size())
            return false;
        for (std::size_t i = 0; i < log.size(); ++i)
            if (log.row(i).chainHash != state->log[i].chainHash || log.row(i).sequence != i + 1 ||
                !log.details(i))
                return false;
        return true;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto made =
            OpenVault::create(m_home.profiles(), m_home.newVault(), test::passphrase(), m_home.clock());
        QVERIFY2(made, test::told(made));
        m_vault = std::move(*made);
        note("the first");
    }

    void fewEventsNeedNoCache()
    {
        QVERIFY(isWhole(read()));
        QVERIFY(!std::filesystem::exists(cache()));
    }

    void theCacheIsWrittenWhenItLags()
    {
        for (std::uint64_t i = 0; i < notes; ++i)
            note("note " + std::to_string(i));
        QVERIFY(isWhole(read()));
        QVERIFY(std::filesystem::exists(cache()));
        QCOMPARE(std::filesystem::status(cache()).permissions() & std::filesystem::perms::mask,
                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
        note("one more");
        QVERIFY(isWhole(read()));
    }

    void whatIsKnownIsKept()
    {
        const audit::Log known = read();
        note("after that");
        const audit::Log next = read(known);
        QCOMPARE(next.size(), known.size() + 1);
        QVERIFY(known.isPrefixOf(next) && isWhole(next));
    }

    void anotherHistoryIsLeftBehind()
    {
        // As after a rebase: the last events were made again on another head.
        audit::Log strange = audit::firstRows(read(), 200);
        const auto events = m_vault->events(250, 290);
        QVERIFY2(events, test::told(events));
        for (vault::Event event : *events) {
            event.sequence = strange.size() + 1;
            strange.add(event);
        }
        QVERIFY(!isWhole(strange));
        QVERIFY(isWhole(read(strange)));
    }

    void H8_aForgedCacheIsNotBelieved()
    {
        const audit::Log whole = read();
        const Bytes rows = audit::writeLog(audit::firstRows(whole, 100));
        Bytes forged(32, 0x55);
        forged.insert(forged.end(), rows.begin(), rows.end());
        HYPHA_VERIFY(store::writeFileAtomically(cache(), forged));
        QVERIFY(isWhole(read()));
        const auto stored = store::readFile(cache(), 1u << 30);
        QVERIFY(stored && *stored != forged); // and is replaced
        Bytes damaged = *stored;
        damaged[damaged.size() / 2] ^= 1;
        HYPHA_VERIFY(store::writeFileAtomically(cache(), damaged));
        QVERIFY(isWhole(read()));
        HYPHA_VERIFY(store::writeFileAtomically(cache(), asBytes("short")));
        QVERIFY(isWhole(read()));
    }

    void eventsAreVisitedInOrder()
    {
        const std::uint64_t size = m_vault->state()->log.size();
        std::uint64_t expected = 1;
        HYPHA_VERIFY(
            session::eachEvent(*m_vault, 1, size + 50, [&](const vault::Event &event) -> Result<void> {
                return event.sequence == expected++ ? Result<void>() : fail(Errc::internal);
            }));
        QCOMPARE(expected, size + 1);
        for (const std::vector<std::uint32_t> &rows :
             {std::vector<std::uint32_t>{}, {0}, {0, 1, 2, 70, 71, 299}, {5, 200}}) {
            std::vector<std::uint32_t> seen;
            HYPHA_VERIFY(session::eachEvent(*m_vault, rows, [&](const vault::Event &event) -> Result<void> {
                seen.push_back(static_cast<std::uint32_t>(event.sequence - 1));
                return {};
            }));
            QVERIFY(seen == rows);
        }
    }

    void readingCanBeCancelled()
    {
        std::atomic<bool> cancel = true;
        std::filesystem::remove(cache());
        const auto log = session::readAuditLog(*m_vault, m_home.profiles(), {}, {&cancel, {}});
        QCOMPARE(toString(log.error().code), "cancelled");
        std::uint64_t told = 0;
        cancel = false;
        HYPHA_VERIFY(
            session::readAuditLog(*m_vault, m_home.profiles(), {},
                                  {&cancel, [&](std::uint64_t, std::uint64_t total) { told = total; }}));
        QCOMPARE(told, m_vault->state()->log.size());
    }
};

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
