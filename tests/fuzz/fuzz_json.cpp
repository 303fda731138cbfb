#include "model/record/json.h"
#include "model/record/otherreader.h"
#include "seeds.h"

#include <cstdlib>

using namespace hypha;

namespace depth {
static fuzz::Depth read("a value");
} // namespace depth

/// Whatever the parser accepts is its own one encoding, and another reader understands the same by it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes(data, size);
    const auto parsed = json::parse(bytes);
    if (!parsed) {
        if (parsed.error().code != Errc::malformed && parsed.error().code != Errc::notCanonical)
            std::abort();
        return 0;
    }
    depth::read.reach();
    if (json::write(*parsed) != asText(bytes))
        std::abort();
    const auto theirs = test::OtherReader::read(std::string(asText(bytes)));
    if (!theirs || *theirs != *parsed)
        std::abort();
    return 0;
}
