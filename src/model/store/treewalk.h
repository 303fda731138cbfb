#pragma once

#include "model/store/plainfolder.h"
#include "model/store/treememory.h"

#include <functional>

namespace hypha::store {

using ReadTree = std::function<Result<TreeBytes>(const ObjectId &)>;

/// Every file below a vault's tree, sorted by path; checked as VAULT-FORMAT §1 asks, within the limits below.
Result<std::vector<TreeEntry>> listTree(const ReadTree &read, const ObjectId &tree);

/// Files that may be all that a folder got.
struct Guess
{
    std::vector<TreeEntry> files; ///< sorted by path, each once
    /// Whether the tree `after` is the tree `before` and these files, byte for byte. False says nothing.
    std::function<bool(const ObjectId &before, const ObjectId &after, const std::vector<NamedBlob> &files)>
        holds;
};

/// What differs between two vault trees, sorted by path; an absent tree has no files. `before` is one that
/// was checked before; a folder for which the guess holds is not read.
Result<std::vector<TreeChange>> compareTrees(const ReadTree &readBefore,
                                             const std::optional<ObjectId> &before, const ReadTree &readAfter,
                                             const std::optional<ObjectId> &after, const Guess &guess = {});

/// The id of `.mycelium` in a root tree, absent when there is none; Errc::malformed when it is not one tree.
Result<std::optional<ObjectId>> vaultTreeIn(ByteView rootTree);

inline constexpr std::string_view vaultFolder = ".mycelium";
inline constexpr std::size_t depthLimit = 32;             // levels of folders; the format has 5
inline constexpr std::size_t entryLimit = 2'000'000;      // files and folders walked
inline constexpr std::size_t pathBytesLimit = 512u << 20; // of all paths together

} // namespace hypha::store
