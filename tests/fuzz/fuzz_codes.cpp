#include "model/scan/codereader.h"
#include "seeds.h"

#include <cstdlib>

using namespace hypha;

namespace depth {
static fuzz::Depth several("several codes");
} // namespace depth

static Bytes answerOf(const std::vector<crypto::SecretBytes> &codes)
{
    Bytes answer;
    for (const crypto::SecretBytes &code : codes) {
        for (unsigned shift = 0; shift < 32; shift += 8)
            answer.push_back(static_cast<std::uint8_t>(code.size() >> shift));
        answer.insert(answer.end(), code.view().begin(), code.view().end());
    }
    return answer;
}

/// What the process says that read a picture: it may have been taken over by it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView answer(data, size);
    const auto codes = scan::parseCodes(answer);
    if (!codes)
        return 0;
    if (codes->size() > 1)
        depth::several.reach();
    const Bytes again = answerOf(*codes);
    if (codes->size() > scan::maxCodes ||
        !std::equal(again.begin(), again.end(), answer.begin(), answer.end()))
        std::abort();
    return 0;
}

fuzz::Seeds fuzz::seeds()
{
    std::vector<crypto::SecretBytes> codes;
    for (const char *text : {"academic acid acne", "", "hypha-checkpoint-1:{}"})
        codes.push_back(crypto::SecretBytes::copyOf(asBytes(text)));
    const Bytes three = answerOf(codes);
    return {{"three", three},
            {"cut", Bytes(three.begin(), three.end() - 1)},
            {"longer-than-it-is", {0xff, 0xff, 0xff, 0xff, 'a'}},
            {"too-many", Bytes((scan::maxCodes + 1) * 4, 0)}};
}
