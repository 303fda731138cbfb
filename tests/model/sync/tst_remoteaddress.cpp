#include "model/sync/remoteaddress.h"

#include <QtTest>
#include <rapidcheck.h>

using namespace hypha;
using sync::RemoteAddress;
using Kind = RemoteAddress::Kind;

class tst_RemoteAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addressesOfThreeKindsAreRead_data();
    void addressesOfThreeKindsAreRead();
    void G2_anythingElseIsRefused_data();
    void G2_anythingElseIsRefused();
    void relativePathBecomesAbsolute();
    void whatIsReadIsReadAgainAlike();
};

void tst_RemoteAddress::addressesOfThreeKindsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *text, Kind kind, const char *user, const char *host, int port,
                        const char *path) {
        QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(kind) << QString::fromUtf8(user)
                            << QString::fromUtf8(host) << port << QString::fromUtf8(path);
    };
    row("https://git.example.org/ada/vault.git", Kind::https, "", "git.example.org", 443, "/ada/vault.git");
    row("https://localhost:18443/git/v%20w.git", Kind::https, "", "localhost", 18443, "/git/v%20w.git");
    row("ssh://git@example.org/~ada/v.git", Kind::ssh, "git", "example.org", 22, "/~ada/v.git");
    row("ssh://example.org:2222/v.git", Kind::ssh, "", "example.org", 2222, "/v.git");
    row("ssh://ada@[2001:db8::1]:22/v.git", Kind::ssh, "ada", "2001:db8::1", 22, "/v.git");
    row("git@github.com:ada/vault.git", Kind::ssh, "git", "github.com", 22, "ada/vault.git");
    row("host:/srv/git/v.git", Kind::ssh, "", "host", 22, "/srv/git/v.git");
    row("ssh://git@host/G%C3%A4rten%20und%20mehr.git", Kind::ssh, "git", "host", 22,
        "/G%C3%A4rten%20und%20mehr.git");
    row("/srv/git/v.git", Kind::path, "", "", 443, "/srv/git/v.git");
    row("../shared/v.git", Kind::path, "", "", 443, "../shared/v.git");
    row("./a:b", Kind::path, "", "", 443, "./a:b");
    row("/media/Schlüssel und mehr/v.git", Kind::path, "", "", 443, "/media/Schlüssel und mehr/v.git");
}

void tst_RemoteAddress::addressesOfThreeKindsAreRead()
{
    QFETCH(QString, text);
    const auto address = RemoteAddress::parse(text.toStdString());
    QVERIFY(address.has_value());
    QTEST(static_cast<int>(address->kind), "kind");
    QTEST(QString::fromStdString(address->user), "user");
    QTEST(QString::fromStdString(address->host), "host");
    QTEST(static_cast<int>(address->effectivePort()), "port");
    QTEST(QString::fromStdString(address->path), "path");
    QCOMPARE(address->text, text.toStdString());
}

void tst_RemoteAddress::G2_anythingElseIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             "-",
                             "--upload-pack=touch /tmp/x",
                             "-oProxyCommand=x",
                             "ext::sh -c id",
                             "fd::17",
                             "file:///srv/v.git",
                             "FILE:///srv/v.git",
                             "http://example.org/v.git",
                             "git://example.org/v.git",
                             "HTTPS://example.org/v.git",
                             "ftp://example.org/v.git",
                             "https://ada@example.org/v.git",
                             "https://ada:pw@example.org/v.git",
                             "https://:pw@example.org/v.git",
                             "ssh://ada:pw@example.org/v.git",
                             "ssh://-oProxyCommand=id/v.git",
                             "ssh://ada@-oProxyCommand=id/v.git",
                             "-oProxyCommand=id:v.git",
                             "ada@-host:v.git",
                             "-ada@host:v.git",
                             "ssh://-ada@host/v.git",
                             "host:-v.git",
                             "ssh://host/-v.git",
                             "host::v.git",
                             "ssh://host",
                             "ssh://host/",
                             "https://host",
                             "https:///v.git",
                             "https://host:0/v.git",
                             "https://host:65536/v.git",
                             "https://host:x/v.git",
                             "https://host:/v.git",
                             "https://host/v.git?x=1",
                             "https://host/v.git#x",
                             "https://host/v%0a.git",
                             "https://host/v%00.git",
                             "https://host/v%7f.git",
                             "https://host/v%2",
                             "ssh://host/v%27;id",
                             "ssh://host/v%27%3bid%3b%27",
                             "host:v%27w",
                             "host:v%22w",
                             "host:v%5Cw",
                             "host:v%60id%60",
                             "host:v%24(id)",
                             "host:v%0aw",
                             "host:%2d-upload-pack=x",
                             "ssh://host/%2Dv.git",
                             "ssh://host/%2f%2f",
                             "https://ho st/v.git",
                             "https://host/v w.git",
                             "ssh://host/v;id",
                             "ssh://host/$(id)",
                             "ssh://host/`id`",
                             "ssh://host/v'w",
                             "host:v\"w",
                             "host:",
                             "ssh://[::1/v.git",
                             "ssh://[host]/v.git",
                             "ssh://a@b@host/v.git",
                             "a\nb",
                             "/srv/v\x7f",
                             "/srv/\xc2\x85",
                             "/srv/\xff",
                             "https://xn--/../%zz",
                             "ssh+git://host/v.git",
                             "a://b",
                             "/a://b",
                             "https://.host/v",
                             "https://h\xc3\xb6st/v.git"})
        QTest::newRow(QByteArray(text).toPercentEncoding("/:@ ").constData()) << QByteArray(text);
    QTest::newRow("too long") << QByteArray(3000, 'a');
    QTest::newRow("nul") << QByteArray("/srv/v\0w", 8);
}

void tst_RemoteAddress::G2_anythingElseIsRefused()
{
    QFETCH(QByteArray, text);
    const auto address = RemoteAddress::parse(text.toStdString());
    QVERIFY2(!address, "accepted");
    QCOMPARE(address.error().code, Errc::invalidInput);
    QVERIFY(!address.error().detail.empty());
}

void tst_RemoteAddress::relativePathBecomesAbsolute()
{
    const auto address = RemoteAddress::parse("v.git")->absolute();
    QVERIFY(std::filesystem::path(address.path).is_absolute());
    QCOMPARE(address.text, address.path);
    const auto url = RemoteAddress::parse("host:v.git");
    QVERIFY(url->absolute() == *url);
}

void tst_RemoteAddress::whatIsReadIsReadAgainAlike()
{
    QVERIFY(rc::check([] {
        const auto pieces = std::vector<std::string>{"ssh://", "https://", "git", "@", ":",  "/",  "host",
                                                     "22",     "-",        "::",  "[", "]",  "%",  "2f",
                                                     "..",     "~",        ".",   " ", "\n", "ext"};
        std::string text;
        for (const auto &piece : *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces)))
            text += piece;
        const auto address = RemoteAddress::parse(text);
        if (!address)
            return;
        RC_ASSERT(address->text == text && !text.starts_with('-') && text.find('\n') == std::string::npos);
        RC_ASSERT((address->kind == Kind::path) == address->host.empty());
        RC_ASSERT(!address->host.starts_with('-') && !address->user.starts_with('-'));
        RC_ASSERT(*RemoteAddress::parse(address->text) == *address);
    }));
}

QTEST_APPLESS_MAIN(tst_RemoteAddress)
#include "tst_remoteaddress.moc"
