#include "model/audit/freshness.h"
#include "model/record/base64.h"
#include "model/session/openvaultimpl.h"
#include "model/session/vaultsync.h"
#include "model/store/atomicfile.h"
#include "model/vault/changebuilder.h"
#include "model/vault/limits.h"

/// `head_seen`: what a device has seen of the log, signed.
namespace hypha::session {

namespace {

constexpr std::int64_t confirmAfterDays = 7;
constexpr std::uint64_t headSeenLag = 64; // events, as after any operation
constexpr int maxHeadSeenRaces = 32;      // lost in a row before it gives up

std::filesystem::path wishFile(const keystore::ProfileStore &profiles, const std::string &profile)
{
    return profiles.folder(profile) / "confirm-heads";
}

} // namespace

Result<void> VaultSync::confirmHead()
{
    OpenVault::Impl &m = impl();
    for (int race = 0; race < maxHeadSeenRaces; ++race) {
        if (m.health.problem || m.refused)
            return tl::unexpected<Error>(m.health.problem ? *m.health.problem : *m.refused);
        const Timestamp now = m.clock.now();
        if (m.state->anybodyExpires && !m.clockConfirmed &&
            now.seconds > m.state->lastTimestamp.seconds + vault::signAheadLimitSeconds)
            return fail(Errc::inputNeeded, "clock",
                        "this computer's clock is more than 24 hours ahead of the last event");
        const vault::Head head = m.state->head;
        json::Object details;
        details.set("sequence", head.sequence);
        details.set("chain_hash", toBase64(head.chainHash.view()));
        vault::ChangeBuilder builder(*m.state, m.keys, m.reader(), now);
        HYPHA_CHECK(builder.add("head_seen", std::nullopt, std::move(details)));
        vault::ChangeSet changes = std::move(builder).take();
        auto committed = m.store->commit(m.snapshot->commit(), {std::move(changes.files), changes.time});
        if (committed) {
            m.take(std::move(changes.after), std::move(*committed));
            HYPHA_CHECK(m.rememberHead());
            m.saveCache(headSeenLag);
            return {};
        }
        if (committed.error().code != Errc::conflict)
            return tl::unexpected<Error>(committed.error());
        HYPHA_CHECK(m_vault.refresh());
    }
    return fail(Errc::busy, "vault", "other processes kept changing the vault");
}

bool VaultSync::confirmsHeads() const
{
    std::error_code ignored;
    return std::filesystem::exists(wishFile(impl().profiles, impl().profile.name), ignored);
}

Result<void> VaultSync::setConfirmsHeads(bool on)
{
    const std::filesystem::path file = wishFile(impl().profiles, impl().profile.name);
    if (on)
        return store::writeFileAtomically(file, {});
    std::error_code error;
    std::filesystem::remove(file, error);
    return error ? Result<void>(fail(Errc::io, file.string(), error.message())) : Result<void>();
}

Result<bool> VaultSync::confirmHeadIfDue()
{
    const OpenVault::Impl &m = impl();
    const vault::Device *own = m.state->device(m.keys.id);
    const Timestamp now = m.clock.now();
    if (!confirmsHeads() || !own || !vault::isUsable(*own, vault::judgedTime(*m.state, now)))
        return false;
    // Due once a whole week is over; what a wrong clock said of the future is no excuse.
    if (audit::isNear(own->lastSeen, Timestamp{now.seconds + 1}, confirmAfterDays))
        return false;
    HYPHA_CHECK(confirmHead());
    return true;
}

} // namespace hypha::session
