#include "model/entries/anyentries.h"

#include <QtTest>
#include <sys/resource.h>

using namespace hypha;
using namespace hypha::entries;
using namespace hypha::test;

namespace {

EntryList numbered(const crypto::SessionSealer &sealer, std::size_t count)
{
    EntryList list;
    for (std::size_t i = 0; i < count; ++i)
        list.push_back(entryOf(sealer, std::to_string(100000 + i), "v"));
    return list;
}

std::string arrayOf(std::size_t count)
{
    std::string out = "[";
    for (std::size_t i = 0; i < count; ++i)
        out += (i ? ",{\"key\":\"" : "{\"key\":\"") + std::to_string(100000 + i) + "\",\"value\":\"\"}";
    return out + "]";
}

} // namespace

class TestPlaintextLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void C7_entriesReachTheirLimit();
    void C7_valuesReachTheirLimit();
    void C7_keysReachTheirLimit();
    void C7_plaintextReachesItsLimit();
    void badInputIsRefusedWhenWriting();
    void tenMebibytesNeedLittleLockedMemory();

private:
    crypto::SessionSealer m_sealer;
};

void TestPlaintextLimits::C7_entriesReachTheirLimit()
{
    const auto v = VersionFile::of(numbered(m_sealer, 10000), m_sealer);
    QCOMPARE(v.decrypt(m_sealer).value().size(), std::size_t(10000));
    const auto more = encrypt(numbered(m_sealer, 10001), m_sealer, v.pdk, v.aad);
    QCOMPARE(more.error().code, Errc::limitExceeded);
    QCOMPARE(VersionFile::of(paddedPlaintext(arrayOf(10000))).decrypt(m_sealer).value().size(),
             std::size_t(10000));
    QCOMPARE(faultOf(paddedPlaintext(arrayOf(10001)), m_sealer), Errc::limitExceeded);
}

void TestPlaintextLimits::C7_valuesReachTheirLimit()
{
    const std::string most(1048576, 'v');
    const auto v = VersionFile::of({entryOf(m_sealer, "k", most)}, m_sealer);
    QCOMPARE(opened(m_sealer, v.decrypt(m_sealer).value().front().value), most);
    const auto more = encrypt({entryOf(m_sealer, "k", most + "v")}, m_sealer, v.pdk, v.aad);
    QCOMPARE(more.error().code, Errc::limitExceeded);
    QCOMPARE(more.error().item, std::string("k"));
    QCOMPARE(faultOf(paddedPlaintext("[{\"key\":\"k\",\"value\":\"" + most + "v\"}]"), m_sealer),
             Errc::limitExceeded);
    const std::string controls(1048576, '\x01'); // six bytes each when written
    const auto w = VersionFile::of({entryOf(m_sealer, "k", controls)}, m_sealer);
    QCOMPARE(opened(m_sealer, w.decrypt(m_sealer).value().front().value), controls);
}

void TestPlaintextLimits::C7_keysReachTheirLimit()
{
    const std::string most(256, 'k');
    const auto v = VersionFile::of({entryOf(m_sealer, most, "v")}, m_sealer);
    QCOMPARE(v.decrypt(m_sealer).value().front().key, most);
    QCOMPARE(encrypt({entryOf(m_sealer, most + "k", "v")}, m_sealer, v.pdk, v.aad).error().code,
             Errc::limitExceeded);
    QCOMPARE(faultOf(paddedPlaintext("[{\"key\":\"" + most + "k\",\"value\":\"\"}]"), m_sealer),
             Errc::limitExceeded);
    QCOMPARE(
        faultOf(paddedPlaintext("[{\"key\":\"" + std::string(100000, 'k') + "\",\"value\":\"\"}]"), m_sealer),
        Errc::limitExceeded);
}

