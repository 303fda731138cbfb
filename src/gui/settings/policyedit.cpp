#include "gui/settings/policyedit.h"

namespace hypha::gui {

template <class Value> static void take(Value &value, const std::optional<Value> &edited)
{
    if (edited)
        value = *edited;
}

vault::op::ChangeSettings changeOf(const PolicyEdit &edit, const vault::Org &now)
{
    vault::op::ChangeSettings change{std::nullopt, now.settings};
    if (edit.orgName && *edit.orgName != now.name)
        change.orgName = edit.orgName;
    take(change.settings.githubOrg, edit.githubOrg);
    take(change.settings.requireDeviceApproval, edit.requireDeviceApproval);
    take(change.settings.auditReads, edit.auditReads);
    const auto before = now.settings.defaultRotationPolicy;
    vault::RotationPolicy policy = before.value_or(vault::RotationPolicy());
    take(policy.rotateOnMemberRemove, edit.rotateOnMemberRemove);
    take(policy.rotateOnDeviceRevoke, edit.rotateOnDeviceRevoke);
    take(policy.maxAgeDays, edit.maxAgeDays);
    take(policy.notifyBeforeExpiryDays, edit.notifyBeforeExpiryDays);
    if (before || policy != vault::RotationPolicy())
        change.settings.defaultRotationPolicy = policy;
    return change;
}

} // namespace hypha::gui
