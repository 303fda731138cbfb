#pragma once

#include "model/record/json.h"
#include "model/session/openvault.h"

namespace hypha::cli {

/// Member `kit` of the recovery posture: {state, reason, device_id, made_at}. Only this computer knows
/// whether a kit opens its keystore, so it takes more than the log. Where the log cannot be read it is amber.
void setKitPosture(session::OpenVault &vault, json::Object &posture);

} // namespace hypha::cli
