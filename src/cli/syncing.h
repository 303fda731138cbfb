#pragma once

#include "cli/context.h"
#include "model/session/remoteaccess.h"
#include "model/session/vaultsync.h"

/// Commands that talk to the remote.
namespace hypha::cli {

/// A remote as it was said, a path made absolute; an empty repository is made where a path has none yet.
Result<sync::RemoteAddress> newRemote(const std::string &text);

/// For syncs beside a command's own work: waits by sleeping, steps with --verbose.
sync::Options syncOptions(Context &context);
Result<session::SyncReport> syncNow(Context &context, session::OpenVault &vault, bool repair);
/// {state, unpushed, last_at, proof_file, parked}
json::Object syncJson(const session::SyncState &state);
/// One object for each conflicting field: {project_id, set_id, key, field}
json::Array conflictsJson(const std::vector<session::Conflict> &conflicts);

} // namespace hypha::cli
