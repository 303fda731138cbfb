#pragma once

#include "cli/arguments.h"
#include "model/vault/state.h"

/// The words of a head, said by a person who has compared them with another device.
namespace hypha::cli {

/// Errc::invalidInput unless there are 12 of them; `option` is where they were given.
Result<void> checkTwelveWords(std::string_view words, std::string_view option);

/// By --words, else on the terminal; --yes is no answer. Errc::forked for other words.
Result<void> confirmHead(const vault::Head &head, const Invocation &invocation);

} // namespace hypha::cli
