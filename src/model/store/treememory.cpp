#include "model/store/treememory.h"

#include <algorithm>

namespace hypha::store {

TreeBytes TreeMemory::find(const ObjectId &id)
{
    const std::lock_guard lock(m_mutex);
    const auto at = m_kept.find(id);
    if (at == m_kept.end())
        return nullptr;
    at->second.lastUse = ++m_uses;
    return at->second.tree;
}

void TreeMemory::keep(const ObjectId &id, TreeBytes tree)
{
    const std::lock_guard lock(m_mutex);
    if (tree->size() < smallest || tree->size() > limit() || m_kept.contains(id))
        return;
    m_size += tree->size();
    m_kept.emplace(id, Kept{std::move(tree), ++m_uses});
    makeRoom();
}

void TreeMemory::walk(int more)
{
    const std::lock_guard lock(m_mutex);
    m_walks += more;
    makeRoom();
}

void TreeMemory::makeRoom()
{
    while (m_size > limit()) {
        const auto oldest = std::min_element(m_kept.begin(), m_kept.end(), [](const auto &a, const auto &b) {
            return a.second.lastUse < b.second.lastUse;
        });
        m_size -= oldest->second.tree->size();
        m_kept.erase(oldest);
    }
}

} // namespace hypha::store
