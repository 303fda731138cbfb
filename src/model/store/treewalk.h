#pragma once

#include "model/store/gitobjects.h"

#include <functional>

namespace hypha::store {

using ReadTree = std::function<Result<Bytes>(const ObjectId &)>;

/// Every file below a vault's tree, sorted by path; checked as VAULT-FORMAT §1 asks, within the limits below.
Result<std::vector<TreeEntry>> listTree(const ReadTree &read, const ObjectId &tree);
/// What differs between two vault trees, sorted by path; an absent tree has no files.
Result<std::vector<TreeChange>> compareTrees(const ReadTree &readBefore,
                                             const std::optional<ObjectId> &before, const ReadTree &readAfter,
                                             const std::optional<ObjectId> &after);

/// The id of `.mycelium` in a root tree, absent when there is none; Errc::malformed when it is not one tree.
Result<std::optional<ObjectId>> vaultTreeIn(ByteView rootTree);

inline constexpr std::string_view vaultFolder = ".mycelium";
inline constexpr std::size_t depthLimit = 32;             // levels of folders; the format has 5
inline constexpr std::size_t entryLimit = 2'000'000;      // files and folders walked
inline constexpr std::size_t pathBytesLimit = 512u << 20; // of all paths together

} // namespace hypha::store
