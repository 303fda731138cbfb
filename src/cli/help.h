#pragma once

#include "cli/arguments.h"

namespace hypha::cli {

std::string overview();
/// Of the command, the group of commands, or everything.
std::string helpFor(const Invocation &invocation);
std::string versionText();

} // namespace hypha::cli
