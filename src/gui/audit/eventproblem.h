#pragma once

#include "model/vault/verify.h"

#include <optional>

namespace hypha::gui {

/// What does not hold, at its place in the log.
struct EventProblem
{
    Error error;
    std::uint64_t sequence = 0; ///< one behind the last event that holds; for a file, the event that wrote it
    bool ofFile = false;        ///< the event holds, and a file that it wrote does not
    friend bool operator==(const EventProblem &, const EventProblem &) = default;
};

/// Of a check of everything. Nothing where the log holds.
std::optional<EventProblem> problemOf(const vault::VerifyReport &report);
/// Of a vault that opened at the last head that verified. Nothing where the error is not about an event.
std::optional<EventProblem> problemOf(const Error &error, const vault::VaultState &state);
/// A path of a record or of ciphertext, which some event wrote.
bool isWrittenFile(const Error &error);

/// What an event shows of its three proofs, in the order in which they are checked (VAULT-FORMAT §8): what
/// comes behind one that fails was not looked at.
enum class Mark : std::uint8_t { holds, fails, unchecked };
struct Marks
{
    Mark chain = Mark::holds, signature = Mark::holds, permission = Mark::holds;
};
Marks marksOf(const EventProblem &problem);

} // namespace hypha::gui
