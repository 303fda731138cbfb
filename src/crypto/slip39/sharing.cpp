#include "crypto/slip39/sharing.h"

#include "crypto/kdf.h"

#include <algorithm>

namespace hypha::crypto::slip39 {

namespace {

constexpr std::uint8_t secretX = 255;
constexpr std::uint8_t digestX = 254;
constexpr std::size_t digestSize = 4; ///< bytes

/// The first bytes of HMAC-SHA256 under the random part of the digest share.
SecretBytes digestOf(ByteView random, const SecretBytes &secret)
{
    auto mac = hmacSha256(random, secret.view());
    SecretBytes out = SecretBytes::copyOf(ByteView(mac).first(digestSize));
    wipe(mac);
    return out;
}

SecretBytes makeDigestShare(const SecretBytes &secret)
{
    SecretBytes share = SecretBytes::random(secret.size());
    const SecretBytes digest = digestOf(share.view().subspan(digestSize), secret);
    std::ranges::copy(digest.view(), share.mutableView().begin());
    return share;
}

SecretBytes valueAt(std::uint8_t x, std::span<const Point> points)
{
    SecretBytes out(points.front().y.size());
    interpolate(points, x, out.mutableView());
    return out;
}

} // namespace

std::vector<SecretBytes> shareSecret(const SecretBytes &secret, unsigned threshold, unsigned count)
{
    std::vector<SecretBytes> shares;
    if (threshold == 1) {
        for (unsigned i = 0; i < count; ++i)
            shares.push_back(secret.clone());
        return shares;
    }
    const SecretBytes digestShare = makeDigestShare(secret);
    std::vector<Point> base{{digestX, digestShare.view()}, {secretX, secret.view()}};
    for (unsigned i = 0; i < count; ++i) {
        const auto x = static_cast<std::uint8_t>(i);
        const bool isFree =
            i + 2 < threshold; // the base: the secret, the digest, threshold - 2 random shares
        shares.push_back(isFree ? SecretBytes::random(secret.size()) : valueAt(x, base));
        if (isFree)
            base.push_back({x, shares.back().view()});
    }
    return shares;
}

std::optional<SecretBytes> recoverSecret(std::span<const Point> points)
{
    if (points.size() == 1)
        return SecretBytes::copyOf(points.front().y);
    SecretBytes secret = valueAt(secretX, points);
    const SecretBytes digestShare = valueAt(digestX, points);
    const ByteView digest = digestShare.view().first(digestSize);
    if (!digestOf(digestShare.view().subspan(digestSize), secret).equals(digest))
        return std::nullopt;
    return secret;
}

} // namespace hypha::crypto::slip39
