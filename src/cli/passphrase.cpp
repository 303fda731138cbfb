#include "cli/commands.h"
#include "cli/context.h"
#include "cli/secretio.h"
#include "model/session/locallog.h"

#include <filesystem>

namespace hypha::cli {

namespace {

using keystore::Keystore;

struct Passphrases
{
    crypto::SecretBytes present, next;
};

Result<Passphrases> bothPassphrases(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(crypto::SecretBytes present, context.passphrase("Present passphrase: "));
    if (present.empty())
        return fail(Errc::wrongPassphrase, "present passphrase", "an empty passphrase opens nothing");
    HYPHA_TRY(crypto::SecretBytes next, context.newPassphraseFrom(invocation.value("--new-passphrase-file")));
    if (keystore::estimateStrength(next).weak())
        context.out().warn("the new passphrase is easy to guess for somebody who has a copy of the keystore");
    return Passphrases{std::move(present), std::move(next)};
}

/// New keys inside the keystore void what is sealed under the old ones: the remembered head is sealed again,
/// the state cache is rebuilt when it is next needed, and a draft would be lost. Everything that can stand in
/// the way is looked at before anything is changed; the head is the one to be remembered.
Result<vault::Head> headBeforeRekey(Context &context, const std::string &profile,
                                    const crypto::SecretBytes &passphrase)
{
    if (std::filesystem::exists(context.profiles().draftFile(profile)))
        return fail(Errc::conflict, "draft", "a draft waits in the window; save or discard it first");
    HYPHA_TRY(const auto vault, session::OpenVault::open(context.profiles(), profile, passphrase.clone(),
                                                         context.clock(), context.progress()));
    if (!vault->health().ok())
        return context.notWhole(*vault->health().problem);
    return vault->state()->head;
}

/// The new keys are never sealed under the old passphrase, not even for a moment: it is changed first, and
/// changed back when the keys cannot be made.
Result<void> rekey(Context &context, const std::string &profile, Keystore &keys, const Passphrases &both,
                   const vault::Head &head)
{
    if (auto made = keys.rekey(both.next.clone()); !made) {
        if (!keys.changePassphrase(both.next.clone(), both.present.clone()))
            made.error().detail += "; the new passphrase is the one that holds";
        return made;
    }
    auto remembered = session::OpenVault::acceptPresentHead(context.profiles(), profile, both.next.clone(),
                                                            context.clock(), head);
    if (!remembered)
        remembered.error().detail +=
            "; the passphrase and the keys are changed, but the head is not remembered";
    return remembered;
}

/// `before`: the entries of the local log that were sealed with the old keys. What cannot be written is let go: the
/// passphrase is changed.
void noteChange(Context &context, const std::string &profile, const Keystore &keys,
                const std::optional<std::vector<session::LocalEntry>> &before)
{
    session::LocalLog log(keys, context.profiles(), profile);
    if (before && !log.replace(*before))
        return;
    static_cast<void>(
        log.add(session::LocalEvent::passphraseChanged, "hypha-cli", context.clock().now()).has_value());
}

Result<int> change(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const std::string profile, context.profileName());
    HYPHA_CHECK(context.beforeUnlock(profile));
    if (const auto file = invocation.value("--new-passphrase-file"); file && isStandardInput(*file))
        HYPHA_CHECK(context.standardInputFor("the new passphrase"));
    HYPHA_TRY(const Passphrases both, bothPassphrases(context, invocation));
    keystore::AttemptLimiter limiter(context.profiles().attemptsFile(profile), context.clock());
    auto opened = keystore::openLimited(context.profiles().keystoreFile(profile), both.present.clone(), limiter);
    if (!opened && opened.error().code == Errc::wrongPassphrase)
        session::LocalLog::noteWrongTry(context.profiles(), profile, context.clock().now());
    HYPHA_TRY(Keystore keys, std::move(opened));
    const auto localLog = session::LocalLog(keys, context.profiles(), profile).entries();
    const bool wantsRekey = invocation.has("--rekey");
    std::optional<vault::Head> head;
    if (wantsRekey) {
        HYPHA_TRY(head, headBeforeRekey(context, profile, both.present));
    }
    HYPHA_CHECK(keys.changePassphrase(both.present.clone(), both.next.clone()));
    if (head)
        HYPHA_CHECK(rekey(context, profile, keys, both, *head));
    noteChange(context, profile, keys, head && localLog ? std::optional(*localLog) : std::nullopt);

    Output &out = context.out();
    out.say("The passphrase of " + inQuotes(profile) + " is changed.");
    out.warn(wantsRekey ? "old copies of the keystore (backups) still open with the old passphrase, and hold "
                          "the keys of this device"
                        : "old copies of the keystore (backups) still open with the old passphrase; --rekey "
                          "makes them worthless for "
                          "what is sealed from now on");
    json::Object answer;
    answer.set("profile", profile);
    answer.set("rekeyed", wantsRekey);
    out.document(std::move(answer));
    return 0;
}

} // namespace

std::vector<Command> passphraseCommands()
{
    return {
        {.name = "passphrase change",
         .arguments = "[--new-passphrase-file FILE]",
         .summary = "seal this device's keys under a new passphrase",
         .details = "No secret is encrypted again. Whoever has an old copy of the keystore can still open "
                    "that copy with\n"
                    "the old passphrase; with --rekey the keystore's own keys change as well.",
         .options = {{"--new-passphrase-file", "FILE", "take the new passphrase from the first line of FILE"},
                     {"--rekey", {}, "also make new keys inside the keystore"}},
         .run = change}};
}

} // namespace hypha::cli
