#pragma once

#include "model/record/json.h"
#include "model/vault/state.h"

#include <functional>
#include <optional>
#include <string_view>

/// The records as the replay says they must be (VAULT-FORMAT §3–§5, §9): what operations write and `verify`
/// compares.
namespace hypha::vault {

/// What the log alone says about one record file.
struct ExpectedRecord
{
    std::string type;
    FileRef file;
    json::Object body;               ///< known members, without schema_version, type, signed_by and signature
    std::vector<std::string> absent; ///< members that must not be there
};

/// The live file at `path` (relative to `.mycelium/`, outside audit/), absent when the log knows none.
std::optional<FileRef> liveFile(const VaultState &state, std::string_view path);
/// The live record at `path`; absent when there is none, or when it is a v<N>.enc.
std::optional<ExpectedRecord> expectedRecord(const VaultState &state, std::string_view path);
/// Every live file outside audit/, in no particular order.
void forEachLiveFile(const VaultState &state,
                     const std::function<void(const std::string &path, const FileRef &)> &visit);

/// Whether `actual` has everything that `expected` has: unknown members are allowed at every level, times are
/// compared as instants. The name of the first member that differs, or nothing.
std::optional<std::string> firstDifference(const json::Object &expected, const json::Object &actual);

} // namespace hypha::vault
