#include "crypto/slip39/gf256.h"

#include <QTest>
#include <algorithm>
#include <rapidcheck.h>
#include <set>

using namespace hypha;
using namespace hypha::crypto::slip39;

namespace {

/// Schoolbook: multiply without carries, then divide by x^8 + x^4 + x^3 + x + 1.
std::uint8_t schoolbook(unsigned a, unsigned b)
{
    unsigned product = 0;
    for (unsigned bit = 0; bit < 8; ++bit)
        if ((b >> bit & 1) != 0)
            product ^= a << bit;
    for (unsigned bit = 15; bit >= 8; --bit)
        if ((product >> bit & 1) != 0)
            product ^= 0x11bU << (bit - 8);
    return static_cast<std::uint8_t>(product);
}

} // namespace

class Gf256Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProductEqualsTheSchoolbooks();
    void everyElementTimesItsInverseIsOne();
    void interpolationFindsThePolynomialAgain();
    void oneShareTooFewFitsEverySecret();
};

void Gf256Test::everyProductEqualsTheSchoolbooks()
{
    for (unsigned a = 0; a < 256; ++a)
        for (unsigned b = 0; b < 256; ++b)
            QCOMPARE(multiply(static_cast<std::uint8_t>(a), static_cast<std::uint8_t>(b)), schoolbook(a, b));
}

void Gf256Test::everyElementTimesItsInverseIsOne()
{
    QCOMPARE(inverse(0), std::uint8_t{0});
    for (unsigned a = 1; a < 256; ++a)
        QCOMPARE(schoolbook(a, inverse(static_cast<std::uint8_t>(a))), std::uint8_t{1});
}

void Gf256Test::interpolationFindsThePolynomialAgain()
{
    QVERIFY(rc::check("points of a polynomial give its value everywhere", [] {
        const auto coefficients =
            *rc::gen::resize(16, rc::gen::nonEmpty(rc::gen::arbitrary<std::vector<std::uint8_t>>()));
        const auto valueAt = [&](unsigned x) {
            std::uint8_t value = 0;
            for (std::size_t i = coefficients.size(); i-- > 0;)
                value = static_cast<std::uint8_t>(schoolbook(value, x) ^ coefficients[i]);
            return value;
        };
        const auto first = *rc::gen::inRange(0U, 200U);
        std::vector<std::uint8_t> ys;
        for (unsigned i = 0; i < coefficients.size(); ++i)
            ys.push_back(valueAt(first + i));
        std::vector<Point> points;
        for (unsigned i = 0; i < coefficients.size(); ++i)
            points.push_back({static_cast<std::uint8_t>(first + i), ByteView(ys).subspan(i, 1)});
        const auto x = *rc::gen::inRange(0U, 256U);
        std::uint8_t out = 0;
        interpolate(points, static_cast<std::uint8_t>(x), {&out, 1});
        RC_ASSERT(out == valueAt(x));
    }));
}

void Gf256Test::oneShareTooFewFitsEverySecret()
{
    // What is known decides nothing: for each secret there is exactly one value of the share that is missing.
    const Bytes known = {0x17, 0xe2, 0x00, 0xff};
    for (std::size_t count = 1; count <= known.size(); ++count) {
        std::set<std::uint8_t> missing;
        for (unsigned secret = 0; secret < 256; ++secret) {
            const auto guess = static_cast<std::uint8_t>(secret);
            std::vector<Point> points{{255, {&guess, 1}}};
            for (std::uint8_t i = 0; i < count; ++i)
                points.push_back({i, ByteView(known).subspan(i, 1)});
            std::uint8_t out = 0;
            interpolate(points, 15, {&out, 1});
            missing.insert(out);
        }
        QCOMPARE(missing.size(), std::size_t{256});
    }
}

QTEST_APPLESS_MAIN(Gf256Test)
#include "tst_gf256.moc"
