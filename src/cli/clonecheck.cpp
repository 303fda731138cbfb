#include "cli/commands.h"
#include "cli/context.h"
#include "cli/errortext.h"
#include "cli/firsthost.h"
#include "cli/headoption.h"
#include "cli/headwords.h"
#include "cli/render.h"
#include "cli/verifyreport.h"
#include "crypto/wordlist.h"
#include "model/session/temporaryclone.h"

#include <filesystem>

namespace hypha::cli {

namespace {

Result<session::TemporaryClone> cloneOf(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto address, sync::RemoteAddress::parse(invocation.words[0]));
    HYPHA_TRY(FirstHost host, FirstHost::open(context, invocation, address));
    return session::TemporaryClone::of(host.transport());
}

std::string verdictOf(const session::CloneCheck &check)
{
    if (check.report.ok())
        return "verified";
    if (!check.fingerprintMatches && check.report.failures.front().error.item == "fingerprint")
        return "wrong_fingerprint";
    return toString(asIntegrityError(check.report.failures.front().error).code);
}

json::Object checkJson(const session::CloneCheck &check)
{
    json::Object answer = reportJson(check.report);
    answer.set("verdict", verdictOf(check));
    const bool known = check.report.head.sequence > 0;
    answer.set("fingerprint_words",
               known ? json::Value(crypto::fingerprintText(check.fingerprint)) : json::Value());
    return answer;
}

Result<int> cloneCheck(Context &context, const Invocation &invocation)
{
    const auto words = invocation.value("--fingerprint");
    if (!words)
        return fail(Errc::invalidInput, "--fingerprint", "the vault's 12 words are needed");
    HYPHA_CHECK(checkTwelveWords(*words, "--fingerprint"));
    HYPHA_TRY(const auto seen, parseHead(invocation.value("--head")));
    HYPHA_TRY(const auto clone, cloneOf(context, invocation));
    HYPHA_TRY(const session::CloneCheck check, session::checkClone(clone.repository(), *words, seen));
    tellReport(context.out(), check.report);
    context.out().document(checkJson(check));
    if (!check.report.ok())
        return context.notWhole(check.report.failures.front().error);
    return 0;
}

} // namespace

std::vector<Command> cloneCheckCommands()
{
    return {{.name = "clone-check",
             .arguments = "REMOTE --fingerprint WORDS",
             .summary = "verify a vault that one is no member of",
             .details =
                 "Needs no profile and no passphrase, and writes nothing. Exit code 5 unless every byte "
                 "holds, the\n"
                 "fingerprint is that of WORDS, and the head seen before is in the history.",
             .fewest = 1,
             .most = 1,
             .options = withHostOptions(
                 {{"--fingerprint", "WORDS", "the vault's 12 words"},
                  {"--head", "JSON", "a head seen before: {\"sequence\",\"event_id\",\"chain_hash\"}"}}),
             .run = cloneCheck}};
}

} // namespace hypha::cli
