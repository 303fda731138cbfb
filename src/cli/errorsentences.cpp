#include "cli/errorsentences.h"

namespace hypha::cli {

namespace {

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
                "Check the spelling; `hypha-cli --help` names the commands that list what there is."};
    case Errc::ambiguous:
        return {"Ambiguous", "It fits more than one, and guessing could hit the wrong one.",
                "Say the whole name; where two have the same, the id or enough of its digits."};
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
                "Ask an admin of the project: `hypha-cli member add` lets in who does not belong to it, and "
                "`hypha-cli device share` gives a member's device what it lacks."};
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

} // namespace

Sentences sentencesOfCode(Errc code)
{
    if (code <= Errc::inputNeeded)
        return inputSentences(code);
    if (code <= Errc::owed)
        return accessSentences(code);
    if (code <= Errc::notAVault)
        return integritySentences(code);
    return worldSentences(code);
}

} // namespace hypha::cli
