#include "model/recovery/devicekeysfile.h"

#include "crypto/age/age.h"
#include "crypto/secretbase64.h"
#include "model/record/base64.h"
#include "model/record/fields.h"

namespace hypha::recovery {

namespace {

constexpr std::string_view fileType = "device_keys";
// The keys never reach the JSON writer or parser: they see this in their places. Inside a string the quotes
// of the members' names would be escaped, so the names cannot be imitated there.
constexpr std::string_view blank = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
constexpr std::string_view encryptionMember = "\"encryption_secret\":\"";
constexpr std::string_view signingMember = "\"signing_seed\":\"";

std::string withBlanks(const DeviceKeysFile &keys)
{
    json::Object head;
    head.set("chain_hash", toBase64(keys.head.chainHash.view()));
    head.set("event_id", keys.head.event.toString());
    head.set("sequence", keys.head.sequence);
    json::Object o;
    o.set("device_id", keys.device.toString());
    o.set("encryption_secret", blank);
    o.set("fingerprint", toBase64(keys.fingerprint.view()));
    o.set("head", std::move(head));
    o.set("name", keys.name);
    o.set("org_id", keys.org.toString());
    o.set("schema_version", std::uint64_t{1});
    o.set("signing_seed", blank);
    o.set("type", fileType);
    o.set("user_id", keys.user.text);
    return json::write(o);
}

crypto::SecretBytes plaintextOf(const DeviceKeysFile &keys)
{
    const std::string json = withBlanks(keys);
    crypto::SecretBuffer out(json.size());
    std::size_t done = 0;
    const auto fill = [&](std::string_view member, ByteView key) {
        const std::size_t at = json.find(member) + member.size();
        out.append(std::string_view(json).substr(done, at - done));
        out.append(crypto::encodeBase64(key, crypto::Base64::padded).view());
        done = at + blank.size();
    };
    fill(encryptionMember, keys.encryption.view()); // in the order of the names
    fill(signingMember, keys.signing.view());
    out.append(std::string_view(json).substr(done));
    return out.take();
}

tl::unexpected<Error> noSuchFile(std::string detail)
{
    return fail(Errc::malformed, "file", std::move(detail));
}

/// Takes the key out of `json`, which has a blank there afterwards. `json` is guarded.
Result<crypto::SecretBytes> takeKey(crypto::SecretBytes &json, std::string_view member)
{
    const std::string_view text = json.text();
    const auto name = text.find(member);
    if (name == text.npos || text.find(member, name + 1) != text.npos)
        return noSuchFile("it holds each of the device's two keys once");
    const auto at = name + member.size();
    if (text.size() < at + blank.size())
        return noSuchFile("it ends too early");
    auto key = crypto::decodeBase64(asBytes(text.substr(at, blank.size())), crypto::Base64::padded);
    if (!key || key->size() != 32)
        return noSuchFile("a key is base64 of 32 bytes");
    std::copy(blank.begin(), blank.end(), json.mutableView().begin() + static_cast<std::ptrdiff_t>(at));
    return key;
}

vault::Head readHead(json::Fields &outer)
{
    const json::Object &object = outer.object("head");
    vault::Head head;
    if (!outer.ok())
        return head;
    json::Fields f(object, "head");
    head.chainHash = f.hash("chain_hash");
    head.event = f.id<EventId>("event_id");
    head.sequence = f.versionNumber("sequence");
    if (!f.ok())
        outer.refuse("head", "chain_hash, event_id and sequence");
    return head;
}

Result<DeviceKeysFile> parse(crypto::SecretBytes json)
{
    HYPHA_TRY(auto encryption, takeKey(json, encryptionMember));
    HYPHA_TRY(auto signing, takeKey(json, signingMember));
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
    DeviceKeysFile out{
        f.id<DeviceId>("device_id"), f.user("user_id"),     f.name("name"),        std::move(signingKey),
        std::move(encryptionKey),    f.id<OrgId>("org_id"), f.hash("fingerprint"), readHead(f)};
    if (f.ok() && version != 1)
        f.refuse("schema_version", "1");
    HYPHA_CHECK(f.done());
    return out;
}

} // namespace

Result<std::string> sealDeviceKeys(const DeviceKeysFile &keys, ByteView passphrase)
{
    const crypto::SecretBytes json = plaintextOf(keys);
    return crypto::age::sealWithPassphrase(json.view(), passphrase);
}

Result<DeviceKeysFile> openDeviceKeys(ByteView file, ByteView passphrase)
{
    auto json = crypto::age::openWithPassphrase(file, passphrase);
    if (!json && json.error().code == Errc::wrongPassphrase)
        return fail(Errc::wrongPassphrase, "file", "the passphrase does not open the file");
    if (!json)
        return tl::unexpected<Error>(json.error());
    return parse(std::move(*json));
}

} // namespace hypha::recovery
