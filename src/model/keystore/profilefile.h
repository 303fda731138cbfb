#pragma once

#include "model/keystore/profiles.h"
#include "model/record/json.h"

/// profile.json and config.json as bytes on the disk. Internal to the room.
namespace hypha::keystore {

/// The object in `file`. Errc::notFound, malformed, newerVersion for a schema_version above 1.
Result<json::Object> readDocument(const std::filesystem::path &file);
Result<void> writeDocument(const std::filesystem::path &file, json::Object document);

Result<Profile> readProfile(const std::filesystem::path &file);
/// Members of an existing file that this version does not know stay.
Result<void> writeProfile(const std::filesystem::path &file, const Profile &profile);

} // namespace hypha::keystore
