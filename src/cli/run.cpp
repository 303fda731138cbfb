#include "cli/change.h"
#include "cli/childprocess.h"
#include "cli/commands.h"
#include "cli/lookup.h"

#include <algorithm>

namespace hypha::cli {

namespace {

std::string listed(const std::vector<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : ", ") + shown(name);
    return text;
}

/// Every entry of the sets, later sets beating earlier ones.
Result<entries::EntryList> gather(Context &context, session::OpenVault &vault, const Invocation &invocation)
{
    std::vector<std::string> names = {invocation.words[1]};
    const auto more = invocation.values("--set");
    names.insert(names.end(), more.begin(), more.end());
    entries::EntryList all;
    for (const std::string &name : names) {
        const auto state = vault.state();
        HYPHA_TRY(const Place place, findPlace(*state, invocation.words[0], name));
        HYPHA_TRY(entries::EntryList list, readAndRecord(context, vault, place.project->id, place.set->id,
                                                         place.set->currentVersion()));
        for (entries::Entry &entry : list)
            entries::put(all, std::move(entry));
    }
    return all;
}

Result<void> checkNames(const entries::EntryList &list, const std::vector<std::string> &allowed)
{
    std::vector<std::string> noNames, steering;
    for (const entries::Entry &entry : list) {
        if (!isVariableName(entry.key))
            noNames.push_back(entry.key);
        else if (steersPrograms(entry.key) &&
                 std::find(allowed.begin(), allowed.end(), entry.key) == allowed.end())
            steering.push_back(entry.key);
    }
    if (!noNames.empty())
        return fail(Errc::invalidInput, listed(noNames), "these keys are no names of variables");
    if (!steering.empty())
        return fail(
            Errc::invalidInput, listed(steering),
            "these variables decide what programs run or whom they trust; --allow-env NAME lets one through");
    return {};
}

void leaveOursOut(Output &out, entries::EntryList &list)
{
    std::vector<std::string> ours;
    for (const entries::Entry &entry : list)
        if (isOurs(entry.key))
            ours.push_back(entry.key);
    if (ours.empty())
        return;
    std::erase_if(list, [](const entries::Entry &entry) { return isOurs(entry.key); });
    out.warn(listed(ours) + " left out: variables that begin with HYPHA_ never reach the command");
}

/// The environment, with the vault closed and its keys wiped when this returns: they do not outlive the
/// start.
Result<ChildEnvironment> environmentFor(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openToRead(invocation));
    HYPHA_TRY(entries::EntryList list, gather(context, *vault, invocation));
    HYPHA_CHECK(checkNames(list, invocation.values("--allow-env")));
    leaveOursOut(context.out(), list);
    return ChildEnvironment::make(list, vault->sealer(), invocation.has("--keep-env"));
}

Result<ChildProcess> start(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const ChildEnvironment environment, environmentFor(context, invocation));
    return ChildProcess::start(invocation.rest, environment);
}

Result<int> run(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const ChildProcess child, start(context, invocation));
    context.forgetPassphrase(); // nothing secret stays here while the command runs, for days perhaps
    return child.wait();
}

} // namespace

std::vector<Command> runCommands()
{
    return {{.name = "run",
             .arguments = "PROJECT SET -- COMMAND [ARG]...",
             .summary = "run a command with the entries as environment variables",
             .details = "Ends with the command's exit code, or 128 + n when signal n ended it. Nothing is "
                        "written to disk, and the\n"
                        "command leaves no core file. Signals are passed on. Variables of this process that "
                        "begin with HYPHA_ are\n"
                        "not handed on. Keys must be names ([A-Za-z_][A-Za-z0-9_]*). Variables that steer "
                        "loaders, shells and\n"
                        "interpreters (PATH, LD_*, DYLD_*, ENV, BASH_ENV, NODE_OPTIONS, JAVA_TOOL_OPTIONS, "
                        "PYTHON*, PERL5*, RUBY*,\n"
                        "GIT_*, EDITOR, *_PROXY, SSL_CERT_FILE and the like) are refused without "
                        "--allow-env. The command's own user can "
                        "read its environment.",
             .fewest = 2,
             .most = 2,
             .options = {{"--set", "SET", "another set of the project; later sets win", {}, true},
                         {"--allow-env", "NAME", "let a steering variable through", {}, true},
                         {"--keep-env", {}, "variables that are set already win over the entries"},
                         lastVerifiedOption()},
             .runsCommand = true,
             .run = run}};
}

} // namespace hypha::cli
