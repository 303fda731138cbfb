#include "model/session/clonedprofile.h"

#include "crypto/labels.h"

namespace hypha::session {

std::optional<keystore::RememberedHead> asRemembered(const std::optional<vault::Head> &head)
{
    if (!head)
        return std::nullopt;
    return keystore::RememberedHead{head->sequence, head->event, head->chainHash};
}

Result<void> makeProfile(keystore::ProfileStore &profiles, const ProfilePlan &plan, const NewKeys &keys,
                         const Clone &clone, const crypto::SecretBytes &passphrase, const Clock &clock)
{
    const vault::VaultState &state = clone.state;
    HYPHA_TRY(const keystore::Keystore keystore,
              makeKeystore(profiles, plan.profile, passphrase.clone(), keys, state.fingerprint));
    HYPHA_CHECK(keystore::saveRememberedHead(
        profiles.headFile(plan.profile), *asRemembered(state.head),
        {keystore.macKey(crypto::label::rememberedHead), keystore.id(), state.fingerprint}));
    return profiles.save({plan.profile, state.org.id, state.org.name, plan.user, keys.device, plan.deviceName,
                          plan.remote, clock.now()});
}

} // namespace hypha::session
