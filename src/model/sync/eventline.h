#pragma once

#include "model/sync/trove.h"

namespace hypha::sync {

/// Events that follow one another and are legal, from a known state on.
struct EventLine
{
    std::vector<const Trove::Found *> events; ///< into the trove
    std::size_t byMembers = 0;                ///< of them, that a device of the known state signed
};

/// The line with most of what members signed: anybody can make a device that asks to be let in, and put that
/// in the place of what somebody else did. Errc::newerVersion where a member's program that is newer than
/// this one went on.
Result<EventLine> bestLine(const vault::VaultState &known, const Trove &trove);

/// Whether a device that the known state lets act has signed it.
bool isSignedByMember(const vault::VaultState &known, const vault::Event &event);

} // namespace hypha::sync
