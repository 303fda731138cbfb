#include "model/store/packcheck.h"

#include "model/store/mappedfile.h"
#include "model/store/packindex.h"

#include <array>
#include <ctime>
#include <mutex>
#include <set>
#include <sys/stat.h>
#include <unordered_map>

namespace hypha::store {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostPacks = 2000; // each costs every look-up a search

fs::path packOf(const fs::path &index)
{
    return fs::path(index).replace_extension(".pack");
}

/// Whether every chain of deltas ends inside the pack.
class Chains
{
public:
    Chains(const PackIndex &index, ByteView pack) : m_index(index), m_pack(pack)
    {
        m_seen.reserve(index.count());
    }

    bool end()
    {
        for (std::uint64_t i = 0; i < m_index.count(); ++i)
            if (!ends(*m_index.placeAt(i)))
                return false;
        return true;
    }

private:
    struct Entry
    {
        bool whole = false;                ///< its header can be read
        std::optional<std::uint64_t> base; ///< absent: no delta, or not in this pack, which libgit2 tells
    };

    Entry entryAt(std::uint64_t place) const
    {
        const std::uint64_t end = m_pack.size() - PackIndex::trailerSize;
        std::uint64_t at = place;
        const unsigned type = m_pack[at] >> 4 & 7;
        for (unsigned bits = 4; m_pack[at++] & 0x80; bits += 7)
            if (at >= end || bits > 60)
                return {};
        if (type != 6 && type != 7)
            return {true, std::nullopt};
        if (type == 7)
            return end - at < PackIndex::idSize
                       ? Entry{}
                       : Entry{true, m_index.placeOf(m_pack.subspan(at, PackIndex::idSize))};
        std::uint64_t distance = 0;
        for (bool more = true; more; ++at) {
            if (at >= end || distance > place)
                return {};
            distance = (distance << 7) + (m_pack[at] & 0x7f);
            more = m_pack[at] & 0x80;
            distance += more ? 1 : 0;
        }
        if (distance == 0 || distance > place || !m_index.isInside(place - distance))
            return {};
        return {true, place - distance};
    }

    bool ends(std::uint64_t place)
    {
        m_chain.clear();
        for (std::optional<std::uint64_t> at = place; at;) {
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

    const PackIndex &m_index;
    ByteView m_pack;
    std::unordered_map<std::uint64_t, bool> m_seen; ///< by place: whether its chain is known to end
    std::vector<std::uint64_t> m_chain;
};

/// An index with its pack as they stand on the disk: other bytes make another one, as far as the disk tells.
struct Seen
{
    std::array<std::int64_t, 9> numbers{};
    friend auto operator<=>(const Seen &, const Seen &) = default;
};

Seen seenOf(const struct stat &index, const struct stat &pack)
{
    return {{static_cast<std::int64_t>(index.st_dev), static_cast<std::int64_t>(index.st_ino), index.st_size,
             index.st_mtim.tv_sec, index.st_mtim.tv_nsec, index.st_ctim.tv_sec, index.st_ctim.tv_nsec,
             static_cast<std::int64_t>(pack.st_ino), pack.st_size}};
}

/// The indexes that this process has found sound.
class Sound
{
public:
    bool contains(const Seen &index)
    {
        const std::lock_guard lock(m_mutex);
        return m_indexes.contains(index);
    }
    void add(const Seen &index)
    {
        constexpr std::size_t limit = 10'000; // packs; beyond, some are checked again
        const std::lock_guard lock(m_mutex);
        if (m_indexes.size() >= limit)
            m_indexes.clear();
        m_indexes.insert(index);
    }

private:
    std::mutex m_mutex;
    std::set<Seen> m_indexes;
};

/// Two changes within a tick of the disk's clock look alike: what has only just been written is checked each
/// time.
bool isSettled(const struct stat &index)
{
    constexpr std::int64_t tick = 2; // seconds, the coarsest in use
    timespec now{};
    return ::clock_gettime(CLOCK_REALTIME, &now) == 0 && index.st_ctim.tv_sec + tick < now.tv_sec;
}

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
    HYPHA_TRY(const MappedFile pack, MappedFile::open(packOf(index)));
    PackIndex places(indexFile.view(), pack.view().size());
    if (const char *problem = places.problem())
        return fail(Errc::malformed, packOf(index).string(), problem);
    if (!Chains(places, pack.view()).end())
        return fail(Errc::malformed, packOf(index).string(), "its deltas lead out of it, or have no end");
    return {};
}

Result<void> checkPacks(const fs::path &repository)
{
    const auto indexes = packIndexes(repository);
    if (indexes.size() > mostPacks)
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

Result<void> checkIndex(const fs::path &index)
{
    static Sound sound;
    struct stat indexStatus{}, packStatus{};
    // libgit2 does not look into an index whose pack is missing; another process may just have merged it.
    if (::stat(packOf(index).c_str(), &packStatus) != 0 || ::stat(index.c_str(), &indexStatus) != 0)
        return {};
    const Seen seen = seenOf(indexStatus, packStatus);
    if (sound.contains(seen))
        return {};
    const auto file = MappedFile::open(index);
    std::error_code error;
    if (!file && file.error().code == Errc::io && !fs::exists(index, error))
        return {};
    if (!file)
        return tl::unexpected<Error>(file.error());
    if (const char *problem =
            PackIndex(file->view(), static_cast<std::uint64_t>(packStatus.st_size)).problem())
        return fail(Errc::malformed, index.string(), problem);
    if (isSettled(indexStatus))
        sound.add(seen);
    return {};
}

Result<void> checkIndexes(const fs::path &repository)
{
    for (const fs::path &index : packIndexes(repository))
        HYPHA_CHECK(checkIndex(index));
    return {};
}

} // namespace hypha::store
