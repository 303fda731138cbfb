#include "model/vault/projectkeys.h"

#include "crypto/aead.h"
#include "crypto/hash.h"
#include "crypto/kdf.h"
#include "crypto/keyagreement.h"
#include "crypto/labels.h"
#include "model/record/base64.h"
#include "model/record/fields.h"
#include "model/record/signedrecord.h"
#include "model/vault/paths.h"

namespace hypha::vault {
namespace {

Bytes concatenated(ByteView a, ByteView b)
{
    Bytes out(a.begin(), a.end());
    out.insert(out.end(), b.begin(), b.end());
    return out;
}

Result<crypto::ChaChaKey> wrappingKey(ByteView shared, const crypto::X25519PublicKey &ephemeral,
                                      const crypto::X25519PublicKey &recipient)
{
    const Bytes salt = concatenated(ephemeral.view(), recipient.view());
    return crypto::ChaChaKey::fromBytes(crypto::hkdfSha256(shared, salt, crypto::label::pdkWrap, 32));
}

Bytes wrapAad(const ProjectId &project, std::uint64_t version)
{
    return concatenated(project.view(), u64(version));
}

} // namespace

json::Object WrappedKey::toJson() const
{
    json::Object o;
    o.set("device_id", device.toString());
    o.set("ephemeral_pubkey", toBase64(ephemeral.view()));
    o.set("ciphertext", toBase64(ciphertext));
    return o;
}

Hash WrappedKey::hash() const
{
    return crypto::blake3(asBytes(json::write(toJson())));
}

Result<WrappedKey> WrappedKey::fromJson(const json::Value &value)
{
    if (!value.asObject())
        return fail(Errc::malformed, "wrapped_keys", "each entry is an object");
    json::Fields f(*value.asObject(), "wrapped_keys");
    WrappedKey w;
    w.device = f.id<DeviceId>("device_id");
    w.ephemeral = f.encryptionKey("ephemeral_pubkey");
    w.ciphertext = f.bytes("ciphertext", wrappedKeySize);
    HYPHA_CHECK(f.done());
    return w;
}

Hash commitmentOf(const crypto::ChaChaKey &pdk)
{
    return crypto::blake3DeriveHash(crypto::label::pdkCommitment, pdk.view());
}

Result<WrappedKey> wrapPdk(const crypto::ChaChaKey &pdk, const ProjectId &project, std::uint64_t version,
                           const DeviceId &recipient, const crypto::X25519PublicKey &recipientKey)
{
    const auto ephemeral = crypto::X25519SecretKey::generate();
    WrappedKey w{recipient, crypto::x25519PublicKey(ephemeral), {}};
    HYPHA_TRY(const crypto::SecretBytes shared, crypto::x25519(ephemeral, recipientKey));
    HYPHA_TRY(const crypto::ChaChaKey key, wrappingKey(shared.view(), w.ephemeral, recipientKey));
    w.ciphertext = crypto::chachaSeal(key, pdk.view(), wrapAad(project, version));
    return w;
}

Result<crypto::ChaChaKey> unwrapPdk(const WrappedKey &wrapped, const ProjectId &project,
                                    std::uint64_t version, const crypto::X25519SecretKey &secret,
                                    const Hash &commitment)
{
    const std::string item = path::pdk(project, version);
    const auto shared = crypto::x25519(secret, wrapped.ephemeral);
    if (!shared)
        return fail(Errc::wrongKey, item, "the key wrapped to this device opens for nobody");
    HYPHA_TRY(const crypto::ChaChaKey key,
              wrappingKey(shared->view(), wrapped.ephemeral, crypto::x25519PublicKey(secret)));
    auto opened = crypto::chachaOpen(key, wrapped.ciphertext, wrapAad(project, version));
    if (!opened)
        return fail(Errc::wrongKey, item,
                    "the key wrapped to this device does not open with this device's key");
    HYPHA_TRY(crypto::ChaChaKey pdk, crypto::ChaChaKey::fromBytes(std::move(*opened)));
    if (commitmentOf(pdk) != commitment)
        return fail(Errc::commitmentMismatch, item,
                    "this device was handed another key than the log commits to");
    return pdk;
}

Result<std::vector<WrappedKey>> readWrappedKeys(const Project &project, std::uint64_t version, ByteView file)
{
    const PdkVersion &pdk = project.pdks.at(version - 1);
    const std::string item = path::pdk(project.id, version);
    if (crypto::blake3(file) != pdk.file.hash)
        return fail(Errc::hashMismatch, item, "the file is not what the log says was written");
    HYPHA_TRY(const SignedRecord record, SignedRecord::parse(file, item));
    json::Fields f(record.body, item);
    std::vector<WrappedKey> out;
    for (const json::Value &value : f.array("wrapped_keys")) {
        HYPHA_TRY(WrappedKey wrapped, WrappedKey::fromJson(value));
        const auto pinned = pdk.wrapped.find(wrapped.device);
        // The pin is over the entry as it stands, with members that we do not know.
        if (pinned == pdk.wrapped.end() || pinned->second != crypto::blake3(asBytes(json::write(value))))
            return fail(Errc::contentMismatch, item, "an entry is not the one that the log pins");
        if (!out.empty() && !(out.back().device < wrapped.device))
            return fail(Errc::contentMismatch, item, "wrapped_keys is not sorted by device_id");
        out.push_back(std::move(wrapped));
    }
    HYPHA_CHECK(f.done());
    if (out.size() != pdk.wrapped.size())
        return fail(Errc::contentMismatch, item, "wrapped_keys lacks an entry that the log pins");
    return out;
}

bool isWrappedWrongly(Errc code)
{
    return code == Errc::wrongKey || code == Errc::commitmentMismatch;
}

Result<crypto::ChaChaKey> openPdk(const Project &project, std::uint64_t version, const DeviceKeys &keys,
                                  const ReadFile &read)
{
    if (version == 0 || version > project.pdks.size())
        return fail(Errc::notFound, project.name, "the project has no such key version");
    if (!project.pdks[version - 1].wrapped.contains(keys.id))
        return fail(Errc::accessDenied, project.name,
                    "key version " + std::to_string(version) + " is not wrapped to this device");
    HYPHA_TRY(const Bytes file, read(path::pdk(project.id, version)));
    HYPHA_TRY(const std::vector<WrappedKey> entries, readWrappedKeys(project, version, file));
    for (const WrappedKey &entry : entries)
        if (entry.device == keys.id)
            return unwrapPdk(entry, project.id, version, keys.encryption,
                             project.pdks[version - 1].commitment);
    return fail(Errc::internal, project.name, "the log and the file disagree after they were compared");
}

} // namespace hypha::vault
