#include "crypto/slip39/collector.h"
#include "crypto/slip39/rs1024.h"
#include "crypto/slip39/search.h"
#include "model/recovery/kitpage.h"
#include "seeds.h"

#include <algorithm>
#include <cstdlib>

using namespace hypha;
using namespace hypha::crypto;
using namespace hypha::crypto::slip39;

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

/// What is accepted is written and read again as the same; what is refused has places inside the text.
Checked<Share> parsed(ByteView text)
{
    auto share = parseShare(text);
    demand(share.has_value() == checkShare(text).has_value());
    if (!share) {
        const ShareError &error = share.error();
        demand(error.position <= text.size() + 1 && error.otherPosition <= text.size());
        demand(!toError(error).detail.empty());
        return share;
    }
    const auto again = parseShare(toWords(*share).view());
    demand(again && again->header == share->header && again->value.equals(share->value.view()));
    return share;
}

/// Two bytes a word, with the right checksum: gets behind what no chance finds.
SecretBytes wordsFrom(ByteView bytes, std::size_t count)
{
    WordIndices words(count);
    for (std::size_t i = 0; i + checksumWords < count; ++i)
        words.set(i, static_cast<std::uint16_t>((bytes[2 * i] << 8 | bytes[2 * i + 1]) & 0x3ff));
    setChecksum(words);
    SecretBuffer out;
    for (std::size_t i = 0; i < count; ++i) {
        appendWord(out, words.at(i));
        out.push(' ');
    }
    return out.take();
}

constexpr std::size_t mostShared = 12; ///< so that every choice is tried

/// Whatever comes together by itself is also found among others.
void checkSearch(const std::vector<Share> &shares, const SecretBytes &secret)
{
    const auto found = findSecret(shares, [&](const SecretBytes &one) { return one.equals(secret.view()); });
    demand(found && found->accepted && found->secret.equals(secret.view()));
    for (const std::size_t forged : found->forged)
        demand(forged < shares.size() && std::ranges::count(found->used, forged) == 0);
}

} // namespace

namespace depth {
static fuzz::Depth kit("the words of a kit"), together("shares that come together");
} // namespace depth

/// The first byte chooses: text of a share, or shares of 20 words (34 bytes each) or 33 words (60 bytes
/// each).
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    ByteView bytes(data, size);
    if (bytes.empty() || bytes[0] > 1) {
        (void)parsed(bytes);
        const auto secret = recovery::paperSecretOf(bytes);
        demand(secret || secret.error().code == Errc::invalidInput);
        if (secret)
            depth::kit.reach();
        return 0;
    }
    const std::size_t count = wordCount(bytes[0] == 0 ? smallSecretSize : largeSecretSize);
    const std::size_t width = 2 * (count - checksumWords);
    Collector collector;
    std::vector<Share> shares; // those of the collector, and others that claim to be of their set
    for (bytes = bytes.subspan(1); bytes.size() >= width; bytes = bytes.subspan(width)) {
        auto share = parsed(wordsFrom(bytes, count).view());
        if (!share)
            continue;
        Share copy{share->header, share->value.clone()};
        const auto added = collector.add(std::move(*share));
        const bool isOther =
            !added && (added.error().fault == Fault::sameMember || added.error().fault == Fault::notNeeded);
        if ((added || isOther) && shares.size() < mostShared)
            shares.push_back(std::move(copy));
    }
    const auto headers = collector.headers();
    const bool isCheap = !headers.empty() && headers.front().set.iterationExponent == 0;
    if (!isCheap && collector.progress().complete())
        return 0;
    const auto secret = collector.combine();
    demand(!secret || collector.progress().complete());
    if (secret)
        depth::together.reach();
    if (secret && shares.size() < mostShared)
        checkSearch(shares, *secret);
    return 0;
}

/// The one seed that is not kept by hand: the words of a kit.
fuzz::Seeds fuzz::seeds()
{
    const auto secret = *recovery::PaperSecret::fromBytes(SecretBytes::copyOf(Bytes(largeSecretSize, 9)));
    const SecretBytes words = *recovery::wordsOf(secret);
    return {{"kit", Bytes(words.view().begin(), words.view().end())}};
}
