#include "model/audit/brokenplace.h"
#include "model/audit/everykind.h"
#include "model/record/base64.h"
#include "model/store/gitstore.h"
#include "support/temporaryfolder.h"

#include <QtTest>

using namespace hypha;

/// Each event of a log that has every kind of them altered, dropped, moved, doubled and signed by somebody
/// else (seed 001, properties 46 to 49): verify names the place, with what was expected and found.
class TestAuditTamper : public QObject
{
    Q_OBJECT

    using Files = std::map<std::string, std::optional<Bytes>>;

    test::EveryKind m_vault;
    test::TemporaryFolder m_folder;
    std::unique_ptr<store::GitStore> m_store;
    store::ObjectId m_whole;

    const auto &log() const { return m_vault.state().log; }
    std::string pathOf(std::size_t i) const { return vault::eventPath(log()[i]); }
    Bytes bytesOf(std::size_t i) const { return *m_vault.reader()(pathOf(i)); }
    json::Object recordOf(std::size_t i) const { return *json::parseFile(bytesOf(i)); }
    std::string typeOf(std::size_t i) const
    {
        return *recordOf(i).find("data")->asObject()->find("event_type")->asString();
    }
    /// Signed again by the device that it names.
    void signAgain(json::Object &record)
    {
        const auto &actor = *record.find("data")->asObject()->find("actor_device_id")->asString();
        signWith(record, m_vault.signerOf(*DeviceId::parse(actor)));
    }
    static Bytes fileOf(const json::Object &record)
    {
        const std::string text = json::write(record) + "\n";
        return {text.begin(), text.end()};
    }
    static void signWith(json::Object &record, const crypto::Ed25519Signer &key)
    {
        record.remove("signature");
        record.set("signature", toBase64(key.sign(asBytes(json::write(record))).view()));
    }

    vault::VerifyReport reportWith(const Files &files)
    {
        const auto changed = m_store->commit(m_whole, {files, Timestamp{}});
        if (!changed)
            qFatal("%s", test::told(changed));
        const auto verified = vault::verifyAll(*changed, nullptr, {});
        if (!verified || !m_store->setRef("refs/heads/main", m_whole))
            qFatal("the whole vault cannot be put back");
        return verified->report;
    }
    /// Empty when the first failure is about this event, else what was said.
    static QByteArray notAbout(const vault::VerifyReport &report, const std::string &path,
                               std::uint64_t sequence)
    {
        if (report.ok())
            return "nothing was found";
        const vault::Finding &first = report.failures.front();
        const auto place = audit::brokenPlace(report);
        const bool same = first.error.item == path && !first.means.empty() && place &&
                          place->sequence == sequence && place->path == path;
        return same ? QByteArray()
                    : QByteArray::fromStdString(test::describe(first.error) + " instead of " + path +
                                                ", event " + std::to_string(place ? place->sequence : 0));
    }

    /// Every scalar below `value`: `visit` may change it.
    template <class Visit> static void eachScalar(json::Value &value, const std::string &where, Visit &visit)
    {
        if (json::Object *object = value.asObject()) {
            std::vector<std::string> names;
            for (const auto &[name, inner] : *object)
                names.push_back(name);
            for (const std::string &name : names)
                eachScalar(*object->find(name), where + "/" + name, visit);
        } else if (json::Array *array = value.asArray()) {
            for (json::Value &inner : *array)
                eachScalar(inner, where + "/", visit);
        } else {
            visit(value, where);
        }
    }
    static json::Value altered(const json::Value &value)
    {
        if (const bool *b = value.asBool())
            return !*b;
        if (const std::uint64_t *n = value.asInteger())
            return *n + 1;
        if (const std::string *s = value.asString()) {
            std::string other = *s;
            if (other.empty())
                return "x";
            char &c = other.front();
            c = c == 'a' ? 'b' : 'a';
            return other;
        }
        return "x";
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto made = store::GitStore::create(m_folder.path() / "vault.git");
        QVERIFY2(made, test::told(made));
        m_store = std::move(*made);
        Files files;
        for (const auto &[path, bytes] : m_vault.files())
            files.emplace(path, bytes);
        const auto whole = m_store->commit({}, {files, m_vault.now()});
        QVERIFY2(whole, test::told(whole));
        m_whole = whole->commit();
        const auto verified = vault::verifyAll(*whole, nullptr, {});
        QVERIFY2(verified && verified->report.ok(), test::told(verified));
        QVERIFY(!audit::brokenPlace(verified->report));
        std::set<std::string> kinds;
        for (std::size_t i = 0; i < log().size(); ++i)
            kinds.insert(typeOf(i));
        QCOMPARE(kinds.size(), audit::eventTypeCount - 1); // all but those of a newer program
    }

