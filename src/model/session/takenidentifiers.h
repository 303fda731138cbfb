#pragma once

#include "model/session/openvault.h"

#include <set>

namespace hypha::session {

/// Of the present share set and of those before it, as far as the history has them: a new set gets none of
/// these (recovery::makeKeySet), so that a sheet is never taken for one of another set. On the vault's lane.
Result<std::set<std::uint16_t>> takenIdentifiers(const OpenVault &vault);

} // namespace hypha::session
