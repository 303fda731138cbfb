#include "cli/arguments.h"

#include <algorithm>

namespace hypha::cli {

namespace {

tl::unexpected<Error> refuse(std::string item, std::string rule)
{
    return fail(Errc::invalidInput, std::move(item), std::move(rule));
}

const Option *findOption(const std::vector<Option> &options, std::string_view name)
{
    const auto found = std::find_if(options.begin(), options.end(), [&](const Option &option) {
        return option.name == name || (!option.shortName.empty() && option.shortName == name);
    });
    return found == options.end() ? nullptr : &*found;
}

std::string signatureOf(const Command &command)
{
    return std::string(command.name) + (command.arguments.empty() ? "" : " ") +
           std::string(command.arguments);
}

std::string tooMany(const Command &command, const std::string &first)
{
    const std::string what = "\"" + first + "\" is one too many";
    if (command.most == 0)
        return what + ": it takes options only";
    return what + "; it is called like this: hypha-cli " + signatureOf(command);
}

/// "[--project PROJECT]..."
std::string optionPart(const Option &option)
{
    std::string text(option.name);
    if (!option.value.empty())
        text += " " + std::string(option.value);
    return "[" + text + "]" + (option.repeats ? "..." : "");
}

/// One pass over the arguments.
class Parser
{
public:
    Parser(const std::vector<std::string> &arguments, const std::vector<Command> &commands)
        : m_arguments(arguments), m_commands(commands)
    {
    }
    Result<Invocation> parse();

private:
    Result<void> option(const std::string &argument);
    Result<void> word(const std::string &argument);
    Result<void> takeRest();
    Result<void> setGlobal(std::string_view name, std::string value);
    Result<void> check() const;
    bool isOption(std::string_view argument) const { return argument.size() > 1 && argument[0] == '-'; }

