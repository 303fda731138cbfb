#include "model/store/packmerge.h"

#include "model/store/descriptor.h"
#include "model/store/objectdatabase.h"
#include "model/store/packcontents.h"
#include "model/store/packwriter.h"

#include <chrono>
#include <fstream>

namespace hypha::store {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t ofOneOperation = 64; // objects
constexpr std::uint64_t neverMerged = 64u
                                      << 20; // bytes: rewriting them would make one operation in many slow

struct Pack
{
    fs::path index;
    std::uint64_t objects;
};

struct Sources
{
    std::vector<fs::path> loose; ///< files
    std::vector<Pack> packs;     ///< those with the fewest objects first
};

std::vector<fs::directory_entry> entriesIn(const fs::path &folder)
{
    std::vector<fs::directory_entry> out;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        out.push_back(*at);
    return out;
}

std::optional<ObjectId> looseId(const fs::path &file)
{
    return parseObjectId(file.parent_path().filename().string() + file.filename().string());
}

std::vector<fs::path> findLoose(const fs::path &objects)
{
    std::vector<fs::path> out;
    for (const auto &folder : entriesIn(objects)) {
        if (folder.path().filename().string().size() != 2)
            continue;
        for (const auto &file : entriesIn(folder.path())) {
            if (looseId(file.path()))
                out.push_back(file.path());
        }
    }
    return out;
}

fs::path sibling(const fs::path &index, const char *extension)
{
    return fs::path(index).replace_extension(extension);
}

/// The last number of the index's first table (version 2); 0 when it cannot be read.
std::uint64_t countObjects(const fs::path &index)
{
    std::array<unsigned char, 4> number{};
    std::ifstream stream(index, std::ios::binary);
    stream.seekg(8 + 255 * 4);
    stream.read(reinterpret_cast<char *>(number.data()), number.size());
    std::uint64_t count = 0;
    for (const auto byte : number)
        count = count << 8 | byte;
    return stream ? count : 0;
}

std::vector<Pack> findSmallPacks(const fs::path &packFolder)
{
    std::vector<Pack> out;
    std::error_code error;
    for (const auto &entry : entriesIn(packFolder)) {
        if (entry.path().extension() != ".idx" || fs::exists(sibling(entry.path(), ".keep"), error))
            continue;
        const auto bytes = fs::file_size(sibling(entry.path(), ".pack"), error);
        if (!error && bytes < neverMerged)
            out.push_back({entry.path(), countObjects(entry.path())});
    }
    std::sort(out.begin(), out.end(), [](const Pack &a, const Pack &b) { return a.objects < b.objects; });
    return out;
}

/// A pack joins when the smaller ones together are as many objects: so each object is rewritten a number of
/// times that grows with the logarithm of the vault only. Counted in objects, because a merge shrinks the
/// bytes.
void keepThoseWorthMerging(std::vector<Pack> &packs, std::uint64_t smaller)
{
    auto at = packs.begin();
    for (; at != packs.end() && at->objects <= std::max(ofOneOperation, smaller); ++at)
        smaller += at->objects;
    packs.erase(at, packs.end());
}

Result<std::vector<ObjectId>> idsOf(const Sources &sources)
{
    std::vector<ObjectId> ids;
    for (const auto &file : sources.loose)
        ids.push_back(*looseId(file));
    for (const auto &pack : sources.packs) {
        HYPHA_TRY(const auto database, ObjectDatabase::openPack(pack.index));
        HYPHA_TRY(const auto some, database.list());
        ids.insert(ids.end(), some.begin(), some.end());
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

/// A few bytes of a pack can stand for gigabytes, and objects that belong to no history were never counted.
Result<void> checkSize(const ObjectDatabase &objects, const std::vector<ObjectId> &ids,
                       const TransferLimits &limits)
{
    if (ids.size() > limits.objects)
        return fail(Errc::limitExceeded, "objects/pack", "more objects than a vault can have");
    std::uint64_t bytes = 0;
    for (const ObjectId &id : ids) {
        const std::uint64_t size = objects.sizeOf(id).value_or(0); // what is missing stops the merge later
        bytes += size;
        if (size > limits.object || bytes > limits.bytes)
            return fail(Errc::limitExceeded, "object " + id.toString(), "more data than a vault can have");
    }
    return {};
}

Result<void> readBack(const WrittenPack &written)
{
    HYPHA_TRY(const auto pack, ObjectDatabase::openPack(written.index));
    for (const auto &id : written.order) {
        HYPHA_TRY(const auto type, pack.typeOf(id));
        HYPHA_CHECK(pack.read(id, type, std::numeric_limits<std::size_t>::max()));
    }
    return {};
}

void removePack(const fs::path &index)
{
    // The index first: a pack without one is nothing to a reader, an index without its pack is an error to
    // some.
    std::error_code ignored;
    for (const char *extension : {".idx", ".rev", ".bitmap", ".mtimes", ".pack"})
        fs::remove(sibling(index, extension), ignored);
}

void removeSources(const Sources &sources, const fs::path &merged)
{
    std::error_code ignored;
    for (const auto &file : sources.loose) {
        fs::remove(file, ignored);
        fs::remove(file.parent_path(), ignored); // fails as long as something is in it
    }
    for (const auto &pack : sources.packs) {
        if (pack.index != merged)
            removePack(pack.index);
    }
}

/// What killed processes left. Those of git may belong to a command that is still running: an hour is enough.
void removeUnfinished(const fs::path &packFolder)
{
    const auto old = fs::file_time_type::clock::now() - std::chrono::hours(1);
    std::error_code error;
    for (const auto &entry : entriesIn(packFolder)) {
        const bool ours =
            entry.path().filename().string().starts_with(std::string(unfinishedPack) + "hypha_");
        const bool noIndex =
            entry.path().extension() == ".pack" && !fs::exists(sibling(entry.path(), ".idx"), error);
        const bool stale = fs::last_write_time(entry.path(), error) < old && !error;
        if (ours || (noIndex && stale))
            fs::remove(entry.path(), error);
    }
}

} // namespace

Result<bool> mergePacks(const fs::path &repository, std::size_t looseLimit, std::size_t packLimit,
                        const std::optional<TransferLimits> &limits)
{
    const auto objects = repository / "objects";
    Sources sources{findLoose(objects), findSmallPacks(objects / "pack")};
    if (sources.loose.size() <= looseLimit && sources.packs.size() <= packLimit)
        return false;
    if (packLimit > 0)
        keepThoseWorthMerging(sources.packs, sources.loose.size());
    if (sources.loose.empty() && sources.packs.size() < 2)
        return false;
    removeUnfinished(objects / "pack");
    HYPHA_TRY(const auto ids, idsOf(sources));
    // git's list of packs, some of which go now; nor is it asked before, as it leads where its author wanted.
    std::error_code ignored;
    fs::remove(objects / "pack" / "multi-pack-index", ignored);
    HYPHA_TRY(const auto database, ObjectDatabase::open(repository));
    if (limits)
        HYPHA_CHECK(checkSize(database, ids, *limits));
    HYPHA_TRY(const auto written, writePack(database, ids, objects / "pack"));
    HYPHA_CHECK(readBack(written));
    removeSources(sources, written.index);
    return true;
}

} // namespace hypha::store
