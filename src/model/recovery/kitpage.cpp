#include "model/recovery/kitpage.h"

#include "crypto/slip39/collector.h"
#include "crypto/slip39/split.h"
#include "crypto/wordlist.h"
#include "model/vault/headjson.h"

namespace hypha::recovery {

namespace {

namespace slip39 = crypto::slip39;

// Ours have 1; 15 would keep a computer busy for minutes.
constexpr unsigned mostExponent = 6;
constexpr std::string_view kitPrintedPrefix = "hypha-printed/1 kit=", kitUsedPrefix = "hypha-used/1 kit=";
constexpr std::size_t wordsOfShare = slip39::wordCount(slip39::largeSecretSize);

bool isSpace(std::uint8_t c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Where each share ends: after 33 words. Less than a share's words at the end are one of their own, which is
/// then refused for its length.
std::vector<ByteView> sharesIn(ByteView text)
{
    std::vector<ByteView> shares;
    std::size_t start = 0, words = 0;
    bool inWord = false;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const bool letter = i < text.size() && !isSpace(text[i]);
        if (inWord && !letter && ++words == wordsOfShare) {
            shares.push_back(text.subspan(start, i - start));
            start = i;
            words = 0;
        }
        inWord = letter;
    }
    if (words > 0 || shares.empty())
        shares.push_back(text.subspan(start));
    return shares;
}

/// The position in the whole text, where several shares stand in it.
tl::unexpected<Error> refused(slip39::ShareError why, std::size_t wordsBefore)
{
    if (why.position != 0)
        why.position += wordsBefore;
    if (why.otherPosition != 0)
        why.otherPosition += wordsBefore;
    Error error = slip39::toError(why);
    error.code = Errc::invalidInput;
    error.detail = error.item + ": " + error.detail; // which word; `item` says what kind of input it is
    error.item = "words";
    return tl::unexpected<Error>(std::move(error));
}

} // namespace

std::string KitPage::fingerprintText() const
{
    return crypto::fingerprintText(fingerprint);
}

std::string KitPage::checkpointText() const
{
    return crypto::fingerprintText(checkpoint.chainHash);
}

std::string KitPage::checkpointJson() const
{
    return json::write(vault::headObject(checkpoint));
}

Result<crypto::SecretBytes> wordsOf(const PaperSecret &secret)
{
    const slip39::SplitPlan plan{1, {{1, 1}}};
    HYPHA_TRY(const auto groups, slip39::split(crypto::SecretBytes::copyOf(secret.view()), plan));
    return slip39::toWords(groups[0][0]);
}

Result<PaperSecret> paperSecretOf(ByteView words)
{
    slip39::Collector collector;
    std::size_t before = 0;
    for (const ByteView text : sharesIn(words)) {
        auto share = slip39::parseShare(text);
        if (!share)
            return refused(share.error(), before);
        if (share->header.set.iterationExponent > mostExponent)
            return fail(Errc::invalidInput, "words",
                        "they ask for more work than any kit does: this is none");
        if (const auto added = collector.add(std::move(*share)); !added)
            return refused(added.error(), before);
        before += wordsOfShare;
    }
    auto secret = collector.combine();
    if (!secret)
        return refused(secret.error(), 0);
    auto key = PaperSecret::fromBytes(std::move(*secret));
    if (!key)
        return fail(Errc::invalidInput, "words", "a kit has 33 words; these are of another kind of share");
    return key;
}

std::string printedNote(const DeviceId &kit, SheetForm form)
{
    return std::string(kitPrintedPrefix) + kit.toString() + std::string(suffixOf(form));
}

std::string usedNote(const DeviceId &kit)
{
    return std::string(kitUsedPrefix) + kit.toString();
}

std::optional<KitNote> kitNoteFrom(std::string_view note)
{
    const KitNoteKind kind = note.starts_with(kitUsedPrefix) ? KitNoteKind::used : KitNoteKind::printed;
    const std::string_view prefix = kind == KitNoteKind::used ? kitUsedPrefix : kitPrintedPrefix;
    if (!note.starts_with(prefix))
        return std::nullopt;
    const SheetForm form = kind == KitNoteKind::printed ? takeForm(note) : SheetForm::paper;
    const auto kit = DeviceId::parse(note.substr(prefix.size()));
    return kit ? std::optional(KitNote{kind, *kit, form}) : std::nullopt;
}

} // namespace hypha::recovery
