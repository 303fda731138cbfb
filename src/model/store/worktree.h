#pragma once

#include <filesystem>

namespace hypha::store {

/// Where a file stands that is about to be written with secrets.
enum class WorkTreePlace : std::uint8_t {
    outside,    ///< in no git work tree, or nothing is known
    ignored,    ///< in one, and its ignore rules keep it out
    notIgnored, ///< in one, and `git add` would take it in
};

/// By the rules of the work tree itself (.gitignore, info/exclude); nothing is executed, and the person's own
/// git configuration is not read. The file need not exist.
WorkTreePlace placeInWorkTree(const std::filesystem::path &file);

} // namespace hypha::store
