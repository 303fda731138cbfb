#include "model/vault/openinvitation.h"
#include "seeds.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace depth {
static fuzz::Depth read("an invitation"), inMessage("an invitation in a message"), kept("an open invitation");
} // namespace depth

/// Text that somebody sent: parsing never crashes, and what parses is written back letter for letter.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace hypha;
    if (vault::OpenInvitation::fromItem({data, size}))
        depth::kept.reach();
    if (const auto found = vault::parseInvitationIn({data, size}))
        depth::inMessage.reach();
    else if (vault::parseInvitation({data, size}))
        std::abort(); // alone it is found, so it is in a message
    const auto parsed = vault::parseInvitation({data, size});
    if (!parsed)
        return 0;
    depth::read.reach();
    const crypto::SecretBytes again = vault::writeInvitation(*parsed);
    const std::string_view text = asText({data, size});
    if (text.find(again.text()) == std::string_view::npos)
        std::abort();
    return 0;
}
