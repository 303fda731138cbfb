#include "model/record/base64.h"
#include "model/record/names.h"
#include "model/vault/event.h"
#include "model/vault/limits.h"
#include "model/vault/operationsteps.h"

#include "crypto/keyagreement.h"

namespace hypha::vault {

Result<void> checkNewName(const std::string &name, const std::vector<std::string> &taken)
{
    HYPHA_CHECK(checkName(name));
    const std::string folded = foldedName(name);
    for (const std::string &other : taken)
        if (foldedName(other) == folded)
            return fail(Errc::alreadyExists, name, "the name is taken (\"" + other + "\")");
    return {};
}

Result<void> checkPolicy(const std::optional<RotationPolicy> &policy)
{
    if (policy && policy->maxAgeDays == std::optional<std::uint64_t>(0))
        return fail(Errc::invalidInput, "max_age_days",
                    "a key that is due for rotation at once could never be used");
    return {};
}

Result<void> createVault(ChangeBuilder &b, const op::CreateVault &o)
{
    HYPHA_CHECK(checkName(o.orgName));
    HYPHA_CHECK(checkName(o.deviceName));
    if (!b.keys().user.isUsualShape())
        return fail(
            Errc::invalidInput, b.keys().user.text,
            "a user id is provider|name, such as email|ada@example.org, with the address in lower case");
    json::Object details;
    details.set("org_name", o.orgName);
    details.set("owner_user_id", b.keys().user.text);
    details.set("device_id", b.keys().id.toString());
    details.set("device_name", o.deviceName);
    details.set("device_type", toString(DeviceType::interactive));
    details.set("signing_pubkey", toBase64(b.keys().signer.publicKey().view()));
    details.set("encryption_pubkey", toBase64(crypto::x25519PublicKey(b.keys().encryption).view()));
    details.set("expires_at", nullptr);
    details.set("settings", toJson(Settings{}));
    ChangeBuilder::Extras extras;
    extras.newOrg = OrgId::random();
    return b.add("org_created", std::nullopt, std::move(details), std::move(extras));
}

Result<void> changeSettings(ChangeBuilder &b, const op::ChangeSettings &o)
{
    if (o.orgName)
        HYPHA_CHECK(checkName(*o.orgName));
    HYPHA_CHECK(checkPolicy(o.settings.defaultRotationPolicy));
    const std::vector<std::string> changed = changedSettings(b.state().org, o.settings, o.orgName);
    if (changed.empty())
        return {};
    json::Object details;
    details.set("changed_fields", json::Array(changed.begin(), changed.end()));
    details.set("settings", toJson(o.settings));
    if (o.orgName)
        details.set("org_name", *o.orgName);
    return b.add("org_settings_changed", std::nullopt, std::move(details));
}

Result<void> addNote(ChangeBuilder &b, const op::AddNote &o)
{
    HYPHA_CHECK(checkText(o.note));
    json::Object details;
    details.set("note", o.note);
    return b.add("audit_note", o.project, std::move(details));
}

Result<void> recordPull(ChangeBuilder &b, const op::RecordPull &o)
{
    json::Object details;
    details.set("set_id", o.set.toString());
    details.set("version", o.version);
    return b.add("secret_pulled", o.project, std::move(details));
}

} // namespace hypha::vault
