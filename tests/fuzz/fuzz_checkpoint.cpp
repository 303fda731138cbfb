#include "crypto/hash.h"
#include "model/recovery/checkpoint.h"
#include "seeds.h"

#include <cstdlib>

using namespace hypha;

namespace depth {
static fuzz::Depth read("a checkpoint");
} // namespace depth

/// The small code of a sheet, which anybody can have printed: what is read is exactly what would be written.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView text(data, size);
    const auto point = recovery::parseCheckpoint(text);
    if (!point)
        return 0;
    depth::read.reach();
    if (recovery::writeCheckpoint(*point) != asText(text))
        std::abort();
    return 0;
}

fuzz::Seeds fuzz::seeds()
{
    recovery::Checkpoint point{
        crypto::blake3(asBytes("first")),
        {7, *EventId::parse("01234567-89ab-4cde-8f01-23456789abcd"), crypto::blake3(asBytes("seventh"))},
        std::nullopt};
    Seeds out;
    const auto add = [&](const char *name, const std::string &text) {
        out[name] = Bytes(text.begin(), text.end());
    };
    add("here", recovery::writeCheckpoint(point));
    point.remote = "https://git.example.org/acme/vault.git";
    const std::string whole = recovery::writeCheckpoint(point);
    add("remote", whole);
    add("cut", whole.substr(0, whole.size() / 2));
    add("newer", "hypha-checkpoint-2:" + whole.substr(recovery::checkpointPrefix.size()));
    return out;
}
