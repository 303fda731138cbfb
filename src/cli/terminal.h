#pragma once

#include "crypto/secretbytes.h"

/// Questions to the person at the terminal. Errc::inputNeeded where nobody can answer
/// (HYPHA_NON_INTERACTIVE=1, or no terminal), Errc::cancelled when the person interrupts.
namespace hypha::cli {

bool isTerminal(int descriptor);
/// Whether anything may be asked: a terminal is there, and HYPHA_NON_INTERACTIVE is not 1.
bool canAsk();

/// [y/N]. `what` names the matter in the error.
Result<bool> askYesNo(const std::string &question, const std::string &what);
/// One line without echo, straight into guarded memory.
Result<crypto::SecretBytes> askSecret(const std::string &prompt, const std::string &what);

} // namespace hypha::cli
