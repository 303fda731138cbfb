#pragma once

#include "crypto/secretbytes.h"
#include "model/vault/teamoperations.h"

/// Invitations (VAULT-FORMAT §11): text that travels outside the vault, and says which vault, how far it had
/// come, and whom the inviter expects.
namespace hypha::vault {

inline constexpr std::string_view invitationPrefix = "hypha-invite-1:";
inline constexpr std::size_t invitationSecretSize = 16;
inline constexpr std::size_t maxInvitationSize = 8192;                     ///< bytes of the text
inline constexpr std::size_t maxInvitationMessage = 2 * maxInvitationSize; ///< bytes of what it came in
inline constexpr std::size_t maxRemoteSize = 2048;                         ///< bytes

/// Hostile input: printable and not an option here, but whoever connects to it still parses it as a remote.
bool isPlausibleRemote(std::string_view remote);

struct Invitation
{
    InvitationId id;
    Timestamp expiresAt;
    Hash fingerprint; ///< of the vault: its first chain_hash
    Head head;        ///< the inviter's; a clone that does not contain it is refused
    std::string orgName;
    std::string remote; ///< isPlausibleRemote()
    Role role = Role::member;
    std::optional<UserId> user; ///< whom it is for
    crypto::SecretBytes secret; ///< 16 bytes
};

/// The text, in guarded memory because of the secret in it.
crypto::SecretBytes writeInvitation(const Invitation &invitation);
/// Strict: one spelling, no unknown members; white space around the text is forgiven. Errc::malformed,
/// limitExceeded; newerVersion for another number after `hypha-invite-`. Not the expiry: see the members.
Result<Invitation> parseInvitation(ByteView text);
/// The same out of a message: what stands around it, and line breaks and quote marks that mail programs put
/// into a long word, are passed over. Errc::ambiguous where two different ones stand in it.
Result<Invitation> parseInvitationIn(ByteView message);

/// `mac` of `invitation_mac`: whoever has the secret binds these keys and this user to it.
Hash invitationMac(const crypto::SecretBytes &secret, const InvitationId &id,
                   const crypto::Ed25519PublicKey &signing, const crypto::X25519PublicKey &encryption,
                   const UserId &user);

} // namespace hypha::vault
