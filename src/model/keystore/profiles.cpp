#include "model/keystore/profiles.h"

#include "model/keystore/profilefile.h"
#include "model/store/atomicfile.h"

namespace hypha::keystore {

namespace fs = std::filesystem;

namespace {

constexpr int profilesLockTimeoutMs = 10'000;
constexpr std::string_view defaultMember = "default_profile";

fs::file_type typeOf(const fs::path &path)
{
    std::error_code ignored;
    return fs::symlink_status(path, ignored).type();
}

bool isThere(const fs::path &path)
{
    return typeOf(path) != fs::file_type::not_found;
}

tl::unexpected<Error> ioError(const std::error_code &error, const fs::path &path, std::string_view doing)
{
    return tl::unexpected<Error>(store::errorFromErrno(error.value(), path, doing));
}

std::array<fs::path, 3> foldersOf(const ProfileStore &profiles, std::string_view name)
{
    return {profiles.folder(name), profiles.home().data / name, profiles.home().cache / name};
}

fs::path profileFile(const ProfileStore &profiles, std::string_view name)
{
    return profiles.folder(name) / "profile.json";
}

fs::path configFile(const ProfileStore &profiles)
{
    return profiles.home().config / "config.json";
}

/// A link could lead what is written, moved or removed anywhere.
Result<void> checkFolders(const ProfileStore &profiles, std::string_view name)
{
    HYPHA_CHECK(ProfileStore::checkName(name));
    // XDG variables may name one folder for configuration and data.
    if (profiles.home().data / name == profiles.home().config / "profiles")
        return fail(Errc::invalidInput, "profile name", "the name of the folder of all profiles");
    for (const fs::path &folder : foldersOf(profiles, name))
        if (const auto type = typeOf(folder);
            type != fs::file_type::not_found && type != fs::file_type::directory)
            return fail(Errc::invalidInput, folder.string(), "a profile's folder is a folder and no link");
    return {};
}

Result<store::FileLock> lockConfig(const ProfileStore &profiles)
{
    HYPHA_CHECK(store::makePrivateFolder(profiles.home().config));
    return store::FileLock::take(profiles.home().config / "lock", profilesLockTimeoutMs);
}

Result<json::Object> readConfig(const ProfileStore &profiles)
{
    auto config = readDocument(configFile(profiles));
    if (!config && config.error().code == Errc::notFound)
        return json::Object{};
    return config;
}

std::optional<std::string> defaultIn(const json::Object &config)
{
    const json::Value *value = config.find(defaultMember);
    return value && value->asString() ? std::optional(*value->asString()) : std::nullopt;
}

/// Caller holds the lock. An absent `next` leaves no default.
Result<void> replaceDefault(const ProfileStore &profiles, std::string_view old,
                            const std::optional<std::string> &next)
{
    HYPHA_TRY(json::Object config, readConfig(profiles));
    if (defaultIn(config) != old)
        return {};
    if (next)
        config.set(std::string(defaultMember), *next);
    else
        config.remove(defaultMember);
    return writeDocument(configFile(profiles), std::move(config));
}

Result<void> move(const fs::path &from, const fs::path &to)
{
    std::error_code error;
    fs::rename(from, to, error);
    if (error)
        return ioError(error, from, "move");
    return {};
}

/// The steps of a rename after the one that decides it; each can be done twice. Caller holds the lock.
Result<void> moveTheRest(const ProfileStore &profiles, std::string_view from, Profile profile)
{
    HYPHA_CHECK(checkFolders(profiles, from));
    const auto old = foldersOf(profiles, from);
    const auto now = foldersOf(profiles, profile.name);
    for (std::size_t i = 1; i < old.size(); ++i)
        if (isThere(old[i]) && !isThere(now[i]))
            HYPHA_CHECK(move(old[i], now[i]));
    HYPHA_CHECK(replaceDefault(profiles, from, profile.name));
    return writeProfile(profileFile(profiles, profile.name), profile);
}

/// Caller holds the lock.
Result<Profile> finishedRename(const ProfileStore &profiles, std::string_view name)
{
    HYPHA_TRY(Profile profile, readProfile(profileFile(profiles, name)));
    if (profile.name == name)
        return profile;
    const std::string from = std::exchange(profile.name, std::string(name));
    if (isThere(profiles.folder(from))) // a copied folder: the data belongs to the original
        return mismatch(Errc::malformed, "profile.json", std::string(name), from, "it names another profile");
    HYPHA_CHECK(moveTheRest(profiles, from, profile));
    return profile;
}

std::vector<std::string> folderNames(const ProfileStore &profiles)
{
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator it(profiles.home().config / "profiles", error), end; !error && it != end;
         it.increment(error)) {
        const std::string name = it->path().filename().string();
        if (ProfileStore::checkName(name) && profiles.exists(name))
            names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

/// Before a name is given anew, no folder of it may still be on its way to another. Caller holds the lock.
void finishRenames(const ProfileStore &profiles)
{
    for (const std::string &name : folderNames(profiles))
        (void)finishedRename(profiles, name); // a profile that cannot be read is no reason to refuse another
}

/// The same where nobody holds the lock, which is taken only if there is something to finish.
void finishInterruptedRenames(const ProfileStore &profiles)
{
    for (const std::string &name : folderNames(profiles)) {
        const auto profile = readProfile(profileFile(profiles, name));
        if (!profile || profile->name == name || isThere(profiles.folder(profile->name)))
            continue;
        if (const auto lock = lockConfig(profiles); lock)
            finishRenames(profiles);
        return;
    }
}

Result<void> removeFolder(const fs::path &folder)
{
    std::error_code error;
    fs::remove_all(folder, error);
    if (error)
        return ioError(error, folder, "remove");
    return {};
}

} // namespace

Result<std::vector<std::string>> ProfileStore::list() const
{
    finishInterruptedRenames(*this);
    return folderNames(*this);
}

bool ProfileStore::exists(std::string_view name) const
{
    return checkName(name) && typeOf(folder(name)) == fs::file_type::directory &&
           typeOf(profileFile(*this, name)) == fs::file_type::regular;
}

Result<Profile> ProfileStore::load(std::string_view name) const
{
    HYPHA_CHECK(checkFolders(*this, name));
    if (!exists(name))
        return fail(Errc::notFound, "profile \"" + std::string(name) + '"', "there is no such profile");
    HYPHA_TRY(const Profile profile, readProfile(profileFile(*this, name)));
    if (profile.name == name)
        return profile;
    HYPHA_TRY(const auto lock, lockConfig(*this));
    return finishedRename(*this, name);
}

Result<void> ProfileStore::save(const Profile &profile)
{
    HYPHA_CHECK(checkFolders(*this, profile.name));
    HYPHA_TRY(const auto lock, lockConfig(*this));
    finishRenames(*this);
    for (const fs::path &folder : foldersOf(*this, profile.name))
        HYPHA_CHECK(store::makePrivateFolder(folder));
    return writeProfile(profileFile(*this, profile.name), profile);
}

Result<std::string> ProfileStore::defaultName() const
{
    HYPHA_TRY(const auto names, list());
    HYPHA_TRY(const json::Object config, readConfig(*this));
    if (const auto name = defaultIn(config); name && exists(*name))
        return *name;
    if (names.empty())
        return fail(Errc::notFound, "profile", "there is no profile yet");
    if (names.size() > 1)
        return fail(Errc::ambiguous, "profile", "there are several profiles and none is the default");
    return names.front();
}

Result<void> ProfileStore::setDefault(std::string_view name)
{
    HYPHA_CHECK(load(name));
    HYPHA_TRY(const auto lock, lockConfig(*this));
    HYPHA_TRY(json::Object config, readConfig(*this));
    config.set(std::string(defaultMember), name);
    return writeDocument(configFile(*this), std::move(config));
}

Result<void> ProfileStore::rename(std::string_view from, std::string_view to)
{
    HYPHA_CHECK(checkFolders(*this, from));
    HYPHA_CHECK(checkName(to));
    HYPHA_TRY(const auto lock, lockConfig(*this));
    finishRenames(*this);
    if (!exists(from))
        return fail(Errc::notFound, "profile \"" + std::string(from) + '"', "there is no such profile");
    HYPHA_TRY(Profile profile, readProfile(profileFile(*this, from)));
    for (const fs::path &folder : foldersOf(*this, to))
        if (isThere(folder))
            return fail(Errc::alreadyExists, folder.string(), "the name is taken");
    profile.name = to;
    HYPHA_CHECK(move(folder(from), folder(to)));
    return moveTheRest(*this, from, std::move(profile));
}

Result<void> ProfileStore::remove(std::string_view name)
{
    HYPHA_CHECK(checkFolders(*this, name));
    HYPHA_TRY(const auto lock, lockConfig(*this));
    finishRenames(*this);
    const auto folders = foldersOf(*this, name);
    if (std::none_of(folders.begin(), folders.end(), isThere))
        return fail(Errc::notFound, "profile \"" + std::string(name) + '"', "there is no such profile");
    std::error_code error;
    fs::remove(keystoreFile(name), error);
    if (error)
        return ioError(error, keystoreFile(name), "remove");
    HYPHA_CHECK(replaceDefault(*this, name, std::nullopt));
    for (auto folder = folders.rbegin(); folder != folders.rend(); ++folder)
        HYPHA_CHECK(removeFolder(*folder));
    return {};
}

} // namespace hypha::keystore
