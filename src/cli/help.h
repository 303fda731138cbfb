#pragma once

#include "cli/arguments.h"

namespace hypha::cli {

std::string overview();
/// Of the command, the group of commands, or everything.
std::string helpFor(const Invocation &invocation);
/// The name of the command that they begin with, as far as it can be told; for errors.
std::string commandNamedIn(const std::vector<std::string> &arguments, const std::vector<Command> &commands);
std::string versionText();
std::string versionJson(); ///< {"version"}

} // namespace hypha::cli
