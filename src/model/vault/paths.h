#pragma once

#include "model/record/uuid.h"

#include <optional>
#include <string>
#include <string_view>

/// Paths of VAULT-FORMAT §1, relative to `.mycelium/`.
namespace hypha::vault::path {

inline const std::string org = "vault.json";
inline const std::string members = "members.json";
inline const std::string recoveryKey = "recovery/org_recovery.json";
inline const std::string auditIndex = "audit/index.json";

std::string device(const DeviceId &id);
std::string project(const ProjectId &id);
std::string projectMembers(const ProjectId &id);
std::string pdk(const ProjectId &id, std::uint64_t version);
std::string set(const ProjectId &project, const SetId &id);
std::string versionFile(const ProjectId &project, const SetId &set, std::uint64_t version);
std::string versionMeta(const ProjectId &project, const SetId &set, std::uint64_t version);
std::string share(const ShareId &id);
std::string request(const RequestId &id);
std::string contribution(const RequestId &request, const ShareId &share);

} // namespace hypha::vault::path
