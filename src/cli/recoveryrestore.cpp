#include "cli/change.h"
#include "cli/commands.h"
#include "cli/firsthost.h"
#include "cli/headoption.h"
#include "cli/headwords.h"
#include "cli/kitcommon.h"
#include "cli/render.h"
#include "cli/syncing.h"
#include "model/session/restore.h"
#include "model/vault/event.h"

namespace hypha::cli {

namespace {

constexpr std::string_view whatRestoreNeeds =
    "restore needs --words-file, --remote, --fingerprint and --device";

Result<session::RestoreWish> wishOf(Context &context, const Invocation &invocation)
{
    session::RestoreWish wish;
    wish.program = "hypha-cli";
    wish.profile = context.options().profile.value_or("default");
    HYPHA_TRY(wish.deviceName, neededOption(invocation, "--device", whatRestoreNeeds));
    HYPHA_TRY(wish.remote, neededOption(invocation, "--remote", whatRestoreNeeds));
    HYPHA_TRY(wish.fingerprintWords, neededOption(invocation, "--fingerprint", whatRestoreNeeds));
    HYPHA_CHECK(checkTwelveWords(wish.fingerprintWords, "--fingerprint"));
    HYPHA_TRY(wish.seen, parseHead(invocation.value("--head")));
    if (context.profiles().exists(wish.profile))
        return fail(Errc::alreadyExists, "profile " + inQuotes(wish.profile),
                    "choose another name with --profile");
    return wish;
}

Result<session::Restored> restored(Context &context, session::RestoreWish wish,
                                   const recovery::PaperSecret &secret, const crypto::SecretBytes &passphrase,
                                   sync::Transport &transport)
{
    const auto attempt = [&] {
        return session::restoreVault(context.profiles(), wish, secret, passphrase.clone(), transport,
                                     syncOptions(context), context.clock(), context.progress());
    };
    auto first = attempt();
    if (first || !isAboutClock(first.error()))
        return first;
    HYPHA_CHECK(confirmClock(context));
    wish.clockConfirmed = true;
    return attempt();
}

/// The used kit is replaced where that can be done now; where it cannot, it is still good, and that is said.
std::optional<DeliveredKit> replaceKit(Context &context, const session::Restored &back,
                                       const KitTargets &targets)
{
    Output &out = context.out();
    if (back.asKit) {
        out.warn(
            "your organisation wants an admin to approve each device: until one has approved another device "
            "of yours, this computer is the kit's device, and the kit's words are as secret as before");
        return std::nullopt;
    }
    if (!back.pushed) {
        out.warn(
            "the remote went out of reach: run `hypha-cli sync`, then `hypha-cli recovery kit --replace`; "
            "until then keep the kit that you used");
        return std::nullopt;
    }
    auto delivered = makeAndDeliver(context, *back.vault, targets, {back.kit});
    if (delivered)
        return std::move(*delivered);
    out.warn("a new kit could not be made (" + delivered.error().detail +
             "): the one that you used is still good; run `hypha-cli recovery kit --replace`");
    return std::nullopt;
}

Result<int> restore(Context &context, const Invocation &invocation)
{
    HYPHA_CHECK(checkPdf(invocation));
    HYPHA_TRY(session::RestoreWish wish, wishOf(context, invocation));
    HYPHA_TRY(const auto given, sync::RemoteAddress::parse(wish.remote));
    const sync::RemoteAddress address = given.absolute();
    wish.remote = address.text;
    HYPHA_TRY(const std::string wordsFile, neededOption(invocation, "--words-file", whatRestoreNeeds));
    HYPHA_TRY(const recovery::PaperSecret secret, readKitWords(context, wordsFile));
    HYPHA_TRY(FirstHost host, FirstHost::open(context, invocation, address));
    HYPHA_TRY(const crypto::SecretBytes passphrase, context.newPassphrase());
    HYPHA_TRY(const session::Restored back, restored(context, wish, secret, passphrase, host.transport()));
    host.keep(*back.vault); // the new kit goes that way too
    const auto state = back.vault->state();
    const vault::Device *device = state->device(back.vault->keys().id);
    Output &out = context.out();
    out.say("This computer is a device of " + shown(back.vault->keys().user.text) + " in " +
            inQuotes(state->org.name) + " again.");
    json::Object answer;
    answer.set("profile", wish.profile);
    answer.set("device_id", back.vault->keys().id.toString());
    answer.set("user_id", back.vault->keys().user.text);
    answer.set("status", device ? vault::toString(device->status) : "unknown");
    answer.set("as_kit", back.asKit);
    answer.set("pushed", back.pushed);
    answer.set("used_kit", back.kit.toString());
    const auto delivered = replaceKit(context, back, newKitTargets(invocation));
    if (delivered)
        tellKit(context, *back.vault, *delivered);
    answer.set("kit", delivered ? json::Value(kitJson(*delivered)) : json::Value());
    HYPHA_CHECK(answerWithWords(context, std::move(answer), "kit_words", delivered ? &*delivered : nullptr));
    return 0;
}

} // namespace

std::vector<Command> recoveryRestoreCommands()
{
    return {
        {.name = "recovery restore",
         .arguments = "--words-file FILE --remote URL --fingerprint WORDS --device NAME",
         .summary = "come back on a new computer with an emergency kit",
         .details =
             "The vault is compared with the kit's fingerprint (and --head, its checkpoint) before anything "
             "else. The kit\n"
             "lets this computer in and hands it every key; then it is void, and the words of a new one "
             "are shown, or\n"
             "written to --new-words-file.",
         .options = withHostOptions(
             withKitOptions({{"--remote", "URL", "where the vault is"},
                             {"--fingerprint", "WORDS", "the vault's 12 words, from the kit's page"},
                             {"--device", "NAME", "this computer's name"},
                             {"--head", "JSON", "the page's checkpoint, or any head seen before"}})),
         .run = restore}};
}

} // namespace hypha::cli
