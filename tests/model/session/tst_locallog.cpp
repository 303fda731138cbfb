#include "model/session/locallog.h"

#include "model/session/session.h"
#include "model/store/atomicfile.h"
#include "support/temporaryhome.h"

#include <QSignalSpy>
#include <QtTest>

using namespace hypha;
using session::LocalEntry;
using session::LocalEvent;
using session::LocalLog;
using session::OpenVault;

/// What a computer remembers of its keys, for its user alone.
class TestLocalLog : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TemporaryHome> m_place;
    std::unique_ptr<OpenVault> m_vault;

    LocalLog log() { return {m_vault->keystore(), m_place->profiles(), "default"}; }
    std::vector<LocalEntry> entries()
    {
        auto read = log().entries();
        if (!read)
            qFatal("%s", test::told(read));
        return std::move(*read);
    }
    std::vector<LocalEvent> events()
    {
        std::vector<LocalEvent> out;
        for (const LocalEntry &entry : entries())
            out.push_back(entry.event);
        return out;
    }
    Timestamp now() { return m_place->clock().now(); }
    std::filesystem::path file(const char *name) { return m_place->profiles().dataFolder("default") / name; }
    void reopen(crypto::SecretBytes passphrase)
    {
        m_vault.reset();
        auto opened =
            OpenVault::open(m_place->profiles(), "default", std::move(passphrase), m_place->clock());
        QVERIFY2(opened, test::told(opened));
        m_vault = std::move(*opened);
    }

