#include "model/vault/filecheck.h"
#include "model/vault/parallel.h"
#include "model/vault/paths.h"

#include <algorithm>

namespace hypha::vault {
namespace {

struct Task
{
    const Project *project;
    const SecretSet *set; ///< absent: open the key only
    std::uint64_t version;
};

std::vector<Task> tasksFor(const VaultState &state, const DeviceKeys &keys, const VerifyOptions &options)
{
    std::vector<Task> out;
    for (const auto &[id, project] : state.projects) {
        if (options.project && *options.project != id)
            continue;
        for (const PdkVersion &pdk : project.pdks)
            if (pdk.wrapped.contains(keys.id))
                out.push_back({&project, nullptr, pdk.version});
        for (const auto &[setId, set] : project.sets) {
            if (options.set && *options.set != setId)
                continue;
            for (const SetVersion &v : set.versions)
                if (project.pdks[v.pdkVersion - 1].wrapped.contains(keys.id))
                    out.push_back({&project, &set, v.version});
        }
    }
    return out;
}

Result<void> decryptVersion(const VaultState &state, const Task &task, const DeviceKeys &keys,
                            const ReadFile &read)
{
    HYPHA_TRY(const SealedVersion v, openVersion(state, *task.project, *task.set, task.version, keys, read));
    const auto count = checkContent(v);
    const std::string item = path::versionFile(task.project->id, task.set->id, task.version);
    if (!count)
        return mismatch(count.error().code, item, count.error().expected, count.error().found,
                        count.error().detail);
    if (task.version == 1 && *count != 0)
        return fail(Errc::contentMismatch, item, "version 1 of a set has no entries");
    return {};
}

} // namespace

Result<void> openEverything(const VaultState &state, const store::Snapshot &snapshot,
                            const std::vector<store::TreeEntry> &files, const DeviceKeys &keys,
                            const VerifyOptions &options, VerifyReport &report)
{
    const FileIndex index = indexOf(files);
    const std::vector<Task> tasks = tasksFor(state, keys, options);
    const std::size_t workers = workerCount(tasks.size(), 4);
    HYPHA_TRY(const std::vector<store::Snapshot> snapshots, handlesFor(snapshot, workers));
    std::vector<std::optional<Error>> problems(tasks.size());
    parallelFor(tasks.size(), workers, [&](std::size_t worker, std::size_t i) {
        if (options.cancel && options.cancel->load())
            return;
        const ReadFile read = readFrom(snapshots[worker], index);
        if (tasks[i].set) {
            if (const auto r = decryptVersion(state, tasks[i], keys, read); !r)
                problems[i] = r.error();
        } else if (const auto pdk = openPdk(*tasks[i].project, tasks[i].version, keys, read); !pdk) {
            problems[i] = pdk.error();
        }
    });
    if (options.cancel && options.cancel->load())
        return fail(Errc::cancelled, "verify");
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        const bool told =
            problems[i] && std::any_of(report.failures.begin(), report.failures.end(), [&](const Finding &f) {
                return f.error.item == problems[i]->item; // the file itself was found broken already
            });
        if (problems[i] && !told)
            report.failures.push_back({*problems[i], meaningOf(*problems[i]), true});
        else if (!problems[i])
            ++(tasks[i].set ? report.decrypted : report.keysOpened);
    }
    return {};
}

std::string meaningOf(const Error &error)
{
    switch (error.code) {
    case Errc::hashMismatch:
        return "The file was changed, damaged, or replaced by an older or another one after it was written.";
    case Errc::missingFile:
        return "The file was deleted or withheld by whoever stores the vault, or the copy is incomplete.";
    case Errc::unexpectedFile:
        return "Somebody added a file without an event; nothing in it is believed.";
    case Errc::signatureInvalid:
        return "It was not signed by the device that it names, or was changed after it was signed.";
    case Errc::chainBroken:
        return "An event was removed, inserted, reordered or changed: the log is not the one that was "
               "written.";
    case Errc::rollback:
        return "The storage shows an older state than this computer has already seen.";
    case Errc::forked:
        return "The storage shows a different history than the one this computer has seen.";
    case Errc::decryptionFailed:
    case Errc::wrongKey:
        return "The data is corrupted, or was encrypted for something else.";
    case Errc::commitmentMismatch:
        return "Somebody who shared the key handed this device another key than everybody else.";
    case Errc::contentMismatch:
        return "A record says something else than the log: it was signed by a device that is allowed to "
               "write, but not this.";
    case Errc::malformed:
    case Errc::notCanonical:
        return "The bytes are not what any correct program writes: damage, or an attack on readers.";
    case Errc::owed:
        return "An operation was cut in two: somebody was removed, and the key rotation that must follow is "
               "missing.";
    case Errc::newerVersion:
        return "A newer version of the program wrote this; update to read it.";
    case Errc::notAVault:
        return "This is no vault, or its log was deleted.";
    default:
        return "The log contains an act that its author was not allowed to perform, so nothing after it is "
               "believed.";
    }
}

} // namespace hypha::vault
