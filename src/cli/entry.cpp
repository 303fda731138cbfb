#include "cli/change.h"
#include "cli/commands.h"
#include "cli/lookup.h"
#include "cli/pushanswer.h"
#include "cli/secretio.h"
#include "cli/terminal.h"
#include "model/formats/formats.h"

#include <array>
#include <unistd.h>

namespace hypha::cli {

namespace {

constexpr std::array<std::string_view, 6> metadataOptions = {"--kind",        "--tag", "--username",
                                                             "--description", "--url", "--expires"};

Result<crypto::SecretBytes> valueFor(const Context &context, const Invocation &invocation)
{
    const auto file = invocation.value("--value-file");
    const auto spec = invocation.value("--generate");
    if (file && spec)
        return fail(Errc::invalidInput, "--generate", "it cannot go with --value-file");
    if (spec)
        return formats::generate(*spec);
    if (!file && isTerminal(STDIN_FILENO))
        return askSecret("Value: ", "value");
    if (!file || isStandardInput(*file))
        HYPHA_CHECK(context.standardInputFor("the value"));
    return readSecretFile(file.value_or("-"), entries::maxValueBytes);
}

Result<void> setMetadata(entries::Entry &entry, const Invocation &invocation)
{
    if (const auto name = invocation.value("--kind")) {
        const auto kind = entries::kindFromString(*name);
        if (!kind)
            return fail(Errc::invalidInput, "--kind",
                        "one of env, login, note, card, ssh_key, api_key, database, totp, file");
        entry.kind = *kind;
    }
    if (invocation.has("--tag"))
        entry.tags = invocation.values("--tag");
    const auto take = [&](std::optional<std::string> &into, std::string_view option) {
        if (auto value = invocation.value(option))
            into = value->empty() ? std::nullopt : std::move(value);
    };
    take(entry.username, "--username");
    take(entry.description, "--description");
    take(entry.url, "--url");
    if (const auto expires = invocation.value("--expires")) {
        HYPHA_TRY(entry.expiresAt, parseDate(*expires, "T00:00:00Z"));
    }
    return {};
}

bool namesMetadata(const Invocation &invocation)
{
    for (const std::string_view option : metadataOptions)
        if (invocation.has(option))
            return true;
    return false;
}

Result<int> putEntry(Context &context, const Invocation &invocation)
{
    HYPHA_CHECK(entries::checkKey(invocation.words[2]));
    entries::Entry entry;
    entry.key = invocation.words[2];
    HYPHA_CHECK(setMetadata(entry, invocation));
    HYPHA_TRY(const crypto::SecretBytes value, valueFor(context, invocation));
    HYPHA_CHECK(entries::checkValue(value.view()));

    HYPHA_TRY(const auto vault, context.openToWrite());
    const auto state = vault->state();
    HYPHA_TRY(const Place place, findPlace(*state, invocation.words[0], invocation.words[1]));
    const bool changesMetadata = namesMetadata(invocation);
    if (changesMetadata) {
        HYPHA_TRY(auto present,
                  vault::readEntry(*state, place.project->id, place.set->id, place.set->currentVersion(),
                                   entry.key, vault->keys(), vault->sealer(), readerOf(*vault)));
        if (present) {
            entry = std::move(*present);
            HYPHA_CHECK(setMetadata(entry, invocation));
        }
    }
    entry.value = vault->sealer().seal(value.view());
    vault::op::PushVersion wanted;
    wanted.project = place.project->id;
    wanted.set = place.set->id;
    wanted.keepMetadata = !changesMetadata;
    wanted.put.push_back(std::move(entry));
    HYPHA_TRY(const vault::PushCounts counts, runOperation(context, *vault, wanted));
    tellPush(context.out(), *place.set, counts);
    return 0;
}

Result<int> removeEntry(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openToWrite());
    const auto state = vault->state();
    HYPHA_TRY(const Place place, findPlace(*state, invocation.words[0], invocation.words[1]));
    const std::string &key = invocation.words[2];
    HYPHA_TRY(const auto present,
              vault::readEntry(*state, place.project->id, place.set->id, place.set->currentVersion(), key,
                               vault->keys(), vault->sealer(), readerOf(*vault)));
    if (!present)
        return fail(Errc::notFound, "entry " + inQuotes(key), "the set has no entry of this key");
    HYPHA_CHECK(
        context.confirm("Remove " + inQuotes(key) + " from " + inQuotes(place.set->name) + "?", "rm"));
    vault::op::PushVersion wanted;
    wanted.project = place.project->id;
    wanted.set = place.set->id;
    wanted.remove.push_back(key);
    HYPHA_TRY(const vault::PushCounts counts, runOperation(context, *vault, wanted));
    tellPush(context.out(), *place.set, counts);
    return 0;
}

/// A field of an entry as bytes to print; absent when the entry has none of that name.
Result<std::optional<crypto::SecretBytes>> fieldOf(const entries::Entry &entry, std::string_view name,
                                                   const crypto::SessionSealer &sealer)
{
    using Found = std::optional<crypto::SecretBytes>;
    const auto sealed = [&](const crypto::SealedValue &value) -> Result<Found> {
        HYPHA_TRY(crypto::SecretBytes opened, sealer.open(value));
        return Found(std::move(opened));
    };
    const auto plain = [](const std::string &text) {
        return Found(crypto::SecretBytes::copyOf(asBytes(text)));
    };
    if (name == "value")
        return sealed(entry.value);
    if (name == "kind")
        return plain(entries::toString(entry.kind));
    if (name == "totp" && entry.totp)
        return sealed(*entry.totp);
    const std::array<std::pair<std::string_view, const std::optional<std::string> *>, 3> texts = {
        {{"username", &entry.username}, {"url", &entry.url}, {"description", &entry.description}}};
    for (const auto &[textName, text] : texts)
        if (name == textName && *text)
            return plain(**text);
    if (name == "tags" && !entry.tags.empty()) {
        std::string joined;
        for (const std::string &tag : entry.tags)
            joined += (joined.empty() ? "" : ",") + tag;
        return plain(joined);
    }
    if (name == "expires_at" && entry.expiresAt)
        return plain(entry.expiresAt->toString());
    for (const entries::Field &field : entry.fields)
        if (field.name == name)
            return field.concealed ? sealed(field.secret) : plain(field.text);
    return Found();
}

Result<void> printField(Context &context, const std::string &key, const std::string &field,
                        std::uint64_t version, const crypto::SecretBytes &bytes)
{
    if (!context.out().json()) {
        HYPHA_CHECK(writeBytes(STDOUT_FILENO, bytes.view()));
        return isTerminal(STDOUT_FILENO) ? writeBytes(STDOUT_FILENO, asBytes("\n")) : Result<void>();
    }
    json::Object answer;
    answer.set("key", key);
    answer.set("field", field);
    answer.set("version", version);
    crypto::SecretBuffer text(bytes.size() + 64);
    appendJsonString(text, bytes.view());
    return context.out().secretDocument(std::move(answer), "value", text.view());
}

Result<int> get(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openToRead(invocation));
    const auto state = vault->state();
    HYPHA_TRY(const Place place, findPlace(*state, invocation.words[0], invocation.words[1]));
    std::uint64_t version = place.set->currentVersion();
    if (const auto wanted = invocation.value("--version")) {
        HYPHA_TRY(version, findVersion(*place.set, *wanted));
    }
    const std::string &key = invocation.words[2];
    HYPHA_TRY(const auto entry,
              readOneAndRecord(context, *vault, place.project->id, place.set->id, key, version));
    if (!entry)
        return fail(Errc::notFound, "entry " + inQuotes(key),
                    "version " + std::to_string(version) + " of " + inQuotes(place.set->name) +
                        " has none of this key");
    const std::string field = invocation.value("--field").value_or("value");
    HYPHA_TRY(const auto bytes, fieldOf(*entry, field, vault->sealer()));
    if (!bytes)
        return fail(Errc::notFound, "field " + inQuotes(field),
                    "the entry " + inQuotes(key) + " has no such field");
    HYPHA_CHECK(printField(context, key, field, version, *bytes));
    return 0;
}

} // namespace

