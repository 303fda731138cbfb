#include "crypto/hash.h"
#include "model/vault/changebuilder.h"
#include "model/vault/filecheck.h"
#include "model/vault/paths.h"
#include "model/vault/recordcheck.h"
#include "support/barevault.h"
#include "support/temporaryhome.h"

#include <QtTest>

using namespace hypha;

/// A host that changes what it stores (THREATS C2, C3, H4–H7): each byte, each file, each exchange is named.
class TestTampering : public QObject
{
    Q_OBJECT

private:
    test::BareVault m_vault;
    std::vector<store::TreeEntry> m_files;
    store::ObjectId m_whole;
    SetId m_other = SetId::random();

    Bytes bytesOf(const std::string &path) const { return *m_vault.head->read(path); }

    /// What verification says of the vault with these files changed; the whole vault is put back afterwards.
    std::vector<vault::Finding> findingsWith(const std::map<std::string, std::optional<Bytes>> &files)
    {
        auto changed = m_vault.store->commit(m_whole, {files, Timestamp{}});
        if (!changed)
            qFatal("%s", test::told(changed));
        const auto verified = vault::verifyAll(*changed, &m_vault.keys, {});
        if (!m_vault.store->setRef("refs/heads/main", m_whole))
            qFatal("cannot put the whole vault back");
        return verified ? verified->report.failures : std::vector<vault::Finding>{};
    }

    static bool names(const std::vector<vault::Finding> &findings, const std::string &path)
    {
        return std::any_of(findings.begin(), findings.end(),
                           [&](const vault::Finding &f) { return f.error.item == path; });
    }

    /// The states before each event, for judging one altered event where it stands.
    std::vector<vault::VaultState> prefixStates() const
    {
        std::vector<vault::VaultState> out(1);
        for (const vault::LogEntry &entry : m_vault.state.log) {
            vault::VaultState next = out.back();
            const auto event = vault::Event::parse(bytesOf(vault::eventPath(entry)), "event");
            if (!event || !vault::apply(next, *event))
                qFatal("the vault of the test does not replay");
            out.push_back(std::move(next));
        }
        return out;
    }

    static bool acceptedAsEvent(const vault::VaultState &before, const std::string &path, const Bytes &bytes)
    {
        const auto event = vault::Event::parse(bytes, path);
        return event && event->path() == path && vault::judge(before, *event);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault.run(m_vault.one("DATABASE_URL", "postgres://ada:secret@db/prod"));
        m_vault.run(vault::op::CreateSet{m_vault.project, m_other, "staging"});
        m_vault.run(m_vault.one("API_KEY", "0123456789"));
        m_vault.run(vault::op::Rotate{{m_vault.project}, "manual", std::nullopt});
        m_vault.run(vault::op::AddNote{std::nullopt, "all is well"});
        m_whole = m_vault.head->commit();
        const auto listed = m_vault.head->list();
        QVERIFY2(listed, test::told(listed));
        m_files = *listed;
        const auto verified = vault::verifyAll(*m_vault.head, &m_vault.keys, {});
        QVERIFY2(verified, test::told(verified));
        QVERIFY(verified->report.ok());
    }

    void C3_eachByteOfEachFileFlippedIsNoticed()
    {
        const std::vector<vault::VaultState> states = prefixStates();
        std::map<std::string, std::size_t> sequenceOf;
        for (std::size_t i = 0; i < m_vault.state.log.size(); ++i)
            sequenceOf[vault::eventPath(m_vault.state.log[i])] = i;
        std::size_t flipped = 0;
        for (const store::TreeEntry &file : m_files) {
            const std::string path(file.path);
            Bytes bytes = bytesOf(path);
            for (std::size_t i = 0; i < bytes.size(); ++i, ++flipped) {
                const auto mask = static_cast<std::uint8_t>(1u << (i % 8));
                bytes[i] = static_cast<std::uint8_t>(bytes[i] ^ mask);
                bool accepted = true;
                if (const auto event = sequenceOf.find(path); event != sequenceOf.end())
                    accepted = acceptedAsEvent(states[event->second], path, bytes);
                else if (path == vault::path::auditIndex)
                    accepted = bytes == vault::indexFile(m_vault.state);
                else if (path.ends_with(".enc"))
                    accepted = crypto::blake3(bytes) == vault::liveFile(m_vault.state, path)->hash;
                else
                    accepted = vault::checkRecordFile(m_vault.state, path, bytes).has_value();
                QVERIFY2(!accepted, (path + " byte " + std::to_string(i)).c_str());
                bytes[i] = static_cast<std::uint8_t>(bytes[i] ^ mask);
            }
        }
        QVERIFY(flipped > 10000);
    }

