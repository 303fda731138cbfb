#include "model/store/refs.h"

#include "model/store/atomicfile.h"
#include "model/store/descriptor.h"
#include "model/store/gitobjects.h"

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/stat.h>

namespace hypha::store {
namespace {

namespace fs = std::filesystem;

constexpr const char *digitsWanted = "40 hexadecimal digits";
constexpr const char *folderForRef = "a folder that is not empty stands in the place of the branch";
constexpr std::size_t looseLimit = 1024;       // bytes
constexpr std::size_t packedLimit = 16u << 20; // bytes

Result<void> checkRefName(std::string_view name)
{
    const bool shape = name.starts_with("refs/") && name.size() <= 200 && !name.ends_with('/') &&
                       !name.ends_with(".lock") && name.find("//") == std::string_view::npos &&
                       name.find("/.") == std::string_view::npos && name.find("..") == std::string_view::npos;
    const bool letters = std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
               c == '-' || c == '_' || c == '.';
    });
    if (!shape || !letters)
        return fail(Errc::invalidInput, printable(name), "not a name of a ref");
    return {};
}

/// The file and every folder above it inside the repository must be no links.
Result<void> refuseLinks(const fs::path &repository, std::string_view name)
{
    for (auto end = name.find('/');; end = name.find('/', end + 1)) {
        const auto path = repository / name.substr(0, end);
        struct stat status{};
        if (::lstat(path.c_str(), &status) == 0 && S_ISLNK(status.st_mode))
            return fail(Errc::malformed, path.string(), "a symbolic link inside the repository");
        if (end == std::string_view::npos)
            return {};
    }
}

Result<std::optional<ObjectId>> readPacked(const fs::path &repository, std::string_view name)
{
    const auto path = repository / "packed-refs";
    auto bytes = readFile(path, packedLimit);
    if (!bytes && bytes.error().code == Errc::notFound)
        return std::optional<ObjectId>{};
    if (!bytes)
        return tl::unexpected<Error>(std::move(bytes).error());
    std::string_view rest = asText(*bytes);
    while (!rest.empty()) {
        const auto line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        if (line.size() != 41 + name.size() || !line.ends_with(name) || line[40] != ' ')
            continue;
        const auto id = parseObjectId(line.substr(0, 40));
        if (!id)
            return fail(Errc::malformed, path.string(), "a damaged line");
        return id;
    }
    return std::optional<ObjectId>{};
}

/// As git leaves them where branches were named `main/…`: a folder whose folders are empty. Anything else
/// stays.
bool removeEmptyFolders(const fs::path &folder)
{
    std::error_code error;
    std::vector<fs::path> inside;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        if (at->is_symlink(error) || !at->is_directory(error))
            return false;
        inside.push_back(at->path());
    }
    return !error && std::ranges::all_of(inside, removeEmptyFolders) && ::rmdir(folder.c_str()) == 0;
}

/// Holds `<ref>.lock`; what is not committed goes with it.
class RefLock
{
public:
    explicit RefLock(fs::path ref) : m_ref(std::move(ref)), m_lock(m_ref.string() + ".lock") {}
    RefLock(const RefLock &) = delete;
    ~RefLock()
    {
        if (m_held)
            ::unlink(m_lock.c_str());
    }

    Result<void> take(FoundLock found)
    {
        if (found == FoundLock::foreign && isYoung())
            return fail(Errc::busy, m_lock.string(), "another program is moving the branch");
        if (::unlink(m_lock.c_str()) != 0 && errno != ENOENT)
            return tl::unexpected<Error>(errorFromErrno(errno, m_lock, "removing a lock that was left"));
        constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW;
        struct stat folder{};
        const unsigned mode =
            ::stat(m_ref.parent_path().c_str(), &folder) == 0 ? folder.st_mode & 0666u : 0600u;
        m_descriptor = Descriptor(::open(m_lock.c_str(), flags, mode));
        if (m_descriptor.get() < 0)
            return tl::unexpected<Error>(errorFromErrno(errno, m_lock, "locking the ref"));
        m_held = true;
        return {};
    }

