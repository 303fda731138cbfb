#include "model/session/openvaultimpl.h"

#include "crypto/labels.h"
#include "model/session/finishrekey.h"
#include "model/session/statefile.h"
#include "model/store/atomicfile.h"
#include "model/store/refs.h"
#include "model/vault/filecheck.h"

namespace hypha::session {

static constexpr int headLockTimeout = 10'000; // ms

/// A full or read-only disk must not keep people from reading, nor make a commit that stands look like a
/// failure. What could not be remembered now is remembered when the vault is next opened.
static Result<void> unlessUnwritable(Result<void> result)
{
    if (!result && (result.error().code == Errc::diskFull || result.error().code == Errc::readOnly))
        return {};
    return result;
}

keystore::HeadSeal OpenVault::Impl::headSeal() const
{
    return {keystore.macKey(crypto::label::rememberedHead), keystore.id(), fingerprint};
}

bool OpenVault::Impl::hasRemote() const
{
    return profile.remote.has_value();
}

Result<void> OpenVault::Impl::rememberHead() const
{
    // Unpushed events do not count, or every lost race would look like a rollback; syncing remembers.
    if (hasRemote() && remembered())
        return {};
    auto lockFile = profiles.headFile(profile.name);
    lockFile += ".lock";
    const auto lock = store::FileLock::take(lockFile, headLockTimeout);
    if (!lock)
        return unlessUnwritable(tl::unexpected(lock.error()));
    // Another process may have remembered more since this one looked: the memory never goes back.
    const auto stored = remembered();
    const vault::Head &head = state->head;
    if (stored && stored->sequence >= head.sequence)
        return {};
    return unlessUnwritable(keystore::saveRememberedHead(
        profiles.headFile(profile.name), {head.sequence, head.event, head.chainHash}, headSeal()));
}

Result<keystore::RememberedHead> OpenVault::Impl::remembered() const
{
    const auto file = profiles.headFile(profile.name);
    auto head = keystore::loadRememberedHead(file, headSeal());
    if (head)
        return head;
    const auto before = keystore.previous();
    if (!before || !*before)
        return head;
    return keystore::loadRememberedHead(
        file, {(*before)->macKey(crypto::label::rememberedHead), (*before)->id(), fingerprint});
}

Result<void> OpenVault::Impl::settleRekey()
{
    return finishRekey(profiles, profile.name, keystore, fingerprint, sealer);
}

Result<void> containsHead(const vault::VaultState &candidate, const crypto::Hash &fingerprint,
                          const std::optional<keystore::RememberedHead> &head)
{
    if (candidate.fingerprint != fingerprint)
        return fail(Errc::forked, "vault",
                    "the repository holds another vault than the one this profile belongs to");
    if (!head)
        return {};
    const std::string place = "event " + std::to_string(head->sequence);
    if (head->sequence > candidate.head.sequence)
        return mismatch(Errc::rollback, place, std::to_string(head->sequence) + " events",
                        std::to_string(candidate.head.sequence) + " events",
                        "events that this computer has seen are gone");
    const vault::LogEntry *entry = head->sequence == 0 ? nullptr : &candidate.log[head->sequence - 1];
    if (!entry || entry->id != head->eventId || entry->chainHash != head->chainHash)
        return fail(Errc::forked, place, "the history has another event where this computer has seen one");
    return {};
}

Result<void> OpenVault::Impl::checkRemembered(const vault::VaultState &candidate) const
{
    HYPHA_TRY(const keystore::RememberedHead head, remembered());
    return containsHead(candidate, fingerprint, head);
}

/// A branch that cannot be read any more makes the vault read-only until it is there again.
Result<store::Snapshot> OpenVault::Impl::presentSnapshot()
{
    auto head = store->head();
    if (head && *head)
        return std::move(**head);
    Error error =
        head ? Error{Errc::rollback, "refs/heads/main", {}, {}, "the branch has disappeared"} : head.error();
    if (health.ok()) {
        health = {error, state->head};
        headLost = true;
    }
    return tl::unexpected(std::move(error));
}

void OpenVault::Impl::take(vault::VaultState next, store::Snapshot at)
{
    state = std::make_shared<const vault::VaultState>(std::move(next));
    snapshot = std::move(at);
    metItems.clear();
}

void OpenVault::Impl::saveCache(std::uint64_t lag)
{
    if (!health.ok() || state->head.sequence < cachedSequence + lag)
        return;
    // What is not pushed may be made again on another head; the cache must lead to the remote's, too.
    const auto remote = store->ref(store::remoteRef);
    if (!remote || (*remote && **remote != snapshot->commit()))
        return;
    // A cache that cannot be written costs time at the next start and nothing else.
    if (saveCachedState(profiles.cacheFile(profile.name), {snapshot->commit(), *state},
                        keystore.macKey(crypto::label::stateCache)))
        cachedSequence = state->head.sequence;
}

Result<void> OpenVault::Impl::listFiles()
{
    if (listing && listing->commit.commit() == snapshot->commit())
        return {};
    HYPHA_TRY(store::Snapshot many, snapshot->forManyReads());
    HYPHA_TRY(std::vector<store::TreeEntry> files, many.list());
    auto next = std::make_unique<Listing>(Listing{std::move(many), std::move(files), {}});
    next->index = vault::indexOf(next->files);
    listing = std::move(next);
    return {};
}

Result<std::vector<store::TreeEntry>>
OpenVault::Impl::filesOf(const std::vector<std::uint64_t> &sequences) const
{
    std::vector<std::string> paths;
    for (const std::uint64_t sequence : sequences)
        paths.push_back(vault::eventPath(state->log[sequence - 1]));
    return snapshot->find(paths);
}

std::filesystem::path OpenVault::Impl::kitLock() const
{
    return profiles.dataFolder(profile.name) / "kit.lock";
}

void OpenVault::Impl::settleKitSlots(bool isPresent)
{
    if (!health.ok())
        return;
    const auto unconfirmed = keystore.unconfirmedSlots();
    const auto remote = store->ref(store::remoteRef);
    const bool isShared = !hasRemote() || (remote && *remote && **remote == snapshot->commit());
    std::set<DeviceId> gone, lost, known;
    for (const DeviceId &kit : keystore.recoverySlots()) {
        const vault::Device *device = state->device(kit);
        if (device && device->status == vault::DeviceStatus::revoked)
            gone.insert(kit);
        else if (device && isShared && unconfirmed.contains(kit))
            known.insert(kit);
        else if (!device && unconfirmed.contains(kit) && (isPresent || !hasRemote()))
            lost.insert(kit);
    }
    if (!lost.empty() || !known.empty()) {
        // Whoever is making a kit puts its slot first: that one is neither lost nor known yet.
        const auto lock = store::FileLock::take(kitLock(), 0);
        if (lock && !known.empty())
            static_cast<void>(keystore.confirmRecoverySlots(known));
        if (lock)
            gone.merge(lost);
    }
    if (!gone.empty())
        static_cast<void>(keystore.removeRecoverySlots(gone));
}

vault::ReadFile OpenVault::Impl::reader() const
{
    return vault::readFrom(*snapshot);
}

Result<vault::DeviceKeys> loadDeviceKeys(const keystore::Keystore &keystore, const keystore::Profile &profile)
{
    HYPHA_TRY(crypto::SecretBytes seed, keystore.item(keystore::item::signingSeed));
    HYPHA_TRY(crypto::SecretBytes secret, keystore.item(keystore::item::encryptionSecret));
    HYPHA_TRY(const auto signing, crypto::Ed25519SecretKey::fromBytes(std::move(seed)));
    HYPHA_TRY(auto encryption, crypto::X25519SecretKey::fromBytes(std::move(secret)));
    return vault::DeviceKeys{profile.deviceId, profile.userId, crypto::Ed25519Signer(signing),
                             std::move(encryption)};
}

} // namespace hypha::session
