#include "model/recovery/sheettexts.h"

#include "crypto/wordlist.h"
#include "model/record/names.h"

#include <algorithm>

namespace hypha::recovery {

namespace {

/// `%1` … `%9` by the values, in one pass: a value that holds `%2` itself stays as it is.
std::string filled(std::string_view pattern, const std::vector<std::string> &values)
{
    std::string out;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char next = i + 1 < pattern.size() ? pattern[i + 1] : '\0';
        const auto which = static_cast<std::size_t>(next - '1');
        if (pattern[i] == '%' && next >= '1' && which < values.size()) {
            out += values[which];
            ++i;
        } else {
            out.push_back(pattern[i]);
        }
    }
    return out;
}

std::size_t wordsIn(const crypto::SecretBytes &words)
{
    return words.empty()
               ? 0
               : 1 + static_cast<std::size_t>(std::count(words.view().begin(), words.view().end(), ' '));
}

/// Names are other people's: what would turn the line around becomes visible.
std::string shown(const std::string &name)
{
    return escapedForDisplay(name);
}

PaperSheet common(const SheetVault &vault, crypto::SecretBytes words, const SheetTexts &texts)
{
    const Checkpoint &point = vault.checkpoint;
    PaperSheet sheet;
    sheet.secret = {texts.keepSecret, filled(texts.wordsTitle, {std::to_string(wordsIn(words))})};
    sheet.words = std::move(words);
    sheet.stepsTitle = texts.stepsTitle;
    sheet.compare = {texts.onlyCompare, texts.compareTitle};
    sheet.comparisons = {{texts.fingerprint, crypto::fingerprintText(point.fingerprint)},
                         {filled(texts.checkpoint, {std::to_string(point.head.sequence)}),
                          crypto::fingerprintText(point.head.chainHash)}};
    sheet.open = {texts.mayBeShown, texts.codeTitle};
    sheet.checkpoint = writeCheckpoint(point);
    sheet.replacedOn = texts.replacedOn;
    return sheet;
}

std::string repositoryOf(const SheetVault &vault, const SheetTexts &texts)
{
    return vault.checkpoint.remote ? shown(*vault.checkpoint.remote) : texts.noRepository;
}

} // namespace

PaperSheet shareSheet(const SheetVault &vault, ShareFacts share, const SheetTexts &texts)
{
    PaperSheet sheet = common(vault, std::move(share.words), texts);
    const std::string group = shown(share.group);
    sheet.above = texts.shareAbove;
    sheet.title = share.count == 1 ? filled(texts.shareTitleAlone, {group})
                                   : filled(texts.shareTitle,
                                            {std::to_string(share.index + 1), std::to_string(share.count),
                                             group, std::to_string(share.threshold)});
    if (share.groupCount > 1)
        sheet.lead = filled(texts.groupsNeeded,
                            {std::to_string(share.groupsNeeded), std::to_string(share.groupCount)});
    sheet.facts = {{texts.organisation, shown(vault.organisation)},
                   {texts.holder, shown(share.holder)},
                   {texts.set, std::to_string(share.setNumber)},
                   {texts.printed, vault.date},
                   {texts.repository, repositoryOf(vault, texts)}};
    sheet.warning = share.opensAlone() ? texts.shareWarningAlone : texts.shareWarning;
    sheet.steps = texts.shareSteps;
    return sheet;
}

PaperSheet kitSheet(const SheetVault &vault, KitFacts kit, const SheetTexts &texts)
{
    PaperSheet sheet = common(vault, std::move(kit.words), texts);
    const std::string person = shown(kit.person);
    sheet.above = texts.kitAbove;
    sheet.title = kit.count == 1 ? filled(texts.kitTitle, {person})
                                 : filled(texts.kitTitlePart,
                                          {person, std::to_string(kit.index + 1), std::to_string(kit.count),
                                           std::to_string(kit.threshold)});
    sheet.facts = {{texts.organisation, shown(vault.organisation)},
                   {texts.person, person},
                   {texts.device, shown(kit.device)},
                   {texts.printed, vault.date},
                   {texts.repository, repositoryOf(vault, texts)}};
    sheet.warning = texts.kitWarning;
    sheet.steps = texts.kitSteps;
    return sheet;
}

} // namespace hypha::recovery
