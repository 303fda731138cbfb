#include "model/session/firstclone.h"

#include "model/store/refs.h"
#include "model/vault/verify.h"

namespace hypha::session {

Result<Clone> cloneVault(store::GitStore &store, sync::Transport &transport,
                         const std::function<Result<void>(const vault::VaultState &)> &check)
{
    HYPHA_TRY(const auto tip, transport.tip());
    if (!tip)
        return fail(Errc::notAVault, "remote", "the remote has no branch main");
    HYPHA_TRY(const auto quarantine, store.emptyQuarantine());
    HYPHA_CHECK(transport.fetch(*tip, store, quarantine));
    HYPHA_TRY(const store::Snapshot shown, store.quarantined(*tip));
    vault::VerifyOptions options;
    options.full = false;
    HYPHA_TRY(vault::Verified verified, vault::verifyAll(shown, nullptr, options));
    if (verified.state.started())
        HYPHA_CHECK(check(verified.state));
    if (!verified.report.ok())
        return tl::unexpected<Error>(verified.report.failures.front().error);
    HYPHA_CHECK(store.adopt());
    HYPHA_TRY(store::Snapshot snapshot, store.snapshot(*tip));
    HYPHA_CHECK(store.moveRef(store::remoteRef, std::nullopt, *tip));
    HYPHA_CHECK(store.moveRef(store::mainRef, std::nullopt, *tip));
    return Clone{std::move(verified.state), std::move(snapshot)};
}

} // namespace hypha::session
