#pragma once

#include "crypto/result.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The command line: which command, with which options and words. Nothing secret ever stands in it.
namespace hypha::cli {

class Context;
struct Invocation;

struct Option
{
    std::string_view name;       ///< with its dashes: --format
    std::string_view value = {}; ///< what stands for the value in help; empty for a switch
    std::string_view help = {};
    std::string_view shortName = {}; ///< -m
    bool repeats = false;
};

/// One command, said once: it is parsed, explained and run from this.
struct Command
{
    std::string_view name;           ///< "project create"
    std::string_view arguments = {}; ///< as help shows them
    std::string_view summary = {};
    std::string_view details = {};
    std::size_t fewest = 0, most = 0; ///< words after the name
    std::vector<Option> options = {};
    bool runsCommand = false; ///< what follows `--` is a command of its own
    Result<int> (*run)(Context &, const Invocation &) = nullptr;
};

/// Options that every command takes, anywhere before `--`.
struct GlobalOptions
{
    std::optional<std::string> profile, home, passphraseFile;
    bool json = false, quiet = false, verbose = false, noColor = false, yes = false;
    bool help = false, version = false;
};
const std::vector<Option> &globalOptions();

struct Invocation
{
    GlobalOptions global;
    const Command *command = nullptr; ///< absent with --help or --version alone
    std::string group;                ///< the words so far, where help was asked for a group
    std::vector<std::string> words;
    std::map<std::string, std::vector<std::string>, std::less<>> options;
    std::vector<std::string> rest; ///< after `--`, of a command that runs one

    bool has(std::string_view option) const { return options.contains(option); }
    std::optional<std::string> value(std::string_view option) const;
    std::vector<std::string> values(std::string_view option) const;
};

/// The option's value; Errc::invalidInput with `rule` where it was not given.
Result<std::string> neededOption(const Invocation &invocation, std::string_view option,
                                 std::string_view rule);

/// How a command is called, with its options, in lines of at most `width` characters.
std::string usageOf(const Command &command, std::size_t width = 100);

/// Errc::invalidInput with the rule that was broken.
Result<Invocation> parseArguments(const std::vector<std::string> &arguments,
                                  const std::vector<Command> &commands);
/// Whether errors must be JSON, known before anything is parsed.
bool asksForJson(const std::vector<std::string> &arguments);

} // namespace hypha::cli
