#pragma once

#include <QtGlobal>

/// What errors say of their reason, as the layers below say it. Data of formatwords.cpp alone.
namespace hypha::gui {

/// A number that is not always the same is a place marker.
inline constexpr const char *errorReasons[] = {
    // what a role does not allow
    QT_TRANSLATE_NOOP("FormatWords", "needs the permission \"share\""),
    QT_TRANSLATE_NOOP("FormatWords", "a CI device may not sign this type of event"),
    QT_TRANSLATE_NOOP("FormatWords", "a request is cancelled by its user, its device, or with \"share\""),
    QT_TRANSLATE_NOOP("FormatWords", "contacts are set by a device for its own user"),
    QT_TRANSLATE_NOOP("FormatWords", "only a recovery contact who may share assists"),
    QT_TRANSLATE_NOOP("FormatWords", "a share is contributed by its holder's own device"),
    QT_TRANSLATE_NOOP("FormatWords", "only active devices of the project's members get its keys"),
    QT_TRANSLATE_NOOP("FormatWords", "sharing a key needs the permission \"share\", or an own device"),
    QT_TRANSLATE_NOOP("FormatWords",
                      "approving needs the permission \"share\" and a level not below the device's user, or "
                      "an own device, or a recovery contact"),
    QT_TRANSLATE_NOOP("FormatWords",
                      "revoking needs the permission \"share\" and a level not below the device's user"),
    QT_TRANSLATE_NOOP("FormatWords", "the CI user's level is above the enroller's"),
    QT_TRANSLATE_NOOP("FormatWords",
                      "only a recovery contact of theirs who may share a project of theirs can assist"),
    QT_TRANSLATE_NOOP("FormatWords", "members are added up to one's own level, and never as owner"),
    QT_TRANSLATE_NOOP("FormatWords", "an owner is never removed: transfer the ownership first"),
    QT_TRANSLATE_NOOP("FormatWords", "removing needs the permission \"share\" and a higher level"),
    QT_TRANSLATE_NOOP("FormatWords",
                      "a role changes from below one's level to at most one's level, never to owner"),
    QT_TRANSLATE_NOOP("FormatWords", "only the owner transfers the ownership"),
    QT_TRANSLATE_NOOP("FormatWords", "inviting needs the permission \"share\", up to one's own level"),
    // what must be finished or answered first
    QT_TRANSLATE_NOOP("FormatWords",
                      "an earlier event still owes a removal or a key rotation, by the same device"),
    QT_TRANSLATE_NOOP("FormatWords", "the log ends before a removal or rotation that is owed"),
    QT_TRANSLATE_NOOP("FormatWords", "the log ends before a removal or key rotation that an event owes"),
    QT_TRANSLATE_NOOP("FormatWords", "somebody who becomes an admin is approved by comparing words"),
    QT_TRANSLATE_NOOP("FormatWords", "this computer's clock is more than 24 hours ahead of the last event"),
    // hosts and remotes
    QT_TRANSLATE_NOOP("FormatWords", "its certificate is not trusted"),
    QT_TRANSLATE_NOOP("FormatWords", "the host did not finish in time"),
    QT_TRANSLATE_NOOP("FormatWords", "the host sends data without end"),
    QT_TRANSLATE_NOOP("FormatWords", "the host sends what unfolds without end"),
    QT_TRANSLATE_NOOP("FormatWords", "there is no such folder"),
    QT_TRANSLATE_NOOP("FormatWords", "there is no folder to make it in"),
    QT_TRANSLATE_NOOP("FormatWords", "a file stands there, and no repository"),
    QT_TRANSLATE_NOOP("FormatWords", "other things are in that folder, and no repository"),
    QT_TRANSLATE_NOOP("FormatWords", "a repository with a work tree; use a bare one"),
    QT_TRANSLATE_NOOP("FormatWords", "another device made it, and must push it itself"),
    QT_TRANSLATE_NOOP("FormatWords", "it cannot be asked for again by itself"),
    QT_TRANSLATE_NOOP("FormatWords", "too many unpushed operations"),
    QT_TRANSLATE_NOOP("FormatWords", "not a key of a host"),
    QT_TRANSLATE_NOOP("FormatWords", "a line break in it"),
    QT_TRANSLATE_NOOP("FormatWords", "a user and a token are for https remotes"),
    QT_TRANSLATE_NOOP("FormatWords", "a key file is for ssh remotes"),
    // names, texts and entries
    QT_TRANSLATE_NOOP("FormatWords", "a name has 1 to 256 characters"),
    QT_TRANSLATE_NOOP("FormatWords", "a name is valid UTF-8"),
    QT_TRANSLATE_NOOP("FormatWords", "a name has no control characters"),
    QT_TRANSLATE_NOOP("FormatWords", "a name does not begin with white space"),
    QT_TRANSLATE_NOOP("FormatWords", "a name does not end with white space"),
    QT_TRANSLATE_NOOP("FormatWords", "a text has at most 4,096 bytes"),
    QT_TRANSLATE_NOOP("FormatWords", "a text is valid UTF-8"),
    QT_TRANSLATE_NOOP("FormatWords", "a text has no control characters but line feeds"),
    QT_TRANSLATE_NOOP("FormatWords", "a version has at most 10 MiB"),
    QT_TRANSLATE_NOOP("FormatWords", "a set has at most 10,000 entries"),
    QT_TRANSLATE_NOOP("FormatWords", "entries are sorted by key, without repeats"),
    QT_TRANSLATE_NOOP("FormatWords", "a passphrase is not empty"),
    QT_TRANSLATE_NOOP("FormatWords",
                      "1 to 64 letters (A-Z, a-z), digits, '.', '_' or '-', not starting with '.'"),
    QT_TRANSLATE_NOOP("FormatWords", "the name of the folder of all profiles"),
    QT_TRANSLATE_NOOP("FormatWords", "a profile's folder is a folder and no link"),
    QT_TRANSLATE_NOOP("FormatWords", "an item's name is 1 to 128 printable ASCII characters"),
    QT_TRANSLATE_NOOP("FormatWords", "an item is at most 16 KiB"),
    QT_TRANSLATE_NOOP("FormatWords", "larger than a keystore can be"),
    QT_TRANSLATE_NOOP("FormatWords", "a keystore has at most 256 items"),
    QT_TRANSLATE_NOOP("FormatWords", "a keystore has at most 16 slots"),
    QT_TRANSLATE_NOOP("FormatWords", "this keystore has no passphrase slot"),
    QT_TRANSLATE_NOOP("FormatWords", "only the words of a kit replace a passphrase unasked"),
    QT_TRANSLATE_NOOP("FormatWords", "more than %1 bytes"),
    QT_TRANSLATE_NOOP("FormatWords", "at most %1 bytes; the file has %2"),
    // people, devices and projects
    QT_TRANSLATE_NOOP(
        "FormatWords",
        "a user id is provider|name, such as email|ada@example.org, with the address in lower case"),
    QT_TRANSLATE_NOOP("FormatWords", "a user id is provider|name, an address in lower case"),
    QT_TRANSLATE_NOOP("FormatWords", "a user has at most 100 devices"),
    QT_TRANSLATE_NOOP("FormatWords", "the device has been revoked: it must be enrolled anew"),
    QT_TRANSLATE_NOOP("FormatWords", "the time has passed already"),
    QT_TRANSLATE_NOOP("FormatWords", "a project has at most 1,000 members"),
    QT_TRANSLATE_NOOP("FormatWords", "a vault holds at most 10,000 projects"),
    QT_TRANSLATE_NOOP("FormatWords", "ownership goes to an admin whose membership does not expire"),
    QT_TRANSLATE_NOOP("FormatWords", "a key that is due for rotation at once could never be used"),
    // invitations
    QT_TRANSLATE_NOOP("FormatWords", "an invitation is good for 1 to 365 days"),
    QT_TRANSLATE_NOOP("FormatWords", "nobody is invited as owner: transfer the ownership afterwards"),
    QT_TRANSLATE_NOOP("FormatWords", "there are 200 open ones: withdraw some"),
    QT_TRANSLATE_NOOP("FormatWords", "this vault has no remote: nobody could join it"),
    QT_TRANSLATE_NOOP("FormatWords", "an invitation is at most 8,192 bytes long"),
    QT_TRANSLATE_NOOP("FormatWords", "an invitation begins with hypha-invite-1:"),
    QT_TRANSLATE_NOOP("FormatWords", "it is neither the text of an invitation nor a picture of one"),
    QT_TRANSLATE_NOOP("FormatWords", "it has too many lines that could belong to one"),
    QT_TRANSLATE_NOOP("FormatWords", "there is no QR code in the picture"),
    QT_TRANSLATE_NOOP("FormatWords", "the QR code in the picture is no invitation"),
    // recovery, sheets and pictures
    QT_TRANSLATE_NOOP("FormatWords", "the recovery request is closed already"),
    QT_TRANSLATE_NOOP("FormatWords", "the request asks for a contact, not for shares"),
    QT_TRANSLATE_NOOP("FormatWords", "the request asks for shares, not for a contact"),
    QT_TRANSLATE_NOOP("FormatWords", "the device that asked has been revoked"),
    QT_TRANSLATE_NOOP("FormatWords", "recovery is for a device that waits to be let in"),
    QT_TRANSLATE_NOOP("FormatWords", "a recovery is completed on the device that asked for it"),
    QT_TRANSLATE_NOOP("FormatWords", "nobody is a recovery contact of their own"),
    QT_TRANSLATE_NOOP("FormatWords", "they ask for more work than any kit does: this is none"),
    QT_TRANSLATE_NOOP("FormatWords", "a kit has 33 words; these are of another kind of share"),
    QT_TRANSLATE_NOOP("FormatWords", "a group is NAME:K/N, such as Admins:2/3: any 2 of its 3 shares"),
    QT_TRANSLATE_NOOP("FormatWords", "there is no such share: groups and shares are counted from 0"),
    QT_TRANSLATE_NOOP("FormatWords", "the share has a holder already"),
    QT_TRANSLATE_NOOP("FormatWords", "two groups of one name could be mistaken for each other"),
    QT_TRANSLATE_NOOP("FormatWords", "a checkpoint is at most 4,096 bytes long"),
    QT_TRANSLATE_NOOP("FormatWords", "a group has 1 to 16 shares"),
    QT_TRANSLATE_NOOP("FormatWords", "a group needs at least 1 and at most all of its shares"),
    QT_TRANSLATE_NOOP("FormatWords", "a group that needs 1 share has 1 share"),
    QT_TRANSLATE_NOOP("FormatWords", "a set has 1 to 16 groups"),
    QT_TRANSLATE_NOOP("FormatWords", "a set needs at least 1 and at most all of its groups"),
    QT_TRANSLATE_NOOP("FormatWords", "a picture may have 32 MiB at most"),
    QT_TRANSLATE_NOOP("FormatWords", "hypha-scan, the program that reads pictures, is not installed"),
    QT_TRANSLATE_NOOP("FormatWords", "the picture has too many pixels, pages or codes"),
    QT_TRANSLATE_NOOP("FormatWords", "this system does not let the scanner lock itself in"),
    QT_TRANSLATE_NOOP("FormatWords", "this is no picture that can be read"),
    // one word of a sheet, or the sheet
    QT_TRANSLATE_NOOP("FormatWords", "is not a word of the list"),
    QT_TRANSLATE_NOOP("FormatWords", "a share has 20 or 33 words"),
    QT_TRANSLATE_NOOP("FormatWords", "the words do not belong together: one is wrong, missing or misplaced"),
    QT_TRANSLATE_NOOP("FormatWords", "the unused bits are not zero"),
    QT_TRANSLATE_NOOP("FormatWords", "it asks for more groups than there are"),
    QT_TRANSLATE_NOOP("FormatWords", "the share belongs to another set"),
    QT_TRANSLATE_NOOP("FormatWords", "the share disagrees about how many its group needs"),
    QT_TRANSLATE_NOOP("FormatWords", "the share is there already"),
    QT_TRANSLATE_NOOP("FormatWords", "two different shares claim the same place in their group"),
    QT_TRANSLATE_NOOP("FormatWords", "enough shares are there"),
    QT_TRANSLATE_NOOP("FormatWords", "more shares are needed"),
    QT_TRANSLATE_NOOP("FormatWords", "the shares do not fit together: one of them is forged"),
};

/// Sentences around a text of somebody's, which stays as it is called.
inline constexpr const char *reasonsAround[] = {
    QT_TRANSLATE_NOOP("FormatWords", "the column \"%1\" is left out: there is no place for it in an entry"),
    QT_TRANSLATE_NOOP("FormatWords", "owns %1: transfer the ownership first"),
    QT_TRANSLATE_NOOP("FormatWords", "the invitation is for %1"),
    QT_TRANSLATE_NOOP("FormatWords", "it expired at %1"),
    QT_TRANSLATE_NOOP("FormatWords", "the host refuses the push: %1"),
    QT_TRANSLATE_NOOP("FormatWords", "not enough yet: %1"),
};

/// Sentences around one of the names below.
inline constexpr const char *reasonsOfNames[] = {
    QT_TRANSLATE_NOOP("FormatWords", "needs the permission \"%1\" in the organisation"),
    QT_TRANSLATE_NOOP("FormatWords", "needs the permission \"%1\" in this project"),
};

struct KnownName
{
    const char *said, *shown;
};

/// What errors are about, and permissions, where it is no name that a person gave.
inline constexpr KnownName knownNames[] = {
    {"name", QT_TRANSLATE_NOOP("FormatWords", "name")},
    {"text", QT_TRANSLATE_NOOP("FormatWords", "text")},
    {"key", QT_TRANSLATE_NOOP("FormatWords", "key")},
    {"value", QT_TRANSLATE_NOOP("FormatWords", "value")},
    {"entries", QT_TRANSLATE_NOOP("FormatWords", "entries")},
    {"totp", QT_TRANSLATE_NOOP("FormatWords", "one-time code")},
    {"passphrase", QT_TRANSLATE_NOOP("FormatWords", "passphrase")},
    {"profile name", QT_TRANSLATE_NOOP("FormatWords", "name of the profile")},
    {"invitation", QT_TRANSLATE_NOOP("FormatWords", "invitation")},
    {"expires", QT_TRANSLATE_NOOP("FormatWords", "expiry")},
    {"expires_at", QT_TRANSLATE_NOOP("FormatWords", "expiry")},
    {"max_age_days", QT_TRANSLATE_NOOP("FormatWords", "age of keys")},
    {"role", QT_TRANSLATE_NOOP("FormatWords", "role")},
    {"remote", QT_TRANSLATE_NOOP("FormatWords", "remote")},
    {"credential", QT_TRANSLATE_NOOP("FormatWords", "credential")},
    {"host key", QT_TRANSLATE_NOOP("FormatWords", "key of the host")},
    {"words", QT_TRANSLATE_NOOP("FormatWords", "words")},
    {"groups", QT_TRANSLATE_NOOP("FormatWords", "groups")},
    {"group threshold", QT_TRANSLATE_NOOP("FormatWords", "number of groups that are needed")},
    {"QR code", QT_TRANSLATE_NOOP("FormatWords", "QR code")},
    {"read", QT_TRANSLATE_NOOP("FormatWords", "read")},
    {"write", QT_TRANSLATE_NOOP("FormatWords", "write")},
    {"share", QT_TRANSLATE_NOOP("FormatWords", "share")},
    {"rotate", QT_TRANSLATE_NOOP("FormatWords", "rotate keys")},
    {"delete_project", QT_TRANSLATE_NOOP("FormatWords", "delete the project")},
    {"transfer_ownership", QT_TRANSLATE_NOOP("FormatWords", "transfer the ownership")},
};

} // namespace hypha::gui
