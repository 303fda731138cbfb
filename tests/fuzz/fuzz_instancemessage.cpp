#include "model/session/instancemessage.h"
#include "seeds.h"

#include <cstdlib>

using namespace hypha::session;

namespace depth {
static fuzz::Depth read("a message");
} // namespace depth

/// What is accepted is exactly what would be sent.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const hypha::ByteView bytes(data, size);
    const auto message = parseInstanceMessage(bytes);
    if (!message)
        return 0;
    depth::read.reach();
    const std::string again = toText(*message);
    if (again != std::string(bytes.begin(), bytes.end()) || again.size() > maxInstanceMessageBytes)
        std::abort();
    return 0;
}
