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

/// Hashes of a v<N>.meta.json whose bytes have the hash that the log gives; signature and content are
/// compared too. Errc::hashMismatch, signatureInvalid, contentMismatch, newerVersion.
Result<VersionHashes> readVersionHashes(const VaultState &state, const Project &project, const SecretSet &set,
                                        std::uint64_t version, const ReadFile &read);

/// chain_hash(N) = BLAKE3(chain_hash(N−1) || content_hash(N)); chain_hash(1) = content_hash(1).
Hash chainedHash(const std::optional<Hash> &previous, const Hash &content);
/// Errc::chainBroken when `hashes` does not follow `previous`.
Result<void> checkVersionLink(const std::optional<VersionHashes> &previous, const VersionHashes &hashes,
                              std::string item);

/// A version that has passed the checks that come before decryption: signature and permission (by the log),
/// ciphertext_hash, wrapped key, commitment.
struct SealedVersion
{
    Bytes file;
    Bytes aad;
    crypto::ChaChaKey pdk;
    VersionHashes hashes;
    std::optional<Error> linkProblem; ///< told last, as §5 orders the checks
};
/// In the order of §5, each with its own error: signature → ciphertext_hash → accessDenied → wrongKey →
/// commitment.
Result<SealedVersion> openVersion(const VaultState &state, const Project &project, const SecretSet &set,
                                  std::uint64_t version, const DeviceKeys &keys, const ReadFile &read);

/// The rest of §5: AEAD tag → content_hash → chain link; nothing is handed out before all of them hold.
Result<entries::EntryList> decryptContent(const SealedVersion &version, const crypto::SessionSealer &sealer);
Result<std::optional<entries::Entry>> decryptContentOf(const SealedVersion &version, std::string_view key,
                                                       const crypto::SessionSealer &sealer);
/// Whether that is the doing of whoever wrote the version: its file is what the log says, byte for byte, and
/// what is in it still is nothing that a program makes. Of an error of decryptContent() or checkContent().
bool isAuthorsDoing(Errc code);
/// How many entries it has, without keeping any.
Result<std::size_t> checkContent(const SealedVersion &version);

} // namespace hypha::vault
