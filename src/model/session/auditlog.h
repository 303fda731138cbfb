#pragma once

#include "model/audit/log.h"
#include "model/session/openvault.h"

#include <span>

/// The audit log of an open vault. On the vault's lane, as the vault itself.
namespace hypha::session {

struct AuditReading
{
    const std::atomic<bool> *cancel = nullptr; ///< Errc::cancelled once it is set
    /// Events read so far, of how many; on the calling thread, some dozen times at most.
    std::function<void(std::uint64_t done, std::uint64_t total)> progress = {};
};

/// Every event of the vault's present state as rows. What `known` (an earlier answer, or nothing) has is
/// kept, as far as it is still the history; then the cache of this computer, authenticated under a key of the
/// keystore, is asked; and only the rest is read out of the repository, each event compared with the chain
/// that was verified. Costs a few milliseconds when nothing is new. Where the vault does not verify, the rows
/// end where the verified history does. `profiles` says where the cache is; it is written when it lags.
Result<audit::Log> readAuditLog(OpenVault &vault, const keystore::ProfileStore &profiles,
                                audit::Log known = {}, const AuditReading &reading = {});

/// Visits the verified events of these sequences, [from, to], whole and in order, some thousands in memory at
/// a time. An error of `visit` ends it.
Result<void> eachEvent(const OpenVault &vault, std::uint64_t from, std::uint64_t to,
                       const std::function<Result<void>(const vault::Event &event)> &visit,
                       const AuditReading &reading = {});

/// The same for rows of the log, in ascending order.
Result<void> eachEvent(const OpenVault &vault, std::span<const std::uint32_t> rows,
                       const std::function<Result<void>(const vault::Event &event)> &visit,
                       const AuditReading &reading = {});

/// The sequence of the last event that wrote (or deleted) this file; absent where none did. Looks from the
/// end on.
Result<std::optional<std::uint64_t>> lastWriterOf(const OpenVault &vault, const std::string &path);

/// cache/<profile>/audit
std::filesystem::path auditCacheFile(const keystore::ProfileStore &profiles, std::string_view profile);

} // namespace hypha::session
