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
    bool isChanged = false;
    const auto tried = limiter.attempt([&] {
        auto changed = newKeys ? m.keystore.rekey(current.clone(), next.clone())
                               : m.keystore.changePassphrase(current.clone(), next.clone());
        isChanged = changed.has_value();
        return changed;
    });
    if (!tried && tried.error().code == Errc::wrongPassphrase)
        LocalLog::noteWrongTry(m.profiles, m.profile.name, m.clock.now());
    if (!isChanged)
        return tried;
    // From here on the old passphrase is dead, and whoever reads of a failure would believe that it is not.
    if (newKeys && m.settleRekey()) {
        m.cachedSequence = 0;
        m.saveCache(1);
    }
    // What cannot be noted is let go: the passphrase is changed.
    static_cast<void>(LocalLog(m.keystore, m.profiles, m.profile.name)
                          .add(LocalEvent::passphraseChanged, program, m.clock.now())
                          .has_value());
    return {};
}

bool OpenVault::isRekeyUnfinished() const
{
    return m_impl->keystore.isRekeyUnfinished();
}

} // namespace hypha::session
