#include "model/sync/hostile.h"

#include "model/entries/plaintext.h"
#include "model/store/gitobjects.h"
#include "model/vault/setversions.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace hypha;
using namespace hypha::test;
using vault::Role;

namespace {

/// What no host may read, each in a place of its own.
const std::vector<std::string> secrets = {"SQUIRRELKEY",  "squirrel-value", "squirrel-description",
                                          "squirreluser", "squirrel-url",   "squirrel-tag",
                                          "squirrelname", "squirrel-field", "squirrel-concealed",
                                          "SQUIRRELTOTP", "squirrel-mine",  "squirrel-theirs"};
/// What version 1 leaves readable (docs/security.md says so).
const std::vector<std::string> readable = {"badger-org",     "badger-project",          "badger-set",
                                           "badger-device",  "badger-message",          "badger-note",
                                           "badger-removed", "email|badger@example.org"};

/// The text as it may stand in bytes: as it is, in UTF-16, in hexadecimal, and in base64 wherever it begins.
std::vector<QByteArray> spellings(const std::string &text)
{
    const QByteArray plain = QByteArray::fromStdString(text);
    QByteArray wide;
    for (const char c : plain)
        wide += QByteArray(1, c) + '\0';
    std::vector<QByteArray> out{plain, plain.toLower(), plain.toUpper(), wide, plain.toHex()};
    for (int before = 0; before < 3; ++before) {
        // The letters that bits of neighbours have no part in.
        const QByteArray encoded = (QByteArray(before, 'x') + plain).toBase64(QByteArray::OmitTrailingEquals);
        const int from = before ? before + 1 : 0;
        out.push_back(encoded.mid(from, (before + plain.size()) * 8 / 6 - from));
    }
    return out;
}

/// Every object of the repository, unpacked, and every file of the folder as it lies there.
QByteArray everythingIn(const std::filesystem::path &folder,
                        const std::vector<std::filesystem::path> &repositories)
{
    QByteArray bytes;
    QDirIterator files(QString::fromStdString(folder.string()), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        bytes += file.fileName().toUtf8() + '\n' + file.readAll() + '\n';
    }
    for (const auto &repository : repositories)
        bytes += git(repository, {QStringLiteral("cat-file"), QStringLiteral("--batch-all-objects"),
                                  QStringLiteral("--batch")});
    return bytes;
}

QByteArrayList found(const QByteArray &bytes, const std::vector<std::string> &words)
{
    QByteArrayList out;
    for (const std::string &word : words) {
        for (const QByteArray &spelling : spellings(word)) {
            if (bytes.contains(spelling))
                out << QByteArray::fromStdString(word) + " as " + spelling;
        }
    }
    return out;
}

entries::Entry squirrel(const crypto::SessionSealer &sealer)
{
    entries::Entry entry;
    entry.key = "SQUIRRELKEY";
    entry.kind = entries::Kind::login;
    entry.value = sealer.seal(asBytes("squirrel-value"));
    entry.description = "squirrel-description";
    entry.username = "squirreluser";
    entry.url = "https://squirrel-url.example.org";
    entry.totp = sealer.seal(asBytes("otpauth://totp/x?secret=SQUIRRELTOTPAAAA"));
    entry.tags = {"squirrel-tag"};
    entry.fields.push_back({"squirrelname", "squirrel-field", {}, false});
    entry.fields.push_back({"hidden", {}, sealer.seal(asBytes("squirrel-concealed")), true});
    return entry;
}

} // namespace

/// What whoever stores a vault can read of it, and what not.
class tst_Leaks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void L1_theHostReadsTheNamesThatItMayAndNothingElse();
    void L1_pathsTellNoNames();
    void L2_sizesTakeFewValues();
    void L2_sizesInTheRepositoryArePadded();
    void L3_commitsTellNothingButTheTimeOfTheirEvent();
    void L4_whatTheHostCountsIsTheSameForEveryone();
    void L8_whatWasDeletedStaysUnderItsOldKeyAndNothingNewDoes();

private:
    static QByteArray log(const std::filesystem::path &repository, const char *format)
    {
        return git(repository, {QStringLiteral("log"), QStringLiteral("--format=") + QLatin1String(format),
                                QStringLiteral("refs/heads/main")});
    }
};

