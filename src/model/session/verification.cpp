#include "model/session/verification.h"

#include "model/session/openvaultimpl.h"

namespace hypha::session {

Result<Verification> Verification::of(OpenVault &vault, const keystore::ProfileStore &profiles)
{
    // Before the head: what another process remembers meanwhile would not be in this history.
    auto remembered = vault.rememberedHead();
    HYPHA_TRY(const std::unique_ptr<store::GitStore> store,
              store::GitStore::open(profiles.repository(vault.profile().name)));
    HYPHA_TRY(std::optional<store::Snapshot> head, store->head());
    if (!head)
        return fail(Errc::rollback, "refs/heads/main", "the branch has disappeared");
    HYPHA_TRY(vault::DeviceKeys keys, loadDeviceKeys(vault.keystore(), vault.profile()));
    return Verification(std::move(*head), std::move(keys), vault.state()->fingerprint, std::move(remembered),
                        vault.clock().now());
}

Result<vault::VerifyReport> Verification::run(const vault::VerifyOptions &options) const
{
    vault::VerifyOptions timed = options;
    timed.now = m_now;
    HYPHA_TRY(vault::Verified verified, vault::verifyAll(m_head, &m_keys, timed));
    vault::VerifyReport &report = verified.report;
    if (report.ok()) {
        Result<void> contained = m_remembered ? Result<void>() : tl::unexpected<Error>(m_remembered.error());
        if (m_remembered)
            contained = containsHead(verified.state, m_fingerprint,
                                     keystore::RememberedHead{m_remembered->sequence, m_remembered->event,
                                                              m_remembered->chainHash});
        if (!contained)
            report.failures.push_back({contained.error(), vault::meaningOf(contained.error())});
    }
    return std::move(report);
}

} // namespace hypha::session
