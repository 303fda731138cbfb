#include "model/vault/invitation.h"

#include "crypto/hash.h"
#include "crypto/labels.h"
#include "crypto/secretbase64.h"
#include "model/record/base64.h"
#include "model/record/fields.h"
#include "model/record/names.h"

namespace hypha::vault {
namespace {

constexpr std::string_view anyVersionPrefix = "hypha-invite-";
// The secret never reaches the JSON writer or parser: they see this in its place. Inside a string the quotes
// of the member's name would be escaped, so the name cannot be imitated there.
constexpr std::string_view secretMember = "\"secret\":\"";
constexpr std::string_view blank = "AAAAAAAAAAAAAAAAAAAAAA==";

std::string withBlank(const Invitation &i)
{
    json::Object head;
    head.set("chain_hash", toBase64(i.head.chainHash.view()));
    head.set("event_id", i.head.event.toString());
    head.set("sequence", i.head.sequence);
    json::Object o;
    o.set("expires_at", i.expiresAt.toString());
    o.set("fingerprint", toBase64(i.fingerprint.view()));
    o.set("head", std::move(head));
    o.set("id", i.id.toString());
    o.set("org_name", i.orgName);
    o.set("remote", i.remote);
    o.set("role", toString(i.role));
    o.set("secret", blank);
    o.set("user_id", i.user ? json::Value(i.user->text) : json::Value(nullptr));
    return json::write(o);
}

/// The JSON with the secret blanked, and the secret apart from it.
struct Parted
{
    std::string json;
    crypto::SecretBytes secret;
};

Result<Parted> part(std::string_view whole)
{
    const auto name = whole.find(secretMember);
    if (name == whole.npos || whole.find(secretMember, name + 1) != whole.npos)
        return fail(Errc::malformed, "invitation", "it holds exactly one secret");
    const auto at = name + secretMember.size();
    if (whole.size() < at + blank.size())
        return fail(Errc::malformed, "invitation", "it ends too early");
    HYPHA_TRY(crypto::SecretBytes secret,
              crypto::decodeBase64(asBytes(whole.substr(at, blank.size())), crypto::Base64::padded));
    if (secret.size() != invitationSecretSize)
        return fail(Errc::malformed, "invitation", "its secret has 16 bytes");
    std::string json(whole.substr(0, at));
    json += blank;
    json += whole.substr(at + blank.size());
    return Parted{std::move(json), std::move(secret)};
}

Head readHead(json::Fields &outer)
{
    const json::Object &object = outer.object("head");
    Head head;
    if (!outer.ok())
        return head;
    json::Fields f(object, "head of the invitation");
    head.chainHash = f.hash("chain_hash");
    head.event = f.id<EventId>("event_id");
    head.sequence = f.versionNumber("sequence");
    f.refuseUnknown();
    if (!f.ok())
        outer.refuse("head", "chain_hash, event_id and sequence");
    return head;
}

bool isPlausibleRemote(std::string_view remote)
{
    return !remote.empty() && remote.size() <= maxRemoteSize && remote.front() != '-' &&
           escapedForDisplay(remote) == remote;
}

Result<Invitation> read(Parted parted)
{
    HYPHA_TRY(const json::Object object, json::parseObject(asBytes(parted.json)));
    json::Fields f(object, "invitation");
    Invitation i;
    i.expiresAt = f.time("expires_at");
    i.fingerprint = f.hash("fingerprint");
    i.head = readHead(f);
    i.id = f.id<InvitationId>("id");
    i.orgName = f.name("org_name");
    i.remote = f.string("remote");
    if (f.ok() && !isPlausibleRemote(i.remote))
        f.refuse("remote", "an https or ssh URL, or a path");
    const auto role = roleFromString(f.string("role"));
    if (f.ok() && (!role || *role == Role::owner))
        f.refuse("role", "reader, member or admin");
    i.role = role.value_or(Role::reader);
    if (f.string("secret") != blank)
        f.refuse("secret", "base64 of 16 bytes");
    if (!(f.has("user_id") && f.isNull("user_id")))
        i.user = f.user("user_id");
    f.refuseUnknown();
    HYPHA_CHECK(f.done());
    i.secret = std::move(parted.secret);
    return i;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n";
    const auto first = text.find_first_not_of(space);
    return first == text.npos ? std::string_view()
                              : text.substr(first, text.find_last_not_of(space) + 1 - first);
}

} // namespace

crypto::SecretBytes writeInvitation(const Invitation &invitation)
{
    const std::string json = withBlank(invitation);
    const auto at = json.find(secretMember) + secretMember.size();
    crypto::SecretBuffer whole(json.size());
    whole.append(std::string_view(json).substr(0, at));
    whole.append(crypto::encodeBase64(invitation.secret.view(), crypto::Base64::padded).view());
    whole.append(std::string_view(json).substr(at + blank.size()));
    crypto::SecretBuffer text;
    text.append(invitationPrefix);
    text.append(crypto::encodeBase64(whole.view(), crypto::Base64::urlUnpadded).view());
    return text.take();
}

Result<Invitation> parseInvitation(ByteView bytes)
{
    const std::string_view text = trimmed(asText(bytes));
    if (text.size() > maxInvitationSize)
        return fail(Errc::limitExceeded, "invitation", "an invitation is at most 8,192 bytes long");
    if (!text.starts_with(anyVersionPrefix))
        return fail(Errc::malformed, "invitation", "an invitation begins with hypha-invite-1:");
    if (!text.starts_with(invitationPrefix))
        return fail(Errc::newerVersion, "invitation", "it was made by a newer version of the program");
    HYPHA_TRY(
        const crypto::SecretBytes whole,
        crypto::decodeBase64(asBytes(text.substr(invitationPrefix.size())), crypto::Base64::urlUnpadded));
    HYPHA_TRY(Parted parted, part(whole.text()));
    return read(std::move(parted));
}

Hash invitationMac(const crypto::SecretBytes &secret, const InvitationId &id,
                   const crypto::Ed25519PublicKey &signing, const crypto::X25519PublicKey &encryption,
                   const UserId &user)
{
    const auto key =
        crypto::MacKey::fromBytes(crypto::blake3DeriveSecret(crypto::label::invitation, secret.view()));
    return crypto::blake3Keyed(*key, {id.view(), signing.view(), encryption.view(), asBytes(user.text)});
}

} // namespace hypha::vault
