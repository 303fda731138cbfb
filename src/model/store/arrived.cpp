#include "model/store/arrived.h"

#include "model/store/packcheck.h"

namespace hypha::store {

Result<std::map<ObjectId, Bytes>> arrivedBlobs(const std::filesystem::path &quarantine,
                                               std::size_t objectLimit, std::size_t fileLimit)
{
    std::map<ObjectId, Bytes> out;
    std::size_t objects = 0;
    for (const std::filesystem::path &index : packIndexes(quarantine)) {
        HYPHA_TRY(const ObjectDatabase pack, ObjectDatabase::openPack(index));
        HYPHA_TRY(const auto ids, pack.list());
        objects += ids.size();
        if (objects > objectLimit)
            return std::map<ObjectId, Bytes>();
        for (const ObjectId &id : ids) {
            HYPHA_TRY(const ObjectType type, pack.typeOf(id));
            if (type != ObjectType::blob || pack.sizeOf(id).value_or(0) > fileLimit)
                continue;
            HYPHA_TRY(out[id], pack.read(id, ObjectType::blob, fileLimit));
        }
    }
    return out;
}

} // namespace hypha::store
