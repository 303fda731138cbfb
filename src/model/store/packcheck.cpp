#include "model/store/packcheck.h"

#include "crypto/bytes.h"
#include "model/store/descriptor.h"

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unordered_map>
#include <utility>

namespace hypha::store {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t headerSize = 8, fanoutSize = 256 * 4, idSize = 20, trailerSize = 20; // bytes
constexpr std::uint64_t firstObject = 12;         // after "PACK", version and count
constexpr std::uint64_t objectLimit = 16'000'000; // of one pack: looking at them takes memory
constexpr std::size_t packLimit = 2000;           // each costs every look-up a search

/// A file's bytes, as they stand on the disk. Where the file is cut short meanwhile they turn into zeros
/// (lostpages.h).
class MappedFile
{
public:
    static Result<MappedFile> open(const fs::path &path)
    {
        // Not blocking: a named pipe must be refused, not waited for.
        const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
        struct stat status{};
        if (file.get() < 0 || ::fstat(file.get(), &status) != 0)
            return fail(Errc::io, path.string(), std::strerror(errno));
        MappedFile out;
        out.m_size = static_cast<std::size_t>(status.st_size);
        if (!S_ISREG(status.st_mode) || out.m_size == 0)
            return fail(Errc::malformed, path.string(), "it is empty, or no file");
        out.m_bytes = ::mmap(nullptr, out.m_size, PROT_READ, MAP_PRIVATE, file.get(), 0);
        if (out.m_bytes == MAP_FAILED)
            return fail(Errc::io, path.string(), std::strerror(errno));
        return out;
    }
    MappedFile(MappedFile &&other) noexcept
        : m_bytes(std::exchange(other.m_bytes, MAP_FAILED)), m_size(other.m_size)
    {
    }
    MappedFile &operator=(MappedFile &&) = delete;
    ~MappedFile()
    {
        if (m_bytes != MAP_FAILED)
            ::munmap(m_bytes, m_size);
    }
    ByteView view() const { return {static_cast<const std::uint8_t *>(m_bytes), m_size}; }

private:
    MappedFile() = default;

    void *m_bytes = MAP_FAILED;
    std::size_t m_size = 0;
};

std::uint64_t number(ByteView bytes, std::size_t at, std::size_t size)
{
    std::uint64_t out = 0;
    for (std::size_t i = 0; i < size; ++i)
        out = out << 8 | bytes[at + i];
    return out;
}

class PackCheck
{
public:
    PackCheck(ByteView index, ByteView pack) : m_index(index), m_pack(pack) {}

    /// What is wrong; nothing where all is well.
    const char *problem()
    {
        if (m_index.size() < headerSize + fanoutSize + 2 * trailerSize ||
            number(m_index, 0, headerSize) != 0xff744f6300000002) // "\377tOc", version 2
            return "its index is none of version 2";
        if (m_pack.size() < firstObject + trailerSize)
            return "it ends before its first object";
        m_count = countUpTo(255);
        const std::uint64_t small = headerSize + fanoutSize + m_count * (idSize + 4 + 4) + 2 * trailerSize;
        if (m_index.size() < small || (m_index.size() - small) % 8 != 0)
            return "its index has another size than it says";
        if (m_count > objectLimit)
            return "it has more objects than a history of vaults needs";
        m_large = (m_index.size() - small) / 8;
        if (!isSorted())
            return "its index is not in order"; // another search would find another object
        m_seen.reserve(m_count);
        for (std::uint64_t i = 0; i < m_count; ++i) {
            const auto offset = offsetOf(i);
            if (!offset || !chainEnds(*offset))
                return "its index leads out of it, or its deltas have no end";
        }
        return nullptr;
    }

private:
    /// How many ids begin with that byte or a smaller one.
    std::uint64_t countUpTo(std::size_t first) const { return number(m_index, headerSize + first * 4, 4); }
    ByteView idAt(std::uint64_t i) const
    {
        return m_index.subspan(headerSize + fanoutSize + i * idSize, idSize);
    }
    bool isSorted() const
    {
        for (std::uint64_t i = 0; i < m_count; ++i) {
            const std::size_t first = idAt(i)[0];
            if (i >= countUpTo(first) || (first > 0 && i < countUpTo(first - 1)))
                return false;
            if (i > 0 && std::memcmp(idAt(i - 1).data(), idAt(i).data(), idSize) >= 0)
                return false;
        }
        return true;
    }

