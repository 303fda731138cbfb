#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace hypha::vault {

/// VAULT-FORMAT §7.
enum class Role : std::uint8_t { reader, member, admin, owner };
enum class Permission : std::uint8_t { read, write, share, rotate, deleteProject, transferOwnership };

const char *toString(Role role);
const char *toString(Permission permission);
std::optional<Role> roleFromString(std::string_view text);

/// Whether the role's capability set has the permission. No role, no permission.
bool allows(std::optional<Role> role, Permission permission);
/// "Up to one's own level", "below": 1 (reader) … 4 (owner), 0 without a role. Only for comparing people.
int level(std::optional<Role> role);

} // namespace hypha::vault
