#include "model/keystore/keystore.h"

#include <QtTest>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace hypha;
using namespace hypha::keystore;

#if defined(__SANITIZE_ADDRESS__)
#define HYPHA_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HYPHA_ASAN 1
#endif
#endif

namespace {

PassphraseStrength strengthOf(std::string_view text)
{
    return estimateStrength(crypto::SecretBytes::copyOf(asBytes(text)));
}

/// How often the writable memory of this process holds the bytes that `masked` has xor 0x5a, which keeps what
/// is looked for from being found itself.
int copiesInMemory(const std::vector<std::uint8_t> &masked)
{
    FILE *maps = std::fopen("/proc/self/maps", "r");
    const int memory = ::open("/proc/self/mem", O_RDONLY);
    int found = 0;
    std::array<char, 1024> line;
    std::vector<std::uint8_t> block;
    while (std::fgets(line.data(), int(line.size()), maps)) {
        unsigned long from = 0;
        unsigned long to = 0;
        std::array<char, 5> rights{};
        if (std::sscanf(line.data(), "%lx-%lx %4s", &from, &to, rights.data()) != 3 || rights[1] != 'w')
            continue;
        block.resize(to - from);
        const ssize_t n = ::pread(memory, block.data(), block.size(), off_t(from));
        for (std::size_t at = 0; n > 0 && at + masked.size() <= std::size_t(n); ++at) {
            std::size_t same = 0;
            while (same < masked.size() && (block[at + same] ^ 0x5a) == masked[same])
                ++same;
            found += same == masked.size();
        }
        crypto::wipe(block);
    }
    ::close(memory);
    std::fclose(maps);
    return found;
}

} // namespace

class tst_strength : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commonPassphrasesAreWeak_data();
    void commonPassphrasesAreWeak();
    void longRandomPassphrasesAreStrong();
    void theMeterAgreesWithWeak();
    void hugeAndOddPassphrasesAreEstimated();
    void noCopyOfThePassphraseStaysInMemory();
};

void tst_strength::commonPassphrasesAreWeak_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "a", "password", "Passw0rd!", "qwertyuiop", "12345678901234567890", "letmein2024"})
        QTest::addRow("\"%s\"", text) << QByteArray(text);
}

void tst_strength::commonPassphrasesAreWeak()
{
    QFETCH(QByteArray, text);
    QVERIFY(strengthOf(text.toStdString()).weak());
}

void tst_strength::longRandomPassphrasesAreStrong()
{
    QVERIFY(!strengthOf("quilt Amber-vortex 19 lantern drift").weak());
    QVERIFY(!strengthOf("x8#Qm2!vLp9$Rt4z").weak());
    QCOMPARE(strengthOf("quilt Amber-vortex 19 lantern drift").score(), 4);
}

void tst_strength::theMeterAgreesWithWeak()
{
    for (double bits = 0; bits < 100; bits += 0.5) {
        const PassphraseStrength strength{bits};
        QCOMPARE(strength.weak(), strength.score() <= 2);
    }
    QCOMPARE(PassphraseStrength{}.score(), 0);
}

void tst_strength::hugeAndOddPassphrasesAreEstimated()
{
    QVERIFY(strengthOf(std::string(200, 'x') + "quilt Amber-vortex 19").bits > 0);
    QVERIFY(strengthOf(std::string(1 << 20, 'a')).weak());
    QVERIFY(strengthOf(std::string_view("\0quilt Amber-vortex 19 lantern drift", 36))
                .weak()); // zxcvbn stops at NUL
    QVERIFY(strengthOf("\xff\xfe\xfd\xfc quilt \xc3\x28 vortex 19 lantern").bits > 0);
}

void tst_strength::noCopyOfThePassphraseStaysInMemory()
{
#ifdef HYPHA_ASAN
    QSKIP("the sanitizer keeps freed memory, and maps more than can be searched");
#endif
    for (const std::size_t length : {12u, 24u, 47u, 90u, 128u}) {
        std::vector<std::uint8_t> masked(length);
        std::vector<std::uint8_t> reversed(length);
        {
            crypto::SecretBytes passphrase(length);
            for (std::size_t i = 0; i < length; ++i) {
                const auto letter = static_cast<std::uint8_t>('!' + (i * 37 + length * 11) % 90);
                passphrase.mutableView()[i] = letter;
                masked[i] = letter ^ 0x5a;
                reversed[length - 1 - i] = letter ^ 0x5a;
            }
            QCOMPARE(copiesInMemory(masked), 1); // the scan finds what is there
            QVERIFY(estimateStrength(passphrase).bits > 0);
        }
        // Pieces from the middle: an allocator's own notes overwrite the beginning of a freed block.
        const auto middle = [&](const std::vector<std::uint8_t> &all) {
            const auto from = all.begin() + std::ptrdiff_t(length / 2 - 4);
            return std::vector<std::uint8_t>(from, from + 8);
        };
        QCOMPARE(copiesInMemory(middle(masked)), 0);
        QCOMPARE(copiesInMemory(middle(reversed)), 0);
    }
}

QTEST_APPLESS_MAIN(tst_strength)
#include "tst_strength.moc"
