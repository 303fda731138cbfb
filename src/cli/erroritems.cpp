#include "cli/errorsentences.h"

#include "model/store/refs.h"

#include <array>
#include <string_view>

namespace hypha::cli {

namespace {

struct Place
{
    std::string_view item; ///< what the error's item begins with
    const char *fix;
};

/// Where the names are that would have been found.
constexpr std::array places = {
    Place{"profile",
          "Run `hypha-cli init` to make a profile; `hypha-cli profile list` shows those that there are."},
    Place{"project ", "Check the spelling; `hypha-cli project list` shows the projects."},
    Place{"set ", "Check the spelling; `hypha-cli set list PROJECT` shows the sets of a project."},
    Place{"device ", "Check the name; `hypha-cli device list` shows the devices and their status. One that "
                     "has just asked to join comes with `hypha-cli sync`."},
    Place{"user ", "Check the spelling; `hypha-cli member list` shows who belongs here. Somebody new gets an "
                   "invitation: `hypha-cli invite`."},
    Place{"entry ", "Check the spelling; `hypha-cli set show PROJECT SET` shows the keys, and `hypha-cli "
                    "versions PROJECT SET` the versions that may still have it."},
    Place{"field ", "Fields are value, kind, username, url, description, tags, totp, expires_at and the "
                    "entry's own."},
    Place{"version ", "`hypha-cli versions PROJECT SET` shows the versions."},
    Place{"event ", "`hypha-cli audit list` shows the events with their numbers."},
    Place{"invitation ", "`hypha-cli invitation list` shows the open ones of this device; those of others "
                         "are withdrawn where they were made."},
    Place{"operation ", "`hypha-cli conflicts` shows what waits here, with its ids."},
    Place{"recovery request ", "`hypha-cli recovery requests` shows them."},
    Place{"remote", "`hypha-cli remote set URL` gives the vault one."},
    Place{"share", "`hypha-cli recovery status` says how many shares there are and who holds them."},
};

std::optional<Sentences> notFoundSentences(const Error &error)
{
    if (error.code != Errc::notFound)
        return std::nullopt;
    if (error.detail.find("no such file") != std::string::npos)
        return Sentences{"Not found", nothingDone,
                         "Check the path; one that does not begin with / starts at the present folder."};
    if (error.detail.find("no conflict") != std::string::npos)
        return Sentences{"Not found", nothingDone, "`hypha-cli conflicts` shows what is to be settled."};
    if (error.detail.find("no such program") != std::string::npos)
        return Sentences{"Not found", nothingDone, "Check the command's name, and PATH."};
    if (error.detail.find("is no member of the organisation") != std::string::npos)
        return Sentences{"Not found", nothingDone,
                         "`hypha-cli member list` shows who belongs here; `hypha-cli invite` or `hypha-cli "
                         "member add` comes first."};
    if (error.detail.find("is no member") != std::string::npos)
        return Sentences{"Not found", nothingDone,
                         "`hypha-cli member list PROJECT` shows who belongs there."};
    for (const Place &place : places)
        if (error.item.starts_with(place.item))
            return Sentences{"Not found", nothingDone, place.fix};
    return std::nullopt;
}

std::optional<Sentences> profileSentences(const Error &error)
{
    if (error.code != Errc::alreadyExists)
        return std::nullopt;
    if (error.detail.starts_with("files of an unfinished"))
        return Sentences{
            "Something was cut off here", "It may be somebody's only keys. Nothing was changed.",
            "If nobody needs them, `hypha-cli profile remove PROFILE` clears what is left, after "
            "a question; or choose another name with --profile."};
    if (error.item.starts_with("profile "))
        return Sentences{
            "Already there", "It holds the keys of a device. Nothing was changed.",
            "`hypha-cli status` says how it stands there, and `hypha-cli profile remove PROFILE` "
            "takes it off this computer, after a question; or choose another name with "
            "--profile."};
    return std::nullopt;
}

std::optional<Sentences> fileSentences(const Error &error)
{
    if (error.code == Errc::alreadyExists && error.detail == "there is such a file already")
        return Sentences{"It would be written over", "What is in it would be lost. Nothing was changed.",
                         "Choose another name, or say --force."};
    return std::nullopt;
}

/// Of asking who may, and of owners.
std::optional<Sentences> peopleSentences(const Error &error)
{
    if (error.code == Errc::alreadyExists && error.detail.starts_with("is a member already"))
        return Sentences{
            "They belong here already",
            "An invitation by somebody else would let a device in under their name. Nothing was "
            "changed.",
            "For a next device they run `hypha-cli invite --device` on one of theirs. Where they "
            "have none left, `hypha-cli recovery request` on the new one."};
    if (error.code == Errc::permissionDenied && error.detail.starts_with("owns "))
        return Sentences{
            "An owner cannot be removed",
            "What they own would have nobody who can hand it on. Nothing was changed.",
            "They run `hypha-cli member transfer USER [PROJECT]` first. To keep them out at once, "
            "take their devices out: `hypha-cli device revoke DEVICE` for each."};
    if (error.code == Errc::invalidInput && error.detail.starts_with("ownership goes to an admin"))
        return Sentences{"That cannot be used", nothingDone,
                         "Run `hypha-cli member set-role USER [PROJECT] --role admin` first, and `--expires "
                         "never` where the membership ends."};
    return std::nullopt;
}

std::optional<Sentences> invitationSentences(const Error &error)
{
    if (error.code == Errc::invalidInput && error.item == "invitation" &&
        error.detail.starts_with("it expired"))
        return Sentences{"The invitation is over",
                         "Nobody is let in by it any more, and nothing was contacted. Nothing was changed.",
                         "Ask whoever sent it for a new one: they run `hypha-cli invite`."};
    if (error.code == Errc::invalidInput && error.item == "invitation")
        return Sentences{
            "That is no invitation, or only a part of one",
            "Part of it may have been lost on the way. Nothing was contacted, and nothing was changed.",
            "Give all of it, from hypha-invite-1: to its last letter; it is found in a whole message, "
            "too. If that does not help, ask for it as a file."};
    if (error.code == Errc::invalidInput && error.detail.starts_with("the invitation is for "))
        return Sentences{"The invitation is for somebody else",
                         "It lets in nobody under another name. Nothing was changed.",
                         "Say the --user that it is for, or ask for one of your own: `hypha-cli invite`."};
    if (error.code == Errc::signatureInvalid && error.item == "--invitation")
        return Sentences{
            "No invitation vouches for this device", "It may be somebody else's. Nothing was changed.",
            "Call its user, compare the 12 words that `hypha-cli device list` shows, and say --words \"w1 … "
            "w12\". If nobody is to come in with it: `hypha-cli device revoke DEVICE --reason TEXT` refuses "
            "it "
            "for the record."};
    return std::nullopt;
}

} // namespace

std::optional<Sentences> sentencesOfItem(const Error &error)
{
    if (const auto ofRecovery = sentencesOfRecovery(error))
        return ofRecovery;
    if (error.code == Errc::wrongPassphrase && error.item == "credential" &&
        error.detail.starts_with("the key file "))
        return Sentences{
            "The key file does not open", "Nothing was shown to the host, and nothing was sent.",
            "Run `hypha-cli remote credential --key-file FILE`; where there is no profile yet, say "
            "--key-file FILE. Its passphrase is the first line of --token-file FILE."};
    if (error.code == Errc::wrongPassphrase && error.item == "credential")
        return Sentences{
            "The host wants another credential",
            "Nothing was fetched or pushed; what you did here waits to be pushed.",
            "Run `hypha-cli remote credential`; where there is no profile yet, say --token-file FILE "
            "(and --token-user NAME), or --key-file FILE for ssh."};
    if (error.item == "host key" && !error.expected.empty())
        return Sentences{"The ssh host shows another key",
                         "Somebody in between may be posing as the host. Nothing was sent.",
                         "Ask the host's owner, on another way, whether the key was changed and what its "
                         "fingerprint is; then say --host-key SHA256:F, or run `hypha-cli remote host-key "
                         "--fingerprint SHA256:F`."};
    if (error.item == "invitation" && error.code == Errc::ambiguous)
        return Sentences{
            "Two invitations are one too many",
            "Somebody else may have written one of them. Nothing was contacted, and nothing was changed.",
            "Ask whoever invited you which one is meant, and give that one alone."};
    if (error.item == "invitation" && error.code == Errc::forked)
        return Sentences{
            "The host shows another vault than the one you were invited to",
            "The invitation says which vault is meant, and this is not it. Nothing of it was kept here.",
            "Tell whoever invited you: the host may be lying, or the address is wrong."};
    if (error.item == "invitation" && error.code == Errc::rollback)
        return Sentences{
            "The host shows an older state of the vault than your inviter saw",
            "People or keys that were removed since could be back in it. Nothing of it was kept here.",
            "Tell whoever invited you; try again when the host shows the present state."};
    if (error.code == Errc::network && error.item == "host key")
        return Sentences{"The ssh host is not known",
                         "Somebody in between could pose as the host. Nothing was sent.",
                         "Compare the fingerprint with the host's owner, then run `hypha-cli remote host-key "
                         "--fingerprint SHA256:F`; where there is no profile yet, say --host-key SHA256:F."};
    if (error.code == Errc::busy && error.item == "refs/heads/main")
        return Sentences{
            "The remote takes no push",
            "Nobody else moved its branch: a git program at the host holds it, or has left its lock behind. "
            "What you did waits here to be pushed.",
            "Run `hypha-cli sync` again in some minutes. If it stays so, whoever runs the host removes "
            "refs/heads/main.lock there, once no git program is at work in the repository."};
    if (store::isFolderForRef(error))
        return Sentences{
            "The remote takes no push",
            "A folder with files in it stands there where its branch is kept, and nothing is written over "
            "it. "
            "What you did waits here to be pushed.",
            "Whoever runs the host looks what the folder is, and moves it away; then run `hypha-cli sync` "
            "again, with --repair where the branch is gone."};
    if (error.code == Errc::busy && error.item == "remote")
        return Sentences{"Others were faster", "Each of them came before what you did, and nothing is lost.",
                         "Run `hypha-cli sync` again in a moment."};
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
            "Have its user read the words to you and say --words \"w1 … w12\" (or - for standard input), "
            "with "
            "--yes where it asks more; or use a terminal."};
    if (error.code == Errc::contentMismatch && error.item == "--words")
        return Sentences{
            "These are not the words of the device",
            "Somebody may have put another device in its place. Nothing was changed.",
            "Call its user again and compare word by word. Where they differ, let it in by no means: "
            "`hypha-cli device revoke` refuses it for the record."};
    if (const auto ofInvitation = invitationSentences(error))
        return ofInvitation;
    if (const auto ofProfile = profileSentences(error))
        return ofProfile;
    if (const auto ofFile = fileSentences(error))
        return ofFile;
    if (const auto ofPeople = peopleSentences(error))
        return ofPeople;
    return notFoundSentences(error);
}

} // namespace hypha::cli
