#include "model/store/repositoryfolder.h"

#include "model/store/atomicfile.h"

#include <cctype>

namespace hypha::store {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t configLimit = 1u << 20; // bytes
constexpr std::string_view initialConfig = "[core]\n"
                                           "\trepositoryformatversion = 0\n"
                                           "\tfilemode = true\n"
                                           "\tbare = true\n"
                                           "\tlogallrefupdates = false\n";

Result<void> refuse(const fs::path &path, const char *why)
{
    return fail(Errc::malformed, path.string(), why);
}

bool isThere(const fs::path &path)
{
    std::error_code ignored;
    return fs::exists(fs::symlink_status(path, ignored));
}

Result<void> checkLinks(const fs::path &folder)
{
    std::error_code ignored;
    for (const char *name : {"HEAD", "config", "packed-refs", "objects", "objects/pack", "objects/info",
                             "refs", "refs/heads", "refs/heads/main", "refs/hypha"}) {
        if (fs::is_symlink(folder / name, ignored))
            return refuse(folder / name, "a symbolic link inside the repository");
    }
    return {};
}

Result<void> checkAbsent(const fs::path &folder)
{
    static constexpr std::pair<const char *, const char *> rules[] = {
        {"objects/info/alternates", "objects of another repository"},
        {"objects/info/http-alternates", "objects of another repository"},
        {"commondir", "a work tree of another repository"},
        {"shallow", "a shallow clone: the beginning of the history is missing"},
        {"info/grafts", "grafts: the history is not the real one"},
    };
    for (const auto &[name, why] : rules) {
        if (isThere(folder / name))
            return refuse(folder / name, why);
    }
    return {};
}

/// Files and folders alone: git's library would wait for ever at a named pipe.
Result<void> checkEntry(const fs::directory_entry &entry)
{
    std::error_code error;
    if (entry.is_symlink(error))
        return refuse(entry.path(), "a symbolic link inside the repository");
    const fs::file_status status = entry.symlink_status(error);
    if (!error && fs::exists(status) && !fs::is_regular_file(status) && !fs::is_directory(status))
        return refuse(entry.path(), "neither a file nor a folder");
    if (entry.path().extension() == ".promisor")
        return refuse(entry.path(), "a partial clone: objects are missing");
    return {};
}

Result<void> checkFolderOfObjects(const fs::path &folder, int levels)
{
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        HYPHA_CHECK(checkEntry(*at));
        std::error_code ignored;
        if (levels > 1 && at->is_directory(ignored))
            HYPHA_CHECK(checkFolderOfObjects(at->path(), levels - 1));
    }
    return {};
}

/// True when the text has a section whose name begins with `name`. Stricter than git's parser: it also finds
/// one inside a comment or a value.
bool hasSection(std::string_view lowerCase, std::string_view name)
{
    for (auto at = lowerCase.find('['); at != std::string_view::npos; at = lowerCase.find('[', at + 1)) {
        const auto begin = lowerCase.find_first_not_of(" \t", at + 1);
        if (begin != std::string_view::npos && lowerCase.substr(begin).starts_with(name))
            return true;
    }
    return false;
}

Result<void> checkConfig(const fs::path &file)
{
    const auto bytes = readFile(file, configLimit);
    if (!bytes && bytes.error().code == Errc::notFound)
        return {};
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    std::string text(asText(*bytes));
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (hasSection(text, "include"))
        return refuse(file, "the configuration includes other files");
    if (hasSection(text, "extensions"))
        return refuse(file, "an extension of git that changes how the repository is stored");
    return {};
}

} // namespace

Result<void> createRepository(const fs::path &folder)
{
    if (isThere(folder / "HEAD"))
        return fail(Errc::alreadyExists, folder.string(), "there is a repository already");
    for (const char *name : {"objects/pack", "objects/info", "refs/heads", "refs/tags"})
        HYPHA_CHECK(makePrivateFolder(folder / name));
    HYPHA_CHECK(writeFileAtomically(folder / "config", asBytes(initialConfig)));
    // Last: without it the folder is no repository, and creating it again goes on where this stopped.
    return writeFileAtomically(folder / "HEAD", asBytes("ref: refs/heads/main\n"));
}

Result<void> checkRepository(const fs::path &folder)
{
    if (!isThere(folder / "HEAD") || !isThere(folder / "objects") || !isThere(folder / "refs"))
        return fail(Errc::notAVault, folder.string(), "not a git repository");
    HYPHA_CHECK(checkLinks(folder));
    std::error_code ignored;
    if (!fs::is_regular_file(folder / "HEAD", ignored) || !fs::is_directory(folder / "objects", ignored) ||
        !fs::is_directory(folder / "refs", ignored))
        return fail(Errc::notAVault, folder.string(), "not a git repository");
    HYPHA_CHECK(checkAbsent(folder));
    HYPHA_CHECK(checkFolderOfObjects(folder / "objects", 2));
    return checkConfig(folder / "config");
}

} // namespace hypha::store
