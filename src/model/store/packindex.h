#pragma once

#include "crypto/bytes.h"

#include <cstdint>
#include <optional>

namespace hypha::store {

/// The index of a pack, version 2 (gitformat-pack): a table of 256 counts by first byte, the ids in order, a
/// checksum and a place for each, places of 64 bits for those above 2 GiB, and two hashes.
class PackIndex
{
public:
    /// Both views must outlive it: `index` is the whole file, `packSize` the size of the pack in bytes.
    PackIndex(ByteView index, std::uint64_t packSize) : m_index(index), m_packSize(packSize) {}

    /// What is wrong, for Error::detail; null where the counts and the ids are in order and every place
    /// stands inside the pack. Until this said so nothing else may be called. Linear in the index.
    const char *problem();

    std::uint64_t count() const { return m_count; }
    ByteView idAt(std::uint64_t i) const;
    /// Absent where it leads out of the pack.
    std::optional<std::uint64_t> placeAt(std::uint64_t i) const;
    std::optional<std::uint64_t> placeOf(ByteView id) const;
    bool isInside(std::uint64_t place) const
    {
        return place >= firstObject && place < m_packSize - trailerSize;
    }

    static constexpr std::size_t idSize = 20, trailerSize = 20; // bytes
    static constexpr std::uint64_t firstObject = 12;            // after "PACK", version and count
    static constexpr std::uint64_t objectLimit = 16'000'000;    // looking at them takes memory

private:
    std::uint64_t countUpTo(std::size_t first) const;
    bool isSorted() const;

    ByteView m_index;
    std::uint64_t m_packSize;
    std::uint64_t m_count = 0, m_large = 0;
};

} // namespace hypha::store
