#include "model/keystore/profiles.h"

#include <cstdlib>
#include <pwd.h>
#include <unistd.h>

namespace hypha::keystore {

namespace {

constexpr const char *folderName = "hypha";

std::filesystem::path fromVariable(const char *name)
{
    const char *value = std::getenv(name);
    return value ? std::filesystem::path(value) : std::filesystem::path();
}

std::filesystem::path userHome()
{
    if (const auto home = fromVariable("HOME"); home.is_absolute())
        return home;
    const passwd *entry = getpwuid(getuid());
    return entry && entry->pw_dir ? entry->pw_dir : "/";
}

/// A relative path is invalid and ignored (XDG Base Directory Specification, "Basics").
std::filesystem::path xdgFolder(const char *variable, const std::filesystem::path &belowHome)
{
    const auto folder = fromVariable(variable);
    return (folder.is_absolute() ? folder : userHome() / belowHome) / folderName;
}

} // namespace

Home Home::below(const std::filesystem::path &folder)
{
    const auto base = std::filesystem::absolute(folder).lexically_normal();
    return {base / "config", base / "data", base / "cache"};
}

Home Home::fromEnvironment()
{
    if (const auto home = fromVariable("HYPHA_HOME"); !home.empty())
        return below(home);
    return {xdgFolder("XDG_CONFIG_HOME", ".config"), xdgFolder("XDG_DATA_HOME", ".local/share"),
            xdgFolder("XDG_CACHE_HOME", ".cache")};
}

Result<void> ProfileStore::checkName(std::string_view name)
{
    const auto allowed = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' ||
               c == '_' || c == '-';
    };
    if (name.empty() || name.size() > 64 || name.front() == '.' ||
        !std::all_of(name.begin(), name.end(), allowed))
        return fail(Errc::invalidInput, "profile name",
                    "1 to 64 letters (A-Z, a-z), digits, '.', '_' or '-', not starting with '.'");
    return {};
}

std::filesystem::path ProfileStore::folder(std::string_view name) const
{
    return m_home.config / "profiles" / name;
}

std::filesystem::path ProfileStore::keystoreFile(std::string_view name) const
{
    return folder(name) / "keystore.json";
}

std::filesystem::path ProfileStore::attemptsFile(std::string_view name) const
{
    return folder(name) / "attempts";
}

std::filesystem::path ProfileStore::repository(std::string_view name) const
{
    return m_home.data / name / "vault.git";
}

std::filesystem::path ProfileStore::headFile(std::string_view name) const
{
    return m_home.data / name / "head";
}

std::filesystem::path ProfileStore::draftFile(std::string_view name) const
{
    return m_home.data / name / "draft";
}

std::filesystem::path ProfileStore::dataFolder(std::string_view name) const
{
    return m_home.data / name;
}

std::filesystem::path ProfileStore::syncFile(std::string_view name) const
{
    return m_home.data / name / "sync";
}

std::filesystem::path ProfileStore::cacheFile(std::string_view name) const
{
    return m_home.cache / name / "state";
}

} // namespace hypha::keystore