    /// Signatures are verified on all cores while others judge: what is said does not depend on who was
    /// faster.
    void H4_ofManyBrokenEventsTheFirstIsNamed()
    {
        test::BareVault vault;
        vault.fillLog(200);
        const auto eventAt = [&](std::size_t i) { return vault::eventPath(vault.state.log[i]); };
        const auto altered = [&](std::size_t i, std::string_view behind) {
            Bytes bytes = *vault.head->read(eventAt(i));
            const auto at = std::search(bytes.begin(), bytes.end(), behind.begin(), behind.end());
            std::uint8_t &letter = at[static_cast<std::ptrdiff_t>(behind.size())];
            letter = letter == 'A' ? 'B' : 'A'; // base64 stays base64
            return bytes;
        };
        const auto brokenAt = [&](std::map<std::string, std::optional<Bytes>> files) {
            const auto broken = vault.store->commit(vault.head->commit(), {std::move(files), Timestamp{}});
            if (!broken || !vault.store->setRef("refs/heads/main", vault.head->commit()))
                qFatal("cannot write the broken vault");
            return *broken;
        };
        const store::Snapshot note = brokenAt({{eventAt(120), altered(120, "checked the ")},
                                               {eventAt(121), altered(121, "checked the ")},
                                               {eventAt(180), altered(180, "checked the ")}});
        const store::Snapshot signature = brokenAt({{eventAt(120), altered(120, "\"signature\":\"")}});
        for (int round = 0; round < 20; ++round) {
            for (const auto &[broken, code] :
                 {std::pair(note, Errc::chainBroken), std::pair(signature, Errc::signatureInvalid)}) {
                const auto verified = vault::verifyAll(broken, nullptr, {});
                QVERIFY2(verified, test::told(verified));
                QCOMPARE(verified->report.failures.size(), std::size_t(1));
                QCOMPARE(verified->report.failures.front().error.item, eventAt(120));
                QCOMPARE(verified->report.failures.front().error.code, code);
                QCOMPARE(verified->report.events, std::uint64_t(120));
                QCOMPARE(verified->state.log.size(), std::size_t(120));
            }
        }
    }

    void C3_verifyNamesTheFlippedFile()
    {
        for (const store::TreeEntry &file : m_files) {
            const std::string path(file.path);
            const Bytes whole = bytesOf(path);
            for (const std::size_t at : {std::size_t{0}, whole.size() / 2, whole.size() - 1}) {
                Bytes bytes = whole;
                bytes[at] ^= 4;
                const auto findings = findingsWith({{path, bytes}});
                if (path == vault::path::auditIndex)
                    QVERIFY(findings.empty()); // a convenience that is never trusted: stale, not broken
                else
                    QVERIFY2(names(findings, path), path.c_str());
            }
        }
    }

    void H4_eachFileDroppedIsNamed()
    {
        for (const store::TreeEntry &file : m_files) {
            const std::string path(file.path);
            // A log without its last event is a whole, older log: the remembered head tells (H1).
            if (path == vault::path::auditIndex || path == vault::eventPath(m_vault.state.log.back()))
                continue;
            const auto findings = findingsWith({{path, std::nullopt}});
            QVERIFY2(!findings.empty(), path.c_str());
            if (!path.starts_with("audit/")) // of a dropped event only its successor can tell
                QVERIFY2(names(findings, path), path.c_str());
        }
    }

    void H5_H6_eachPairOfCiphertextsSwappedIsNamed()
    {
        std::vector<std::string> sealed;
        for (const store::TreeEntry &file : m_files)
            if (file.path.ends_with(".enc"))
                sealed.emplace_back(file.path);
        QCOMPARE(sealed.size(), std::size_t{4});
        for (std::size_t a = 0; a < sealed.size(); ++a)
            for (std::size_t b = a + 1; b < sealed.size(); ++b) {
                const auto findings =
                    findingsWith({{sealed[a], bytesOf(sealed[b])}, {sealed[b], bytesOf(sealed[a])}});
                QVERIFY2(names(findings, sealed[a]), sealed[a].c_str());
                QVERIFY2(names(findings, sealed[b]), sealed[b].c_str());
            }
    }

    void H6_eachRecordInAnothersPlaceIsNamed()
    {
        for (const store::TreeEntry &file : m_files) {
            if (file.path.starts_with("audit/") || !file.path.ends_with(".json"))
                continue;
            for (const store::TreeEntry &other : m_files) {
                if (other.path == file.path || !other.path.ends_with("set.json") ||
                    !file.path.ends_with("set.json"))
                    continue;
                const auto findings =
                    findingsWith({{std::string(file.path), bytesOf(std::string(other.path))}});
                QVERIFY2(names(findings, std::string(file.path)), std::string(file.path).c_str());
            }
        }
    }

    void K10_addedFilesAreNamed()
    {
        const Bytes device = bytesOf(vault::path::device(m_vault.keys.id));
        for (const std::string &path :
             {vault::path::device(DeviceId::random()), std::string("recipients.json"),
              std::string("audit/2026-01/") + EventId::random().toString() + ".json",
              std::string("audit/extra"), vault::path::pdk(m_vault.project, 3)}) {
            const auto findings = findingsWith({{path, device}});
            QVERIFY2(names(findings, path), path.c_str());
        }
    }

    void H7_mixturesOfTwoStatesNeverVerify()
    {
        m_vault.run(m_vault.one("API_KEY", "another value"));
        const store::Snapshot later = *m_vault.head;
        HYPHA_VERIFY(m_vault.store->setRef("refs/heads/main", m_whole));
        const auto changes = later.changesSince(*m_vault.store->snapshot(m_whole));
        QVERIFY2(changes, test::told(changes));
        QVERIFY(changes->size() >= 5);
        // Any proper, non-empty subset of what the operation wrote (the index aside) is neither state.
        std::vector<store::TreeChange> real;
        for (const auto &c : *changes)
            if (c.path != vault::path::auditIndex)
                real.push_back(c);
        for (unsigned subset = 1; subset + 1 < (1u << real.size()); ++subset) {
            std::map<std::string, std::optional<Bytes>> files;
            for (std::size_t i = 0; i < real.size(); ++i)
                if (subset & (1u << i))
                    files[std::string(real[i].path)] = *later.readBlob(*real[i].after);
            QVERIFY(!findingsWith(files).empty());
        }
    }
};

QTEST_GUILESS_MAIN(TestTampering)
#include "tst_tampering.moc"
