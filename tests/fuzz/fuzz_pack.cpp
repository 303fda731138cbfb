#include "model/store/mappedpacks.h"
#include "model/store/packcheck.h"
#include "model/store/reachable.h"
#include "model/store/treewalk.h"
#include "seeds.h"
#include "support/handmadepack.h"
#include "support/temporaryfolder.h"

#include <cstdlib>
#include <git2.h>

#ifdef __has_feature // clang, as in every build with sanitizers
#if __has_feature(address_sanitizer)
#include <sanitizer/lsan_interface.h>
#define HYPHA_LEAKS_ARE_NOT_OURS const __lsan::ScopedDisabler notOurs
#endif
#endif
#ifndef HYPHA_LEAKS_ARE_NOT_OURS
#define HYPHA_LEAKS_ARE_NOT_OURS static_cast<void>(0)
#endif

using namespace hypha;
using namespace hypha::store;

namespace {

constexpr std::size_t objectLimit = 1u << 18; // bytes
constexpr TransferLimits limits{1000, 1u << 20, objectLimit};
constexpr std::size_t placeSize = 22; // bytes: an id and where it stands

void require(bool held)
{
    if (!held)
        std::abort();
}

namespace depth {
fuzz::Depth object("an object that is read");
fuzz::Depth mapped("an object that is read out of a mapped pack");
} // namespace depth

/// Whatever is handed out is what its id says, and no larger than was asked for.
void readEach(const ObjectDatabase &objects, const std::vector<test::PackedObject> &places)
{
    static_cast<void>(objects.list());
    for (const auto &[id, offset] : places) {
        const auto size = objects.sizeOf(id);
        for (const auto type : {ObjectType::commit, ObjectType::tree, ObjectType::blob, ObjectType::tag}) {
            const auto bytes = objects.read(id, type, objectLimit);
            if (!bytes)
                continue;
            depth::object.reach();
            require(bytes->size() <= objectLimit && size == bytes->size());
            require(objectIdOf(type, *bytes) == id);
        }
        static_cast<void>(reachableBeyond(objects, id, [](const ObjectId &) { return false; }, limits));
        static_cast<void>(listTree(
            [&](const ObjectId &tree) -> Result<TreeBytes> {
                HYPHA_TRY(Bytes bytes, objects.read(tree, ObjectType::tree, objectLimit));
                return std::make_shared<const Bytes>(std::move(bytes));
            },
            id));
    }
}

/// As one's own packs are read, whatever the disk made of them.
void readMapped(const std::filesystem::path &repository, const std::vector<test::PackedObject> &places)
{
    const auto packs = MappedPacks::of({repository});
    Inflater inflater; // one for all, what was broken before included
    for (const auto &[id, offset] : places) {
        for (const auto type : {ObjectType::commit, ObjectType::tree, ObjectType::blob}) {
            const auto bytes = packs->read(id, type, objectLimit, inflater);
            if (!bytes)
                continue;
            depth::mapped.reach();
            require(bytes->size() <= objectLimit && objectIdOf(type, *bytes) == id);
        }
    }
}

/// The way a pack takes that comes over https or ssh.
void indexAsFetched(const std::filesystem::path &folder, ByteView pack)
{
    git_indexer_options options;
    git_indexer_options_init(&options, GIT_INDEXER_OPTIONS_VERSION);
    options.verify = 1;
    git_indexer *indexer = nullptr;
    if (git_indexer_new(&indexer, folder.c_str(), 0600, nullptr, &options) < 0)
        return;
    git_indexer_progress progress{};
    HYPHA_LEAKS_ARE_NOT_OURS; // libgit2 1.5 forgets 40 bytes of each object that it refuses
    if (git_indexer_append(indexer, pack.data(), pack.size(), &progress) == 0)
        git_indexer_commit(indexer, &progress);
    git_indexer_free(indexer);
}

} // namespace

/// The input: how many objects, for each its id and place, then the objects as they stand in a pack.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    startLibgit2();
    if (size == 0)
        return 0;
    const std::size_t count = 1 + data[0] % 8;
    if (size < 1 + count * placeSize)
        return 0;
    std::vector<test::PackedObject> places;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint8_t *at = data + 1 + i * placeSize;
        test::PackedObject place;
        std::copy_n(at, place.id.bytes.size(), place.id.bytes.begin());
        place.offset = static_cast<std::uint32_t>(at[20] << 8 | at[21]);
        places.push_back(place);
    }
    const Bytes pack =
        test::packOf(static_cast<std::uint32_t>(count), {data + 1 + count * placeSize, data + size});
    const test::TemporaryFolder folder;
    const auto index =
        test::writePackFiles(folder.path() / "objects" / "pack", pack, test::packIndexOf(places, pack));
    readMapped(folder.path(), places);
    if (checkPack(index)) {
        if (const auto objects = ObjectDatabase::openPack(index))
            readEach(*objects, places);
    }
    indexAsFetched(folder.path(), pack);
    return 0;
}
