#include "model/vault/invitation.h"

#include "crypto/hash.h"
#include "crypto/labels.h"
#include "crypto/secretbase64.h"
#include "model/record/base64.h"
#include "model/record/fields.h"
#include "model/record/names.h"
#include "model/record/secretmembers.h"
#include "model/vault/headjson.h"

#include <algorithm>

namespace hypha::vault {
namespace {

constexpr std::string_view anyVersionPrefix = "hypha-invite-";
constexpr char secretMember[] = "secret";
constexpr int mostTries = 500; // lines; an invitation of the largest size has 114

std::string withBlank(const Invitation &i)
{
    json::Object o;
    o.set("expires_at", i.expiresAt.toString());
    o.set("fingerprint", toBase64(i.fingerprint.view()));
    o.set("head", headObject(i.head));
    o.set("id", i.id.toString());
    o.set("org_name", i.orgName);
    o.set("remote", i.remote);
    o.set("role", toString(i.role));
    o.set(secretMember, json::blank(invitationSecretSize));
    o.set("user_id", i.user ? json::Value(i.user->text) : json::Value(nullptr));
    return json::write(o);
}

Result<Invitation> read(crypto::SecretBytes whole)
{
    HYPHA_TRY(crypto::SecretBytes secret,
              json::takeSecret(whole, secretMember, invitationSecretSize, "invitation"));
    HYPHA_TRY(const json::Object object, json::parseObject(whole.view())); // nothing secret any more
    json::Fields f(object, "invitation");
    Invitation i;
    i.expiresAt = f.time("expires_at");
    i.fingerprint = f.hash("fingerprint");
    i.head = readHead(f, UnknownMembers::refused);
    i.id = f.id<InvitationId>("id");
    i.orgName = f.name("org_name");
    i.remote = f.string("remote");
    if (f.ok() && !isPlausibleRemote(i.remote))
        f.refuse("remote", "an https or ssh URL, or a path");
    const auto role = roleFromString(f.string("role"));
    if (f.ok() && (!role || *role == Role::owner))
        f.refuse("role", "reader, member or admin");
    i.role = role.value_or(Role::reader);
    if (f.string(secretMember) != json::blank(invitationSecretSize))
        f.refuse(secretMember, "base64 of 16 bytes");
    if (!(f.has("user_id") && f.isNull("user_id")))
        i.user = f.user("user_id");
    f.refuseUnknown();
    HYPHA_CHECK(f.done());
    i.secret = std::move(secret);
    return i;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n";
    const auto first = text.find_first_not_of(space);
    return first == text.npos ? std::string_view()
                              : text.substr(first, text.find_last_not_of(space) + 1 - first);
}

/// What the next invitation in a message begins with, or nothing.
std::string_view from(std::string_view text, std::size_t place)
{
    const auto at = text.find(anyVersionPrefix, place);
    return at == text.npos ? std::string_view() : text.substr(at);
}

bool isSame(const Invitation &a, const Invitation &b)
{
    return writeInvitation(a).equals(writeInvitation(b).view());
}

tl::unexpected<Error> tooManyLines()
{
    return fail(Errc::limitExceeded, "invitation", "it has too many lines that could belong to one");
}

/// The one at the front of `rest`, which then is what follows it.
Result<Invitation> takeInvitation(std::string_view &rest, int &tries)
{
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_:";
    constexpr std::string_view between = " \t\r\n>|";
    crypto::SecretBuffer word(std::min(rest.size(), maxInvitationSize + 1));
    std::optional<Error> problem; // of the first line: what follows it need not belong to it
    while (tries++ < mostTries) {
        const std::string_view piece = rest.substr(0, rest.find_first_not_of(letters));
        rest.remove_prefix(piece.size());
        word.append(piece);
        auto found = parseInvitation(word.view());
        if (found)
            return found;
        if (!problem)
            problem = found.error();
        const std::string_view gap = rest.substr(0, rest.find_first_not_of(between));
        rest.remove_prefix(gap.size());
        const bool broken =
            gap.find('\n') != gap.npos && !rest.empty() && letters.find(rest.front()) != letters.npos;
        if (!broken || word.size() > maxInvitationSize)
            break;
    }
    return problem ? tl::unexpected<Error>(*problem) : tooManyLines();
}

} // namespace

bool isPlausibleRemote(std::string_view remote)
{
    return !remote.empty() && remote.size() <= maxRemoteSize && remote.front() != '-' &&
           escapedForDisplay(remote) == remote;
}

crypto::SecretBytes writeInvitation(const Invitation &invitation)
{
    const crypto::SecretBytes whole =
        json::withSecrets(withBlank(invitation), {{secretMember, invitation.secret.view()}});
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
    HYPHA_TRY(crypto::SecretBytes whole, crypto::decodeBase64(asBytes(text.substr(invitationPrefix.size())),
                                                              crypto::Base64::urlUnpadded));
    return read(std::move(whole));
}

Result<Invitation> parseInvitationIn(ByteView message)
{
    std::optional<Invitation> found;
    std::optional<Error> problem;
    int tries = 0;
    for (std::string_view rest = from(asText(message), 0); !rest.empty();) {
        const std::string_view candidate = rest;
        auto taken = takeInvitation(rest, tries);
        if (tries > mostTries)
            return tooManyLines();
        if (!taken && (!problem || taken.error().code == Errc::newerVersion))
            problem = taken.error();
        if (taken && found && !isSame(*taken, *found))
            return fail(Errc::ambiguous, "invitation", "there are two different ones in it");
        rest = taken ? from(rest, 0) : from(candidate, anyVersionPrefix.size());
        if (taken)
            found = std::move(*taken);
    }
    if (found)
        return std::move(*found);
    if (problem)
        return tl::unexpected<Error>(*problem);
    return parseInvitation(message);
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
