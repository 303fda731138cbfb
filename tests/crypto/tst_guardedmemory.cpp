#include "crypto/guardedmemory.h"
#include "crypto/secretbytes.h"

#include <QFile>
#include <QTest>
#include <algorithm>
#include <atomic>
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace hypha;
using namespace hypha::crypto;

#if defined(__SANITIZE_ADDRESS__)
#define HYPHA_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HYPHA_ASAN 1
#endif
#endif
#ifndef HYPHA_ASAN
#define HYPHA_ASAN 0
#endif

namespace {

constexpr int faulted = 77;

/// waitpid()'s status of a child that ran `body` and ended with what it returned, or with `faulted`.
template <class Body> int statusOfChild(Body body)
{
    const pid_t child = fork();
    if (child == 0) {
        std::signal(SIGSEGV, [](int) { _exit(faulted); });
        _exit(body());
    }
    int status = -1;
    waitpid(child, &status, 0);
    return status;
}

bool onlyZeros(ByteView bytes)
{
    return std::ranges::all_of(bytes, [](std::uint8_t byte) { return byte == 0; });
}

SecretBytes filled(std::size_t size, std::uint8_t byte)
{
    return SecretBytes::copyOf(Bytes(size, byte));
}

/// VmFlags of the mapping that holds `address`, from /proc/self/smaps.
QList<QByteArray> mappingFlags(const std::uint8_t *address)
{
    QFile smaps(QStringLiteral("/proc/self/smaps"));
    if (!smaps.open(QIODevice::ReadOnly))
        return {};
    const auto wanted = reinterpret_cast<qulonglong>(address);
    bool inside = false;
    for (QByteArray line = smaps.readLine(); !line.isEmpty(); line = smaps.readLine()) {
        const QList<QByteArray> range = line.left(line.indexOf(' ')).split('-');
        if (range.size() == 2)
            inside =
                range[0].toULongLong(nullptr, 16) <= wanted && wanted < range[1].toULongLong(nullptr, 16);
        else if (inside && line.startsWith("VmFlags:"))
            return line.mid(8).simplified().split(' ');
    }
    return {};
}

} // namespace

class GuardedMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallSecretIsWipedWhenItEnds();
    void largeSecretIsUnmappedWhenItEnds();
    void writingBeyondALargeSecretFaults();
    void childOfForkReadsZeros();
    void childOfForkMayDestroyAndMakeSecrets();
    void memoryIsLockedUndumpableAndWipedOnFork_data();
    void memoryIsLockedUndumpableAndWipedOnFork();
    void failingLockIsReported();
    void impossibleSizeIsBadAlloc();
    void hundredThousandSmallSecretsLiveTogether();
    void threadsShareTheArena();
};

void GuardedMemoryTest::smallSecretIsWipedWhenItEnds()
{
    for (std::size_t size : {1, 32, 50, 128}) {
        ByteView slot;
        {
            const SecretBytes secret = filled(size, 0xaa);
            slot = secret.view();
        }
        QVERIFY(onlyZeros(slot)); // the arena's page stays mapped
    }
}

void GuardedMemoryTest::largeSecretIsUnmappedWhenItEnds()
{
    const int status = statusOfChild([] {
        const std::uint8_t *address = nullptr;
        {
            const SecretBytes secret = filled(5000, 0xaa);
            address = secret.view().data();
        }
        [[maybe_unused]] const std::uint8_t read = *const_cast<const volatile std::uint8_t *>(address);
        return 0;
    });
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), faulted);
}

void GuardedMemoryTest::writingBeyondALargeSecretFaults()
{
    const int status = statusOfChild([] {
        SecretBytes secret = filled(5000, 0xaa);
        volatile std::uint8_t *end = secret.mutableView().data() + secret.size();
        *end = 1;
        return 0;
    });
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), faulted);
}

void GuardedMemoryTest::childOfForkReadsZeros()
{
    const SecretBytes small = filled(32, 0xaa);
    const SecretBytes large = filled(100000, 0xbb);
    const int status =
        statusOfChild([&] { return onlyZeros(small.view()) && onlyZeros(large.view()) ? 0 : 1; });
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
    QVERIFY(small.equals(Bytes(32, 0xaa)));
    QVERIFY(large.equals(Bytes(100000, 0xbb)));
}

