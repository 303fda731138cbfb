#include "cli/application.h"

#include "cli/commands.h"
#include "cli/context.h"
#include "cli/errortext.h"
#include "cli/help.h"
#include "cli/secretio.h"
#include "cli/terminal.h"

#include <cstdlib>
#include <unistd.h>

namespace hypha::cli {

namespace {

int failWith(const Error &error, bool json, int code)
{
    const bool color = !std::getenv("NO_COLOR") && isTerminal(STDERR_FILENO);
    const std::string text = json ? errorAsJson(error) : errorAsText(error, color);
    // Where even the error cannot be written, the exit code still says it.
    static_cast<void>(writeBytes(STDERR_FILENO, asBytes(text)).has_value());
    return code;
}

int failWith(const Error &error, bool json)
{
    return failWith(error, json, exitCode(error.code));
}

int print(const std::string &text)
{
    const auto written = writeBytes(STDOUT_FILENO, asBytes(text));
    return written ? exitcode::success : failWith(written.error(), false);
}

int runCommand(Invocation invocation, std::optional<crypto::SecretBytes> passphrase)
{
    Context context(invocation.global, std::move(passphrase));
    auto done = invocation.command->run(context, invocation);
    // A report that goes with an error (verify) is printed before it.
    const auto flushed = context.out().flush();
    if (!done)
        return failWith(done.error(), invocation.global.json,
                        context.foundNotWhole() ? exitcode::integrity : exitCode(done.error().code));
    if (!flushed)
        return failWith(flushed.error(), invocation.global.json);
    return *done;
}

} // namespace

int runApplication(const std::vector<std::string> &arguments, std::optional<crypto::SecretBytes> passphrase)
{
    if (arguments.empty()) {
        static_cast<void>(writeBytes(STDERR_FILENO, asBytes(overview())).has_value());
        return exitcode::badInput;
    }
    auto parsed = parseArguments(arguments, allCommands());
    if (!parsed)
        return failWith(parsed.error(), asksForJson(arguments));
    if (parsed->global.help)
        return print(helpFor(*parsed));
    if (parsed->global.version)
        return print(parsed->global.json ? versionJson() : versionText());
    return runCommand(std::move(*parsed), std::move(passphrase));
}

} // namespace hypha::cli
