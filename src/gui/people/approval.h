#pragma once

#include "model/vault/teamoperations.h"

#include <QStringList>

/// What approving a device means, said before it happens. Decides and words; no window.
namespace hypha::gui {

struct ApprovalChoice
{
    std::optional<vault::Role> role; ///< of somebody who is no member yet
    std::map<ProjectId, vault::Role> projects;
};

vault::op::ApproveDevice approvalOf(const vault::VaultState &state, const vault::Device &device,
                                    const ApprovalChoice &choice);
/// One sentence an effect, in the order of weight: who becomes what, which keys are wrapped, what stays
/// unreadable.
QStringList consequencesOf(const vault::VaultState &state, const vault::Device &device,
                           const ApprovalChoice &choice, const UserId &me);
/// The highest role that the choice gives, or that the person has already.
std::optional<vault::Role> highestRole(const vault::VaultState &state, const vault::Device &device,
                                       const ApprovalChoice &choice);
/// Projects in which this person may add somebody, and up to which role.
std::map<ProjectId, vault::Role> grantableProjects(const vault::VaultState &state, const UserId &me);

} // namespace hypha::gui
