#pragma once

#include "model/entries/plaintext.h"
#include "model/vault/projectkeys.h"

/// Versions of secret sets (VAULT-FORMAT §5): metadata, chains, and reading in the prescribed order.
namespace hypha::vault {

/// `data` of a v<N>.meta.json beyond what the log says.
struct VersionHashes
{
    Hash contentHash;
    Hash chainHash;
    std::optional<Hash> previousChainHash; ///< absent for version 1
    Hash ciphertextHash;
};

/// aad = uuid(project) || uuid(set) || u64(N) || u64(pdk_version)
Bytes versionAad(const ProjectId &project, const SetId &set, std::uint64_t version, std::uint64_t pdkVersion);

/// From the `data` of a v<N>.meta.json.
Result<VersionHashes> versionHashes(const json::Object &data, const std::string &item);

/// Hashes of a v<N>.meta.json whose bytes have the hash that the log gives; signature and content are compared too.
/// Errc::hashMismatch, signatureInvalid, contentMismatch, newerVersion.
Result<VersionHashes> readVersionHashes(const VaultState &state, const Project &project, const SecretSet &set,
                                        std::uint64_t version, const ReadFile &read);

/// chain_hash(N) = BLAKE3(chain_hash(N−1) || content_hash(N)); chain_hash(1) = content_hash(1).
Hash chainedHash(const std::optional<Hash> &previous, const Hash &content);
/// Errc::chainBroken when `hashes` does not follow `previous`.
Result<void> checkVersionLink(const std::optional<VersionHashes> &previous, const VersionHashes &hashes, std::string item);

/// A version that has passed every check short of decryption: signature and permission (by the log), ciphertext_hash,
/// wrapped key, commitment, and the chain link.
struct SealedVersion
{
    Bytes file;
    Bytes aad;
    crypto::ChaChaKey pdk;
    VersionHashes hashes;
};
/// In the order of §5, each with its own error: signature → ciphertext_hash → accessDenied → wrongKey / commitment →
/// (AEAD, content_hash: by entries::decrypt) → chain link, which is checked here before anything is decrypted.
Result<SealedVersion> openVersion(const VaultState &state, const Project &project, const SecretSet &set,
                                  std::uint64_t version, const DeviceKeys &keys, const ReadFile &read);

} // namespace hypha::vault
