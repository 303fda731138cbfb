#include "model/record/base64.h"
#include "model/record/names.h"
#include "model/vault/event.h"
#include "model/vault/keyrules.h"
#include "model/vault/limits.h"
#include "model/vault/operationsteps.h"
#include "model/vault/paths.h"

namespace hypha::vault {
namespace {

template <class Map, class IdType>
std::vector<std::string> namesBesides(const Map &siblings, const IdType &self)
{
    std::vector<std::string> out;
    for (const auto &[id, sibling] : siblings)
        if (id != self)
            out.push_back(sibling.name);
    return out;
}

/// §7 and O1: nobody rotates on an incomplete view. Every current version must open with the old key.
Result<void> checkWholeView(const ChangeBuilder &b, const Project &project)
{
    for (const auto &[id, set] : project.sets) {
        HYPHA_TRY(const SealedVersion v, openVersion(b.state(), project, set, set.currentVersion(), b.keys(), b.reader()));
        HYPHA_CHECK(checkContent(v));
    }
    return {};
}

template <class IdType>
json::Array texts(const std::set<IdType> &ids)
{
    json::Array out;
    for (const auto &id : ids) {
        if constexpr (std::is_same_v<IdType, UserId>)
            out.emplace_back(id.text);
        else
            out.emplace_back(id.toString());
    }
    return out;
}

/// The box audit of one's own key: what was just written must open, and to what was meant.
Result<void> checkOwnKey(const ChangeBuilder &b, const ProjectId &id)
{
    const Project *project = b.state().project(id);
    HYPHA_CHECK(openPdk(*project, project->currentPdk(), b.keys(), b.reader()));
    return {};
}

} // namespace

Result<WrappedFor> wrapFor(const VaultState &state, const crypto::ChaChaKey &pdk, const ProjectId &project,
                           std::uint64_t version, const std::set<DeviceId> &recipients)
{
    WrappedFor out;
    for (const DeviceId &id : recipients) {
        const auto key = recipientKey(state, id);
        if (!key)
            return fail(Errc::internal, id.toString(), "a recipient that the log does not know");
        HYPHA_TRY(const WrappedKey wrapped, wrapPdk(pdk, project, version, id, *key));
        out.pins.set(id.toString(), toBase64(wrapped.hash().view()));
        out.entries.emplace_back(wrapped.toJson());
    }
    return out;
}

Result<void> createProject(ChangeBuilder &b, const op::CreateProject &o)
{
    if (b.state().projects.size() >= maxProjects)
        return fail(Errc::limitExceeded, o.name, "a vault holds at most 10,000 projects");
    HYPHA_CHECK(checkPolicy(o.policy));
    HYPHA_CHECK(checkNewName(o.name, namesBesides(b.state().projects, o.id)));
    const auto pdk = crypto::ChaChaKey::generate();
    const Timestamp at = judgedTime(b.state(), b.now());
    HYPHA_TRY(WrappedFor wrapped, wrapFor(b.state(), pdk, o.id, 1, creationRecipients(b.state(), b.keys().user, at)));
    json::Object details;
    details.set("project_id", o.id.toString());
    details.set("project_name", o.name);
    if (o.policy)
        details.set("rotation_policy", toJson(*o.policy));
    details.set("commitment", toBase64(commitmentOf(pdk).view()));
    details.set("wrapped", std::move(wrapped.pins));
    ChangeBuilder::Extras extras;
    extras.members[path::pdk(o.id, 1)].set("wrapped_keys", std::move(wrapped.entries));
    HYPHA_CHECK(b.add("project_created", o.id, std::move(details), std::move(extras)));
    return checkOwnKey(b, o.id);
}

Result<void> changeProject(ChangeBuilder &b, const op::ChangeProject &o)
{
    HYPHA_TRY(const Project *project, findProject(b.state(), o.id));
    if (project->name == o.name && project->policy == o.policy)
        return {};
    HYPHA_CHECK(checkPolicy(o.policy));
    HYPHA_CHECK(checkNewName(o.name, namesBesides(b.state().projects, o.id)));
    json::Object details;
    details.set("project_name", o.name);
    details.set("rotation_policy", o.policy ? toJson(*o.policy) : json::Value(nullptr));
    return b.add("project_changed", o.id, std::move(details));
}

Result<void> deleteProject(ChangeBuilder &b, const op::DeleteProject &o)
{
    HYPHA_TRY(const Project *project, findProject(b.state(), o.id));
    json::Object details;
    details.set("project_id", o.id.toString());
    details.set("project_name", project->name);
    return b.add("project_deleted", o.id, std::move(details));
}

Result<void> rotate(ChangeBuilder &b, const ProjectId &id, const std::string &reason, const std::optional<std::string> &note)
{
    if (note)
        HYPHA_CHECK(checkText(*note));
    HYPHA_TRY(const Project *project, findProject(b.state(), id));
    HYPHA_CHECK(checkWholeView(b, *project));
    const Timestamp at = judgedTime(b.state(), b.now());
    const std::set<DeviceId> recipients = rotationRecipients(b.state(), *project, {}, at);
    const Excluded excluded = excludedByRotation(b.state(), *project, recipients, at);
    std::set<UserId> excludedUsers = excluded.users;
    excludedUsers.insert(excluded.expiredUsers.begin(), excluded.expiredUsers.end());

    const std::uint64_t version = project->currentPdk() + 1;
    const auto pdk = crypto::ChaChaKey::generate();
    HYPHA_TRY(WrappedFor wrapped, wrapFor(b.state(), pdk, id, version, recipients));
    json::Object details;
    details.set("old_version", project->currentPdk());
    details.set("new_version", version);
    details.set("reason", reason);
    details.set("excluded_devices", texts(excluded.devices));
    details.set("excluded_users", texts(excludedUsers));
    details.set("added_devices", json::Array{});
    details.set("note", note ? json::Value(*note) : json::Value(nullptr));
    details.set("commitment", toBase64(commitmentOf(pdk).view()));
    details.set("wrapped", std::move(wrapped.pins));
    ChangeBuilder::Extras extras;
    extras.members[path::pdk(id, version)].set("wrapped_keys", std::move(wrapped.entries));
    HYPHA_CHECK(b.add("pdk_rotated", id, std::move(details), std::move(extras)));
    return checkOwnKey(b, id);
}

Result<void> rotateIfDue(ChangeBuilder &b, const ProjectId &id)
{
    HYPHA_TRY(const Project *project, findProject(b.state(), id));
    const Timestamp at = judgedTime(b.state(), b.now());
    const DueReason due = rotationDue(b.state(), *project, at);
    if (due == DueReason::none)
        return {};
    const bool may = allows(projectRole(b.state(), *project, b.keys().user, at), Permission::rotate)
                     && project->pdk().wrapped.contains(b.keys().id);
    if (!may)
        return fail(Errc::rotationDue, project->name,
                    std::string("the project's key must be rotated first: ") + toString(due));
    const bool byDevice = due == DueReason::deviceExpired;
    return rotate(b, id, due == DueReason::age ? "policy" : byDevice ? "device_revoked" : "member_removed", std::nullopt);
}

} // namespace hypha::vault
