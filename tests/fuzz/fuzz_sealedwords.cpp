#include "crypto/keyagreement.h"
#include "crypto/slip39/split.h"
#include "model/recovery/sealedwords.h"
#include "seeds.h"

#include <cstdlib>

using namespace hypha;

namespace depth {
static fuzz::Depth opened("words that open"), placed("words of the place that the record gives");
} // namespace depth

static const crypto::X25519SecretKey &holdersKey()
{
    static const auto key = *crypto::X25519SecretKey::fromBytes(crypto::SecretBytes::copyOf(Bytes(32, 7)));
    return key;
}

/// A share on its way through the vault: the record in the first line, and after it words that are held
/// against it as those in the record are once they are open.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes(data, size);
    const std::size_t line = std::min(asText(bytes).find('\n'), size);
    const auto record = json::parseObject(bytes.first(line));
    if (!record)
        return 0;
    if (recovery::checkPlace(bytes.subspan(std::min(line + 1, size)), *record, "share"))
        depth::placed.reach();
    const auto sealed = recovery::SealedWords::fromJson(*record, "share");
    if (!sealed)
        return 0;
    const auto again = recovery::SealedWords::fromJson(sealed->toJson(), "share");
    if (!again || again->ciphertext != sealed->ciphertext || again->ephemeral != sealed->ephemeral)
        std::abort();
    const auto words = recovery::openShare(*sealed, holdersKey(), DeviceId{}, ShareId{});
    if (!words)
        return 0;
    depth::opened.reach();
    static_cast<void>(recovery::checkPlace(words->view(), *record, "share"));
    return 0;
}

fuzz::Seeds fuzz::seeds()
{
    namespace slip39 = crypto::slip39;
    const auto shares = *slip39::split(crypto::SecretBytes::copyOf(Bytes(32, 3)), {1, {{2, 3}}, 1, true});
    const crypto::SecretBytes words = slip39::toWords(shares[0][1]);
    const auto sealed =
        *recovery::sealShare(words.view(), crypto::x25519PublicKey(holdersKey()), DeviceId{}, ShareId{});
    const auto seed = [&](std::uint64_t index) {
        json::Object record = sealed.toJson();
        record.set("group", std::uint64_t{0});
        record.set("index", index);
        const std::string text = json::write(record) + "\n" + std::string(words.text());
        return Bytes(text.begin(), text.end());
    };
    return {{"its-place", seed(1)}, {"another-place", seed(2)}};
}
