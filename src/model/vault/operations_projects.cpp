#include "model/record/base64.h"
#include "model/record/names.h"
#include "model/vault/boxaudit.h"
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

} // namespace

Result<void> createProject(ChangeBuilder &b, const op::CreateProject &o)
{
    if (b.state().projects.size() >= maxProjects)
        return fail(Errc::limitExceeded, o.name, "a vault holds at most 10,000 projects");
    HYPHA_CHECK(checkPolicy(o.policy));
    HYPHA_CHECK(checkNewName(o.name, namesBesides(b.state().projects, o.id)));
    const auto pdk = crypto::ChaChaKey::generate();
    const Timestamp at = judgedTime(b.state(), b.now());
    const std::set<DeviceId> recipients = creationRecipients(b.state(), b.keys().user, at);
    HYPHA_TRY(WrappedFor wrapped, wrapFor(b.state(), pdk, o.id, 1, recipients));
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
    return checkBoxes(*b.state().project(o.id), 1, recipients, b.keys(), b.reader());
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

} // namespace hypha::vault
