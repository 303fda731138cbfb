#include "model/session/kit.h"
#include "model/session/locallog.h"

namespace hypha::session {

/// The keystore is the new one by now, and the kit's slot is gone: whoever is told only why the vault does
/// not open would try the words again, or the passphrase that they forgot.
static Error afterReset(Error error)
{
    std::string reason = toString(error.code);
    if (!error.item.empty())
        reason += ", " + error.item;
    if (!error.detail.empty())
        reason += ": " + error.detail;
    return {error.code, std::string(afterResetItem), std::move(error.expected), std::move(error.found),
            std::move(reason)};
}

Result<Redeemed> resetPassphrase(keystore::ProfileStore profiles, const std::string &profile,
                                 const recovery::PaperSecret &secret, crypto::SecretBytes next,
                                 const Clock &clock, const Progress &progress, std::string_view program)
{
    const auto slotKey = recovery::derivePaperKeys(secret).keystoreSlot.clone();
    HYPHA_CHECK(profiles.load(profile));
    HYPHA_TRY(auto keystore, keystore::Keystore::openWithKit(profiles.keystoreFile(profile), slotKey));
    Redeemed out;
    out.voidedSlots = keystore.recoverySlots();
    HYPHA_CHECK(keystore.resetPassphrase(next.clone()));
    // The words proved who it is: whoever forgot a passphrase has tried it, and must not wait now.
    keystore::AttemptLimiter limiter(profiles.attemptsFile(profile), clock);
    static_cast<void>(limiter.recordSuccess().has_value());
    auto opened = OpenVault::open(profiles, profile, std::move(next), clock, progress);
    if (!opened)
        return tl::unexpected<Error>(afterReset(std::move(opened).error()));
    out.vault = std::move(*opened);
    // What cannot be noted is let go: the passphrase is replaced.
    static_cast<void>(LocalLog(out.vault->keystore(), profiles, profile)
                          .add(LocalEvent::kitUsed, program, clock.now())
                          .has_value());
    if (const vault::Device *kit = findKit(*out.vault->state(), secret)) {
        out.voidedSlots.erase(kit->id);
        out.used.insert(kit->id);
    }
    return out;
}

} // namespace hypha::session
