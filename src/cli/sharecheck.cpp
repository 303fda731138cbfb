#include "model/recovery/sharecheck.h"
#include "cli/change.h"
#include "cli/commands.h"
#include "cli/secretio.h"
#include "cli/sharefiles.h"
#include "model/recovery/drills.h"
#include "model/recovery/pastsets.h"
#include "model/vault/paths.h"

namespace hypha::cli {

namespace {

namespace slip39 = crypto::slip39;

constexpr std::size_t shareFileLimit = 4096; // bytes; 33 words have 300

struct KnownSets
{
    std::optional<recovery::Document> present; ///< absent where this computer has no vault to ask
    std::vector<recovery::Document> past;      ///< only looked for where the share is not of the present set
};

/// From this computer's copy of the vault, whose head was verified when it was taken up; no key is needed for
/// that.
KnownSets knownSets(Context &context, const slip39::ShareHeader &share)
{
    const auto profile = context.profileName();
    if (!profile)
        return {};
    const auto store = store::GitStore::open(context.profiles().repository(*profile));
    const auto head = store ? (*store)->head() : fail(Errc::notAVault);
    if (!head || !*head)
        return {};
    const auto file = (*head)->read(vault::path::recoveryKey);
    const auto document = file ? recovery::readDocument(*file) : fail(Errc::missingFile);
    if (!document)
        return {};
    KnownSets out{*document, {}};
    if (!recovery::belongsTo(share, *document))
        out.past = recovery::pastSets(**store, **head).value_or(std::vector<recovery::Document>());
    return out;
}

json::Object errorJson(const recovery::ShareCheck &check)
{
    json::Array unknown;
    for (const recovery::UnknownWord &word : check.unknown) {
        json::Object object;
        object.set("position", std::uint64_t{word.position});
        object.set("suggestions", json::Array(word.suggestions.begin(), word.suggestions.end()));
        unknown.emplace_back(std::move(object));
    }
    const auto orNull = [](std::size_t position) {
        return position == 0 ? json::Value() : json::Value(std::uint64_t{position});
    };
    json::Object object;
    object.set("fault", slip39::faultName(check.error->fault));
    object.set("position", orNull(check.error->position));
    object.set("other_position", orNull(check.error->otherPosition));
    object.set("unknown_words", std::move(unknown));
    return object;
}

/// `current`: whether it is of the set that the vault has now; null where this computer has no vault to ask.
json::Object validJson(const slip39::ShareHeader &share, const KnownSets &sets)
{
    const bool current = sets.present && recovery::belongsTo(share, *sets.present);
    const recovery::Document *set = current ? &*sets.present : recovery::setOf(share, sets.past);
    const recovery::Holder *holder =
        set ? recovery::holderOf(set->plan, share.groupIndex, share.memberIndex) : nullptr;
    json::Object object;
    object.set("valid", true);
    object.set("current", sets.present ? json::Value(current) : json::Value());
    object.set("set_number", set ? json::Value(set->setNumber) : json::Value());
    object.set("set_made_at", set ? json::Value(recovery::madeAt(*set).toString()) : json::Value());
    object.set("identifier", std::uint64_t{share.set.identifier});
    object.set("group", set ? json::Value(set->plan.groups[share.groupIndex].name) : json::Value());
    object.set("group_index", std::uint64_t{share.groupIndex});
    object.set("index", std::uint64_t{share.memberIndex});
    object.set("threshold", std::uint64_t{share.memberThreshold});
    object.set("holder", holder ? json::Value(holder->name) : json::Value());
    return object;
}

void tellUnknown(Output &out, const recovery::ShareCheck &check)
{
    for (const recovery::UnknownWord &word : check.unknown) {
        std::string text = "Word " + std::to_string(word.position) + " is not in the list";
        for (std::size_t i = 0; i < word.suggestions.size(); ++i)
            text += (i == 0 ? ": is it " : " or ") + std::string(word.suggestions[i]);
        out.line(text + (word.suggestions.empty() ? "." : "?"));
    }
}

void tellValid(Output &out, const slip39::ShareHeader &share, const std::optional<recovery::Document> &set)
{
    const std::string number = std::to_string(share.memberIndex + 1);
    if (!set) {
        out.line("The words are right: share " + number + " of group " +
                 std::to_string(share.groupIndex + 1) +
                 ". Whose it is only a computer with the vault can tell.");
        return;
    }
    const recovery::Group &group = set->plan.groups[share.groupIndex];
    const recovery::Holder *holder = recovery::holderOf(set->plan, share.groupIndex, share.memberIndex);
    out.line("Valid: set " + std::to_string(set->setNumber) + ", share " + number + " of " +
             std::to_string(group.count) + " in group " + inQuotes(group.name) +
             (holder ? ", holder " + inQuotes(holder->name) : std::string()) + ".");
}

Result<void> record(Context &context, const slip39::ShareHeader &share, const recovery::Document &set)
{
    HYPHA_TRY(const auto vault, context.openSound());
    const std::string note =
        recovery::noteOf({recovery::DrillKind::checked, set.setNumber, share.groupIndex, share.memberIndex});
    HYPHA_CHECK(runOperation(context, *vault, vault::op::AddNote{std::nullopt, note}));
    const auto state = vault->state();
    if (!recovery::vouchesFor(*state, set.plan, share.groupIndex, share.memberIndex, vault->keys().user,
                              vault::judgedTime(*state, vault->clock().now())))
        context.out().warn("it is noted, but counts only when the share's holder, as the set names them, or "
                           "somebody who may share in the organisation says so");
    return {};
}

Result<int> check(Context &context, const Invocation &invocation)
{
    const auto file = invocation.value("--share-file");
    if (!file)
        return fail(Errc::invalidInput, "recovery check", "say which share: --share-file FILE");
    recovery::ShareCheck found;
    {
        HYPHA_TRY(const crypto::SecretBytes words, readShareFile(context, *file));
        found = recovery::checkWords(words.view());
    }
    if (!found.valid()) {
        tellUnknown(context.out(), found);
        json::Object answer;
        answer.set("valid", false);
        answer.set("error", errorJson(found));
        context.out().document(std::move(answer));
        return badShare(*file, *found.error);
    }
    const KnownSets sets = knownSets(context, *found.header);
    const auto &set = sets.present;
    context.out().document(validJson(*found.header, sets));
    if (set && !recovery::belongsTo(*found.header, *set))
        return voidSheet(*found.header, sets.past, set->setNumber);
    tellValid(context.out(), *found.header, set);
    if (!invocation.has("--record"))
        return 0;
    if (!set)
        return fail(Errc::notFound, "organisation recovery key",
                    "there is no set here to record the check for");
    HYPHA_CHECK(record(context, *found.header, *set));
    return 0;
}

} // namespace

Result<crypto::SecretBytes> readShareFile(Context &context, const std::string &file)
{
    if (isStandardInput(file))
        HYPHA_CHECK(context.standardInputFor("a share"));
    return readSecretFile(file, shareFileLimit);
}

tl::unexpected<Error> badShare(const std::string &file, const slip39::ShareError &error)
{
    Error out = slip39::toError(error);
    out.code = error.fault == slip39::Fault::otherSet ? Errc::conflict : Errc::invalidInput;
    out.item = (error.fault == slip39::Fault::otherSet ? "share set of " : "share ") + inQuotes(file) +
               (out.item == "share" ? std::string() : ", " + out.item);
    return tl::unexpected<Error>(std::move(out));
}

tl::unexpected<Error> voidSheet(const slip39::ShareHeader &share, const std::vector<recovery::Document> &past,
                                std::uint64_t present)
{
    const recovery::Document *set = recovery::setOf(share, past);
    if (!set)
        return fail(Errc::conflict, "share set",
                    "the words are right, but neither of the present set " + std::to_string(present) +
                        " nor of one before that this vault knows: it may be another organisation's");
    const recovery::Group &group = set->plan.groups[share.groupIndex];
    const recovery::Holder *holder = recovery::holderOf(set->plan, share.groupIndex, share.memberIndex);
    return fail(Errc::conflict, "share set",
                "this sheet is of set " + std::to_string(set->setNumber) + " of " +
                    recovery::madeAt(*set).toString().substr(0, 10) + " (share " +
                    std::to_string(share.memberIndex + 1) + " of " + std::to_string(group.count) +
                    " in group " + inQuotes(group.name) +
                    (holder ? ", holder " + inQuotes(holder->name) : std::string()) + "), which set " +
                    std::to_string(set->setNumber + 1) + " replaced: it is void, and should be destroyed");
}

std::vector<Command> shareCheckCommands()
{
    return {
        {.name = "recovery check",
         .arguments = "--share-file FILE",
         .summary = "whether a share's words are right, and whose they are; nothing is rebuilt",
         .details =
             "Needs no passphrase. A word that is misspelt is named by its place, with what it may have\n"
             "been; so are one wrong word, two that are swapped and one that is missing. Ends with 2, or\n"
             "with 7 for a share of a set that has been replaced.",
         .options = {{"--share-file", "FILE", "one share's words; - is standard input"},
                     {"--record", {}, "note in the log that this share was checked (unlocks)"}},
         .run = check}};
}

} // namespace hypha::cli
