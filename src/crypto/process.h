#pragma once

#include "crypto/result.h"

namespace hypha::crypto {

/// First call of every main(): no core files, not dumpable (no ptrace by the same user, no /proc/self/mem),
/// libsodium ready. Safe to call twice. Errors are told, not fatal: a container may forbid it.
Result<void> hardenProcess();

} // namespace hypha::crypto
