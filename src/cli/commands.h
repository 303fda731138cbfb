#pragma once

#include "cli/arguments.h"

/// Every command, by the file that has it.
namespace hypha::cli {

std::vector<Command> initCommands();
std::vector<Command> statusCommands();
std::vector<Command> profileCommands();
std::vector<Command> passphraseCommands();
std::vector<Command> settingsCommands();
std::vector<Command> projectCommands();
std::vector<Command> setCommands();
std::vector<Command> pushCommands();
std::vector<Command> entryCommands();
std::vector<Command> pullCommands();
std::vector<Command> runCommands();
std::vector<Command> historyCommands();
std::vector<Command> searchCommands();
std::vector<Command> rotateCommands();
std::vector<Command> verifyCommands();
std::vector<Command> cloneCheckCommands();
std::vector<Command> auditCommands();
std::vector<Command> inviteCommands();
std::vector<Command> deviceCommands();
std::vector<Command> shareCommands();
std::vector<Command> memberCommands();
std::vector<Command> joinCommands();
std::vector<Command> syncCommands();
std::vector<Command> conflictCommands();
std::vector<Command> remoteCommands();
std::vector<Command> orgRecoveryCommands();
std::vector<Command> recoveryContactCommands();
std::vector<Command> askRecoveryCommands();
std::vector<Command> recoveryRequestCommands();
std::vector<Command> recoverCommands();
std::vector<Command> shareCheckCommands();
std::vector<Command> recoveryKitCommands();
std::vector<Command> recoveryRestoreCommands();
std::vector<Command> keysCommands();

/// All of them, in the order in which help lists them.
const std::vector<Command> &allCommands();

} // namespace hypha::cli
