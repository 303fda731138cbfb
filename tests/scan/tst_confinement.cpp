#include "scan/codes.h"
#include "scan/confine.h"
#include "scan/pictures.h"
#include "support/temporaryfolder.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QtTest>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <functional>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <thread>
#include <unistd.h>

using namespace hypha;

/// What a decoder that was taken over could still do.
class tst_Confinement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void confinedProcessCannot_data();
    void confinedProcessCannot();
    void confinedProcessStillReadsPictures();
    void confinedProcessStillHasThreads();
    void pagesOfAPdfAreHandedOver();
};

using Act = std::function<bool()>; ///< whether it worked
Q_DECLARE_METATYPE(Act)

/// In a child of its own, because confinement is for good.
static int inConfinedChild(const Act &act)
{
    const pid_t pid = ::fork();
    if (pid == 0)
        ::_exit(!scan::confineProcess() ? 2 : act() ? 1 : 0);
    int status = 0;
    ::waitpid(pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

void tst_Confinement::confinedProcessCannot_data()
{
    static const test::TemporaryFolder folder;
    static const std::string there = (folder.path() / "there").string();
    static const std::string fresh = (folder.path() / "new").string();
    std::ofstream(there) << "kept";
    QTest::addColumn<Act>("act");
    const auto row = [](const char *name, Act act) { QTest::newRow(name) << act; };
    row("make a file", [] { return ::open(fresh.c_str(), O_CREAT | O_WRONLY, 0600) >= 0; });
    row("make a file to read from", [] { return ::open(fresh.c_str(), O_CREAT | O_RDONLY, 0600) >= 0; });
    row("make a file as a node", [] { return ::mknod(fresh.c_str(), S_IFREG | 0600, 0) == 0; });
    row("open a file for writing", [] { return ::open(there.c_str(), O_RDWR) >= 0; });
    row("empty a file by opening it to read", [] {
        return ::open(there.c_str(), O_RDONLY | O_TRUNC) >= 0 || std::filesystem::file_size(there) == 0;
    });
    row("open a file for its controls", [] { return ::open(there.c_str(), O_ACCMODE) >= 0; });
    row("empty a file", [] { return ::truncate(there.c_str(), 0) == 0; });
    row("remove a file", [] { return ::unlink(there.c_str()) == 0; });
    row("rename a file", [] { return ::rename(there.c_str(), fresh.c_str()) == 0; });
    row("change a file's mode", [] { return ::chmod(there.c_str(), 0777) == 0; });
    row("change a file's mode in the new way",
        [] { return ::syscall(452, AT_FDCWD, there.c_str(), 0777, 0) == 0; }); // fchmodat2
    row("make a folder", [] { return ::mkdir(fresh.c_str(), 0700) == 0; });
    row("use the network", [] { return ::socket(AF_INET, SOCK_STREAM, 0) >= 0; });
    row("reach a local service", [] { return ::socket(AF_UNIX, SOCK_STREAM, 0) >= 0; });
    row("start a program", [] { return ::execl("/bin/true", "true", nullptr) == 0; });
    row("end another process", [] { return ::kill(::getppid(), 0) == 0; });
    row("end another process's thread", [] { return ::tgkill(::getppid(), ::getppid(), 0) == 0; });
    row("queue a signal for another process", [] { return ::sigqueue(::getppid(), 0, {}) == 0; });
    row("signal a process by its folder", [] {
        const std::string process = "/proc/" + std::to_string(::getppid());
        const int opened = ::open(process.c_str(), O_RDONLY | O_DIRECTORY);
        return opened >= 0 && ::syscall(SYS_pidfd_send_signal, opened, 0, nullptr, 0) == 0;
    });
    row("end another process by its limits", [] {
        rlimit limits{};
        return ::prlimit(::getppid(), RLIMIT_CPU, nullptr, &limits) == 0;
    });
    row("have another process signalled by a pipe", [] {
        std::array<int, 2> ends{};
        return ::pipe(ends.data()) == 0 && ::fcntl(ends[0], F_SETOWN, ::getppid()) == 0;
    });
    row("become the root of a world of its own", [] { return ::unshare(CLONE_NEWUSER) == 0; });
    row("share memory with other programs",
        [] { return ::shmget(IPC_PRIVATE, 4096, IPC_CREAT | 0600) >= 0; });
    row("type into a terminal", [] {
        char letter = 'x'; // where it is allowed, what is no terminal says ENOTTY, or EIO
        return ::ioctl(STDIN_FILENO, TIOCSTI, &letter) == 0 || errno != EPERM;
    });
    row("type into a terminal, with bits that the kernel drops", [] {
        char letter = 'x';
        const unsigned long request = TIOCSTI | (1UL << 32);
        return ::syscall(SYS_ioctl, STDIN_FILENO, request, &letter) == 0 || errno != EPERM;
    });
    row("leave a process behind", [] {
        const pid_t left = ::fork(); // by clone or clone3
        if (left == 0)
            ::_exit(0);
        return left > 0;
    });
    row("change a file's times", [] { return ::utimensat(AT_FDCWD, there.c_str(), nullptr, 0) == 0; });
    row("give a file an attribute",
        [] { return ::setxattr(there.c_str(), "user.note", "x", 1, 0) == 0 || errno == ENOTSUP; });
    row("take two gigabytes", [] {
        void *block = std::malloc(std::size_t{2} << 30);
        return block != nullptr;
    });
}

void tst_Confinement::confinedProcessCannot()
{
    QFETCH(Act, act);
    QCOMPARE(inConfinedChild(act), 0);
}

void tst_Confinement::confinedProcessStillReadsPictures()
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QVERIFY(image.save(&buffer, "PNG"));
    const int outcome = inConfinedChild([&png] {
        int seen = 0;
        const auto decoded =
            scan::decodePictures(png, [&seen](const QImage &picture) { seen = picture.width(); });
        return decoded == scan::Decoded::done && seen == 40;
    });
    QCOMPARE(outcome, 1);
}

void tst_Confinement::confinedProcessStillHasThreads()
{
    const int outcome = inConfinedChild([] {
        bool ran = false;
        std::thread([&ran] { ran = true; }).join();
        return ran;
    });
    QCOMPARE(outcome, 1);
}

void tst_Confinement::pagesOfAPdfAreHandedOver()
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        painter.fillRect(100, 100, 500, 500, Qt::black);
        writer.newPage();
    }
    int pages = 0;
    QVERIFY(scan::decodePictures(pdf, [&pages](const QImage &page) {
                pages += page.width() > 1000 ? 1 : 0;
            }) == scan::Decoded::done);
    QCOMPARE(pages, 2);
    QVERIFY(scan::decodePictures(pdf.left(pdf.size() / 2), [](const QImage &) {}) != scan::Decoded::tooLarge);
}

QTEST_MAIN(tst_Confinement)
#include "tst_confinement.moc"
