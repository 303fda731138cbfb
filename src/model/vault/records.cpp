#include "model/vault/records.h"

#include "model/record/base64.h"
#include "model/vault/event.h"
#include "model/vault/paths.h"

#include <charconv>

namespace hypha::vault {
namespace {

json::Value timeOrNull(const std::optional<Timestamp> &time)
{
    return time ? json::Value(time->toString()) : json::Value(nullptr);
}

json::Value textOrNull(const std::optional<std::string> &text)
{
    return text ? json::Value(*text) : json::Value(nullptr);
}

json::Object orgBody(const Org &org)
{
    json::Object o;
    o.set("id", org.id.toString());
    o.set("name", org.name);
    o.set("created_at", org.createdAt.toString());
    o.set("settings", toJson(org.settings));
    return o;
}

json::Object membersBody(const Members &members, std::string_view idName, std::string id)
{
    json::Array list;
    for (const auto &[user, m] : members.byUser) {
        json::Object entry;
        entry.set("user_id", user.text);
        entry.set("role", toString(m.role));
        entry.set("added_at", m.addedAt.toString());
        entry.set("added_by", m.addedBy.toString());
        entry.set("expires_at", timeOrNull(m.expiresAt));
        list.emplace_back(std::move(entry));
    }
    json::Object data;
    data.set(std::string(idName), std::move(id));
    data.set("members", std::move(list));
    data.set("updated_at", members.updatedAt.toString());
    json::Object o;
    o.set("data", std::move(data));
    return o;
}

ExpectedRecord deviceRecord(const Device &d)
{
    ExpectedRecord r{"device", d.file, {}, {}};
    r.body.set("id", d.id.toString());
    r.body.set("user_id", d.user.text);
    r.body.set("name", d.name);
    r.body.set("device_type", toString(d.type));
    r.body.set("signing_pubkey", toBase64(d.signingKey.view()));
    r.body.set("encryption_pubkey", toBase64(d.encryptionKey.view()));
    r.body.set("enrolled_at", d.enrolledAt.toString());
    r.body.set("status", toString(d.status));
    r.body.set("expires_at", timeOrNull(d.expiresAt));
    if (!d.recoveryContacts) {
        r.absent.emplace_back("recovery_contacts");
        return r;
    }
    json::Array contacts;
    for (const UserId &user : *d.recoveryContacts)
        contacts.emplace_back(user.text);
    r.body.set("recovery_contacts", std::move(contacts));
    return r;
}

ExpectedRecord projectRecord(const VaultState &state, const Project &p)
{
    ExpectedRecord r{"project", p.file, {}, {}};
    r.body.set("id", p.id.toString());
    r.body.set("org_id", state.org.id.toString());
    r.body.set("name", p.name);
    r.body.set("created_at", p.createdAt.toString());
    r.body.set("created_by", p.createdBy.toString());
    r.body.set("current_pdk_version", p.currentPdk());
    if (p.policy)
        r.body.set("rotation_policy", toJson(*p.policy));
    else
        r.absent.emplace_back("rotation_policy");
    return r;
}

ExpectedRecord pdkRecord(const Project &p, const PdkVersion &pdk)
{
    ExpectedRecord r{"pdk_version", pdk.file, {}, {}};
    r.body.set("project_id", p.id.toString());
    r.body.set("version", pdk.version);
    r.body.set("created_at", pdk.createdAt.toString());
    r.body.set("created_by", pdk.createdBy.toString());
    r.body.set("reason", textOrNull(pdk.reason));
    r.body.set("commitment", toBase64(pdk.commitment.view()));
    return r;
}

ExpectedRecord setRecord(const Project &p, const SecretSet &set)
{
    ExpectedRecord r{"secret_set", set.file, {}, {}};
    r.body.set("id", set.id.toString());
    r.body.set("project_id", p.id.toString());
    r.body.set("name", set.name);
    r.body.set("created_at", set.createdAt.toString());
    r.body.set("created_by", set.createdBy.toString());
    r.body.set("current_version", set.currentVersion());
    return r;
}

ExpectedRecord metaRecord(const SecretSet &set, const SetVersion &v)
{
    json::Object data;
    data.set("set_id", set.id.toString());
    data.set("version", v.version);
    data.set("pdk_version", v.pdkVersion);
    data.set("created_at", v.createdAt.toString());
    data.set("created_by", v.createdBy.toString());
    if (v.version > 1) // the event that creates a set says nothing of a message
        data.set("message", textOrNull(v.message));
    ExpectedRecord r{"secret_set_version_meta", {v.metaHash, v.createdBy}, {}, {}};
    r.body.set("data", std::move(data));
    return r;
}

ExpectedRecord requestRecord(const VaultState &state, const RecoveryRequest &q)
{
    ExpectedRecord r{"recovery_request", q.file, {}, {}};
    r.body.set("request_id", q.id.toString());
    r.body.set("requesting_user", q.user.text);
    r.body.set("new_device_id", q.newDevice.toString());
    r.body.set("new_device_pubkey", toBase64(state.devices.at(q.newDevice).encryptionKey.view()));
    r.body.set("method", toString(q.method));
    r.body.set("requested_at", q.requestedAt.toString());
    r.body.set("status", toString(q.status));
    r.body.set("assisted_by", q.assistedBy ? json::Value(q.assistedBy->toString()) : json::Value(nullptr));
    r.body.set("completed_at", timeOrNull(q.completedAt));
    return r;
}

ExpectedRecord recoveryKeyRecord(const RecoveryKey &key)
{
    ExpectedRecord r{"org_recovery", key.file, {}, {}};
    r.body.set("id", key.id.toString());
    r.body.set("encryption_pubkey", toBase64(key.encryptionKey.view()));
    r.body.set("signing_pubkey", toBase64(key.signingKey.view()));
    r.body.set("scheme", "slip39");
    r.body.set("set_number", key.setNumber);
    return r;
}

ExpectedRecord shareRecord(const RecoveryShare &share)
{
    ExpectedRecord r{"recovery_share", share.file, {}, {}};
    r.body.set("share_id", share.id.toString());
    r.body.set("recovery_key_id", share.recoveryKey.toString());
    r.body.set("device_id", share.device.toString());
    return r;
}

ExpectedRecord contributionRecord(const RequestId &request, const ShareId &share, const FileRef &file)
{
    ExpectedRecord r{"recovery_contribution", file, {}, {}};
    r.body.set("request_id", request.toString());
    r.body.set("share_id", share.toString());
    return r;
}

// --- from a path to the thing it is about

std::vector<std::string_view> split(std::string_view path)
{
    std::vector<std::string_view> parts;
    for (std::size_t slash; (slash = path.find('/')) != std::string_view::npos; path.remove_prefix(slash + 1))
        parts.push_back(path.substr(0, slash));
    parts.push_back(path);
    return parts;
}

template <class IdType> std::optional<IdType> idFrom(std::string_view text, std::string_view suffix = {})
{
    if (!text.ends_with(suffix))
        return std::nullopt;
    const auto id = IdType::parse(text.substr(0, text.size() - suffix.size()));
    return id ? std::optional(*id) : std::nullopt;
}

/// `v<N><suffix>` with N in 1 … count, written as the format writes it; 0 otherwise.
std::uint64_t versionFrom(std::string_view name, std::string_view suffix, std::uint64_t count)
{
    if (!name.starts_with('v') || !name.ends_with(suffix) || name.size() <= suffix.size() + 1)
        return 0;
    const std::string_view digits = name.substr(1, name.size() - 1 - suffix.size());
    std::uint64_t n = 0;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), n);
    if (problem != std::errc{} || end != digits.data() + digits.size() || digits.front() == '0' || n > count)
        return 0;
    return n;
}

