#pragma once

#include "model/session/openvault.h"
#include "model/sync/refusal.h"
#include "model/vault/filecheck.h"

#include <set>

/// Private to the room.
namespace hypha::session {

struct OpenVault::Impl
{
    keystore::ProfileStore profiles;
    keystore::Profile profile;
    keystore::Keystore keystore;
    vault::DeviceKeys keys;
    std::unique_ptr<store::GitStore> store;
    const Clock &clock;
    crypto::SessionSealer sealer{};
    crypto::Hash fingerprint{};

    std::shared_ptr<const vault::VaultState> state{};
    std::optional<store::Snapshot> snapshot{}; ///< the commit that `state` is the state of
    std::uint64_t cachedSequence = 0;          ///< of the state in the cache file
    Health health{};
    bool headLost = false;  ///< the only problem is that the branch could not be read
    bool damageMet = false; ///< the problem is what an operation met: looked for again at each refresh
    /// After an operation failed with `met`: read-only when the repository is really damaged.
    void meetDamage(const Error &met);
    /// The same, once for each item at a commit: what does not read in a repository that is whole (a member
    /// signed it so) is read again and again.
    void meetOnce(const Error &met);
    template <class T> Result<T> watched(Result<T> read)
    {
        if (!read)
            meetOnce(read.error());
        return read;
    }
    void meet(const vault::VerifyReport &report);
    std::set<std::string> metItems{}; ///< at `snapshot`
    void lookAgain();                 ///< writable again once the repository is whole again
    bool clockConfirmed = false;
    /// Every file of a commit by its path, kept while the log is read piece by piece.
    struct Listing
    {
        store::Snapshot commit; ///< for many reads
        std::vector<store::TreeEntry> files;
        vault::FileIndex index; ///< views into `files`
    };
    std::unique_ptr<const Listing> listing{};
    Result<void> listFiles(); ///< of `snapshot`
    /// Of a few events of the log, without listing the others.
    Result<std::vector<store::TreeEntry>> filesOf(const std::vector<std::uint64_t> &sequences) const;
    sync::SeenRefusal seenRefusal{};
    std::optional<Error> refused{}; ///< the remote was last refused: nothing is written until that is settled

    keystore::HeadSeal headSeal() const;
    Result<void> rememberHead() const;
    /// The remembered head must stand in this history at its place (§8).
    Result<void> checkRemembered(const vault::VaultState &candidate) const;
    Result<store::Snapshot> presentSnapshot();
    void take(vault::VaultState next, store::Snapshot at);
    /// Writes the cache when it lags more than a little: advancing over a few events is cheaper than writing
    /// it.
    void saveCache(std::uint64_t lag);
    vault::ReadFile reader() const;
    /// The local head was rewritten by another process's sync: read anew, from the cache or from the first
    /// event on.
    Result<void> reload(store::Snapshot head);
    bool hasRemote() const;
    /// A kit that is no device any more, or never became one, must not open the keystore either. Only a slot
    /// that nobody confirmed can be of one that never did: a vault that is merely behind, as after a backup
    /// was put back, takes no kit away. `isPresent`: the state has just been compared with the remote's. What
    /// cannot be written now is done when the profile is next opened or synced.
    void settleKitSlots(bool isPresent);
    std::filesystem::path kitLock() const; ///< held while a kit is being made

    /// The head, also while a rekey is unfinished.
    Result<keystore::RememberedHead> remembered() const;
    /// What a rekey still owes is done before anything else is written.
    Result<void> settleRekey();
    /// Of commitMade(); `whole` is whose Impl this is.
    Result<vault::PushCounts> commit(OpenVault &whole, const Making &making);
};

struct Found
{
    vault::VaultState state;
    std::optional<Error> problem;
    std::uint64_t cachedSequence = 0; ///< of the state in the cache file, 0 without one
};
/// The state of a commit: from the cache when that is authentic and leads there, else from the first event
/// on.
Result<Found> stateAt(const store::GitStore &store, const store::Snapshot &head,
                      const std::filesystem::path &cacheFile, const crypto::MacKey &key,
                      const Progress &progress);
/// From the cache alone; absent when it does not lead there.
std::optional<Found> fromCache(const store::GitStore &store, const store::Snapshot &head,
                               const std::filesystem::path &file, const crypto::MacKey &key);

/// The vault's fingerprint and, when one is remembered, that the head stands in this history at its place
/// (§8).
Result<void> containsHead(const vault::VaultState &candidate, const crypto::Hash &fingerprint,
                          const std::optional<keystore::RememberedHead> &head);

Result<vault::DeviceKeys> loadDeviceKeys(const keystore::Keystore &keystore,
                                         const keystore::Profile &profile);

} // namespace hypha::session
