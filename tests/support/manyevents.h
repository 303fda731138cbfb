#pragma once

#include "crypto/result.h"

#include <filesystem>

namespace hypha::test {

/// A vault "default" (manyPassphrase, manyentries.h) whose log has this many events, with every cache of this
/// computer written.
Result<void> makeVaultWithEvents(const std::filesystem::path &home, std::size_t events);

} // namespace hypha::test
