#include "support/teamvault.h"

#include "model/vault/apply.h"
#include "support/must.h"

namespace hypha::test {
UserId user(std::string_view name)
{
    return UserId{"email|" + std::string(name) + "@example.org"};
}

vault::DeviceKeys newDeviceKeys(const UserId &user)
{
    return {DeviceId::random(), user, crypto::Ed25519Signer(crypto::Ed25519SecretKey::generate()),
            crypto::X25519SecretKey::generate()};
}

TeamVault::TeamVault()
{
    m_read = [this](const std::string &path) -> Result<Bytes> {
        const auto found = m_files.find(path);
        return found == m_files.end() ? Result<Bytes>(fail(Errc::missingFile, path))
                                      : Result<Bytes>(found->second);
    };
    m_keys.emplace("ada-laptop", newDeviceKeys(user("ada")));
    must(run("ada-laptop", vault::op::CreateVault{"Acme", "ada-laptop"}));
    must(run("ada-laptop", vault::op::CreateProject{project, "api", {}}));
    must(run("ada-laptop", vault::op::CreateSet{project, set, "production"}));
    must(run("ada-laptop", push("DATABASE_URL", "postgres://first")));
}

const vault::Device &TeamVault::device(const std::string &name) const
{
    return *m_state.device(m_keys.at(name).id);
}

void TeamVault::enrol(const std::string &device, std::string_view name)
{
    m_keys.insert_or_assign(device, newDeviceKeys(user(name)));
    must(run(device, vault::op::EnrolDevice{device}));
}

Result<vault::Prepared> TeamVault::prepare(const std::string &device, const vault::Operation &operation)
{
    return vault::prepare(operation, m_state, m_keys.at(device), m_sealer, m_read, now());
}

void TeamVault::take(vault::Prepared prepared)
{
    for (auto &[path, bytes] : prepared.changes.files) {
        if (bytes)
            m_files.insert_or_assign(path, std::move(*bytes));
        else
            m_files.erase(path);
    }
    m_state = std::move(prepared.changes.after);
}

void TeamVault::restore(std::map<std::string, Bytes> files, vault::VaultState state)
{
    m_files = std::move(files);
    m_state = std::move(state);
}

Result<vault::PushCounts> TeamVault::run(const std::string &device, const vault::Operation &operation)
{
    HYPHA_TRY(vault::Prepared prepared, prepare(device, operation));
    const vault::PushCounts counts = prepared.push;
    if (!prepared.changes.empty())
        take(std::move(prepared));
    return counts;
}

Result<vault::PushCounts> TeamVault::approve(const std::string &by, const std::string &name,
                                             std::optional<vault::Role> role,
                                             std::optional<vault::Role> inProject)
{
    const vault::Device &pending = device(name);
    vault::op::ApproveDevice approval{pending.id, vault::deviceFingerprint(pending), role};
    approval.seenDevices = vault::activeDevices(m_state, pending.user);
    if (inProject)
        approval.grants.push_back({project, *inProject});
    return run(by, approval);
}

void TeamVault::addPerson(const std::string &name, std::string_view who, vault::Role role,
                          std::optional<vault::Role> inProject)
{
    enrol(name, who);
    must(approve("ada-laptop", name, role, inProject));
}

Result<entries::EntryList> TeamVault::read(const std::string &device, std::uint64_t version) const
{
    return vault::readEntries(m_state, project, set, version, m_keys.at(device), m_sealer, m_read);
}

vault::op::PushVersion TeamVault::push(std::string key, std::string_view value) const
{
    vault::op::PushVersion push{project, set, std::nullopt, {}, {}, false, false};
    entries::Entry entry;
    entry.key = std::move(key);
    entry.value = m_sealer.seal(asBytes(value));
    push.put.push_back(std::move(entry));
    return push;
}

Result<vault::VaultState> TeamVault::replayed() const
{
    vault::VaultState state;
    for (const vault::LogEntry &entry : m_state.log) {
        const std::string path = vault::eventPath(entry);
        HYPHA_TRY(const Bytes bytes, m_read(path));
        HYPHA_TRY(const vault::Event event, vault::Event::parse(bytes, path));
        HYPHA_CHECK(vault::apply(state, event));
    }
    return state;
}

} // namespace hypha::test
