#include "cli/errorsentences.h"
#include "model/session/kit.h"
#include "model/session/restore.h"

namespace hypha::cli {

namespace {

/// Of asking for it, and of what it needs.
std::optional<Sentences> recoverySentences(const Error &error)
{
    if (error.code == Errc::alreadyExists && error.detail.starts_with("this device has asked"))
        return Sentences{
            "This device has asked already", "Its request is open. Nothing was changed.",
            "Have its words compared with whoever helps: `hypha-cli recovery requests` shows it. "
            "To ask in the other way, run `hypha-cli recovery cancel REQUEST` first."};
    if (error.code == Errc::alreadyExists && error.item == "name of the device")
        return Sentences{
            "Another device of theirs has that name",
            "Two of one name could be mistaken for each other. Nothing was changed.",
            "If nobody knows the other one, have it revoked: `hypha-cli device revoke DEVICE`. Else ask "
            "again "
            "from the new computer under another name, after `hypha-cli profile remove PROFILE` there."};
    if (error.code == Errc::inputNeeded && error.item == "shares")
        return Sentences{
            "More shares are needed", "Fewer than that tell nothing about the key. Nothing was changed.",
            "Add the others with --share-file FILE, or ask their holders for `hypha-cli recovery "
            "contribute`."};
    if (error.code == Errc::conflict && error.item.starts_with("share set"))
        return Sentences{"The shares are of another set",
                         "A new set voids the sheets of the one before it. Nothing was changed.",
                         "Use the sheets with the number of the present set: `hypha-cli recovery status`."};
    if (error.code == Errc::cancelled && error.item.starts_with("recovery ") &&
        error.detail == "the words do not match")
        return Sentences{
            "The words do not match",
            "Somebody may be asking in another person's name. Nothing was handed over.",
            "Call the person again. If it is not their device, `hypha-cli recovery cancel REQUEST` "
            "closes the request, and `hypha-cli device revoke DEVICE` refuses the device."};
    if (error.code == Errc::forked && error.item == "fingerprint")
        return Sentences{"The remote holds another vault",
                         "Its fingerprint is not the one that was given, so nothing of it was taken.",
                         "Compare --remote and --fingerprint with the sheet, or with a colleague."};
    if (error.code == Errc::notFound && error.item == "organisation recovery key")
        return Sentences{"The organisation has no recovery key", nothingDone,
                         "Its owner makes one with `hypha-cli recovery setup`."};
    if (error.code == Errc::notFound && error.item == "recovery contacts")
        return Sentences{"There are no recovery contacts",
                         "Nobody could let this device in. Nothing was changed.",
                         "Ask an admin to approve the device, or ask for recovery with --method org."};
    return std::nullopt;
}

std::optional<Sentences> shareSentences(const Error &error)
{
    const bool together = error.item == "share" || error.item.starts_with("group ");
    if (error.code == Errc::hashMismatch && together)
        return Sentences{
            "The shares do not fit together",
            "At least one is forged, or belongs to another key. Nothing was opened.",
            "Add one more genuine share with --share-file FILE: those that fit are found. Or ask "
            "other holders."};
    if ((error.code == Errc::contentMismatch || error.code == Errc::malformed) && error.item == "share")
        return Sentences{
            "The share is not the one that its holder was given",
            "Whoever made the set sealed other words to this device. Nothing was handed over.",
            "Use the holder's sheet, and have the owner make a new set: `hypha-cli recovery rotate`."};
    if (error.code == Errc::invalidInput && error.item.starts_with("share "))
        return Sentences{"The share cannot be used", nothingDone,
                         "Compare each word with the sheet; the first four letters of each are enough. "
                         "`hypha-cli recovery check --share-file FILE` says more."};
    return std::nullopt;
}

/// Of exported keys: neither the file nor what is wrong with it is the vault's.
std::optional<Sentences> keysSentences(const Error &error)
{
    if (error.code == Errc::invalidInput && error.item.starts_with("keys file "))
        return Sentences{"This is no file of exported keys",
                         "It is another kind of file, or it was cut short or altered. Nothing was changed.",
                         "Give the file that `hypha-cli keys export` wrote, as it wrote it; where that is "
                         "lost, an emergency kit or an invitation for a new device helps."};
    if (error.item == session::exportedKeysItem && error.code == Errc::deviceNotActive)
        return Sentences{"The device of these keys has been revoked",
                         "Every member's program would refuse what it signs. Nothing was changed.",
                         "Ask an admin for an invitation: this computer then becomes a device of its own."};
    if (error.item == session::exportedKeysItem)
        return Sentences{
            "The keys are of no device of this vault",
            "They belong to another vault, or were put together by somebody. Nothing was changed.",
            "Check that --remote is the vault that the keys were exported from."};
    return std::nullopt;
}

std::optional<Sentences> kitSentences(const Error &error)
{
    if (error.item == session::afterResetItem)
        return Sentences{"The passphrase is changed, but the vault could not be opened",
                         "The new passphrase holds already; the kit's words open this keystore no more.",
                         "Run `hypha-cli status` with the new passphrase: it says what is wrong. As soon as "
                         "the vault opens, "
                         "`hypha-cli recovery kit --replace` makes a new kit."};
    if (error.code == Errc::wrongPassphrase && error.item == "kit")
        return Sentences{
            "The words do not open this keystore",
            "They are of another kit, or of one that was used or replaced. Nothing was changed.",
            "Take the newest kit; on a new computer `hypha-cli recovery restore` may still know it."};
    if (error.code == Errc::wrongPassphrase && error.item == "keys file")
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

} // namespace

std::optional<Sentences> sentencesOfRecovery(const Error &error)
{
    for (const auto sentences : {kitSentences, keysSentences, shareSentences, recoverySentences})
        if (const auto found = sentences(error))
            return found;
    return std::nullopt;
}

} // namespace hypha::cli
