#include "cli/help.h"

#include "cli/commands.h"
#include "model/record/json.h"

#include <algorithm>

namespace hypha::cli {

namespace {

std::string padded(std::string text, std::size_t width)
{
    text.append(text.size() < width ? width - text.size() : 0, ' ');
    return text + "  ";
}

std::string optionText(const Option &option)
{
    std::string text = option.shortName.empty() ? "" : std::string(option.shortName) + ", ";
    text += option.name;
    if (!option.value.empty())
        text += " " + std::string(option.value);
    return text + (option.repeats ? " ..." : "");
}

std::string optionList(const std::vector<Option> &options)
{
    std::size_t width = 0;
    for (const Option &option : options)
        width = std::max(width, optionText(option).size());
    std::string text;
    for (const Option &option : options)
        text += "  " + padded(optionText(option), width) + std::string(option.help) + "\n";
    return text;
}

std::string commandList(std::string_view group)
{
    std::size_t width = 0;
    const auto belongs = [&](const Command &command) {
        return group.empty() || command.name.starts_with(group);
    };
    for (const Command &command : allCommands())
        if (belongs(command))
            width = std::max(width, command.name.size());
    std::string text;
    for (const Command &command : allCommands())
        if (belongs(command))
            text += "  " + padded(std::string(command.name), width) + std::string(command.summary) + "\n";
    return text;
}

std::string commandHelp(const Command &command)
{
    std::string text = "usage: " + usageOf(command) + "\n\n" + std::string(command.summary) + "\n";
    if (!command.details.empty())
        text += "\n" + std::string(command.details) + "\n";
    if (!command.options.empty())
        text += "\noptions:\n" + optionList(command.options);
    return text + "\noptions of every command:\n" + optionList(globalOptions());
}

} // namespace

std::string overview()
{
    return "usage: hypha-cli [OPTION]... COMMAND [ARGUMENT]...\n\n"
           "A team's secrets in encrypted, signed, versioned files inside a git repository.\n\n"
           "commands:\n" +
           commandList({}) + "\noptions:\n" + optionList(globalOptions()) +
           "\n`hypha-cli COMMAND --help` explains a command. PROJECT, SET and DEVICE are names, ids, or "
           "unique\n"
           "beginnings of an id (8 or more hex digits).\n"
           "\nexit codes: 0 success, 1 general, 2 bad input, 3 passphrase, 4 permission, 5 integrity, 6 "
           "remote,\n"
           "7 conflict, 8 not found, 10 cancelled or an answer is needed, 11 a CI device that has expired\n";
}

std::string helpFor(const Invocation &invocation)
{
    if (invocation.command)
        return commandHelp(*invocation.command);
    if (!invocation.group.empty())
        return "usage: hypha-cli " + invocation.group + " COMMAND ...\n\ncommands:\n" +
               commandList(invocation.group + " ");
    return overview();
}

std::string commandNamedIn(const std::vector<std::string> &arguments, const std::vector<Command> &commands)
{
    std::string said, longest;
    for (const std::string &argument : arguments) {
        if (argument.starts_with('-'))
            continue;
        said += (said.empty() ? "" : " ") + argument;
        for (const Command &command : commands)
            if (command.name == said)
                longest = said;
    }
    return longest;
}

std::string versionText()
{
    return "hypha-cli " HYPHA_VERSION "\n";
}

std::string versionJson()
{
    json::Object answer;
    answer.set("version", HYPHA_VERSION);
    return json::write(answer) + "\n";
}

} // namespace hypha::cli
