#include "model/session/finishrekey.h"

namespace hypha::session {

Result<void> OpenVault::changePassphrase(crypto::SecretBytes current, crypto::SecretBytes next, bool newKeys)
{
    Impl &m = *m_impl;
    if (newKeys && m.health.problem)
        return tl::unexpected(*m.health.problem);
    keystore::AttemptLimiter limiter(m.profiles.attemptsFile(m.profile.name), m.clock);
    HYPHA_CHECK(limiter.attempt([&] {
        return newKeys ? m.keystore.rekey(current.clone(), next.clone())
                       : m.keystore.changePassphrase(current.clone(), next.clone());
    }));
    if (!newKeys)
        return {};
    HYPHA_CHECK(finishRekey(m.profiles, m.profile.name, m.keystore, m.fingerprint, m.sealer));
    m.cachedSequence = 0;
    m.saveCache(1);
    return {};
}

} // namespace hypha::session
