#pragma once

#include "model/store/gitobjects.h"
#include "model/store/inflater.h"
#include "model/store/mappedfile.h"
#include "model/store/packindex.h"

#include <filesystem>

namespace hypha::store {

/// Packs as they stand on the disk, for reading very many objects. It has only what costs nothing to find:
/// objects that are no delta, and whose bytes are what their id says. Whatever else, and what is wrong, is
/// for libgit2 to tell. Of any thread.
///
/// What hashes here is OpenSSL's SHA-1, which does not look for collisions. That was done when the objects
/// came: by libgit2's indexer or its reading from others, out of our own hands otherwise. So these are only
/// packs of one's own repository; all there is to find out about them is whether the disk kept them.
class MappedPacks
{
public:
    /// Those of the repositories that can be mapped and whose indexes are in order; the others are left out.
    static std::shared_ptr<const MappedPacks> of(const std::vector<std::filesystem::path> &repositories);

    std::optional<Bytes> read(const ObjectId &id, ObjectType type, std::size_t limit,
                              Inflater &inflater) const;

private:
    struct Pack
    {
        MappedFile indexFile, file;
        PackIndex index;
    };
    static std::unique_ptr<const Pack> open(const std::filesystem::path &index);
    std::vector<std::unique_ptr<const Pack>> m_packs;
};

} // namespace hypha::store
