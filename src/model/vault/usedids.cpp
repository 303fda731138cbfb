#include "model/vault/usedids.h"

#include <algorithm>
#include <iterator>

namespace hypha::vault {

UsedIds::UsedIds(std::vector<Uuid> ids) : m_recent(std::move(ids))
{
    if (!std::is_sorted(m_recent.begin(), m_recent.end()))
        std::sort(m_recent.begin(), m_recent.end());
    m_recent.erase(std::unique(m_recent.begin(), m_recent.end()), m_recent.end());
    if (m_recent.size() >= recentLimit)
        shelve();
}

bool UsedIds::contains(const Uuid &id) const
{
    if (std::binary_search(m_recent.begin(), m_recent.end(), id))
        return true;
    const auto *shelf = m_old ? (*m_old)[id.bytes.front()].get() : nullptr;
    return shelf && std::binary_search(shelf->begin(), shelf->end(), id);
}

void UsedIds::insert(const Uuid &id)
{
    if (contains(id))
        return;
    m_recent.insert(std::upper_bound(m_recent.begin(), m_recent.end(), id), id);
    if (m_recent.size() >= recentLimit)
        shelve();
}

/// New shelves with the recent ids among the old ones; copies of this set keep theirs.
void UsedIds::shelve()
{
    auto shelves = m_old ? std::make_shared<Shelves>(*m_old) : std::make_shared<Shelves>(shelfCount);
    for (auto begin = m_recent.begin(); begin != m_recent.end();) {
        const std::uint8_t first = begin->bytes.front();
        const auto end = std::find_if(begin, m_recent.end(),
                                      [first](const Uuid &id) { return id.bytes.front() != first; });
        std::shared_ptr<const Shelf> &place = (*shelves)[first];
        auto shelf = std::make_shared<Shelf>();
        shelf->reserve((place ? place->size() : 0) + static_cast<std::size_t>(end - begin));
        const Shelf none;
        const Shelf &before = place ? *place : none;
        std::merge(before.begin(), before.end(), begin, end, std::back_inserter(*shelf));
        place = std::move(shelf);
        begin = end;
    }
    m_oldCount += m_recent.size();
    m_recent.clear();
    m_old = std::move(shelves);
}

std::vector<Uuid> UsedIds::sorted() const
{
    std::vector<Uuid> old;
    old.reserve(m_oldCount);
    for (std::size_t i = 0; m_old && i < shelfCount; ++i)
        if (const auto &shelf = (*m_old)[i])
            old.insert(old.end(), shelf->begin(), shelf->end());
    std::vector<Uuid> all;
    all.reserve(size());
    std::merge(old.begin(), old.end(), m_recent.begin(), m_recent.end(), std::back_inserter(all));
    return all;
}

} // namespace hypha::vault
