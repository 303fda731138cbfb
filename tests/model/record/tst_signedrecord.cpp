#include "model/record/base64.h"
#include "model/record/generators.h"
#include "model/record/signedrecord.h"

#include <QtTest>

using namespace hypha;
using namespace hypha::test;

namespace {

struct Signer
{
    crypto::Ed25519SecretKey seed = crypto::Ed25519SecretKey::generate();
    crypto::Ed25519Signer key{seed};
    DeviceId id = DeviceId::random();
};

json::Object sample()
{
    json::Object body;
    body.set("data", json::Object());
    body.set("name", "Acme");
    return body;
}

std::string fileOf(const json::Object &object)
{
    return json::write(object) + "\n";
}

} // namespace

class TestSignedRecord : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSignedRecordReadsBack();
    void anyBodyRoundTrips();
    void oldEnvelopeMembersAreReplaced();
    void aChangedMemberBreaksTheSignature();
    void C10_everyFlippedByteIsRefusedOrBreaksTheSignature();
    void missingOrWrongMembersAreNamed_data();
    void missingOrWrongMembersAreNamed();
    void C10_trailingBytesAreRefused();
    void aNewerSchemaStillParses();
    void unknownMembersAreKeptAndSigned();

private:
    Signer m_signer;
};

void TestSignedRecord::aSignedRecordReadsBack()
{
    const Bytes file = signRecord(sample(), "org", m_signer.id, m_signer.key);
    const auto record = SignedRecord::parse(file, "vault.json");
    QVERIFY(record.has_value());
    QCOMPARE(record->type, std::string("org"));
    QCOMPARE(record->schemaVersion, std::uint64_t(1));
    QVERIFY(record->signedBy == m_signer.id);
    QVERIFY(!record->body.contains("signature"));
    QCOMPARE(record->signedBytes, json::write(record->body));
    QVERIFY(record->signatureHolds(m_signer.key.publicKey()));
    QVERIFY(!record->signatureHolds(Signer().key.publicKey()));
}

void TestSignedRecord::anyBodyRoundTrips()
{
    const bool held = rc::check("sign, write, read, verify", [this] {
        json::Object body;
        body.set(*anyText(), *anyValue());
        body.set(*anyText(), *anyValue());
        const Bytes file = signRecord(body, *anyText(), m_signer.id, m_signer.key);
        const auto record = SignedRecord::parse(file, "record");
        RC_ASSERT(record.has_value());
        RC_ASSERT(record->signatureHolds(m_signer.key.publicKey()));
        RC_ASSERT(signRecord(record->body, record->type, m_signer.id, m_signer.key) == file);
    });
    QVERIFY(held);
}

void TestSignedRecord::oldEnvelopeMembersAreReplaced()
{
    json::Object body = sample();
    body.set("signature", "old");
    body.set("signed_by", "old");
    body.set("type", "old");
    const Bytes file = signRecord(body, "org", m_signer.id, m_signer.key);
    QCOMPARE(file, signRecord(sample(), "org", m_signer.id, m_signer.key));
}

void TestSignedRecord::aChangedMemberBreaksTheSignature()
{
    const Bytes file = signRecord(sample(), "org", m_signer.id, m_signer.key);
    for (const auto &[from, to] : {std::pair("Acme", "Acne"), std::pair("\"org\"", "\"orh\"")}) {
        std::string text(asText(file));
        text.replace(text.find(from), std::string_view(to).size(), to);
        const auto record = SignedRecord::parse(asBytes(text), "vault.json");
        QVERIFY(record.has_value());
        QVERIFY(!record->signatureHolds(m_signer.key.publicKey()));
    }
}

void TestSignedRecord::C10_everyFlippedByteIsRefusedOrBreaksTheSignature()
{
    const Bytes file = signRecord(sample(), "org", m_signer.id, m_signer.key);
    for (std::size_t i = 0; i < file.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            Bytes changed = file;
            changed[i] = static_cast<std::uint8_t>(changed[i] ^ 1 << bit);
            const auto record = SignedRecord::parse(changed, "vault.json");
            const bool accepted =
                record && record->signedBy == m_signer.id && record->signatureHolds(m_signer.key.publicKey());
            QVERIFY2(!accepted, std::to_string(i).c_str());
        }
    }
}

void TestSignedRecord::missingOrWrongMembersAreNamed_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("json"); // empty: left out
    const auto row = [](const char *what, const char *member, const QByteArray &json) {
        QTest::newRow(what) << QByteArray(member) << json;
    };
    row("no schema version", "schema_version", "");
    row("schema version as text", "schema_version", "\"1\"");
    row("no type", "type", "");
    row("type null", "type", "null");
    row("no signer", "signed_by", "");
    row("signer in upper case", "signed_by", "\"00112233-4455-4677-8899-AABBCCDDEEFF\"");
    row("no signature", "signature", "");
    row("signature of 63 bytes", "signature", "\"" + QByteArray(63, 'x').toBase64() + "\"");
    row("signature of 65 bytes", "signature", "\"" + QByteArray(65, 'x').toBase64() + "\"");
    row("signature without padding", "signature",
        "\"" + QByteArray(64, 'x').toBase64(QByteArray::OmitTrailingEquals) + "\"");
}

void TestSignedRecord::missingOrWrongMembersAreNamed()
{
    QFETCH(const QByteArray, member);
    QFETCH(const QByteArray, json);
    const Bytes file = signRecord(sample(), "org", m_signer.id, m_signer.key);
    json::Object object = json::parseFile(file).value();
    object.remove(member.toStdString());
    if (!json.isEmpty())
        object.set(member.toStdString(), json::parse(asBytes(json.toStdString())).value());
    const auto record = SignedRecord::parse(asBytes(fileOf(object)), "vault.json");
    QVERIFY(!record);
    QCOMPARE(record.error().code, Errc::malformed);
    QCOMPARE(record.error().item, std::string("vault.json"));
    QCOMPARE(record.error().detail, "member \"" + member.toStdString() + "\"");
}

void TestSignedRecord::C10_trailingBytesAreRefused()
{
    const Bytes file = signRecord(sample(), "org", m_signer.id, m_signer.key);
    const std::string text(asText(file));
    for (const std::string &other : {text + "\n", text.substr(0, text.size() - 1), text + " ", "\n" + text}) {
        const auto record = SignedRecord::parse(asBytes(other), "vault.json");
        QVERIFY(!record);
        QCOMPARE(record.error().code, Errc::notCanonical);
        QCOMPARE(record.error().item, std::string("vault.json"));
    }
}

void TestSignedRecord::aNewerSchemaStillParses()
{
    const Bytes file = signRecord(sample(), "org", m_signer.id, m_signer.key);
    json::Object object = json::parseFile(file).value();
    object.set("schema_version", 2);
    const auto record = SignedRecord::parse(asBytes(fileOf(object)), "vault.json");
    QVERIFY(record.has_value());
    QCOMPARE(record->schemaVersion, std::uint64_t(2));
    QVERIFY(!record->signatureHolds(m_signer.key.publicKey()));
}

void TestSignedRecord::unknownMembersAreKeptAndSigned()
{
    json::Object body = sample();
    body.set("zz_future", json::Array{1, "x"});
    const auto record = SignedRecord::parse(signRecord(body, "org", m_signer.id, m_signer.key), "vault.json");
    QVERIFY(record.has_value());
    QVERIFY(record->body.contains("zz_future"));
    QVERIFY(record->signedBytes.find("zz_future") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestSignedRecord)
#include "tst_signedrecord.moc"
