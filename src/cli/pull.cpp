#include "cli/change.h"
#include "cli/commands.h"
#include "cli/lookup.h"
#include "cli/secretio.h"
#include "cli/targetfile.h"
#include "model/formats/formats.h"
#include "model/store/privatefile.h"
#include "model/store/worktree.h"

#include <filesystem>

#include <unistd.h>

namespace hypha::cli {

namespace {

using formats::Format;

Result<Format> wantedFormat(const Invocation &invocation)
{
    const auto name = invocation.value("--format");
    const auto file = invocation.value("--output");
    std::optional<Format> format;
    if (name) {
        format = formats::formatFromName(*name);
        if (!format)
            return fail(Errc::invalidInput, "--format", "one of dotenv, json, yaml, shell, csv");
    }
    if (invocation.global.json) {
        if (format.value_or(Format::json) != Format::json)
            return fail(Errc::invalidInput, "--format", "with --json it is json");
        return Format::json;
    }
    if (!format && file && *file != "-")
        format = formats::formatFromPath(*file);
    return format.value_or(Format::dotenv);
}

Result<void> writeTo(Context &context, const Invocation &invocation, ByteView text)
{
    const auto file = invocation.value("--output");
    if (!file || isStandardOutput(*file))
        return writeBytes(STDOUT_FILENO, text);
    HYPHA_CHECK(store::writePrivateFile(*file, text));
    std::error_code ignored;
    if (std::filesystem::is_regular_file(*file, ignored) &&
        store::placeInWorkTree(*file) == store::WorkTreePlace::notIgnored)
        context.out().warn(inQuotes(*file) +
                           " lies in a git work tree that does not ignore it: it could be committed");
    context.out().step("wrote " + *file);
    json::Object answer;
    answer.set("file", shown(*file));
    context.out().document(std::move(answer));
    return {};
}

Result<int> pull(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const Format format, wantedFormat(invocation));
    HYPHA_TRY(const auto vault, context.openToRead(invocation));
    const auto state = vault->state();
    HYPHA_TRY(const Place place, findPlace(*state, invocation.words[0], invocation.words[1]));
    std::uint64_t version = place.set->currentVersion();
    if (const auto wanted = invocation.value("--version")) {
        HYPHA_TRY(version, findVersion(*place.set, *wanted));
    }
    HYPHA_TRY(const entries::EntryList list,
              readAndRecord(context, *vault, place.project->id, place.set->id, version));
    HYPHA_TRY(const formats::Written written, formats::write(format, list, vault->sealer()));
    for (const std::string &warning : written.warnings)
        context.out().warn(warning);
    HYPHA_CHECK(writeTo(context, invocation, written.text.view()));
    return 0;
}

} // namespace

std::vector<Command> pullCommands()
{
    return {{.name = "pull",
             .arguments = "PROJECT SET",
             .summary = "write a whole set, as a dotenv file unless told otherwise",
             .details = "Without --output it goes to standard output. A file is made readable by its owner "
                        "alone. --json is\n"
                        "the same as --format json: one flat object of keys and values. A file in a git work "
                        "tree that does not\n"
                        "ignore it is warned of.",
             .fewest = 2,
             .most = 2,
             .options = {{"--version", "N", "this version instead of the current one"},
                         {"--format", "F", "dotenv, json, yaml, shell or csv"},
                         {"--output", "FILE", "write FILE with mode 0600", "-o"},
                         lastVerifiedOption()},
             .run = pull}};
}

} // namespace hypha::cli
