#include "cli/auditlog.h"
#include "cli/render.h"
#include "model/session/vaultsync.h"

namespace hypha::cli {

namespace {

Result<int> confirm(Context &context, const Invocation &invocation)
{
    const std::string wanted = invocation.words.empty() ? "" : invocation.words[0];
    if (!wanted.empty() && wanted != "on" && wanted != "off")
        return fail(Errc::invalidInput, inQuotes(wanted), "on, off, or nothing");
    HYPHA_TRY(const auto vault, context.openToWrite());
    session::VaultSync sync(*vault);
    if (wanted.empty()) {
        HYPHA_CHECK(sync.confirmHead());
        context.out().say("Confirmed the log up to event " +
                          std::to_string(vault->state()->head.sequence - 1) +
                          "; `hypha-cli sync` shows it to the others.");
    } else {
        HYPHA_CHECK(sync.setConfirmsHeads(wanted == "on"));
        context.out().say(wanted == "on"
                              ? "This device confirms the log once a week, after a sync, when it has "
                                "signed nothing else."
                              : "This device confirms the log only when told to.");
    }
    json::Object answer;
    answer.set("on", sync.confirmsHeads());
    answer.set("head", headJson(vault->state()->head));
    context.out().document(std::move(answer));
    return 0;
}

} // namespace

Command confirmCommand()
{
    return {.name = "audit confirm",
            .arguments = "[on|off]",
            .summary = "sign that this device has seen the log up to its head, now or once a week",
            .details =
                "Every event that a device signs confirms the history before it; this is for devices that "
                "only read.\nA device that is silent for long may be shown an old state by the host.",
            .most = 1,
            .run = confirm};
}

} // namespace hypha::cli
