#pragma once

#include <algorithm>
#include <string_view>

namespace hypha::gui {

/// Finds sorted keys in a list that is sorted by `key`. The next one often stands right behind the one
/// before; else the rest is halved.
template <class List> class InOrder
{
public:
    explicit InOrder(const List &list) : m_list(list), m_at(list.begin()) {}

    /// The place of `key`, not before the one asked for last; the size where it is not there.
    std::size_t find(std::string_view key)
    {
        const auto isBefore = [](const auto &one, std::string_view wanted) { return one.key < wanted; };
        if (m_at != m_list.end() && isBefore(*m_at, key))
            ++m_at;
        if (m_at != m_list.end() && isBefore(*m_at, key))
            m_at = std::lower_bound(m_at, m_list.end(), key, isBefore);
        return m_at != m_list.end() && m_at->key == key ? static_cast<std::size_t>(m_at - m_list.begin())
                                                        : m_list.size();
    }
    bool contains(std::string_view key) { return find(key) < m_list.size(); }

private:
    const List &m_list;
    typename List::const_iterator m_at;
};

} // namespace hypha::gui
