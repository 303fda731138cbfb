#pragma once

#include "model/keystore/keystore.h"
#include "model/sync/merge.h"

/// What this computer's unpushed work could not carry over to the vault's new head: kept, sealed under the
/// keystore's DEK, until a person settles it. Nothing that was written is lost.
namespace hypha::sync {

/// Entries of a set of which somebody else was faster, with both what they were and what this device wanted.
struct ConflictingKey
{
    std::string key;
    std::vector<std::string> fields; ///< as EntryConflict::fields
};

struct Parked
{
    EventId event;         ///< the local event that it comes from; names the file
    std::string eventType; ///< as in the log
    Timestamp at;          ///< of that event
    Error why;             ///< Errc::conflict, or why the operation is no longer possible
    std::optional<ProjectId> project;
    std::optional<SetId> set;
    std::string details; ///< of the event, as canonical JSON: what was wanted, where no entries are concerned
    std::vector<ConflictingKey> keys;
    entries::EntryList base,
        ours; ///< of a set's version: the entries concerned, before and as this device wrote them
    bool isConflict() const { return why.code == Errc::conflict && !keys.empty(); }
};

Result<void> savePark(const std::filesystem::path &folder, const Parked &parked,
                      const keystore::Keystore &keystore, const crypto::SessionSealer &sealer);
/// By the time of the events. Errc::malformed, decryptionFailed for a file that is not ours.
Result<std::vector<Parked>> loadParked(const std::filesystem::path &folder,
                                       const keystore::Keystore &keystore,
                                       const crypto::SessionSealer &sealer);
/// How many there are, without keys.
std::size_t countParked(const std::filesystem::path &folder);
/// After a rekey: what is under `previous` is sealed again under `present`. What is under that already stays,
/// and so does what neither opens.
Result<void> resealParked(const std::filesystem::path &folder, const keystore::Keystore &previous,
                          const keystore::Keystore &present, const crypto::SessionSealer &sealer);
/// Nothing happens where there is none.
Result<void> removeParked(const std::filesystem::path &folder, const EventId &event);

} // namespace hypha::sync
