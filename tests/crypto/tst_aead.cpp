#include "crypto/aead.h"

#include "crypto/random.h"
#include "hex.h"

#include <QTest>
#include <rapidcheck.h>

using namespace hypha;
using namespace hypha::crypto;
using namespace hypha::crypto::test;

namespace {

// RFC 8439 §2.8.2, and the same text in draft-irtf-cfrg-xchacha-03 §A.3.1
const std::string_view sunscreen =
    "Ladies and Gentlemen of the class of '99: If I could offer you only one tip "
    "for the future, sunscreen would be it.";
const QByteArray sunscreenAad = "50515253c0c1c2c3c4c5c6c7";
const QByteArray sunscreenKey = "808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f";

Bytes joined(ByteView first, ByteView second)
{
    Bytes out(first.begin(), first.end());
    out.insert(out.end(), second.begin(), second.end());
    return out;
}

Bytes randomBytes(std::size_t size)
{
    Bytes out(size);
    fillRandom(out);
    return out;
}

/// The opened bytes of every way in which ChaCha20-Poly1305 is opened here; empty where one refuses.
std::optional<Bytes> openEveryWay(const ChaChaKey &key, ByteView sealed, ByteView aad)
{
    const auto whole = chachaOpen(key, sealed, aad);
    const auto windows = ChaChaWindows::open(key, sealed, aad);
    if (whole.has_value() != windows.has_value())
        throw std::logic_error("the two ways disagree");
    if (!whole)
        return std::nullopt;
    Bytes out(windows->size());
    windows->decrypt(0, out);
    if (!whole->equals(out))
        throw std::logic_error("the two ways give different bytes");
    return out;
}

} // namespace

class AeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rfc8439Seal();
    void rfc8439Open();
    void xchachaDraft();
    void sealedOpensAgain();
    void noncesAreFresh();
    void C12_anyChangeIsRefusedAndNothingIsReleased();
    void C12_truncationIsRefused();
    void xchachaRefusesAnyChange();
    void nonceOfAnotherSizeIsRefused();
    void encryptorEqualsOneShotForAnySplit();
    void windowsEqualOneShotForAnyOffset();
    void windowBeyondTheEndIsRefused();
};

void AeadTest::rfc8439Seal()
{
    const auto key = keyFromHex<ChaChaKey>(sunscreenKey);
    const Bytes nonce = fromHex("070000004041424344454647");
    const Bytes sealed = chachaSealWithNonce(key, nonce, asBytes(sunscreen), fromHex(sunscreenAad));
    QCOMPARE(toHex(sealed),
             QByteArray("d31a8d34648e60db7b86afbc53ef7ec2a4aded51296e08fea9e2b5a736ee62d6"
                        "3dbea45e8ca9671282fafb69da92728b1a71de0a9e060b2905d6a5b67ecd3b36"
                        "92ddbd7f2d778b8c9803aee328091b58fab324e4fad675945585808b4831d7bc"
                        "3ff4def08e4b7a9de576d26586cec64b61161ae10b594f09e26a7e902ecbd0600691"));
    QVERIFY(openEveryWay(key, joined(nonce, sealed), fromHex(sunscreenAad)) ==
            Bytes(sunscreen.begin(), sunscreen.end()));
}

