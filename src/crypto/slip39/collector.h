#pragma once

#include "crypto/slip39/share.h"

#include <vector>

namespace hypha::crypto::slip39 {

/// How far one group is of which at least one share is there.
struct GroupProgress
{
    std::uint8_t group = 0; ///< index
    unsigned found = 0;
    unsigned needed = 1;
    unsigned missing() const { return needed - found; }
    friend bool operator==(const GroupProgress &, const GroupProgress &) = default;
};

struct Progress
{
    unsigned groupsComplete = 0;
    unsigned groupsNeeded = 0; ///< 0 before the first share: only shares say how many
    unsigned groupCount = 0;
    std::vector<GroupProgress> groups; ///< by index; a group without a share is not here
    bool complete() const { return groupsNeeded != 0 && groupsComplete >= groupsNeeded; }
    friend bool operator==(const Progress &, const Progress &) = default;
};

/// Shares of one set, given one after the other, until they are enough. The first share decides which set.
/// What add() refuses leaves the collector as it was.
class Collector
{
public:
    [[nodiscard]] Checked<void> add(Share share);
    /// Takes a share back, as after Fault::wrongDigest; false when it is not there.
    bool remove(std::uint8_t group, std::uint8_t member);
    Progress progress() const;
    /// Headers of what is there, in the order given.
    std::vector<ShareHeader> headers() const;
    /// The secret. Fault::tooFew or Fault::wrongDigest; a wrong passphrase is not noticed, by design of the
    /// standard.
    [[nodiscard]] Checked<SecretBytes> combine(ByteView passphrase = {}) const;

private:
    Checked<void> check(const Share &share) const;
    std::vector<Share> m_shares;
};

} // namespace hypha::crypto::slip39
