#pragma once

#include <cstddef>
#include <cstdint>

/// Limits that our writers keep (VAULT-FORMAT §2 and §5, seed "Scalability Limits"). Readers refuse only what
/// the format page forbids, so that two programs never disagree about a history.
namespace hypha::vault {

inline constexpr std::size_t maxDevicesPerUser = 100;
inline constexpr std::size_t maxMembersPerProject = 1000;
inline constexpr std::size_t maxProjects = 10000;
inline constexpr std::int64_t futureToleranceSeconds = 600; ///< §6: a timestamp further ahead is flagged
inline constexpr std::int64_t signAheadLimitSeconds =
    86400; ///< a program refuses to sign further ahead of the log
inline constexpr std::int64_t secondsPerDay = 86400;

} // namespace hypha::vault
