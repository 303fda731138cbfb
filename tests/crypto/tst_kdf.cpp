#include "crypto/argon2id.h"
#include "crypto/kdf.h"

#include "hex.h"

#include <QTest>
#include <set>

using namespace hypha;
using namespace hypha::crypto;
using namespace hypha::crypto::test;

namespace {

/// first, first + 1, … last - 1
Bytes range(int first, int last)
{
    Bytes out;
    for (int i = first; i < last; ++i)
        out.push_back(static_cast<std::uint8_t>(i));
    return out;
}

QByteArray digestOf(const SecretBytes &bytes)
{
    return toHex(hmacSha256(asBytes("k"), bytes.view()));
}

} // namespace

class KdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hkdfSha256OfRfc5869();
    void hmacSha256OfRfc4231();
    void hmacBlake2sEqualsPython_data();
    void hmacBlake2sEqualsPython();
    void hkdfBlake2sEqualsPython();
    void hkdfReachesItsLimitAndNotBeyond();
    void hkdfPrefixesAgree();
    void argon2idOfRfc9106();
    void bothArgon2LibrariesAgree_data();
    void bothArgon2LibrariesAgree();
    void argon2idDependsOnEveryInput();
    void C6_kdfBelowFloorIsRefused_data();
    void C6_kdfBelowFloorIsRefused();
    void C7_kdfAboveCeilingIsRefused_data();
    void C7_kdfAboveCeilingIsRefused();
    void floorCeilingAndDefaultsAreAccepted();
    void saltOfAnotherSizeIsRefused();
};

void KdfTest::hkdfSha256OfRfc5869()
{
    const Bytes ikm(22, 0x0b);
    QCOMPARE(
        toHex(hkdfSha256(ikm, range(0, 13), asText(range(0xf0, 0xfa)), 42).view()), // A.1
        QByteArray("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"));
    QCOMPARE(
        toHex(hkdfSha256(range(0, 0x50), range(0x60, 0xb0), asText(range(0xb0, 0x100)), 82).view()), // A.2
        QByteArray("b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c"
                   "59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71"
                   "cc30c58179ec3e87c14c01d5c1f3434f1d87"));
    QCOMPARE(
        toHex(hkdfSha256(ikm, {}, {}, 42).view()), // A.3
        QByteArray("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"));
}

