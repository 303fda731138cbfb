#pragma once

#include "crypto/bytes.h"

#include <span>

/// GF(2^8) modulo x^8 + x^4 + x^3 + x + 1 (SLIP-0039, "Shamir's secret sharing"). Neither time nor addresses
/// depend on values: no tables, no branches. Addition is exclusive or.
namespace hypha::crypto::slip39 {

std::uint8_t multiply(std::uint8_t a, std::uint8_t b);
std::uint8_t inverse(std::uint8_t a); ///< 0 for 0

/// One value of each of the polynomials, one per byte of `y`. `x` is public.
struct Point
{
    std::uint8_t x = 0;
    ByteView y;
};

/// The values at `x` of the polynomials of lowest degree through the points. At least one point, distinct x,
/// all y and `out` of one size; `out` may not overlap them.
void interpolate(std::span<const Point> points, std::uint8_t x, MutableByteView out);

} // namespace hypha::crypto::slip39
