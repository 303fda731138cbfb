#include "model/keystore/keystore.h"

#include <cmath>
#include <zxcvbn.h>

namespace hypha::keystore {

namespace {

constexpr std::size_t estimatedBytes = 128;

} // namespace

PassphraseStrength estimateStrength(const crypto::SecretBytes &passphrase)
{
    const ByteView estimated = passphrase.view().first(std::min(passphrase.size(), estimatedBytes));
    crypto::SecretBytes text(estimated.size() + 1);
    std::copy(estimated.begin(), estimated.end(), text.mutableView().begin());
    // zxcvbn 2.5 keeps no copy of what it reads; a test looks through the memory afterwards.
    const double bits = ZxcvbnMatch(reinterpret_cast<const char *>(text.view().data()), nullptr, nullptr);
    return {std::isfinite(bits) && bits > 0 ? bits : 0};
}

int PassphraseStrength::score() const
{
    constexpr std::array<double, 4> steps{20, 33, weakBelowBits, 65}; // bits
    return static_cast<int>(
        std::count_if(steps.begin(), steps.end(), [&](double step) { return bits >= step; }));
}

} // namespace hypha::keystore
