#include "cli/commands.h"
#include "cli/errortext.h"
#include "cli/render.h"
#include "cli/syncing.h"

namespace hypha::cli {

namespace {

void tellReport(Output &out, const session::SyncReport &report,
                const std::vector<session::Conflict> &conflicts)
{
    const sync::Outcome &done = report.outcome;
    if (done.repaired)
        out.say("Put the last verified head back on the remote.");
    for (const sync::LeftOut &left : done.leftOut)
        out.warn("not put back: " + shown(left.type) + " of " + left.at.toString() + ", signed by " +
                 shown(left.user.text) + " (" + left.event.toString() +
                 "), which does not continue the history; ask them to sync and look");
    if (done.repairedBlind)
        out.warn(
            "what lay on the remote could not be read; if others pushed lately, ask them to sync and look");
    out.say("Fetched " + plural(done.fetched, "event") + ", pushed " + plural(done.pushed, "event") + ".");
    for (const session::Conflict &conflict : conflicts)
        out.line("Conflict     " + shown(conflict.key) +
                 ": `hypha-cli resolve PROJECT SET KEY --mine | --theirs`");
    for (const sync::Parked &parked : done.parked)
        if (!parked.isConflict())
            out.warn("not carried over: " + shown(parked.eventType) + " (" + shown(parked.why.detail) + ")");
}

json::Array leftOutJson(const std::vector<sync::LeftOut> &leftOut)
{
    json::Array list;
    for (const sync::LeftOut &left : leftOut) {
        json::Object object;
        object.set("event_id", left.event.toString());
        object.set("event_type", left.type);
        object.set("at", left.at.toString());
        object.set("user_id", left.user.text);
        object.set("device_id", left.device.toString());
        list.emplace_back(std::move(object));
    }
    return list;
}

/// The one document of the command, whatever became of the sync.
void answer(Context &context, session::OpenVault &vault, const sync::Outcome &done,
            const std::vector<session::Conflict> &conflicts)
{
    json::Object object = syncJson(session::VaultSync(vault).state());
    object.set("fetched", done.fetched);
    object.set("pushed", done.pushed);
    object.set("repaired", done.repaired);
    object.set("repaired_blind", done.repairedBlind);
    object.set("left_out", leftOutJson(done.leftOut));
    object.set("conflicts", conflictsJson(conflicts));
    object.set("head", headJson(vault.state()->head));
    json::Array gone;
    if (done.refusal)
        for (const vault::Head &head : done.refusal->disappeared)
            gone.emplace_back(headJson(head));
    object.set("disappeared", std::move(gone));
    context.out().document(std::move(object));
}

const char *whatToDo(sync::Refusal::Kind kind)
{
    switch (kind) {
    case sync::Refusal::Kind::fork:
        return "Compare the words of the head (`hypha-cli status`) with another member, and show the proof "
               "file to "
               "whoever runs the host. Nothing is written over a history that members signed.";
    case sync::Refusal::Kind::anotherVault:
        return "Check the address with `hypha-cli remote show`; if it is right, show the proof file to "
               "whoever runs "
               "the host.";
    case sync::Refusal::Kind::rollback:
    case sync::Refusal::Kind::junk:
        break;
    }
    return "Show the proof file to whoever runs the host. `hypha-cli sync --repair` puts what was verified "
           "back "
           "there.";
}

Result<int> refused(Context &context, const sync::Refusal &refusal)
{
    if (refusal.proof)
        context.out().line("Proof file   " + shown(refusal.proof->string()));
    return context.notTakenUp(refusal.error, whatToDo(refusal.kind));
}

/// One sync, and where this device is to confirm what it has seen, a second one that pushes that.
Result<session::SyncReport> syncAndConfirm(Context &context, session::OpenVault &vault, bool repair)
{
    auto report = syncNow(context, vault, repair);
    if (!report || report->outcome.refusal || report->state.parked != 0)
        return report;
    const auto confirmed = session::VaultSync(vault).confirmHeadIfDue();
    if (!confirmed)
        context.out().warn("the head could not be confirmed: " + confirmed.error().detail);
    if (!confirmed || !*confirmed)
        return report;
    const auto pushed = syncNow(context, vault, false);
    if (pushed && !pushed->outcome.refusal) {
        report->outcome.pushed += pushed->outcome.pushed;
        report->outcome.fetched += pushed->outcome.fetched;
        report->state = pushed->state;
    }
    return report;
}

Result<int> runSync(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openSound());
    const auto report = syncAndConfirm(context, *vault, invocation.has("--repair"));
    HYPHA_TRY(const auto conflicts, session::VaultSync(*vault).conflicts());
    if (!report && report.error().code == Errc::network)
        answer(context, *vault, {}, conflicts);
    if (!report)
        return tl::unexpected<Error>(report.error());
    answer(context, *vault, report->outcome, conflicts);
    if (report->outcome.refusal)
        return refused(context, *report->outcome.refusal);
    tellReport(context.out(), *report, conflicts);
    context.lookAgain(*vault);
    if (context.lack() && !context.lack()->waits())
        return context.lacking();
    if (report->state.parked != 0)
        return fail(Errc::conflict, "sync",
                    plural(report->state.parked, "operation") + " of yours to be settled");
    return 0;
}

} // namespace

std::vector<Command> syncCommands()
{
    return {{.name = "sync",
             .summary = "fetch, verify, make unpushed operations again, push",
             .details =
                 "Exit code 6 when the remote is out of reach, 7 when something of yours conflicts, 4 when "
                 "this device was\n"
                 "revoked or its user removed, 5 when the remote shows what does not verify: then nothing is "
                 "taken up, and a\n"
                 "proof file is kept. --repair puts the last verified head back, only where what the remote "
                 "shows does not\n"
                 "verify.",
             .options = {{"--repair", {}, "put the last verified head back"}},
             .run = runSync}};
}

} // namespace hypha::cli
