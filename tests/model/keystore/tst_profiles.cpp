#include "model/keystore/madekeystore.h"
#include "model/keystore/profiles.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cstdlib>
#include <sys/stat.h>

using namespace hypha;
using namespace hypha::keystore;
namespace fs = std::filesystem;

namespace {

Profile profileNamed(const std::string &name)
{
    return {name,
            OrgId::random(),
            "Acme",
            *UserId::parse("email|alice@example.org"),
            DeviceId::random(),
            "Laptop é",
            std::nullopt,
            Timestamp::fromSeconds(1'800'000'000)};
}

void put(const fs::path &file, std::string_view text)
{
    fs::create_directories(file.parent_path());
    writeAll(file, asBytes(text));
}

std::string textOf(const fs::path &file)
{
    const Bytes bytes = readAll(file);
    return std::string(asText(bytes));
}

unsigned modeOf(const fs::path &path)
{
    struct stat status{};
    ::lstat(path.c_str(), &status);
    return status.st_mode & 07777u;
}

} // namespace

class tst_profiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void foldersAreBelowOneHomeOrWhereXdgSays();
    void whatIsSavedIsLoaded();
    void filesAreForTheirOwnerOnly();
    void namesThatCannotBeFoldersAreRefused_data();
    void namesThatCannotBeFoldersAreRefused();
    void theDefaultIsTheChosenOneElseTheOnlyOne();
    void unknownMembersAreKept();
    void damagedAndNewerFilesHaveTheirOwnErrors();
    void renameMovesEverything();
    void renameRefusesATakenName_data();
    void renameRefusesATakenName();
    void O6_anInterruptedRenameIsFinished_data();
    void O6_anInterruptedRenameIsFinished();
    void anInterruptedRenameDoesNotLeakIntoANewProfile();
    void aCopiedFolderTakesNothingFromTheOriginal();
    void removeLeavesNothingAndTouchesNoOther();
    void anInterruptedRemovalCanBeFinished();
    void linkedFoldersAreRefused_data();
    void linkedFoldersAreRefused();

private:
    void fill(const std::string &name)
    {
        put(m_store->keystoreFile(name), "keys of " + name);
        put(m_store->repository(name) / "HEAD", "vault of " + name);
        put(m_store->headFile(name), "head of " + name);
        put(m_store->cacheFile(name), "cache of " + name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_home;
    std::unique_ptr<ProfileStore> m_store;
};

void tst_profiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_home = fs::path(m_folder->path().toStdString()) / "home";
    m_store = std::make_unique<ProfileStore>(Home::below(m_home));
}

void tst_profiles::foldersAreBelowOneHomeOrWhereXdgSays()
{
    ::setenv("HYPHA_HOME", "/srv/hypha/../one", 1);
    QCOMPARE(Home::fromEnvironment().data, fs::path("/srv/one/data"));
    ::unsetenv("HYPHA_HOME");
    ::setenv("HOME", "/home/alice", 1);
    ::setenv("XDG_CONFIG_HOME", "/etc/alice", 1);
    ::setenv("XDG_DATA_HOME", "relative/is/ignored", 1);
    ::unsetenv("XDG_CACHE_HOME");
    const Home home = Home::fromEnvironment();
    QCOMPARE(home.config, fs::path("/etc/alice/hypha"));
    QCOMPARE(home.data, fs::path("/home/alice/.local/share/hypha"));
    QCOMPARE(home.cache, fs::path("/home/alice/.cache/hypha"));
    const ProfileStore store(Home::below("/h"));
    QCOMPARE(store.keystoreFile("a"), fs::path("/h/config/profiles/a/keystore.json"));
    QCOMPARE(store.repository("a"), fs::path("/h/data/a/vault.git"));
    QCOMPARE(store.cacheFile("a"), fs::path("/h/cache/a/state"));
}

void tst_profiles::whatIsSavedIsLoaded()
{
    QVERIFY(m_store->list()->empty());
    QCOMPARE(m_store->load("work").error().code, Errc::notFound);
    Profile work = profileNamed("work");
    QVERIFY(m_store->save(work));
    QCOMPARE(*m_store->load("work"), work);
    work.remote = "ssh://git.example.org/vault.git";
    QVERIFY(m_store->save(work));
    QVERIFY(m_store->save(profileNamed("home")));
    QCOMPARE(*m_store->load("work"), work);
    QCOMPARE(*m_store->list(), (std::vector<std::string>{"home", "work"}));
    QVERIFY(m_store->exists("work"));
    QVERIFY(!m_store->exists("wor"));
}

void tst_profiles::filesAreForTheirOwnerOnly()
{
    QVERIFY(m_store->save(profileNamed("work")));
    QVERIFY(m_store->setDefault("work"));
    int seen = 0;
    for (const auto &entry : fs::recursive_directory_iterator(m_home)) {
        QCOMPARE(modeOf(entry.path()), entry.is_directory() ? 0700u : 0600u);
        ++seen;
    }
    QVERIFY(seen >= 9); // three areas, profiles, three folders, two files
}

void tst_profiles::namesThatCannotBeFoldersAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"", ".", "..", ".hidden", "a/b", "../up", "a b", "a\nb", "naïve", "a\\b", "a:b"})
        QTest::addRow("\"%s\"", name) << QByteArray(name);
    QTest::newRow("NUL") << QByteArray("a\0b", 3);
    QTest::newRow("65 letters") << QByteArray(65, 'a');
}

