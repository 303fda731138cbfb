#pragma once

#include "model/recovery/plan.h"
#include "model/recovery/recoverykeys.h"
#include "model/recovery/sealedwords.h"
#include "model/vault/operations.h"

/// Operations of recovery (VAULT-FORMAT §9): the organisation's recovery key, recovery contacts, and getting
/// back in. `fingerprint` pins the new device's keys whose 12 words were compared; other keys are
/// Errc::contentMismatch.
namespace hypha::vault {

namespace op {

/// A share for a device: only it can read the words.
struct SealedShare
{
    ShareId id;
    DeviceId device;
    unsigned group = 0, index = 0; ///< from 0
    recovery::SealedWords words;
};

/// Puts a new recovery key in place of the present one, or the first one, and gives it every key of every
/// project that this device holds and may share. Made by recovery::makeKeySet(); the owner's alone. Nothing
/// secret is in it. Errc::conflict when somebody else made another set meanwhile: the sheets made for this
/// one are then void.
struct RotateRecoveryKey
{
    DeviceId key;
    crypto::X25519PublicKey encryptionKey;
    crypto::Ed25519PublicKey signingKey;
    std::uint64_t setNumber = 1; ///< follows the present one
    recovery::Plan plan;
    std::uint16_t identifier = 0;
    std::vector<SealedShare> shares = {};
};

/// Gives the recovery key what it lacks, wherever this device can: nothing happens where nothing is lacking.
struct CoverByRecoveryKey
{
};

/// Who may let a new device of this user in. Replaces what this device said before; empty: nobody.
struct SetRecoveryContacts
{
    std::set<UserId> contacts;
};

/// A pending device of a member asks for help. Errc::notFound where nobody could give it: no contacts, no
/// key.
struct RequestRecovery
{
    RequestId id;
    RecoveryMethod method = RecoveryMethod::contact;
};

struct CancelRecovery
{
    RequestId request;
    std::string reason;
};

/// A contact lets the new device in and gives it the keys that they hold and may share, in one commit.
struct AssistRecovery
{
    RequestId request;
    Hash fingerprint;
};

/// The share that is sealed to this device, sealed anew to the device that asks for it.
struct ContributeShare
{
    RequestId request;
    ShareId share;
    Hash fingerprint;
};

/// The new device proves that enough shares came together, becomes active, and takes every key that the
/// recovery key opens and its user may have. What it signs is about the head as it is: after a lost race it
/// is made again, with the same keys. `seenDevices` as in teamoperations.h, with `newOwner`.
struct CompleteRecovery
{
    RequestId request;
    bool newOwner = false;
    std::uint64_t sharesUsed = 0;
    std::set<DeviceId> contributors = {}; ///< whose contributions were among them
    std::shared_ptr<const recovery::OrganisationRecoveryKeys> keys;
    std::set<DeviceId> seenDevices = {};
};

} // namespace op

/// Behind a pointer in `Operation`, because one of them holds keys: a copy of the operation is no copy of
/// those.
struct RecoveryOperation
{
    std::variant<op::RotateRecoveryKey, op::CoverByRecoveryKey, op::SetRecoveryContacts, op::RequestRecovery,
                 op::CancelRecovery, op::AssistRecovery, op::ContributeShare, op::CompleteRecovery>
        what;
};

template <class What> Operation recoveryOperation(What what)
{
    return op::Recovery{std::make_shared<const RecoveryOperation>(RecoveryOperation{std::move(what)})};
}

} // namespace hypha::vault
