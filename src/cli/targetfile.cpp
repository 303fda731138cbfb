#include "cli/targetfile.h"

#include <sys/stat.h>
#include <unistd.h>

namespace hypha::cli {

bool isStandardOutput(const std::filesystem::path &path)
{
    struct stat there = {}, ours = {};
    return path == "-" || (::stat(path.c_str(), &there) == 0 && ::fstat(STDOUT_FILENO, &ours) == 0 &&
                           there.st_dev == ours.st_dev && there.st_ino == ours.st_ino);
}

Result<void> mayWrite(const Invocation &invocation, const std::filesystem::path &file)
{
    std::error_code ignored;
    if (invocation.has("--force") || invocation.global.yes || isStandardOutput(file) ||
        !std::filesystem::is_regular_file(file, ignored) || std::filesystem::file_size(file, ignored) == 0)
        return {};
    return fail(Errc::alreadyExists, file.string(), "there is such a file already");
}

Option forceOption()
{
    return {"--force", {}, "write over FILE where it is there already"};
}

Result<void> mustBeNew(const std::filesystem::path &file, std::string_view why)
{
    std::error_code ignored;
    const auto status = std::filesystem::symlink_status(file, ignored);
    if (!std::filesystem::exists(status) ||
        (std::filesystem::is_regular_file(status) && std::filesystem::file_size(file, ignored) == 0))
        return {};
    return fail(Errc::alreadyExists, file.string(), std::string(why));
}

} // namespace hypha::cli
