#include "gui/pictures.h"
#include "gui/teamstage.h"
#include "gui/widgets/notice.h"
#include "model/sync/pathtransport.h"
#include "support/httpsserver.h"
#include "support/sshserver.h"

#include <QCheckBox>
#include <QProgressBar>
#include <QTextEdit>

using namespace hypha;
using test::patience;
using test::TeamStage;

/// A person and a host over the network, by the window alone: git's own http-backend and a real sshd.
class tst_RemoteWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m = std::make_unique<TeamStage>(); }
    void cleanup();
    void httpsRemoteWithATokenSyncsAndIsJoined();
    void G7_hostThatWantsACredentialIsNamed();
    void G7_sshHostIsConfirmedByItsKeyAndPinned();
    void silentHostHoldsUpNobody();

private:
    void prepare();
    std::string overHttps();
    void setRemote(const std::string &address);
    QString standing() const { return m->ada.find<QAbstractButton>("barState")->text(); }
    QString label(const char *name) const
    {
        const auto *found = m->ada.find<QLabel>(name);
        return found ? found->text() : QString();
    }
    void waitForSync()
    {
        QTRY_VERIFY2_WITH_TIMEOUT(standing().startsWith(QStringLiteral("Synced")), qPrintable(standing()),
                                  patience);
    }
    bool anyFileHolds(const QByteArray &secret) const;

    test::HttpsServer m_https;
    test::SshServer m_ssh;
    std::unique_ptr<TeamStage> m;
};

void tst_RemoteWindow::initTestCase()
{
    if (test::HttpsServer::missing().isEmpty())
        QVERIFY(m_https.makeCertificate());
    if (test::SshServer::missing().isEmpty()) {
        for (const char *key : {"host", "client", "otherhost"})
            QVERIFY(m_ssh.makeKey(key));
    }
}

void tst_RemoteWindow::cleanup()
{
    m.reset();
    m_https.stop();
    m_ssh.stop();
}

/// A vault with one value, and an empty repository at the host.
void tst_RemoteWindow::prepare()
{
    m->ada.createVault();
    m->ada.openSet();
    m->put("API_KEY", "ada's first");
    test::must(sync::makeEmptyRemote(m->remote()));
    m->ada.window->commands()->showSettings->trigger();
}

std::string tst_RemoteWindow::overHttps()
{
    const auto port = m_https.serve(QStringLiteral(HYPHA_SOURCE_DIR "/tests/flows/githttp.py"),
                                    m->place.path().toStdString());
    return "https://localhost:" + std::to_string(port) + "/git/remote.git";
}

void tst_RemoteWindow::setRemote(const std::string &address)
{
    m->ada.click("remoteSet");
    QTRY_VERIFY(m->ada.sees("remoteText"));
    m->ada.type("remoteText", QString::fromStdString(address));
}

bool tst_RemoteWindow::anyFileHolds(const QByteArray &secret) const
{
    for (const auto &entry :
         std::filesystem::recursive_directory_iterator(m->ada.folder.path().toStdString())) {
        QFile file(QString::fromStdString(entry.path().string()));
        if (entry.is_regular_file() && file.open(QIODevice::ReadOnly) && file.readAll().contains(secret))
            return true;
    }
    return false;
}

