#pragma once

#include "model/store/snapshot.h"

namespace hypha::store {

/// The numbers are git's, in packs and in libgit2.
enum class ObjectType : std::uint8_t { commit = 1, tree = 2, blob = 3, tag = 4 };

/// Absent unless exactly 40 lower-case hexadecimal digits.
std::optional<ObjectId> parseObjectId(std::string_view hex);
ObjectId objectIdOf(ObjectType type, ByteView bytes);

/// One entry as it stands in a tree object, mode not normalised. It views the object's bytes.
struct RawTreeEntry
{
    std::string_view mode;
    std::string_view name;
    ObjectId id;

    bool isTree() const { return mode == treeMode; }
    bool isFile() const { return mode == fileMode; }
    static constexpr std::string_view treeMode = "40000";
    static constexpr std::string_view fileMode = "100644";
};

/// The entries of a tree object, which they view, in git's order; Errc::malformed unless each is whole, in
/// order and there once.
Result<std::vector<RawTreeEntry>> parseTree(ByteView bytes);
/// The same for a tree below `.mycelium`: only plain files and trees, allowed names, not empty (VAULT-FORMAT
/// §1).
Result<std::vector<RawTreeEntry>> parseVaultTree(ByteView bytes);
/// Errc::malformed for a name that §1 does not allow.
Result<void> checkName(std::string_view name);
/// git's order of names: a tree sorts as if its name ended in '/'.
bool entryLess(const RawTreeEntry &a, const RawTreeEntry &b);
Bytes formatTree(const std::vector<RawTreeEntry> &sorted);

struct CommitLinks
{
    ObjectId tree;
    std::vector<ObjectId> parents;
};
/// Only the links: author, times and message of a commit are never believed.
Result<CommitLinks> parseCommit(ByteView bytes);
/// The committer's time, for writing a commit once more; 0 where there is none.
std::int64_t commitSeconds(ByteView commit);
Bytes formatCommit(const CommitLinks &links, std::int64_t seconds);

/// For messages: control characters and bytes outside ASCII as \xNN.
std::string printable(std::string_view text);

} // namespace hypha::store
