#pragma once

namespace hypha::crypto {

/// sodium_init(), once and from any thread; throws std::runtime_error when it fails, which means that the
/// system has no source of randomness.
void ensureSodium();

} // namespace hypha::crypto
