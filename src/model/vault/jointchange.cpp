#include "model/vault/jointchange.h"

namespace hypha::vault {

JointChange::JointChange(const VaultState &state, ReadFile read, const crypto::SessionSealer &sealer,
                         Timestamp now)
    : m_read(std::move(read)), m_sealer(sealer), m_now(now), m_changes{{}, {}, state, now}
{
}

Result<Bytes> JointChange::currentFile(const std::string &path) const
{
    const auto changed = m_changes.files.find(path);
    if (changed == m_changes.files.end())
        return m_read(path);
    if (!changed->second)
        return fail(Errc::missingFile, path, "the file has been deleted");
    return *changed->second;
}

Result<void> JointChange::add(const Operation &operation, const DeviceKeys &keys)
{
    const ReadFile read = [this](const std::string &path) { return currentFile(path); };
    HYPHA_TRY(Prepared prepared, prepare(operation, m_changes.after, keys, m_sealer, read, m_now));
    if (prepared.changes.empty())
        return {};
    for (auto &[path, bytes] : prepared.changes.files)
        m_changes.files.insert_or_assign(path, std::move(bytes));
    for (Event &event : prepared.changes.events)
        m_changes.events.push_back(std::move(event));
    m_changes.after = std::move(prepared.changes.after);
    m_changes.time = prepared.changes.time;
    return {};
}

} // namespace hypha::vault
