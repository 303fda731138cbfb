#pragma once

#include "cli/arguments.h"

namespace hypha::cli {

std::string overview();
/// Of the command, the group of commands, or everything.
std::string helpFor(const Invocation &invocation);
std::string versionText();
std::string versionJson(); ///< {"version"}

} // namespace hypha::cli