void tst_profiles::namesThatCannotBeFoldersAreRefused()
{
    QFETCH(QByteArray, name);
    const std::string text = name.toStdString();
    QCOMPARE(ProfileStore::checkName(text).error().code, Errc::invalidInput);
    QCOMPARE(m_store->save(profileNamed(text)).error().code, Errc::invalidInput);
    QCOMPARE(m_store->load(text).error().code, Errc::invalidInput);
    QCOMPARE(m_store->remove(text).error().code, Errc::invalidInput);
    QVERIFY(m_store->save(profileNamed("good-1_2.X")));
    QCOMPARE(m_store->rename("good-1_2.X", text).error().code, Errc::invalidInput);
    QVERIFY(!m_store->exists(text));
}

void tst_profiles::theDefaultIsTheChosenOneElseTheOnlyOne()
{
    QCOMPARE(m_store->defaultName().error().code, Errc::notFound);
    QVERIFY(m_store->save(profileNamed("work")));
    QCOMPARE(*m_store->defaultName(), std::string("work"));
    QVERIFY(m_store->save(profileNamed("home")));
    QCOMPARE(m_store->defaultName().error().code, Errc::ambiguous);
    QVERIFY(m_store->setDefault("work"));
    QCOMPARE(*m_store->defaultName(), std::string("work"));
    QCOMPARE(m_store->setDefault("none").error().code, Errc::notFound);
    QVERIFY(m_store->rename("work", "job"));
    QCOMPARE(*m_store->defaultName(), std::string("job"));
    QVERIFY(m_store->remove("job"));
    QCOMPARE(*m_store->defaultName(), std::string("home"));
}

void tst_profiles::unknownMembersAreKept()
{
    const Profile work = profileNamed("work");
    QVERIFY(m_store->save(work));
    const fs::path file = m_store->folder("work") / "profile.json";
    json::Object profile = *json::parseFile(readAll(file));
    profile.set("colour", "green");
    writeAll(file, bytesOf(profile));
    const fs::path config = m_store->home().config / "config.json";
    put(config, "{\"schema_version\":1,\"theme\":\"dark\"}\n");

    QVERIFY(m_store->save(work));
    QVERIFY(m_store->setDefault("work"));
    QVERIFY(m_store->rename("work", "job"));
    QCOMPARE(*json::parseFile(readAll(m_store->folder("job") / "profile.json"))->find("colour")->asString(),
             std::string("green"));
    QCOMPARE(textOf(config),
             std::string("{\"default_profile\":\"job\",\"schema_version\":1,\"theme\":\"dark\"}\n"));
}

