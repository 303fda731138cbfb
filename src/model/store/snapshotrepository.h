#pragma once

#include "model/store/objectdatabase.h"

namespace hypha::store {

struct Snapshot::Repository
{
    ObjectDatabase objects;
};

} // namespace hypha::store
