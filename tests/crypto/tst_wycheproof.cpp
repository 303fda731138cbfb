#include "crypto/aead.h"
#include "crypto/ed25519rule.h"
#include "crypto/kdf.h"
#include "crypto/keyagreement.h"
#include "crypto/signature.h"

#include "hex.h"
#include "vectors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <functional>

using namespace hypha;
using namespace hypha::crypto;
using namespace hypha::crypto::test;

namespace {

Bytes hexMember(const QJsonObject &object, const char *name)
{
    return fromHex(object[QLatin1StringView(name)].toString().toLatin1());
}

bool isValid(const QJsonObject &test)
{
    return test[QLatin1StringView("result")] == QLatin1StringView("valid");
}

Bytes joined(std::initializer_list<ByteView> parts)
{
    Bytes out;
    for (ByteView part : parts)
        out.insert(out.end(), part.begin(), part.end());
    return out;
}

/// What a vector says, against what we do; `ran` is false where our types cannot even take the input.
struct Outcome
{
    bool expected;
    bool got;
    bool ran = true;
};
using Check = std::function<Outcome(const QJsonObject &group, const QJsonObject &test)>;

/// Runs a file; the names of the vectors with another outcome than expected.
void runFile(const QString &name, const Check &check)
{
    const QByteArray bytes = readVectors(QStringLiteral("wycheproof/%1_test.json").arg(name));
    if (bytes.isEmpty())
        QSKIP("the vectors are not here");
    int ran = 0;
    int skipped = 0;
    QStringList different;
    const QJsonObject file = QJsonDocument::fromJson(bytes).object();
    for (const QJsonValue group : file[QLatin1StringView("testGroups")].toArray())
        for (const QJsonValue value : group[QLatin1StringView("tests")].toArray()) {
            const QJsonObject test = value.toObject();
            const Outcome outcome = check(group.toObject(), test);
            ++(outcome.ran ? ran : skipped);
            if (outcome.expected != outcome.got)
                different << QStringLiteral("tcId %1 (%2)")
                                 .arg(test[QLatin1StringView("tcId")].toInt())
                                 .arg(test[QLatin1StringView("comment")].toString());
        }
    qInfo("%s: %d vectors run, %d skipped", qPrintable(name), ran, skipped);
    QCOMPARE(different, QStringList());
    QCOMPARE(ran + skipped, file[QLatin1StringView("numberOfTests")].toInt());
    QVERIFY(ran > 0);
}

} // namespace

class WycheproofTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void x25519Vectors();
    void ed25519Vectors();
    void chacha20Poly1305();
    void xchacha20Poly1305();
    void hkdfSha256Vectors();
    void hmacSha256Vectors();
};

void WycheproofTest::x25519Vectors()
{
    // "acceptable" marks what RFC 7748 leaves open; Hypha computes all of it but refuses an all-zero result.
    runFile(QStringLiteral("x25519"), [](const QJsonObject &, const QJsonObject &test) {
        const Bytes shared = hexMember(test, "shared");
        const auto peer = publicOf<X25519PublicKey>(hexMember(test, "public"));
        const auto got = x25519(keyOf<X25519SecretKey>(hexMember(test, "private")), peer);
        const bool zero = shared == Bytes(32);
        if (zero != x25519IsSmallOrder(peer))
            return Outcome{true, false};
        return Outcome{!zero, got && got->equals(shared)};
    });
}

void WycheproofTest::ed25519Vectors()
{
    runFile(QStringLiteral("ed25519"), [](const QJsonObject &group, const QJsonObject &test) {
        const Bytes signature = hexMember(test, "sig");
        if (signature.size() != 64) // the type has no other size
            return Outcome{isValid(test), false, false};
        const Bytes pk = hexMember(group[QLatin1StringView("publicKey")].toObject(), "pk");
        return Outcome{isValid(test), ed25519Verify(publicOf<Ed25519PublicKey>(pk), hexMember(test, "msg"),
                                                    publicOf<Ed25519Signature>(signature))};
    });
}

void WycheproofTest::chacha20Poly1305()
{
    runFile(QStringLiteral("chacha20_poly1305"), [](const QJsonObject &, const QJsonObject &test) {
        const auto key = keyOf<ChaChaKey>(hexMember(test, "key"));
        const Bytes iv = hexMember(test, "iv");
        const Bytes aad = hexMember(test, "aad");
        const Bytes sealed = joined({hexMember(test, "ct"), hexMember(test, "tag")});
        const auto opened = chachaOpen(key, joined({iv, sealed}), aad);
        const auto windows = ChaChaWindows::open(key, joined({iv, sealed}), aad);
        const bool got = opened && windows && opened->equals(hexMember(test, "msg"));
        if (iv.size() == chachaNonceSize &&
            got != (chachaSealWithNonce(key, iv, hexMember(test, "msg"), aad) == sealed))
            return Outcome{true, false};
        return Outcome{isValid(test), got};
    });
}

void WycheproofTest::xchacha20Poly1305()
{
    runFile(QStringLiteral("xchacha20_poly1305"), [](const QJsonObject &, const QJsonObject &test) {
        const auto key = keyOf<XChaChaKey>(hexMember(test, "key"));
        const Bytes iv = hexMember(test, "iv");
        const Bytes aad = hexMember(test, "aad");
        const Bytes sealed = joined({hexMember(test, "ct"), hexMember(test, "tag")});
        const auto opened = xchachaOpen(key, joined({iv, sealed}), aad);
        const bool got = opened && opened->equals(hexMember(test, "msg"));
        if (iv.size() == xchachaNonceSize &&
            got != (xchachaSealWithNonce(key, iv, hexMember(test, "msg"), aad) == sealed))
            return Outcome{true, false};
        return Outcome{isValid(test), got};
    });
}

void WycheproofTest::hkdfSha256Vectors()
{
    runFile(QStringLiteral("hkdf_sha256"), [](const QJsonObject &, const QJsonObject &test) {
        const auto size = static_cast<std::size_t>(test[QLatin1StringView("size")].toInt());
        const Bytes info = hexMember(test, "info");
        try {
            const SecretBytes okm =
                hkdfSha256(hexMember(test, "ikm"), hexMember(test, "salt"), asText(info), size);
            return Outcome{isValid(test), okm.equals(hexMember(test, "okm"))};
        } catch (const std::length_error &) {
            return Outcome{isValid(test), false};
        }
    });
}

void WycheproofTest::hmacSha256Vectors()
{
    runFile(QStringLiteral("hmac_sha256"), [](const QJsonObject &, const QJsonObject &test) {
        const Bytes tag = hexMember(test, "tag"); // some are truncated
        const auto mac = hmacSha256(hexMember(test, "key"), hexMember(test, "msg"));
        return Outcome{isValid(test), std::ranges::equal(ByteView(mac).first(tag.size()), tag)};
    });
}

QTEST_APPLESS_MAIN(WycheproofTest)
#include "tst_wycheproof.moc"