void tst_profiles::damagedAndNewerFilesHaveTheirOwnErrors()
{
    const Profile work = profileNamed("work");
    QVERIFY(m_store->save(work));
    const fs::path file = m_store->folder("work") / "profile.json";
    const Bytes good = readAll(file);
    for (std::size_t size = 0; size < good.size(); ++size) {
        writeAll(file, ByteView(good).first(size));
        QCOMPARE(m_store->load("work").error().code, Errc::malformed);
    }
    json::Object newer = *json::parseFile(good);
    newer.set("schema_version", 2);
    writeAll(file, bytesOf(newer));
    QCOMPARE(m_store->load("work").error().code, Errc::newerVersion);
    QCOMPARE(m_store->save(work).error().code, Errc::newerVersion); // it would lose what the newer one wrote
    put(m_store->home().config / "config.json", "{}");
    QCOMPARE(m_store->defaultName().error().code, Errc::malformed);
}

void tst_profiles::renameMovesEverything()
{
    const Profile work = profileNamed("work");
    QVERIFY(m_store->save(work));
    fill("work");
    QVERIFY(m_store->rename("work", "job"));
    QVERIFY(!m_store->exists("work"));
    Profile expected = work;
    expected.name = "job";
    QCOMPARE(*m_store->load("job"), expected);
    QCOMPARE(textOf(m_store->keystoreFile("job")), std::string("keys of work"));
    QCOMPARE(textOf(m_store->repository("job") / "HEAD"), std::string("vault of work"));
    QCOMPARE(textOf(m_store->cacheFile("job")), std::string("cache of work"));
    QCOMPARE(m_store->rename("work", "other").error().code, Errc::notFound);
}

void tst_profiles::renameRefusesATakenName_data()
{
    QTest::addColumn<QByteArray>("area");
    QTest::newRow("a profile") << QByteArray("config/profiles");
    QTest::newRow("left-over data") << QByteArray("data");
    QTest::newRow("left-over cache") << QByteArray("cache");
}

void tst_profiles::renameRefusesATakenName()
{
    QFETCH(QByteArray, area);
    QVERIFY(m_store->save(profileNamed("work")));
    put(m_home / area.toStdString() / "job" / "file", "x");
    QCOMPARE(m_store->rename("work", "job").error().code, Errc::alreadyExists);
    QVERIFY(m_store->load("work"));
}

void tst_profiles::O6_anInterruptedRenameIsFinished_data()
{
    QTest::addColumn<int>("stepsDone");
    QTest::addColumn<QByteArray>("looksAt");
    for (int steps = 1; steps <= 3; ++steps)
        for (const char *how : {"load", "list", "default", "rename", "save"})
            QTest::addRow("after %d moves, %s", steps, how) << steps << QByteArray(how);
}

void tst_profiles::O6_anInterruptedRenameIsFinished()
{
    QFETCH(int, stepsDone);
    QFETCH(QByteArray, looksAt);
    const Profile work = profileNamed("work");
    QVERIFY(m_store->save(work));
    QVERIFY(m_store->save(profileNamed("other")));
    QVERIFY(m_store->setDefault("work"));
    fill("work");
    fs::rename(m_store->folder("work"), m_store->folder("job"));
    if (stepsDone > 1)
        fs::rename(m_home / "data/work", m_home / "data/job");
    if (stepsDone > 2)
        fs::rename(m_home / "cache/work", m_home / "cache/job");

    std::string name = "job";
    if (looksAt == "load")
        QVERIFY(m_store->load("job"));
    else if (looksAt == "list")
        QCOMPARE(*m_store->list(), (std::vector<std::string>{"job", "other"}));
    else if (looksAt == "default")
        QCOMPARE(*m_store->defaultName(), name);
    else if (looksAt == "save")
        QVERIFY(m_store->save(profileNamed("third")));
    else
        QVERIFY(m_store->rename(std::exchange(name, "final"), "final"));

    QCOMPARE(textOf(m_store->repository(name) / "HEAD"), std::string("vault of work"));
    QCOMPARE(textOf(m_store->cacheFile(name)), std::string("cache of work"));
    QVERIFY(!fs::exists(m_home / "data/work"));
    QCOMPARE(*m_store->defaultName(), name);
    Profile expected = work;
    expected.name = name;
    QCOMPARE(*m_store->load(name), expected);
}

