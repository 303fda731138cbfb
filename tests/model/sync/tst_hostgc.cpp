#include "hostile.h"

#include "support/manyentries.h"
#include "support/manyevents.h"

#include <QElapsedTimer>

#include <fstream>

using namespace hypha;
using namespace hypha::test;

namespace {

/// What a host does to save room: most objects become differences from others.
void collect(const std::filesystem::path &repository)
{
    // As long as it takes: a large log is minutes of work.
    const int code = QProcess::execute(QStringLiteral("git"),
                                       {QStringLiteral("-C"), QString::fromStdString(repository.string()),
                                        QStringLiteral("gc"), QStringLiteral("--aggressive"),
                                        QStringLiteral("--prune=now"), QStringLiteral("--quiet")});
    if (code != 0)
        qFatal("git gc ended with %d", code);
}

std::vector<std::filesystem::path> packsOf(const std::filesystem::path &repository)
{
    std::vector<std::filesystem::path> out;
    for (const auto &file : std::filesystem::directory_iterator(repository / "objects" / "pack"))
        if (file.path().extension() == ".pack")
            out.push_back(file.path());
    return out;
}

/// Objects that are stored as differences.
int differences(const std::filesystem::path &repository)
{
    int count = 0;
    for (const auto &pack : packsOf(repository)) {
        const QByteArray told = git(repository, {QStringLiteral("verify-pack"), QStringLiteral("-v"),
                                                 QString::fromStdString(pack.string())});
        for (const QByteArray &line :
             told.split('\n')) // id, type, size, size in the pack, offset, depth, base
            count += line.simplified().split(' ').size() == 7 ? 1 : 0;
    }
    return count;
}

vault::VerifyReport verified(session::OpenVault &vault, const char *when)
{
    QElapsedTimer timer;
    timer.start();
    vault::VerifyReport report = must(vault.verify({}));
    qInfo("%s: %llu events verified in %lld ms", when, static_cast<unsigned long long>(report.events),
          static_cast<long long>(timer.elapsed()));
    return report;
}

bool isSame(const vault::VerifyReport &a, const vault::VerifyReport &b)
{
    return a.ok() && b.ok() && a.events == b.events && a.records == b.records && a.versions == b.versions &&
           a.keysOpened == b.keysOpened && a.decrypted == b.decrypted && a.head.chainHash == b.head.chainHash;
}

} // namespace

/// A repository that git has packed as tightly as it can is the same vault: on this computer, on the remote,
/// and for whoever fetches from there.
class tst_HostGc : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aVaultPackedByGitIsTheSame()
    {
        const bool deep = qEnvironmentVariableIsSet("HYPHA_DEEP");
        QTemporaryDir folder;
        must(makeVaultWithEvents(folder.path().toStdString(), deep ? 20'000 : 1'500));
        const keystore::ProfileStore profiles(keystore::Home::below(folder.path().toStdString()));
        const auto open = [&] {
            return must(session::OpenVault::open(
                profiles, "default", crypto::SecretBytes::copyOf(asBytes(manyPassphrase)), systemClock()));
        };
        const auto repository = profiles.repository("default");
        auto vault = open();
        const vault::VerifyReport before = verified(*vault, "as written");
        collect(repository);
        QVERIFY(differences(repository) > 0);
        // The one that is open goes on although every file below it is another.
        QVERIFY(isSame(before, verified(*vault, "packed while it is open")));
        vault = open();
        QVERIFY(isSame(before, verified(*vault, "packed, opened anew")));
        // Without what this computer remembers of the log.
        vault.reset();
        std::filesystem::remove_all(keystore::Home::below(folder.path().toStdString()).cache);
        vault = open();
        QVERIFY(isSame(before, verified(*vault, "packed, nothing remembered")));
        must(vault->run(vault::op::AddNote{std::nullopt, "and it is written to"}));
        QVERIFY(verified(*vault, "written to").events == before.events + 1);
    }

    void aRemotePackedByItsHostIsFetched()
    {
        Clients c;
        for (int i = 0; i < 60; ++i)
            c[0].put(c.project, c.set, "KEY" + std::to_string(i % 7),
                     std::string(200, 'x') + std::to_string(i));
        c[0].synced();
        collect(c.remote());
        QVERIFY(differences(c.remote()) > 0);
        const vault::VerifyReport first = verified(*c[0].vault, "who wrote it");
        c[1].synced();
        QVERIFY(isSame(first, verified(*c[1].vault, "who fetched it")));
        QCOMPARE(c[1].value(c.project, c.set, "KEY3"), std::string(200, 'x') + "59");
        // Both go on, before and after the next time.
        c[1].put(c.project, c.set, "LATER", "1");
        c[1].synced();
        collect(c.remote());
        collect(c[0].repository());
        c[0].synced();
        QCOMPARE(c[0].value(c.project, c.set, "LATER"), std::string("1"));
        QVERIFY(isSame(verified(*c[0].vault, "the first"), verified(*c[1].vault, "the second")));
    }

    void H4_aDifferenceWithOneBitChangedIsNoEvent()
    {
        Clients c;
        for (int i = 0; i < 40; ++i)
            c[0].run(vault::op::AddNote{std::nullopt, "the same words again " + std::to_string(i)});
        c[0].synced();
        const auto repository = c[0].repository();
        collect(repository);
        const vault::VerifyReport whole = verified(*c[0].vault, "whole");
        const auto pack = packsOf(repository).front();
        std::filesystem::permissions(pack, std::filesystem::perms::owner_all);
        const auto size = std::filesystem::file_size(pack);
        int refused = 0;
        constexpr int tries = 16;
        for (int i = 0; i < tries; ++i) {
            const auto at =
                static_cast<std::streamoff>(12 + (size - 32) * static_cast<std::uintmax_t>(i) / tries);
            std::fstream file(pack, std::ios::in | std::ios::out | std::ios::binary);
            file.seekg(at);
            const char was = static_cast<char>(file.get());
            file.seekp(at);
            file.put(static_cast<char>(was ^ 4));
            file.flush();
            Client again(c[0].home(), c.clock());
            auto opened = session::OpenVault::open(again.profiles(), "default", passphrase(), c.clock());
            const auto report = opened ? (*opened)->verify({}) : tl::unexpected<Error>(opened.error());
            if (!report || !report->ok())
                ++refused;
            else // of an earlier commit, whose tree nobody judges
                QVERIFY(isSame(whole, *report));
            file.seekp(at);
            file.put(was);
        }
        QVERIFY2(refused > tries / 8, qPrintable(QString::number(refused)));
        c[0].open();
        QVERIFY(isSame(whole, verified(*c[0].vault, "mended")));
    }
};

QTEST_GUILESS_MAIN(tst_HostGc)
#include "tst_hostgc.moc"
