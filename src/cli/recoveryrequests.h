#pragma once

#include "cli/context.h"

/// Recovery requests as the commands name and show them.
namespace hypha::cli {

/// By id, or a unique prefix of 8 or more hex digits.
Result<const vault::RecoveryRequest *> findRequest(const vault::VaultState &state, std::string_view text);

/// {request_id, user_id, new_device_id, device_name, device_words, method, requested_at, status, assisted_by,
/// completed_at, contributions}
json::Object requestJson(const vault::VaultState &state, const vault::RecoveryRequest &request);

} // namespace hypha::cli
