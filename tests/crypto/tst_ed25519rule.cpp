#include "crypto/signature.h"

#include "crypto/ed25519rule.h"
#include "crypto/smallorder.h"
#include "hex.h"

#include <QTest>
#include <sodium.h>

using namespace hypha;
using namespace hypha::crypto;
using namespace hypha::crypto::test;

namespace {

// Arithmetic on the curve, for signatures that no ordinary signer makes.
using Point = Encoding32;
using Scalar = Encoding32;

constexpr Point identity{1};
constexpr Point orderTwo = nearPrime(0xec);
constexpr Point orderFour{0};
constexpr Point orderEight = smallOrderY[2];
const Scalar groupOrder = publicFromHex<Hash>("edd3f55c1a631258d69cf7a2def9de14"
                                              "00000000000000000000000000000010")
                              .bytes;

Scalar randomScalar()
{
    Scalar out;
    crypto_core_ed25519_scalar_random(out.data());
    return out;
}

Point timesBase(const Scalar &n)
{
    Point out;
    crypto_scalarmult_ed25519_base_noclamp(out.data(), n.data());
    return out;
}

Point sumOfPoints(const Point &a, const Point &b)
{
    Point out;
    crypto_core_ed25519_add(out.data(), a.data(), b.data());
    return out;
}

Scalar sum(Scalar a, const Scalar &b)
{
    crypto_core_ed25519_scalar_add(a.data(), a.data(), b.data());
    return a;
}

Scalar times(Scalar a, const Scalar &b)
{
    crypto_core_ed25519_scalar_mul(a.data(), a.data(), b.data());
    return a;
}

/// h = SHA-512(R || A || M) mod L
Scalar challenge(const Point &r, const Point &a, ByteView message)
{
    Bytes input(r.begin(), r.end());
    input.insert(input.end(), a.begin(), a.end());
    input.insert(input.end(), message.begin(), message.end());
    std::array<std::uint8_t, crypto_hash_sha512_BYTES> wide;
    crypto_hash_sha512(wide.data(), input.data(), input.size());
    Scalar out;
    crypto_core_ed25519_scalar_reduce(out.data(), wide.data());
    return out;
}

Ed25519Signature signatureOf(const Point &r, const Scalar &s)
{
    Ed25519Signature out;
    std::ranges::copy(r, out.bytes.begin());
    std::ranges::copy(s, out.bytes.begin() + 32);
    return out;
}

struct Forged
{
    Ed25519PublicKey key;
    Ed25519Signature signature;
    unsigned torsion; ///< h mod 8, which decides whether a small-order part of the key vanishes
};

/// With S = r + ha, A = [a]B + keyPart and R = [r]B + noncePart: [S]B - [h]A - R = -[h]keyPart - noncePart.
Forged forge(ByteView message, const Point &keyPart, const Point &noncePart)
{
    const Scalar a = randomScalar();
    const Scalar r = randomScalar();
    const Point key = sumOfPoints(timesBase(a), keyPart);
    const Point nonce = sumOfPoints(timesBase(r), noncePart);
    const Scalar h = challenge(nonce, key, message);
    return {Ed25519PublicKey{key}, signatureOf(nonce, sum(r, times(h, a))), h[0] % 8U};
}

const Bytes message = {'m', 'e', 's', 's', 'a', 'g', 'e'};

bool opensslAccepts(const Forged &forged)
{
    return opensslVerifies(forged.key, message, forged.signature);
}

bool weAccept(const Forged &forged)
{
    return ed25519Verify(forged.key, message, forged.signature);
}

} // namespace

class Ed25519RuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signatureThatHoldsOnlyWithTheCofactorIsRefused_data();
    void signatureThatHoldsOnlyWithTheCofactorIsRefused();
    void probeHoldsOnlyWithTheCofactor();
    void linkedSodiumIsCofactorless();
    void mixedOrderKeyIsUsedExactly();
    void mixedOrderKeyAndNonceThatCancelAreAccepted();
    void scalarNotBelowTheGroupOrderIsRefused();
    void K13_nonCanonicalKeyIsRefused();
    void K13_smallOrderKeyIsRefused_data();
    void K13_smallOrderKeyIsRefused();
    void K13_smallOrderNonceIsRefused_data();
    void K13_smallOrderNonceIsRefused();
    void K13_everyEncodingOfASmallOrderNonceIsRefused();
    void mixedOrderKeyIsAcceptableForEnrolment();
    void keyOffTheCurveVerifiesNothing();
};

