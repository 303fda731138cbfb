#pragma once

#include "model/vault/invitation.h"

/// What the inviter keeps of an invitation, and what a device that names it has shown by that.
namespace hypha::vault {

struct OpenInvitation
{
    InvitationId id;
    Timestamp expiresAt;
    Role role = Role::member;
    std::optional<UserId> user;
    std::vector<ProjectId> projects; ///< what the inviter means to give; nobody else knows
    bool ownDevice = false;          ///< for the inviter's own next device
    crypto::SecretBytes secret;

    /// Secret followed by canonical JSON: an item of the keystore.
    crypto::SecretBytes toItem() const;
    static Result<OpenInvitation> fromItem(ByteView item); ///< Errc::keystoreDamaged
};

enum class InvitationVerdict : std::uint8_t {
    none,     ///< the device names no invitation, or one that this device did not make or has withdrawn
    verified, ///< whoever enrolled it held your invitation
    wrongMac, ///< it names your invitation and does not hold its secret
    expired,
    usedAgain,     ///< one invitation is good for one device: another one holds this invitation too
    otherUser,     ///< the invitation was for somebody else
    notForMembers, ///< a member's next device counts only by that member's own invitation
};
const char *toString(InvitationVerdict verdict);

/// The devices that hold this invitation, whatever has become of them, in the order of the log.
std::vector<const Device *> holdersOf(const VaultState &state, const OpenInvitation &invitation);

/// `invitation` is the one that `device` names, or null when it is not among the open ones. `approver` is who
/// made it and would approve.
InvitationVerdict judgeInvitation(const VaultState &state, const Device &device,
                                  const OpenInvitation *invitation, const UserId &approver,
                                  const Timestamp &at);

/// §11 and DECISIONS: an invitation stands in for comparing words, except where somebody else becomes an
/// admin.
bool wordsAreNeeded(InvitationVerdict verdict, const Device &device, const UserId &approver,
                    std::optional<Role> role);

} // namespace hypha::vault
