#pragma once

#include "cli/context.h"
#include "model/session/kit.h"

/// What `recovery kit`, `recovery restore` and `passphrase reset` share: a new kit, its words delivered
/// before it is made real.
namespace hypha::cli {

/// The words of a kit from a file or standard input, in guarded memory. Errc::invalidInput with the word's
/// place.
Result<recovery::PaperSecret> readKitWords(Context &context, const std::string &file);

/// A kit that was delivered and made.
struct DeliveredKit
{
    session::NewKit kit;
    session::MadeKit made;
    std::optional<std::string> wordsFile; ///< absent: the words are to stand on standard output
};

/// Writes the words to `wordsFile` (0600), or prints them where there is none (with --json only tellKit()
/// does), then makes the kit. A file is removed again when the kit could not be made.
Result<DeliveredKit> makeAndDeliver(Context &context, session::OpenVault &vault,
                                    const std::optional<std::string> &wordsFile,
                                    const std::set<DeviceId> &replacing);

/// {device_id, name, approved, pushed, revoked, awaiting_keys, fingerprint_words, checkpoint, words_file}
json::Object kitJson(const DeliveredKit &delivered);
/// Lines and warnings for people.
void tellKit(Context &context, const session::OpenVault &vault, const DeliveredKit &delivered);
/// The answer; with --json and without a file the words are its member `member`.
Result<void> answerWithWords(Context &context, json::Object answer, std::string_view member,
                             const DeliveredKit *delivered);

/// This version draws no pages: Errc::notSupported where one is asked for.
Result<void> refusePdf(const Invocation &invocation);

} // namespace hypha::cli
