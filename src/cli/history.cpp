#include "cli/change.h"
#include "cli/commands.h"
#include "cli/lookup.h"
#include "cli/render.h"
#include "cli/secretio.h"
#include "model/record/base64.h"

#include <unistd.h>

namespace hypha::cli {

namespace {

bool isReadable(const session::OpenVault &vault, const vault::Project &project,
                const vault::SetVersion &version)
{
    const std::uint64_t pdk = version.pdkVersion;
    return pdk >= 1 && pdk <= project.pdks.size() && project.pdks[pdk - 1].wrapped.contains(vault.keys().id);
}

std::string userOf(const vault::VaultState &state, const DeviceId &device)
{
    const vault::Device *found = state.device(device);
    return found ? found->user.text : std::string();
}

Result<json::Object> versionJson(const session::OpenVault &vault, const Place &place,
                                 const vault::SetVersion &version)
{
    const auto state = vault.state();
    HYPHA_TRY(const vault::VersionHashes hashes,
              vault::readVersionHashes(*state, *place.project, *place.set, version.version, readerOf(vault)));
    json::Object object;
    object.set("version", version.version);
    object.set("pdk_version", version.pdkVersion);
    object.set("created_at", version.createdAt.toString());
    object.set("created_by", version.createdBy.toString());
    object.set("user_id", userOf(*state, version.createdBy));
    object.set("message", orNull(version.message));
    object.set("content_hash", toBase64(hashes.contentHash.view()));
    object.set("readable", isReadable(vault, *place.project, version));
    return object;
}

Result<int> versions(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openToRead(invocation));
    const auto state = vault->state();
    HYPHA_TRY(const Place place, findPlace(*state, invocation.words[0], invocation.words[1]));
    json::Array list;
    std::vector<std::vector<std::string>> rows = {
        {"VERSION", "KEY", "MADE", "BY", "DEVICE", "READABLE", "CONTENT", "MESSAGE"}};
    for (const vault::SetVersion &version : place.set->versions) {
        HYPHA_TRY(json::Object object, versionJson(*vault, place, version));
        const vault::Device *by = state->device(version.createdBy);
        rows.push_back({std::to_string(version.version), "v" + std::to_string(version.pdkVersion),
                        version.createdAt.toString(), userOf(*state, version.createdBy), by ? by->name : "",
                        isReadable(*vault, *place.project, version) ? "yes" : "no",
                        *object.find("content_hash")->asString(), version.message.value_or("")});
        list.emplace_back(std::move(object));
    }
    context.out().table(rows);
    json::Object answer;
    answer.set("set_id", place.set->id.toString());
    answer.set("current_version", place.set->currentVersion());
    answer.set("versions", std::move(list));
    context.out().document(std::move(answer));
    return 0;
}

struct Compared
{
    std::uint64_t from = 0, to = 0;
    entries::EntryList before, after;
    entries::Difference difference;
};

json::Object differenceJson(const Compared &c)
{
    json::Object answer;
    answer.set("from", c.from);
    answer.set("to", c.to);
    answer.set("added", jsonStrings(c.difference.added));
    answer.set("removed", jsonStrings(c.difference.removed));
    json::Array changed;
    for (const auto &[key, fields] : c.difference.changed) {
        json::Object one;
        one.set("key", key);
        one.set("fields", jsonStrings(fields));
        changed.emplace_back(std::move(one));
    }
    answer.set("changed", std::move(changed));
    return answer;
}

std::string joined(const std::vector<std::string> &texts)
{
    std::string out;
    for (const std::string &text : texts)
        out += (out.empty() ? "" : ", ") + text;
    return out;
}

void tellKeys(Output &out, const Compared &c)
{
    for (const std::string &key : c.difference.added)
        out.line("+ " + shown(key));
    for (const std::string &key : c.difference.removed)
        out.line("- " + shown(key));
    for (const auto &[key, fields] : c.difference.changed)
        out.line("~ " + shown(key) + " (" + shown(joined(fields)) + ")");
    if (c.difference.empty())
        out.line("The two have the same content.");
}

/// Every key that differs, with its value before and after.
template <class Visit> Result<void> eachValue(const Compared &c, const Visit &visit)
{
    std::set<std::string> keys(c.difference.added.begin(), c.difference.added.end());
    keys.insert(c.difference.removed.begin(), c.difference.removed.end());
    for (const auto &[key, fields] : c.difference.changed)
        keys.insert(key);
    for (const std::string &key : keys)
        HYPHA_CHECK(visit(key, entries::find(c.before, key), entries::find(c.after, key)));
    return {};
}

Result<void> appendValue(crypto::SecretBuffer &out, const entries::Entry *entry,
                         const crypto::SessionSealer &sealer)
{
    if (!entry) {
        out.append("null");
        return {};
    }
    HYPHA_TRY(const crypto::SecretBytes value, sealer.open(entry->value));
    appendJsonString(out, value.view());
    return {};
}

/// {KEY: {from, to}}
Result<void> printValuesAsJson(Context &context, const Compared &c, const crypto::SessionSealer &sealer)
{
    crypto::SecretBuffer out(4096);
    out.push('{');
    HYPHA_CHECK(eachValue(
        c, [&](const std::string &key, const entries::Entry *from, const entries::Entry *to) -> Result<void> {
            if (out.size() > 1)
                out.push(',');
            appendJsonString(out, asBytes(key));
            out.append(":{\"from\":");
            HYPHA_CHECK(appendValue(out, from, sealer));
            out.append(",\"to\":");
            HYPHA_CHECK(appendValue(out, to, sealer));
            out.push('}');
            return {};
        }));
    out.push('}');
    return context.out().secretDocument(differenceJson(c), "values", out.view());
}

Result<void> printValues(const Compared &c, const crypto::SessionSealer &sealer)
{
    return eachValue(
        c, [&](const std::string &key, const entries::Entry *from, const entries::Entry *to) -> Result<void> {
            for (const auto &[mark, entry] : {std::pair("- ", from), std::pair("+ ", to)}) {
                if (!entry)
                    continue;
                crypto::SecretBuffer line;
                line.append(mark);
                line.append(shown(key) + "=");
                HYPHA_CHECK(appendValue(
                    line, entry, sealer)); // as a JSON string: control characters cannot reach the terminal
                line.push('\n');
                HYPHA_CHECK(writeBytes(STDOUT_FILENO, line.view()));
            }
            return {};
        });
}

Result<Compared> compare(Context &context, session::OpenVault &vault, const Place &place,
                         const Invocation &invocation)
{
    Compared c;
    HYPHA_TRY(c.from, findVersion(*place.set, invocation.words[2]));
    HYPHA_TRY(c.to, findVersion(*place.set, invocation.words[3]));
    const ProjectId project = place.project->id;
    const SetId set = place.set->id;
    const auto read = [&](std::uint64_t version) {
        return invocation.has("--values") ? readAndRecord(context, vault, project, set, version)
                                          : readForListing(vault, project, set, version);
    };
    HYPHA_TRY(c.before, read(c.from));
    HYPHA_TRY(c.after, read(c.to));
    c.difference = entries::difference(c.before, c.after, vault.sealer());
    return c;
}

Result<int> diff(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openToRead(invocation));
    const auto state = vault->state();
    HYPHA_TRY(const Place place, findPlace(*state, invocation.words[0], invocation.words[1]));
    HYPHA_TRY(const Compared c, compare(context, *vault, place, invocation));
    const bool values = invocation.has("--values");
    if (values && context.out().json()) {
        HYPHA_CHECK(printValuesAsJson(context, c, vault->sealer()));
        return 0;
    }
    tellKeys(context.out(), c);
    context.out().document(differenceJson(c));
    if (values) {
        HYPHA_CHECK(context.out().flush());
        HYPHA_CHECK(printValues(c, vault->sealer()));
    }
    return 0;
}

} // namespace

std::vector<Command> historyCommands()
{
    return {{.name = "versions",
             .arguments = "PROJECT SET",
             .summary = "the versions of a set: when, by whom, and whether this device can read them",
             .fewest = 2,
             .most = 2,
             .options = {lastVerifiedOption()},
             .run = versions},
            {.name = "diff",
             .arguments = "PROJECT SET V1 V2",
             .summary = "which entries differ between two versions",
             .fewest = 4,
             .most = 4,
             .options = {{"--values", {}, "show the values as well"}, lastVerifiedOption()},
             .run = diff}};
}

} // namespace hypha::cli
