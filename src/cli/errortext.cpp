#include "cli/errortext.h"

#include "cli/errorsentences.h"
#include "model/record/json.h"
#include "model/record/names.h"

namespace hypha::cli {

namespace {

std::string whatHappened(const Error &error, const char *headline)
{
    std::string what = headline;
    if (!error.item.empty())
        what += ": " + error.item;
    if (error.code == Errc::tooManyAttempts)
        return what + ". Wait " + error.detail + " more seconds";
    if (!error.detail.empty())
        what += (error.item.empty() ? ": " : " – ") + error.detail;
    if (!error.expected.empty() || !error.found.empty())
        what += " (expected " + (error.expected.empty() ? "nothing" : error.expected) + ", found " +
                (error.found.empty() ? "nothing" : error.found) + ")";
    return what;
}

} // namespace

ErrorText errorText(const Error &error)
{
    const Sentences s = sentencesOfItem(error).value_or(sentencesOfCode(error.code));
    return {whatHappened(error, s.what) + ".", s.why, s.fix};
}

int exitCode(Errc code)
{
    switch (code) {
    case Errc::invalidInput:
    case Errc::limitExceeded:
    case Errc::ambiguous:
        return exitcode::badInput;
    case Errc::notFound:
        return exitcode::notFound;
    case Errc::alreadyExists:
    case Errc::conflict:
        return exitcode::conflict;
    case Errc::cancelled:
    case Errc::inputNeeded:
        return exitcode::inputNeeded;
    case Errc::wrongPassphrase:
    case Errc::tooManyAttempts:
        return exitcode::authentication;
    case Errc::permissionDenied:
    case Errc::accessDenied:
    case Errc::deviceNotActive:
    case Errc::rotationDue:
        return exitcode::permission;
    case Errc::network:
        return exitcode::network;
    default:
        return code <= Errc::notAVault ? exitcode::integrity : exitcode::general;
    }
}

Error asIntegrityError(Error error)
{
    if (error.code == Errc::limitExceeded) // nobody's act: more than what a vault can be
        error.code = Errc::malformed;
    if (error.code < Errc::owed)
        error.code = Errc::illegalEvent;
    return error;
}

std::string errorAsJson(const Error &error, const ErrorText &text)
{
    json::Object inner;
    const bool credential = error.code == Errc::wrongPassphrase && error.item == "credential";
    inner.set("code", credential ? "credential_refused" : toString(error.code));
    // Arguments of the system need not be UTF-8; the escaped form always is.
    inner.set("what", escapedForDisplay(text.what));
    inner.set("why", escapedForDisplay(text.why));
    inner.set("fix", escapedForDisplay(text.fix));
    json::Object whole;
    whole.set("error", std::move(inner));
    return json::write(whole) + "\n";
}

std::string errorAsText(const ErrorText &text, bool color)
{
    const std::string mark = color ? "\033[1;31merror:\033[0m " : "error: ";
    return mark + escapedForDisplay(text.what, true) + "\n  " + escapedForDisplay(text.why) + "\n  " +
           escapedForDisplay(text.fix) + "\n";
}

} // namespace hypha::cli
