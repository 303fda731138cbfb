#include "model/session/kit.h"

namespace hypha::session {

Result<Redeemed> resetPassphrase(keystore::ProfileStore profiles, const std::string &profile,
                                 const recovery::PaperSecret &secret, crypto::SecretBytes next,
                                 const Clock &clock, const Progress &progress)
{
    const auto slotKey = recovery::derivePaperKeys(secret).keystoreSlot.clone();
    HYPHA_CHECK(profiles.load(profile));
    HYPHA_TRY(auto keystore, keystore::Keystore::openWithKit(profiles.keystoreFile(profile), slotKey));
    Redeemed out;
    out.voidedSlots = keystore.recoverySlots();
    HYPHA_CHECK(keystore.resetPassphrase(next.clone()));
    HYPHA_TRY(out.vault, OpenVault::open(profiles, profile, std::move(next), clock, progress));
    if (const vault::Device *kit = findKit(*out.vault->state(), secret)) {
        out.voidedSlots.erase(kit->id);
        out.used.insert(kit->id);
    }
    return out;
}

} // namespace hypha::session
