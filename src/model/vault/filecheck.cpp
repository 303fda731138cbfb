#include "model/vault/filecheck.h"

#include "crypto/hash.h"
#include "model/record/base64.h"
#include "model/vault/changebuilder.h"
#include "model/vault/paths.h"
#include "model/vault/recordcheck.h"
#include "model/vault/recoverycheck.h"

#include "model/record/fields.h"

#include <algorithm>
#include <utility>

namespace hypha::vault {
namespace {

Result<VersionHashes> hashesFrom(const json::Object &body, const std::string &path)
{
    json::Fields outer(body, path);
    const json::Object &data = outer.object("data");
    HYPHA_CHECK(outer.done());
    return versionHashes(data, path);
}

/// `projects/<id>/pdk/v<N>.json`
std::optional<std::pair<const Project *, std::uint64_t>> pdkAt(const VaultState &state, std::string_view path)
{
    static constexpr std::size_t idAt = std::string_view("projects/").size(), idSize = 36;
    static constexpr std::string_view middle = "/pdk/v";
    if (!path.starts_with("projects/") ||
        path.substr(std::min(path.size(), idAt + idSize)).substr(0, middle.size()) != middle)
        return std::nullopt;
    const auto id = ProjectId::parse(path.substr(idAt, idSize));
    const Project *project = id ? state.project(*id) : nullptr;
    if (!project)
        return std::nullopt;
    return std::pair(project, std::stoull(std::string(path.substr(idAt + idSize + middle.size()))));
}

FileVerdict checkCiphertext(const FileRef &expected, const std::string &path, const Bytes &bytes)
{
    const Hash found = crypto::blake3(bytes);
    if (found == expected.hash)
        return {};
    return {Error{Errc::hashMismatch, path, toBase64(expected.hash.view()), toBase64(found.view()),
                  "the ciphertext is not the one that was written"},
            {}};
}

} // namespace

Error unreadable(Error error, std::string path)
{
    error.item = std::move(path);
    if (error.code == Errc::limitExceeded) // no correct program writes a file of that size
        error.code = Errc::malformed;
    return error;
}

Error foundIn(Error error, const std::string &path)
{
    std::string item = std::exchange(error.item, path);
    if (item.starts_with(path))
        item.erase(0, path.size());
    while (item.starts_with(' '))
        item.erase(0, 1);
    if (!item.empty())
        error.detail = item + (error.detail.empty() ? "" : ": " + error.detail);
    return error;
}

ReadFile readFrom(const store::Snapshot &snapshot)
{
    return [&snapshot](const std::string &path) { return snapshot.read(path); };
}

Result<std::vector<store::Snapshot>> handlesFor(const store::Snapshot &snapshot, std::size_t workers)
{
    std::vector<store::Snapshot> out;
    HYPHA_TRY(store::Snapshot first, snapshot.forManyReads());
    out.push_back(std::move(first));
    while (out.size() < workers) {
        HYPHA_TRY(store::Snapshot own, out.front().reopen());
        out.push_back(std::move(own));
    }
    return out;
}

FileIndex indexOf(const std::vector<store::TreeEntry> &files)
{
    FileIndex index;
    index.reserve(files.size());
    for (const store::TreeEntry &file : files)
        index.emplace(file.path, file.blob);
    return index;
}

ReadFile readFrom(const store::Snapshot &snapshot, const FileIndex &index)
{
    return [&](const std::string &path) -> Result<Bytes> {
        const auto found = index.find(path);
        if (found == index.end())
            return fail(Errc::missingFile, path, "there is no such file");
        return snapshot.readBlob(found->second);
    };
}

FileVerdict checkFile(const VaultState &state, const store::Snapshot &snapshot, const store::TreeEntry &file)
{
    const auto live = liveFile(state, file.path);
    if (!live)
        return {Error{Errc::unexpectedFile, file.path, {}, {}, "no event of the log wrote this file"}, {}};
    const auto bytes = snapshot.readBlob(file.blob);
    if (!bytes)
        return {unreadable(bytes.error(), std::string(file.path)), {}};
    if (file.path.ends_with(".enc"))
        return checkCiphertext(*live, file.path, *bytes);
    const auto body = checkRecordFile(state, file.path, *bytes);
    if (!body)
        return {body.error(), {}};
    if (file.path.ends_with(".meta.json")) {
        const auto hashes = hashesFrom(*body, file.path);
        return hashes ? FileVerdict{{}, *hashes} : FileVerdict{hashes.error(), {}};
    }
    if (file.path == path::recoveryKey) {
        if (const auto checked = checkRecoveryDocument(*state.recoveryKey, *body); !checked)
            return {checked.error(), {}};
    }
    if (file.path.starts_with("recovery/shares/") || file.path.starts_with("recovery/contributions/")) {
        if (const auto checked = checkSealedShare(*body, file.path); !checked)
            return {checked.error(), {}};
    }
    if (const auto pdk = pdkAt(state, file.path)) {
        if (const auto entries = readWrappedKeys(*pdk->first, pdk->second, *bytes); !entries)
            return {entries.error(), {}};
    }
    return {};
}

Result<void> checkVersionStep(const Project &project, const SecretSet &set, std::uint64_t version,
                              const std::optional<VersionHashes> &previous, const VersionHashes &current)
{
    const std::string item = path::versionMeta(project.id, set.id, version);
    HYPHA_CHECK(checkVersionLink(previous, current, item));
    const Hash &written = set.versions[version - 1].encHash;
    if (current.ciphertextHash != written)
        return mismatch(Errc::hashMismatch, item, toBase64(written.view()),
                        toBase64(current.ciphertextHash.view()), "ciphertext_hash is not that of v<N>.enc");
    return {};
}

std::vector<Error> checkVersionChain(const Project &project, const SecretSet &set,
                                     const std::vector<std::optional<VersionHashes>> &hashes)
{
    std::vector<Error> out;
    for (std::uint64_t n = 1; n <= set.versions.size(); ++n) {
        const auto &current = hashes[n - 1];
        const auto previous = n > 1 ? hashes[n - 2] : std::nullopt;
        if (!current || (n > 1 && !previous))
            continue; // told already, for the file itself
        if (const auto step = checkVersionStep(project, set, n, previous, *current); !step)
            out.push_back(step.error());
    }
    return out;
}

using MonthAndId = std::pair<std::uint32_t, EventId>;

/// Of `audit/<YYYY-MM>/<event-id>.json`, as the log has them; absent for every other name.
static std::optional<MonthAndId> eventAt(std::string_view path)
{
    constexpr std::string_view folder = "audit/", ending = ".json";
    constexpr std::size_t monthAt = folder.size() + 5, idAt = monthAt + 3, idSize = 36;
    if (path.size() != idAt + idSize + ending.size() || !path.starts_with(folder) ||
        !path.ends_with(ending) || path[monthAt - 1] != '-' || path[idAt - 1] != '/')
        return std::nullopt;
    std::uint32_t year = 0, month = 0;
    for (std::size_t i = folder.size(); i < idAt - 1; ++i) {
        if (i == monthAt - 1)
            continue;
        if (path[i] < '0' || path[i] > '9')
            return std::nullopt;
        std::uint32_t &number = i < monthAt ? year : month;
        number = number * 10 + static_cast<std::uint32_t>(path[i] - '0');
    }
    const auto id = EventId::parse(path.substr(idAt, idSize));
    if (!id || month < 1 || month > 12)
        return std::nullopt;
    return MonthAndId{year * 12 + month - 1, *id};
}

/// Both in the order of paths: making 100,000 of them to compare would take a tenth of a second.
std::optional<Error> strangerInAudit(const VaultState &state, const std::vector<store::TreeEntry> &files)
{
    std::vector<MonthAndId> known;
    known.reserve(state.log.size());
    for (const LogEntry &entry : state.log)
        known.emplace_back(entry.month, entry.id);
    std::sort(known.begin(), known.end());
    auto at = known.begin();
    for (const store::TreeEntry &file : files) {
        if (!file.path.starts_with("audit/") || file.path == path::auditIndex)
            continue;
        const auto event = eventAt(file.path);
        while (event && at != known.end() && *at < *event)
            ++at;
        if (!event || at == known.end() || *at != *event)
            return Error{Errc::unexpectedFile, file.path, {}, {}, "is no event of the chain"};
        ++at;
    }
    return std::nullopt;
}

bool indexIsCurrent(const VaultState &state, const store::Snapshot &snapshot)
{
    const auto bytes = snapshot.read(path::auditIndex);
    return bytes && *bytes == indexFile(state);
}

} // namespace hypha::vault
