#include "model/vault/paths.h"

namespace hypha::vault::path {

static std::string projectFolder(const ProjectId &id)
{
    return "projects/" + id.toString() + "/";
}

static std::string setFolder(const ProjectId &project, const SetId &id)
{
    return projectFolder(project) + "sets/" + id.toString() + "/";
}

std::string device(const DeviceId &id)
{
    return "devices/" + id.toString() + ".json";
}
std::string project(const ProjectId &id)
{
    return projectFolder(id) + "project.json";
}
std::string projectMembers(const ProjectId &id)
{
    return projectFolder(id) + "members.json";
}

std::string pdk(const ProjectId &id, std::uint64_t version)
{
    return projectFolder(id) + "pdk/v" + std::to_string(version) + ".json";
}

std::string set(const ProjectId &project, const SetId &id)
{
    return setFolder(project, id) + "set.json";
}

std::string versionFile(const ProjectId &project, const SetId &set, std::uint64_t version)
{
    return setFolder(project, set) + "v" + std::to_string(version) + ".enc";
}

std::string versionMeta(const ProjectId &project, const SetId &set, std::uint64_t version)
{
    return setFolder(project, set) + "v" + std::to_string(version) + ".meta.json";
}

std::string share(const ShareId &id)
{
    return "recovery/shares/" + id.toString() + ".json";
}
std::string request(const RequestId &id)
{
    return "recovery/requests/" + id.toString() + ".json";
}

std::string contribution(const RequestId &request, const ShareId &share)
{
    return "recovery/contributions/" + request.toString() + "/" + share.toString() + ".json";
}

} // namespace hypha::vault::path