std::optional<ExpectedRecord> projectFile(const VaultState &state, const std::vector<std::string_view> &parts)
{
    const auto id = idFrom<ProjectId>(parts[1]);
    const Project *p = id ? state.project(*id) : nullptr;
    if (!p)
        return std::nullopt;
    if (parts.size() == 3 && parts[2] == "project.json")
        return projectRecord(state, *p);
    if (parts.size() == 3 && parts[2] == "members.json")
        return ExpectedRecord{
            "project_members", p->members.file, membersBody(p->members, "project_id", p->id.toString()), {}};
    if (parts.size() == 4 && parts[2] == "pdk") {
        const auto n = versionFrom(parts[3], ".json", p->pdks.size());
        return n ? std::optional(pdkRecord(*p, p->pdks[n - 1])) : std::nullopt;
    }
    if (parts.size() != 5 || parts[2] != "sets")
        return std::nullopt;
    const auto setId = idFrom<SetId>(parts[3]);
    const SecretSet *set = setId ? state.set(*id, *setId) : nullptr;
    if (!set)
        return std::nullopt;
    if (parts[4] == "set.json")
        return setRecord(*p, *set);
    if (const auto n = versionFrom(parts[4], ".meta.json", set->versions.size()))
        return metaRecord(*set, set->versions[n - 1]);
    if (const auto n = versionFrom(parts[4], ".enc", set->versions.size()))
        return ExpectedRecord{{}, {set->versions[n - 1].encHash, set->versions[n - 1].createdBy}, {}, {}};
    return std::nullopt;
}

