#pragma once

#include "model/audit/log.h"

namespace hypha::gui {

/// What proves one event by itself, as canonical JSON: the signed record, the key and the words of the device
/// that signed it, the chain hash that it continues, and the vault it belongs to. That nothing was left out,
/// only a proof bundle of the whole log shows. Empty where the record or the device is not known.
std::string eventProof(const audit::Log &log, const vault::VaultState &state, std::uint64_t sequence,
                       const std::string &record);

} // namespace hypha::gui
