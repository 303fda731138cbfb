#include "model/session/draftfile.h"
#include "model/session/openvaultimpl.h"

namespace hypha::session {

using crypto::SecretBytes;

/// `next` opens the keystore already. When the keys cannot be made, the passphrase is changed back.
static Result<void> makeNewKeys(keystore::Keystore &keys, const SecretBytes &current, const SecretBytes &next)
{
    auto made = keys.rekey(next.clone());
    if (!made && !keys.changePassphrase(next.clone(), current.clone()))
        made.error().detail += "; the new passphrase is the one that holds";
    return made;
}

Result<void> OpenVault::changePassphrase(SecretBytes current, SecretBytes next, bool newKeys)
{
    Impl &m = *m_impl;
    if (newKeys && m.health.problem)
        return tl::unexpected(*m.health.problem);
    const std::filesystem::path draftFile = m.profiles.draftFile(m.profile.name);
    std::vector<StoredDraft> drafts;
    if (newKeys) {
        HYPHA_TRY(drafts, loadDrafts(draftFile, m.keystore, m.sealer));
    }
    keystore::AttemptLimiter limiter(m.profiles.attemptsFile(m.profile.name), m.clock);
    HYPHA_CHECK(limiter.attempt([&] { return m.keystore.changePassphrase(current.clone(), next.clone()); }));
    if (!newKeys)
        return {};
    HYPHA_CHECK(makeNewKeys(m.keystore, current, next));
    m.cachedSequence = 0;
    HYPHA_CHECK(m.rememberHead());
    m.saveCache(1);
    return drafts.empty() ? Result<void>() : saveDrafts(draftFile, drafts, m.keystore, m.sealer);
}

} // namespace hypha::session
