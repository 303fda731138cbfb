#pragma once

#include "model/session/openvault.h"
#include "model/vault/event.h"

#include <functional>

namespace hypha::session {

/// The newest event that `concerns`, some hundreds at a time from the end of the log.
std::optional<vault::Event> newestEvent(const OpenVault &vault,
                                        const std::function<bool(const vault::Event &)> &concerns);
/// The one that took a device out, or refused it: by whom, when and why.
std::optional<vault::Event> revocationOf(const OpenVault &vault, const DeviceId &device);

} // namespace hypha::session
