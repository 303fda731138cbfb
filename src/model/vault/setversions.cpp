#include "model/vault/setversions.h"

#include "crypto/hash.h"
#include "model/record/fields.h"
#include "model/record/signedrecord.h"
#include "model/vault/paths.h"
#include "model/vault/recordcheck.h"

namespace hypha::vault {

Bytes versionAad(const ProjectId &project, const SetId &set, std::uint64_t version, std::uint64_t pdkVersion)
{
    Bytes out;
    const auto append = [&](ByteView part) { out.insert(out.end(), part.begin(), part.end()); };
    append(project.view());
    append(set.view());
    append(u64(version));
    append(u64(pdkVersion));
    return out;
}

Result<VersionHashes> readVersionHashes(const VaultState &state, const Project &project, const SecretSet &set,
                                        std::uint64_t version, const ReadFile &read)
{
    const std::string item = path::versionMeta(project.id, set.id, version);
    HYPHA_TRY(const Bytes file, read(item));
    HYPHA_TRY(const json::Object body, checkRecordFile(state, item, file));
    json::Fields outer(body, item);
    const json::Object &data = outer.object("data");
    HYPHA_CHECK(outer.done());
    return versionHashes(data, item);
}

Result<VersionHashes> versionHashes(const json::Object &data, const std::string &item)
{
    json::Fields f(data, item);
    f.optionalText("message"); // of version 1 no event says what it must be
    VersionHashes h;
    h.contentHash = f.hash("content_hash");
    h.chainHash = f.hash("chain_hash");
    h.previousChainHash = f.optionalHash("previous_chain_hash");
    h.ciphertextHash = f.hash("ciphertext_hash");
    HYPHA_CHECK(f.done());
    return h;
}

Hash chainedHash(const std::optional<Hash> &previous, const Hash &content)
{
    return previous ? crypto::blake3({previous->view(), content.view()}) : content;
}

Result<void> checkVersionLink(const std::optional<VersionHashes> &previous, const VersionHashes &hashes,
                              std::string item)
{
    const std::optional<Hash> before = previous ? std::optional(previous->chainHash) : std::nullopt;
    if (hashes.previousChainHash != before)
        return fail(Errc::chainBroken, std::move(item), "previous_chain_hash is not the version before");
    if (hashes.chainHash != chainedHash(before, hashes.contentHash))
        return fail(Errc::chainBroken, std::move(item), "chain_hash does not follow from content_hash");
    return {};
}

static Result<void> checkLinkToPrevious(const VaultState &state, const Project &project, const SecretSet &set,
                                        std::uint64_t version, const VersionHashes &hashes,
                                        const ReadFile &read)
{
    std::optional<VersionHashes> previous;
    if (version > 1) {
        HYPHA_TRY(previous, readVersionHashes(state, project, set, version - 1, read));
    }
    return checkVersionLink(previous, hashes, path::versionMeta(project.id, set.id, version));
}

Result<SealedVersion> openVersion(const VaultState &state, const Project &project, const SecretSet &set,
                                  std::uint64_t version, const DeviceKeys &keys, const ReadFile &read)
{
    if (version == 0 || version > set.currentVersion())
        return fail(Errc::notFound, set.name, "the set has no version " + std::to_string(version));
    const SetVersion &v = set.versions[version - 1];
    const std::string item = path::versionFile(project.id, set.id, version);
    HYPHA_TRY(const VersionHashes hashes, readVersionHashes(state, project, set, version, read));
    HYPHA_TRY(Bytes file, read(item));
    const Hash found = crypto::blake3(file);
    if (found != hashes.ciphertextHash || found != v.encHash)
        return fail(Errc::hashMismatch, item, "the ciphertext is not the one that was written");
    HYPHA_TRY(crypto::ChaChaKey pdk, openPdk(project, v.pdkVersion, keys, read));
    SealedVersion out{
        std::move(file), versionAad(project.id, set.id, version, v.pdkVersion), std::move(pdk), hashes, {}};
    if (const auto link = checkLinkToPrevious(state, project, set, version, hashes, read); !link)
        out.linkProblem = link.error();
    return out;
}

static Result<void> linked(const SealedVersion &v)
{
    if (v.linkProblem)
        return tl::unexpected(*v.linkProblem);
    return {};
}

Result<entries::EntryList> decryptContent(const SealedVersion &v, const crypto::SessionSealer &sealer)
{
    HYPHA_TRY(auto list, entries::decrypt(v.file, v.pdk, v.aad, v.hashes.contentHash, sealer));
    HYPHA_CHECK(linked(v));
    return list;
}

Result<std::optional<entries::Entry>> decryptContentOf(const SealedVersion &v, std::string_view key,
                                                       const crypto::SessionSealer &sealer)
{
    HYPHA_TRY(auto entry, entries::decryptOne(v.file, v.pdk, v.aad, v.hashes.contentHash, sealer, key));
    HYPHA_CHECK(linked(v));
    return entry;
}

bool isAuthorsDoing(Errc code)
{
    return code == Errc::decryptionFailed || code == Errc::hashMismatch || code == Errc::malformed ||
           code == Errc::notCanonical || code == Errc::limitExceeded;
}

Result<std::size_t> checkContent(const SealedVersion &v)
{
    HYPHA_TRY(const std::size_t count, entries::check(v.file, v.pdk, v.aad, v.hashes.contentHash));
    HYPHA_CHECK(linked(v));
    return count;
}

} // namespace hypha::vault
