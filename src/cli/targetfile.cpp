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

} // namespace hypha::cli
