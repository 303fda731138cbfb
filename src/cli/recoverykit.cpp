#include "cli/commands.h"
#include "cli/kitcommon.h"

namespace hypha::cli {

namespace {

Result<int> kit(Context &context, const Invocation &invocation)
{
    HYPHA_CHECK(checkPdf(invocation));
    HYPHA_TRY(const auto vault, context.openToWrite());
    HYPHA_TRY(std::set<DeviceId> earlier, session::ownKits(*vault));
    if (earlier.erase(vault->keys().id) != 0)
        context.out().warn(
            "this computer is the device of a kit that you used: its words stay as good as this "
            "computer's keys until another device of yours is in and makes a kit with --replace");
    std::set<DeviceId> replacing;
    if (invocation.has("--replace") && !earlier.empty()) {
        HYPHA_CHECK(context.confirm("Make " + plural(earlier.size(), "earlier kit") +
                                        " of yours void, and rotate the keys that they hold?",
                                    "recovery kit"));
        replacing = earlier;
    }
    HYPHA_TRY(const DeliveredKit delivered,
              makeAndDeliver(context, *vault, {invocation.value("--words-file"), invocation.value("--pdf")},
                             replacing));
    tellKit(context, *vault, delivered);
    if (replacing.empty() && !earlier.empty())
        context.out().warn(plural(earlier.size(), "earlier kit") +
                           " of yours still open the vault; --replace makes them void");
    HYPHA_CHECK(answerWithWords(context, kitJson(delivered), "words", &delivered));
    return 0;
}

} // namespace

std::vector<Command> recoveryKitCommands()
{
    return {
        {.name = "recovery kit",
         .summary = "an emergency kit: words on paper that open your vault when passphrase or disk are lost",
         .details =
             "The kit is a device of yours that lives on paper. After a forgotten passphrase, `passphrase "
             "reset` opens this\n"
             "computer's keystore with it; after a lost disk, `recovery restore` makes a new computer yours. "
             "Its words are as\n"
             "good as all your keys: keep them where nobody else finds them. Used or replaced, they are "
             "void.",
         .options = {{"--words-file", "FILE", "write the words there (mode 0600) instead of showing them"},
                     {"--pdf", "FILE", "draw the page to print (mode 0600)"},
                     {"--replace", {}, "make your earlier kits void; asks first"}},
         .run = kit}};
}

} // namespace hypha::cli
