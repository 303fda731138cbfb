#pragma once

#include "model/sync/replica.h"

namespace hypha::sync {

/// Why what the remote shows is not taken up. The local copy stays as it was.
struct Refusal
{
    enum class Kind : std::uint8_t {
        rollback, ///< the remote shows an older state of this vault, or nothing at all; what devices that
                  ///< nobody approved wrote, there or here, does not count, nor what those wrote there who
                  ///< are known to have been taken out
        fork, ///< another history of this vault, signed by members: somebody shows different people different
              ///< things
        anotherVault, ///< a vault, but not this one
        junk,         ///< what no member's program makes: it does not verify by itself
    };
    Kind kind = Kind::junk;
    Error error; ///< Errc::rollback, forked, or what does not hold
    std::optional<store::ObjectId> tip;
    std::optional<vault::Head> shown; ///< the last head in the remote's history that verifies
    std::vector<vault::Head>
        disappeared; ///< events that this computer has seen there and that are gone, oldest first
    std::optional<std::filesystem::path> proof;
    /// A whole history of this vault, with members' work, that lacks nothing but what devices wrote that
    /// nobody approved: somebody who may push had put a device of theirs in the place of that work. Then the
    /// shown history is the good one.
    bool lacksPlantedOnly = false;

    /// Putting the last verified head back, or taking up what is shown, loses nothing that a member signed.
    bool isRepairable() const { return kind == Kind::rollback || kind == Kind::junk; }
};

/// What was refused last, so that the same lie, told every minute, is looked through once.
struct SeenRefusal
{
    store::ObjectId known; ///< the remote's last verified commit then
    std::optional<Refusal> refusal;

    bool isOf(const store::ObjectId &knownNow, const store::ObjectId &tip) const
    {
        return refusal && known == knownNow && refusal->tip == tip;
    }
};

/// Looks at a tip that does not continue `known`, and says what it is. `why` is what the incremental check
/// said; `shown` is absent where the remote has no main or its objects cannot be had.
Result<Refusal> refusalOf(const Replica &replica, const Verified &known,
                          const std::optional<store::Snapshot> &shown, const Error &why);

/// Writes what happened, with both signed heads, into data/<profile>/proof-….json: one file for one lie. Its
/// path.
Result<std::filesystem::path> saveProof(const Replica &replica, const Verified &known, const Refusal &refusal,
                                        const std::optional<store::Snapshot> &shown);

const char *toString(Refusal::Kind kind);

} // namespace hypha::sync