    Result<void> commit(const ObjectId &id)
    {
        HYPHA_CHECK(writeAll(m_descriptor.get(), asBytes(id.toString() + "\n"), m_lock));
        HYPHA_CHECK(syncAndClose(m_descriptor, m_lock));
        int moved = ::rename(m_lock.c_str(), m_ref.c_str());
        if (moved != 0 && errno == EISDIR) {
            if (!removeEmptyFolders(m_ref))
                return fail(Errc::io, m_ref.string(), folderForRef);
            moved = ::rename(m_lock.c_str(), m_ref.c_str());
        }
        if (moved != 0)
            return tl::unexpected<Error>(errorFromErrno(errno, m_ref, "moving the ref"));
        m_held = false;
        return syncFolder(m_ref.parent_path());
    }

private:
    bool isYoung() const
    {
        constexpr auto age = std::chrono::minutes(2);  // git holds it for milliseconds
        constexpr auto ahead = std::chrono::hours(24); // by which the clock of another computer may be wrong
        std::error_code error;
        const auto written = fs::last_write_time(m_lock, error);
        const auto now = fs::file_time_type::clock::now();
        return !error && written > now - age && written < now + ahead;
    }

    fs::path m_ref;
    fs::path m_lock;
    Descriptor m_descriptor;
    bool m_held = false;
};

} // namespace

Result<std::optional<ObjectId>> readRef(const fs::path &repository, std::string_view name)
{
    HYPHA_CHECK(checkRefName(name));
    HYPHA_CHECK(refuseLinks(repository, name));
    const auto path = repository / name;
    auto bytes = readFile(path, looseLimit);
    if (!bytes && bytes.error().code == Errc::notFound)
        return readPacked(repository, name);
    std::error_code ignored;
    if (!bytes && fs::is_directory(path, ignored))
        return readPacked(repository, name);
    if (!bytes && (bytes.error().code == Errc::limitExceeded || fs::is_other(fs::status(path, ignored))))
        return mismatch(Errc::malformed, path.string(), digitsWanted, bytes.error().detail, "a damaged ref");
    if (!bytes)
        return tl::unexpected<Error>(std::move(bytes).error());
    std::string_view text = asText(*bytes);
    if (text.ends_with('\n'))
        text.remove_suffix(1);
    const auto id = parseObjectId(text);
    if (!id)
        return mismatch(Errc::malformed, path.string(), digitsWanted, printable(text.substr(0, 64)),
                        "a damaged or symbolic ref");
    return id;
}

bool isDamagedRef(const Error &error)
{
    return error.code == Errc::malformed && error.expected == digitsWanted;
}

bool isFolderForRef(const Error &error)
{
    return error.code == Errc::io && error.detail == folderForRef;
}

Result<void> writeRef(const fs::path &repository, std::string_view name,
                      const std::optional<ObjectId> &expected, const ObjectId &id, FoundLock found)
{
    HYPHA_CHECK(checkRefName(name));
    const auto path = repository / name;
    HYPHA_CHECK(makePrivateFolder(path.parent_path()));
    RefLock lock(path);
    HYPHA_CHECK(lock.take(found));
    HYPHA_TRY(const auto current, readRef(repository, name));
    if (current != expected)
        return mismatch(Errc::conflict, std::string(name), expected ? expected->toString() : "absent",
                        current ? current->toString() : "absent", "the ref was moved meanwhile");
    return lock.commit(id);
}

Result<void> replaceDamagedRef(const fs::path &repository, std::string_view name, const ObjectId &id,
                               FoundLock found)
{
    HYPHA_CHECK(checkRefName(name));
    HYPHA_CHECK(refuseLinks(repository, name));
    RefLock lock(repository / name);
    HYPHA_CHECK(lock.take(found));
    if (const auto current = readRef(repository, name); current || !isDamagedRef(current.error()))
        return fail(Errc::conflict, std::string(name), "the ref was mended meanwhile");
    return lock.commit(id);
}

Result<void> removeRef(const fs::path &repository, std::string_view name)
{
    HYPHA_TRY(const auto current, readRef(repository, name));
    if (!current)
        return fail(Errc::notFound, std::string(name), "there is no such ref");
    HYPHA_TRY(const auto packed, readPacked(repository, name));
    if (packed)
        return fail(Errc::notSupported, std::string(name), "a packed ref");
    const auto path = repository / name;
    if (::unlink(path.c_str()) != 0)
        return tl::unexpected<Error>(errorFromErrno(errno, path, "removing the ref"));
    return syncFolder(path.parent_path());
}

} // namespace hypha::store
