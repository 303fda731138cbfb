#pragma once

#include "model/vault/state.h"

/// KEY=VALUE arguments of `settings set` and `project policy`.
namespace hypha::cli {

struct KeyValue
{
    std::string key, value;
};
Result<std::vector<KeyValue>> parseKeyValues(const std::vector<std::string> &words, std::size_t from);

Result<bool> parseBool(const KeyValue &pair);
/// Sets one of the four members of a policy; false when the key is none of them.
Result<bool> setPolicyMember(vault::RotationPolicy &policy, std::string_view key, const KeyValue &pair);

/// "null", "none" or nothing.
bool meansNothing(std::string_view value);

} // namespace hypha::cli
