#pragma once

#include <QtTest>

#include <concepts>
#include <string_view>
#include <type_traits>

/// QCOMPARE of an enumeration that has a toString() of its own. Qt would find that one by its argument and
/// free the constant text that it returns: a comparison that fails would end the test and not say what was
/// found. Every test includes this first (tests/CMakeLists.txt).
namespace hypha::test {

template <class Enum>
concept NamedEnum = std::is_enum_v<Enum> && requires(Enum value) {
    { toString(value) } -> std::convertible_to<std::string_view>;
};

/// Stands for a value while Qt compares and prints it.
template <NamedEnum Enum> struct Compared
{
    Enum value;
    friend bool operator==(const Compared &, const Compared &) = default;
};

/// Whoever calls it frees it with delete[], as Qt does.
template <NamedEnum Enum> char *toString(const Compared<Enum> &compared)
{
    const std::string_view name = toString(compared.value);
    return qstrdup(QByteArray(name.data(), static_cast<qsizetype>(name.size())).constData());
}

} // namespace hypha::test

namespace QTest {

template <hypha::test::NamedEnum Enum> char *toString(const Enum &value)
{
    return hypha::test::toString(hypha::test::Compared<Enum>{value});
}

template <hypha::test::NamedEnum Enum>
bool qCompare(const Enum &found, const Enum &wanted, const char *actual, const char *expected,
              const char *file, int line)
{
    using hypha::test::Compared;
    return qCompare(Compared<Enum>{found}, Compared<Enum>{wanted}, actual, expected, file, line);
}

} // namespace QTest