    const std::vector<std::string> &m_arguments;
    const std::vector<Command> &m_commands;
    std::size_t m_next = 0;
    Invocation m_result;
};

Result<void> Parser::setGlobal(std::string_view name, std::string value)
{
    GlobalOptions &g = m_result.global;
    if (name == "--profile")
        g.profile = std::move(value);
    else if (name == "--home")
        g.home = std::move(value);
    else if (name == "--passphrase-file")
        g.passphraseFile = std::move(value);
    else if (name == "--json")
        g.json = true;
    else if (name == "--quiet")
        g.quiet = true;
    else if (name == "--verbose")
        g.verbose = true;
    else if (name == "--no-color")
        g.noColor = true;
    else if (name == "--yes")
        g.yes = true;
    else if (name == "--help")
        g.help = true;
    else
        g.version = true;
    return {};
}

Result<void> Parser::option(const std::string &argument)
{
    const auto equals = argument.starts_with("--") ? argument.find('=') : std::string::npos;
    const std::string name = argument.substr(0, equals);
    const Option *own = m_result.command ? findOption(m_result.command->options, name) : nullptr;
    const Option *known = own ? own : findOption(globalOptions(), name);
    if (!known)
        return refuse(name, m_result.command ? "this command has no such option"
                                             : "there is no such option before the command's name");
    std::string value;
    if (known->value.empty()) {
        if (equals != std::string::npos)
            return refuse(name, "this option takes no value");
    } else if (equals != std::string::npos) {
        value = argument.substr(equals + 1);
    } else if (m_next < m_arguments.size()) {
        value = m_arguments[m_next++];
    } else {
        return refuse(name, "this option needs a value");
    }
    if (!own)
        return setGlobal(known->name, std::move(value));
    std::vector<std::string> &values = m_result.options[std::string(known->name)];
    if (!values.empty() && !known->repeats)
        return refuse(name, "this option may be given once");
    values.push_back(std::move(value));
    return {};
}

Result<void> Parser::word(const std::string &argument)
{
    if (m_result.command) {
        m_result.words.push_back(argument);
        return {};
    }
    if (m_result.group.empty() && argument == "help") {
        m_result.global.help = true;
        return {};
    }
    const std::string name = m_result.group.empty() ? argument : m_result.group + " " + argument;
    bool isGroup = false;
    for (const Command &command : m_commands) {
        if (command.name == name) {
            m_result.command = &command;
            m_result.group.clear();
            return {};
        }
        isGroup = isGroup || command.name.starts_with(name + " ");
    }
    if (!isGroup)
        return refuse(name, "there is no such command");
    m_result.group = name;
    return {};
}

Result<void> Parser::takeRest()
{
    if (!m_result.command)
        return refuse("--", "the command's name comes before --");
    auto &target = m_result.command->runsCommand ? m_result.rest : m_result.words;
    target.insert(target.end(), m_arguments.begin() + static_cast<std::ptrdiff_t>(m_next), m_arguments.end());
    m_next = m_arguments.size();
    return {};
}

Result<void> Parser::check() const
{
    if (m_result.global.help || m_result.global.version)
        return {};
    if (!m_result.command)
        return m_result.group.empty() ? refuse("command", "no command was given")
                                      : refuse(m_result.group, "a second word is missing: see --help");
    const Command &command = *m_result.command;
    const std::size_t count = m_result.words.size();
    if (count < command.fewest)
        return refuse(std::string(command.name),
                      "an argument is missing; it is called like this: hypha-cli " + signatureOf(command));
    if (count > command.most)
        return refuse(std::string(command.name), tooMany(command, m_result.words[command.most]));
    if (command.runsCommand && m_result.rest.empty())
        return refuse(std::string(command.name), "the command to run is missing: it stands after --");
    return {};
}

Result<Invocation> Parser::parse()
{
    while (m_next < m_arguments.size()) {
        const std::string &argument = m_arguments[m_next++];
        auto taken = argument == "--" ? takeRest() : isOption(argument) ? option(argument) : word(argument);
        HYPHA_CHECK(std::move(taken));
    }
    HYPHA_CHECK(check());
    return std::move(m_result);
}

} // namespace

const std::vector<Option> &globalOptions()
{
    static const std::vector<Option> options = {
        {"--profile", "NAME", "use this profile instead of the default one"},
        {"--home", "DIR", "keep every local file below DIR (or set HYPHA_HOME)"},
        {"--passphrase-file", "FILE", "take the passphrase from the first line of FILE"},
        {"--yes", {}, "answer yes where a destructive command asks"},
        {"--json", {}, "print exactly one JSON document"},
        {"--quiet", {}, "say nothing but what was asked for"},
        {"--verbose", {}, "say what is being done"},
        {"--no-color", {}, "no colours (also with NO_COLOR set)"},
        {"--help", {}, "explain a command", "-h"},
        {"--version", {}, "print the version"},
    };
    return options;
}

Result<std::string> neededOption(const Invocation &invocation, std::string_view option, std::string_view rule)
{
    if (auto value = invocation.value(option))
        return std::move(*value);
    return refuse(std::string(option), std::string(rule));
}

std::string usageOf(const Command &command, std::size_t width)
{
    const std::string_view words = command.arguments.substr(0, command.arguments.find("-- COMMAND"));
    std::vector<std::string> parts;
    for (const Option &option : command.options)
        if (command.arguments.find(option.name) == std::string_view::npos) // said there as what is needed
            parts.push_back(optionPart(option));
    if (command.runsCommand)
        parts.emplace_back("-- COMMAND [ARG]...");
    std::string text, line = "hypha-cli " + std::string(command.name);
    if (!words.empty())
        line += " " + std::string(words.substr(0, words.find_last_not_of(' ') + 1));
    for (const std::string &part : parts) {
        if (line.size() + 1 + part.size() > width) {
            text += line + "\n";
            line = std::string(6, ' '); // below what follows "usage: "
        }
        line += " " + part;
    }
    return text + line;
}

std::optional<std::string> Invocation::value(std::string_view option) const
{
    const auto found = options.find(option);
    return found == options.end() ? std::nullopt : std::optional(found->second.back());
}

std::vector<std::string> Invocation::values(std::string_view option) const
{
    const auto found = options.find(option);
    return found == options.end() ? std::vector<std::string>{} : found->second;
}

Result<Invocation> parseArguments(const std::vector<std::string> &arguments,
                                  const std::vector<Command> &commands)
{
    return Parser(arguments, commands).parse();
}

bool asksForJson(const std::vector<std::string> &arguments)
{
    const auto end = std::find(arguments.begin(), arguments.end(), "--");
    return std::find(arguments.begin(), end, "--json") != end;
}

} // namespace hypha::cli