void tst_Leaks::L1_theHostReadsTheNamesThatItMayAndNothingElse()
{
    Clients c;
    c[0].run(vault::op::ChangeSettings{"badger-org", c[0].vault->state()->org.settings});
    const ProjectId project = ProjectId::random();
    const SetId set = SetId::random(), removed = SetId::random();
    c[0].run(vault::op::CreateProject{project, "badger-project", {}});
    c[0].run(vault::op::CreateSet{project, set, "badger-set"});
    c[0].run(vault::op::CreateSet{project, removed, "badger-removed"});
    for (const SetId &each : {set, removed})
        c[0].run(vault::op::PushVersion{
            project, each, "badger-message", {squirrel(c[0].vault->sealer())}, {}, false, false});
    Insider(c, "badger", "badger-device").enrol();
    c[0].synced();
    c[0].run(vault::op::DeleteSet{project, removed});
    c[0].run(vault::op::Rotate{{project}, "manual", std::nullopt});
    c[0].run(vault::op::AddNote{{}, "badger-note"});
    c[0].synced();
    c[1].synced();
    // A conflict, and what is set aside for it.
    c[0].put(project, set, "SQUIRRELKEY", "squirrel-theirs");
    c[1].put(project, set, "SQUIRRELKEY", "squirrel-mine");
    c[0].synced();
    QCOMPARE(c[1].synced().outcome.parked.size(), std::size_t(1));

    const QByteArray bytes = everythingIn(c.path(""), {c.remote(), c[0].repository(), c[1].repository()});
    QCOMPARE(found(bytes, secrets), QByteArrayList());
    for (const std::string &word : readable) // which also shows that the search finds what is there
        QVERIFY2(!found(bytes, {word}).isEmpty(), word.c_str());
    QCOMPARE(c[0].value(project, set, "SQUIRRELKEY"), std::string("squirrel-theirs"));
}

