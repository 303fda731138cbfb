#pragma once

#include "cli/errortext.h"
#include "model/session/openvault.h"

/// Whether this device may do anything here at all. What was taken from it, when, by whom and what is left is
/// said in one place, instead of whichever rule a command happens to meet first.
namespace hypha::cli {

enum class Standing : std::uint8_t {
    unfinished, ///< it never came into the vault: joining or restoring was cut off
    waits,      ///< for an admin to approve it
    refused,    ///< revoked before anybody approved it
    revoked,
    expired, ///< the device's time is over
    removed, ///< its user is no member any more
    ended,   ///< the membership's time is over
};
const char *toString(Standing standing); ///< "waiting", "refused", …

/// Why this device is not an active device of a member.
struct Lack
{
    Standing standing = Standing::revoked;
    std::optional<Timestamp> since;
    std::optional<UserId> by; ///< who did it; absent where time did, or where the log does not tell
    std::optional<std::string> reason;
    Error error; ///< Errc::deviceNotActive or permissionDenied
    ErrorText text;
    int exitCode = exitcode::permission;

    bool waits() const { return standing == Standing::waits; }
    /// One line: what is the matter, and what to do.
    std::string warning() const;
};

/// Absent for an active device of a member, and where a damaged vault's history ends before this device is
/// known.
/// Reads the log from its end where something was taken away.
std::optional<Lack> lackOf(const session::OpenVault &vault);

/// {state, since, by, reason}; state is "ok" where nothing is lacking.
json::Object accessJson(const std::optional<Lack> &lack);

} // namespace hypha::cli
