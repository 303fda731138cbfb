#include "crypto/keyagreement.h"
#include "crypto/labels.h"
#include "crypto/wordlist.h"
#include "model/session/finishrekey.h"
#include "model/session/openvaultimpl.h"
#include "model/session/statefile.h"
#include "model/sync/syncrecord.h"
#include "model/vault/paths.h"

#include <algorithm>

namespace hypha::session {
namespace {

constexpr int maxStepsBack = 10'000; // commits

Result<crypto::Hash> storedFingerprint(const keystore::Keystore &keystore)
{
    HYPHA_TRY(const crypto::SecretBytes bytes, keystore.item(keystore::item::vaultFingerprint));
    crypto::Hash out;
    if (bytes.size() != out.bytes.size())
        return fail(Errc::keystoreDamaged, "vault-fingerprint");
    std::copy(bytes.view().begin(), bytes.view().end(), out.bytes.begin());
    return out;
}

Result<keystore::Keystore> unlock(const keystore::ProfileStore &profiles, const std::string &name,
                                  crypto::SecretBytes passphrase, const Clock &clock)
{
    keystore::AttemptLimiter limiter(profiles.attemptsFile(name), clock);
    return keystore::openLimited(profiles.keystoreFile(name), std::move(passphrase), limiter);
}

} // namespace

std::optional<Found> fromCache(const store::GitStore &store, const store::Snapshot &head,
                               const std::filesystem::path &file, const crypto::MacKey &key)
{
    auto cached = loadCachedState(file, key);
    if (!cached)
        return std::nullopt;
    const std::uint64_t sequence = cached->state.head.sequence;
    if (cached->commit == head.commit())
        return Found{std::move(cached->state), std::nullopt, sequence};
    const auto before = store.snapshot(cached->commit);
    if (!before || !vault::advance(cached->state, *before, head))
        return std::nullopt; // replayed from the start, which says precisely what does not hold
    return Found{std::move(cached->state), std::nullopt, sequence};
}

namespace {

Result<Found> fromEvents(const store::Snapshot &head, const Progress &progress)
{
    vault::VerifyOptions options;
    options.full = false;
    if (progress)
        options.progress = [&](std::uint64_t done, std::uint64_t total) {
            progress(Step::verifying, done, total);
        };
    HYPHA_TRY(vault::Verified verified, vault::verifyAll(head, nullptr, options));
    std::optional<Error> problem;
    if (!verified.report.ok())
        problem = verified.report.failures.front().error;
    if (!verified.state.started() || (problem && problem->code == Errc::newerVersion))
        return tl::unexpected(
            problem.value_or(Error{Errc::notAVault, {}, {}, {}, "the repository holds no vault"}));
    return Found{std::move(verified.state), std::move(problem), 0};
}

/// The newest commit whose index ends with the last event that verified; the broken one itself when there is
/// none. The index is only a hint: every file that is read from the commit is still compared with the log.
store::Snapshot lastGoodSnapshot(const store::GitStore &store, const store::Snapshot &broken,
                                 const vault::VaultState &state)
{
    const Bytes index = vault::indexFile(state);
    store::Snapshot at = broken;
    for (int steps = 0; steps < maxStepsBack; ++steps) {
        const auto found = at.read(vault::path::auditIndex);
        if (found && *found == index)
            return at;
        const auto parent = store.parent(at.commit());
        if (!parent || !*parent)
            break;
        const auto before = store.snapshot(**parent);
        if (!before)
            break;
        at = *before;
    }
    return broken;
}

} // namespace

Result<Found> stateAt(const store::GitStore &store, const store::Snapshot &head,
                      const std::filesystem::path &cacheFile, const crypto::MacKey &key,
                      const Progress &progress)
{
    if (auto found = fromCache(store, head, cacheFile, key))
        return std::move(*found);
    return fromEvents(head, progress);
}

Result<void> OpenVault::Impl::reload(store::Snapshot head)
{
    HYPHA_TRY(Found found, stateAt(*store, head, profiles.cacheFile(profile.name),
                                   keystore.macKey(crypto::label::stateCache), {}));
    if (found.problem)
        return tl::unexpected(*found.problem);
    HYPHA_CHECK(checkRemembered(found.state));
    take(std::move(found.state), std::move(head));
    return {};
}

Result<std::unique_ptr<OpenVault>> OpenVault::open(keystore::ProfileStore profiles, const std::string &name,
                                                   crypto::SecretBytes passphrase, const Clock &clock,
                                                   const Progress &progress)
{
    HYPHA_TRY(keystore::Profile profile, profiles.load(name));
    tell(progress, Step::derivingKey);
    HYPHA_TRY(keystore::Keystore keystore, unlock(profiles, name, std::move(passphrase), clock));
    HYPHA_TRY(vault::DeviceKeys keys, loadDeviceKeys(keystore, profile));
    HYPHA_TRY(const crypto::Hash fingerprint, storedFingerprint(keystore));
    HYPHA_CHECK(finishRekey(profiles, name, keystore, fingerprint, crypto::SessionSealer()));
    tell(progress, Step::readingVault);
    HYPHA_TRY(std::unique_ptr<store::GitStore> store, store::GitStore::open(profiles.repository(name)));
    HYPHA_TRY(auto head, store->head());
    if (!head)
        return fail(Errc::notAVault, profiles.repository(name).string(), "the repository has no branch main");

    HYPHA_TRY(Found found, stateAt(*store, *head, profiles.cacheFile(name),
                                   keystore.macKey(crypto::label::stateCache), progress));
    auto impl = std::unique_ptr<Impl>(new Impl{std::move(profiles), std::move(profile), std::move(keystore),
                                               std::move(keys), std::move(store), clock});
    impl->fingerprint = fingerprint;
    impl->cachedSequence = found.cachedSequence;
    if (const auto remembered = impl->checkRemembered(found.state); !remembered && !found.problem) {
        if (remembered.error().code == Errc::rememberedHeadLost)
            return tl::unexpected(remembered.error());
        found.problem = remembered.error();
    }
    if (found.problem) {
        head = lastGoodSnapshot(*impl->store, *head, found.state);
        impl->health = {std::move(found.problem), found.state.head};
    }
    impl->take(std::move(found.state), std::move(*head));
    if (impl->health.ok())
        HYPHA_CHECK(impl->rememberHead());
    impl->saveCache(impl->cachedSequence == 0 ? 1 : 64);
    impl->refused = sync::loadSyncRecord(impl->profiles.syncFile(name)).refusal;
    impl->settleKitSlots(false);
    return std::unique_ptr<OpenVault>(new OpenVault(std::move(impl)));
}

namespace {

struct Present
{
    vault::Head head;
    keystore::HeadSeal seal;
};

/// Verifies the vault from its first event, and that it contains the remembered head if there still is one.
Result<Present> presentOf(const keystore::ProfileStore &profiles, const std::string &name,
                          crypto::SecretBytes passphrase, const Clock &clock)
{
    HYPHA_CHECK(profiles.load(name));
    HYPHA_TRY(const keystore::Keystore keystore, unlock(profiles, name, std::move(passphrase), clock));
    HYPHA_TRY(const crypto::Hash fingerprint, storedFingerprint(keystore));
    HYPHA_TRY(const std::unique_ptr<store::GitStore> store, store::GitStore::open(profiles.repository(name)));
    HYPHA_TRY(const auto head, store->head());
    if (!head)
        return fail(Errc::notAVault, profiles.repository(name).string(), "the repository has no branch main");
    HYPHA_TRY(const Found found, fromEvents(*head, {}));
    if (found.problem)
        return tl::unexpected(*found.problem);
    Present out{found.state.head,
                {keystore.macKey(crypto::label::rememberedHead), keystore.id(), fingerprint}};
    const auto remembered = keystore::loadRememberedHead(profiles.headFile(name), out.seal);
    const bool lost = !remembered && remembered.error().code == Errc::rememberedHeadLost;
    if (!remembered && !lost)
        return tl::unexpected(remembered.error());
    HYPHA_CHECK(containsHead(found.state, fingerprint, lost ? std::nullopt : std::optional(*remembered)));
    return out;
}

} // namespace

Result<vault::Head> OpenVault::presentHead(keystore::ProfileStore profiles, const std::string &name,
                                           crypto::SecretBytes passphrase, const Clock &clock)
{
    HYPHA_TRY(const Present present, presentOf(profiles, name, std::move(passphrase), clock));
    return present.head;
}

Result<void> OpenVault::acceptPresentHead(keystore::ProfileStore profiles, const std::string &name,
                                          crypto::SecretBytes passphrase, const Clock &clock,
                                          const vault::Head &confirmed)
{
    HYPHA_TRY(const Present present, presentOf(profiles, name, std::move(passphrase), clock));
    if (present.head != confirmed)
        return fail(Errc::forked, "event " + std::to_string(present.head.sequence),
                    "the vault's head is no longer the one that was confirmed");
    return keystore::saveRememberedHead(
        profiles.headFile(name), {confirmed.sequence, confirmed.event, confirmed.chainHash}, present.seal);
}

Result<CloneCheck> checkClone(const std::filesystem::path &repository, std::string_view fingerprintWords,
                              const std::optional<vault::Head> &seenBefore)
{
    HYPHA_TRY(const std::unique_ptr<store::GitStore> store, store::GitStore::openForeign(repository));
    HYPHA_TRY(const auto head, store->head());
    if (!head)
        return fail(Errc::notAVault, repository.string(), "the repository has no branch main");
    vault::VerifyOptions options;
    options.now = systemClock().now();
    HYPHA_TRY(vault::Verified verified, vault::verifyAll(*head, nullptr, options));
    CloneCheck out{std::move(verified.report), verified.state.fingerprint, false};
    out.fingerprintMatches =
        verified.state.started() && crypto::fingerprintMatches(fingerprintWords, out.fingerprint);
    const auto refuse = [&](Error error) {
        std::string means = vault::meaningOf(error);
        out.report.failures.push_back({std::move(error), std::move(means)});
    };
    if (!out.report.ok())
        return out;
    if (!out.fingerprintMatches)
        refuse({Errc::forked, "fingerprint", std::string(fingerprintWords),
                crypto::fingerprintText(out.fingerprint),
                "this is another vault than the one whose words were given"});
    if (seenBefore && (seenBefore->sequence == 0 || seenBefore->sequence > verified.state.log.size()))
        refuse({Errc::rollback,
                "event " + std::to_string(seenBefore->sequence),
                {},
                {},
                "a head seen before is gone"});
    else if (seenBefore) {
        const vault::LogEntry &entry = verified.state.log[seenBefore->sequence - 1];
        if (entry.id != seenBefore->event || entry.chainHash != seenBefore->chainHash)
            refuse({Errc::forked,
                    "event " + std::to_string(seenBefore->sequence),
                    {},
                    {},
                    "the history has another event where one was seen before"});
    }
    return out;
}

} // namespace hypha::session
