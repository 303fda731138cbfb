#pragma once

#include "model/store/gitobjects.h"

/// Trees that hold plain files alone, as the folder of a month's events does, without taking them apart: most
/// of such a tree is byte for byte what its version before was.
namespace hypha::store {

/// A file that differs between two versions of a folder; `name` views one of the trees.
struct FileDifference
{
    std::string_view name;
    std::optional<ObjectId> before, after;
};

/// What differs from `older`, a tree that parseTree() accepts, in git's order. Absent where one of them has
/// something else than plain files, or where parseTree() would refuse `newer`: then parse both.
std::optional<std::vector<FileDifference>> differenceOfFiles(ByteView older, ByteView newer);

/// A new file in a folder.
struct NamedBlob
{
    std::string_view name;
    ObjectId blob;
};

/// The tree that git makes of `older`, a tree that parseVaultTree() accepts, with these files besides, whose
/// names are in order. Absent where it has one of the names already or anything but plain files.
std::optional<Bytes> withFiles(ByteView older, const std::vector<NamedBlob> &files);

/// The object id of a tree that we have put together ourselves: a host that knows two contents of one hash
/// has no say in what is hashed here.
ObjectId idOfOwnTree(ByteView tree);

} // namespace hypha::store
