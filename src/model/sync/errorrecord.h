#pragma once

#include "model/record/json.h"

/// Errors as JSON in local files: what was refused, and why, is still known after a restart.
namespace hypha::sync {

json::Object errorToJson(const Error &error);
/// Errc::malformed where it is none. A code that this version does not know becomes Errc::internal.
Result<Error> errorFromJson(const json::Object &object);

} // namespace hypha::sync
