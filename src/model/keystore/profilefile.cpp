#include "model/keystore/profilefile.h"

#include "model/record/fields.h"
#include "model/store/atomicfile.h"

namespace hypha::keystore {

namespace {

constexpr std::size_t maxDocumentSize = 256u << 10; // bytes
constexpr std::uint64_t profileSchemaVersion = 1;

} // namespace

Result<json::Object> readDocument(const std::filesystem::path &file)
{
    const std::string where = file.filename().string();
    HYPHA_TRY(const Bytes bytes, store::readFile(file, maxDocumentSize));
    auto object = json::parseFile(bytes);
    if (!object)
        return fail(Errc::malformed, where, object.error().detail);
    json::Fields fields(*object, where);
    const std::uint64_t version = fields.integer("schema_version");
    HYPHA_CHECK(fields.done());
    if (version > profileSchemaVersion)
        return mismatch(Errc::newerVersion, where, std::to_string(profileSchemaVersion),
                        std::to_string(version));
    if (version < profileSchemaVersion)
        return fail(Errc::malformed, where, "there is no such schema_version");
    return object;
}

Result<void> writeDocument(const std::filesystem::path &file, json::Object document)
{
    document.set("schema_version", profileSchemaVersion);
    return store::writeFileAtomically(file, asBytes(json::write(document) + '\n'));
}

Result<Profile> readProfile(const std::filesystem::path &file)
{
    HYPHA_TRY(const json::Object object, readDocument(file));
    json::Fields fields(object, "profile.json");
    Profile profile;
    profile.name = fields.string("name");
    profile.orgId = fields.id<OrgId>("org_id");
    profile.orgName = fields.name("org_name");
    profile.userId = fields.user("user_id");
    profile.deviceId = fields.id<DeviceId>("device_id");
    profile.deviceName = fields.name("device_name");
    profile.remote = fields.optionalString("remote");
    profile.createdAt = fields.time("created_at");
    HYPHA_CHECK(fields.done());
    HYPHA_CHECK(ProfileStore::checkName(profile.name));
    return profile;
}

Result<void> writeProfile(const std::filesystem::path &file, const Profile &profile)
{
    auto existing = readDocument(file);
    if (!existing && existing.error().code == Errc::newerVersion)
        return tl::unexpected<Error>(existing.error());
    json::Object object = existing ? std::move(*existing) : json::Object{};
    object.set("name", profile.name);
    object.set("org_id", profile.orgId.toString());
    object.set("org_name", profile.orgName);
    object.set("user_id", profile.userId.text);
    object.set("device_id", profile.deviceId.toString());
    object.set("device_name", profile.deviceName);
    object.set("remote", profile.remote ? json::Value(*profile.remote) : json::Value());
    object.set("created_at", profile.createdAt.toString());
    return writeDocument(file, std::move(object));
}

} // namespace hypha::keystore
