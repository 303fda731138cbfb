#pragma once

#include "model/keystore/keystore.h"
#include "model/keystore/profiles.h"
#include "model/keystore/rememberedhead.h"
#include "model/store/gitstore.h"
#include "model/vault/jointchange.h"
#include "model/vault/verify.h"

#include <memory>

namespace hypha::recovery {
struct Document; // recovery/document.h
}

/// What a front end holds: an unlocked profile with its vault.
namespace hypha::session {

/// Which identity and vault to make.
struct NewVault
{
    std::string profile = "default";
    std::string orgName;
    UserId user;
    std::string deviceName;
    std::optional<std::string> remote; ///< kept in the profile
};

/// Steps that take time, for progress shown by a front end; called on the thread that does the work.
enum class Step : std::uint8_t { derivingKey, readingVault, verifying, writing };
using Progress = std::function<void(Step step, std::size_t done, std::size_t total)>;

/// A step begins whose length nobody knows.
inline void tell(const Progress &progress, Step step)
{
    if (progress)
        progress(step, 0, 0);
}

/// How the vault on disk compares with what this computer remembers and what the log allows.
struct Health
{
    /// Absent: every byte checked holds. Otherwise what is wrong; the vault is then open read-only at the
    /// last head that verified (`readOnlyAt`), and run() refuses with this error. Whatever meets it, an
    /// operation, a read or a check, it ends with the first refresh() that finds the repository whole.
    std::optional<Error> problem;
    std::optional<vault::Head> readOnlyAt;
    bool ok() const { return !problem.has_value(); }
};

/// An unlocked profile and its vault. Synchronous; one thread at a time (the vault's lane). Destroying it
/// wipes the keys. State goes out by value as a shared immutable snapshot, so that other threads may read it.
class OpenVault
{
public:
    /// Makes keystore, device keys, repository and first event. Errc::alreadyExists for a profile that
    /// exists.
    static Result<std::unique_ptr<OpenVault>> create(keystore::ProfileStore profiles, const NewVault &wanted,
                                                     crypto::SecretBytes passphrase, const Clock &clock,
                                                     const Progress &progress = {});
    /// Unlocks and opens: remembered head, state cache (verified incrementally from there; rebuilt when
    /// missing). Errc::wrongPassphrase, tooManyAttempts (detail: seconds), keystoreDamaged, notFound,
    /// notAVault, newerVersion, rememberedHeadLost. A vault that fails verification still opens, read-only:
    /// see health().
    static Result<std::unique_ptr<OpenVault>> open(keystore::ProfileStore profiles,
                                                   const std::string &profile, crypto::SecretBytes passphrase,
                                                   const Clock &clock, const Progress &progress = {});
    ~OpenVault();

    const keystore::Profile &profile() const;
    std::filesystem::path dataFolder() const; ///< data/<profile>
    keystore::Keystore &keystore();
    std::shared_ptr<const vault::VaultState> state() const;
    const Health &health() const;
    const crypto::SessionSealer &sealer() const;
    const vault::DeviceKeys &keys() const;
    const Clock &clock() const;

    /// Takes up what another process has committed since; true when the state changed.
    Result<bool> refresh();

    /// The last head that was verified and that others have seen too: what an invitation or a sheet carries.
    Result<vault::Head> rememberedHead() const;
    /// Remembers the present head, as refresh() and run() do by themselves; never an older one than is
    /// remembered. Of a vault with a remote only heads that the remote has are remembered, and syncing does
    /// it.
    Result<void> rememberHead() const;
    /// Judges, commits, and remembers the new head. When another process was faster, takes its work up and
    /// applies the operation again. The counts are those of a push. Errc::inputNeeded with item "clock" when
    /// this computer's clock is more than a day ahead of the last event and something in the vault can
    /// expire: confirmClock() after a person said that the clock is right.
    Result<vault::PushCounts> run(const vault::Operation &operation);
    /// The same for operations of several devices that become visible together (jointchange.h); `make` is
    /// called again when another process was faster.
    Result<void> runTogether(const std::function<Result<void>(vault::JointChange &)> &make);
    void confirmClock();

