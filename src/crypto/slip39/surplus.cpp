#include "crypto/slip39/surplus.h"

#include "crypto/slip39/rs1024.h"

namespace hypha::crypto::slip39 {

static WordIndices without(const WordIndices &words, std::size_t left)
{
    WordIndices out(words.size() - 1);
    for (std::size_t i = 0; i < out.size(); ++i)
        out.set(i, words.at(i < left ? i : i + 1));
    return out;
}

std::size_t findSurplus(const WordIndices &words)
{
    for (std::size_t place = words.size(); place > 0; --place)
        if (checksumHolds(without(words, place - 1)))
            return place;
    return 0;
}

} // namespace hypha::crypto::slip39