std::optional<ExpectedRecord> recoveryFile(const VaultState &state,
                                           const std::vector<std::string_view> &parts)
{
    if (parts.size() == 2 && parts[1] == "org_recovery.json" && state.recoveryKey)
        return recoveryKeyRecord(*state.recoveryKey);
    if (parts.size() == 3 && parts[1] == "shares") {
        const auto id = idFrom<ShareId>(parts[2], ".json");
        const auto share = id ? state.shares.find(*id) : state.shares.end();
        return share != state.shares.end() ? std::optional(shareRecord(share->second)) : std::nullopt;
    }
    const bool contribution = parts.size() == 4 && parts[1] == "contributions";
    if (!contribution && !(parts.size() == 3 && parts[1] == "requests"))
        return std::nullopt;
    const auto id = idFrom<RequestId>(parts[2], contribution ? "" : ".json");
    const auto request = id ? state.requests.find(*id) : state.requests.end();
    if (request == state.requests.end())
        return std::nullopt;
    if (!contribution)
        return requestRecord(state, request->second);
    const auto share = idFrom<ShareId>(parts[3], ".json");
    const auto found =
        share ? request->second.contributions.find(*share) : request->second.contributions.end();
    if (found == request->second.contributions.end())
        return std::nullopt;
    return contributionRecord(*id, *share, found->second);
}

/// A v<N>.enc comes back with an empty type.
std::optional<ExpectedRecord> lookUp(const VaultState &state, std::string_view path)
{
    if (path == path::org)
        return ExpectedRecord{"org", state.org.file, orgBody(state.org), {}};
    if (path == path::members)
        return ExpectedRecord{"org_members",
                              state.members.file,
                              membersBody(state.members, "org_id", state.org.id.toString()),
                              {}};
    const auto parts = split(path);
    if (parts.size() == 2 && parts[0] == "devices") {
        const auto id = idFrom<DeviceId>(parts[1], ".json");
        const Device *device = id ? state.device(*id) : nullptr;
        return device ? std::optional(deviceRecord(*device)) : std::nullopt;
    }
    if (parts.size() >= 3 && parts[0] == "projects")
        return projectFile(state, parts);
    if (parts.size() >= 2 && parts[0] == "recovery")
        return recoveryFile(state, parts);
    return std::nullopt;
}

bool sameInstant(const std::string &a, const std::string &b)
{
    const auto first = Timestamp::parse(a);
    const auto second = Timestamp::parse(b);
    return first && second && *first == *second;
}

bool isTime(std::string_view member)
{
    return member.ends_with("_at");
}

bool sameValue(std::string_view member, const json::Value &expected, const json::Value &actual)
{
    if (const json::Object *object = expected.asObject())
        return actual.asObject() && !firstDifference(*object, *actual.asObject());
    if (const json::Array *list = expected.asArray())
        return actual.asArray() && list->size() == actual.asArray()->size() &&
               std::equal(
                   list->begin(), list->end(), actual.asArray()->begin(),
                   [&](const json::Value &a, const json::Value &b) { return sameValue(member, a, b); });
    if (expected == actual)
        return true;
    return isTime(member) && expected.asString() && actual.asString() &&
           sameInstant(*expected.asString(), *actual.asString());
}

} // namespace

std::optional<FileRef> liveFile(const VaultState &state, std::string_view path)
{
    const auto found = lookUp(state, path);
    return found ? std::optional(found->file) : std::nullopt;
}

std::optional<ExpectedRecord> expectedRecord(const VaultState &state, std::string_view path)
{
    auto found = lookUp(state, path);
    return found && !found->type.empty() ? found : std::nullopt;
}

void forEachLiveFile(const VaultState &state,
                     const std::function<void(const std::string &, const FileRef &)> &visit)
{
    visit(path::org, state.org.file);
    visit(path::members, state.members.file);
    for (const auto &[id, device] : state.devices)
        visit(path::device(id), device.file);
    for (const auto &[id, p] : state.projects) {
        visit(path::project(id), p.file);
        visit(path::projectMembers(id), p.members.file);
        for (const PdkVersion &pdk : p.pdks)
            visit(path::pdk(id, pdk.version), pdk.file);
        for (const auto &[setId, set] : p.sets) {
            visit(path::set(id, setId), set.file);
            for (const SetVersion &v : set.versions) {
                visit(path::versionFile(id, setId, v.version), {v.encHash, v.createdBy});
                visit(path::versionMeta(id, setId, v.version), {v.metaHash, v.createdBy});
            }
        }
    }
    if (state.recoveryKey)
        visit(path::recoveryKey, state.recoveryKey->file);
    for (const auto &[id, share] : state.shares)
        visit(path::share(id), share.file);
    for (const auto &[id, request] : state.requests) {
        visit(path::request(id), request.file);
        for (const auto &[share, file] : request.contributions)
            visit(path::contribution(id, share), file);
    }
}

std::optional<std::string> firstDifference(const json::Object &expected, const json::Object &actual)
{
    for (const auto &[name, value] : expected) {
        const json::Value *other = actual.find(name);
        if (!other || !sameValue(name, value, *other))
            return name;
    }
    return std::nullopt;
}

} // namespace hypha::vault
