#include "model/recovery/sharecheck.h"

#include "crypto/slip39/suggest.h"
#include "crypto/slip39/wordindices.h"

#include <algorithm>

namespace hypha::recovery {

namespace {

namespace slip39 = crypto::slip39;

constexpr std::size_t mostSuggestions = 4;

bool isWordSpace(std::uint8_t c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

std::vector<UnknownWord> unknownWords(ByteView words)
{
    std::vector<UnknownWord> out;
    std::size_t position = 0;
    for (auto at = words.begin(); at != words.end();) {
        const auto start = std::find_if_not(at, words.end(), isWordSpace);
        at = std::find_if(start, words.end(), isWordSpace);
        if (start == at)
            break;
        ++position;
        const std::string_view word = asText(ByteView(start, at));
        if (slip39::findWord(word) == slip39::noWord)
            out.push_back({position, slip39::suggestWords(word, mostSuggestions)});
    }
    return out;
}

} // namespace

ShareCheck checkWords(ByteView words)
{
    ShareCheck out;
    const auto header = slip39::checkShare(words);
    if (header) {
        out.header = *header;
        return out;
    }
    out.error = header.error();
    if (header.error().fault == slip39::Fault::unknownWord)
        out.unknown = unknownWords(words);
    return out;
}

bool belongsTo(const slip39::ShareHeader &share, const Document &document)
{
    const Plan &plan = document.plan;
    // Ours are always made so (VAULT-FORMAT §9); an exponent of another's choice would take hours.
    const slip39::SplitPlan made = splitPlan(plan);
    return share.set.extendable == made.extendable && share.set.iterationExponent == made.iterationExponent &&
           share.set.identifier == document.identifier && share.set.groupCount == plan.groups.size() &&
           share.set.groupThreshold == plan.groupThreshold && share.groupIndex < plan.groups.size() &&
           share.memberThreshold == plan.groups[share.groupIndex].threshold &&
           share.memberIndex < plan.groups[share.groupIndex].count;
}

} // namespace hypha::recovery
