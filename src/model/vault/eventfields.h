#pragma once

#include "model/vault/event.h"

// Members of event details that several kinds of events have (VAULT-FORMAT §6). Each reads from `f` and
// refuses there what it does not understand: the caller asks `f` once, at the end.
namespace hypha::vault::eventfields {

Role readRole(json::Fields &f, std::string_view name);
RotationPolicy readPolicyObject(json::Fields &outer, std::string_view name);
std::optional<RotationPolicy> readNullablePolicy(json::Fields &f, std::string_view name);
Settings readSettings(json::Fields &outer);
DeviceDescription readDevice(json::Fields &f);
std::map<DeviceId, Hash> readWrapped(json::Fields &f);
WrapPins readWrap(json::Fields &f);
std::vector<UserId> readUsers(json::Fields &f, std::string_view name);
std::optional<std::set<DeviceId>> readOptionalDevices(json::Fields &f);
std::vector<std::string> readStrings(json::Fields &f, std::string_view name);

} // namespace hypha::vault::eventfields
