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

/// Help is offered by the command's own name.
void nameCommand(ErrorText &text, std::string_view command)
{
    constexpr std::string_view anyCommand = "hypha-cli COMMAND --help";
    if (const auto at = text.fix.find(anyCommand); at != std::string::npos)
        text.fix.replace(at, anyCommand.size(),
                         "hypha-cli " + (command.empty() ? "" : std::string(command) + " ") + "--help");
}

int failWith(Context::Failure failure, bool json, std::string_view command = {})
{
    nameCommand(failure.text, command);
    const bool color = !std::getenv("NO_COLOR") && isTerminal(STDERR_FILENO);
    const std::string text =
        json ? errorAsJson(failure.error, failure.text) : errorAsText(failure.text, color);
    // Where even the error cannot be written, the exit code still says it.
    static_cast<void>(writeBytes(STDERR_FILENO, asBytes(text)).has_value());
    return failure.exitCode;
}

int failWith(const Error &error, bool json, std::string_view command = {})
{
    return failWith(Context::Failure{error, errorText(error), exitCode(error.code)}, json, command);
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
        return failWith(context.failureOf(done.error()), invocation.global.json, invocation.command->name);
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
        return failWith(parsed.error(), asksForJson(arguments), commandNamedIn(arguments, allCommands()));
    if (parsed->global.help)
        return print(helpFor(*parsed));
    if (parsed->global.version)
        return print(parsed->global.json ? versionJson() : versionText());
    return runCommand(std::move(*parsed), std::move(passphrase));
}

} // namespace hypha::cli
