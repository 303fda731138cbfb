#include "cli/commands.h"

#include <array>

namespace hypha::cli {

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> commands = [] {
        constexpr std::array groups = {
            initCommands, statusCommands, settingsCommands, profileCommands, passphraseCommands,
            projectCommands, setCommands, pushCommands, entryCommands, pullCommands, runCommands,
            historyCommands, searchCommands, rotateCommands, verifyCommands, cloneCheckCommands,
            auditCommands, inviteCommands, deviceCommands, shareCommands, memberCommands, joinCommands,
            syncCommands, conflictCommands, remoteCommands,
            // recovery by the organisation and by contacts
            orgRecoveryCommands, recoveryContactCommands, askRecoveryCommands, recoveryRequestCommands,
            recoverCommands, shareCheckCommands,
            // emergency kits, and the keys of a device as a file
            recoveryKitCommands, recoveryRestoreCommands, keysCommands};
        std::vector<Command> all;
        for (const auto group : groups)
            for (Command &command : group())
                all.push_back(std::move(command));
        return all;
    }();
    return commands;
}

} // namespace hypha::cli
