#include "model/store/packindex.h"

#include <cstring>

namespace hypha::store {
namespace {

constexpr std::size_t headerSize = 8, fanoutSize = 256 * 4; // bytes
constexpr std::size_t idsAt = headerSize + fanoutSize;

std::uint64_t number(ByteView bytes, std::size_t at, std::size_t size)
{
    std::uint64_t out = 0;
    for (std::size_t i = 0; i < size; ++i)
        out = out << 8 | bytes[at + i];
    return out;
}

} // namespace

const char *PackIndex::problem()
{
    if (m_index.size() < headerSize + fanoutSize + 2 * trailerSize ||
        number(m_index, 0, headerSize) != 0xff744f6300000002) // "\377tOc", version 2
        return "its index is none of version 2";
    if (m_packSize < firstObject + trailerSize)
        return "it ends before its first object";
    m_count = countUpTo(255);
    const std::uint64_t small = idsAt + m_count * (idSize + 4 + 4) + 2 * trailerSize;
    if (m_index.size() < small || (m_index.size() - small) % 8 != 0)
        return "its index has another size than it says";
    if (m_count > objectLimit)
        return "it has more objects than a history of vaults needs";
    m_large = (m_index.size() - small) / 8;
    if (!isSorted())
        return "its index is not in order"; // another search would find another object
    for (std::uint64_t i = 0; i < m_count; ++i)
        if (!placeAt(i))
            return "its index leads out of it";
    return nullptr;
}

/// How many ids begin with that byte or a smaller one.
std::uint64_t PackIndex::countUpTo(std::size_t first) const
{
    return number(m_index, headerSize + first * 4, 4);
}

ByteView PackIndex::idAt(std::uint64_t i) const
{
    return m_index.subspan(idsAt + i * idSize, idSize);
}

bool PackIndex::isSorted() const
{
    for (std::size_t first = 0; first < 256; ++first)
        if (countUpTo(first) > m_count || (first > 0 && countUpTo(first) < countUpTo(first - 1)))
            return false;
    for (std::uint64_t i = 0; i < m_count; ++i) {
        const std::size_t first = idAt(i)[0];
        if (i >= countUpTo(first) || (first > 0 && i < countUpTo(first - 1)))
            return false;
        if (i > 0 && std::memcmp(idAt(i - 1).data(), idAt(i).data(), idSize) >= 0)
            return false;
    }
    return true;
}

std::optional<std::uint64_t> PackIndex::placeAt(std::uint64_t i) const
{
    constexpr std::uint64_t largeBit = 0x80000000;
    const std::size_t table = idsAt + m_count * (idSize + 4);
    std::uint64_t place = number(m_index, table + i * 4, 4);
    if (place & largeBit) {
        place &= ~largeBit;
        if (place >= m_large)
            return std::nullopt;
        place = number(m_index, table + m_count * 4 + place * 8, 8);
    }
    return isInside(place) ? std::optional(place) : std::nullopt;
}

std::optional<std::uint64_t> PackIndex::placeOf(ByteView id) const
{
    const std::size_t first = id[0];
    std::uint64_t low = first > 0 ? countUpTo(first - 1) : 0, high = countUpTo(first);
    while (low < high) {
        const std::uint64_t middle = (low + high) / 2;
        const int order = std::memcmp(idAt(middle).data(), id.data(), idSize);
        if (order == 0)
            return placeAt(middle);
        (order < 0 ? low : high) = order < 0 ? middle + 1 : middle;
    }
    return std::nullopt;
}

} // namespace hypha::store
