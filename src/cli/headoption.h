#pragma once

#include "model/vault/state.h"

namespace hypha::cli {

/// --head JSON, as people paste it: any spelling of JSON, not only the canonical one. Absent when it was not
/// given; Errc::invalidInput.
Result<std::optional<vault::Head>> parseHead(const std::optional<std::string> &text);

} // namespace hypha::cli
