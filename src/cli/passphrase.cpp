#include "cli/commands.h"
#include "cli/kitcommon.h"
#include "cli/secretio.h"
#include "model/session/locallog.h"

namespace hypha::cli {

namespace {

using keystore::Keystore;

constexpr std::string_view programName = "hypha-cli"; // in this computer's log

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

struct Rekeyed
{
    std::set<DeviceId> voided; ///< kits whose slots went with the old keys
    bool isFinished = true;
};

/// Through the vault, so that what is sealed under the old keys follows.
Result<Rekeyed> rekey(Context &context, const std::string &profile, const Passphrases &both)
{
    HYPHA_TRY(const auto vault, session::OpenVault::open(context.profiles(), profile, both.present.clone(),
                                                         context.clock(), context.progress()));
    if (!vault->health().ok())
        return context.notWhole(*vault->health().problem);
    const auto kits = vault->keystore().recoverySlots();
    HYPHA_CHECK(vault->changePassphrase(both.present.clone(), both.next.clone(), true, programName));
    return Rekeyed{kits, !vault->isRekeyUnfinished()};
}

Result<void> changeOnly(Context &context, const std::string &profile, const Passphrases &both)
{
    keystore::AttemptLimiter limiter(context.profiles().attemptsFile(profile), context.clock());
    auto opened =
        keystore::openLimited(context.profiles().keystoreFile(profile), both.present.clone(), limiter);
    if (!opened && opened.error().code == Errc::wrongPassphrase)
        session::LocalLog::noteWrongTry(context.profiles(), profile, context.clock().now());
    HYPHA_TRY(Keystore keys, std::move(opened));
    HYPHA_CHECK(keys.changePassphrase(both.present.clone(), both.next.clone()));
    // What cannot be noted is let go: the passphrase is changed.
    static_cast<void>(session::LocalLog(keys, context.profiles(), profile)
                          .add(session::LocalEvent::passphraseChanged, programName, context.clock().now())
                          .has_value());
    return {};
}

void warnAboutKits(Context &context, const std::set<DeviceId> &voided)
{
    if (!voided.empty())
        context.out().warn(plural(voided.size(), "emergency kit") +
                           " no longer opens this computer's keystore (it still restores on a new computer): "
                           "make a new one with `hypha-cli recovery kit --replace`");
}

Result<int> change(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const std::string profile, context.profileName());
    HYPHA_CHECK(context.beforeUnlock(profile));
    if (const auto file = invocation.value("--new-passphrase-file"); file && isStandardInput(*file))
        HYPHA_CHECK(context.standardInputFor("the new passphrase"));
    HYPHA_TRY(const Passphrases both, bothPassphrases(context, invocation));
    const bool wantsRekey = invocation.has("--rekey");
    Rekeyed done;
    if (wantsRekey) {
        HYPHA_TRY(done, rekey(context, profile, both));
    } else {
        HYPHA_CHECK(changeOnly(context, profile, both));
    }

    Output &out = context.out();
    out.say("The passphrase of " + inQuotes(profile) + " is changed.");
    out.warn(wantsRekey ? "old copies of the keystore (backups) still open with the old passphrase, and hold "
                          "the keys of this device"
                        : "old copies of the keystore (backups) still open with the old passphrase; --rekey "
                          "makes them worthless for "
                          "what is sealed from now on");
    warnAboutKits(context, done.voided);
    if (!done.isFinished)
        out.warn("the disk did not take everything that follows new keys: make room, then run any command; "
                 "the new passphrase holds already");
    json::Object answer;
    answer.set("profile", profile);
    answer.set("rekeyed", wantsRekey);
    answer.set("finished", done.isFinished);
    answer.set("kits_voided", idsOf(done.voided));
    out.document(std::move(answer));
    return 0;
}

Result<crypto::SecretBytes> passphraseAfterReset(Context &context, const Invocation &invocation)
{
    const auto file = invocation.value("--new-passphrase-file");
    if (file && isStandardInput(*file))
        HYPHA_CHECK(context.standardInputFor("the new passphrase"));
    HYPHA_TRY(crypto::SecretBytes next, file ? context.newPassphraseFrom(file) : context.newPassphrase());
    if (keystore::estimateStrength(next).weak())
        context.out().warn("the new passphrase is easy to guess for somebody who has a copy of the keystore");
    return next;
}

/// The passphrase holds already: what keeps a new kit from being made is told, and is no failure.
std::optional<DeliveredKit> replaceUsedKit(Context &context, session::OpenVault &vault,
                                           const std::set<DeviceId> &used, const KitTargets &targets)
{
    if (!vault.health().ok()) {
        context.out().warn("the vault does not verify: no new kit was made");
        return std::nullopt;
    }
    auto delivered = makeAndDeliver(context, vault, targets, used);
    if (delivered)
        return std::move(*delivered);
    context.out().warn("a new kit could not be made (" + delivered.error().detail +
                       "): run `hypha-cli recovery kit --replace` as soon as you can");
    return std::nullopt;
}

Result<int> reset(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const std::string wordsFile,
              neededOption(invocation, "--words-file", "the words of an emergency kit are needed"));
    HYPHA_CHECK(checkPdf(invocation));
    HYPHA_TRY(const std::string profile, context.profileName());
    HYPHA_TRY(const recovery::PaperSecret secret, readKitWords(context, wordsFile));
    HYPHA_TRY(crypto::SecretBytes next, passphraseAfterReset(context, invocation));
    HYPHA_TRY(const session::Redeemed redeemed,
              session::resetPassphrase(context.profiles(), profile, secret, std::move(next), context.clock(),
                                       context.progress(), programName));
    Output &out = context.out();
    out.say("The passphrase of " + inQuotes(profile) + " is a new one, and so are the keys in the keystore.");
    warnAboutKits(context, redeemed.voidedSlots);
    const auto delivered = replaceUsedKit(context, *redeemed.vault, redeemed.used, newKitTargets(invocation));
    if (delivered)
        tellKit(context, *redeemed.vault, *delivered);
    json::Object answer;
    answer.set("profile", profile);
    answer.set("kits_voided", idsOf(redeemed.voidedSlots));
    answer.set("kit", delivered ? json::Value(kitJson(*delivered)) : json::Value());
    HYPHA_CHECK(answerWithWords(context, std::move(answer), "kit_words", delivered ? &*delivered : nullptr));
    return 0;
}

} // namespace

std::vector<Command> passphraseCommands()
{
    const Option newPassphraseFile = {"--new-passphrase-file", "FILE",
                                      "take the new passphrase from the first line of FILE"};
    return {{.name = "passphrase change",
             .arguments = "[--new-passphrase-file FILE]",
             .summary = "seal this device's keys under a new passphrase",
             .details =
                 "No secret is encrypted again. Whoever has an old copy of the keystore can still open "
                 "that copy with\n"
                 "the old passphrase; with --rekey the keystore's own keys change as well.",
             .options = {newPassphraseFile, {"--rekey", {}, "also make new keys inside the keystore"}},
             .run = change},
            {.name = "passphrase reset",
             .arguments = "--words-file FILE [--new-passphrase-file FILE]",
             .summary = "a new passphrase for a forgotten one, by an emergency kit",
             .details =
                 "The kit's words open the keystore of this computer. Its keys are made anew under the new "
                 "passphrase, the kit\n"
                 "is void afterwards, and the words of a new one are shown, or written to "
                 "--new-words-file.",
             .options = withKitOptions({newPassphraseFile}),
             .run = reset}};
}

} // namespace hypha::cli