    std::optional<std::uint64_t> offsetOf(std::uint64_t i) const
    {
        constexpr std::uint64_t largeBit = 0x80000000;
        const std::size_t table = headerSize + fanoutSize + m_count * (idSize + 4);
        std::uint64_t offset = number(m_index, table + i * 4, 4);
        if (offset & largeBit) {
            offset &= ~largeBit;
            if (offset >= m_large)
                return std::nullopt;
            offset = number(m_index, table + m_count * 4 + offset * 8, 8);
        }
        return isInside(offset) ? std::optional(offset) : std::nullopt;
    }

    bool isInside(std::uint64_t offset) const
    {
        return offset >= firstObject && offset < m_pack.size() - trailerSize;
    }

    std::optional<std::uint64_t> offsetOf(ByteView id) const
    {
        std::uint64_t low = 0, high = m_count;
        while (low < high) {
            const std::uint64_t middle = (low + high) / 2;
            const int order = std::memcmp(idAt(middle).data(), id.data(), idSize);
            if (order == 0)
                return offsetOf(middle);
            (order < 0 ? low : high) = order < 0 ? middle + 1 : middle;
        }
        return std::nullopt;
    }

    struct Entry
    {
        bool whole = false; ///< its header can be read
        bool isDelta = false;
        std::optional<std::uint64_t> base; ///< absent: not in this pack, which libgit2 tells
    };

    Entry entryAt(std::uint64_t offset) const
    {
        const std::uint64_t end = m_pack.size() - trailerSize;
        std::uint64_t at = offset;
        const unsigned type = m_pack[at] >> 4 & 7;
        for (unsigned bits = 4; m_pack[at++] & 0x80; bits += 7)
            if (at >= end || bits > 60)
                return {};
        if (type != 6 && type != 7)
            return {true, false, std::nullopt};
        if (type == 7)
            return end - at < idSize ? Entry{} : Entry{true, true, offsetOf(m_pack.subspan(at, idSize))};
        std::uint64_t distance = 0;
        for (bool more = true; more; ++at) {
            if (at >= end || distance > offset)
                return {};
            distance = (distance << 7) + (m_pack[at] & 0x7f);
            more = m_pack[at] & 0x80;
            distance += more ? 1 : 0;
        }
        if (distance == 0 || distance > offset || !isInside(offset - distance))
            return {};
        return {true, true, offset - distance};
    }

    bool chainEnds(std::uint64_t offset)
    {
        m_chain.clear();
        for (std::optional<std::uint64_t> at = offset; at;) {
            const auto [seen, isNew] = m_seen.emplace(*at, false);
            if (!isNew && !seen->second)
                return false; // it is its own base
            if (!isNew)
                break;
            m_chain.push_back(*at);
            const Entry entry = entryAt(*at);
            if (!entry.whole)
                return false;
            at = entry.base;
        }
        for (const std::uint64_t at : m_chain)
            m_seen[at] = true;
        return true;
    }

    ByteView m_index, m_pack;
    std::uint64_t m_count = 0, m_large = 0;
    std::unordered_map<std::uint64_t, bool> m_seen; ///< by place: whether its chain is known to end
    std::vector<std::uint64_t> m_chain;
};

} // namespace

std::vector<fs::path> packIndexes(const fs::path &repository)
{
    std::vector<fs::path> out;
    std::error_code error;
    for (fs::directory_iterator at(repository / "objects" / "pack", error), end; !error && at != end;
         at.increment(error))
        if (at->path().extension() == ".idx")
            out.push_back(at->path());
    return out;
}

Result<void> checkPack(const fs::path &index)
{
    HYPHA_TRY(const MappedFile indexFile, MappedFile::open(index));
    const fs::path packFile = fs::path(index).replace_extension(".pack");
    HYPHA_TRY(const MappedFile pack, MappedFile::open(packFile));
    if (const char *problem = PackCheck(indexFile.view(), pack.view()).problem())
        return fail(Errc::malformed, packFile.string(), problem);
    return {};
}

Result<void> checkPacks(const fs::path &repository)
{
    const auto indexes = packIndexes(repository);
    if (indexes.size() > packLimit)
        return fail(Errc::limitExceeded, (repository / "objects" / "pack").string(),
                    "more packs than anybody needs; \"git gc\" makes one of them");
    for (const fs::path &index : indexes) {
        const auto checked = checkPack(index);
        std::error_code error;
        if (!checked && checked.error().code == Errc::io && !fs::exists(index, error))
            continue; // somebody has merged packs meanwhile
        HYPHA_CHECK(checked);
    }
    return {};
}

} // namespace hypha::store
