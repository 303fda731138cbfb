#pragma once

#include "model/record/json.h"

#include <rapidcheck.h>

/// Random text and values for properties.
namespace hypha::test {

inline void appendUtf8(std::string &out, char32_t c)
{
    const auto push = [&out](char32_t byte) { out += static_cast<char>(byte); };
    if (c < 0x80) {
        push(c);
    } else if (c < 0x800) {
        push(0xC0 | c >> 6);
        push(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        push(0xE0 | c >> 12);
        push(0x80 | (c >> 6 & 0x3F));
        push(0x80 | (c & 0x3F));
    } else {
        push(0xF0 | c >> 18);
        push(0x80 | (c >> 12 & 0x3F));
        push(0x80 | (c >> 6 & 0x3F));
        push(0x80 | (c & 0x3F));
    }
}

inline std::string utf8Of(const std::vector<char32_t> &scalars)
{
    std::string out;
    for (const char32_t c : scalars)
        appendUtf8(out, c);
    return out;
}

/// Every scalar value is possible; ASCII, controls and the neighbourhood of the surrogates are likely.
inline rc::Gen<char32_t> anyScalar(char32_t least = 0)
{
    return rc::gen::oneOf(
        rc::gen::cast<char32_t>(rc::gen::inRange<std::uint32_t>(std::max<std::uint32_t>(least, 0x20), 0x7F)),
        rc::gen::cast<char32_t>(rc::gen::inRange<std::uint32_t>(least, 0xA0)),
        rc::gen::cast<char32_t>(rc::gen::inRange<std::uint32_t>(0xA0, 0xD800)),
        rc::gen::cast<char32_t>(rc::gen::inRange<std::uint32_t>(0xE000, 0x10000)),
        rc::gen::cast<char32_t>(rc::gen::inRange<std::uint32_t>(0x10000, 0x110000)));
}

inline rc::Gen<std::string> anyText(char32_t least = 0)
{
    return rc::gen::map(rc::gen::container<std::vector<char32_t>>(anyScalar(least)), utf8Of);
}

inline rc::Gen<json::Value> anyValue(int depth = 3)
{
    const auto leaf = rc::gen::oneOf(
        rc::gen::just(json::Value()), rc::gen::construct<json::Value>(rc::gen::arbitrary<bool>()),
        rc::gen::construct<json::Value>(rc::gen::inRange<std::uint64_t>(0, json::maxInteger + 1)),
        rc::gen::construct<json::Value>(anyText()));
    if (depth == 0)
        return leaf;
    const auto deeper = rc::gen::lazy([depth] { return anyValue(depth - 1); });
    const auto array = rc::gen::construct<json::Value>(rc::gen::container<json::Array>(deeper));
    const auto members = rc::gen::container<std::vector<std::pair<std::string, json::Value>>>(
        rc::gen::pair(anyText(), deeper));
    const auto object = rc::gen::map(members, [](const auto &pairs) {
        json::Object out;
        for (const auto &[name, value] : pairs)
            out.set(name, value);
        return json::Value(out);
    });
    return rc::gen::oneOf(leaf, rc::gen::scale(0.4, array), rc::gen::scale(0.4, object));
}

} // namespace hypha::test
