#include "crypto/keyagreement.h"
#include "crypto/labels.h"
#include "crypto/wordlist.h"
#include "model/session/openvaultimpl.h"
#include "model/session/statefile.h"

#include <algorithm>

namespace hypha::session {
namespace {

void tell(const Progress &progress, Step step)
{
    if (progress)
        progress(step, 0, 0);
}

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

struct Found
{
    vault::VaultState state;
    std::optional<Error> problem;
    std::uint64_t cachedSequence = 0;
};

/// From the cache when it is authentic and its commit is still there; absent otherwise.
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

Result<Found> fromEvents(const store::Snapshot &head, const Progress &progress)
{
    vault::VerifyOptions options;
    options.full = false;
    if (progress)
        options.progress = [&](std::uint64_t done, std::uint64_t total) { progress(Step::verifying, done, total); };
    HYPHA_TRY(vault::Verified verified, vault::verifyAll(head, nullptr, options));
    std::optional<Error> problem;
    if (!verified.report.ok())
        problem = verified.report.failures.front().error;
    if (!verified.state.started() || (problem && problem->code == Errc::newerVersion))
        return tl::unexpected(problem.value_or(Error{Errc::notAVault, {}, {}, {}, "the repository holds no vault"}));
    return Found{std::move(verified.state), std::move(problem), 0};
}

} // namespace

Result<std::unique_ptr<OpenVault>> OpenVault::open(keystore::ProfileStore profiles, const std::string &name,
                                                   crypto::SecretBytes passphrase, const Clock &clock,
                                                   const Progress &progress)
{
    HYPHA_TRY(keystore::Profile profile, profiles.load(name));
    tell(progress, Step::derivingKey);
    HYPHA_TRY(keystore::Keystore keystore, unlock(profiles, name, std::move(passphrase), clock));
    HYPHA_TRY(vault::DeviceKeys keys, loadDeviceKeys(keystore, profile));
    HYPHA_TRY(const crypto::Hash fingerprint, storedFingerprint(keystore));
    tell(progress, Step::readingVault);
    HYPHA_TRY(std::unique_ptr<store::GitStore> store, store::GitStore::open(profiles.repository(name)));
    HYPHA_TRY(auto head, store->head());
    if (!head)
        return fail(Errc::notAVault, profiles.repository(name).string(), "the repository has no branch main");

    auto found = fromCache(*store, *head, profiles.cacheFile(name), keystore.macKey(crypto::label::stateCache));
    if (!found) {
        HYPHA_TRY(found, fromEvents(*head, progress));
    }
    auto impl = std::unique_ptr<Impl>(new Impl{std::move(profiles), std::move(profile), std::move(keystore),
                                               std::move(keys), std::move(store), clock});
    impl->fingerprint = fingerprint;
    impl->cachedSequence = found->cachedSequence;
    if (const auto remembered = impl->checkRemembered(found->state); !remembered && !found->problem) {
        if (remembered.error().code == Errc::rememberedHeadLost)
            return tl::unexpected(remembered.error());
        found->problem = remembered.error();
    }
    if (found->problem)
        impl->health = {std::move(found->problem), found->state.head};
    impl->take(std::move(found->state), std::move(*head));
    if (impl->health.ok())
        HYPHA_CHECK(impl->rememberHead());
    impl->saveCache(impl->cachedSequence == 0 ? 1 : 64);
    return std::unique_ptr<OpenVault>(new OpenVault(std::move(impl)));
}

Result<void> OpenVault::acceptPresentHead(keystore::ProfileStore profiles, const std::string &name,
                                          crypto::SecretBytes passphrase, const Clock &clock)
{
    HYPHA_TRY(const keystore::Profile profile, profiles.load(name));
    HYPHA_TRY(const keystore::Keystore keystore, unlock(profiles, name, std::move(passphrase), clock));
    HYPHA_TRY(const crypto::Hash fingerprint, storedFingerprint(keystore));
    HYPHA_TRY(const std::unique_ptr<store::GitStore> store, store::GitStore::open(profiles.repository(name)));
    HYPHA_TRY(const auto head, store->head());
    if (!head)
        return fail(Errc::notAVault, profiles.repository(name).string(), "the repository has no branch main");
    HYPHA_TRY(const Found found, fromEvents(*head, {}));
    if (found.problem)
        return tl::unexpected(*found.problem);
    if (found.state.fingerprint != fingerprint)
        return fail(Errc::forked, "vault", "the repository holds another vault than the one this profile belongs to");
    const vault::Head &present = found.state.head;
    return keystore::saveRememberedHead(
        profiles.headFile(name), {present.sequence, present.event, present.chainHash},
        {keystore.macKey(crypto::label::rememberedHead), keystore.id(), fingerprint});
}

Result<CloneCheck> checkClone(const std::filesystem::path &repository, std::string_view fingerprintWords,
                              const std::optional<vault::Head> &seenBefore)
{
    HYPHA_TRY(const std::unique_ptr<store::GitStore> store, store::GitStore::open(repository));
    HYPHA_TRY(const auto head, store->head());
    if (!head)
        return fail(Errc::notAVault, repository.string(), "the repository has no branch main");
    HYPHA_TRY(vault::Verified verified, vault::verifyAll(*head, nullptr, {}));
    CloneCheck out{std::move(verified.report), verified.state.fingerprint, false};
    out.fingerprintMatches = verified.state.started() && crypto::fingerprintMatches(fingerprintWords, out.fingerprint);
    const auto refuse = [&](Error error) {
        std::string means = vault::meaningOf(error);
        out.report.failures.push_back({std::move(error), std::move(means)});
    };
    if (!out.report.ok())
        return out;
    if (!out.fingerprintMatches)
        refuse({Errc::forked, "fingerprint", std::string(fingerprintWords), crypto::fingerprintText(out.fingerprint),
                "this is another vault than the one whose words were given"});
    if (seenBefore && (seenBefore->sequence == 0 || seenBefore->sequence > verified.state.log.size()))
        refuse({Errc::rollback, "event " + std::to_string(seenBefore->sequence), {}, {}, "a head seen before is gone"});
    else if (seenBefore) {
        const vault::LogEntry &entry = verified.state.log[seenBefore->sequence - 1];
        if (entry.id != seenBefore->event || entry.chainHash != seenBefore->chainHash)
            refuse({Errc::forked, "event " + std::to_string(seenBefore->sequence), {}, {},
                    "the history has another event where one was seen before"});
    }
    return out;
}

} // namespace hypha::session