void GuardedMemoryTest::childOfForkMayDestroyAndMakeSecrets()
{
    SecretBytes small = filled(32, 0xaa);
    SecretBytes large = filled(100000, 0xbb);
    const int status = statusOfChild([&] {
        small = SecretBytes();
        large = SecretBytes();
        const bool works = filled(32, 1).equals(Bytes(32, 1)) && filled(3000, 2).equals(Bytes(3000, 2));
        return works ? 0 : 1;
    });
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

void GuardedMemoryTest::memoryIsLockedUndumpableAndWipedOnFork_data()
{
    QTest::addColumn<std::size_t>("size");
    QTest::newRow("arena") << std::size_t{32};
    QTest::newRow("own mapping") << std::size_t{20000};
}

void GuardedMemoryTest::memoryIsLockedUndumpableAndWipedOnFork()
{
    QFETCH(std::size_t, size);
    const SecretBytes secret = filled(size, 1);
    if (!memoryIsLocked())
        QSKIP("RLIMIT_MEMLOCK is too small here");
    for (const std::uint8_t *address : {secret.view().data(), secret.view().data() + size - 1}) {
        const QList<QByteArray> flags = mappingFlags(address);
        QVERIFY(flags.contains("dd")); // MADV_DONTDUMP
        QVERIFY(flags.contains("wf")); // MADV_WIPEONFORK
        if (!HYPHA_ASAN)               // which makes mlock() do nothing
            QVERIFY(flags.contains("lo"));
    }
}

void GuardedMemoryTest::failingLockIsReported()
{
    if (HYPHA_ASAN)
        QSKIP("AddressSanitizer makes mlock() succeed without doing anything");
    const int status = statusOfChild([] {
        constexpr rlimit none{0, 0};
        const bool unprivileged = geteuid() != 0 || setuid(65534) == 0;
        if (!unprivileged || setrlimit(RLIMIT_MEMLOCK, &none) != 0)
            return 2;
        const bool before = memoryIsLocked();
        const SecretBytes secret = filled(1000, 1);
        return before && !memoryIsLocked() && secret.equals(Bytes(1000, 1)) ? 0 : 1;
    });
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

void GuardedMemoryTest::impossibleSizeIsBadAlloc()
{
    QVERIFY_THROWS_EXCEPTION(std::bad_alloc, (void)SecretBytes(std::numeric_limits<std::size_t>::max()));
    if (!HYPHA_ASAN)
        QVERIFY_THROWS_EXCEPTION(std::bad_alloc, (void)SecretBytes(std::size_t{1} << 50));
}

void GuardedMemoryTest::hundredThousandSmallSecretsLiveTogether()
{
    constexpr std::uint64_t count = 100000;
    std::vector<SecretBytes> secrets;
    secrets.reserve(count);
    for (std::uint64_t i = 0; i < count; ++i)
        secrets.push_back(SecretBytes::copyOf(u64(i)));
    for (std::uint64_t i = 0; i < count; ++i)
        if (!secrets[i].equals(u64(i)))
            QFAIL("a secret has another's bytes");
}

void GuardedMemoryTest::threadsShareTheArena()
{
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (std::uint8_t id = 1; id <= 4; ++id)
        threads.emplace_back([id, &wrong] {
            std::vector<SecretBytes> mine;
            for (std::size_t i = 0; i < 5000; ++i) {
                mine.push_back(filled(1 + i % largestSmallSecret, id));
                if (i % 3 == 0)
                    mine[i / 2] = filled(1 + (i / 2) % largestSmallSecret, id);
            }
            for (std::size_t i = 0; i < mine.size(); ++i)
                wrong += !mine[i].equals(Bytes(1 + i % largestSmallSecret, id));
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

QTEST_APPLESS_MAIN(GuardedMemoryTest)
#include "tst_guardedmemory.moc"
