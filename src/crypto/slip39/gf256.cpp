#include "crypto/slip39/gf256.h"

#include <algorithm>

namespace hypha::crypto::slip39 {

namespace {

constexpr unsigned reduction = 0x11b; ///< x^8 + x^4 + x^3 + x + 1

/// The factor by which Lagrange's formula takes points[which] at `x`.
std::uint8_t basis(std::span<const Point> points, std::size_t which, std::uint8_t x)
{
    std::uint8_t numerator = 1;
    std::uint8_t denominator = 1;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (i == which)
            continue;
        numerator = multiply(numerator, static_cast<std::uint8_t>(x ^ points[i].x));
        denominator = multiply(denominator, static_cast<std::uint8_t>(points[which].x ^ points[i].x));
    }
    return multiply(numerator, inverse(denominator));
}

} // namespace

std::uint8_t multiply(std::uint8_t a, std::uint8_t b)
{
    unsigned shifted = a;
    unsigned product = 0;
    for (unsigned bit = 0; bit < 8; ++bit) {
        product ^= shifted & (0U - (b >> bit & 1U));
        shifted = shifted << 1 ^ (reduction & (0U - (shifted >> 7 & 1U)));
    }
    return static_cast<std::uint8_t>(product);
}

std::uint8_t inverse(std::uint8_t a)
{
    // a^254, as a^255 is 1: 254 = 2 + 4 + … + 128
    std::uint8_t power = a;
    std::uint8_t product = 1;
    for (int i = 0; i < 7; ++i) {
        power = multiply(power, power);
        product = multiply(product, power);
    }
    return product;
}

void interpolate(std::span<const Point> points, std::uint8_t x, MutableByteView out)
{
    std::ranges::fill(out, std::uint8_t{0});
    for (std::size_t i = 0; i < points.size(); ++i) {
        const std::uint8_t factor = basis(points, i, x);
        for (std::size_t at = 0; at < out.size(); ++at)
            out[at] ^= multiply(factor, points[i].y[at]);
    }
}

} // namespace hypha::crypto::slip39
