#pragma once

#include "model/vault/operations.h"

#include <filesystem>

namespace hypha::test {

/// Entries as a company has them: logins, keys and variables, some with tags, favourites and an expiry. Keys
/// are SERVICE_100000_PASSWORD and following.
entries::EntryList manyEntries(std::size_t count, const crypto::SessionSealer &sealer);

/// A vault "default" with project "api" and set "production" that holds them.
struct Place
{
    ProjectId project = ProjectId::random();
    SetId set = SetId::random();
};
inline constexpr const char *manyPassphrase = "correct horse battery staple amber";
Result<Place> makeVaultWithMany(const std::filesystem::path &home, std::size_t count);

} // namespace hypha::test
