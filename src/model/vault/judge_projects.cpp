#include "model/record/names.h"
#include "model/vault/judgement.h"
#include "model/vault/keyrules.h"

namespace hypha::vault {
namespace {

template <class Map, class IdType>
Result<void> checkSiblingName(Judgement &j, const Map &siblings, const IdType &self, const std::string &name)
{
    const std::string folded = foldedName(name);
    const std::string *lookAlike = nullptr;
    for (const auto &[id, sibling] : siblings) {
        if (id == self)
            continue;
        if (sibling.name == name)
            return fail(Errc::alreadyExists, name, "the name is taken");
        if (sibling.folded == folded)
            lookAlike = &sibling.name;
    }
    if (lookAlike) // one flag an event: a member must not be able to fill everybody's memory with them
        j.delta.flags.push_back("name \"" + name + "\" looks like \"" + *lookAlike + "\"");
    return {};
}

void eraseSetFiles(Judgement &j, const ProjectId &project, const SecretSet &set)
{
    j.erased(path::set(project, set.id));
    for (const SetVersion &v : set.versions) {
        j.erased(path::versionFile(project, set.id, v.version));
        j.erased(path::versionMeta(project, set.id, v.version));
    }
}

SetVersion newVersion(Judgement &j, const Project &p, const SetId &set, std::uint64_t version,
                      std::optional<std::string> message)
{
    SetVersion v;
    v.version = version;
    v.pdkVersion = p.currentPdk();
    v.createdAt = j.event.timestamp;
    v.createdBy = j.event.actorDevice;
    v.message = std::move(message);
    v.encHash = j.wrote(path::versionFile(p.id, set, version)).hash;
    v.metaHash = j.wrote(path::versionMeta(p.id, set, version)).hash;
    return v;
}

} // namespace

Result<void> judgeDetails(Judgement &j, const details::ProjectCreated &d)
{
    const Event &e = j.event;
    if (e.project != std::optional(d.project))
        return refuse(Errc::illegalEvent, "project_id is not the new project");
    HYPHA_CHECK(j.needOrg(Permission::write));
    HYPHA_CHECK(j.needNewId(d.project.uuid));
    HYPHA_CHECK(checkSiblingName(j, j.state.projects, d.project, d.name));

    std::set<DeviceId> wrapped;
    for (const auto &[id, hash] : d.wrap.wrapped)
        wrapped.insert(id);
    if (wrapped != creationRecipients(j.state, e.actorUser, j.now))
        return refuse(Errc::illegalEvent,
                      "the key is wrapped to exactly the creator's devices and the recovery key");

    Project p;
    p.id = d.project;
    p.name = d.name;
    p.createdAt = e.timestamp;
    p.createdBy = e.actorDevice;
    p.policy = d.policy;
    p.file = j.wrote(path::project(p.id));
    p.members.byUser.emplace(e.actorUser,
                             Membership{e.actorUser, Role::owner, e.timestamp, e.actorDevice, {}});
    p.members.updatedAt = e.timestamp;
    p.members.file = j.wrote(path::projectMembers(p.id));
    p.pdks.push_back({1,
                      e.timestamp,
                      e.actorDevice,
                      {},
                      d.wrap.commitment,
                      d.wrap.wrapped,
                      j.now,
                      j.wrote(path::pdk(p.id, 1))});
    j.put(change::PutProject{std::move(p)});
    return {};
}

Result<void> judgeDetails(Judgement &j, const details::ProjectChanged &d)
{
    HYPHA_TRY(const Project *project, j.project());
    HYPHA_CHECK(j.need(*project, Permission::rotate));
    HYPHA_CHECK(checkSiblingName(j, j.state.projects, project->id, d.name));
    j.put(change::ProjectWritten{project->id, d.name, d.policy, j.wrote(path::project(project->id))});
    return {};
}

Result<void> judgeDetails(Judgement &j, const details::ProjectDeleted &d)
{
    HYPHA_TRY(const Project *project, j.project());
    HYPHA_CHECK(j.need(*project, Permission::deleteProject));
    if (d.project != project->id || d.name != project->name)
        return mismatch(Errc::contentMismatch, "project_name", project->name, d.name);
    j.erased(path::project(project->id));
    j.erased(path::projectMembers(project->id));
    for (const PdkVersion &pdk : project->pdks)
        j.erased(path::pdk(project->id, pdk.version));
    for (const auto &[id, set] : project->sets)
        eraseSetFiles(j, project->id, set);
    j.put(change::EraseProject{project->id});
    return {};
}

Result<void> judgeDetails(Judgement &j, const details::SetCreated &d)
{
    HYPHA_TRY(const Project *project, j.project());
    HYPHA_CHECK(j.need(*project, Permission::write));
    HYPHA_CHECK(j.needNoRotationDue(*project));
    HYPHA_CHECK(j.needNewId(d.set.uuid));
    HYPHA_CHECK(checkSiblingName(j, project->sets, d.set, d.name));
    SecretSet set;
    set.id = d.set;
    set.name = d.name;
    set.createdAt = j.event.timestamp;
    set.createdBy = j.event.actorDevice;
    set.file = j.wrote(path::set(project->id, d.set));
    set.versions.push_back(newVersion(j, *project, d.set, 1, std::nullopt));
    j.put(change::PutSet{project->id, std::move(set)});
    return {};
}

Result<void> judgeDetails(Judgement &j, const details::SetRenamed &d)
{
    HYPHA_TRY(const Project *project, j.project());
    HYPHA_CHECK(j.need(*project, Permission::write));
    HYPHA_CHECK(j.needNoRotationDue(*project));
    HYPHA_TRY(const SecretSet *set, j.set(*project, d.set));
    if (set->name != d.oldName)
        return mismatch(Errc::contentMismatch, "old_name", set->name, d.oldName);
    HYPHA_CHECK(checkSiblingName(j, project->sets, d.set, d.name));
    j.put(change::SetWritten{project->id, d.set, d.name, j.wrote(path::set(project->id, d.set))});
    return {};
}

Result<void> judgeDetails(Judgement &j, const details::SetDeleted &d)
{
    HYPHA_TRY(const Project *project, j.project());
    HYPHA_CHECK(j.need(*project, Permission::write));
    HYPHA_CHECK(j.needNoRotationDue(*project));
    HYPHA_TRY(const SecretSet *set, j.set(*project, d.set));
    if (set->name != d.name)
        return mismatch(Errc::contentMismatch, "set_name", set->name, d.name);
    eraseSetFiles(j, project->id, *set);
    j.put(change::EraseSet{project->id, d.set});
    return {};
}

Result<void> judgeDetails(Judgement &j, const details::VersionCreated &d)
{
    HYPHA_TRY(const Project *project, j.project());
    HYPHA_CHECK(j.need(*project, Permission::write));
    HYPHA_CHECK(j.needNoRotationDue(*project));
    HYPHA_TRY(const SecretSet *set, j.set(*project, d.set));
    if (d.version != set->currentVersion() + 1)
        return mismatch(Errc::illegalEvent, "version", std::to_string(set->currentVersion() + 1),
                        std::to_string(d.version));
    SetVersion version = newVersion(j, *project, d.set, d.version, d.message);
    j.put(change::AddVersion{project->id, d.set, std::move(version), j.wrote(path::set(project->id, d.set))});
    return {};
}

Result<void> judgeDetails(Judgement &j, const details::SecretPulled &d)
{
    HYPHA_TRY(const Project *project, j.project());
    HYPHA_CHECK(j.need(*project, Permission::read));
    if (!j.state.org.settings.auditReads)
        return refuse(Errc::illegalEvent, "reads are not audited in this vault");
    HYPHA_TRY(const SecretSet *set, j.set(*project, d.set));
    if (d.version > set->currentVersion())
        return refuse(Errc::notFound, "the set has no such version");
    return {};
}

} // namespace hypha::vault
