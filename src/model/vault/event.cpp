#include "model/vault/event.h"

#include "crypto/hash.h"
#include "model/record/base64.h"

namespace hypha::vault {

const char *toString(DeviceType type)
{
    return type == DeviceType::ci ? "ci" : "interactive";
}

const char *toString(DeviceStatus status)
{
    switch (status) {
    case DeviceStatus::active:
        return "active";
    case DeviceStatus::pendingApproval:
        return "pending_approval";
    case DeviceStatus::revoked:
        return "revoked";
    }
    return "revoked";
}

const char *toString(RecoveryMethod method)
{
    return method == RecoveryMethod::org ? "org" : "contact";
}

const char *toString(RequestStatus status)
{
    switch (status) {
    case RequestStatus::pending:
        return "pending";
    case RequestStatus::completed:
        return "completed";
    case RequestStatus::cancelled:
        return "cancelled";
    }
    return "cancelled";
}

json::Value toJson(const RotationPolicy &policy)
{
    const auto days = [](const std::optional<std::uint64_t> &n) {
        return n ? json::Value(*n) : json::Value(nullptr);
    };
    json::Object out;
    out.set("rotate_on_member_remove", policy.rotateOnMemberRemove);
    out.set("rotate_on_device_revoke", policy.rotateOnDeviceRevoke);
    out.set("max_age_days", days(policy.maxAgeDays));
    out.set("notify_before_expiry_days", days(policy.notifyBeforeExpiryDays));
    return out;
}

json::Value toJson(const Settings &settings)
{
    json::Object out;
    out.set("require_device_approval", settings.requireDeviceApproval);
    out.set("github_org", settings.githubOrg ? json::Value(*settings.githubOrg) : json::Value(nullptr));
    out.set("audit_reads", settings.auditReads);
    out.set("default_rotation_policy",
            settings.defaultRotationPolicy ? toJson(*settings.defaultRotationPolicy) : json::Value(nullptr));
    return out;
}

static FileHashes parseFiles(json::Fields &f)
{
    FileHashes out;
    for (const auto &[path, value] : f.object("files")) {
        if (value.isNull()) {
            out.emplace(path, std::nullopt);
            continue;
        }
        const auto hash = value.asString() ? fromBase64Exactly<32>(*value.asString())
                                           : Result<std::array<std::uint8_t, 32>>(fail(Errc::malformed));
        if (!hash) {
            f.refuse("files", "base64 of 32 bytes or null for each path");
            return {};
        }
        out.emplace(path, Hash{*hash});
    }
    return out;
}

/// Part of the record.
static Result<const json::Object *> envelopeData(const SignedRecord &record, std::string_view where)
{
    json::Fields envelope(record.body, std::string(where));
    envelope.string("type");
    envelope.integer("schema_version");
    envelope.string("signed_by");
    const json::Object &data = envelope.object("data");
    envelope.refuseUnknown();
    HYPHA_CHECK(envelope.done());
    return &data;
}

Result<Event> Event::parse(ByteView file, std::string_view where)
{
    HYPHA_TRY(SignedRecord record, SignedRecord::parse(file, where));
    if (record.type != "audit_event")
        return mismatch(Errc::malformed, std::string(where), "type audit_event", record.type);
    HYPHA_TRY(const json::Object *data, envelopeData(record, where));

    Event e;
    json::Fields f(*data, std::string(where));
    e.id = f.id<EventId>("event_id");
    e.type = f.string("event_type");
    e.timestamp = f.time("timestamp");
    e.actorDevice = f.id<DeviceId>("actor_device_id");
    e.actorUser = f.user("actor_user_id");
    e.org = f.id<OrgId>("org_id");
    e.project = f.optionalId<ProjectId>("project_id");
    e.sequence = f.versionNumber("sequence");
    e.previous = f.optionalId<EventId>("previous_event_id");
    const json::Object &rawDetails = f.object("details");
    e.files = parseFiles(f);
    e.chainHash = f.hash("chain_hash");
    f.refuseUnknown();
    HYPHA_CHECK(f.done());

    e.schemaVersion = record.schemaVersion;
    if (e.schemaVersion == hypha::schemaVersion) {
        HYPHA_TRY(e.details, parseDetails(e.type, rawDetails, where));
    }
    e.signedBy = record.signedBy;
    e.signature = record.signature;
    e.signedBytes = std::move(record.signedBytes);
    return e;
}

Hash Event::chainHashAfter(const std::optional<Hash> &previousChainHash) const
{
    // `data` stands first in the canonical body and chain_hash third in `data`, so that what is chained is
    // two slices of what is signed. Inside a string the quotes of these needles would be escaped: they occur
    // only as members.
    static constexpr std::string_view before = "{\"data\":";
    static constexpr std::string_view member = "\"chain_hash\":\"";
    static constexpr std::size_t valueSize = 44 + 2; // base64 of 32 bytes, closing quote, comma
    const std::string_view body = signedBytes;
    const std::size_t end = body.rfind(",\"schema_version\":");
    const std::size_t at = body.find(member);
    const ByteView first = asBytes(body.substr(before.size(), at - before.size()));
    const std::size_t rest = at + member.size() + valueSize;
    const ByteView second = asBytes(body.substr(rest, end - rest));
    return crypto::blake3({previousChainHash ? previousChainHash->view() : ByteView{}, first, second});
}

std::string Event::path() const
{
    return "audit/" + timestamp.month() + "/" + id.toString() + ".json";
}

std::optional<crypto::Ed25519PublicKey> Event::announcedKey() const
{
    if (const auto *d = std::get_if<details::OrgCreated>(&details))
        return d->description.signingKey;
    if (const auto *d = std::get_if<details::DeviceEnrolled>(&details))
        return d->description.signingKey;
    return std::nullopt;
}

} // namespace hypha::vault
