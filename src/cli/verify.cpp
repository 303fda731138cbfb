#include "cli/commands.h"
#include "cli/context.h"
#include "cli/headwords.h"
#include "cli/lookup.h"
#include "cli/verifyreport.h"

namespace hypha::cli {

namespace {

Result<vault::VerifyOptions> wantedOptions(const vault::VaultState &state, const Invocation &invocation)
{
    vault::VerifyOptions options;
    options.full = invocation.has("--full");
    options.auditOnly = invocation.has("--audit") && !options.full; // everything includes the log
    if (!invocation.words.empty()) {
        HYPHA_TRY(const vault::Project *const project, findProject(state, invocation.words[0]));
        options.project = project->id;
        if (invocation.words.size() > 1) {
            HYPHA_TRY(const vault::SecretSet *const set, findSet(*project, invocation.words[1]));
            options.set = set->id;
        }
    }
    return options;
}

/// Mends the loss of the remembered head and nothing else: a rollback or a fork that was detected stays one.
Result<std::unique_ptr<session::OpenVault>> openAcceptingHead(Context &context, const Invocation &invocation)
{
    if (const auto words = invocation.value("--words"))
        HYPHA_CHECK(checkTwelveWords(*words, "--words"));
    HYPHA_TRY(const std::string profile, context.profileName());
    HYPHA_CHECK(context.beforeUnlock(profile));
    HYPHA_TRY(const crypto::SecretBytes passphrase,
              context.passphrase("Passphrase of " + inQuotes(profile) + ": "));
    const auto open = [&] {
        return session::OpenVault::open(context.profiles(), profile, passphrase.clone(), context.clock(),
                                        context.progress());
    };
    const auto refused = open();
    if (refused && !(*refused)->health().ok())
        return context.notWhole(*(*refused)->health().problem);
    if (refused)
        return fail(Errc::invalidInput, "--accept-head",
                    "the remembered head is there, and the vault has it");
    if (refused.error().code != Errc::rememberedHeadLost)
        return tl::unexpected<Error>(refused.error());
    HYPHA_TRY(const vault::Head head, session::OpenVault::presentHead(context.profiles(), profile,
                                                                      passphrase.clone(), context.clock()));
    HYPHA_CHECK(confirmHead(head, invocation));
    HYPHA_CHECK(session::OpenVault::acceptPresentHead(context.profiles(), profile, passphrase.clone(),
                                                      context.clock(), head));
    return open();
}

Result<int> verify(Context &context, const Invocation &invocation)
{
    const bool acceptsHead = invocation.has("--accept-head");
    if (invocation.has("--words") && !acceptsHead)
        return fail(Errc::invalidInput, "--words", "it goes with --accept-head");
    HYPHA_TRY(const auto vault, acceptsHead ? openAcceptingHead(context, invocation) : context.open());
    HYPHA_TRY(vault::VerifyOptions options, wantedOptions(*vault->state(), invocation));
    HYPHA_TRY(vault::VerifyReport report, vault->verify(options));
    if (report.ok() && !vault->health().ok())
        report.failures.push_back({*vault->health().problem, vault::meaningOf(*vault->health().problem)});
    tellReport(context.out(), report);
    context.out().document(reportJson(report));
    if (!report.ok())
        return context.notWhole(report.failures.front().error);
    return 0;
}

} // namespace

std::vector<Command> verifyCommands()
{
    return {
        {.name = "verify",
         .arguments = "[PROJECT [SET]]",
         .summary =
             "check every event, signature, link and file; says what was checked and names what is broken",
         .details = "Exit code 5 when anything does not hold; the report is printed all the same.",
         .most = 2,
         .options = {{"--full", {}, "also open every key and decrypt every version that this device can"},
                     {"--audit", {}, "the log of events alone (with --full: everything)"},
                     {"--accept-head",
                      {},
                      "after the remembered head was lost: take what is on the disk, after a question that "
                      "--yes does "
                      "not answer"},
                     {"--words", "WORDS",
                      "the head's 12 words, compared with another device: answers the question"}},
         .run = verify}};
}

} // namespace hypha::cli
