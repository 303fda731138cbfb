#pragma once

#include "model/record/timestamp.h"
#include "model/record/userid.h"
#include "model/record/uuid.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace hypha::keystore {

/// Where everything local lives (DECISIONS, Files and state): below one folder (`--home`, HYPHA_HOME) as
/// config/, data/, cache/; otherwise the XDG base directories, each with `hypha` below it.
struct Home
{
    std::filesystem::path config, data, cache;

    static Home below(const std::filesystem::path &folder);
    /// HYPHA_HOME, else XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_CACHE_HOME, else their defaults below $HOME.
    static Home fromEnvironment();
};

/// What profile.json holds; nothing secret. Written and read as canonical JSON with schema_version 1; members
/// that this version does not know are kept, in config.json too.
struct Profile
{
    std::string name;
    OrgId orgId;
    std::string orgName;
    UserId userId;
    DeviceId deviceId;
    std::string deviceName;
    std::optional<std::string> remote;
    Timestamp createdAt;
    friend bool operator==(const Profile &, const Profile &) = default;
};

/// Profiles, isolated from each other: nothing of one is readable with another's keys. Several processes may
/// use one home: changes hold a lock on config/lock. Files are 0600, folders 0700; a profile's folder that is
/// a symbolic link or no folder is refused (Errc::invalidInput).
///
/// rename() moves config/profiles/<from> first, and by that the profile has its new name; the other folders
/// follow, then the name inside profile.json. A process killed between leaves a profile.json that still says
/// <from>: whatever looks at profiles next finishes the move.
class ProfileStore
{
public:
    explicit ProfileStore(Home home) : m_home(std::move(home)) {}

    Result<std::vector<std::string>> list() const; ///< sorted
    /// Errc::notFound, malformed (not a profile.json), newerVersion.
    Result<Profile> load(std::string_view name) const;
    Result<void> save(const Profile &profile);
    bool exists(std::string_view name) const;
    /// The one used when none is named: config.json's default_profile while it exists, else the only one
    /// there is. Errc::notFound without profiles, ambiguous with several.
    Result<std::string> defaultName() const;
    Result<void> setDefault(std::string_view name);
    /// Errc::alreadyExists when anything of `to` is there, notFound.
    Result<void> rename(std::string_view from, std::string_view to);
    /// Every local file of the profile, the keystore first: what a killed process leaves can be read by
    /// nobody, and a second remove() finishes.
    Result<void> remove(std::string_view name);

    /// 1–64 of [A-Za-z0-9._-], not starting with a dot: it becomes a folder's name.
    /// Errc::invalidInput.
    static Result<void> checkName(std::string_view name);

    const Home &home() const { return m_home; }
    std::filesystem::path folder(std::string_view name) const;       ///< config/profiles/<name>
    std::filesystem::path keystoreFile(std::string_view name) const; ///< …/keystore.json
    std::filesystem::path attemptsFile(std::string_view name) const; ///< …/attempts
    std::filesystem::path repository(std::string_view name) const;   ///< data/<name>/vault.git
    std::filesystem::path headFile(std::string_view name) const;   ///< data/<name>/head: the remembered head
    std::filesystem::path draftFile(std::string_view name) const;  ///< data/<name>/draft
    std::filesystem::path cacheFile(std::string_view name) const;  ///< cache/<name>/state
    std::filesystem::path dataFolder(std::string_view name) const; ///< data/<name>
    std::filesystem::path
    syncFile(std::string_view name) const; ///< data/<name>/sync: what the last sync said

private:
    Home m_home;
};

} // namespace hypha::keystore
