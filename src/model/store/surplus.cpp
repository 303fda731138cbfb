#include "model/store/surplus.h"

#include "model/store/packcheck.h"
#include "model/store/packcontents.h"

#include <algorithm>

namespace hypha::store {
namespace {

namespace fs = std::filesystem;

Result<std::vector<ObjectId>> objectsIn(const std::vector<fs::path> &packs)
{
    std::vector<ObjectId> out;
    for (const fs::path &index : packs) {
        HYPHA_TRY(const auto pack, ObjectDatabase::openPack(index));
        HYPHA_TRY(const auto some, pack.list());
        out.insert(out.end(), some.begin(), some.end());
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

Result<void> removePack(const fs::path &index)
{
    for (const char *extension : {".idx", ".pack"}) { // without its index nobody looks for a pack
        const fs::path file = fs::path(index).replace_extension(extension);
        std::error_code error;
        fs::remove(file, error);
        if (error)
            return fail(Errc::io, file.string(), error.message());
    }
    return {};
}

} // namespace

Result<void> dropSurplus(const ObjectDatabase &objects, const std::vector<ObjectId> &wanted,
                         const fs::path &repository)
{
    const auto packs = packIndexes(repository);
    HYPHA_TRY(const auto there, objectsIn(packs));
    std::vector<ObjectId> kept;
    std::set_intersection(there.begin(), there.end(), wanted.begin(), wanted.end(), std::back_inserter(kept));
    if (kept.size() == there.size())
        return {};
    fs::path written;
    if (!kept.empty()) {
        HYPHA_TRY(WrittenPack pack, writePack(objects, kept, repository / "objects" / "pack"));
        written = std::move(pack.index);
    }
    for (const fs::path &index : packs)
        if (index != written)
            HYPHA_CHECK(removePack(index));
    return {};
}

} // namespace hypha::store
