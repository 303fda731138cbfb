#pragma once

#include "cli/context.h"
#include "model/session/kit.h"

/// What `recovery kit`, `recovery restore` and `passphrase reset` share: a new kit, its words delivered
/// before it is made real.
namespace hypha::cli {

/// The words of a kit from a file or standard input, in guarded memory. Errc::invalidInput with the word's
/// place.
Result<recovery::PaperSecret> readKitWords(Context &context, const std::string &file);

/// Where the words go; with neither they are shown.
struct KitTargets
{
    std::optional<std::string> wordsFile, pdf;
    bool shown() const { return !wordsFile && !pdf; }
    recovery::SheetForm form() const
    {
        return pdf         ? recovery::SheetForm::pdf
               : wordsFile ? recovery::SheetForm::words
                           : recovery::SheetForm::paper;
    }
};

/// Options of commands that use a kit up and make a new one: --words-file, `more`, and where the new words
/// go.
std::vector<Option> withKitOptions(std::vector<Option> more);
KitTargets newKitTargets(const Invocation &invocation);

/// A kit that was delivered and made.
struct DeliveredKit
{
    session::NewKit kit;
    session::MadeKit made;
    KitTargets targets;
};

/// Writes words and page (0600), or prints the words where neither is wanted (with --json only tellKit()
/// does), then makes the kit. The files are removed again when the kit could not be made. Errc::notSupported
/// for a page where hypha-print is not installed.
Result<DeliveredKit> makeAndDeliver(Context &context, session::OpenVault &vault, const KitTargets &targets,
                                    const std::set<DeviceId> &replacing);

/// {device_id, name, approved, pushed, revoked, awaiting_keys, fingerprint_words, checkpoint, words_file}
json::Object kitJson(const DeliveredKit &delivered);
/// Lines and warnings for people.
void tellKit(Context &context, const session::OpenVault &vault, const DeliveredKit &delivered);
/// The answer; with --json and without a file the words are its member `member`.
Result<void> answerWithWords(Context &context, json::Object answer, std::string_view member,
                             const DeliveredKit *delivered);

json::Array idsOf(const auto &ids)
{
    json::Array out;
    for (const auto &id : ids)
        out.emplace_back(id.toString());
    return out;
}

/// Before anything is made: Errc::notSupported where a page is asked for and cannot be drawn.
Result<void> checkPdf(const Invocation &invocation);

} // namespace hypha::cli