void Ed25519RuleTest::signatureThatHoldsOnlyWithTheCofactorIsRefused_data()
{
    QTest::addColumn<Point>("part");
    QTest::newRow("R of order 2L") << orderTwo;
    QTest::newRow("R of order 4L") << orderFour;
    QTest::newRow("R of order 8L") << orderEight;
}

void Ed25519RuleTest::signatureThatHoldsOnlyWithTheCofactorIsRefused()
{
    QFETCH(Point, part);
    for (int i = 0; i < 20; ++i) {
        const Forged forged = forge(message, identity, part);
        QVERIFY(!weAccept(forged));
        QVERIFY(!opensslAccepts(forged)); // the comparison that stands in where libsodium has the cofactor
    }
    QVERIFY(weAccept(forge(message, identity, identity))); // the same made without the part holds
}

void Ed25519RuleTest::probeHoldsOnlyWithTheCofactor()
{
    Point r;
    Scalar s;
    std::copy_n(cofactorSignature.bytes.begin(), 32, r.begin());
    std::copy_n(cofactorSignature.bytes.begin() + 32, 32, s.begin());
    const Scalar h = challenge(r, cofactorKey.bytes, asBytes(cofactorMessage));
    Point right; // R + [h]A
    QCOMPARE(crypto_scalarmult_ed25519_noclamp(right.data(), h.data(), cofactorKey.bytes.data()), 0);
    right = sumOfPoints(right, r);
    Point left = timesBase(s);
    QVERIFY(left != right);
    for (int doubling = 0; doubling < 3; ++doubling) {
        left = sumOfPoints(left, left);
        right = sumOfPoints(right, right);
    }
    QVERIFY(left == right);
    QVERIFY(!ed25519Verify(cofactorKey, asBytes(cofactorMessage), cofactorSignature));
}

void Ed25519RuleTest::linkedSodiumIsCofactorless()
{
    const Forged forged = forge(message, identity, orderEight);
    QCOMPARE(sodiumIsCofactorless(), !sodiumVerifies(forged.key, message, forged.signature));
}

void Ed25519RuleTest::mixedOrderKeyIsUsedExactly()
{
    int accepted = 0;
    constexpr int rounds = 400;
    for (int i = 0; i < rounds; ++i) {
        const Forged forged = forge(message, orderEight, identity);
        QCOMPARE(weAccept(forged), forged.torsion == 0);
        QCOMPARE(opensslAccepts(forged), forged.torsion == 0);
        accepted += forged.torsion == 0;
    }
    QVERIFY(accepted > 0 && accepted < rounds);
}

void Ed25519RuleTest::mixedOrderKeyAndNonceThatCancelAreAccepted()
{
    int accepted = 0;
    for (int i = 0; i < 400; ++i) {
        const Forged forged = forge(message, orderEight, orderEight);
        const bool cancels = forged.torsion == 7; // [7]T + T is the identity
        QCOMPARE(weAccept(forged), cancels);
        QCOMPARE(opensslAccepts(forged), cancels);
        accepted += cancels;
    }
    QVERIFY(accepted > 0);
}

void Ed25519RuleTest::scalarNotBelowTheGroupOrderIsRefused()
{
    const Ed25519Signer signer(Ed25519SecretKey::generate());
    Ed25519Signature signature = signer.sign(message);
    QVERIFY(isWellFormed(signer.publicKey(), signature));
    QVERIFY(ed25519Verify(signer.publicKey(), message, signature));
    for (int multiple = 1; multiple <= 7; ++multiple) { // S + 7L is still below 2^256
        sodium_add(signature.bytes.data() + 32, groupOrder.data(), groupOrder.size());
        QVERIFY(!isWellFormed(signer.publicKey(), signature));
        QVERIFY(!ed25519Verify(signer.publicKey(), message, signature));
    }
    // S = L with an R that would fit: [L]B is the identity, so R = -[h]A.
    QVERIFY(!ed25519Verify(signer.publicKey(), message, signatureOf(timesBase(randomScalar()), groupOrder)));
}