void KdfTest::hmacSha256OfRfc4231()
{
    QCOMPARE(toHex(hmacSha256(Bytes(20, 0x0b), asBytes("Hi There"))), // §4.2
             QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"));
    QCOMPARE(toHex(hmacSha256(asBytes("Jefe"), asBytes("what do ya want for nothing?"))), // §4.3
             QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    QCOMPARE(toHex(hmacSha256(Bytes(131, 0xaa), // §4.7
                              asBytes("Test Using Larger Than Block-Size Key - Hash Key First"))),
             QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"));
}

void KdfTest::hmacBlake2sEqualsPython_data()
{
    // No standard prints HMAC-BLAKE2s values: these are Python's hmac over its hashlib.blake2s.
    QTest::addColumn<Bytes>("key");
    QTest::addColumn<Bytes>("message");
    QTest::addColumn<QByteArray>("mac");
    const Bytes abc = {'a', 'b', 'c'};
    Bytes longMessage(10000);
    for (std::size_t i = 0; i < longMessage.size(); ++i)
        longMessage[i] = static_cast<std::uint8_t>(i % 251);
    QTest::newRow("both empty") << Bytes() << Bytes()
                                << QByteArray(
                                       "eaf4bb25938f4d20e72656bbbc7a9bf63c0c18537333c35bdb67db1402661acd");
    QTest::newRow("key of 32 bytes")
        << range(0, 32) << range(0, 100)
        << QByteArray("a81c95080ba2a7c4ed1b7b4c21dec2c4fd6dc9f03ff37b6d65289dc95a7d1ef1");
    QTest::newRow("key of one block")
        << range(0, 64) << abc
        << QByteArray("3a0ef09eac123871fb79852ec512086d013abff437bd68ca03630932bd6ba81f");
    QTest::newRow("key beyond a block")
        << range(0, 65) << abc
        << QByteArray("44d87b3939dec16bc76cbd83e3982ac0a4eafab8a5b87c8c2adbd0da7d5c9695");
    QTest::newRow("long message") << range(0, 32) << longMessage
                                  << QByteArray(
                                         "78cab7893b2d13adfda8740109d3d5ad050a2818fe9fd1d55e783592648dd8f4");
}

void KdfTest::hmacBlake2sEqualsPython()
{
    QFETCH(Bytes, key);
    QFETCH(Bytes, message);
    QFETCH(QByteArray, mac);
    QCOMPARE(toHex(hmacBlake2s(key, message)), mac);
}

void KdfTest::hkdfBlake2sEqualsPython()
{
    // RFC 5869 written over Python's hmac and hashlib.blake2s
    QCOMPARE(
        toHex(hkdfBlake2s(range(0, 22), range(0, 13), "info", 42).view()),
        QByteArray("d719ae52e8d015ed21b5c04e675fedd8a4ed6eeabcf33bbc7672a642880ea8ca15a9280bf5eeb37142f4"));
    QCOMPARE(toHex(hkdfBlake2s(range(0, 80), range(96, 176), "label", 82).view()),
             QByteArray("f965fbee2d7a844129a74e06bb58265e4333adcbac3f85ad13aaec0c1f13c6d6"
                        "9e9d8f2dc38c064e5135dbbd59eeaf7a31bbf248204c10283a9baad6d6f357ed"
                        "8babb595612aa5e77b91758c59f1866fec38"));
    QCOMPARE(
        toHex(hkdfBlake2s(Bytes(22, 0x0b), {}, {}, 42).view()),
        QByteArray("064c0f0b9d9148a2e5ac797e5ef23d1b39b422f1ec37b57b45065ff2b607527143b9b9f8ba59db392663"));
}

void KdfTest::hkdfReachesItsLimitAndNotBeyond()
{
    QCOMPARE(digestOf(hkdfBlake2s(asBytes("ikm"), asBytes("salt"), "info", 8160)),
             QByteArray("5933a77d7570d625bf09d8fbe9b7a20d4d187d2401d0ee458335e22cd9c26384"));
    QCOMPARE(hkdfSha256(asBytes("ikm"), {}, {}, 8160).size(), std::size_t{8160});
    QVERIFY_THROWS_EXCEPTION(std::length_error, (void)hkdfSha256(asBytes("ikm"), {}, {}, 8161));
    QVERIFY_THROWS_EXCEPTION(std::length_error, (void)hkdfBlake2s(asBytes("ikm"), {}, {}, 8161));
}

void KdfTest::hkdfPrefixesAgree()
{
    const SecretBytes sha = hkdfSha256(asBytes("ikm"), asBytes("salt"), "info", 200);
    const SecretBytes blake = hkdfBlake2s(asBytes("ikm"), asBytes("salt"), "info", 200);
    for (std::size_t length = 0; length <= 200; ++length) {
        QVERIFY(hkdfSha256(asBytes("ikm"), asBytes("salt"), "info", length).equals(sha.view().first(length)));
        QVERIFY(
            hkdfBlake2s(asBytes("ikm"), asBytes("salt"), "info", length).equals(blake.view().first(length)));
    }
}

void KdfTest::argon2idOfRfc9106()
{
    // RFC 9106 §5.3
    const Bytes password(32, 1);
    const Bytes salt(16, 2);
    const Bytes secret(8, 3);
    const Bytes associatedData(12, 4);
    const auto tag = argon2idUnchecked({password, salt, secret, associatedData}, {3, 32, 4});
    QVERIFY(tag);
    QCOMPARE(toHex(tag->view()),
             QByteArray("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"));
}

void KdfTest::bothArgon2LibrariesAgree_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<quint32>("iterations");
    QTest::addColumn<quint32>("memory");
    QTest::newRow("floor") << QByteArray("correct horse") << argon2Floor.iterations << argon2Floor.memoryKiB;
    QTest::newRow("no passphrase") << QByteArray() << 3U << 20000U;
    QTest::newRow("memory that is no multiple") << QByteArray(200, 'x') << 2U << 19457U;
}

void KdfTest::bothArgon2LibrariesAgree()
{
    QFETCH(QByteArray, passphrase);
    QFETCH(quint32, iterations);
    QFETCH(quint32, memory);
    const Bytes secret(passphrase.begin(), passphrase.end());
    const Bytes salt = range(0, 16);
    const Argon2Params params{iterations, memory, 1};
    const auto reference = argon2idUnchecked({secret, salt}, params);
    const auto fast = argon2idOneLane(secret, salt, params);
    const auto chosen = argon2id(secret, salt, params);
    QVERIFY(reference && fast && chosen);
    QVERIFY(fast->equals(reference->view()));
    QVERIFY(chosen->equals(reference->view()));
}

void KdfTest::argon2idDependsOnEveryInput()
{
    const Bytes salt(32, 1);
    const Argon2Params floor = argon2Floor;
    std::set<QByteArray> outputs;
    const auto add = [&](std::string_view passphrase, const Bytes &with, const Argon2Params &params) {
        outputs.insert(toHex(argon2id(asBytes(passphrase), with, params).value().view()));
    };
    add("one", salt, floor);
    add("one", salt, floor);
    QCOMPARE(outputs.size(), std::size_t{1});
    add("two", salt, floor);
    add("one", Bytes(32, 2), floor);
    add("one", Bytes(16, 1), floor);
    add("one", salt, {3, floor.memoryKiB, 1});
    add("one", salt, {2, floor.memoryKiB + 8, 1});
    add("one", salt, {2, floor.memoryKiB, 2});
    QCOMPARE(outputs.size(), std::size_t{7});
}

void KdfTest::C6_kdfBelowFloorIsRefused_data()
{
    QTest::addColumn<quint32>("iterations");
    QTest::addColumn<quint32>("memory");
    QTest::addColumn<quint32>("lanes");
    QTest::newRow("1 KiB, 1 pass") << 1U << 1U << 1U;
    QTest::newRow("one pass") << 1U << 65536U << 4U;
    QTest::newRow("no pass") << 0U << 65536U << 4U;
    QTest::newRow("a KiB too little") << 2U << 19455U << 1U;
    QTest::newRow("no memory") << 3U << 0U << 4U;
    QTest::newRow("no lane") << 3U << 65536U << 0U;
}

void KdfTest::C6_kdfBelowFloorIsRefused()
{
    QFETCH(quint32, iterations);
    QFETCH(quint32, memory);
    QFETCH(quint32, lanes);
    const auto derived = argon2id(asBytes("passphrase"), Bytes(32), {iterations, memory, lanes});
    QVERIFY(!derived);
    QCOMPARE(derived.error().code, Errc::limitExceeded);
    QVERIFY(derived.error().expected.starts_with("at least"));
}

void KdfTest::C7_kdfAboveCeilingIsRefused_data()
{
    QTest::addColumn<quint32>("iterations");
    QTest::addColumn<quint32>("memory");
    QTest::addColumn<quint32>("lanes");
    QTest::newRow("4 TiB") << 3U << 0xffffffffU << 4U;
    QTest::newRow("a KiB too much") << 3U << 1048577U << 4U;
    QTest::newRow("17 passes") << 17U << 65536U << 4U;
    QTest::newRow("passes for ever") << 0xffffffffU << 65536U << 4U;
    QTest::newRow("17 lanes") << 3U << 65536U << 17U;
    QTest::newRow("lanes without end") << 3U << 65536U << 0xffffffffU;
}

void KdfTest::C7_kdfAboveCeilingIsRefused()
{
    QFETCH(quint32, iterations);
    QFETCH(quint32, memory);
    QFETCH(quint32, lanes);
    const auto derived = argon2id(asBytes("passphrase"), Bytes(32), {iterations, memory, lanes});
    QVERIFY(!derived);
    QCOMPARE(derived.error().code, Errc::limitExceeded); // and not noMemory: it was decided before any work
    QVERIFY(derived.error().expected.starts_with("at most"));
}

void KdfTest::floorCeilingAndDefaultsAreAccepted()
{
    for (const Argon2Params &params : {argon2Floor, argon2Ceiling, argon2Default, argon2ForWeakPassphrases})
        QVERIFY(checkArgon2Params(params));
    QVERIFY(argon2id(asBytes("passphrase"), Bytes(argon2SaltSize), argon2Default));
}

void KdfTest::saltOfAnotherSizeIsRefused()
{
    for (std::size_t size : {0, 8, 15, 65, 1000}) {
        const auto derived = argon2id(asBytes("passphrase"), Bytes(size), argon2Floor);
        QVERIFY(!derived);
        QCOMPARE(derived.error().code, Errc::invalidInput);
    }
    for (std::size_t size : {16, 17, 64})
        QVERIFY(argon2id(asBytes("passphrase"), Bytes(size), argon2Floor));
}

QTEST_APPLESS_MAIN(KdfTest)
#include "tst_kdf.moc"
