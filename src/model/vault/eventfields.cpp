#include "model/vault/eventfields.h"

#include "model/record/base64.h"

namespace hypha::vault::eventfields {

RotationPolicy readPolicyObject(json::Fields &outer, std::string_view name)
{
    const json::Object &object = outer.object(name);
    RotationPolicy p;
    if (!outer.ok())
        return p;
    json::Fields f(object, std::string(name));
    p.rotateOnMemberRemove = f.boolean("rotate_on_member_remove");
    p.rotateOnDeviceRevoke = f.boolean("rotate_on_device_revoke");
    p.maxAgeDays = f.optionalInteger("max_age_days");
    p.notifyBeforeExpiryDays = f.optionalInteger("notify_before_expiry_days");
    if (!f.ok())
        outer.refuse(name, "a rotation policy with its four members");
    return p;
}

Role readRole(json::Fields &f, std::string_view name)
{
    const auto role = roleFromString(f.string(name));
    if (!role)
        f.refuse(name, "owner, admin, member or reader");
    return role.value_or(Role::reader);
}

std::optional<RotationPolicy> readNullablePolicy(json::Fields &f, std::string_view name)
{
    if (f.has(name) && f.isNull(name))
        return std::nullopt;
    return readPolicyObject(f, name);
}

Settings readSettings(json::Fields &outer)
{
    const json::Object &object = outer.object("settings");
    Settings s;
    if (!outer.ok())
        return s;
    json::Fields f(object, "settings");
    s.requireDeviceApproval = f.boolean("require_device_approval");
    s.githubOrg = f.optionalString("github_org");
    s.auditReads = f.boolean("audit_reads");
    s.defaultRotationPolicy = readNullablePolicy(f, "default_rotation_policy");
    if (!f.ok())
        outer.refuse("settings", "require_device_approval, github_org, audit_reads, default_rotation_policy");
    return s;
}

DeviceDescription readDevice(json::Fields &f)
{
    DeviceDescription d;
    d.name = f.name("device_name");
    const std::string type = f.string("device_type");
    if (type != "interactive" && type != "ci")
        f.refuse("device_type", "interactive or ci");
    d.type = type == "ci" ? DeviceType::ci : DeviceType::interactive;
    d.signingKey = f.signingKey("signing_pubkey");
    d.encryptionKey = f.encryptionKey("encryption_pubkey");
    d.expiresAt = f.optionalTime("expires_at");
    return d;
}

std::map<DeviceId, Hash> readWrapped(json::Fields &f)
{
    std::map<DeviceId, Hash> out;
    for (const auto &[name, value] : f.object("wrapped")) {
        const auto id = DeviceId::parse(name);
        const auto hash = value.asString() ? fromBase64Exactly<32>(*value.asString())
                                           : Result<std::array<std::uint8_t, 32>>(fail(Errc::malformed));
        if (!id || !hash) {
            f.refuse("wrapped", "device ids with base64 of 32 bytes");
            return {};
        }
        out.emplace(*id, Hash{*hash});
    }
    return out;
}

WrapPins readWrap(json::Fields &f)
{
    WrapPins w;
    w.commitment = f.hash("commitment");
    w.wrapped = readWrapped(f);
    return w;
}

std::vector<UserId> readUsers(json::Fields &f, std::string_view name)
{
    std::vector<UserId> out;
    for (const json::Value &v : f.array(name)) {
        const auto user = UserId::parse(v.asString() ? *v.asString() : std::string());
        if (!user || (!out.empty() && !(out.back() < *user))) {
            f.refuse(name, "a sorted list of user ids without repeats");
            return {};
        }
        out.push_back(*user);
    }
    return out;
}

std::optional<std::set<DeviceId>> readOptionalDevices(json::Fields &f)
{
    if (!f.has("device_ids"))
        return std::nullopt;
    return f.idSet<DeviceId>("device_ids");
}

std::vector<std::string> readStrings(json::Fields &f, std::string_view name)
{
    std::vector<std::string> out;
    for (const json::Value &v : f.array(name)) {
        if (!v.asString() || (!out.empty() && !(out.back() < *v.asString()))) {
            f.refuse(name, "a sorted list of names without repeats");
            return {};
        }
        out.push_back(*v.asString());
    }
    return out;
}

} // namespace hypha::vault::eventfields
