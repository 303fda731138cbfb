#pragma once

#include "model/entries/entry.h"
#include "model/keystore/keystore.h"

#include <filesystem>

/// Changes that were not saved yet, kept on this computer through a lock, an end or a crash of the program.
namespace hypha::session {

struct StoredDraft
{
    ProjectId project;
    SetId set;
    std::uint64_t version = 0; ///< of the set, that it is based on
    entries::EntryList put;
    std::vector<std::string> removed;
};

inline constexpr std::size_t maxDraftFileSize = 64u << 20; ///< bytes

/// Entries and keys are encrypted under a key derived from the keystore's; atomically, mode 0600. Without
/// drafts the file is removed. Each draft that can be kept is, whatever becomes of the others; then the error
/// of the first that could not, Errc::limitExceeded when the file would be longer than loadDrafts() reads.
Result<void> saveDrafts(const std::filesystem::path &file, const std::vector<StoredDraft> &drafts,
                        const keystore::Keystore &keystore, const crypto::SessionSealer &sealer,
                        std::size_t most = maxDraftFileSize);
/// Empty when there is no file. Errc::malformed, decryptionFailed for a file that is not ours.
Result<std::vector<StoredDraft>> loadDrafts(const std::filesystem::path &file,
                                            const keystore::Keystore &keystore,
                                            const crypto::SessionSealer &sealer);
/// A file that cannot be read, renamed so that a new one can be written and nothing is lost. Where it is now.
Result<std::filesystem::path> setDraftsAside(const std::filesystem::path &file);

} // namespace hypha::session
