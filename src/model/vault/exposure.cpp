#include "model/vault/exposure.h"

#include "model/entries/sharedsecrets.h"

#include <tuple>

namespace hypha::vault {
namespace {

/// Whose reading it was: a person, or one device; in one project, or everywhere.
using Subject = std::tuple<UserId, std::optional<DeviceId>, std::optional<ProjectId>>;

std::optional<Subject> subjectOf(const VaultState &state, const Project &project, const Device &device)
{
    if (!state.members.find(device.user))
        return Subject{device.user, std::nullopt, std::nullopt};
    if (!project.members.find(device.user))
        return Subject{device.user, std::nullopt, project.id};
    if (device.status == DeviceStatus::revoked)
        return Subject{device.user, device.id, std::nullopt};
    return std::nullopt;
}

/// Key versions that each subject held in one project.
std::map<Subject, std::set<std::uint64_t>> heldBy(const VaultState &state, const Project &project)
{
    std::map<Subject, std::set<std::uint64_t>> out;
    for (const PdkVersion &pdk : project.pdks)
        for (const auto &[id, hash] : pdk.wrapped)
            if (const Device *device = state.device(id)) // else a recovery key
                if (const auto subject = subjectOf(state, project, *device))
                    out[*subject].insert(pdk.version);
    return out;
}

std::vector<ExposedSet> readable(const Project &project, const std::set<std::uint64_t> &held)
{
    std::vector<ExposedSet> out;
    for (const auto &[id, set] : project.sets) {
        std::uint64_t seen = 0;
        for (const SetVersion &v : set.versions)
            if (held.contains(v.pdkVersion))
                seen = v.version;
        if (seen != 0)
            out.push_back({project.id, id, seen});
    }
    return out;
}

std::optional<Timestamp> firstKeyWithout(const Project &project, const std::set<std::uint64_t> &held)
{
    const std::uint64_t next = *held.rbegin() + 1;
    return next <= project.currentPdk() ? std::optional(project.pdks[next - 1].createdAt) : std::nullopt;
}

void addTo(Exposure &exposure, const Project &project, const std::set<std::uint64_t> &held)
{
    if (const auto since = firstKeyWithout(project, held);
        since && (!exposure.since || *since < *exposure.since))
        exposure.since = since;
    for (ExposedSet &set : readable(project, held))
        exposure.sets.push_back(std::move(set));
}

struct KeyFinder
{
    const VaultState &state;
    const DeviceKeys &keys;
    const crypto::SessionSealer &sealer;
    const ReadFile &read;
    std::map<std::pair<SetId, std::uint64_t>, entries::EntryList>
        lists; ///< several people saw the same versions

    Result<const entries::EntryList *> list(const ExposedSet &set, std::uint64_t version)
    {
        const auto key = std::pair(set.set, version);
        if (const auto found = lists.find(key); found != lists.end())
            return &found->second;
        HYPHA_TRY(entries::EntryList list,
                  readEntries(state, set.project, set.set, version, keys, sealer, read));
        return &lists.emplace(key, std::move(list)).first->second;
    }

    Result<void> fill(ExposedSet &set)
    {
        const auto seen = list(set, set.seenVersion);
        const auto current = list(set, state.set(set.project, set.set)->currentVersion());
        for (const auto *one : {&seen, &current}) {
            if (!*one && one->error().code == Errc::accessDenied)
                return {};
            HYPHA_CHECK(*one);
        }
        set.keys = entries::keysWithKeptSecrets(**seen, **current, sealer);
        return {};
    }
};

} // namespace

std::vector<Exposure> exposuresByLog(const VaultState &state)
{
    std::map<Subject, Exposure> bySubject;
    for (const auto &[id, project] : state.projects) {
        for (const auto &[subject, held] : heldBy(state, project)) {
            const auto &[user, device, place] = subject;
            auto &exposure =
                bySubject.try_emplace(subject, Exposure{user, device, place, {}, {}}).first->second;
            addTo(exposure, project, held);
        }
    }
    std::vector<Exposure> out;
    for (auto &[subject, exposure] : bySubject)
        if (!exposure.sets.empty())
            out.push_back(std::move(exposure));
    return out;
}

Result<std::vector<Exposure>> exposures(const VaultState &state, const DeviceKeys &keys,
                                        const crypto::SessionSealer &sealer, const ReadFile &read)
{
    KeyFinder finder{state, keys, sealer, read, {}};
    std::vector<Exposure> out = exposuresByLog(state);
    for (Exposure &exposure : out) {
        for (ExposedSet &set : exposure.sets)
            HYPHA_CHECK(finder.fill(set));
        std::erase_if(exposure.sets, [](const ExposedSet &set) { return set.keys && set.keys->empty(); });
    }
    std::erase_if(out, [](const Exposure &exposure) { return exposure.sets.empty(); });
    return out;
}

} // namespace hypha::vault
