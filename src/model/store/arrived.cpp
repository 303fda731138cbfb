#include "model/store/arrived.h"

#include "model/store/mappedfile.h"
#include "model/store/packcheck.h"
#include "model/store/packindex.h"

#include <cstring>

namespace hypha::store {

/// Absent when there are more than `limit`.
static Result<std::optional<std::vector<ObjectId>>> idsIn(const std::filesystem::path &quarantine,
                                                          std::size_t limit)
{
    std::vector<ObjectId> out;
    for (const std::filesystem::path &file : packIndexes(quarantine)) {
        HYPHA_TRY(const MappedFile mapped, MappedFile::open(file));
        std::error_code error;
        const auto size =
            std::filesystem::file_size(std::filesystem::path(file).replace_extension(".pack"), error);
        PackIndex index(mapped.view(), error ? 0 : size);
        if (const char *problem = index.problem())
            return fail(Errc::malformed, file.string(), problem);
        if (out.size() + index.count() > limit)
            return std::optional<std::vector<ObjectId>>();
        for (std::uint64_t i = 0; i < index.count(); ++i)
            std::memcpy(out.emplace_back().bytes.data(), index.idAt(i).data(), PackIndex::idSize);
    }
    return std::optional(std::move(out));
}

Result<std::vector<ObjectId>> arrivedBlobs(const ObjectDatabase &objects, std::size_t objectLimit,
                                           std::size_t fileLimit)
{
    std::vector<ObjectId> out;
    if (objects.quarantine().empty())
        return out;
    HYPHA_TRY(const auto ids, idsIn(objects.quarantine(), objectLimit));
    for (const ObjectId &id : ids ? *ids : std::vector<ObjectId>()) {
        HYPHA_TRY(const ObjectType type, objects.typeOf(id));
        const auto size = objects.sizeOf(id);
        if (type == ObjectType::blob && size && *size <= fileLimit)
            out.push_back(id);
    }
    return out;
}

} // namespace hypha::store
