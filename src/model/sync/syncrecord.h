#pragma once

#include "model/record/timestamp.h"

#include <filesystem>
#include <optional>

namespace hypha::sync {

/// What the last sync said, kept for the next start; nothing secret and nothing that is trusted.
struct SyncRecord
{
    std::optional<Timestamp> lastAt; ///< of the last sync that reached the remote and was not refused
    bool offline = false;            ///< the last one did not reach it
    bool behind = false;             ///< the remote goes on with what only a newer program can judge
    std::optional<Error> refusal;    ///< the last one was refused
    std::string refusalKind;         ///< as toString(Refusal::Kind)
    std::optional<std::filesystem::path> proof;
};

/// An empty one where there is none that can be read.
SyncRecord loadSyncRecord(const std::filesystem::path &file);
Result<void> saveSyncRecord(const std::filesystem::path &file, const SyncRecord &record);

} // namespace hypha::sync
