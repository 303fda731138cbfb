#pragma once

#include "cli/context.h"

namespace hypha::cli {

/// Whether a text that the host can read has a word that looks like a password, key or token. A guess.
bool looksSecret(std::string_view text);
/// Warns when it does. `field` names it: "message", "note".
void warnIfSecret(Output &out, std::string_view text, std::string_view field);

} // namespace hypha::cli