void TestPlaintextLimits::C7_plaintextReachesItsLimit()
{
    const std::string most(1048576, 'v');
    EntryList list;
    for (int i = 0; i < 9; ++i)
        list.push_back(entryOf(m_sealer, "k" + std::to_string(i), most));
    list.push_back(entryOf(m_sealer, "k9", ""));
    const std::size_t rest = maxPlaintextBytes -
                             10 * std::string_view("{\"key\":\"k0\",\"value\":\"\"}").size() - 9 -
                             plaintextWith("[]", "").size() - 9 * most.size();
    list.back().value = sealed(m_sealer, std::string(rest, 'r'));
    const auto v = VersionFile::of(list, m_sealer);
    QCOMPARE(v.file.size(), maxPlaintextBytes + 12 + 16);
    QCOMPARE(dump(v.decrypt(m_sealer).value(), m_sealer), dump(list, m_sealer));
    list.back().value = sealed(m_sealer, std::string(rest + 1, 'r'));
    QCOMPARE(encrypt(list, m_sealer, v.pdk, v.aad).error().code, Errc::limitExceeded);
    list.back().value = sealed(m_sealer, most);
    QCOMPARE(encrypt(list, m_sealer, v.pdk, v.aad).error().code, Errc::limitExceeded);
    std::string tooMuch = "[";
    for (const Entry &entry : list)
        tooMuch += (tooMuch.size() > 1 ? ",{\"key\":\"" : "{\"key\":\"") + entry.key + "\",\"value\":\"" +
                   most + "\"}";
    QCOMPARE(faultOf(paddedPlaintext(tooMuch + "]"), m_sealer), Errc::limitExceeded);
}

void TestPlaintextLimits::badInputIsRefusedWhenWriting()
{
    const auto pdk = crypto::ChaChaKey::generate();
    const Entry good = entryOf(m_sealer, "k", "v");
    const auto fault = [&](const EntryList &list) { return encrypt(list, m_sealer, pdk, {}).error().code; };
    const auto with = [&](auto change) {
        Entry entry = good;
        change(entry);
        return fault({entry});
    };
    QCOMPARE(fault({good, good}), Errc::invalidInput);
    QCOMPARE(fault({good, entryOf(m_sealer, "a", "v")}), Errc::invalidInput);
    QCOMPARE(fault({entryOf(m_sealer, "", "v")}), Errc::invalidInput);
    QCOMPARE(fault({entryOf(m_sealer, "a\nb", "v")}), Errc::invalidInput);
    QCOMPARE(fault({entryOf(m_sealer, "k", std::string_view("a\0b", 3))}), Errc::invalidInput);
    QCOMPARE(fault({entryOf(m_sealer, "k", "\xff")}), Errc::invalidInput);
    QCOMPARE(with([](Entry &e) { e.description = "\xff"; }), Errc::invalidInput);
    QCOMPARE(with([](Entry &e) { e.tags = {"\xc0\x80"}; }), Errc::invalidInput);
    QCOMPARE(with([](Entry &e) { e.fields = {Field{"\xff", "x", {}, false}}; }), Errc::invalidInput);
    QCOMPARE(with([&](Entry &e) { e.totp = sealed(m_sealer, "\xff"); }), Errc::invalidInput);
    const auto unknown = [&](const char *name, const char *json) {
        return with([&](Entry &e) { e.unknown = {{name, sealed(m_sealer, json)}}; });
    };
    QCOMPARE(unknown("url", "\"x\""), Errc::invalidInput);
    QCOMPARE(unknown("x", "{\"a\": 1}"), Errc::invalidInput);
    QCOMPARE(unknown("x", "1},{"), Errc::invalidInput);
    QCOMPARE(unknown("\xff", "1"), Errc::invalidInput);
    QCOMPARE(
        with([&](Entry &e) { e.unknown = {{"x", sealed(m_sealer, "1")}, {"x", sealed(m_sealer, "2")}}; }),
        Errc::invalidInput);
}

// Debian's default for people: 8 MiB may be locked.
void TestPlaintextLimits::tenMebibytesNeedLittleLockedMemory()
{
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_MEMLOCK, &limit), 0);
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_cur, 8u << 20);
    QCOMPARE(setrlimit(RLIMIT_MEMLOCK, &limit), 0);
    EntryList list;
    for (int i = 0; i < 9; ++i)
        list.push_back(entryOf(m_sealer, "k" + std::to_string(i), std::string(1048576, 'v')));
    const auto v = VersionFile::of(list, m_sealer);
    QCOMPARE(v.decrypt(m_sealer).value().size(), std::size_t(9));
    QVERIFY(crypto::memoryIsLocked());
}

QTEST_APPLESS_MAIN(TestPlaintextLimits)
#include "tst_plaintextlimits.moc"
