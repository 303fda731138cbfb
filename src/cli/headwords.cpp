#include "cli/headwords.h"

#include "cli/render.h"
#include "cli/secretio.h"
#include "cli/terminal.h"
#include "crypto/wordlist.h"

namespace hypha::cli {

namespace {

Result<void> ask(const vault::Head &head)
{
    HYPHA_TRY(const bool yes,
              askYesNo("Head: event " + std::to_string(head.sequence) + "\n  " + headWords(head) +
                           "\nCompare the words with another device. Remember this head from now on?",
                       "verify --accept-head"));
    if (!yes)
        return fail(Errc::cancelled, "verify --accept-head", "you said no");
    return {};
}

} // namespace

Result<void> checkTwelveWords(std::string_view words, std::string_view option)
{
    std::size_t count = 0;
    bool inWord = false;
    for (const char c : words) {
        const bool separates = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '-' || c == ',';
        if (!separates && !inWord)
            ++count;
        inWord = !separates;
    }
    if (count != crypto::fingerprintWordCount)
        return fail(Errc::invalidInput, std::string(option), "12 words are needed");
    return {};
}

Result<std::optional<std::string>> comparedWords(Context &context, const Invocation &invocation)
{
    auto words = invocation.value("--words");
    if (!words)
        return words;
    if (isStandardInput(*words)) {
        constexpr std::size_t most = 4096; // bytes
        HYPHA_CHECK(context.standardInputFor("the words"));
        HYPHA_TRY(const crypto::SecretBytes line, readSecretFile(*words, most));
        words = std::string(line.text()); // words to compare are no secret
    }
    HYPHA_CHECK(checkTwelveWords(*words, "--words"));
    return words;
}

Option wordsOption()
{
    return {"--words", "WORDS",
            "the 12 words of the device, as its user reads them to you; - is standard input"};
}

Result<void> confirmHead(const vault::Head &head, const Invocation &invocation)
{
    const auto words = invocation.value("--words");
    if (!words)
        return ask(head);
    if (!crypto::fingerprintMatches(*words, head.chainHash))
        // Which words they are is not told: they are to come from another device.
        return fail(Errc::forked, "--words", "the vault's head has other words than those that were given");
    return {};
}

} // namespace hypha::cli
