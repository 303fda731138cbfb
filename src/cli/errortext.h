#pragma once

#include "crypto/result.h"

#include <string>

/// The sentences of the command: what went wrong, why it matters, how to fix it. English only.
namespace hypha::cli {

struct ErrorText
{
    std::string what, why, fix;
};
ErrorText errorText(const Error &error);

/// The contract of docs/cli.md.
namespace exitcode {
inline constexpr int success = 0, general = 1, badInput = 2, authentication = 3, permission = 4,
                     integrity = 5, network = 6, conflict = 7, notFound = 8, inputNeeded = 10, ciExpired = 11;
}
int exitCode(Errc code);

/// An error of judging what is stored. An event that its author was not permitted to make, say, is no lack of
/// permission of ours: it means that the history does not hold, whichever rule it breaks.
Error asIntegrityError(Error error);

/// {"error":{"code","what","why","fix"}}
std::string errorAsJson(const Error &error, const ErrorText &text);
/// Three lines for a terminal, escaped.
std::string errorAsText(const ErrorText &text, bool color);

} // namespace hypha::cli
