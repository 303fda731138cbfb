#include "gui/main/singleinstance.h"
#include "model/session/instancemessage.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

using namespace hypha;
using gui::SingleInstance;

class tst_SingleInstance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secondStartRaisesTheFirst();
    void otherHomesHaveTheirOwnWindow();
    void socketIsForItsOwnerOnly();
    void socketLeftByAKilledProgramIsTakenOver();
    void busyProgramKeepsItsSocket();
    void nothingIsMadeWithoutARuntimeFolder();
    void hostileInputDoesNothing_data();
    void hostileInputDoesNothing();
    void invitationOnlyRaises();

private:
    std::filesystem::path runtime() const { return m_folder.path().toStdString(); }
    QTemporaryDir m_folder;
};

/// As another process would: while this thread's event loop runs.
static SingleInstance::Role claimElsewhere(const std::filesystem::path &runtime,
                                           const std::filesystem::path &home)
{
    auto role = SingleInstance::Role::first;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { role = SingleInstance(runtime, home).claim(); }));
    thread->start();
    while (!thread->isFinished())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return role;
}

void tst_SingleInstance::secondStartRaisesTheFirst()
{
    SingleInstance first(runtime(), "/home/a");
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QVERIFY(first.claim() == SingleInstance::Role::first);
    QVERIFY(claimElsewhere(runtime(), "/home/a") == SingleInstance::Role::second);
    QCOMPARE(raised.size(), 1);
}

void tst_SingleInstance::otherHomesHaveTheirOwnWindow()
{
    SingleInstance first(runtime(), "/home/a");
    QVERIFY(first.claim() == SingleInstance::Role::first);
    QVERIFY(claimElsewhere(runtime(), "/home/b") == SingleInstance::Role::first);
}

void tst_SingleInstance::socketIsForItsOwnerOnly()
{
    SingleInstance first(runtime(), "/home/a");
    first.claim();
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QFileInfo socket(first.socketPath());
    QVERIFY(socket.exists());
    QVERIFY(!(socket.permissions() & others));
    QVERIFY(!(QFileInfo(socket.path()).permissions() & others));
}

void tst_SingleInstance::socketLeftByAKilledProgramIsTakenOver()
{
    const SingleInstance other(runtime(), "/home/c");
    QDir().mkpath(QFileInfo(other.socketPath()).path());
    QFile left(other.socketPath());
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    SingleInstance first(runtime(), "/home/c");
    QVERIFY(first.claim() == SingleInstance::Role::first);
    QVERIFY(claimElsewhere(runtime(), "/home/c") == SingleInstance::Role::second);
}

void tst_SingleInstance::busyProgramKeepsItsSocket()
{
    SingleInstance busy(runtime(), "/home/d");
    QVERIFY(busy.claim() == SingleInstance::Role::first);
    {
        SingleInstance late(runtime(), "/home/d"); // on this thread: the other cannot answer meanwhile
        QVERIFY(late.claim() == SingleInstance::Role::first);
    }
    QSignalSpy raised(&busy, &SingleInstance::raiseRequested);
    QVERIFY(claimElsewhere(runtime(), "/home/d") == SingleInstance::Role::second);
    QVERIFY(!raised.isEmpty());
}

void tst_SingleInstance::nothingIsMadeWithoutARuntimeFolder()
{
    const QTemporaryDir here;
    QDir::setCurrent(here.path());
    SingleInstance first({}, "/home/e");
    QVERIFY(first.claim() == SingleInstance::Role::first);
    QVERIFY(first.socketPath().isEmpty());
    QVERIFY(QDir(here.path()).isEmpty());
}

void tst_SingleInstance::hostileInputDoesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("another word") << QByteArray("quit\n");
    QTest::newRow("two at once") << QByteArray("raise\nraise\n");
    QTest::newRow("no invitation") << QByteArray("open \n");
    QTest::newRow("a space") << QByteArray("open a b\n");
    QTest::newRow("NUL") << QByteArray("raise\0\n", 7);
    QTest::newRow("not ASCII") << QByteArray("open \xc3\xa9\n");
    QTest::newRow("too long") << QByteArray("open ") + QByteArray(100000, 'a') + '\n';
    QTest::newRow("endless") << QByteArray(100000, 'a');
}

void tst_SingleInstance::hostileInputDoesNothing()
{
    QFETCH(QByteArray, bytes);
    SingleInstance first(runtime(), "/home/a");
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    first.claim();
    QLocalSocket socket;
    socket.connectToServer(first.socketPath());
    QVERIFY(socket.waitForConnected(1000));
    socket.write(bytes);
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(raised.size(), 0);
    QVERIFY(claimElsewhere(runtime(), "/home/a") == SingleInstance::Role::second); // still serves
}

void tst_SingleInstance::invitationOnlyRaises()
{
    const session::InstanceMessage message{session::InstanceMessage::Kind::openInvitation, "abc"};
    SingleInstance first(runtime(), "/home/a");
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    first.claim();
    QLocalSocket socket;
    socket.connectToServer(first.socketPath());
    QVERIFY(socket.waitForConnected(1000));
    socket.write(QByteArray::fromStdString(session::toText(message)));
    QTRY_COMPARE(raised.size(), 1);
}

QTEST_GUILESS_MAIN(tst_SingleInstance)
#include "tst_singleinstance.moc"
