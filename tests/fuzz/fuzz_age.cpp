#include "crypto/age/age.h"
#include "crypto/age/armour.h"
#include "crypto/age/stream.h"
#include "seeds.h"

#include <cstdlib>

using namespace hypha;
using namespace hypha::crypto;
using namespace hypha::crypto::age;

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

SecretBytes filled(std::size_t size, std::uint8_t fill)
{
    return SecretBytes::copyOf(Bytes(size, fill));
}

/// There is one way to write a header: what is accepted is written again byte for byte.
void checkHeader(ByteView file)
{
    const auto header = parseHeader(file);
    if (!header)
        return;
    demand(header->size <= file.size() && header->authenticated < header->size);
    const std::string again = writeHeader(header->stanzas, filled(fileKeySize, 1));
    demand(asText(file).substr(0, header->authenticated) == again.substr(0, header->authenticated));
    demand(again.size() == header->size);
    (void)openPayload(filled(fileKeySize, 1), file.subspan(header->size));
}

} // namespace

namespace depth {
static fuzz::Depth passphrase("a file that a passphrase opens"), key("a file that a key opens");
} // namespace depth

/// The seeds are for the passphrase "p", work factor 1, and for the X25519 key of 32 bytes 0x07.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView file(data, size);
    static const auto identity = *X25519SecretKey::fromBytes(filled(X25519SecretKey::size, 7));
    const auto binary = unarmour(asText(file));
    if (binary) {
        const auto again = unarmour(armour(*binary));
        demand(again && *again == *binary);
        checkHeader(*binary);
    }
    checkHeader(file);
    if (openWithPassphrase(file, asBytes("p"), {1, 2}))
        depth::passphrase.reach();
    if (openWithIdentity(file, identity))
        depth::key.reach();
    return 0;
}
