#pragma once

#include "model/record/uuid.h"

#include <memory>
#include <vector>

namespace hypha::vault {

/// Every id that a vault ever used: they only become more, some with each event. Copies share all but the
/// newest, so that a copy of a state costs the same however old the vault is; what is shared never changes,
/// so that copies may be read on different threads.
class UsedIds
{
public:
    UsedIds() = default;
    /// In any order; one that is there twice counts once.
    explicit UsedIds(std::vector<Uuid> ids);

    bool contains(const Uuid &id) const;
    void insert(const Uuid &id);
    std::size_t size() const { return m_oldCount + m_recent.size(); }
    std::vector<Uuid> sorted() const;
    friend bool operator==(const UsedIds &a, const UsedIds &b)
    {
        return a.size() == b.size() && a.sorted() == b.sorted();
    }

private:
    using Shelf = std::vector<Uuid>; ///< sorted; ids that begin with the same byte
    using Shelves = std::vector<std::shared_ptr<const Shelf>>;
    static constexpr std::size_t shelfCount = 256, recentLimit = 512;
    void shelve();

    std::shared_ptr<const Shelves>
        m_old; ///< shelfCount of them, null where there are none; or null altogether
    std::size_t m_oldCount = 0;
    std::vector<Uuid> m_recent; ///< sorted, fewer than recentLimit; none of them in m_old
};

} // namespace hypha::vault
