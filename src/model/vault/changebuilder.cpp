#include "model/vault/changebuilder.h"

#include "crypto/hash.h"
#include "model/record/base64.h"
#include "model/record/signedrecord.h"
#include "model/vault/paths.h"
#include "model/vault/records.h"

namespace hypha::vault {
namespace {

json::Object eventData(const Event &e, const json::Object &details)
{
    json::Object files;
    for (const auto &[path, hash] : e.files)
        files.set(path, hash ? json::Value(toBase64(hash->view())) : json::Value(nullptr));
    json::Object data;
    data.set("event_id", e.id.toString());
    data.set("event_type", e.type);
    data.set("timestamp", e.timestamp.toString());
    data.set("actor_device_id", e.actorDevice.toString());
    data.set("actor_user_id", e.actorUser.text);
    data.set("org_id", e.org.toString());
    data.set("project_id", e.project ? json::Value(e.project->toString()) : json::Value(nullptr));
    data.set("sequence", e.sequence);
    data.set("previous_event_id", e.previous ? json::Value(e.previous->toString()) : json::Value(nullptr));
    data.set("details", details);
    data.set("files", std::move(files));
    return data;
}

Bytes signedEventFile(const VaultState &before, const Event &e, const json::Object &details,
                      const crypto::Ed25519Signer &signer)
{
    json::Object data = eventData(e, details);
    const ByteView previous = before.started() ? before.head.chainHash.view() : ByteView{};
    const Hash chain = crypto::blake3({previous, asBytes(json::write(data))});
    data.set("chain_hash", toBase64(chain.view()));
    json::Object body;
    body.set("data", std::move(data));
    return signRecord(std::move(body), "audit_event", e.actorDevice, signer);
}

} // namespace

ChangeBuilder::ChangeBuilder(const VaultState &state, const DeviceKeys &keys, ReadFile read, Timestamp now)
    : m_keys(keys), m_read(std::move(read)), m_now(now), m_after(state)
{
}

Result<Bytes> ChangeBuilder::currentFile(const std::string &path) const
{
    const auto changed = m_files.find(path);
    if (changed == m_files.end())
        return m_read(path);
    if (!changed->second)
        return fail(Errc::missingFile, path, "the file has been deleted");
    return *changed->second;
}

ReadFile ChangeBuilder::reader() const
{
    return [this](const std::string &path) { return currentFile(path); };
}

Result<Event> ChangeBuilder::draft(std::string_view type, const std::optional<ProjectId> &project,
                                   const json::Object &details, const Extras &extras) const
{
    Event e;
    e.id = EventId::random();
    e.type = std::string(type);
    e.timestamp = m_now;
    e.actorDevice = m_keys.id;
    e.actorUser = m_keys.user;
    e.signedBy = m_keys.id;
    e.org = m_after.started() ? m_after.org.id : extras.newOrg;
    e.project = project;
    e.sequence = m_after.head.sequence + 1;
    if (m_after.started())
        e.previous = m_after.head.event;
    HYPHA_TRY(e.details, parseDetails(type, details, type));
    return e;
}

json::Object ChangeBuilder::keptMembers(const std::string &path, const json::Object &known) const
{
    // Members that we do not know were written by a newer program: they stay (§2).
    json::Object body = known;
    const auto live = liveFile(m_after, path);
    if (!live)
        return body;
    auto before = currentFile(path);
    if (before && crypto::blake3(*before) != live->hash)
        return body; // not what was written: nothing of it gets a signature
    const auto record = before ? SignedRecord::parse(*before, path) : fail(Errc::missingFile);
    if (!record)
        return body;
    const auto expected = expectedRecord(m_after, path);
    for (const auto &[name, value] : record->body)
        if (!body.contains(name) && expected && !expected->body.contains(name))
            body.set(name, value);
    return body;
}

Result<Bytes> ChangeBuilder::fileFor(const VaultState &after, const std::string &path,
                                     const Extras &extras) const
{
    if (const auto raw = extras.files.find(path); raw != extras.files.end())
        return raw->second;
    auto expected = expectedRecord(after, path);
    if (!expected)
        return fail(Errc::internal, path, "an event writes a file that the state does not know");
    json::Object body = keptMembers(path, expected->body);
    for (const std::string &name : expected->absent)
        body.remove(name);
    if (const auto more = extras.members.find(path); more != extras.members.end()) {
        json::Value *data = expected->type == "secret_set_version_meta" ? body.find("data") : nullptr;
        for (const auto &[name, value] : more->second)
            (data ? *data->asObject() : body).set(name, value);
    }
    return signRecord(std::move(body), expected->type, m_keys.id, m_keys.signer);
}

Result<void> ChangeBuilder::add(std::string_view type, const std::optional<ProjectId> &project,
                                json::Object details, Extras extras)
{
    HYPHA_TRY(Event e, draft(type, project, details, extras));
    HYPHA_TRY(Rehearsal rehearsal, rehearse(m_after, e));
    VaultState rehearsed = m_after;
    vault::take(rehearsed, e, std::move(rehearsal.delta));

    std::map<std::string, Bytes> written;
    for (const std::string &path : rehearsal.written) {
        HYPHA_TRY(Bytes bytes, fileFor(rehearsed, path, extras));
        e.files.emplace(path, crypto::blake3(bytes));
        written.emplace(path, std::move(bytes));
    }
    for (const std::string &path : rehearsal.deleted)
        e.files.emplace(path, std::nullopt);

    Bytes file = signedEventFile(m_after, e, details, m_keys.signer);
    const std::string eventPath = e.path();
    HYPHA_TRY(Event parsed, Event::parse(file, eventPath));
    HYPHA_CHECK(apply(m_after, parsed, m_keys.signer.publicKey()));
    for (auto &[path, bytes] : written)
        m_files.insert_or_assign(path, std::move(bytes));
    for (const std::string &path : rehearsal.deleted)
        m_files.insert_or_assign(path, std::nullopt);
    m_files.insert_or_assign(eventPath, std::move(file));
    m_events.push_back(std::move(parsed));
    return {};
}

Bytes indexFile(const VaultState &state)
{
    std::set<std::string> months;
    std::uint32_t last = ~std::uint32_t{0};
    for (const LogEntry &entry : state.log) {
        if (entry.month != last)
            months.insert(eventPath(entry).substr(6, 7)); // the YYYY-MM of audit/YYYY-MM/…
        last = entry.month;
    }
    json::Object index;
    index.set("schema_version", 1);
    index.set("latest_event_id", state.head.event.toString());
    index.set("latest_chain_hash", toBase64(state.head.chainHash.view()));
    index.set("event_count", state.head.sequence);
    index.set("months", json::Array(months.begin(), months.end()));
    const std::string text = json::write(index) + "\n";
    return {text.begin(), text.end()};
}

ChangeSet ChangeBuilder::take() &&
{
    if (!m_events.empty())
        m_files.insert_or_assign(path::auditIndex, indexFile(m_after));
    const Timestamp time = m_events.empty() ? m_now : m_events.back().timestamp;
    return {std::move(m_files), std::move(m_events), std::move(m_after), time};
}

} // namespace hypha::vault
