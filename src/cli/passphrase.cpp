#include "cli/commands.h"
#include "cli/context.h"
#include "cli/errortext.h"

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

/// New keys inside the keystore void what is sealed under the old ones: the remembered head is sealed again
/// here, the state cache is rebuilt when it is next needed, and a draft would be lost.
Result<void> rekey(Context &context, const std::string &profile, Keystore &keys,
                   const crypto::SecretBytes &passphrase)
{
    if (std::filesystem::exists(context.profiles().draftFile(profile)))
        return fail(Errc::conflict, "draft", "a draft waits in the window; save or discard it first");
    {
        // The vault must be whole, and its head the remembered one, before it is remembered under a new key.
        HYPHA_TRY(const auto vault, session::OpenVault::open(context.profiles(), profile, passphrase.clone(),
                                                             context.clock(), context.progress()));
        if (!vault->health().ok())
            return tl::unexpected<Error>(asIntegrityError(*vault->health().problem));
    }
    HYPHA_CHECK(keys.rekey(passphrase.clone()));
    return session::OpenVault::acceptPresentHead(context.profiles(), profile, passphrase.clone(),
                                                 context.clock());
}

Result<int> change(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const std::string profile, context.profileName());
    HYPHA_CHECK(context.waitForAttempt(profile));
    HYPHA_TRY(const Passphrases both, bothPassphrases(context, invocation));
    keystore::AttemptLimiter limiter(context.profiles().attemptsFile(profile), context.clock());
    HYPHA_TRY(Keystore keys,
              keystore::openLimited(context.profiles().keystoreFile(profile), both.present.clone(), limiter));
    HYPHA_CHECK(keys.changePassphrase(both.present.clone(), both.next.clone()));
    const bool wantsRekey = invocation.has("--rekey");
    if (wantsRekey)
        HYPHA_CHECK(rekey(context, profile, keys, both.next));

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
