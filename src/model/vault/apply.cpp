#include "model/vault/apply.h"

#include "model/record/base64.h"
#include "model/vault/judgement.h"
#include "model/vault/limits.h"

namespace hypha::vault {
namespace {

std::string idOrNull(const std::optional<EventId> &id)
{
    return id ? id->toString() : "null";
}

Result<void> checkChain(const VaultState &state, const Event &e)
{
    if (e.sequence != state.head.sequence + 1)
        return mismatch(Errc::chainBroken, "sequence", std::to_string(state.head.sequence + 1),
                        std::to_string(e.sequence));
    const std::optional<EventId> previous = state.started() ? std::optional(state.head.event) : std::nullopt;
    if (e.previous != previous)
        return mismatch(Errc::chainBroken, "previous_event_id", idOrNull(previous), idOrNull(e.previous),
                        "does not name the event before it");
    const Hash chain = e.chainHashAfter(state.started() ? std::optional(state.head.chainHash) : std::nullopt);
    if (e.chainHash != chain)
        return mismatch(Errc::chainBroken, "chain_hash", toBase64(chain.view()), toBase64(e.chainHash.view()),
                        "is not the hash of the chain up to this event");
    if (state.started() && e.org != state.org.id)
        return mismatch(Errc::illegalEvent, "org_id", state.org.id.toString(), e.org.toString(),
                        "names another organisation");
    if (state.usedIds.contains(e.id.uuid))
        return fail(Errc::alreadyExists, e.id.toString(), "an id occurs once in a vault's life");
    return {};
}

/// The key that must have signed: the one the replay knows, or the one an announcing event brings with it.
Result<crypto::Ed25519PublicKey> signingKey(const VaultState &state, const Event &e)
{
    if (e.signedBy != e.actorDevice)
        return fail(Errc::illegalEvent, "signed_by", "is not actor_device_id");
    if (const auto announced = e.announcedKey()) {
        if (state.device(e.actorDevice))
            return fail(Errc::alreadyExists, e.actorDevice.toString(), "the device is already enrolled");
        return *announced;
    }
    const Device *device = state.device(e.actorDevice);
    if (!device)
        return fail(Errc::deviceNotActive, e.actorDevice.toString(), "the log knows no such device");
    if (device->user != e.actorUser)
        return mismatch(Errc::illegalEvent, "actor_user_id", device->user.text, e.actorUser.text);
    return device->signingKey;
}

Result<void> checkSignature(const VaultState &state, const Event &e,
                            const std::optional<crypto::Ed25519PublicKey> &checked)
{
    HYPHA_TRY(const crypto::Ed25519PublicKey key, signingKey(state, e));
    if (checked ? *checked == key : crypto::ed25519Verify(key, asBytes(e.signedBytes), e.signature))
        return {};
    return mismatch(Errc::signatureInvalid, e.id.toString(),
                    "a signature by device " + e.actorDevice.toString(), toBase64(e.signature.view()),
                    "the signature does not verify under the device's key");
}

template <class... Types> bool isOneOf(const Event &e)
{
    return (std::holds_alternative<Types>(e.details) || ...);
}

/// Active, unexpired, and for a CI device only what a CI device may sign. A pending device acts only for
/// itself.
Result<void> checkActor(Judgement &j)
{
    const Event &e = j.event;
    if (e.announcedKey())
        return {};
    const Device *device = j.state.device(e.actorDevice);
    j.setActor(device);
    if (isExpired(device->expiresAt, j.now) && !isOneOf<details::CiExpired>(e))
        return fail(Errc::deviceNotActive, device->name, "the device has expired");
    if (device->status == DeviceStatus::pendingApproval &&
        isOneOf<details::RecoveryRequested, details::RecoveryCancelled, details::OrgRecoveryCompleted>(e))
        return {};
    if (device->status != DeviceStatus::active)
        return fail(Errc::deviceNotActive, device->name, "the device is not active");
    if (device->type == DeviceType::ci && !isOneOf<details::SecretPulled, details::CiPull, details::CiExpired,
                                                   details::AuditNote, details::Newer>(e))
        return fail(Errc::permissionDenied, device->name, "a CI device may not sign this type of event");
    return {};
}

/// §7: until everything owed has followed, nothing else is legal, and only by the device that owes it.
Result<void> checkOwed(const Judgement &j)
{
    const Owed &owed = j.state.owed;
    if (owed.empty())
        return {};
    const Event &e = j.event;
    bool pays = false;
    if (const auto *removal = std::get_if<details::MemberRemoved>(&e.details))
        pays = e.project && owed.removals.contains(*e.project) && removal->user == owed.removedUser;
    else if (isOneOf<details::PdkRotated>(e))
        pays = e.project && owed.rotations.contains(*e.project);
    if (pays && e.actorDevice == owed.device)
        return {};
    return fail(Errc::owed, e.type,
                "an earlier event still owes a removal or a key rotation, by the same device");
}

void flagClock(Judgement &j)
{
    if (j.state.started() && j.event.timestamp < j.state.lastTimestamp)
        j.delta.flags.push_back("timestamp " + j.event.timestamp.toString() +
                                " is earlier than the event before it");
    if (!j.event.actorUser.isUsualShape())
        j.delta.flags.push_back("user id \"" + j.event.actorUser.text + "\" has an unusual shape");
}

Result<void> checkNewer(const Judgement &j)
{
    if (!isOneOf<details::Newer>(j.event))
        return {};
    // §2: believed only when signed by a device that is active at this point, which has been checked by now.
    return fail(Errc::newerVersion, j.event.type, "this event was made by a newer version of the program");
}

Result<void> checkFirst(const VaultState &state, const Event &event)
{
    if (isOneOf<details::OrgCreated>(event) != state.started())
        return {};
    return fail(Errc::illegalEvent, event.type, "the first event, and only the first, is org_created");
}

Result<void> judgeContent(Judgement &j)
{
    HYPHA_CHECK(checkActor(j));
    HYPHA_CHECK(checkNewer(j));
    HYPHA_CHECK(checkOwed(j));
    flagClock(j);
    HYPHA_CHECK(std::visit([&](const auto &d) { return judgeDetails(j, d); }, j.event.details));
    return j.finishFiles();
}

} // namespace

Result<Delta> judge(const VaultState &state, const Event &event,
                    const std::optional<crypto::Ed25519PublicKey> &signatureChecked)
{
    HYPHA_CHECK(checkChain(state, event));
    HYPHA_CHECK(checkFirst(state, event));
    HYPHA_CHECK(checkSignature(state, event, signatureChecked));
    Judgement j(state, event);
    HYPHA_CHECK(judgeContent(j));
    return std::move(j.delta);
}

Result<Rehearsal> rehearse(const VaultState &state, const Event &draft)
{
    HYPHA_CHECK(checkFirst(state, draft));
    HYPHA_TRY(const crypto::Ed25519PublicKey key, signingKey(state, draft));
    static_cast<void>(key); // a draft has no signature; that its author is known is all there is to check
    Judgement j(state, draft);
    Rehearsal out;
    j.collectFiles(out);
    HYPHA_CHECK(judgeContent(j));
    out.delta = std::move(j.delta);
    return out;
}

Result<void> apply(VaultState &state, const Event &event,
                   const std::optional<crypto::Ed25519PublicKey> &signatureChecked)
{
    HYPHA_TRY(Delta delta, judge(state, event, signatureChecked));
    take(state, event, std::move(delta));
    return {};
}

} // namespace hypha::vault
