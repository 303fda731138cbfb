#pragma once

#include "cli/output.h"
#include "model/vault/operations.h"

/// What push, put and rm answer: {set_id, version, added, changed, removed}.
namespace hypha::cli {

json::Object pushJson(const SetId &set, const vault::PushCounts &counts);
/// "1 added, 2 changed, 0 removed"
std::string pushText(const vault::PushCounts &counts);
void tellPush(Output &out, const vault::SecretSet &set, const vault::PushCounts &counts);

} // namespace hypha::cli
