#include "cli/commands.h"
#include "cli/context.h"
#include "cli/errortext.h"
#include "cli/lookup.h"
#include "cli/render.h"
#include "cli/verifyreport.h"
#include "crypto/wordlist.h"
#include "model/store/gitstore.h"

namespace hypha::cli {

namespace {

Result<vault::VerifyOptions> wantedOptions(const vault::VaultState &state, const Invocation &invocation)
{
    vault::VerifyOptions options;
    options.full = invocation.has("--full");
    options.auditOnly = invocation.has("--audit");
    if (options.auditOnly && options.full)
        return fail(Errc::invalidInput, "--audit", "it is the opposite of --full");
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

/// After the remembered head was lost: shows what is there, asks, and remembers it.
Result<void> acceptHead(Context &context)
{
    HYPHA_TRY(const std::string profile, context.profileName());
    HYPHA_TRY(const auto store, store::GitStore::open(context.profiles().repository(profile)));
    HYPHA_TRY(const auto head, store->head());
    if (!head)
        return fail(Errc::notAVault, "profile " + inQuotes(profile), "the repository has no branch main");
    HYPHA_TRY(const vault::Verified verified, vault::verifyAll(*head, nullptr, {}));
    if (!verified.report.ok())
        return tl::unexpected<Error>(asIntegrityError(verified.report.failures.front().error));
    HYPHA_CHECK(
        context.confirm("Head: event " + std::to_string(verified.report.head.sequence) + "\n  " +
                            headWords(verified.report.head) + "\nVault fingerprint:\n  " +
                            crypto::fingerprintText(verified.state.fingerprint) +
                            "\nCompare the words with another device. Remember this head from now on?",
                        "verify --accept-head"));
    HYPHA_CHECK(context.waitForAttempt(profile));
    HYPHA_TRY(crypto::SecretBytes passphrase,
              context.passphrase("Passphrase of " + inQuotes(profile) + ": "));
    return session::OpenVault::acceptPresentHead(context.profiles(), profile, std::move(passphrase),
                                                 context.clock());
}

Result<int> verify(Context &context, const Invocation &invocation)
{
    if (invocation.has("--accept-head"))
        HYPHA_CHECK(acceptHead(context));
    HYPHA_TRY(const auto vault, context.open());
    HYPHA_TRY(vault::VerifyOptions options, wantedOptions(*vault->state(), invocation));
    HYPHA_TRY(vault::VerifyReport report, vault->verify(options));
    if (report.ok() && !vault->health().ok())
        report.failures.push_back({*vault->health().problem, vault::meaningOf(*vault->health().problem)});
    if (report.indexIsStale)
        context.out().warn("audit/index.json was missing or wrong; it is never trusted, and is made anew");
    tellReport(context.out(), report);
    context.out().document(reportJson(report));
    if (!report.ok())
        return tl::unexpected<Error>(asIntegrityError(report.failures.front().error));
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
                     {"--audit", {}, "the log of events alone"},
                     {"--accept-head",
                      {},
                      "after the remembered head was lost: take what is on the disk, after a question"}},
         .run = verify}};
}

} // namespace hypha::cli
