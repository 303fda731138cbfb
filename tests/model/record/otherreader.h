#pragma once

#include "model/record/json.h"

#include <optional>
#include <rapidjson/reader.h>
#include <rapidjson/stream.h>
#include <string>

/// JSON as RapidJSON, an independent reader, understands it.
namespace hypha::test {

/// Builds values from RapidJSON's events; refuses numbers that are no integers from 0.
class OtherReader : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, OtherReader>
{
public:
    static std::optional<json::Value> read(std::string text)
    {
        OtherReader handler;
        rapidjson::InsituStringStream stream(text.data()); // ends at a NUL, which no JSON contains
        rapidjson::Reader reader;
        constexpr unsigned flags = rapidjson::kParseInsituFlag | rapidjson::kParseValidateEncodingFlag;
        if (text.find('\0') != text.npos || !reader.Parse<flags>(stream, handler))
            return std::nullopt;
        return handler.m_values.back();
    }

    bool Default() { return false; }
    bool Null() { return push(json::Value()); }
    bool Bool(bool b) { return push(json::Value(b)); }
    bool Uint(unsigned n) { return push(json::Value(std::uint64_t{n})); }
    bool Uint64(std::uint64_t n) { return push(json::Value(n)); }
    bool String(const char *text, rapidjson::SizeType size, bool)
    {
        return push(json::Value(std::string(text, size)));
    }
    bool Key(const char *text, rapidjson::SizeType size, bool copy) { return String(text, size, copy); }
    bool StartObject() { return true; }
    bool StartArray() { return true; }
    bool EndArray(rapidjson::SizeType count) { return push(json::Value(takeLast(count))); }
    bool EndObject(rapidjson::SizeType count)
    {
        const json::Array flat = takeLast(2 * std::size_t{count});
        json::Object object;
        for (std::size_t i = 0; i < flat.size(); i += 2)
            object.set(*flat[i].asString(), flat[i + 1]);
        return push(json::Value(object));
    }

private:
    bool push(json::Value value)
    {
        m_values.push_back(std::move(value));
        return true;
    }
    json::Array takeLast(std::size_t count)
    {
        const auto begin = m_values.end() - static_cast<std::ptrdiff_t>(count);
        json::Array out(begin, m_values.end());
        m_values.erase(begin, m_values.end());
        return out;
    }

    json::Array m_values;
};

} // namespace hypha::test
