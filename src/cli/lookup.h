#pragma once

#include "model/vault/state.h"

/// PROJECT, SET and DEVICE as people write them: a name, an id, or a unique id prefix of 8 or more hex
/// digits. A name wins over a prefix. Errc::notFound, Errc::ambiguous with the candidates.
namespace hypha::cli {

Result<const vault::Project *> findProject(const vault::VaultState &state, std::string_view text);
Result<const vault::SecretSet *> findSet(const vault::Project &project, std::string_view text);
Result<const vault::Device *> findDevice(const vault::VaultState &state, std::string_view text);
/// Only among the devices of these statuses: a name that a revoked one had can be used again.
Result<const vault::Device *> findDevice(const vault::VaultState &state, std::string_view text,
                                         const std::set<vault::DeviceStatus> &among);
/// A whole user id, or the name after its provider where only one member has it, or else one who was let in.
Result<UserId> findUser(const vault::VaultState &state, std::string_view text);

/// A set with its project.
struct Place
{
    const vault::Project *project = nullptr;
    const vault::SecretSet *set = nullptr;
};
Result<Place> findPlace(const vault::VaultState &state, std::string_view project, std::string_view set);

/// The digits of an id prefix in lower case, without hyphens; nothing when `text` is none.
std::optional<std::string> idPrefix(std::string_view text);
bool hasPrefix(const Uuid &id, std::string_view digits);

Result<vault::Role> parseRole(std::string_view text);
/// YYYY-MM-DD, at `timeOfDay`, or a whole RFC 3339 time.
Result<Timestamp> parseDate(const std::string &text, const char *timeOfDay);
/// "3" or "v3": 1 to the set's current version. Errc::invalidInput, notFound.
Result<std::uint64_t> findVersion(const vault::SecretSet &set, std::string_view text);
/// A whole number in decimal digits.
Result<std::uint64_t> parseNumber(std::string_view text, std::string_view what);

} // namespace hypha::cli
