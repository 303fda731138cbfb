#include "model/recovery/devicekeysfile.h"

#include "crypto/age/age.h"
#include "model/record/base64.h"
#include "model/record/fields.h"
#include "model/record/secretmembers.h"
#include "model/vault/headjson.h"

namespace hypha::recovery {

namespace {

constexpr std::string_view fileType = "device_keys";
constexpr char encryptionMember[] = "encryption_secret";
constexpr char signingMember[] = "signing_seed";
constexpr std::size_t keySize = 32; // bytes

std::string withBlanks(const DeviceKeysFile &keys)
{
    json::Object o;
    o.set("device_id", keys.device.toString());
    o.set(encryptionMember, json::blank(keySize));
    o.set("fingerprint", toBase64(keys.fingerprint.view()));
    o.set("head", vault::headObject(keys.head));
    o.set("name", keys.name);
    o.set("org_id", keys.org.toString());
    o.set("schema_version", std::uint64_t{1});
    o.set(signingMember, json::blank(keySize));
    o.set("type", fileType);
    o.set("user_id", keys.user.text);
    return json::write(o);
}

} // namespace

crypto::SecretBytes writeDeviceKeys(const DeviceKeysFile &keys)
{
    return json::withSecrets(withBlanks(keys),
                             {{encryptionMember, keys.encryption.view()}, // in the order of the names
                              {signingMember, keys.signing.view()}});
}

Result<DeviceKeysFile> readDeviceKeys(crypto::SecretBytes json)
{
    HYPHA_TRY(auto encryption, json::takeSecret(json, encryptionMember, keySize, "file"));
    HYPHA_TRY(auto signing, json::takeSecret(json, signingMember, keySize, "file"));
    std::string_view text = json.text(); // nothing secret any more
    if (text.ends_with('\n'))
        text.remove_suffix(1);
    HYPHA_TRY(const json::Object object, json::parseObject(asBytes(text)));
    json::Fields f(object, "file");
    if (f.string("type") != fileType)
        f.refuse("type", std::string(fileType));
    const std::uint64_t version = f.integer("schema_version");
    if (f.ok() && version > 1)
        return mismatch(Errc::newerVersion, "file", "1", std::to_string(version));
    HYPHA_TRY(auto signingKey, crypto::Ed25519SecretKey::fromBytes(std::move(signing)));
    HYPHA_TRY(auto encryptionKey, crypto::X25519SecretKey::fromBytes(std::move(encryption)));
    DeviceKeysFile out{f.id<DeviceId>("device_id"),
                       f.user("user_id"),
                       f.name("name"),
                       std::move(signingKey),
                       std::move(encryptionKey),
                       f.id<OrgId>("org_id"),
                       f.hash("fingerprint"),
                       vault::readHead(f, vault::UnknownMembers::ignored)};
    if (f.ok() && version != 1)
        f.refuse("schema_version", "1");
    HYPHA_CHECK(f.done());
    return out;
}

Result<std::string> sealDeviceKeys(const DeviceKeysFile &keys, ByteView passphrase)
{
    const crypto::SecretBytes json = writeDeviceKeys(keys);
    return crypto::age::sealWithPassphrase(json.view(), passphrase);
}

Result<DeviceKeysFile> openDeviceKeys(ByteView file, ByteView passphrase)
{
    auto json = crypto::age::openWithPassphrase(file, passphrase);
    if (!json && json.error().code == Errc::wrongPassphrase)
        return fail(Errc::wrongPassphrase, "keys file", "the passphrase does not open the file");
    if (!json)
        return tl::unexpected<Error>(json.error());
    return readDeviceKeys(std::move(*json));
}

} // namespace hypha::recovery
