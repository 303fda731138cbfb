#pragma once

#include "model/vault/recoveryoperations.h"

/// Making an organisation recovery key: the operation, which is public, and one sheet of words for each
/// share.
namespace hypha::recovery {

/// What stands on one holder's sheet. Move-only; the words live in guarded memory, everything else may be
/// shown.
struct ShareSheet
{
    crypto::SecretBytes words; ///< 33, lower case, single spaces
    std::string orgName;
    Group group;
    unsigned groupNumber = 0;  ///< from 0
    unsigned index = 0;        ///< of the share in its group, from 0
    unsigned groupsNeeded = 1; ///< groups that must be complete
    unsigned groupCount = 1;
    std::string holder; ///< empty: to be written by hand
    bool sealedToDevice = false;
    std::uint64_t setNumber = 1;
    std::uint16_t identifier = 0; ///< of the share set: what tells two sets apart
    Timestamp date;
    crypto::Hash fingerprint; ///< of the vault
    vault::Head checkpoint;   ///< a head that others have seen too
};

struct NewKeySet
{
    vault::Operation operation;
    std::vector<ShareSheet> sheets; ///< by group, then index
};

/// A new key for `state`, split by `plan` and sealed to the devices that it names. Nothing is written: the
/// sheets are void unless the operation goes through. `checkpoint` is what an invitation would carry
/// (OpenVault::rememberedHead). Errc::invalidInput for a plan that breaks a rule, Errc::notFound for a
/// holder's device that is not active. Takes four times 5,000 rounds of PBKDF2; the secret itself is wiped
/// before this returns. `taken`: identifiers of sets before, which it does not get, so that their sheets can
/// be told apart.
Result<NewKeySet> makeKeySet(const vault::VaultState &state, const Plan &plan, const vault::Head &checkpoint,
                             const Timestamp &now, const std::set<std::uint16_t> &taken = {});

} // namespace hypha::recovery
