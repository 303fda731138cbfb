#pragma once

#include "model/vault/records.h"
#include "model/vault/setversions.h"
#include "model/vault/verify.h"

#include <unordered_map>

/// Private to the room: files outside audit/ against the log, for full and for incremental verification.
namespace hypha::vault {

/// What checking one file brought: its failure, or for a v<N>.meta.json the hashes that the chain needs.
struct FileVerdict
{
    std::optional<Error> problem;
    std::optional<VersionHashes> hashes;
};

/// One file against the log: hash, record signature and content, and for pdk/v<N>.json each pinned entry.
FileVerdict checkFile(const VaultState &state, const store::Snapshot &snapshot, const store::TreeEntry &file);

/// The version chain of one set: links, and that v<N>.meta.json names the v<N>.enc that the log gives.
std::vector<Error> checkVersionChain(const Project &project, const SecretSet &set,
                                     const std::vector<std::optional<VersionHashes>> &hashes);
/// One step of it.
Result<void> checkVersionStep(const Project &project, const SecretSet &set, std::uint64_t version,
                              const std::optional<VersionHashes> &previous, const VersionHashes &current);

/// An error of judge() with its event named.
Error eventProblem(const Error &problem, const Event &event);

/// Whether audit/ holds anything that is neither an event of the log nor the index.
std::optional<Error> strangerInAudit(const VaultState &state, const std::vector<store::TreeEntry> &files);
bool indexIsCurrent(const VaultState &state, const store::Snapshot &snapshot);

/// Unwraps and decrypts what this device can, on all cores; adds to the report.
Result<void> openEverything(const VaultState &state, const store::Snapshot &snapshot,
                            const std::vector<store::TreeEntry> &files, const DeviceKeys &keys,
                            const VerifyOptions &options, VerifyReport &report);

/// What a blob that cannot be read means as a finding about `path`.
Error unreadable(Error error, std::string path);

/// An error of parsing a file, with the file alone as its item: which part of it is broken goes into the
/// detail.
Error foundIn(Error error, const std::string &path);

ReadFile readFrom(const store::Snapshot &snapshot);
/// The same commit once for each worker.
Result<std::vector<store::Snapshot>> handlesFor(const store::Snapshot &snapshot, std::size_t workers);

/// Blobs by path, for reading many files: finding each by its path would parse whole folders again and again.
using FileIndex = std::unordered_map<std::string_view, store::ObjectId>;
FileIndex indexOf(const std::vector<store::TreeEntry> &files); ///< views into `files`
ReadFile readFrom(const store::Snapshot &snapshot, const FileIndex &index);

} // namespace hypha::vault
