#pragma once

#include "model/record/json.h"
#include "model/vault/state.h"

/// Things of the vault as JSON and as words, said once for all commands.
namespace hypha::cli {

/// {sequence, event_id, chain_hash, words}
json::Object headJson(const vault::Head &head);
std::string headWords(const vault::Head &head);
std::string deviceWords(const vault::Device &device);
json::Object settingsJson(const vault::Org &org);
json::Value policyJson(const std::optional<vault::RotationPolicy> &policy);
std::string policyText(const vault::RotationPolicy &policy);

json::Value orNull(const std::optional<std::string> &text);
json::Value orNull(const std::optional<Timestamp> &time);
json::Array jsonStrings(const std::vector<std::string> &texts);

} // namespace hypha::cli
