#include "model/store/worktree.h"

#include "model/store/objectdatabase.h"

#include <git2.h>

#include <memory>

namespace hypha::store {

WorkTreePlace placeInWorkTree(const std::filesystem::path &file)
{
    startLibgit2();
    std::error_code failed;
    // A link is written through: what counts is where it leads.
    const std::filesystem::path target =
        std::filesystem::weakly_canonical(std::filesystem::absolute(file), failed);
    const std::filesystem::path folder = target.parent_path();
    if (failed || !std::filesystem::is_directory(folder, failed))
        return WorkTreePlace::outside;
    git_repository *opened = nullptr;
    if (git_repository_open_ext(&opened, folder.c_str(), GIT_REPOSITORY_OPEN_CROSS_FS, nullptr) != 0)
        return WorkTreePlace::outside;
    const std::unique_ptr<git_repository, decltype(&git_repository_free)> repository(opened,
                                                                                     git_repository_free);
    const char *const root = git_repository_workdir(opened);
    if (!root)
        return WorkTreePlace::outside;
    const std::filesystem::path inside = target.lexically_relative(root);
    int ignored = 0;
    if (git_ignore_path_is_ignored(&ignored, opened, inside.c_str()) != 0)
        return WorkTreePlace::notIgnored;
    return ignored ? WorkTreePlace::ignored : WorkTreePlace::notIgnored;
}

} // namespace hypha::store
