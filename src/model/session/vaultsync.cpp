#include "model/session/vaultsync.h"

#include "crypto/labels.h"
#include "model/session/openvaultimpl.h"
#include "model/store/refs.h"
#include "model/sync/syncrecord.h"

namespace hypha::session {
namespace {

/// What was replayed from its first event on must be whole.
Result<vault::VaultState> wholeStateAt(const store::GitStore &store, const store::Snapshot &at,
                                       const std::filesystem::path &cacheFile, const crypto::MacKey &key)
{
    HYPHA_TRY(Found found, stateAt(store, at, cacheFile, key, {}));
    if (found.problem)
        return tl::unexpected<Error>(*found.problem);
    return std::move(found.state);
}

} // namespace

const char *toString(SyncState::Kind kind)
{
    switch (kind) {
    case SyncState::Kind::upToDate:
        return "up_to_date";
    case SyncState::Kind::ahead:
        return "ahead";
    case SyncState::Kind::behind:
        return "behind";
    case SyncState::Kind::offline:
        return "offline";
    case SyncState::Kind::conflict:
        return "conflict";
    case SyncState::Kind::refused:
        return "refused";
    }
    return "up_to_date";
}

sync::Replica VaultSync::replica() const
{
    OpenVault::Impl &m = impl();
    const auto cache = m.profiles.cacheFile(m.profile.name);
    return {*m.store,
            m.keys,
            m.sealer,
            m.keystore,
            m.clock,
            m.fingerprint,
            m.profile.remote.value_or(std::string()),
            m.profiles.dataFolder(m.profile.name),
            m.profiles.headFile(m.profile.name),
            [this, &m]() -> Result<sync::Verified> {
                HYPHA_CHECK(m_vault.refresh());
                return sync::Verified{*m.state, *m.snapshot};
            },
            [&m, cache](const store::Snapshot &at) {
                return wholeStateAt(*m.store, at, cache, m.keystore.macKey(crypto::label::stateCache));
            },
            m_also,
            &m.seenRefusal};
}

std::filesystem::path VaultSync::parkedFolder() const
{
    return impl().profiles.dataFolder(impl().profile.name) / "parked";
}

/// The remembered head is the last one that the remote has.
std::uint64_t VaultSync::unpushedEvents() const
{
    const OpenVault::Impl &m = impl();
    const auto remote = m.store->ref(store::remoteRef);
    if (!remote || !*remote)
        return m.profile.remote ? m.state->head.sequence : 0;
    if (**remote == m.snapshot->commit())
        return 0;
    const auto head = m.remembered();
    return head && head->sequence <= m.state->head.sequence ? m.state->head.sequence - head->sequence : 0;
}

SyncState VaultSync::state() const
{
    const OpenVault::Impl &m = impl();
    const sync::SyncRecord record = sync::loadSyncRecord(m.profiles.syncFile(m.profile.name));
    SyncState out;
    out.unpushed = unpushedEvents();
    out.parked = sync::countParked(parkedFolder());
    out.lastAt = record.lastAt;
    out.refusal = m.health.ok() ? record.refusal : m.health.problem;
    out.refusalKind = record.refusalKind;
    out.proof = record.proof;
    using Kind = SyncState::Kind;
    out.kind = out.refusal         ? Kind::refused
               : out.parked != 0   ? Kind::conflict
               : record.behind     ? Kind::behind
               : record.offline    ? Kind::offline
               : out.unpushed != 0 ? Kind::ahead
                                   : Kind::upToDate;
    return out;
}

const std::optional<Error> &VaultSync::refusal() const
{
    return impl().refused;
}

void VaultSync::record(const Result<sync::Outcome> &outcome)
{
    OpenVault::Impl &m = impl();
    const auto file = m.profiles.syncFile(m.profile.name);
    sync::SyncRecord record = sync::loadSyncRecord(file);
    if (!outcome) {
        record.offline =
            outcome.error().code == Errc::network || outcome.error().code == Errc::wrongPassphrase;
        record.behind = record.behind || outcome.error().code == Errc::newerVersion;
    } else if (const auto &refusal = outcome->refusal) {
        record = {record.lastAt, false, false, refusal->error, sync::toString(refusal->kind), refusal->proof};
    } else {
        record = {m.clock.now(), false, false, std::nullopt, {}, std::nullopt};
    }
    m.refused = record.refusal;
    // It is a convenience: where it cannot be written, the next sync says the same again.
    static_cast<void>(sync::saveSyncRecord(file, record));
}

Result<SyncReport> VaultSync::run(sync::Transport &transport, const sync::Options &options)
{
    OpenVault::Impl &m = impl();
    if (m.health.problem)
        return tl::unexpected<Error>(*m.health.problem);
    HYPHA_CHECK(m.settleRekey());
    auto outcome = sync::synchronise(replica(), transport, options);
    record(outcome);
    if (!outcome) {
        // The head may have moved before the way to the remote broke.
        static_cast<void>(m_vault.refresh());
        m.meetOnce(outcome.error());
        return tl::unexpected<Error>(outcome.error());
    }
    if (outcome->head) {
        m.take(std::move(outcome->head->state), std::move(outcome->head->snapshot));
        outcome->head.reset();
    }
    m.saveCache(64);
    m.settleKitSlots(!outcome->refusal);
    return SyncReport{std::move(*outcome), state()};
}

Result<void> VaultSync::setRemote(const std::optional<std::string> &address)
{
    OpenVault::Impl &m = impl();
    // What the old remote had goes first: cut off here, a new remote must not be blamed for not having it.
    HYPHA_TRY(const auto known, m.store->ref(store::remoteRef));
    if (known)
        HYPHA_CHECK(m.store->removeRef(store::remoteRef));
    keystore::Profile changed = m.profile;
    changed.remote = address;
    HYPHA_CHECK(m.profiles.save(changed));
    m.profile = changed;
    HYPHA_CHECK(sync::saveSyncRecord(m.profiles.syncFile(m.profile.name), {}));
    m.refused.reset();
    return {};
}

} // namespace hypha::session