std::vector<Command> entryCommands()
{
    return {
        {.name = "put",
         .arguments = "PROJECT SET KEY",
         .summary = "set one entry; the value comes from standard input unless told otherwise",
         .details =
             "The value is stored exactly as it comes, a final newline included. On a terminal it is asked "
             "for\n"
             "without echo. SPEC is a length (32), a length with classes (24:aA0!) or words (words:6).",
         .fewest = 3,
         .most = 3,
         .options = {{"--value-file", "FILE", "take the value from FILE"},
                     {"--generate", "SPEC", "make a random value"},
                     {"--kind", "K", "env, login, note, card, ssh_key, api_key, database, totp or file"},
                     {"--tag", "T", "a tag; those given replace the present ones", {}, true},
                     {"--username", "NAME", "the user name that goes with it"},
                     {"--url", "URL", "where it is used"},
                     {"--description", "TEXT", "what it is for"},
                     {"--expires", "DATE", "when it expires"}},
         .run = putEntry},
        {.name = "get",
         .arguments = "PROJECT SET KEY",
         .summary = "print one value, byte for byte",
         .details = "A newline is added only on a terminal. Fields: value, kind, username, url, description, "
                    "tags, totp,\n"
                    "expires_at, and the entry's own.",
         .fewest = 3,
         .most = 3,
         .options = {{"--version", "N", "from this version instead of the current one"},
                     {"--field", "F", "another field than the value"},
                     lastVerifiedOption()},
         .run = get},
        {.name = "rm",
         .arguments = "PROJECT SET KEY",
         .summary = "remove one entry; older versions keep it",
         .details = "Asks first.",
         .fewest = 3,
         .most = 3,
         .run = removeEntry},
    };
}

} // namespace hypha::cli
