#include "model/store/objectdatabase.h"
#include "model/store/packindex.h"
#include "seeds.h"
#include "support/handmadepack.h"
#include "support/temporaryfolder.h"

#include <cstdlib>
#include <cstring>

using namespace hypha;
using namespace hypha::store;

namespace {

constexpr std::size_t objectLimit = 1u << 18; // bytes

void require(bool held)
{
    if (!held)
        std::abort();
}

/// What an index says that has been found sound.
void lookEverywhere(const PackIndex &index)
{
    for (std::uint64_t i = 0; i < index.count(); ++i) {
        const auto place = index.placeAt(i);
        require(place && index.isInside(*place));
        require(index.placeOf(index.idAt(i)) == place);
    }
    static_cast<void>(index.placeOf(Bytes(PackIndex::idSize, 0xee)));
}

/// libgit2 believes it from here on.
void readThrough(const std::filesystem::path &file, const PackIndex &index)
{
    const auto objects = ObjectDatabase::openPack(file);
    require(objects.has_value());
    static_cast<void>(objects->list());
    for (std::uint64_t i = 0; i < index.count(); ++i) {
        ObjectId id;
        std::memcpy(id.bytes.data(), index.idAt(i).data(), PackIndex::idSize);
        static_cast<void>(objects->sizeOf(id));
        for (const auto type : {ObjectType::commit, ObjectType::tree, ObjectType::blob})
            if (const auto bytes = objects->read(id, type, objectLimit))
                require(objectIdOf(type, *bytes) == id);
    }
}

} // namespace

namespace depth {
static fuzz::Depth sound("an index that is sound");
} // namespace depth

/// The input: a byte that says how large the pack is, and the index of it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    startLibgit2();
    if (size < 2)
        return 0;
    const ByteView bytes(data + 1, size - 1);
    const Bytes pack = test::packOf(1, Bytes(data[0], 0x31)); // headers of small blobs, none of them whole
    PackIndex index(bytes, pack.size());
    if (index.problem())
        return 0;
    depth::sound.reach();
    lookEverywhere(index);
    const test::TemporaryFolder folder;
    readThrough(test::writePackFiles(folder.path(), pack, bytes), index);
    return 0;
}
