#pragma once

#include "crypto/signature.h"
#include "model/record/json.h"
#include "model/vault/state.h"

#include <functional>

/// Project data keys (VAULT-FORMAT §4): made, wrapped to devices, opened and checked.
namespace hypha::vault {

/// Reads a file of the vault at the commit in question, by path relative to `.mycelium/`. Errc::missingFile.
using ReadFile = std::function<Result<Bytes>(const std::string &path)>;

/// This computer's device: what it signs with and what opens the keys wrapped to it.
struct DeviceKeys
{
    DeviceId id;
    UserId user;
    crypto::Ed25519Signer signer;
    crypto::X25519SecretKey encryption;
};

/// One entry of wrapped_keys.
struct WrappedKey
{
    DeviceId device;
    crypto::X25519PublicKey ephemeral;
    Bytes ciphertext; ///< 60 bytes

    json::Object toJson() const;
    Hash hash() const; ///< BLAKE3 of the canonical JSON: what events pin
    static Result<WrappedKey> fromJson(const json::Value &value);
};

inline constexpr std::size_t wrappedKeySize = 60; ///< bytes: nonce, 32 of key, tag

Hash commitmentOf(const crypto::ChaChaKey &pdk);
/// Errc::malformed when the recipient's key is of small order.
Result<WrappedKey> wrapPdk(const crypto::ChaChaKey &pdk, const ProjectId &project, std::uint64_t version,
                           const DeviceId &recipient, const crypto::X25519PublicKey &recipientKey);
/// Errc::wrongKey when it does not open, Errc::commitmentMismatch when it opens to another key than the log
/// says.
Result<crypto::ChaChaKey> unwrapPdk(const WrappedKey &wrapped, const ProjectId &project,
                                    std::uint64_t version, const crypto::X25519SecretKey &secret,
                                    const Hash &commitment);

/// The entries of a pdk/v<N>.json whose bytes have the hash that the log gives; each one pinned by the log.
/// Errc::hashMismatch, contentMismatch, malformed.
Result<std::vector<WrappedKey>> readWrappedKeys(const Project &project, std::uint64_t version, ByteView file);

/// This device's key of one version: reads, checks and unwraps. Errc::accessDenied when none is wrapped to
/// it.
Result<crypto::ChaChaKey> openPdk(const Project &project, std::uint64_t version, const DeviceKeys &keys,
                                  const ReadFile &read);
/// Whether a key that the log gives this device does not open because of whoever wrapped it: the log sees no
/// keys. Of an error of openPdk(), whose file is what the log says.
bool isWrappedWrongly(Errc code);

} // namespace hypha::vault