    /// A try of `current` counts like one of unlocking. With `newKeys` the keystore's own keys are made anew
    /// as well (Keystore::rekey), and what is sealed under the old ones is sealed again: remembered head and
    /// drafts; the cache is rebuilt. The old passphrase never opens the new keys, not even for a moment.
    /// Success means that the passphrase is `next` now. What must follow new keys may still have failed
    /// (isRekeyUnfinished()): it is done before the next write, or when the profile is next opened.
    /// `program` is what this computer's own log says who did it.
    Result<void> changePassphrase(crypto::SecretBytes current, crypto::SecretBytes next, bool newKeys,
                                  std::string_view program = "hypha");
    /// The disk did not take everything that follows new keys: a person should see to it, and open again.
    bool isRekeyUnfinished() const;

    /// Version 0 means the current one. Records the pull in the log while the vault audits reads.
    Result<entries::EntryList> entries(const ProjectId &project, const SetId &set, std::uint64_t version = 0);
    Result<std::optional<entries::Entry>> entry(const ProjectId &project, const SetId &set,
                                                std::string_view key, std::uint64_t version = 0);

    /// Everything, from the first event on, at the present local head; independent of the cache. Read-only
    /// where the repository turns out to be damaged.
    Result<vault::VerifyReport> verify(const vault::VerifyOptions &options);
    /// What a check beside the vault's lane (Verification) found, with the same end.
    void meet(const vault::VerifyReport &report);
    /// Events by sequence, [from, to], both from 1; parsed, in order.
    Result<std::vector<vault::Event>> events(std::uint64_t from, std::uint64_t to) const;
    /// Those of these sequences, which the log has.
    Result<std::vector<vault::Event>> events(const std::vector<std::uint64_t> &sequences) const;
    /// The bytes of a file at the present head (public data: records and ciphertext).
    Result<Bytes> file(const std::string &path) const;
    /// Share sets that have been replaced (recovery/pastsets.h), newest first.
    Result<std::vector<recovery::Document>> pastRecoverySets() const;

    /// After Errc::rememberedHeadLost: the head whose words a person has compared becomes the remembered one.
    /// Fails with Errc::forked when the vault's head is no longer `confirmed`, and with Errc::rollback or
    /// forked when a head is remembered that this history does not contain: a detected rollback cannot be
    /// confirmed away.
    static Result<void> acceptPresentHead(keystore::ProfileStore profiles, const std::string &profile,
                                          crypto::SecretBytes passphrase, const Clock &clock,
                                          const vault::Head &confirmed);
    /// The head that acceptPresentHead() would accept, for a person to compare. The same errors.
    static Result<vault::Head> presentHead(keystore::ProfileStore profiles, const std::string &profile,
                                           crypto::SecretBytes passphrase, const Clock &clock);

private:
    friend class VaultSync; // vaultsync.h
    struct Impl;
    explicit OpenVault(std::unique_ptr<Impl> impl);
    using Making = std::function<Result<vault::Prepared>(const vault::VaultState &, const vault::ReadFile &,
                                                         const Timestamp &)>;
    Result<vault::PushCounts> commitMade(const Making &making);
    std::unique_ptr<Impl> m_impl;
};

/// Verifies a vault that one is no member of: a path to a repository, its 12 fingerprint words, and
/// optionally a head that was seen before. Nothing is written. Errors as clone-check needs them; `report.ok`
/// tells the rest.
struct CloneCheck
{
    vault::VerifyReport report;
    crypto::Hash fingerprint;
    bool fingerprintMatches = false;
};
Result<CloneCheck> checkClone(const std::filesystem::path &repository, std::string_view fingerprintWords,
                              const std::optional<vault::Head> &seenBefore);

} // namespace hypha::session