void tst_profiles::anInterruptedRenameDoesNotLeakIntoANewProfile()
{
    QVERIFY(m_store->save(profileNamed("work")));
    fill("work");
    fs::rename(m_store->folder("work"), m_store->folder("job"));
    QVERIFY(m_store->save(profileNamed("work")));
    QVERIFY(!fs::exists(m_store->repository("work")));
    QCOMPARE(textOf(m_store->repository("job") / "HEAD"), std::string("vault of work"));
}

void tst_profiles::aCopiedFolderTakesNothingFromTheOriginal()
{
    QVERIFY(m_store->save(profileNamed("work")));
    fill("work");
    fs::copy(m_store->folder("work"), m_store->folder("copy"), fs::copy_options::recursive);
    QCOMPARE(m_store->load("copy").error().code, Errc::malformed);
    QVERIFY(m_store->list());
    QVERIFY(m_store->load("work"));
    QCOMPARE(textOf(m_store->repository("work") / "HEAD"), std::string("vault of work"));
}

void tst_profiles::removeLeavesNothingAndTouchesNoOther()
{
    for (const char *name : {"work", "home"}) {
        QVERIFY(m_store->save(profileNamed(name)));
        fill(name);
    }
    QVERIFY(m_store->remove("work"));
    for (const auto &entry : fs::recursive_directory_iterator(m_home))
        QVERIFY2(entry.path().string().find("work") == std::string::npos, entry.path().c_str());
    QVERIFY(m_store->load("home"));
    QCOMPARE(textOf(m_store->repository("home") / "HEAD"), std::string("vault of home"));
    QCOMPARE(m_store->remove("work").error().code, Errc::notFound);
}

void tst_profiles::anInterruptedRemovalCanBeFinished()
{
    QVERIFY(m_store->save(profileNamed("work")));
    fill("work");
    fs::remove(m_store->keystoreFile("work"));
    fs::remove_all(m_home / "cache/work");
    QVERIFY(m_store->remove("work"));
    put(m_store->headFile("work"), "left over");
    QVERIFY(m_store->remove("work"));
    QVERIFY(!fs::exists(m_home / "data/work"));
}

void tst_profiles::linkedFoldersAreRefused_data()
{
    QTest::addColumn<QByteArray>("area");
    QTest::newRow("config") << QByteArray("config/profiles");
    QTest::newRow("data") << QByteArray("data");
    QTest::newRow("cache") << QByteArray("cache");
}

void tst_profiles::linkedFoldersAreRefused()
{
    QFETCH(QByteArray, area);
    const Profile work = profileNamed("work");
    QVERIFY(m_store->save(work));
    fill("work");
    const fs::path folder = m_home / area.toStdString() / "work";
    const fs::path elsewhere = m_home.parent_path() / "elsewhere";
    fs::rename(folder, elsewhere);
    fs::create_directory_symlink(elsewhere, folder);
    QCOMPARE(m_store->load("work").error().code, Errc::invalidInput);
    QCOMPARE(m_store->save(work).error().code, Errc::invalidInput);
    QCOMPARE(m_store->rename("work", "job").error().code, Errc::invalidInput);
    QCOMPARE(m_store->remove("work").error().code, Errc::invalidInput);
    QVERIFY(!fs::is_empty(elsewhere));
}

QTEST_APPLESS_MAIN(tst_profiles)
#include "tst_profiles.moc"
