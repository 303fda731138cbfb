#include "model/session/finishrekey.h"
#include "model/session/locallog.h"

namespace hypha::session {

Result<void> OpenVault::changePassphrase(crypto::SecretBytes current, crypto::SecretBytes next, bool newKeys,
                                         std::string_view program)
{
    Impl &m = *m_impl;
    if (newKeys && m.health.problem)
        return tl::unexpected(*m.health.problem);
    keystore::AttemptLimiter limiter(m.profiles.attemptsFile(m.profile.name), m.clock);
    const auto tried = limiter.attempt([&] {
        return newKeys ? m.keystore.rekey(current.clone(), next.clone())
                       : m.keystore.changePassphrase(current.clone(), next.clone());
    });
    if (!tried && tried.error().code == Errc::wrongPassphrase)
        LocalLog::noteWrongTry(m.profiles, m.profile.name, m.clock.now());
    HYPHA_CHECK(tried);
    if (newKeys) {
        HYPHA_CHECK(finishRekey(m.profiles, m.profile.name, m.keystore, m.fingerprint, m.sealer));
        m.cachedSequence = 0;
        m.saveCache(1);
    }
    // What cannot be noted is let go: the passphrase is changed.
    static_cast<void>(LocalLog(m.keystore, m.profiles, m.profile.name)
                          .add(LocalEvent::passphraseChanged, program, m.clock.now())
                          .has_value());
    return {};
}

} // namespace hypha::session