    void everyFieldAlteredIsNamed()
    {
        std::size_t fields = 0;
        std::set<std::string> kinds;
        for (std::size_t i = 0; i < log().size(); ++i) {
            if (!kinds.insert(typeOf(i)).second)
                continue; // one of each kind
            const json::Object whole = recordOf(i);
            for (std::size_t which = 0;; ++which) {
                json::Value record = whole;
                std::size_t seen = 0;
                std::string name;
                auto visit = [&](json::Value &value, const std::string &where) {
                    if (seen++ == which) {
                        value = altered(value);
                        name = where;
                    }
                };
                eachScalar(record, "", visit);
                if (which >= seen)
                    break;
                ++fields;
                const auto report = reportWith({{pathOf(i), fileOf(*record.asObject())}});
                QVERIFY2(!report.ok(), name.c_str());
                // An event with another number is looked for, and found to be missing, where it belongs.
                if (name == "/data/sequence")
                    continue;
                const QByteArray said = notAbout(report, pathOf(i), i + 1);
                QVERIFY2(said.isEmpty(), (typeOf(i) + name + ": " + said.toStdString()).c_str());
            }
        }
        QVERIFY2(fields > 600, std::to_string(fields).c_str());
    }

    void everyFieldAlteredAndSignedAgainIsNamed()
    {
        // By the very device: only the chain, and what follows, can tell.
        for (std::size_t i = 0; i < log().size(); ++i) {
            json::Object record = recordOf(i);
            record.find("data")->asObject()->set("timestamp", "2020-02-02T02:02:02Z");
            signAgain(record);
            const auto id = log()[i].id.toString();
            const std::string moved = "audit/2020-02/" + id + ".json";
            const auto report = reportWith({{pathOf(i), std::nullopt}, {moved, fileOf(record)}});
            QCOMPARE(notAbout(report, moved, i + 1), QByteArray());
            const Error &error = report.failures.front().error;
            QCOMPARE(toString(error.code), "chain_broken");
            QCOMPARE(error.found, toBase64(log()[i].chainHash.view()));
            QVERIFY(!error.expected.empty() && error.expected != error.found);
        }
    }

    void aDroppedEventIsMissedByItsSuccessor()
    {
        for (std::size_t i = 0; i + 1 < log().size(); ++i) {
            const auto report = reportWith({{pathOf(i), std::nullopt}});
            const auto place = audit::brokenPlace(report);
            QVERIFY(place && place->sequence == i + 1);
            QCOMPARE(place->path, pathOf(i + 1)); // which follows nothing
            QCOMPARE(report.head.sequence, std::uint64_t{i});
        }
    }

    void exchangedEventsAreNamed()
    {
        for (std::size_t i = 0; i + 1 < log().size(); ++i) {
            json::Object first = recordOf(i), second = recordOf(i + 1);
            for (const char *member : {"sequence", "previous_event_id", "chain_hash"}) {
                const json::Value kept = *first.find("data")->asObject()->find(member);
                first.find("data")->asObject()->set(member, *second.find("data")->asObject()->find(member));
                second.find("data")->asObject()->set(member, kept);
            }
            signAgain(first);
            signAgain(second);
            const auto report = reportWith({{pathOf(i), fileOf(first)}, {pathOf(i + 1), fileOf(second)}});
            QCOMPARE(notAbout(report, pathOf(i + 1), i + 1), QByteArray()); // the one that stands there now
        }
    }

    void aDoubledEventIsNamed()
    {
        for (std::size_t i = 0; i < log().size(); ++i) {
            const Bytes file = bytesOf(i);
            const std::string elsewhere = "audit/2001-01/" + log()[i].id.toString() + ".json";
            const auto report = reportWith({{elsewhere, file}});
            QVERIFY(!report.ok());
            QCOMPARE(report.failures.front().error.item, elsewhere);
            json::Object again = recordOf(i);
            const auto id = EventId::random();
            again.find("data")->asObject()->set("event_id", id.toString());
            signAgain(again);
            const std::string doubled = pathOf(i).substr(0, 14) + id.toString() + ".json";
            const auto other = reportWith({{doubled, fileOf(again)}});
            QVERIFY(!other.ok());
            // Of two with one number one is believed to be the wrong one, whichever is met first.
            const std::string &named = other.failures.front().error.item;
            QVERIFY2(named == doubled || named == pathOf(i), named.c_str());
        }
    }

    void anotherSignerIsNamed()
    {
        const crypto::Ed25519Signer stranger(crypto::Ed25519SecretKey::generate());
        for (std::size_t i = 0; i < log().size(); ++i) {
            json::Object record = recordOf(i);
            signWith(record, stranger);
            const auto report = reportWith({{pathOf(i), fileOf(record)}});
            QCOMPARE(notAbout(report, pathOf(i), i + 1), QByteArray());
            QCOMPARE(toString(report.failures.front().error.code), "signature_invalid");
            const Error &error = report.failures.front().error;
            const std::string actor = *record.find("data")->asObject()->find("actor_device_id")->asString();
            QCOMPARE(error.expected, "a signature by device " + actor);
            QCOMPARE(error.found, *record.find("signature")->asString());
            QVERIFY(!report.failures.front().means.empty());
        }
    }
};

QTEST_GUILESS_MAIN(TestAuditTamper)
#include "tst_audittamper.moc"