void Ed25519RuleTest::K13_nonCanonicalKeyIsRefused()
{
    for (unsigned y = 0; y < 19; ++y) { // p + y is below 2^255 for these
        Point point = nearPrime(static_cast<std::uint8_t>(0xed + y));
        QVERIFY(!ed25519KeyIsAcceptable({point}));
        point.back() |= 0x80;
        QVERIFY(!ed25519KeyIsAcceptable({point}));
    }
    // The identity as p + 1: [S]B - [h]A = [S]B = R for every message.
    const Scalar r = randomScalar();
    QVERIFY(!ed25519Verify({nearPrime(0xee)}, message, signatureOf(timesBase(r), r)));
}

void Ed25519RuleTest::K13_smallOrderKeyIsRefused_data()
{
    QTest::addColumn<Point>("key");
    for (std::size_t i = 0; i < smallOrderY.size(); ++i)
        for (bool sign : {false, true}) {
            Point key = smallOrderY[i];
            key.back() |= sign ? 0x80 : 0;
            QTest::addRow("y %zu, sign %d", i, sign) << key;
        }
}

void Ed25519RuleTest::K13_smallOrderKeyIsRefused()
{
    QFETCH(Point, key);
    QVERIFY(!ed25519KeyIsAcceptable({key}));
    bool libraryAccepts = false;
    for (int i = 0; i < 200 && !libraryAccepts; ++i) {
        const Scalar r = randomScalar();
        const Ed25519Signature signature = signatureOf(timesBase(r), r);
        libraryAccepts = opensslVerifies({key}, message, signature);
        QVERIFY(!isWellFormed({key}, signature));
        QVERIFY(!ed25519Verify({key}, message, signature));
    }
    QVERIFY(libraryAccepts); // so it is our rule that refuses, and not a signature that fails anyhow
}

void Ed25519RuleTest::K13_smallOrderNonceIsRefused_data()
{
    QTest::addColumn<Point>("part");
    QTest::newRow("identity") << identity;
    QTest::newRow("order 2") << orderTwo;
    QTest::newRow("order 4") << orderFour;
    QTest::newRow("order 8") << orderEight;
}

void Ed25519RuleTest::K13_smallOrderNonceIsRefused()
{
    QFETCH(Point, part);
    // R is the small-order part itself (r = 0), and the key has a part that can cancel it: A = [a]B + T.
    bool libraryAccepts = false;
    for (int i = 0; i < 400 && !libraryAccepts; ++i) {
        const Scalar a = randomScalar();
        const Point key = sumOfPoints(timesBase(a), orderEight);
        const Ed25519Signature signature = signatureOf(part, times(challenge(part, key, message), a));
        libraryAccepts = opensslVerifies({key}, message, signature);
        QVERIFY(!isWellFormed({key}, signature));
        QVERIFY(!ed25519Verify({key}, message, signature));
    }
    QVERIFY(libraryAccepts);
}

void Ed25519RuleTest::K13_everyEncodingOfASmallOrderNonceIsRefused()
{
    const Ed25519PublicKey key = ed25519PublicKey(Ed25519SecretKey::generate());
    for (Point nonce : smallOrderY)
        for (int sign : {0, 1}) {
            nonce.back() = static_cast<std::uint8_t>((nonce.back() & 0x7f) | sign << 7);
            QVERIFY(!isWellFormed(key, signatureOf(nonce, randomScalar())));
        }
}

void Ed25519RuleTest::mixedOrderKeyIsAcceptableForEnrolment()
{
    QVERIFY(ed25519KeyIsAcceptable(forge(message, orderEight, identity).key));
    QVERIFY(ed25519KeyIsAcceptable(ed25519PublicKey(Ed25519SecretKey::generate())));
}

void Ed25519RuleTest::keyOffTheCurveVerifiesNothing()
{
    int off = 0;
    for (std::uint8_t y = 2; y < 60; ++y) {
        const Ed25519PublicKey key{Point{y}};
        const Scalar r = randomScalar();
        QVERIFY(!ed25519Verify(key, message, signatureOf(timesBase(r), r)));
        Point unused;
        off += crypto_core_ed25519_add(unused.data(), key.bytes.data(), key.bytes.data()) != 0;
    }
    QVERIFY(off > 0);
}

QTEST_APPLESS_MAIN(Ed25519RuleTest)
#include "tst_ed25519rule.moc"
