#pragma once

#include "model/vault/operations.h"

namespace hypha::gui {

/// What a person changed of the organisation's settings, field by field: what they left alone stays as it is
/// when the change is signed, whoever has changed it meanwhile. Decides; no window.
struct PolicyEdit
{
    std::optional<std::string> orgName;
    std::optional<std::optional<std::string>> githubOrg;
    std::optional<bool> requireDeviceApproval, auditReads;
    std::optional<bool> rotateOnMemberRemove, rotateOnDeviceRevoke;
    std::optional<std::optional<std::uint64_t>> maxAgeDays, notifyBeforeExpiryDays;

    bool isEmpty() const { return *this == PolicyEdit(); }
    friend bool operator==(const PolicyEdit &, const PolicyEdit &) = default;
};

/// The whole settings that are to be signed, made of those that hold `now`.
vault::op::ChangeSettings changeOf(const PolicyEdit &edit, const vault::Org &now);

} // namespace hypha::gui
