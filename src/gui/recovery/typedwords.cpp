#include "gui/recovery/typedwords.h"

#include "crypto/slip39/suggest.h"
#include "crypto/slip39/wordindices.h"

#include <algorithm>

namespace hypha::gui {

namespace slip39 = crypto::slip39;

static bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

TypedWords readTypedWords(std::string_view text)
{
    TypedWords out;
    for (std::size_t at = 0; at < text.size();) {
        if (isSpace(text[at])) {
            ++at;
            continue;
        }
        const std::size_t from = at;
        while (at < text.size() && !isSpace(text[at]))
            ++at;
        const TypedWord word{from, at, ++out.count};
        const bool known = slip39::findWord(text.substr(from, at - from)) != slip39::noWord;
        if (at == text.size())
            out.current = word;
        else if (!known && !out.unknown)
            out.unknown = word;
    }
    const bool lastKnown = !out.current || slip39::findWord(text.substr(out.current->from)) != slip39::noWord;
    const bool rightCount = out.count == slip39::wordCount(slip39::smallSecretSize) ||
                            out.count == slip39::wordCount(slip39::largeSecretSize);
    out.whole = rightCount && !out.unknown && lastKnown;
    return out;
}

std::vector<std::string_view> proposalsFor(std::string_view word, std::size_t most)
{
    constexpr std::size_t fewestLetters = 2;
    if (word.size() < fewestLetters)
        return {};
    auto proposals = slip39::suggestWords(word, most);
    if (std::find(proposals.begin(), proposals.end(), word) != proposals.end())
        return {};
    return proposals;
}

} // namespace hypha::gui
