#include "cli/errortext.h"

#include "model/record/json.h"
#include "model/record/names.h"

#include <optional>

namespace hypha::cli {

namespace {

struct Sentences
{
    const char *what, *why, *fix;
};

constexpr const char *nothingDone = "Nothing was changed.";
constexpr const char *tampered =
    "What is stored is not what was written: it is damaged, or somebody changed it.";
constexpr const char *askVerify =
    "Run `hypha-cli verify --full` to see everything that is broken; compare with a copy on another device.";

Sentences inputSentences(Errc code)
{
    switch (code) {
    case Errc::limitExceeded:
        return {"Too large", nothingDone, "Keep within the limit, or split it into several."};
    case Errc::notFound:
        return {"Not found", nothingDone,
                "Check the spelling; `project list`, `set list PROJECT`, `device list`, `member list` and "
                "`profile list` show what "
                "there is."};
    case Errc::ambiguous:
        return {"Ambiguous", "It fits more than one, and guessing could hit the wrong one.",
                "Say the whole name or more digits of the id."};
    case Errc::alreadyExists:
        return {"Already there",
                "Two things of one name could be mistaken for each other. Nothing was changed.",
                "Choose another name, or use the one that exists."};
    case Errc::conflict:
        return {"Conflict", "Somebody else changed the same thing at the same time. Nothing was changed.",
                "Look at the present state, then try again."};
    case Errc::cancelled:
        return {"Cancelled", nothingDone, "Run the command again when you want it done."};
    case Errc::inputNeeded:
        return {"An answer is needed",
                "Nobody can be asked here, and Hypha does not guess. Nothing was changed.",
                "Use a terminal, or say it beforehand: --yes, --passphrase-file FILE or HYPHA_PASSPHRASE."};
    default:
        return {"That cannot be used", nothingDone, "See `hypha-cli COMMAND --help`."};
    }
}

Sentences accessSentences(Errc code)
{
    switch (code) {
    case Errc::wrongPassphrase:
        return {"Wrong passphrase", "Your keys stay locked; each wrong try makes the next wait longer.",
                "Try again; without the passphrase only another device or a recovery helps."};
    case Errc::tooManyAttempts:
        return {"Too many wrong passphrases", "Waiting makes guessing slow for whoever has this computer.",
                "Wait, then try again."};
    case Errc::permissionDenied:
        return {"Permission denied",
                "Your role does not allow this, and every member's program would refuse it.",
                "Ask an admin or the owner of the project."};
    case Errc::accessDenied:
        return {"No key for this device", "The content was encrypted without this device among its readers.",
                "Ask somebody who holds the key to share it with this device."};
    case Errc::deviceNotActive:
        return {"This device is not active",
                "A device that is pending, revoked or expired may change nothing.",
                "Have the device approved, or use another one."};
    case Errc::rotationDue:
        return {"The project's key must be rotated first",
                "It is older than the project's policy allows, or somebody who should no longer read new "
                "secrets still "
                "holds it.",
                "Run `hypha-cli rotate PROJECT`, or ask an admin of the project to."};
    default:
        return {"An operation was cut in two",
                "The log ends before what its last event demands has followed.",
                "The device that began it must finish it; `hypha-cli verify` names it."};
    }
}

Sentences historySentences(Errc code)
{
    switch (code) {
    case Errc::rollback:
        return {
            "The vault was rolled back", "Events that this computer has already seen are gone.",
            "Do not go on with it. Compare the words of the head with another member, and keep this copy."};
    case Errc::forked:
        return {
            "The vault was forked", "Its history does not contain what this computer has already seen.",
            "Do not go on with it. Compare the words of the head with another member, and keep this copy."};
    case Errc::rememberedHeadLost:
        return {"The remembered head is lost",
                "Without it nobody can tell whether the vault was rolled back while this computer was not "
                "looking.",
                "Compare the head's words with another device, then run `hypha-cli verify --accept-head`."};
    case Errc::newerVersion:
        return {"Made by a newer version",
                "This program cannot judge what it does not know, and does not guess.",
                "Update Hypha, then try again."};
    case Errc::keystoreDamaged:
        return {"The keystore is damaged", "The keys of this device cannot be trusted as they stand.",
                "Restore the profile's keystore.json from a backup, or enrol this computer again."};
    case Errc::notAVault:
        return {"This is no vault", "There is nothing here that Hypha could verify.",
                "Check the path; a vault is a git repository whose branch main holds .mycelium/."};
    default:
        return {"The vault does not verify", tampered, askVerify};
    }
}

Sentences integritySentences(Errc code)
{
    switch (code) {
    case Errc::malformed:
        return {"Not of the form that is prescribed", tampered, askVerify};
    case Errc::notCanonical:
        return {"Not in the one encoding that is accepted", tampered, askVerify};
    case Errc::signatureInvalid:
        return {"A signature does not verify", tampered, askVerify};
    case Errc::hashMismatch:
        return {"The content is not what the log says", tampered, askVerify};
    case Errc::chainBroken:
        return {"The chain of events is broken", tampered, askVerify};
    case Errc::illegalEvent:
        return {"An event that its author was not allowed to make",
                "Somebody with a key of this vault went beyond their role, or the log was put together anew.",
                askVerify};
    case Errc::missingFile:
        return {"A file is missing", tampered, askVerify};
    case Errc::unexpectedFile:
        return {"A file that nobody signed for", tampered, askVerify};
    case Errc::contentMismatch:
        return {"A record says something else than the log", tampered, askVerify};
    case Errc::wrongKey:
        return {"The wrapped key does not open", tampered, askVerify};
    case Errc::commitmentMismatch:
        return {"This device was handed another key than everybody else", tampered, askVerify};
    case Errc::decryptionFailed:
        return {"Decryption failed: the data is corrupted", tampered, askVerify};
    default:
        return historySentences(code);
    }
}

Sentences worldSentences(Errc code)
{
    switch (code) {
    case Errc::io:
        return {"A file could not be read or written", nothingDone,
                "Check the disk and the path, then try again."};
    case Errc::diskFull:
        return {"No space left", "The vault is as it was before.", "Free some space, then try again."};
    case Errc::readOnly:
        return {"This place cannot be written to", "The vault is as it was before.",
                "Check the permissions of the folder, or choose another one with --home."};
    case Errc::busy:
        return {"Another process is at work", nothingDone, "Wait until it has finished, then try again."};
    case Errc::network:
        return {"The remote could not be reached", "Nothing was changed here.",
                "Check the address and the connection, then try again."};
    case Errc::noMemory:
        return {"No guarded memory left", "Secrets are kept in locked memory only.",
                "Close other programs, or raise the limit of locked memory (ulimit -l)."};
    case Errc::notSupported:
        return {"Not supported", nothingDone, "See `hypha-cli --help` for what this version can do."};
    default:
        return {"A bug in this program", nothingDone, "Please report it, with the command that you ran."};
    }
}

std::optional<Sentences> recoverySentences(const Error &error)
{
    if (error.code == Errc::inputNeeded && error.item == "shares")
        return Sentences{
            "More shares are needed", "Fewer than that tell nothing about the key. Nothing was changed.",
            "Add the others with --share-file FILE, or ask their holders for `hypha-cli recovery "
            "contribute`."};
    if (error.code == Errc::conflict && error.item.starts_with("share set"))
        return Sentences{"The shares are of another set",
                         "A new set voids the sheets of the one before it. Nothing was changed.",
                         "Use the sheets with the number of the present set: `hypha-cli recovery status`."};
    if (error.code == Errc::notFound && error.item == "organisation recovery key")
        return Sentences{"The organisation has no recovery key", nothingDone,
                         "Its owner makes one with `hypha-cli recovery setup`."};
    if (error.code == Errc::notFound && error.item == "recovery contacts")
        return Sentences{"There are no recovery contacts",
                         "Nobody could let this device in. Nothing was changed.",
                         "Ask an admin to approve the device, or ask for recovery with --method org."};
    return std::nullopt;
}

std::optional<Sentences> kitSentences(const Error &error)
{
    if (error.code == Errc::wrongPassphrase && error.item == "kit")
        return Sentences{
            "The words do not open this keystore",
            "They are of another kit, or of one that was used or replaced. Nothing was changed.",
            "Take the newest kit; on a new computer `hypha-cli recovery restore` may still know it."};
    if (error.code == Errc::wrongPassphrase && error.item == "file")
        return Sentences{"Wrong passphrase", "Nothing was changed.",
                         "Give the passphrase that the file was exported with (--file-passphrase-file)."};
    if (error.code == Errc::deviceNotActive && error.item == "kit")
        return Sentences{"The kit is not active", "Every member's program would refuse what it signs.",
                         "Take the newest kit, or ask an admin for an invitation."};
    if (error.code == Errc::notFound && error.item == "kit")
        return Sentences{"The words are of no device of this vault", "Nothing was changed.",
                         "Check that the remote is the one on the kit's page."};
    if (error.code == Errc::invalidInput && error.item == "words")
        return Sentences{"The words cannot be used", "Nothing was changed.",
                         "Compare each word with the page; the first four letters of each are enough."};
    return std::nullopt;
}

/// Where an error's item says more than its code.
std::optional<Sentences> sentencesOfItem(const Error &error)
{
    if (const auto ofKit = kitSentences(error))
        return ofKit;
    if (error.code == Errc::notFound && (error.item == "profile" || error.item.starts_with("profile \"")))
        return Sentences{
            "Not found", nothingDone,
            "Run `hypha-cli init` to make a profile; `hypha-cli profile list` shows those that there are."};
    if (error.code == Errc::wrongPassphrase && error.item == "credential")
        return Sentences{"The host wants another credential",
                         "Nothing was fetched or pushed; what you did here waits to be pushed.",
                         "Run `hypha-cli remote credential`, then try again."};
    if (error.code == Errc::network && error.item == "host key")
        return Sentences{"The ssh host is not known",
                         "Somebody in between could pose as the host. Nothing was sent.",
                         "Compare the fingerprint with the host's owner, then run `hypha-cli remote host-key "
                         "--fingerprint SHA256:F`."};
    if (error.code == Errc::conflict && error.item == "sync")
        return Sentences{"Somebody else changed the same",
                         "Both values are kept: theirs in the vault, yours on this computer, encrypted.",
                         "See `hypha-cli conflicts`, and settle each with `hypha-cli resolve`."};
    if (error.code == Errc::inputNeeded && error.item == "verify --accept-head")
        return Sentences{
            "An answer is needed", "Only somebody who has compared the words can tell. Nothing was changed.",
            "Compare the head's words with another device and say --words \"w1 … w12\", or use a terminal."};
    if (error.code == Errc::inputNeeded &&
        (error.item == "device approve" || error.item == "words" || error.item == "recovery assist" ||
         error.item == "recovery contribute"))
        return Sentences{
            "An answer is needed",
            "Only somebody who has compared the device's words can tell whose it is. Nothing was changed.",
            "Have its user read the words to you, say --words \"w1 … w12\", and answer with --yes; or use a "
            "terminal."};
    if (error.code == Errc::contentMismatch && error.item == "--words")
        return Sentences{
            "These are not the words of the device",
            "Somebody may have put another device in its place. Nothing was changed.",
            "Call its user again and compare word by word. Where they differ, let it in by no means: "
            "`hypha-cli device revoke` refuses it for the record."};
    return recoverySentences(error);
}

Sentences sentences(Errc code)
{
    if (code <= Errc::inputNeeded)
        return inputSentences(code);
    if (code <= Errc::owed)
        return accessSentences(code);
    if (code <= Errc::notAVault)
        return integritySentences(code);
    return worldSentences(code);
}

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
    const Sentences s = sentencesOfItem(error).value_or(sentences(error.code));
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
    if (error.code < Errc::owed)
        error.code = Errc::illegalEvent;
    return error;
}

std::string errorAsJson(const Error &error)
{
    const ErrorText text = errorText(error);
    json::Object inner;
    const bool credential = error.code == Errc::wrongPassphrase && error.item == "credential";
    inner.set("code", credential ? "credential_refused" : toString(error.code));
    // Arguments of the system need not be UTF-8; the escaped form always is.
    inner.set("what", escapedForDisplay(text.what));
    inner.set("why", text.why);
    inner.set("fix", text.fix);
    json::Object whole;
    whole.set("error", std::move(inner));
    return json::write(whole) + "\n";
}

std::string errorAsText(const Error &error, bool color)
{
    const ErrorText text = errorText(error);
    const std::string mark = color ? "\033[1;31merror:\033[0m " : "error: ";
    return mark + escapedForDisplay(text.what, true) + "\n  " + text.why + "\n  " + text.fix + "\n";
}

} // namespace hypha::cli