void AeadTest::rfc8439Open()
{
    // RFC 8439 §A.5
    const auto key =
        keyFromHex<ChaChaKey>("1c9240a5eb55d38af333888604f6b5f0473917c1402b80099dca5cbc207075c0");
    const Bytes sealed = fromHex(
        "000000000102030405060708"
        "64a0861575861af460f062c79be643bd5e805cfd345cf389f108670ac76c8cb24c6cfc18755d43eea09ee94e382d26b0"
        "bdb7b73c321b0100d4f03b7f355894cf332f830e710b97ce98c8a84abd0b948114ad176e008d33bd60f982b1ff37c855"
        "9797a06ef4f0ef61c186324e2b3506383606907b6a7c02b0f9f6157b53c867e4b9166c767b804d46a59b5216cde7a4e9"
        "9040c5a40433225ee282a1b0a06c523eaf4534d7f83fa1155b0047718cbc546a0d072b04b3564eea1b422273f548271a"
        "0bb2316053fa76991955ebd63159434ecebb4e466dae5a1073a6727627097a1049e617d91d361094fa68f0ff77987130"
        "305beaba2eda04df997b714d6c6f2c29a6ad5cb4022b02709beead9d67890cbb22392336fea1851f38");
    const auto text = openEveryWay(key, sealed, fromHex("f33388860000000000004e91"));
    QVERIFY(text);
    QVERIFY(
        asText(*text).starts_with("Internet-Drafts are draft documents valid for a maximum of six months"));
    QCOMPARE(text->size(), std::size_t{265});
}

void AeadTest::xchachaDraft()
{
    const auto key = keyFromHex<XChaChaKey>(sunscreenKey);
    const Bytes nonce = fromHex("404142434445464748494a4b4c4d4e4f5051525354555657");
    const Bytes sealed = xchachaSealWithNonce(key, nonce, asBytes(sunscreen), fromHex(sunscreenAad));
    QCOMPARE(toHex(sealed),
             QByteArray("bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb"
                        "731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452"
                        "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
                        "21f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49"));
    QVERIFY(xchachaOpen(key, joined(nonce, sealed), fromHex(sunscreenAad)).value().text() == sunscreen);
}

void AeadTest::sealedOpensAgain()
{
    QVERIFY(rc::check("open(seal(x)) is x", [](const Bytes &text, const Bytes &aad) {
        const auto key = ChaChaKey::generate();
        const auto xkey = XChaChaKey::generate();
        const Bytes sealed = chachaSeal(key, text, aad);
        RC_ASSERT(sealed.size() == chachaNonceSize + text.size() + aeadTagSize);
        RC_ASSERT(openEveryWay(key, sealed, aad) == text);
        const Bytes xsealed = xchachaSeal(xkey, text, aad);
        RC_ASSERT(xsealed.size() == xchachaNonceSize + text.size() + aeadTagSize);
        RC_ASSERT(xchachaOpen(xkey, xsealed, aad).value().equals(text));
        RC_ASSERT(!openEveryWay(ChaChaKey::generate(), sealed, aad));
    }));
}

void AeadTest::noncesAreFresh()
{
    const auto key = ChaChaKey::generate();
    const auto xkey = XChaChaKey::generate();
    std::set<Bytes> seen;
    for (int i = 0; i < 1000; ++i) {
        seen.insert(chachaSeal(key, {}, {}));
        seen.insert(xchachaSeal(xkey, {}, {}));
        seen.insert(ChaChaEncryptor(key, {}, 0).finish());
    }
    QCOMPARE(seen.size(), std::size_t{3000});
}

void AeadTest::C12_anyChangeIsRefusedAndNothingIsReleased()
{
    QVERIFY(rc::check("one bit of ciphertext or associated data", [](const Bytes &text, Bytes aad) {
        const auto key = ChaChaKey::generate();
        Bytes sealed = chachaSeal(key, text, aad);
        const auto bit = *rc::gen::inRange<std::size_t>(0, (sealed.size() + aad.size()) * 8);
        const auto mask = static_cast<std::uint8_t>(1U << bit % 8);
        (bit / 8 < sealed.size() ? sealed[bit / 8] : aad[bit / 8 - sealed.size()]) ^= mask;
        RC_ASSERT(!openEveryWay(key, sealed, aad));
        RC_ASSERT(chachaOpen(key, sealed, aad).error().code == Errc::decryptionFailed);
        RC_ASSERT(ChaChaWindows::open(key, sealed, aad).error().code == Errc::decryptionFailed);
    }));
}

