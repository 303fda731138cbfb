#include "cli/change.h"
#include "cli/commands.h"
#include "cli/lookup.h"
#include "cli/recoveryposture.h"
#include "cli/render.h"
#include "cli/sharesheets.h"
#include "model/recovery/document.h"
#include "model/recovery/drills.h"
#include "model/session/takenidentifiers.h"
#include "model/vault/recoveryrules.h"

namespace hypha::cli {

namespace {

tl::unexpected<Error> badHolder(const std::string &text)
{
    return fail(Errc::invalidInput, "--holder " + inQuotes(text),
                "a holder is GROUP:INDEX:NAME or GROUP:INDEX:NAME:DEVICE; the group by its name or, like the "
                "index, counted from 0");
}

/// The group that a holder's text begins with; takes it off.
std::optional<unsigned> takeGroup(const std::vector<recovery::Group> &groups, std::string &text)
{
    for (unsigned i = 0; i < groups.size(); ++i) {
        if (!text.starts_with(groups[i].name + ":"))
            continue;
        text.erase(0, groups[i].name.size() + 1);
        return i;
    }
    const auto colon = text.find(':');
    const auto number = parseNumber(std::string_view(text).substr(0, colon), "group");
    if (!number || colon == std::string::npos || *number >= groups.size())
        return std::nullopt;
    text.erase(0, colon + 1);
    return static_cast<unsigned>(*number);
}

Result<recovery::Holder> parseHolder(const vault::VaultState &state,
                                     const std::vector<recovery::Group> &groups, const std::string &text)
{
    std::string rest = text;
    const auto group = takeGroup(groups, rest);
    const auto colon = rest.find(':');
    const auto index = parseNumber(std::string_view(rest).substr(0, colon), "index");
    if (!group || !index || colon == std::string::npos || *index >= groups[*group].count)
        return badHolder(text);
    rest.erase(0, colon + 1);
    recovery::Holder holder{*group, static_cast<unsigned>(*index), rest.substr(0, rest.find(':')), {}};
    if (holder.name.size() == rest.size())
        return holder;
    HYPHA_TRY(const vault::Device *const device,
              findDevice(state, rest.substr(holder.name.size() + 1), {vault::DeviceStatus::active}));
    holder.device = device->id;
    return holder;
}

/// A holder whose device has gone keeps the share on paper.
void forgetLostDevices(Output &out, const vault::VaultState &state, recovery::Plan &plan)
{
    for (recovery::Holder &holder : plan.holders) {
        const vault::Device *device = holder.device ? state.device(*holder.device) : nullptr;
        if (!holder.device || (device && device->status == vault::DeviceStatus::active))
            continue;
        holder.device.reset();
        out.warn("the device of " + inQuotes(holder.name) +
                 " is not active any more: nothing is sealed to it");
    }
}

/// A threshold of shares is one of people only as long as nobody holds two.
void warnAboutOnePerson(Output &out, const vault::VaultState &state, const recovery::Plan &plan)
{
    std::map<UserId, std::size_t> shares;
    for (const recovery::Holder &holder : plan.holders)
        if (holder.device)
            ++shares[state.device(*holder.device)->user];
    for (const auto &[user, count] : shares)
        if (count > 1)
            out.warn(shown(user.text) + " would hold " + plural(count, "share") +
                     ": thresholds count shares, not people");
}

/// What the command line says; a rotation that names no groups keeps those that there are, with their
/// holders.
Result<recovery::Plan> wantedPlan(Output &out, const vault::VaultState &state, const Invocation &invocation,
                                  const std::optional<recovery::Plan> &present)
{
    recovery::Plan plan;
    const auto groups = invocation.values("--group");
    if (groups.empty() && !present)
        return fail(Errc::invalidInput, "--group", "say who is to hold shares: --group NAME:K/N");
    if (groups.empty()) {
        plan = *present;
        if (!invocation.has("--holder"))
            forgetLostDevices(out, state, plan);
    }
    for (const std::string &text : groups) {
        HYPHA_TRY(recovery::Group group, recovery::parseGroup(text));
        plan.groups.push_back(std::move(group));
    }
    if (const auto threshold = invocation.value("--group-threshold")) {
        HYPHA_TRY(const std::uint64_t number, parseNumber(*threshold, "--group-threshold"));
        plan.groupThreshold = static_cast<unsigned>(std::min<std::uint64_t>(number, 1000));
    }
    const auto holders = invocation.values("--holder");
    if (!holders.empty())
        plan.holders.clear();
    for (const std::string &text : holders) {
        HYPHA_TRY(recovery::Holder holder, parseHolder(state, plan.groups, text));
        plan.holders.push_back(std::move(holder));
    }
    HYPHA_CHECK(recovery::checkPlan(plan));
    warnAboutOnePerson(out, state, plan);
    return plan;
}

std::string whoIsNeeded(const recovery::Plan &plan)
{
    std::string text;
    for (const recovery::Group &group : plan.groups)
        text += (text.empty() ? "" : "; ") + std::string("any ") + std::to_string(group.threshold) + " of " +
                plural(group.count, "share") + " of " + inQuotes(group.name);
    if (plan.groups.size() > 1)
        text =
            std::to_string(plan.groupThreshold) + " of " + plural(plan.groups.size(), "group") + ": " + text;
    return text;
}

std::string question(const recovery::Plan &plan, bool replaces)
{
    std::string text =
        (replaces ? "Replace the organisation's recovery key? Every sheet of the present set becomes "
                    "void.\n  Needed to recover: "
                  : "Set up a recovery key for the organisation?\n  Needed to recover: ") +
        whoIsNeeded(plan) + ".";
    if (recovery::oneShareIsEnough(plan))
        text += "\n  One share alone opens every project: whoever finds its sheet has everything.";
    return text + "\nGo on?";
}

json::Object madeJson(const vault::VaultState &state, const recovery::Plan &plan,
                      const WrittenSheets &written)
{
    json::Object answer = recovery::toJson(plan);
    answer.set("set_number", state.recoveryKey->setNumber);
    answer.set("recovery_key_id", state.recoveryKey->id.toString());
    json::Array files, sealed, uncovered;
    for (const std::filesystem::path &file : written.files())
        files.emplace_back(shown(file.string()));
    for (const auto &[id, share] : state.shares)
        sealed.emplace_back(share.device.toString());
    for (const auto &[id, versions] : vault::uncoveredKeys(state))
        uncovered.emplace_back(id.toString());
    answer.set("files", std::move(files));
    answer.set("sealed_to", std::move(sealed));
    answer.set("uncovered", std::move(uncovered));
    return answer;
}

void tellUncovered(Output &out, const vault::VaultState &state)
{
    for (const auto &[id, versions] : vault::uncoveredKeys(state))
        out.warn("the recovery key lacks " + plural(versions.size(), "key version") + " of " +
                 inQuotes(state.project(id)->name) + ": somebody who may share it runs `recovery cover`");
}

/// A file that is handed over is the sheet; whether it became one, checking it shows. What cannot be noted is
/// told by the posture.
void noteWritten(Context &context, session::OpenVault &vault, const std::vector<recovery::ShareSheet> &sheets,
                 recovery::SheetForm form)
{
    for (const recovery::ShareSheet &sheet : sheets) {
        const std::string note = recovery::noteOf(
            {recovery::DrillKind::printed, sheet.setNumber, sheet.groupNumber, sheet.index, form});
        if (!runOperation(context, vault, vault::op::AddNote{std::nullopt, note}))
            return context.out().warn("the log could not note that the sheets were written");
    }
}

Result<int> makeSet(Context &context, const Invocation &invocation, bool replaces)
{
    HYPHA_TRY(const auto vault, context.openToWrite());
    const auto before = vault->state();
    if (before->recoveryKey && !replaces)
        return fail(Errc::alreadyExists, "share set " + std::to_string(before->recoveryKey->setNumber),
                    "the organisation has a recovery key: `recovery rotate` replaces it");
    std::optional<recovery::Plan> present;
    std::set<std::uint16_t> taken;
    if (replaces) {
        HYPHA_TRY(const recovery::Document document, recovery::currentDocument(*before, readerOf(*vault)));
        present = document.plan;
        HYPHA_TRY(taken, session::takenIdentifiers(*vault));
    }
    const Timestamp now = vault::judgedTime(*before, vault->clock().now());
    if (!vault::allows(vault::orgRole(*before, vault->keys().user, now),
                       vault::Permission::transferOwnership))
        return fail(Errc::permissionDenied, "organisation recovery key", "only the owner makes it");
    HYPHA_TRY(const recovery::Plan plan, wantedPlan(context.out(), *before, invocation, present));
    SheetTargets targets = sheetTargets(invocation);
    targets.remote = vault->profile().remote;
    HYPHA_CHECK(checkDelivered(plan, targets));
    HYPHA_CHECK(context.confirm(question(plan, replaces), replaces ? "recovery rotate" : "recovery setup"));

    HYPHA_TRY(const vault::Head checkpoint, vault->rememberedHead());
    HYPHA_TRY(const recovery::NewKeySet made,
              recovery::makeKeySet(*before, plan, checkpoint, vault->clock().now(), taken));
    HYPHA_TRY(WrittenSheets written, WrittenSheets::write(context, made.sheets, targets));
    HYPHA_CHECK(runOperation(context, *vault, made.operation));
    written.keep();
    if (!written.files().empty())
        noteWritten(context, *vault, made.sheets,
                    targets.pdf ? recovery::SheetForm::pdf : recovery::SheetForm::words);

    const auto after = vault->state();
    Output &out = context.out();
    out.say("Share set " + std::to_string(after->recoveryKey->setNumber) + ": " + whoIsNeeded(plan) + ".");
    for (const std::filesystem::path &file : written.files())
        out.say("  " + shown(file.string()));
    if (!written.files().empty())
        out.warn("each file is as secret as a key: hand it over, have it checked with `recovery check`, and "
                 "delete "
                 "it here");
    if (replaces)
        out.warn(
            "whoever has enough sheets of the set before and a copy of the vault from then can still open "
            "what was written with the present keys: if they may be in wrong hands, run `hypha-cli rotate "
            "--all`");
    tellUncovered(out, *after);
    out.document(madeJson(*after, plan, written));
    return 0;
}

Result<int> setup(Context &context, const Invocation &invocation)
{
    return makeSet(context, invocation, false);
}

Result<int> rotate(Context &context, const Invocation &invocation)
{
    return makeSet(context, invocation, true);
}

Result<int> cover(Context &context, const Invocation &)
{
    HYPHA_TRY(const auto vault, context.openToWrite());
    const std::size_t before = vault::uncoveredKeys(*vault->state()).size();
    HYPHA_CHECK(runOperation(context, *vault, vault::recoveryOperation(vault::op::CoverByRecoveryKey{})));
    const auto after = vault->state();
    const auto left = vault::uncoveredKeys(*after);
    context.out().say("The recovery key opens " + plural(before - left.size(), "project") + " more.");
    tellUncovered(context.out(), *after);
    json::Array uncovered;
    for (const auto &[id, versions] : left)
        uncovered.emplace_back(id.toString());
    json::Object answer;
    answer.set("covered", std::uint64_t{before - left.size()});
    answer.set("uncovered", std::move(uncovered));
    context.out().document(std::move(answer));
    return 0;
}

Result<int> status(Context &context, const Invocation &)
{
    HYPHA_TRY(const auto vault, context.openSound());
    json::Object answer = recoveryPosture(*vault);
    for (const auto &[name, part] : answer) {
        const json::Object &card = *part.asObject();
        context.out().line(name + ": " + *card.find("state")->asString() + ", " +
                           shown(*card.find("reason")->asString()));
        if (name == "org_key")
            tellHeld(context.out(), card);
        if (const json::Value *made = card.find("made_at"); made && made->asString())
            context.out().line("  made " + *made->asString() + ", device " +
                               *card.find("device_id")->asString());
    }
    tellUncovered(context.out(), *vault->state());
    context.out().document(std::move(answer));
    return 0;
}

std::vector<Option> setOptions()
{
    return {{"--group", "NAME:K/N", "a group of N shares of which any K are needed", {}, true},
            {"--group-threshold", "G", "how many groups must be complete (1 if not said)"},
            {"--holder",
             "GROUP:INDEX:NAME[:DEVICE]",
             "whose a share is; with a device it is sealed to that",
             {},
             true},
            {"--pdf", "FILE", "one page for each share, to print"},
            {"--words-dir", "DIR", "a file GROUP-INDEX.txt for each share, mode 0600"}};
}

} // namespace

std::vector<Command> orgRecoveryCommands()
{
    constexpr std::string_view about = "Asks first. Groups and shares are counted from 0. Every share must "
                                       "go somewhere: to paper, to a file, or\n"
                                       "sealed to its holder's device. A group whose threshold is 1 has one "
                                       "share, which alone completes it.";
    return {
        {.name = "recovery status",
         .summary = "what would help if this computer, or the owner, were lost",
         .run = status},
        {.name = "recovery setup",
         .arguments = "--group NAME:K/N [--group ...]",
         .summary = "make a recovery key for the organisation and split it among holders",
         .details = about,
         .options = setOptions(),
         .run = setup},
        {.name = "recovery rotate",
         .summary = "replace the recovery key: the sheets of the set before become void",
         .details = about,
         .options = setOptions(),
         .run = rotate},
        {.name = "recovery cover",
         .summary = "give the recovery key what it lacks of the projects that you may share",
         .run = cover},
    };
}

} // namespace hypha::cli
