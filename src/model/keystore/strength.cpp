#include "model/keystore/keystore.h"

#include <cmath>
#include <zxcvbn.h>

namespace hypha::keystore {

namespace {

constexpr std::size_t estimatedBytes = 128;

/// zxcvbn frees its reversed copy of the passphrase, and what it kept on the stack, without wiping. The allocator
/// hands just freed blocks of one size out again first, so taking and wiping a handful reaches the copy.
[[gnu::noinline]] void wipeLeftovers(std::size_t size)
{
    std::array<std::uint8_t, 32 * 1024> stack;
    crypto::wipe(stack);
    constexpr std::size_t blocks = 32;
    std::array<std::unique_ptr<std::uint8_t[]>, blocks> taken;
    for (auto &block : taken) {
        block = std::make_unique_for_overwrite<std::uint8_t[]>(size);
        crypto::wipe({block.get(), size});
    }
}

[[gnu::noinline]] double zxcvbnBits(const crypto::SecretBytes &zeroTerminated)
{
    return ZxcvbnMatch(reinterpret_cast<const char *>(zeroTerminated.view().data()), nullptr, nullptr);
}

} // namespace

PassphraseStrength estimateStrength(const crypto::SecretBytes &passphrase)
{
    const ByteView estimated = passphrase.view().first(std::min(passphrase.size(), estimatedBytes));
    crypto::SecretBytes text(estimated.size() + 1);
    std::copy(estimated.begin(), estimated.end(), text.mutableView().begin());
    const double bits = zxcvbnBits(text);
    wipeLeftovers(text.size());
    return {std::isfinite(bits) && bits > 0 ? bits : 0};
}

int PassphraseStrength::score() const
{
    constexpr std::array<double, 4> steps{20, 33, weakBelowBits, 65}; // bits
    return static_cast<int>(std::count_if(steps.begin(), steps.end(), [&](double step) { return bits >= step; }));
}

} // namespace hypha::keystore
