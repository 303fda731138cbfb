#pragma once

#include <compare>
#include <cstddef>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace hypha::vault {

/// A list that only grows at its end, as the log does. Copies share every full piece, so that a copy costs
/// the same however long the list is; the pieces never change, so that copies may be read on different
/// threads.
template <class T, std::size_t pieceSize = 256> class GrowingList
{
public:
    class Iterator;
    using value_type = T;
    using const_iterator = Iterator;

    std::size_t size() const { return m_full.size() * pieceSize + m_tail.size(); }
    bool empty() const { return m_full.empty() && m_tail.empty(); }
    const T &operator[](std::size_t i) const
    {
        const std::size_t piece = i / pieceSize;
        return piece < m_full.size() ? (*m_full[piece])[i % pieceSize]
                                     : m_tail[i - m_full.size() * pieceSize];
    }
    const T &front() const { return (*this)[0]; }
    const T &back() const { return (*this)[size() - 1]; }
    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, size()}; }
    auto rbegin() const { return std::reverse_iterator(end()); }
    auto rend() const { return std::reverse_iterator(begin()); }

    void push_back(T item)
    {
        m_tail.push_back(std::move(item));
        if (m_tail.size() < pieceSize)
            return;
        m_full.push_back(std::make_shared<const std::vector<T>>(std::move(m_tail)));
        m_tail = {};
    }

    friend bool operator==(const GrowingList &a, const GrowingList &b)
    {
        if (a.size() != b.size() || a.m_tail != b.m_tail)
            return false;
        for (std::size_t i = 0; i < a.m_full.size(); ++i)
            if (a.m_full[i] != b.m_full[i] && *a.m_full[i] != *b.m_full[i])
                return false;
        return true;
    }

private:
    std::vector<std::shared_ptr<const std::vector<T>>> m_full; ///< pieceSize items each
    std::vector<T> m_tail;                                     ///< fewer
};

/// Stays valid until the list is changed.
template <class T, std::size_t pieceSize> class GrowingList<T, pieceSize>::Iterator
{
public:
    using iterator_category = std::random_access_iterator_tag;
    using value_type = T;
    using difference_type = std::ptrdiff_t;
    using pointer = const T *;
    using reference = const T &;

    Iterator() = default;
    Iterator(const GrowingList *list, std::size_t at) : m_list(list), m_at(at) {}

    reference operator*() const { return (*m_list)[m_at]; }
    pointer operator->() const { return &(*m_list)[m_at]; }
    reference operator[](difference_type n) const { return *(*this + n); }
    Iterator &operator+=(difference_type n)
    {
        m_at = static_cast<std::size_t>(static_cast<difference_type>(m_at) + n);
        return *this;
    }
    Iterator &operator-=(difference_type n) { return *this += -n; }
    Iterator &operator++() { return *this += 1; }
    Iterator &operator--() { return *this += -1; }
    Iterator operator++(int) { return std::exchange(*this, *this + 1); }
    Iterator operator--(int) { return std::exchange(*this, *this - 1); }
    friend Iterator operator+(Iterator a, difference_type n) { return a += n; }
    friend Iterator operator+(difference_type n, Iterator a) { return a += n; }
    friend Iterator operator-(Iterator a, difference_type n) { return a -= n; }
    friend difference_type operator-(const Iterator &a, const Iterator &b)
    {
        return static_cast<difference_type>(a.m_at) - static_cast<difference_type>(b.m_at);
    }
    friend bool operator==(const Iterator &a, const Iterator &b) { return a.m_at == b.m_at; }
    friend auto operator<=>(const Iterator &a, const Iterator &b) { return a.m_at <=> b.m_at; }

private:
    const GrowingList *m_list = nullptr;
    std::size_t m_at = 0;
};

} // namespace hypha::vault
