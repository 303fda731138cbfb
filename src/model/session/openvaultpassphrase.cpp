#include "model/session/draftfile.h"
#include "model/session/locallog.h"
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

static void noteChange(const keystore::Keystore &keys, const keystore::ProfileStore &profiles,
                       const std::string &profile, const Clock &clock)
{
    static_cast<void>(
        LocalLog(keys, profiles, profile).add(LocalEvent::passphraseChanged, "hypha", clock.now()).has_value());
}

Result<void> OpenVault::changePassphrase(SecretBytes current, SecretBytes next, bool newKeys)
{
    Impl &m = *m_impl;
    if (newKeys && m.health.problem)
        return tl::unexpected(*m.health.problem);
    const std::filesystem::path draftFile = m.profiles.draftFile(m.profile.name);
    std::vector<StoredDraft> drafts;
    std::vector<LocalEntry> localLog;
    if (newKeys) {
        HYPHA_TRY(drafts, loadDrafts(draftFile, m.keystore, m.sealer));
        if (auto entries = LocalLog(m.keystore, m.profiles, m.profile.name).entries())
            localLog = std::move(*entries);
    }
    keystore::AttemptLimiter limiter(m.profiles.attemptsFile(m.profile.name), m.clock);
    const auto tried = limiter.attempt([&] { return m.keystore.changePassphrase(current.clone(), next.clone()); });
    if (!tried && tried.error().code == Errc::wrongPassphrase)
        LocalLog::noteWrongTry(m.profiles, m.profile.name, m.clock.now());
    HYPHA_CHECK(tried);
    if (!newKeys) {
        noteChange(m.keystore, m.profiles, m.profile.name, m.clock);
        return {};
    }
    HYPHA_CHECK(makeNewKeys(m.keystore, current, next));
    m.cachedSequence = 0;
    HYPHA_CHECK(m.rememberHead());
    m.saveCache(1);
    // What is lost of it is a convenience, and no reason to say that the passphrase was not changed.
    if (LocalLog(m.keystore, m.profiles, m.profile.name).replace(localLog))
        noteChange(m.keystore, m.profiles, m.profile.name, m.clock);
    return drafts.empty() ? Result<void>() : saveDrafts(draftFile, drafts, m.keystore, m.sealer);
}

} // namespace hypha::session
