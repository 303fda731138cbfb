#pragma once

#include "crypto/slip39/share.h"

namespace hypha::crypto::slip39 {

struct GroupPlan
{
    unsigned threshold = 1;
    unsigned count = 1;
    friend bool operator==(const GroupPlan &, const GroupPlan &) = default;
};

/// "1 of these groups: any 2 of 3, any 3 of 5" is {1, {{2, 3}, {3, 5}}}. The defaults are VAULT-FORMAT §9's.
struct SplitPlan
{
    unsigned groupThreshold = 1;
    std::vector<GroupPlan> groups;
    unsigned iterationExponent = 1;
    bool extendable = true;
    friend bool operator==(const SplitPlan &, const SplitPlan &) = default;
};

/// Errc::invalidInput names the group whose figures the standard forbids: a threshold of 1 only with a count
/// of 1.
Result<void> checkPlan(const SplitPlan &plan);

/// Shares by group, under a new random identifier. `secret` has 16 or 32 bytes; `passphrase` is printable
/// ASCII and may be empty.
Result<std::vector<std::vector<Share>>> split(const SecretBytes &secret, const SplitPlan &plan,
                                              ByteView passphrase = {});

} // namespace hypha::crypto::slip39
