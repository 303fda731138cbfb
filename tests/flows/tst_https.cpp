#include "model/session/remoteaccess.h"
#include "model/store/atomicfile.h"
#include "model/store/refs.h"
#include "model/sync/clients.h"
#include "support/httpsserver.h"

using namespace hypha;
using namespace hypha::test;

/// Over https: git's own http-backend behind a small server on this computer, with a certificate of its own.
class tst_Https : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_server.stop(); }
    void twoComputersSyncOverHttps();
    void aLockThatIsLeftAtTheHostIsNoLostRace();
    void G7_withoutACredentialTheHostIsNamed();
    void G7_redirectIsNotFollowed();
    void G5_namesOfRefsWithoutEndAreCutOff();
    void G5_longWordsOfAHostAreCutOff();
    void G5_whatNobodyAskedForIsNotKept();
    void silentHostIsGivenUp();
    void untrustedCertificateIsRefused();

private:
    std::uint16_t serve(const std::filesystem::path &root, const QString &mode = {});
    static sync::GitTransport transport(std::uint16_t port, const std::string &token,
                                        const sync::NetworkLimits &limits = {});

    QTemporaryDir m_folder;
    HttpsServer m_server;
};

void tst_Https::initTestCase()
{
    if (const QString missing = HttpsServer::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    QVERIFY(m_server.makeCertificate());
}

std::uint16_t tst_Https::serve(const std::filesystem::path &root, const QString &mode)
{
    return m_server.serve(QStringLiteral(HYPHA_SOURCE_DIR "/tests/flows/githttp.py"), root, mode);
}

sync::GitTransport tst_Https::transport(std::uint16_t port, const std::string &token,
                                        const sync::NetworkLimits &limits)
{
    sync::Access access;
    access.user = "ada";
    access.token = secret(token);
    return {*sync::RemoteAddress::parse("https://localhost:" + std::to_string(port) + "/git/remote.git"),
            std::move(access), limits};
}

void tst_Https::G5_longWordsOfAHostAreCutOff()
{
    auto host = transport(serve(m_folder.path().toStdString(), QStringLiteral("chatty")), "canary-token");
    const auto tip = host.tip();
    QVERIFY(!tip);
    QVERIFY2(tip.error().detail.find("xxxx") != std::string::npos, tip.error().detail.c_str());
    QVERIFY(tip.error().detail.size() < 400);
}

/// A commit of what is yet to come, without its files, would be taken for whole when it comes.
void tst_Https::G5_whatNobodyAskedForIsNotKept()
{
    Clients c(3);
    const auto git = [](const std::filesystem::path &repository, const QStringList &arguments) {
        QProcess process;
        process.start(QStringLiteral("git"),
                      QStringList{QStringLiteral("-C"), QString::fromStdString(repository.string())} +
                          arguments);
        process.waitForFinished();
        return std::pair(process.exitCode(), QString::fromUtf8(process.readAllStandardOutput().trimmed()));
    };
    const auto has = [&](std::size_t n, const QString &id) {
        return git(c[n].repository(), {QStringLiteral("cat-file"), QStringLiteral("-e"), id}).first == 0;
    };
    const QString mainRef = QStringLiteral("refs/heads/main");
    // The host knows of a commit that it does not show yet, and has nothing else of it.
    c[0].put(c.project, c.set, "B", "2");
    c[0].synced();
    const auto later = c.path("later.git");
    c[2].synced();
    c[2].put(c.project, c.set, "C", "3");
    std::filesystem::copy(c.remote(), later, std::filesystem::copy_options::recursive);
    must(session::VaultSync(*c[2].vault).setRemote(later));
    c[2].synced();
    const QString coming = git(later, {QStringLiteral("rev-parse"), mainRef}).second;
    QProcess planting;
    planting.start(QStringLiteral("sh"), {QStringLiteral("-c"),
                                          QStringLiteral("git -C \"$1\" cat-file commit \"$3\" | "
                                                         "git -C \"$2\" hash-object -w -t commit --stdin"),
                                          QStringLiteral("sh"), QString::fromStdString(later.string()),
                                          QString::fromStdString(c.remote().string()), coming});
    QVERIFY(planting.waitForFinished() && planting.readAllStandardOutput().trimmed() == coming.toUtf8());

    auto host = transport(serve(c.path(""), QStringLiteral("surplus")), "canary-token");
    const auto fetched = must(session::VaultSync(*c[1].vault).run(host, {}));
    QCOMPARE(fetched.outcome.fetched, std::size_t(1));
    QVERIFY(has(1, git(c.remote(), {QStringLiteral("rev-parse"), mainRef}).second));
    QVERIFY(!has(1, coming));
    // So that it comes whole.
    std::filesystem::remove_all(c.remote());
    std::filesystem::copy(later, c.remote(), std::filesystem::copy_options::recursive);
    QCOMPARE(must(session::VaultSync(*c[1].vault).run(host, {})).outcome.fetched, std::size_t(1));
    QCOMPARE(c[1].value(c.project, c.set, "C"), std::string("3"));
}

/// The name is part of what is certified.
void tst_Https::untrustedCertificateIsRefused()
{
    sync::Access access;
    const auto port = serve(m_folder.path().toStdString());
    sync::GitTransport other(
        *sync::RemoteAddress::parse("https://127.0.0.1:" + std::to_string(port) + "/git/remote.git"),
        std::move(access));
    QVERIFY(other.tip().error().code == Errc::network);
}

void tst_Https::twoComputersSyncOverHttps()
{
    Clients c;
    const auto port = serve(c.path(""));
    const std::string address = "https://localhost:" + std::to_string(port) + "/git/remote.git";
    const auto overHttps = [&](Client &client) {
        const auto remote = session::transportOf(*client.vault);
        return must(session::VaultSync(*client.vault).run(**remote, sync::Options()));
    };
    for (std::size_t n : {0, 1}) {
        must(session::VaultSync(*c[n].vault).setRemote(address));
        must(session::saveToken(*c[n].vault, *sync::RemoteAddress::parse(address), "ada",
                                secret("canary-token")));
    }
    c[0].put(c.project, c.set, "B", "2");
    c[1].put(c.project, c.set, "C", "3");
    QCOMPARE(overHttps(c[0]).outcome.pushed, std::size_t(1));
    const auto report = overHttps(c[1]);
    QCOMPARE(report.outcome.fetched, std::size_t(1));
    QCOMPARE(report.outcome.pushed, std::size_t(1));
    overHttps(c[0]);
    QCOMPARE(c[0].value(c.project, c.set, "C"), std::string("3"));
    QVERIFY(c[0].vault->state()->head == c[1].vault->state()->head);
    QVERIFY(must(c[0].vault->verify({})).ok());
    // The path sees what went over the network, and the other way round.
    must(session::VaultSync(*c[1].vault).setRemote(c.remote().string()));
    QCOMPARE(c[1].synced().outcome.fetched, std::size_t(0));
}

/// Which git says in words of its own.
void tst_Https::aLockThatIsLeftAtTheHostIsNoLostRace()
{
    Clients c(1);
    const auto port = serve(c.path(""));
    const auto lock = c.remote() / "refs" / "heads" / "main.lock";
    must(store::writeFileAtomically(lock, {}));
    c[0].put(c.project, c.set, "B", "2");
    auto remote = transport(port, "canary-token");
    const auto run = [&] { return session::VaultSync(*c[0].vault).run(remote, sync::Options()); };
    const auto locked = run();
    QVERIFY2(!locked && locked.error().code == Errc::busy, told(locked));
    QCOMPARE(locked.error().item, std::string(store::mainRef));
    QCOMPARE(c[0].state().unpushed, std::uint64_t(1));
    std::filesystem::remove(lock);
    QCOMPARE(must(run()).outcome.pushed, std::size_t(1));
}

void tst_Https::G7_withoutACredentialTheHostIsNamed()
{
    Clients c(1);
    const auto port = serve(c.path(""));
    for (const char *token : {"", "wrong"}) {
        const auto tip = transport(port, token).tip();
        QVERIFY(!tip && tip.error().code == Errc::wrongPassphrase && tip.error().item == "credential");
        QVERIFY(tip.error().detail.find("localhost") != std::string::npos);
    }
    QVERIFY(must(transport(port, "canary-token").tip()).has_value());
}

void tst_Https::G7_redirectIsNotFollowed()
{
    const auto port = serve(m_folder.path().toStdString(), QStringLiteral("redirect"));
    const auto tip = transport(port, "canary-token").tip();
    QVERIFY(!tip && tip.error().code == Errc::network);
}

void tst_Https::G5_namesOfRefsWithoutEndAreCutOff()
{
    const auto port = serve(m_folder.path().toStdString(), QStringLiteral("endless"));
    sync::NetworkLimits limits;
    limits.advertised = 1u << 20;
    const auto tip = transport(port, "canary-token", limits).tip();
    QVERIFY2(!tip && tip.error().code == Errc::limitExceeded, told(tip));
}

void tst_Https::silentHostIsGivenUp()
{
    const SilentServer silent;
    sync::NetworkLimits limits;
    limits.seconds = 1;
    const auto tip = transport(silent.port, "canary-token", limits).tip();
    QVERIFY(!tip && tip.error().code == Errc::network);
}

QTEST_GUILESS_MAIN(tst_Https)
#include "tst_https.moc"
