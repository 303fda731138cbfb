#include "gui/demo/demostage.h"

#include "model/record/base64.h"
#include "model/vault/changebuilder.h"

namespace hypha::gui {

Timestamp PastClock::now() const
{
    return Timestamp::fromSeconds(systemClock().now().seconds - std::int64_t{m_daysBack} * 24 * 3600);
}

Result<DemoStage> DemoStage::open(session::OpenVault &vault, const std::filesystem::path &repository,
                                  PastClock &clock)
{
    HYPHA_TRY(auto store, store::GitStore::open(repository));
    return DemoStage(vault, std::move(store), clock);
}

Result<void> DemoStage::act(const std::string &actor, const vault::Operation &operation)
{
    const auto keys = m_keys.find(actor);
    if (keys == m_keys.end()) {
        HYPHA_CHECK(m_vault->run(operation));
        return {};
    }
    const auto read = [this](const std::string &path) { return m_vault->file(path); };
    HYPHA_TRY(auto prepared,
              vault::prepare(operation, state(), keys->second, m_vault->sealer(), read, m_clock->now()));
    return commit(std::move(prepared.changes));
}

Result<void> DemoStage::commit(vault::ChangeSet changes)
{
    HYPHA_TRY(const auto head, m_store->head());
    HYPHA_CHECK(m_store->commit(head->commit(), {std::move(changes.files), changes.time}));
    HYPHA_CHECK(m_vault->refresh());
    return {};
}

Result<void> DemoStage::confirm(const std::string &actor)
{
    const auto read = [this](const std::string &path) { return m_vault->file(path); };
    json::Object details;
    details.set("sequence", state().head.sequence);
    details.set("chain_hash", toBase64(state().head.chainHash.view()));
    vault::ChangeBuilder builder(state(), m_keys.at(actor), read, m_clock->now());
    HYPHA_CHECK(builder.add("head_seen", std::nullopt, std::move(details)));
    return commit(std::move(builder).take());
}

Result<void> DemoStage::enrol(const std::string &device, const UserId &user)
{
    m_keys.insert_or_assign(device,
                            vault::DeviceKeys{DeviceId::random(), user,
                                              crypto::Ed25519Signer(crypto::Ed25519SecretKey::generate()),
                                              crypto::X25519SecretKey::generate()});
    return act(device, vault::op::EnrolDevice{device});
}

Result<DeviceId> DemoStage::device(const std::string &name) const
{
    const auto keys = m_keys.find(name);
    if (keys == m_keys.end())
        return fail(Errc::notFound, name, "no device of the demo has this name");
    return keys->second.id;
}

Result<void> DemoStage::approve(const std::string &by, const std::string &device,
                                std::optional<vault::Role> role,
                                const std::map<ProjectId, vault::Role> &projects)
{
    HYPHA_TRY(const DeviceId id, this->device(device));
    const vault::Device &pending = *state().device(id);
    vault::op::ApproveDevice approve;
    approve.device = id;
    approve.fingerprint = vault::deviceFingerprint(pending);
    approve.role = role;
    for (const auto &[project, projectRole] : projects)
        approve.grants.push_back({project, projectRole, std::nullopt});
    approve.seenDevices = vault::activeDevices(state(), pending.user);
    return act(by, approve);
}

} // namespace hypha::gui
