#pragma once

#include "model/store/objectdatabase.h"

namespace hypha::store {

struct Snapshot::Repository
{
    ObjectDatabase objects;
    std::map<ObjectId, Bytes> arrived = {}; ///< small files that were read out of quarantine already
};

} // namespace hypha::store
