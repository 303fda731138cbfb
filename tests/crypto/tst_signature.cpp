#include "crypto/signature.h"

#include "crypto/ed25519rule.h"
#include "crypto/random.h"
#include "hex.h"

#include <QTest>
#include <rapidcheck.h>

using namespace hypha;
using namespace hypha::crypto;
using namespace hypha::crypto::test;

class SignatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rfc8032_data();
    void rfc8032();
    void anyChangeIsRefused();
    void randomBytesVerifyAlikeInBothLibraries();
};

void SignatureTest::rfc8032_data()
{
    QTest::addColumn<QByteArray>("seed");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("signature");
    // RFC 8032 §7.1
    QTest::newRow("TEST 1") << QByteArray("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
                            << QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
                            << QByteArray("")
                            << QByteArray("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                                          "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    QTest::newRow("TEST 2") << QByteArray("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
                            << QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
                            << QByteArray("72")
                            << QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                          "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    QTest::newRow("TEST 3") << QByteArray("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
                            << QByteArray("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025")
                            << QByteArray("af82")
                            << QByteArray("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                                          "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
    QTest::newRow("SHA(abc)")
        << QByteArray("833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42")
        << QByteArray("ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf")
        << QByteArray("ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                      "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f")
        << QByteArray("dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b589"
                      "09351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704");
}

void SignatureTest::rfc8032()
{
    QFETCH(QByteArray, seed);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, signature);
    const auto secret = keyFromHex<Ed25519SecretKey>(seed);
    const Bytes bytes = fromHex(text);
    QCOMPARE(toHex(ed25519PublicKey(secret).view()), key);
    QCOMPARE(toHex(ed25519Sign(secret, bytes).view()), signature);
    const Ed25519Signer signer(secret);
    QCOMPARE(toHex(signer.publicKey().view()), key);
    QCOMPARE(toHex(signer.sign(bytes).view()), signature);
    QVERIFY(ed25519Verify(signer.publicKey(), bytes, publicFromHex<Ed25519Signature>(signature)));
}

void SignatureTest::anyChangeIsRefused()
{
    QVERIFY(rc::check("one bit of key, message or signature", [](Bytes text) {
        const Ed25519Signer signer(Ed25519SecretKey::generate());
        Ed25519PublicKey key = signer.publicKey();
        Ed25519Signature signature = signer.sign(text);
        RC_ASSERT(ed25519Verify(key, text, signature));
        const auto bit = *rc::gen::inRange<std::size_t>(0, (32 + 64 + text.size()) * 8);
        const auto mask = static_cast<std::uint8_t>(1U << bit % 8);
        if (bit / 8 < 32)
            key.bytes[bit / 8] ^= mask;
        else if (bit / 8 < 96)
            signature.bytes[bit / 8 - 32] ^= mask;
        else
            text[bit / 8 - 96] ^= mask;
        RC_ASSERT(!ed25519Verify(key, text, signature));
    }));
}

void SignatureTest::randomBytesVerifyAlikeInBothLibraries()
{
    for (int i = 0; i < 300; ++i) {
        const Ed25519PublicKey key{randomArray<32>()};
        const Ed25519Signature signature{randomArray<64>()};
        QVERIFY(!ed25519Verify(key, asBytes("message"), signature));
        QVERIFY(!opensslVerifies(key, asBytes("message"), signature));
    }
}

QTEST_APPLESS_MAIN(SignatureTest)
#include "tst_signature.moc"