void AeadTest::C12_truncationIsRefused()
{
    const auto key = ChaChaKey::generate();
    const auto xkey = XChaChaKey::generate();
    const Bytes sealed = chachaSeal(key, Bytes(100, 1), {});
    const Bytes xsealed = xchachaSeal(xkey, Bytes(100, 1), {});
    for (std::size_t size = 0; size < sealed.size(); ++size)
        QVERIFY(!openEveryWay(key, ByteView(sealed).first(size), {}));
    for (std::size_t size = 0; size < xsealed.size(); ++size)
        QVERIFY(!xchachaOpen(xkey, ByteView(xsealed).first(size), {}));
    QVERIFY(!openEveryWay(key, joined(sealed, Bytes{0}), {}));
}

void AeadTest::xchachaRefusesAnyChange()
{
    const auto key = XChaChaKey::generate();
    const Bytes sealed = xchachaSeal(key, Bytes(40, 1), Bytes(3, 2));
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        Bytes changed = sealed;
        changed[i] ^= 0x10;
        const auto opened = xchachaOpen(key, changed, Bytes(3, 2));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Errc::decryptionFailed);
    }
    QVERIFY(!xchachaOpen(key, sealed, Bytes(3, 3)));
    QVERIFY(!xchachaOpen(XChaChaKey::generate(), sealed, Bytes(3, 2)));
}

void AeadTest::nonceOfAnotherSizeIsRefused()
{
    for (std::size_t size : {0, 8, 11, 13, 16, 23, 24, 25})
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument,
                                 (void)chachaSealWithNonce(ChaChaKey::generate(), Bytes(size), {}, {}));
    for (std::size_t size : {0, 8, 12, 16, 23, 25})
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument,
                                 (void)xchachaSealWithNonce(XChaChaKey::generate(), Bytes(size), {}, {}));
}

void AeadTest::encryptorEqualsOneShotForAnySplit()
{
    QVERIFY(rc::check("pieces give the bytes of the whole", [](const Bytes &aad) {
        const auto key = ChaChaKey::generate();
        const auto sizes =
            *rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, 300));
        ChaChaEncryptor encryptor(key, aad, *rc::gen::inRange<std::size_t>(0, 1000));
        Bytes text;
        for (std::size_t size : sizes) {
            const Bytes piece = randomBytes(size);
            encryptor.update(piece);
            text = joined(text, piece);
        }
        const Bytes sealed = encryptor.finish();
        const ByteView nonce = ByteView(sealed).first(chachaNonceSize);
        RC_ASSERT(sealed == joined(nonce, chachaSealWithNonce(key, nonce, text, aad)));
    }));
}

void AeadTest::windowsEqualOneShotForAnyOffset()
{
    QVERIFY(rc::check("any window is that part of the plaintext", [](const Bytes &aad) {
        const auto key = ChaChaKey::generate();
        const Bytes text = randomBytes(*rc::gen::inRange<std::size_t>(0, 5000));
        const Bytes sealed = chachaSeal(key, text, aad);
        const auto windows = ChaChaWindows::open(key, sealed, aad).value();
        RC_ASSERT(windows.size() == text.size());
        for (int i = 0; i < 10; ++i) {
            const auto offset = *rc::gen::inRange<std::size_t>(0, text.size() + 1);
            SecretBytes out(*rc::gen::inRange<std::size_t>(0, text.size() - offset + 1));
            windows.decrypt(offset, out.mutableView());
            RC_ASSERT(out.equals(ByteView(text).subspan(offset, out.size())));
        }
    }));
}

void AeadTest::windowBeyondTheEndIsRefused()
{
    const auto key = ChaChaKey::generate();
    const Bytes sealed = chachaSeal(key, Bytes(100), {});
    const auto windows = ChaChaWindows::open(key, sealed, {}).value();
    Bytes out(51);
    QVERIFY_THROWS_EXCEPTION(std::out_of_range, (void)windows.decrypt(50, out));
    QVERIFY_THROWS_EXCEPTION(std::out_of_range, (void)windows.decrypt(101, MutableByteView()));
    windows.decrypt(100, MutableByteView());
}

QTEST_APPLESS_MAIN(AeadTest)
#include "tst_aead.moc"
