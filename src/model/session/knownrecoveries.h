#pragma once

#include "model/session/openvault.h"

#include <set>

/// Alarms about recoveries (R3), emergency kits that were used (usedkits.h) and devices that somebody else
/// let in, that the person at this computer has answered with "I know about this". Kept in this computer's
/// keystore: nobody else sees it, nobody else can write it, and other computers go on telling.
namespace hypha::session {

/// Under which id it is told and known that somebody let this device in (vault::strangeDevices()): its own,
/// which nothing else ever has.
inline RequestId alarmOf(const DeviceId &strange)
{
    return {strange.uuid};
}

/// Empty where nothing was answered, or what is kept cannot be read: then everything is told again.
std::set<RequestId> knownRecoveries(OpenVault &vault);

/// One by one, and only what is told now and can change no more: whatever comes later is told anew.
/// Errc::notFound when nothing of this id is told; Errc::conflict while the request is open, as how it ends
/// is still to be told.
Result<void> acknowledgeRecovery(OpenVault &vault, const RequestId &request);

/// Those of the alarms that are told loudly: what is not known of yet.
std::vector<RequestId> untoldRecoveries(OpenVault &vault, std::vector<RequestId> alarms);

} // namespace hypha::session
