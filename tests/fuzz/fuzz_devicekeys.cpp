#include "crypto/hash.h"
#include "crypto/keyagreement.h"
#include "crypto/signature.h"
#include "model/recovery/devicekeysfile.h"
#include "seeds.h"

#include <cstdlib>

using namespace hypha;

namespace depth {
static fuzz::Depth read("a device's keys");
} // namespace depth

/// What is inside an age file of exported keys, which somebody may have made for somebody else to import.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto keys = recovery::readDeviceKeys(crypto::SecretBytes::copyOf({data, size}));
    if (!keys)
        return 0;
    depth::read.reach();
    const auto again = recovery::readDeviceKeys(recovery::writeDeviceKeys(*keys));
    if (!again || again->device != keys->device || again->user != keys->user || again->name != keys->name ||
        again->head != keys->head || again->fingerprint != keys->fingerprint || again->org != keys->org ||
        crypto::ed25519PublicKey(again->signing) != crypto::ed25519PublicKey(keys->signing) ||
        crypto::x25519PublicKey(again->encryption) != crypto::x25519PublicKey(keys->encryption))
        std::abort();
    return 0;
}

fuzz::Seeds fuzz::seeds()
{
    const auto filled = [](std::uint8_t fill) { return crypto::SecretBytes::copyOf(Bytes(32, fill)); };
    const Uuid id = *Uuid::parse("01234567-89ab-4cde-8f01-23456789abcd");
    const recovery::DeviceKeysFile keys{DeviceId{id},
                                        UserId{"email|ada@example.org"},
                                        "Laptop",
                                        *crypto::Ed25519SecretKey::fromBytes(filled(7)),
                                        *crypto::X25519SecretKey::fromBytes(filled(8)),
                                        OrgId{id},
                                        crypto::blake3(asBytes("first")),
                                        {7, EventId{id}, crypto::blake3(asBytes("seventh"))}};
    const crypto::SecretBytes json = recovery::writeDeviceKeys(keys);
    const std::string text(json.text());
    const auto bytesOf = [](const std::string &one) { return Bytes(one.begin(), one.end()); };
    std::string newer = text;
    newer.replace(newer.find("\"schema_version\":1"), 18, "\"schema_version\":2");
    return {
        {"whole", bytesOf(text + "\n")}, {"cut", bytesOf(text.substr(0, 100))}, {"newer", bytesOf(newer)}};
}
