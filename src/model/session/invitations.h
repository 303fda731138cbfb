#pragma once

#include "model/session/openvault.h"
#include "model/vault/openinvitation.h"

/// Inviting, and approving by an invitation: the vault says who waits, the keystore remembers who was
/// invited.
namespace hypha::session {

struct InvitationWish
{
    std::optional<UserId> user; ///< whom it is for; of ownDevice oneself
    vault::Role role = vault::Role::member;
    std::vector<ProjectId> projects;
    std::int64_t days = 7;
    bool ownDevice = false;
    std::optional<std::string> remote; ///< where the newcomer finds the vault, if not where this profile does
};

struct MadeInvitation
{
    InvitationId id;
    Timestamp expiresAt;
    crypto::SecretBytes text;
};

/// Makes an invitation at the remembered head and keeps its secret. Errc::invalidInput (no remote, already a
/// member, owner, days), permissionDenied, notFound (a project), limitExceeded (200 that are open).
Result<MadeInvitation> invite(OpenVault &vault, const InvitationWish &wish);
/// Those that the keystore's file holds now, whichever process made them. Expired ones too, until the next
/// invitation is made. Errc::conflict when another process has made the keystore's keys anew.
Result<std::vector<vault::OpenInvitation>> openInvitations(OpenVault &vault);

/// A device that holds an invitation, and what has become of it.
struct InvitationUse
{
    DeviceId device;
    std::string deviceName;
    vault::DeviceStatus status = vault::DeviceStatus::pendingApproval; ///< revoked: or refused
    std::optional<Timestamp> endedAt;                                  ///< when it was
};
struct ListedInvitation
{
    vault::OpenInvitation invitation;
    std::vector<InvitationUse> uses; ///< in the order of the log
    /// Nobody's case is settled: what comes with it is still to be judged by it.
    bool isOpen() const;
};
/// openInvitations() with what they were used for, those that are open first.
Result<std::vector<ListedInvitation>> listInvitations(OpenVault &vault);
Result<void> withdrawInvitation(OpenVault &vault, const InvitationId &id); ///< Errc::notFound

struct InvitationFinding
{
    vault::InvitationVerdict verdict = vault::InvitationVerdict::none;
    std::optional<vault::OpenInvitation> invitation; ///< the one that a device names that is not let in yet
};
Result<InvitationFinding> findInvitation(OpenVault &vault, const vault::Device &device);

/// Runs the approval. The invitation that was used stays, as used, until it expires. `byInvitation`: no words
/// were compared; Errc::signatureInvalid when the invitation does not hold, inputNeeded with item "words"
/// where words are needed.
Result<void> approve(OpenVault &vault, const vault::op::ApproveDevice &approval, bool byInvitation);

} // namespace hypha::session
