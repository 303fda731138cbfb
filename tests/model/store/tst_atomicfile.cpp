#include "model/store/atomicfile.h"

#include "storefixture.h"

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

using namespace hypha;
using namespace hypha::store;

class TestAtomicFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenFileIsReadBackAndPrivate()
    {
        const Scratch scratch;
        const auto file = scratch.path("file");
        must(writeFileAtomically(file, asBytes("one")));
        must(writeFileAtomically(file, asBytes("two")));
        QCOMPARE(must(readFile(file, 3)), bytesOf("two"));
        struct stat status{};
        QCOMPARE(::stat(file.c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777u, 0600u);
    }

    void nothingButTheFileStays()
    {
        const Scratch scratch;
        must(makePrivateFolder(scratch.path("folder")));
        must(writeFileAtomically(scratch.path("folder/file"), asBytes("one")));
        QVERIFY(!writeFileAtomically(scratch.path("folder"), asBytes("a folder stands there")));
        QCOMPARE(std::distance(std::filesystem::directory_iterator(scratch.path("folder")), {}), 1);
        QCOMPARE(std::distance(std::filesystem::directory_iterator(scratch.path(".")), {}), 1);
    }

    void aLinkIsReplacedAndNotFollowed()
    {
        const Scratch scratch;
        must(writeFileAtomically(scratch.path("target"), asBytes("kept")));
        std::filesystem::create_symlink(scratch.path("target"), scratch.path("link"));
        must(writeFileAtomically(scratch.path("link"), asBytes("new")));
        QCOMPARE(must(readFile(scratch.path("target"), 10)), bytesOf("kept"));
        QCOMPARE(must(readFile(scratch.path("link"), 10)), bytesOf("new"));
    }

    void readingRefusesWhatIsNoFileOrTooLarge()
    {
        const Scratch scratch;
        must(writeFileAtomically(scratch.path("file"), asBytes("1234")));
        QCOMPARE(readFile(scratch.path("file"), 3).error().code, Errc::limitExceeded);
        QCOMPARE(readFile(scratch.path("none"), 3).error().code, Errc::notFound);
        QCOMPARE(readFile(scratch.path("."), 3).error().code, Errc::io);
        QCOMPARE(::mkfifo(scratch.path("pipe").c_str(), 0600), 0);
        QCOMPARE(readFile(scratch.path("pipe"), 3).error().code, Errc::io);
    }

    void parentsAreMadePrivate()
    {
        const Scratch scratch;
        must(makePrivateFolder(scratch.path("a/b/c")));
        must(makePrivateFolder(scratch.path("a/b/c")));
        for (const char *name : {"a", "a/b", "a/b/c"}) {
            struct stat status{};
            QCOMPARE(::stat(scratch.path(name).c_str(), &status), 0);
            QCOMPARE(status.st_mode & 0777u, 0700u);
        }
        must(writeFileAtomically(scratch.path("file"), asBytes("1")));
        QVERIFY(!makePrivateFolder(scratch.path("file/below")));
    }

    void aLockIsHeldUntilItGoes()
    {
        const Scratch scratch;
        {
            const FileLock held = must(FileLock::take(scratch.path("lock"), 0));
            QCOMPARE(FileLock::take(scratch.path("lock"), 2).error().code, Errc::busy);
        }
        QVERIFY(FileLock::take(scratch.path("lock"), 0).has_value());
    }

    void O6_systemErrorsHaveTheirOwnCodes()
    {
        QCOMPARE(errorFromErrno(ENOSPC, "/x", "writing").code, Errc::diskFull);
        QCOMPARE(errorFromErrno(EDQUOT, "/x", "writing").code, Errc::diskFull);
        QCOMPARE(errorFromErrno(EROFS, "/x", "writing").code, Errc::readOnly);
        QCOMPARE(errorFromErrno(EACCES, "/x", "writing").code, Errc::readOnly);
        QCOMPARE(errorFromErrno(EIO, "/x", "writing").code, Errc::io);
        QCOMPARE(errorFromErrno(EIO, "/x", "writing").item, std::string("/x"));
    }
};

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomicfile.moc"
