#pragma once

#include "model/session/hostaccess.h"
#include "model/session/recovervault.h"
#include "model/session/restore.h"
#include "model/session/session.h"

#include <atomic>

/// What a restore does on the lane. No window.
namespace hypha::gui {

/// What the lane and the window share; written on the lane before the outcome is told.
struct RestoreAttempt
{
    std::atomic<bool> cancelled{false};
    std::optional<sync::HostKey> shownKey; ///< what the host showed
    std::optional<DeviceId> kit;           ///< the one that was used
    bool asKit = false;                    ///< this computer is the kit's own device until one is approved
};

/// What a person gave, once: secrets are moved out of it.
struct RestoreSecrets
{
    std::optional<recovery::PaperSecret> kit;
    crypto::SecretBytes passphrase;
    session::HostAccess access;
};

session::Session::Opening openingByKit(session::RestoreWish wish, std::shared_ptr<RestoreSecrets> secrets,
                                       std::shared_ptr<RestoreAttempt> attempt);
/// Asks as a new device, and sends that; out of reach, a later sync sends it.
session::Session::Opening openingByRequest(session::RecoveryWish wish,
                                           std::shared_ptr<RestoreSecrets> secrets,
                                           std::shared_ptr<RestoreAttempt> attempt);

} // namespace hypha::gui
