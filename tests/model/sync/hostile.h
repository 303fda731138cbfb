#pragma once

#include "clients.h"

#include "crypto/hash.h"
#include "model/record/base64.h"
#include "model/record/signedrecord.h"
#include "model/store/atomicfile.h"
#include "model/store/refs.h"
#include "model/vault/filecheck.h"
#include "model/vault/paths.h"
#include "support/teamvault.h"

#include <QProcess>

/// The evil hand on a remote: as its host, as somebody with mere push rights, and as a member whose program
/// knows no rules.
namespace hypha::test {

/// git as everybody has it, on a repository; what it printed.
inline QByteArray git(const std::filesystem::path &repository, const QStringList &arguments,
                      const QByteArray &input = {})
{
    QProcess process;
    const QStringList who{QStringLiteral("-c"), QStringLiteral("user.name=eve"), QStringLiteral("-c"),
                          QStringLiteral("user.email=eve@example.org")};
    process.start(QStringLiteral("git"),
                  QStringList{QStringLiteral("-C"), QString::fromStdString(repository.string())} + who +
                      arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("git: %s", process.readAllStandardError().constData());
    return process.readAllStandardOutput().trimmed();
}

inline QString tipOf(const std::filesystem::path &repository)
{
    return QString::fromUtf8(
        git(repository, {QStringLiteral("rev-parse"), QStringLiteral("refs/heads/main")}));
}

inline void setTip(const std::filesystem::path &repository, const QString &commit)
{
    git(repository, {QStringLiteral("update-ref"), QStringLiteral("refs/heads/main"), commit});
}

using Files = std::map<std::string, std::optional<Bytes>>;

/// A commit on the tip, as anybody can make it who may push.
inline void pushFiles(const std::filesystem::path &repository, Files files, const Timestamp &at)
{
    auto remote = must(store::GitStore::open(repository));
    const auto head = must(remote->head());
    must(remote->commit(head->commit(), {std::move(files), at}));
}

inline void pushFiles(Clients &c, Files files)
{
    pushFiles(c.remote(), std::move(files), c.clock().now());
}

/// Every file of the tip, as somebody else can put it into a commit of their own.
inline Files filesOfTip(const std::filesystem::path &repository)
{
    auto remote = must(store::GitStore::open(repository));
    const auto snapshot = *must(remote->head());
    Files out;
    for (const store::TreeEntry &file : must(snapshot.list()))
        out[file.path] = must(snapshot.readBlob(file.blob));
    return out;
}

/// A tip whose files cannot be had by anybody.
inline void hollowTip(const std::filesystem::path &repository)
{
    const QByteArray commit = "tree 1111111111111111111111111111111111111111\n"
                              "author eve <eve@example.org> 0 +0000\n"
                              "committer eve <eve@example.org> 0 +0000\n\nx\n";
    setTip(repository, QString::fromUtf8(git(repository,
                                             {QStringLiteral("hash-object"), QStringLiteral("-t"),
                                              QStringLiteral("commit"), QStringLiteral("-w"),
                                              QStringLiteral("--literally"), QStringLiteral("--stdin")},
                                             commit)));
}

/// What came after `known` stands there in one commit that lacks a file.
inline void mutilate(const std::filesystem::path &repository, const QString &known,
                     const std::string &missing, const Timestamp &at)
{
    Files files = filesOfTip(repository);
    files.erase(missing);
    setTip(repository, known);
    pushFiles(repository, std::move(files), at);
}

inline Bytes remoteFile(Clients &c, const std::string &path)
{
    return must(must(must(store::GitStore::open(c.remote()))->head())->read(path));
}

/// Syncs, and checks that what the remote shows is refused with a proof, that the local vault is what it was,
/// and that it can be read. Ends the program where it is not.
inline sync::Refusal refusedBy(Client &client, Errc code, const sync::Options &options = {})
{
    const auto state = client.vault->state();
    const auto head = must(store::readRef(client.repository(), store::mainRef));
    const auto remembered = must(store::readFile(client.profiles().headFile("default"), 4096));
    const auto report = must(client.sync(options));
    if (!report.outcome.refusal)
        qFatal("what the remote shows was taken up");
    const sync::Refusal refusal = *report.outcome.refusal;
    if (refusal.error.code != code)
        qFatal("%s instead of %s", describe(refusal.error).c_str(), toString(code));
    const bool untouched = client.vault->state() == state &&
                           head == must(store::readRef(client.repository(), store::mainRef)) &&
                           remembered == must(store::readFile(client.profiles().headFile("default"), 4096));
    const bool told = report.state.kind == session::SyncState::Kind::refused && report.state.proof &&
                      std::filesystem::exists(*report.state.proof) && !describe(refusal.error).empty();
    if (!untouched || !told || !must(client.vault->verify({})).ok())
        qFatal("the local vault changed, or nothing was told");
    return refusal;
}

inline bool says(const sync::Refusal &refusal, std::string_view words)
{
    const std::string text = describe(refusal.error);
    if (text.find(words) != text.npos)
        return true;
    std::fprintf(stderr, "says: %s\n", text.c_str());
    return false;
}

/// An event as its author writes it, with whatever it claims.
struct Claim
{
    std::string type;
    std::optional<ProjectId> project;
    json::Object details;
    Files files = {};
    std::function<void(json::Object &data)> twist = {}; ///< changes `data` before it is chained and signed
    std::uint64_t schema = 1;
};

/// Somebody with keys of their own and a program without rules. It knows the vault by the remote.
class Insider
{
public:
    Insider(Clients &clients, std::string_view name, std::string device)
        : m_clients(clients), m_keys(newDeviceKeys(user(name))), m_device(std::move(device))
    {
    }

    vault::DeviceKeys &keys() { return m_keys; }
    const DeviceId &id() const { return m_keys.id; }

    vault::VaultState state() const
    {
        vault::VerifyOptions options;
        options.full = false;
        const auto store = must(store::GitStore::open(m_clients.remote()));
        return must(vault::verifyAll(*must(store->head()), nullptr, options)).state;
    }
    /// By the rules.
    void run(const vault::Operation &operation)
    {
        const auto store = must(store::GitStore::open(m_clients.remote()));
        const auto head = *must(store->head());
        auto prepared = must(vault::prepare(operation, state(), m_keys, m_sealer, vault::readFrom(head),
                                            m_clients.clock().now()));
        must(store->commit(head.commit(), {std::move(prepared.changes.files), prepared.changes.time}));
    }
    void enrol() { run(vault::op::EnrolDevice{m_device}); }
    /// Enrolled, approved by the first client, and known to everybody.
    void join(vault::Role role, std::optional<vault::Role> inProject)
    {
        enrol();
        m_clients[0].synced();
        const auto present = m_clients[0].vault->state();
        vault::op::ApproveDevice approve{id(), vault::deviceFingerprint(*present->device(id())), role};
        approve.seenDevices = vault::activeDevices(*present, m_keys.user);
        if (inProject)
            approve.grants.push_back({m_clients.project, *inProject});
        m_clients[0].run(approve);
        for (std::size_t n = 0; n < m_clients.size(); ++n)
            m_clients[n].synced();
    }

    /// The event's file after what the remote shows, by no rule but the form.
    Bytes eventFile(const Claim &claim, const EventId &event) const
    {
        const vault::VaultState before = state();
        json::Object files;
        for (const auto &[path, bytes] : claim.files)
            files.set(path, bytes ? json::Value(toBase64(crypto::blake3(*bytes).view())) : json::Value());
        json::Object data;
        data.set("event_id", event.toString());
        data.set("event_type", claim.type);
        data.set("timestamp", m_clients.clock().now().toString());
        data.set("actor_device_id", id().toString());
        data.set("actor_user_id", m_keys.user.text);
        data.set("org_id", before.org.id.toString());
        data.set("project_id", claim.project ? json::Value(claim.project->toString()) : json::Value());
        data.set("sequence", before.head.sequence + 1);
        data.set("previous_event_id", before.head.event.toString());
        data.set("details", claim.details);
        data.set("files", std::move(files));
        if (claim.twist)
            claim.twist(data);
        const auto chain = crypto::blake3({before.head.chainHash.view(), asBytes(json::write(data))});
        data.set("chain_hash", toBase64(chain.view()));
        json::Object body;
        body.set("data", std::move(data));
        return signedFile(std::move(body), claim.schema);
    }
    void push(const Claim &claim) const
    {
        const EventId event = EventId::random();
        Files files = claim.files;
        files["audit/" + m_clients.clock().now().month() + "/" + event.toString() + ".json"] =
            eventFile(claim, event);
        pushFiles(m_clients, std::move(files));
    }

private:
    Bytes signedFile(json::Object body, std::uint64_t schema) const
    {
        if (schema == schemaVersion)
            return signRecord(std::move(body), "audit_event", id(), m_keys.signer);
        body.set("schema_version", schema);
        body.set("type", "audit_event");
        body.set("signed_by", id().toString());
        body.set("signature", toBase64(m_keys.signer.sign(asBytes(json::write(body))).view()));
        const std::string text = json::write(body) + '\n';
        return {text.begin(), text.end()};
    }

    Clients &m_clients;
    vault::DeviceKeys m_keys;
    std::string m_device;
    crypto::SessionSealer m_sealer;
};

} // namespace hypha::test
