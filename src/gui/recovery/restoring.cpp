#include "gui/recovery/restoring.h"

#include "model/session/firstremote.h"

namespace hypha::gui {

using Opened = Result<std::unique_ptr<session::OpenVault>>;
using Secrets = std::shared_ptr<RestoreSecrets>;
using Attempt = std::shared_ptr<RestoreAttempt>;

session::Session::Opening openingByKit(session::RestoreWish wish, Secrets secrets, Attempt attempt)
{
    return [wish = std::move(wish), secrets = std::move(secrets),
            attempt = std::move(attempt)](keystore::ProfileStore profiles, const Clock &clock,
                                          const session::Progress &progress) -> Opened {
        HYPHA_TRY(session::FirstRemote remote,
                  session::FirstRemote::open(profiles, wish.remote, secrets->access, &attempt->cancelled));
        auto back =
            session::restoreVault(std::move(profiles), wish, *secrets->kit, std::move(secrets->passphrase),
                                  remote.transport(), {}, clock, progress);
        attempt->shownKey = remote.shownKey();
        HYPHA_TRY(session::Restored restored, std::move(back));
        remote.keep(*restored.vault);
        attempt->kit = restored.kit;
        attempt->asKit = restored.asKit;
        return std::move(restored.vault);
    };
}

session::Session::Opening openingByRequest(session::RecoveryWish wish, Secrets secrets, Attempt attempt)
{
    return [wish = std::move(wish), secrets = std::move(secrets),
            attempt = std::move(attempt)](keystore::ProfileStore profiles, const Clock &clock,
                                          const session::Progress &progress) -> Opened {
        HYPHA_TRY(session::FirstRemote remote,
                  session::FirstRemote::open(profiles, wish.remote, secrets->access, &attempt->cancelled));
        auto asked = session::requestRecovery(std::move(profiles), wish, std::move(secrets->passphrase),
                                              remote.transport(), clock, progress);
        attempt->shownKey = remote.shownKey();
        HYPHA_TRY(session::RequestedVault requested, std::move(asked));
        remote.keep(*requested.vault);
        static_cast<void>(session::VaultSync(*requested.vault).run(remote.transport(), {}).has_value());
        return std::move(requested.vault);
    };
}

} // namespace hypha::gui
