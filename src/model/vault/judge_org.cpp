#include "model/vault/judgement.h"

#include "model/record/names.h"

#include <algorithm>

namespace hypha::vault {

Result<void> judgeDetails(Judgement &j, const details::OrgCreated &d)
{
    const Event &e = j.event;
    HYPHA_CHECK(j.needNoProject());
    if (d.device != e.actorDevice || d.owner != e.actorUser)
        return refuse(Errc::illegalEvent, "the first device signs for itself and its user is the owner");
    if (d.owner.isCi() || d.description.type != DeviceType::interactive)
        return refuse(Errc::illegalEvent, "the first device is interactive and belongs to a person");
    if (isExpired(d.description.expiresAt, j.now))
        return refuse(Errc::deviceNotActive, "the first device has expired");
    HYPHA_CHECK(j.needNewId(e.org.uuid));
    HYPHA_CHECK(j.needNewId(d.device.uuid));
    HYPHA_CHECK(j.needNewSigningKey(d.description.signingKey));
    HYPHA_CHECK(checkDeviceDescription(d.description));

    j.put(change::PutOrg{Org{e.org, d.orgName, e.timestamp, d.settings, j.wrote(path::org)}});
    j.put(change::PutMember{{}, Membership{d.owner, Role::owner, e.timestamp, d.device, {}}});
    j.putMembers({});
    Device device = deviceFrom(d.device, d.owner, d.description, e.timestamp);
    device.status = DeviceStatus::active;
    device.file = j.wrote(path::device(d.device));
    j.put(change::PutDevice{std::move(device)});
    return {};
}

Result<void> judgeDetails(Judgement &j, const details::OrgSettingsChanged &d)
{
    HYPHA_CHECK(j.needNoProject());
    HYPHA_CHECK(j.needOrg(Permission::rotate));
    if (changedSettings(j.state.org, d.settings, d.orgName) != d.changedFields)
        return refuse(Errc::illegalEvent, "changed_fields does not name exactly what differs");
    Org org = j.state.org;
    org.settings = d.settings;
    org.name = d.orgName.value_or(org.name);
    org.file = j.wrote(path::org);
    j.put(change::PutOrg{std::move(org)});
    return {};
}

Result<void> judgeDetails(Judgement &j, const details::AuditNote &)
{
    if (!j.event.project)
        return j.needOrg(Permission::read);
    HYPHA_TRY(const Project *project, j.project());
    return j.need(*project, Permission::read);
}

Result<void> judgeDetails(Judgement &j, const details::HeadSeen &d)
{
    HYPHA_CHECK(j.needNoProject());
    HYPHA_CHECK(j.needOrg(Permission::read));
    if (d.sequence > j.state.log.size() || j.state.log[d.sequence - 1].chainHash != d.chainHash)
        return refuse(Errc::illegalEvent, "the head that was seen is not in this history");
    return {};
}

Result<void> judgeDetails(Judgement &, const details::Newer &)
{
    return refuse(Errc::newerVersion, "this event was made by a newer version of the program");
}

} // namespace hypha::vault