private Q_SLOTS:
    void init()
    {
        m_vault.reset();
        m_place = std::make_unique<test::TemporaryHome>();
        auto made =
            OpenVault::create(m_place->profiles(), m_place->newVault(), test::passphrase(), m_place->clock());
        QVERIFY2(made, test::told(made));
        m_vault = std::move(*made);
    }

    void whatIsCloseTogetherIsOneEntry()
    {
        QVERIFY(entries().empty());
        for (int i = 0; i < 3; ++i, m_place->clock().forward(600))
            HYPHA_VERIFY(log().add(LocalEvent::unlocked, "hypha-cli", now()));
        HYPHA_VERIFY(log().add(LocalEvent::unlocked, "hypha", now()));
        HYPHA_VERIFY(log().add(LocalEvent::locked, "hypha", now()));
        m_place->clock().forward(7200);
        HYPHA_VERIFY(log().add(LocalEvent::locked, "hypha", now()));
        const auto read = entries();
        QCOMPARE(read.size(), std::size_t{4});
        QCOMPARE(read[0].count, std::uint64_t{3});
        QCOMPARE(read[0].last.seconds - read[0].first.seconds, std::int64_t{1200});
        QCOMPARE(read[3].count, std::uint64_t{1});
    }

    void theFileSaysNothing()
    {
        HYPHA_VERIFY(log().add(LocalEvent::kitUsed, "hypha-cli", now()));
        const auto bytes = store::readFile(file("local-log"), 1u << 20);
        QVERIFY2(bytes, test::told(bytes));
        QVERIFY(asText(*bytes).find("kit") == std::string_view::npos);
        QVERIFY(asText(*bytes).find("hypha") == std::string_view::npos);
        using std::filesystem::perms;
        QCOMPARE(std::filesystem::status(file("local-log")).permissions() & perms::mask,
                 perms::owner_read | perms::owner_write);
    }

    void wrongTriesAreNotedWhileItIsLocked()
    {
        HYPHA_VERIFY(log().add(LocalEvent::locked, "hypha", now()));
        m_place->clock().forward(60);
        for (int i = 0; i < 3; ++i)
            LocalLog::noteWrongTry(m_place->profiles(), "default", now());
        const std::vector<LocalEvent> expected{LocalEvent::locked, LocalEvent::wrongTry};
        QVERIFY(events() == expected);
        QCOMPARE(entries().back().count, std::uint64_t{3});
        HYPHA_VERIFY(log().add(LocalEvent::unlocked, "hypha", now()));
        QVERIFY(!std::filesystem::exists(file("wrong-tries")));
        QCOMPARE(events().size(), std::size_t{3});
        // Not ours, or damaged: left out.
        HYPHA_VERIFY(store::writeFileAtomically(file("wrong-tries"), asBytes("\033[2J\nyesterday\n")));
        QCOMPARE(events().size(), std::size_t{3});
    }

    void wrongTriesDoNotFillADisk()
    {
        for (int i = 0; i < 4000; ++i)
            LocalLog::noteWrongTry(m_place->profiles(), "default", now());
        QVERIFY(std::filesystem::file_size(file("wrong-tries")) < 70'000);
        QCOMPARE(events().size(), std::size_t{1});
    }

    void theOldestGo()
    {
        std::vector<LocalEntry> many;
        for (std::size_t i = 0; i < LocalLog::maxEntries + 10; ++i)
            many.push_back({LocalEvent::locked, std::to_string(i), now(), now(), 1});
        HYPHA_VERIFY(log().replace(many));
        QCOMPARE(entries().size(), LocalLog::maxEntries);
        QCOMPARE(entries().front().program, std::string("10"));
    }

    void eachByteIsAuthenticated()
    {
        HYPHA_VERIFY(log().add(LocalEvent::unlocked, "hypha", now()));
        const Bytes whole = *store::readFile(file("local-log"), 1u << 20);
        for (std::size_t i = 0; i < whole.size(); ++i) {
            Bytes damaged = whole;
            damaged[i] ^= 1;
            HYPHA_VERIFY(store::writeFileAtomically(file("local-log"), damaged));
            QVERIFY(!log().entries());
        }
        // The next entry does not destroy what somebody may want to look at.
        HYPHA_VERIFY(log().add(LocalEvent::locked, "hypha", now()));
        QVERIFY(std::filesystem::exists(file("local-log.unreadable")));
        QVERIFY(events() == std::vector{LocalEvent::locked});
    }

    void itSurvivesNewKeys()
    {
        HYPHA_VERIFY(log().add(LocalEvent::unlocked, "hypha", now()));
        HYPHA_VERIFY(m_vault->changePassphrase(test::passphrase(),
                                               test::secret("another long passphrase of pears"), true));
        const std::vector<LocalEvent> expected{LocalEvent::unlocked, LocalEvent::passphraseChanged};
        QVERIFY(events() == expected);
        reopen(test::secret("another long passphrase of pears"));
        QVERIFY(events() == expected);
        QVERIFY(!m_vault->changePassphrase(test::secret("wrong"), test::passphrase(), false));
        QVERIFY(events().back() == LocalEvent::wrongTry);
    }

    void aSessionWritesItDown()
    {
        m_vault.reset();
        session::Session session(m_place->profiles(), m_place->clock());
        QSignalSpy opened(&session, &session::Session::opened);
        QSignalSpy failed(&session, &session::Session::openFailed);
        session.unlock("default", test::secret("wrong"));
        QTRY_COMPARE(failed.count(), 1);
        m_place->clock().forward(120);
        session.unlock("default", test::passphrase());
        QTRY_COMPARE(opened.count(), 1);
        session.lock();
        session.unlock("default", test::passphrase());
        QTRY_COMPARE(opened.count(), 2);
        std::optional<Result<std::vector<LocalEntry>>> read;
        session.withVault(
            this,
            [profiles = m_place->profiles()](OpenVault &vault) {
                return LocalLog(vault.keystore(), profiles, "default").entries();
            },
            [&](Result<std::vector<LocalEntry>> entries) { read = std::move(entries); });
        QTRY_VERIFY(read);
        QVERIFY2(*read, test::told(*read));
        std::vector<LocalEvent> seen;
        for (const LocalEntry &entry : **read)
            seen.push_back(entry.event);
        const std::vector<LocalEvent> expected{LocalEvent::wrongTry, LocalEvent::unlocked, LocalEvent::locked,
                                               LocalEvent::unlocked};
        QVERIFY(seen == expected);
    }
};

QTEST_GUILESS_MAIN(TestLocalLog)
#include "tst_locallog.moc"
