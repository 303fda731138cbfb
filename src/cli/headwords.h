#pragma once

#include "cli/context.h"

/// Words said by a person who has compared them: those of a device with its user, those of a head with
/// another device. --yes says nothing about either.
namespace hypha::cli {

/// Errc::invalidInput unless there are 12 of them; `option` is where they were given.
Result<void> checkTwelveWords(std::string_view words, std::string_view option);

/// What --words says, on the command line or on standard input (-); absent without it. Errc::invalidInput
/// unless there are 12.
Result<std::optional<std::string>> comparedWords(Context &context, const Invocation &invocation);
Option wordsOption(); ///< of a device's words

/// By --words, else on the terminal; --yes is no answer. Errc::forked for other words.
Result<void> confirmHead(const vault::Head &head, const Invocation &invocation);

} // namespace hypha::cli