void tst_Leaks::L1_pathsTellNoNames()
{
    Clients c(1);
    c[0].run(vault::op::CreateSet{c.project, SetId::random(), "badger-set"});
    c[0].synced();
    const QRegularExpression known(
        QStringLiteral("^\\.mycelium/(vault\\.json|members\\.json|devices/ID\\.json|projects/ID/"
                       "(project\\.json|members\\.json|"
                       "pdk/v\\d+\\.json|sets/ID/(set\\.json|v\\d+\\.enc|v\\d+\\.meta\\.json))|"
                       "audit/(index\\.json|\\d{4}-\\d{2}/ID\\.json))$"));
    const QRegularExpression id(
        QStringLiteral("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
    const QByteArray paths =
        git(c.remote(), {QStringLiteral("ls-tree"), QStringLiteral("-r"), QStringLiteral("--name-only"),
                         QStringLiteral("refs/heads/main")});
    QVERIFY(paths.count('\n') > 10);
    for (const QByteArray &path : paths.split('\n')) {
        QString shape = QString::fromUtf8(path);
        QVERIFY2(known.match(shape.replace(id, QStringLiteral("ID"))).hasMatch(), path.constData());
    }
}

void tst_Leaks::L2_sizesTakeFewValues()
{
    crypto::SessionSealer sealer;
    const auto pdk = crypto::ChaChaKey::generate();
    const auto sizeOf = [&](std::initializer_list<std::size_t> values) {
        entries::EntryList list;
        for (const std::size_t length : values) {
            entries::Entry entry;
            entry.key = "KEY" + std::to_string(list.size());
            entry.value = sealer.seal(asBytes(std::string(length, 'v')));
            entries::put(list, std::move(entry));
        }
        return must(entries::encrypt(list, sealer, pdk, {})).file.size();
    };
    std::map<std::size_t, int> sizes;
    for (std::size_t length = 0; length < 4000; ++length)
        ++sizes[sizeOf({length})];
    // 4,000 lengths are told apart in no more than 80 steps, and the longer they are the less.
    QVERIFY2(sizes.size() <= 80, QByteArray::number(qulonglong(sizes.size())));
    const std::size_t longest = sizes.rbegin()->first;
    QVERIFY(std::prev(sizes.end(), 2)->second >= 64);
    QVERIFY(longest <= 4000 * 112 / 100 + 200);
    // How many entries there are, and how a length is divided among them, cannot be told either.
    QCOMPARE(sizeOf({3000, 10, 10}), sizeOf({3040}));
    QCOMPARE(sizeOf({1500, 1500}), sizeOf({2999, 1}));
}

void tst_Leaks::L2_sizesInTheRepositoryArePadded()
{
    Clients c(1);
    std::set<std::size_t> sizes;
    for (int n = 0; n < 12; ++n) {
        c[0].put(c.project, c.set, "A", std::string(std::size_t(n), 'x'));
        const auto version = c[0].vault->state()->set(c.project, c.set)->currentVersion();
        const auto file = must(c[0].vault->file(vault::path::versionFile(c.project, c.set, version)));
        const std::size_t plain = file.size() - crypto::chachaNonceSize - crypto::aeadTagSize;
        QCOMPARE(entries::padmeLength(plain), plain);
        sizes.insert(plain);
    }
    QVERIFY(sizes.size() <= 2);
}

void tst_Leaks::L3_commitsTellNothingButTheTimeOfTheirEvent()
{
    Clients c;
    qputenv("TZ", "Pacific/Apia");
    qputenv("GIT_AUTHOR_NAME", "Ada Lovelace");
    qputenv("EMAIL", "ada@example.org");
    tzset();
    c[1].put(c.project, c.set, "B", "2");
    c.clock().forward(3 * 3600 + 7);
    c[1].put(c.project, c.set, "C", "3");
    c[1].synced();
    Insider(c, "ben", "ben-laptop").enrol();
    const QByteArrayList people = log(c.remote(), "%an|%ae|%cn|%ce").split('\n');
    QVERIFY(people.size() >= 7);
    QCOMPARE(QSet<QByteArray>(people.begin(), people.end()),
             QSet<QByteArray>{"Hypha|hypha@invalid|Hypha|hypha@invalid"});
    // Times are the events' own, to the second, and of no time zone; nothing else stands in a commit.
    const auto store = must(store::GitStore::open(c.remote()));
    for (std::optional<store::ObjectId> at = must(store->head())->commit(); at;
         at = must(store->parent(*at))) {
        const auto verified = must(vault::verifyAll(must(store->snapshot(*at)), nullptr, {}));
        const QByteArray commit = git(c.remote(), {QStringLiteral("cat-file"), QStringLiteral("commit"),
                                                   QString::fromStdString(at->toString())});
        const QByteArray time = QByteArray::number(qlonglong(verified.state.lastTimestamp.seconds));
        QVERIFY2(commit.contains("\nauthor Hypha <hypha@invalid> " + time +
                                 " +0000\ncommitter Hypha <hypha@invalid> " + time + " +0000\n\n"),
                 commit.constData());
        QVERIFY2(commit.endsWith("\n\nhypha"), commit.constData());
        const QByteArray header = commit.left(commit.indexOf("\n\n"));
        for (const QByteArray &line : header.split('\n'))
            QVERIFY2(line.startsWith("tree ") || line.startsWith("parent ") || line.startsWith("author ") ||
                         line.startsWith("committer "),
                     line.constData());
    }
    // Neither does a log of the repository's own say who pushed.
    for (const auto &repository : {c.remote(), c[1].repository()})
        QVERIFY(!std::filesystem::exists(repository / "logs"));
}

void tst_Leaks::L4_whatTheHostCountsIsTheSameForEveryone()
{
    Clients c(1);
    Insider ben(c, "ben", "ben-laptop"), eve(c, "eve", "eve-phone");
    ben.join(Role::reader, Role::reader);
    eve.join(Role::admin, Role::admin);
    const json::Object record = must(json::parseFile(remoteFile(c, vault::path::pdk(c.project, 1))));
    const json::Array &wrapped = *record.find("wrapped_keys")->asArray();
    // Devices can be counted (docs/security.md says so); what each of them got cannot be told apart.
    QCOMPARE(wrapped.size(), std::size_t(3));
    for (const json::Value &entry : wrapped) {
        const json::Object &fields = *entry.asObject();
        QCOMPARE(fields.size(), std::size_t(3));
        QCOMPARE(must(fromBase64(*fields.find("ciphertext")->asString())).size(), std::size_t(60));
        QCOMPARE(must(fromBase64(*fields.find("ephemeral_pubkey")->asString())).size(), std::size_t(32));
    }
    for (const char *key : {"ciphertext", "ephemeral_pubkey"}) {
        std::set<std::string> different;
        for (const json::Value &entry : wrapped)
            different.insert(*entry.asObject()->find(key)->asString());
        QCOMPARE(different.size(), wrapped.size());
    }
}

void tst_Leaks::L8_whatWasDeletedStaysUnderItsOldKeyAndNothingNewDoes()
{
    Clients c(1);
    Insider ben(c, "ben", "ben-laptop");
    ben.join(Role::member, Role::member);
    const auto before = ben.state();
    const QString commit = tipOf(c.remote());
    c[0].run(vault::op::DeleteSet{c.project, c.set});
    c[0].run(vault::op::RemoveMember{std::nullopt, user("ben")});
    const SetId other = SetId::random();
    c[0].run(vault::op::CreateSet{c.project, other, "afterwards"});
    c[0].put(c.project, other, "NEW", "not for Ben");
    c[0].synced();
    const auto store = must(store::GitStore::open(c.remote()));
    const auto now = *must(store->head());
    for (const store::TreeEntry &file : must(now.list()))
        QVERIFY2(file.path.find(c.set.toString()) == file.path.npos, file.path.c_str());

    // It is still there in the history, for whoever had the key: that is why programs say so when deleting.
    crypto::SessionSealer sealer;
    const auto old = must(store->snapshot(*store::parseObjectId(commit.toStdString())));
    const auto list =
        must(vault::readEntries(before, c.project, c.set, 2, ben.keys(), sealer, vault::readFrom(old)));
    QCOMPARE(std::string(must(sealer.open(list.at(0).value)).text()), std::string("1"));

    // The key that he had opens nothing that was written after it.
    const auto state = ben.state();
    const auto key = must(vault::openPdk(*before.project(c.project), 1, ben.keys(), vault::readFrom(old)));
    for (std::uint64_t version = 1; version <= 2; ++version) {
        const vault::SecretSet &set = *state.set(c.project, other);
        QCOMPARE(set.versions[version - 1].pdkVersion, std::uint64_t(2));
        const auto hashes = must(
            vault::readVersionHashes(state, *state.project(c.project), set, version, vault::readFrom(now)));
        const auto file = must(now.read(vault::path::versionFile(c.project, other, version)));
        const auto aad = vault::versionAad(c.project, other, version, 2);
        QCOMPARE(entries::decrypt(file, key, aad, hashes.contentHash, sealer).error().code,
                 Errc::decryptionFailed);
    }
}

QTEST_GUILESS_MAIN(tst_Leaks)
#include "tst_leaks.moc"
