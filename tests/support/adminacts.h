#pragma once

#include "support/teamvault.h"

#include <functional>
#include <vector>

/// Three admins, one of them the owner, each against the others.
namespace hypha::test {

struct AdminAct
{
    const char *device; ///< of the device whose it is, as in threeAdmins()
    std::function<vault::Operation(const vault::VaultState &, const ProjectId &)> operation;
};

/// Ada owns everything; Ben and Carla are admins of the organisation and of its project.
std::unique_ptr<TeamVault> threeAdmins();
const std::vector<AdminAct> &adminActs();

/// As somebody does who sees that state.
vault::op::TransferOwnership transferTo(const vault::VaultState &state, std::string_view who);
vault::op::ChangeRole roleOf(const vault::VaultState &state, std::string_view who, vault::Role role);

/// Empty when nothing is wrong with the state, whoever did what.
std::string brokenRule(const vault::VaultState &state);

} // namespace hypha::test
