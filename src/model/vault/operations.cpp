#include "model/vault/operations.h"

#include "model/vault/operationsteps.h"

namespace hypha::vault {
namespace {

struct Preparer
{
    ChangeBuilder &builder;
    const crypto::SessionSealer &sealer;
    PushCounts push;

    Result<void> operator()(const op::CreateVault &o) { return createVault(builder, o); }
    Result<void> operator()(const op::ChangeSettings &o) { return changeSettings(builder, o); }
    Result<void> operator()(const op::CreateProject &o) { return createProject(builder, o); }
    Result<void> operator()(const op::ChangeProject &o) { return changeProject(builder, o); }
    Result<void> operator()(const op::DeleteProject &o) { return deleteProject(builder, o); }
    Result<void> operator()(const op::CreateSet &o) { return createSet(builder, o, sealer); }
    Result<void> operator()(const op::RenameSet &o) { return renameSet(builder, o); }
    Result<void> operator()(const op::DeleteSet &o) { return deleteSet(builder, o); }
    Result<void> operator()(const op::PushVersion &o)
    {
        HYPHA_TRY(push, pushVersion(builder, o, sealer));
        return {};
    }
    Result<void> operator()(const op::Rotate &o)
    {
        for (const ProjectId &id : o.projects)
            HYPHA_CHECK(rotate(builder, id, o.reason, o.note));
        return {};
    }
    Result<void> operator()(const op::AddNote &o) { return addNote(builder, o); }
    Result<void> operator()(const op::RecordPull &o) { return recordPull(builder, o); }
    Result<void> operator()(const op::EnrolDevice &o) { return enrolDevice(builder, o); }
    Result<void> operator()(const op::ApproveDevice &o) { return approveDevice(builder, o); }
    Result<void> operator()(const op::RevokeDevice &o) { return revokeDevice(builder, o); }
    Result<void> operator()(const op::AddMember &o) { return addMember(builder, o); }
    Result<void> operator()(const op::RemoveMember &o) { return removeMember(builder, o); }
    Result<void> operator()(const op::ChangeRole &o) { return changeRole(builder, o); }
    Result<void> operator()(const op::TransferOwnership &o) { return transferOwnership(builder, o); }
    Result<void> operator()(const op::ShareKeys &o) { return shareKeys(builder, o); }
    Result<void> operator()(const op::Recovery &o) { return recover(builder, *o.operation); }
};

} // namespace

Result<Prepared> prepare(const Operation &operation, const VaultState &state, const DeviceKeys &keys,
                         const crypto::SessionSealer &sealer, const ReadFile &read, const Timestamp &now)
{
    ChangeBuilder builder(state, keys, read, now);
    Preparer preparer{builder, sealer, {}};
    HYPHA_CHECK(std::visit(preparer, operation));
    return Prepared{std::move(builder).take(), preparer.push};
}

Result<const Project *> findProject(const VaultState &state, const ProjectId &id)
{
    if (const Project *project = state.project(id))
        return project;
    return fail(Errc::notFound, id.toString(), "there is no such project");
}

Result<const SecretSet *> findSet(const VaultState &state, const ProjectId &project, const SetId &id)
{
    HYPHA_CHECK(findProject(state, project));
    if (const SecretSet *set = state.set(project, id))
        return set;
    return fail(Errc::notFound, id.toString(), "there is no such secret set in the project");
}

namespace {

Result<SealedVersion> sealedVersion(const VaultState &state, const ProjectId &project, const SetId &set,
                                    std::uint64_t version, const DeviceKeys &keys, const ReadFile &read)
{
    HYPHA_TRY(const SecretSet *found, findSet(state, project, set));
    return openVersion(state, *state.project(project), *found,
                       version == 0 ? found->currentVersion() : version, keys, read);
}

} // namespace

Result<entries::EntryList> readEntries(const VaultState &state, const ProjectId &project, const SetId &set,
                                       std::uint64_t version, const DeviceKeys &keys,
                                       const crypto::SessionSealer &sealer, const ReadFile &read)
{
    HYPHA_TRY(const SealedVersion v, sealedVersion(state, project, set, version, keys, read));
    return decryptContent(v, sealer);
}

Result<std::optional<entries::Entry>> readEntry(const VaultState &state, const ProjectId &project,
                                                const SetId &set, std::uint64_t version, std::string_view key,
                                                const DeviceKeys &keys, const crypto::SessionSealer &sealer,
                                                const ReadFile &read)
{
    HYPHA_TRY(const SealedVersion v, sealedVersion(state, project, set, version, keys, read));
    return decryptContentOf(v, key, sealer);
}

} // namespace hypha::vault
