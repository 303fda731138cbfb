#include "model/vault/roles.h"

namespace hypha::vault {

const char *toString(Role role)
{
    switch (role) {
    case Role::reader:
        return "reader";
    case Role::member:
        return "member";
    case Role::admin:
        return "admin";
    case Role::owner:
        return "owner";
    }
    return "reader";
}

const char *toString(Permission permission)
{
    switch (permission) {
    case Permission::read:
        return "read";
    case Permission::write:
        return "write";
    case Permission::share:
        return "share";
    case Permission::rotate:
        return "rotate";
    case Permission::deleteProject:
        return "delete_project";
    case Permission::transferOwnership:
        return "transfer_ownership";
    }
    return "read";
}

std::optional<Role> roleFromString(std::string_view text)
{
    for (const Role role : {Role::reader, Role::member, Role::admin, Role::owner})
        if (text == toString(role))
            return role;
    return std::nullopt;
}

bool allows(std::optional<Role> role, Permission permission)
{
    if (!role)
        return false;
    switch (permission) {
    case Permission::read:
        return true;
    case Permission::write:
        return *role == Role::member || *role == Role::admin || *role == Role::owner;
    case Permission::share:
    case Permission::rotate:
        return *role == Role::admin || *role == Role::owner;
    case Permission::deleteProject:
    case Permission::transferOwnership:
        return *role == Role::owner;
    }
    return false;
}

int level(std::optional<Role> role)
{
    return role ? static_cast<int>(*role) + 1 : 0;
}

} // namespace hypha::vault
