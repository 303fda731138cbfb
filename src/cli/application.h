#pragma once

#include "crypto/secretbytes.h"

#include <optional>
#include <string>
#include <vector>

namespace hypha::cli {

/// The whole program after hardening: parses, runs one command, prints, and gives the exit code.
int runApplication(const std::vector<std::string> &arguments, std::optional<crypto::SecretBytes> passphrase);

} // namespace hypha::cli
