#pragma once

#include "model/keystore/profiles.h"
#include "model/vault/teamoperations.h"

#include <functional>

/// A second person without a remote: the repository is carried from home to home by hand, as on a stick.
namespace hypha::test {

struct Newcomer
{
    keystore::ProfileStore profiles;
    std::string passphrase;
    UserId user;
    std::string deviceName;
    std::string invitation; ///< text; empty: none
};

/// Copies the repository, enrols a new device in the copy, and makes the profile "default" around it.
void joinByCopy(Newcomer newcomer, const std::filesystem::path &repository, const Clock &clock);
/// The repository of one home replaces that of the other.
void carry(const std::filesystem::path &from, const std::filesystem::path &to);

} // namespace hypha::test
