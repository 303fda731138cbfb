#include "model/vault/verify.h"

#include "model/vault/filecheck.h"
#include "model/vault/parallel.h"
#include "model/vault/paths.h"

#include <unordered_map>

namespace hypha::vault {
namespace {

void addFailure(VerifyReport &report, Error error)
{
    std::string means = meaningOf(error);
    report.failures.push_back({std::move(error), std::move(means)});
}

bool inScope(const VerifyOptions &options, std::string_view path)
{
    if (!options.project)
        return true;
    const std::string folder = "projects/" + options.project->toString() + "/";
    if (!options.set)
        return path.starts_with(folder);
    return path.starts_with(folder + "sets/" + options.set->toString() + "/");
}

void checkNothingIsMissing(const VaultState &state, const std::vector<store::TreeEntry> &files,
                           const VerifyOptions &options, VerifyReport &report)
{
    std::unordered_map<std::string_view, bool> present;
    present.reserve(files.size());
    for (const store::TreeEntry &file : files)
        present.emplace(file.path, true);
    forEachLiveFile(state, [&](const std::string &path, const FileRef &) {
        if (inScope(options, path) && !present.contains(path))
            addFailure(report, Error{Errc::missingFile, path, {}, {}, "the log says that this file exists"});
    });
}

struct Checked
{
    std::vector<const store::TreeEntry *> files;
    std::vector<FileVerdict> verdicts;
};

Result<Checked> checkFiles(const VaultState &state, const store::Snapshot &snapshot,
                           const std::vector<store::TreeEntry> &files, const VerifyOptions &options)
{
    Checked out;
    for (const store::TreeEntry &file : files)
        if (!file.path.starts_with("audit/") && inScope(options, file.path))
            out.files.push_back(&file);
    out.verdicts.resize(out.files.size());
    const std::size_t workers = workerCount(out.files.size());
    HYPHA_TRY(const std::vector<store::Snapshot> snapshots, handlesFor(snapshot, workers));
    parallelFor(out.files.size(), workers, [&](std::size_t worker, std::size_t i) {
        if (options.cancel && options.cancel->load())
            return;
        out.verdicts[i] = checkFile(state, snapshots[worker], *out.files[i]);
        if (options.progress && worker == 0)
            options.progress(i, out.files.size());
    });
    if (options.cancel && options.cancel->load())
        return fail(Errc::cancelled, "verify");
    return out;
}

void checkChains(const VaultState &state, const Checked &checked, const VerifyOptions &options,
                 VerifyReport &report)
{
    std::unordered_map<std::string_view, const FileVerdict *> byPath;
    for (std::size_t i = 0; i < checked.files.size(); ++i)
        byPath.emplace(checked.files[i]->path, &checked.verdicts[i]);
    for (const auto &[id, project] : state.projects) {
        for (const auto &[setId, set] : project.sets) {
            if (!inScope(options, path::set(id, setId)))
                continue;
            std::vector<std::optional<VersionHashes>> hashes(set.versions.size());
            for (std::uint64_t n = 1; n <= set.versions.size(); ++n) {
                const auto found = byPath.find(path::versionMeta(id, setId, n));
                if (found != byPath.end() && !found->second->problem)
                    hashes[n - 1] = found->second->hashes;
            }
            const std::vector<Error> broken = checkVersionChain(project, set, hashes);
            report.versions += set.versions.size() - std::min(broken.size(), set.versions.size());
            for (const Error &e : broken)
                addFailure(report, e);
        }
    }
}

Result<void> compareWithLog(const VaultState &state, const store::Snapshot &snapshot,
                            const std::vector<store::TreeEntry> &files, const VerifyOptions &options,
                            VerifyReport &report)
{
    checkNothingIsMissing(state, files, options, report);
    HYPHA_TRY(const Checked checked, checkFiles(state, snapshot, files, options));
    for (std::size_t i = 0; i < checked.files.size(); ++i) {
        if (checked.verdicts[i].problem)
            addFailure(report, *checked.verdicts[i].problem);
        else if (checked.files[i]->path.ends_with(".json"))
            ++report.records;
    }
    checkChains(state, checked, options, report);
    return {};
}

} // namespace

Result<Verified> verifyAll(const store::Snapshot &original, const DeviceKeys *keys,
                           const VerifyOptions &options)
{
    Verified out;
    VerifyReport &report = out.report;
    const auto mapped = original.forManyReads();
    const store::Snapshot &snapshot = mapped ? *mapped : original; // what is wrong there, reading tells
    const auto listed = snapshot.list();
    if (!listed) {
        addFailure(report, listed.error());
        return out;
    }
    HYPHA_TRY(Replayed replayed, replay(snapshot, *listed, options));
    out.state = std::move(replayed.state);
    const VaultState &state = out.state;
    report.events = state.head.sequence;
    report.head = state.head;
    report.flags = state.flags;
    report.flags.insert(report.flags.end(), replayed.clockFlags.begin(), replayed.clockFlags.end());
    if (replayed.problem) {
        addFailure(report, *replayed.problem);
        return out;
    }
    if (const auto stranger = strangerInAudit(state, *listed))
        addFailure(report, *stranger);
    if (!state.owed.empty())
        addFailure(report, Error{Errc::owed,
                                 eventPath(state.log.back()),
                                 {},
                                 {},
                                 "the log ends before a removal or key rotation that an event owes"});
    report.indexIsStale = !indexIsCurrent(state, snapshot);
    if (options.auditOnly)
        return out;
    HYPHA_CHECK(compareWithLog(state, snapshot, *listed, options, report));
    if (keys && options.full)
        HYPHA_CHECK(openEverything(state, snapshot, *listed, *keys, options, report));
    return out;
}

} // namespace hypha::vault
