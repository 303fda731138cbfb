#include "model/session/openvault.h"
#include "support/temporaryhome.h"

#include <QtTest>

#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <unistd.h>

using namespace hypha;
using session::OpenVault;

#if defined(__SANITIZE_ADDRESS__)
#define HYPHA_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HYPHA_ASAN 1
#endif
#endif

namespace {

constexpr std::uint8_t mask = 0x5a;

/// What is looked for, stored masked: the search must not find itself.
using Needle = std::vector<std::uint8_t>;

Needle masked(ByteView secret)
{
    Needle out(secret.begin(), secret.end());
    for (auto &byte : out)
        byte ^= mask;
    return out;
}

crypto::SecretBytes unmasked(const Needle &needle)
{
    crypto::SecretBytes out(needle.size());
    for (std::size_t i = 0; i < needle.size(); ++i)
        out.mutableView()[i] = needle[i] ^ mask;
    return out;
}

std::size_t count(ByteView memory, const Needle &needle)
{
    std::size_t hits = 0;
    const std::uint8_t first = needle[0] ^ mask;
    for (std::size_t i = 0; i + needle.size() <= memory.size(); ++i) {
        if (memory[i] != first)
            continue;
        std::size_t n = 1;
        while (n < needle.size() && (memory[i + n] ^ mask) == needle[n])
            ++n;
        hits += n == needle.size();
    }
    return hits;
}

/// How often the needle stands in this process's readable, writable memory, the scanner's own window left out.
std::size_t hitsInMemory(const Needle &needle)
{
    static std::uint8_t window[1 << 16];
    const auto ownFrom = reinterpret_cast<std::uintptr_t>(window), ownTo = ownFrom + sizeof window;
    const int memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    std::ifstream maps("/proc/self/maps");
    std::size_t hits = 0;
    for (std::string line; std::getline(maps, line);) {
        std::uintptr_t from = 0, to = 0;
        char dash = 0;
        std::string rights;
        std::istringstream(line) >> std::hex >> from >> dash >> to >> rights;
        if (rights.rfind("rw", 0) != 0)
            continue;
        const std::size_t overlap = needle.size() - 1;
        for (std::uintptr_t at = from; at + overlap < to; at += sizeof window - overlap) {
            const std::size_t size = std::min<std::size_t>(sizeof window, to - at);
            if (at < ownTo && at + size > ownFrom)
                continue;
            const ssize_t got = pread(memory, window, size, static_cast<off_t>(at));
            if (got > 0)
                hits += count({window, static_cast<std::size_t>(got)}, needle);
        }
    }
    crypto::wipe(window);
    close(memory);
    return hits;
}

} // namespace

/// O8: after locking, nothing of the passphrase, the device's keys and the values is left in the model's memory.
class TestMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#ifdef HYPHA_ASAN
        QSKIP("the sanitizer keeps freed memory");
#endif
    }

    void theScanFindsWhatIsThere()
    {
        const Needle needle = masked(crypto::SecretBytes::random(32).view());
        QCOMPARE(hitsInMemory(needle), std::size_t{0});
        const crypto::SecretBytes present = unmasked(needle);
        QVERIFY(hitsInMemory(needle) >= 1);
        QCOMPARE(present.size(), std::size_t{32});
    }

    void O8_nothingIsLeftAfterLocking()
    {
        const Needle passphrase = masked(crypto::SecretBytes::random(24).view());
        Needle value = masked(crypto::SecretBytes::random(48).view());
        for (auto &byte : value) // text without NUL or control characters
            byte = static_cast<std::uint8_t>(('a' + byte % 26) ^ mask);
        Needle seed, secret;
        test::TemporaryHome home;
        {
            auto vault = OpenVault::create(home.profiles(), home.newVault(), unmasked(passphrase), home.clock());
            QVERIFY2(vault, test::told(vault));
            const ProjectId project = ProjectId::random();
            const SetId set = SetId::random();
            HYPHA_VERIFY((*vault)->run(vault::op::CreateProject{project, "api", {}}));
            HYPHA_VERIFY((*vault)->run(vault::op::CreateSet{project, set, "production"}));
            vault::op::PushVersion push{project, set, {}, {}, {}, false, false};
            entries::Entry entry;
            entry.key = "KEY";
            entry.value = (*vault)->sealer().seal(unmasked(value).view());
            push.put.push_back(entry);
            HYPHA_VERIFY((*vault)->run(push));
            vault->reset();

            auto again = OpenVault::open(home.profiles(), "default", unmasked(passphrase), home.clock());
            QVERIFY2(again, test::told(again));
            const auto list = (*again)->entries(project, set);
            QVERIFY2(list, test::told(list));
            const auto opened = (*again)->sealer().open(list->front().value);
            QVERIFY(opened && opened->equals(unmasked(value).view()));
            seed = masked((*again)->keystore().item(keystore::item::signingSeed)->view());
            secret = masked((*again)->keystore().item(keystore::item::encryptionSecret)->view());
        }
        QCOMPARE(hitsInMemory(passphrase), std::size_t{0});
        QCOMPARE(hitsInMemory(value), std::size_t{0});
        QCOMPARE(hitsInMemory(seed), std::size_t{0});
        QCOMPARE(hitsInMemory(secret), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(TestMemory)
#include "tst_memory.moc"
