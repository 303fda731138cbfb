#pragma once

#include "model/entries/entry.h"

/// Keys as dotenv files and shells know them.
namespace hypha::formats {

constexpr bool startsName(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
}

/// [A-Za-z0-9_]
constexpr bool continuesName(char c)
{
    return startsName(c) || (c >= '0' && c <= '9');
}

/// dotenv files also know '.' and '-' after the first character.
constexpr bool continuesDotenvName(char c)
{
    return continuesName(c) || c == '.' || c == '-';
}

/// Errc::invalidInput that lists the keys which are not made of these characters.
Result<void> checkNames(const entries::EntryList &entries, bool (*continues)(char), const char *rule);

/// The keys with commas between them, the first 20 and how many more there are.
std::string listed(const std::vector<std::string_view> &keys);

} // namespace hypha::formats
