#include "model/record/base64.h"
#include "model/record/names.h"
#include "model/recovery/document.h"
#include "model/vault/operationsteps.h"
#include "model/vault/paths.h"
#include "model/vault/recoveryoperations.h"
#include "model/vault/recoverysteps.h"

namespace hypha::vault {
namespace {

/// The present record's time of the first set, which stays.
Result<Timestamp> firstSetAt(const ChangeBuilder &b)
{
    if (!b.state().recoveryKey)
        return b.now();
    HYPHA_TRY(const recovery::Document present, recovery::currentDocument(b.state(), b.reader()));
    return present.createdAt;
}

Result<json::Object> documentMembers(const ChangeBuilder &b, const op::RotateRecoveryKey &o)
{
    HYPHA_TRY(const Timestamp createdAt, firstSetAt(b));
    json::Object members = recovery::toJson(o.plan);
    members.set("identifier", std::uint64_t{o.identifier});
    members.set("created_at", createdAt.toString());
    members.set("last_rotated", b.now().toString());
    return members;
}

json::Object shareMembers(const op::SealedShare &share)
{
    json::Object members = share.words.toJson();
    members.set("group", std::uint64_t{share.group});
    members.set("index", std::uint64_t{share.index});
    return members;
}

json::Object rotationDetails(const op::RotateRecoveryKey &o, const std::optional<RecoveryKey> &old)
{
    json::Object shares;
    for (const op::SealedShare &share : o.shares)
        shares.set(share.id.toString(), share.device.toString());
    json::Object details;
    details.set("recovery_key_id", o.key.toString());
    details.set("encryption_pubkey", toBase64(o.encryptionKey.view()));
    details.set("signing_pubkey", toBase64(o.signingKey.view()));
    details.set("set_number", o.setNumber);
    details.set("old_recovery_key_id", old ? json::Value(old->id.toString()) : json::Value(nullptr));
    details.set("shares", std::move(shares));
    return details;
}

Result<void> cover(ChangeBuilder &b)
{
    if (!b.state().recoveryKey)
        return fail(Errc::notFound, "organisation recovery key", "none has been set up");
    const DeviceId key = b.state().recoveryKey->id;
    const Timestamp at = judgedTime(b.state(), b.now());
    std::vector<ProjectId> shared; // iterating over the state while events change it would not do
    for (const auto &[id, project] : b.state().projects)
        if (allows(projectRole(b.state(), project, b.keys().user, at), Permission::share))
            shared.push_back(id);
    for (const ProjectId &id : shared)
        HYPHA_CHECK(shareWith(b, id, {key}, true, Unopened::leftOut));
    return {};
}

Result<void> rotateKey(ChangeBuilder &b, const op::RotateRecoveryKey &o)
{
    const std::optional<RecoveryKey> old = b.state().recoveryKey;
    if (o.setNumber != (old ? old->setNumber : 0) + 1)
        return fail(Errc::conflict, "share set " + std::to_string(o.setNumber),
                    "somebody else made another set meanwhile: the shares of this one are void");
    HYPHA_CHECK(recovery::checkPlan(o.plan));
    ChangeBuilder::Extras extras;
    HYPHA_TRY(extras.members[path::recoveryKey], documentMembers(b, o));
    for (const op::SealedShare &share : o.shares)
        extras.members[path::share(share.id)] = shareMembers(share);
    HYPHA_CHECK(b.add("org_recovery_key_rotated", std::nullopt, rotationDetails(o, old), std::move(extras)));
    return cover(b);
}

Result<void> setContacts(ChangeBuilder &b, const op::SetRecoveryContacts &o)
{
    json::Array contacts;
    for (const UserId &user : o.contacts) {
        if (user == b.keys().user)
            return fail(Errc::invalidInput, user.text, "nobody is a recovery contact of their own");
        if (user.isCi() || !b.state().members.find(user))
            return fail(Errc::notFound, user.text, "is no member of the organisation");
        contacts.emplace_back(user.text);
    }
    const Device *own = b.state().device(b.keys().id);
    const std::vector<UserId> wanted(o.contacts.begin(), o.contacts.end());
    if (own && own->recoveryContacts.value_or(std::vector<UserId>()) == wanted)
        return {};
    json::Object details;
    details.set("user_id", b.keys().user.text);
    details.set("contacts", std::move(contacts));
    details.set("device_id", b.keys().id.toString());
    return b.add("recovery_contacts_set", std::nullopt, std::move(details));
}

struct Steps
{
    ChangeBuilder &b;

    Result<void> operator()(const op::RotateRecoveryKey &o) { return rotateKey(b, o); }
    Result<void> operator()(const op::CoverByRecoveryKey &) { return cover(b); }
    Result<void> operator()(const op::SetRecoveryContacts &o) { return setContacts(b, o); }
    Result<void> operator()(const op::RequestRecovery &o) { return requestRecovery(b, o); }
    Result<void> operator()(const op::CancelRecovery &o) { return cancelRecovery(b, o); }
    Result<void> operator()(const op::AssistRecovery &o) { return assistRecovery(b, o); }
    Result<void> operator()(const op::ContributeShare &o) { return contributeShare(b, o); }
    Result<void> operator()(const op::CompleteRecovery &o) { return completeRecovery(b, o); }
};

} // namespace

Result<void> recover(ChangeBuilder &b, const RecoveryOperation &o)
{
    return std::visit(Steps{b}, o.what);
}

} // namespace hypha::vault