void tst_RemoteWindow::httpsRemoteWithATokenSyncsAndIsJoined()
{
    if (const QString missing = test::HttpsServer::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    prepare();
    const std::string address = overHttps();
    setRemote(address);
    QVERIFY(label("remoteContact").contains(QStringLiteral("localhost, port ")));
    m->ada.type("remoteUser", QStringLiteral("ada"));
    m->ada.type("remoteToken", QStringLiteral("canary-token"));
    m->ada.click("remoteTest");
    QTRY_VERIFY_WITH_TIMEOUT(m->ada.sees("remoteFound"), patience);
    QCOMPARE(label("remoteFound"), QStringLiteral("It answers, and is empty."));
    QVERIFY(m->ada.find("remoteTest")->window()->focusWidget() !=
            m->ada.find("sheetCancel"));         // Enter would throw away what was typed
    QVERIFY(!m->ada.session->profile()->remote); // trying changes nothing
    m->ada.click("sheetMain");
    waitForSync();
    QVERIFY(test::must(sync::PathTransport(m->remote()).tip()).has_value());
    QVERIFY(!anyFileHolds("canary-token")); // it is in the keystore, encrypted

    // A colleague comes in over the same host, with a token of their own.
    test::Window ben;
    TeamStage::fillJoin(ben, m->invitation());
    ben.click("joinButton");
    QTRY_VERIFY_WITH_TIMEOUT(ben.sees("joinProblem"), patience); // the host wants to know who asks
    QVERIFY(ben.profiles().list()->empty());
    ben.type("joinHostUser", QStringLiteral("ada"));
    ben.type("joinHostToken", QStringLiteral("canary-token"));
    ben.click("joinButton");
    QTRY_VERIFY_WITH_TIMEOUT(ben.sees("waitingWords"), patience);
    TeamStage::live(ben).setInterval(100);
    QTRY_VERIFY_WITH_TIMEOUT(
        TeamStage::live(ben).state().lastAt && TeamStage::live(ben).state().unpushed == 0, patience);
    TeamStage::live(m->ada).syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(m->ada.window->shell()->people()->waiting(), 1, patience);
}

void tst_RemoteWindow::G7_hostThatWantsACredentialIsNamed()
{
    if (const QString missing = test::HttpsServer::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    prepare();
    setRemote(overHttps());
    m->ada.type("remoteUser", QStringLiteral("ada"));
    m->ada.type("remoteToken", QStringLiteral("wrong"));
    m->ada.click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(m->ada.sees("hostBanner"), patience);
    QCOMPARE(standing(), QStringLiteral("Needs a credential"));
    QVERIFY(
        m->ada.find<gui::Banner>("hostBanner")->whatText().startsWith(QStringLiteral("localhost, port ")));
    QVERIFY(m->ada.session->isWritable()); // work goes on meanwhile
    test::keepPicture(m->ada.window.get(), QStringLiteral("host wants a credential"));
    m->ada.click("hostAnswer");
    QTRY_VERIFY(m->ada.sees("credentialSheet"));
    QVERIFY(m->ada.find<QDialog>("credentialSheet")->accessibleName().contains(QStringLiteral("localhost")));
    test::keepPicture(m->ada.find<QDialog>("credentialSheet"), QStringLiteral("credential"));
    m->ada.type("credentialUser", QStringLiteral("ada"));
    m->ada.type("credentialToken", QStringLiteral("canary-token"));
    m->ada.click("sheetMain");
    waitForSync();
    QVERIFY(!m->ada.sees("hostBanner"));
}

void tst_RemoteWindow::G7_sshHostIsConfirmedByItsKeyAndPinned()
{
    if (const QString missing = test::SshServer::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    if (!m_ssh.start("host"))
        QSKIP("sshd does not start here");
    prepare();
    setRemote(m_ssh.address(m->remote()));
    QTest::keyClick(m->ada.find("remoteUseFile"), Qt::Key_Space);
    m->ada.type("remoteKeyFile", m_ssh.path("client"));
    m->ada.click("remoteTest");
    QTRY_VERIFY_WITH_TIMEOUT(m->ada.sees("remoteFound"), patience);
    QVERIFY(label("remoteFound").contains(QLatin1String(m_ssh.fingerprint("host"))));
    m->ada.click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(m->ada.sees("hostBanner"), patience);
    QCOMPARE(standing(), QStringLiteral("Host not confirmed"));

    const auto fingerprint = [this] {
        const auto *key = m->ada.find<QTextEdit>("hostKeyFingerprint");
        return key ? key->toPlainText() : QString();
    };
    m->ada.click("hostAnswer");
    QTRY_VERIFY_WITH_TIMEOUT(fingerprint().contains(QLatin1String(m_ssh.fingerprint("host"))), patience);
    QVERIFY(!m->ada.sees("hostKeyChanged"));
    QVERIFY(!m->ada.find<QPushButton>("sheetMain")->isDefault()); // never by Enter alone
    test::keepPicture(m->ada.find<QDialog>("hostKeySheet"), QStringLiteral("host key"));
    m->ada.click("sheetMain");
    waitForSync();

    // Asked again, it is the one that is known.
    m->ada.click("remoteHostKey");
    QTRY_VERIFY_WITH_TIMEOUT(label("hostKeyHost").contains(QStringLiteral("knows")), patience);
    test::keepPicture(m->ada.find<QDialog>("hostKeySheet"), QStringLiteral("host key known"));
    m->ada.click("sheetMain");

    // Somebody answers with another key: nothing goes there before a person says that it was changed.
    QVERIFY(m_ssh.start("otherhost"));
    TeamStage::live(m->ada).syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(standing(), QStringLiteral("Host key changed"), patience);
    m->ada.click("hostAnswer");
    QTRY_VERIFY_WITH_TIMEOUT(m->ada.sees("hostKeyChanged"), patience);
    QVERIFY(fingerprint().contains(QLatin1String(m_ssh.fingerprint("otherhost"))));
    test::keepPicture(m->ada.find<QDialog>("hostKeySheet"), QStringLiteral("host key changed"));
    m->ada.click("sheetMain");
    waitForSync();
    QVERIFY(m_ssh.start("host")); // the one that was given up
    TeamStage::live(m->ada).syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(standing(), QStringLiteral("Host key changed"), patience);
}

void tst_RemoteWindow::silentHostHoldsUpNobody()
{
    const test::SilentServer silent;
    if (silent.port == 0)
        QSKIP("python3 is missing");
    prepare();
    setRemote("ssh://git@127.0.0.1:" + std::to_string(silent.port) + "/vault.git");
    m->ada.click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(TeamStage::live(m->ada).isRunning(), patience);
    m->ada.click("remoteHostKey");
    QTRY_VERIFY(m->ada.sees("hostKeySheet"));
    QVERIFY(m->ada.find<QProgressBar>("sheetProgress"));
    QVERIFY(label("hostKeyHost").contains(QStringLiteral("127.0.0.1")));
    m->put("API_KEY", "written meanwhile"); // the vault's lane is free
    QVERIFY(m->ada.sees("hostKeySheet"));
    QVERIFY(m->ada.find<QProgressBar>("sheetProgress")); // and the host is still being waited for
    m->ada.click("sheetCancel");
    QTRY_VERIFY(!m->ada.sees("hostKeySheet"));
    // The network's lane is free again as well: another place can be tried at once.
    setRemote(m->remote().string());
    m->ada.click("remoteTest");
    QTRY_VERIFY_WITH_TIMEOUT(m->ada.sees("remoteFound"), patience);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const gui::ApplicationSetup setup(application, gui::ThemeMode::light, QLocale::c());
    tst_RemoteWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_remotewindow.moc"
