#include "crypto/hash.h"

#include "hex.h"

#include <QTest>
#include <rapidcheck.h>

using namespace hypha;
using namespace hypha::crypto;
using namespace hypha::crypto::test;

namespace {

/// The input of BLAKE3's published vectors: 0, 1, … 250, 0, 1, …
Bytes pattern(std::size_t size)
{
    Bytes out(size);
    for (std::size_t i = 0; i < size; ++i)
        out[i] = static_cast<std::uint8_t>(i % 251);
    return out;
}

constexpr std::string_view vectorContext = "BLAKE3 2019-12-27 16:29:52 test vectors context";

} // namespace

class HashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedVectors_data();
    void publishedVectors();
    void partsAreTheirConcatenation();
    void incrementalEqualsOneShot();
    void finishingDoesNotEndTheHash();
    void movedHasherGoesOn();
};

void HashTest::publishedVectors_data()
{
    QTest::addColumn<std::size_t>("size");
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("keyed");
    QTest::addColumn<QByteArray>("derived");
    const auto add = [](std::size_t size, const char *plain, const char *keyed, const char *derived) {
        QTest::addRow("%zu bytes", size)
            << size << QByteArray(plain) << QByteArray(keyed) << QByteArray(derived);
    };
    // The first 32 bytes of each vector
    add(0, "af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262",
        "92b2b75604ed3c761f9d6f62392c8a9227ad0ea3f09573e783f1498a4ed60d26",
        "2cc39783c223154fea8dfb7c1b1660f2ac2dcbd1c1de8277b0b0dd39b7e50d7d");
    add(1, "2d3adedff11b61f14c886e35afa036736dcd87a74d27b5c1510225d0f592e213",
        "6d7878dfff2f485635d39013278ae14f1454b8c0a3a2d34bc1ab38228a80c95b",
        "b3e2e340a117a499c6cf2398a19ee0d29cca2bb7404c73063382693bf66cb06c");
    add(1024, "42214739f095a406f3fc83deb889744ac00df831c10daa55189b5d121c855af7",
        "75c46f6f3d9eb4f55ecaaee480db732e6c2105546f1e675003687c31719c7ba4",
        "7356cd7720d5b66b6d0697eb3177d9f8d73a4a5c5e968896eb6a689684302706");
    add(1025, "d00278ae47eb27b34faecf67b4fe263f82d5412916c1ffd97c8cb7fb814b8444",
        "357dc55de0c7e382c900fd6e320acc04146be01db6a8ce7210b7189bd664ea69",
        "effaa245f065fbf82ac186839a249707c3bddf6d3fdda22d1b95a3c970379bcb");
    add(4097, "9b4052b38f1c5fc8b1f9ff7ac7b27cd242487b3d890d15c96a1c25b8aa0fb995",
        "00df940cd36bb9fa7cbbc3556744e0dbc8191401afe70520ba292ee3ca80abbc",
        "aca51029626b55fda7117b42a7c211f8c6e9ba4fe5b7a8ca922f34299500ead8");
    add(102400, "bc3e3d41a1146b069abffad3c0d44860cf664390afce4d9661f7902e7943e085",
        "1c35d1a5811083fd7119f5d5d1ba027b4d01c0c6c49fb6ff2cf75393ea5db4a7",
        "4652cff7a3f385a6103b5c260fc1593e13c778dbe608efb092fe7ee69df6e9c6");
}

void HashTest::publishedVectors()
{
    QFETCH(std::size_t, size);
    QFETCH(QByteArray, plain);
    QFETCH(QByteArray, keyed);
    QFETCH(QByteArray, derived);
    const Bytes input = pattern(size);
    QCOMPARE(toHex(blake3(input).view()), plain);
    QCOMPARE(toHex(blake3Keyed(keyOf<MacKey>(asBytes("whats the Elvish word for friend")), {input}).view()),
             keyed);
    QCOMPARE(toHex(blake3DeriveHash(vectorContext, input).view()), derived);
    QCOMPARE(toHex(blake3DeriveSecret(vectorContext, input).view()), derived);
}

void HashTest::partsAreTheirConcatenation()
{
    QVERIFY(rc::check("parts", [](const Bytes &a, const Bytes &b) {
        Bytes joined = a;
        joined.insert(joined.end(), b.begin(), b.end());
        const auto key = MacKey::generate();
        RC_ASSERT(blake3({a, b}) == blake3(joined));
        RC_ASSERT(blake3Keyed(key, {a, b}) == blake3Keyed(key, {joined}));
        RC_ASSERT(blake3Keyed(key, {joined}) != blake3(joined));
    }));
}

void HashTest::incrementalEqualsOneShot()
{
    QVERIFY(rc::check("any split", [] {
        const auto cuts =
            *rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, 3000));
        Blake3 hasher;
        Bytes all;
        for (std::size_t size : cuts) {
            const Bytes piece = pattern(size);
            hasher.update(piece);
            all.insert(all.end(), piece.begin(), piece.end());
        }
        RC_ASSERT(hasher.finish() == blake3(all));
    }));
}

void HashTest::finishingDoesNotEndTheHash()
{
    Blake3 hasher;
    QCOMPARE(toHex(hasher.finish().view()), toHex(blake3(ByteView()).view()));
    hasher.update(asBytes("ab"));
    QVERIFY(hasher.finish() == blake3(asBytes("ab")));
    hasher.update(asBytes("c"));
    QVERIFY(hasher.finish() == blake3(asBytes("abc")));
}

void HashTest::movedHasherGoesOn()
{
    Blake3 first;
    first.update(asBytes("ab"));
    Blake3 second(std::move(first));
    second.update(asBytes("c"));
    QVERIFY(second.finish() == blake3(asBytes("abc")));
}

QTEST_APPLESS_MAIN(HashTest)
#include "tst_hash.moc"
