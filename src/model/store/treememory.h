#pragma once

#include "model/store/snapshot.h"

#include <mutex>

namespace hypha::store {

/// The bytes of a tree object, as several may hold them.
using TreeBytes = std::shared_ptr<const Bytes>;

/// Large trees whose ids are known to be right, the last used ones up to a number of bytes: git keeps the
/// folder of a month as one object with a line for each event, and unpacking and hashing it is what reading
/// it costs. Of any thread.
class TreeMemory
{
public:
    /// Null when it is not kept.
    TreeBytes find(const ObjectId &id);
    /// Only what hashes to `id`. Small trees are not worth it.
    void keep(const ObjectId &id, TreeBytes tree);

    static constexpr std::size_t smallest = 4096;          // bytes; smaller ones libgit2 keeps by itself
    static constexpr std::size_t usualLimit = 4u << 20;    // bytes: a month of 60,000 events
    static constexpr std::size_t limitOfAWalk = 24u << 20; // bytes, while a history is gone through

private:
    friend class WalkMemory;
    void walk(int more);
    std::size_t limit() const { return m_walks > 0 ? limitOfAWalk : usualLimit; }
    void makeRoom();

    struct Kept
    {
        TreeBytes tree;
        std::uint64_t lastUse;
    };
    std::mutex m_mutex;
    std::size_t m_size = 0;
    int m_walks = 0;
    std::uint64_t m_uses = 0;
    std::map<ObjectId, Kept> m_kept;
};

/// While a history is gone through, where each folder is looked at several times.
class WalkMemory
{
public:
    explicit WalkMemory(TreeMemory &trees) : m_trees(trees) { m_trees.walk(1); }
    WalkMemory(const WalkMemory &) = delete;
    WalkMemory &operator=(const WalkMemory &) = delete;
    ~WalkMemory() { m_trees.walk(-1); }

private:
    TreeMemory &m_trees;
};

} // namespace hypha::store
