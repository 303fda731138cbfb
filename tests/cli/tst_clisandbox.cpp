#include "cli/commandline.h"
#include "support/nonetwork.h"

#include <sys/inotify.h>
#include <unistd.h>

using namespace hypha::test;
using namespace Qt::StringLiterals;

namespace {

/// A folder full of what a program might take along that loads what lies about: nobody may open any of it.
class Trap
{
public:
    Trap()
    {
        for (const char *name :
             {"qt.conf", ".gitconfig", ".config/git/config", ".config/QtProject.conf",
              ".config/hypha/plugins/plugin.so", ".local/share/hypha/update", "hypha.qm", "libgit2.so",
              "libQt6Core.so.6", "libsodium.so.23", "plugins/platforms/libqxcb.so",
              "platforms/libqoffscreen.so", "hypha-scan", "hypha-print", "git", "ssh", ".git/config",
              ".git/hooks/post-commit", "update.json"})
            plant(QString::fromUtf8(name));
    }
    ~Trap() { ::close(m_watch); }
    Q_DISABLE_COPY_MOVE(Trap)

    QString path() const { return m_folder.path(); }
    /// Files and folders that were opened since the last call.
    QStringList opened()
    {
        QStringList out;
        alignas(inotify_event) std::array<char, 8192> buffer;
        for (ssize_t got; (got = ::read(m_watch, buffer.data(), buffer.size())) > 0;) {
            for (ssize_t at = 0; at < got;) {
                const auto *event = reinterpret_cast<const inotify_event *>(buffer.data() + at);
                out << m_folders.value(event->wd) + u'/' +
                           (event->len ? QString::fromUtf8(event->name) : QString());
                at += ssize_t(sizeof(inotify_event)) + event->len;
            }
        }
        return out;
    }

private:
    void plant(const QString &name)
    {
        QFile file(m_folder.filePath(name));
        const QString folder = QFileInfo(file).path();
        if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write("not for you\n") < 1)
            qFatal("cannot plant %s", qPrintable(name));
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const int watch = inotify_add_watch(m_watch, folder.toUtf8().constData(), IN_OPEN | IN_ONLYDIR);
        if (watch < 0)
            qFatal("cannot watch %s", qPrintable(folder));
        m_folders[watch] = folder;
        (void)opened(); // what was opened here so far was this function
    }

    QTemporaryDir m_folder;
    int m_watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    QHash<int, QString> m_folders;
};

} // namespace

/// A day's work with the command where the network is out of reach, in a folder and a home full of traps.
class CliSandboxTest : public QObject
{
    Q_OBJECT

    CommandLine m_cli;
    Trap m_trap;

    Ran run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        QProcessEnvironment environment = m_cli.environment();
        for (const auto &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s})
            environment.insert(name, m_trap.path());
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_trap.path());
        process.setChildProcessModifier([] {
            if (!refuseNetwork())
                ::_exit(99);
        });
        process.start(CommandLine::program(), arguments);
        process.write(input);
        process.closeWriteChannel();
        Ran ran;
        if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
            return ran;
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    Ran run(const char *words, const QByteArray &input = {})
    {
        return run(QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts), input);
    }

private Q_SLOTS:
    void L7_nothingButASyncWithAHostOpensASocket();
    void L7_aSyncWithAHostWouldBeNoticed();
    void O7_nothingIsLoadedThatLiesAbout();
};

void CliSandboxTest::L7_nothingButASyncWithAHostOpensASocket()
{
    EXPECT_CODE(run(u"init --org Acme --user email|ada@example.org --device laptop"_s.split(u' ')), 0);
    EXPECT_CODE(run("project create api"), 0);
    EXPECT_CODE(run("set create api prod"), 0);
    EXPECT_CODE(run("put api prod LOGIN --kind login --url https://example.org/favicon.ico --username ada",
                    "correct-horse-1"),
                0);
    QCOMPARE(run("get api prod LOGIN").out, QByteArray("correct-horse-1"));
    for (const char *words :
         {"put api prod MADE --generate words:6", "pull api prod", "set show api prod", "search LOGIN",
          "diff api prod 1 2", "versions api prod", "run api prod -- true", "rotate api --yes",
          "verify --full", "audit list", "audit export --format csv", "device list", "member list",
          "recovery status", "settings show", "profile list", "--version", "status"})
        EXPECT_CODE(run(words), 0);
    // A remote that is a folder needs no network either.
    EXPECT_CODE(run({u"remote"_s, u"set"_s, m_cli.path(u"remote.git"_s)}), 0);
    EXPECT_CODE(run("sync"), 0);
    EXPECT_CODE(run("invite --user email|ben@example.org"), 0);
}

void CliSandboxTest::L7_aSyncWithAHostWouldBeNoticed()
{
    EXPECT_CODE(run("remote set https://127.0.0.1:9/vault.git"), 0);
    EXPECT_CODE(run("status"), 0);
    QCOMPARE(run("sync").code, -1); // ended by the kernel
}

void CliSandboxTest::O7_nothingIsLoadedThatLiesAbout()
{
    QCOMPARE(m_trap.opened(), QStringList()); // by all of the above
    QFile planted(m_trap.path() + u"/qt.conf"_s);
    QVERIFY(planted.open(QIODevice::ReadOnly));
    QCOMPARE(m_trap.opened(), QStringList{planted.fileName()}); // the trap itself holds
}

QTEST_GUILESS_MAIN(CliSandboxTest)
#include "tst_clisandbox.moc"
