#include "cli/verifyreport.h"

#include "cli/errortext.h"
#include "cli/render.h"

namespace hypha::cli {

namespace {

json::Object failureJson(const vault::Finding &finding)
{
    const Error error = asIntegrityError(finding.error);
    json::Object object;
    object.set("code", toString(error.code));
    // Names of files may be hostile bytes; the escaped form is always text.
    object.set("item", shown(error.item));
    object.set("expected", shown(error.expected));
    object.set("found", shown(error.found.empty() ? error.detail : error.found));
    object.set("means", shown(finding.means));
    return object;
}

std::vector<std::string> flagTexts(const vault::VerifyReport &report)
{
    std::vector<std::string> texts;
    for (const vault::Flag &flag : report.flags)
        texts.push_back(shown("event " + std::to_string(flag.sequence) + ": " + flag.text));
    if (report.indexIsStale)
        texts.emplace_back(
            "index_stale: audit/index.json is missing or wrong; it is never trusted, and is made anew");
    return texts;
}

} // namespace

json::Object reportJson(const vault::VerifyReport &report)
{
    json::Object object;
    object.set("ok", report.ok());
    object.set("events", report.events);
    object.set("records", report.records);
    object.set("versions", report.versions);
    object.set("keys_opened", report.keysOpened);
    object.set("decrypted", report.decrypted);
    object.set("head", report.head.sequence == 0 ? json::Value() : json::Value(headJson(report.head)));
    json::Array failures;
    for (const vault::Finding &finding : report.failures)
        failures.emplace_back(failureJson(finding));
    object.set("failures", std::move(failures));
    json::Array flags;
    for (const std::string &flag : flagTexts(report))
        flags.emplace_back(flag);
    object.set("flags", std::move(flags));
    return object;
}

void tellReport(Output &out, const vault::VerifyReport &report)
{
    out.line(report.ok() ? "The vault is whole." : "The vault does not verify.");
    out.line("Checked  " + plural(report.events, "event") + ", " + plural(report.records, "record") + ", " +
             plural(report.versions, "version"));
    if (report.keysOpened + report.decrypted > 0)
        out.line("Opened   " + plural(report.keysOpened, "key") + ", decrypted " +
                 plural(report.decrypted, "version"));
    if (report.head.sequence > 0) {
        out.line("Head     event " + std::to_string(report.head.sequence));
        out.line("         " + headWords(report.head));
    }
    for (const vault::Finding &finding : report.failures) {
        const Error error = asIntegrityError(finding.error);
        out.line("Broken   " + shown(error.item) + ": " + toString(error.code));
        if (!error.expected.empty())
            out.line("         expected " + shown(error.expected));
        if (!error.found.empty())
            out.line("         found    " + shown(error.found));
        if (!error.detail.empty())
            out.line("         " + shown(error.detail));
        out.line("         " + shown(finding.means));
    }
    for (const std::string &flag : flagTexts(report))
        out.line("Note     " + flag);
}

} // namespace hypha::cli
