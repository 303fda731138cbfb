#include "model/session/openvaultimpl.h"
#include "model/session/vaultsync.h"
#include "model/sync/merge.h"

#include <algorithm>

namespace hypha::session {
namespace {

std::optional<entries::Entry> entryIn(const entries::EntryList &list, const std::string &key)
{
    const entries::Entry *entry = entries::find(list, key);
    return entry ? std::optional(*entry) : std::nullopt;
}

bool isAbout(const Conflict &conflict, const ProjectId &project, const SetId &set, const std::string &key)
{
    return conflict.project == project && conflict.set == set && conflict.key == key;
}

/// What this computer wrote last about an entry is what "mine" means; fields of earlier conflicts about it
/// stay named.
void add(std::vector<Conflict> &out, Conflict next)
{
    const auto same = std::find_if(out.begin(), out.end(), [&](const Conflict &c) {
        return isAbout(c, next.project, next.set, next.key);
    });
    if (same == out.end()) {
        out.push_back(std::move(next));
        return;
    }
    next.fields.insert(next.fields.end(), same->fields.begin(), same->fields.end());
    std::sort(next.fields.begin(), next.fields.end());
    next.fields.erase(std::unique(next.fields.begin(), next.fields.end()), next.fields.end());
    *same = std::move(next);
}

} // namespace

Result<std::vector<sync::Parked>> VaultSync::parked() const
{
    return sync::loadParked(parkedFolder(), impl().keystore, impl().sealer);
}

Result<std::vector<Conflict>> VaultSync::conflicts() const
{
    OpenVault::Impl &m = impl();
    HYPHA_TRY(const auto all, parked());
    std::vector<Conflict> out;
    for (const sync::Parked &parked : all) {
        if (!parked.isConflict() || !parked.project || !parked.set ||
            !m.state->set(*parked.project, *parked.set))
            continue;
        HYPHA_TRY(const auto present, m.watched(vault::readEntries(*m.state, *parked.project, *parked.set, 0,
                                                                   m.keys, m.sealer, m.reader())));
        for (const sync::ConflictingKey &key : parked.keys)
            add(out, {*parked.project, *parked.set, key.key, key.fields, entryIn(parked.base, key.key),
                      entryIn(present, key.key), entryIn(parked.ours, key.key)});
    }
    return out;
}

/// The edit that settles it; nothing where theirs stands.
static std::optional<vault::op::PushVersion> editFor(const Conflict &conflict, const Settlement &settlement)
{
    vault::op::PushVersion push{conflict.project, conflict.set, std::nullopt, {}, {}, false, false};
    if (settlement.kind == Settlement::Kind::theirs)
        return std::nullopt;
    if (settlement.kind == Settlement::Kind::value) {
        const auto &shape = conflict.theirs ? conflict.theirs : conflict.mine ? conflict.mine : conflict.base;
        entries::Entry entry = shape ? *shape : entries::Entry();
        entry.key = conflict.key;
        entry.value = settlement.value;
        push.put.push_back(std::move(entry));
        return push;
    }
    const sync::EntryConflict sides{conflict.key, conflict.fields, conflict.base, conflict.theirs,
                                    conflict.mine};
    auto settled = sync::settledAsOurs(sides, conflict.theirs ? &*conflict.theirs : nullptr);
    if (settled)
        push.put.push_back(std::move(*settled));
    else if (conflict.theirs)
        push.remove.push_back(conflict.key);
    else
        return std::nullopt; // gone on both sides
    return push;
}

Result<vault::PushCounts> VaultSync::settle(const ProjectId &project, const SetId &set,
                                            const std::string &key, const Settlement &settlement)
{
    HYPHA_TRY(const auto all, conflicts());
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Conflict &c) { return isAbout(c, project, set, key); });
    if (found == all.end())
        return fail(Errc::notFound, key, "there is no conflict about it");
    vault::PushCounts counts;
    if (const auto edit = editFor(*found, settlement)) {
        HYPHA_TRY(counts, m_vault.run(*edit));
    }
    HYPHA_CHECK(forget(project, set, key));
    return counts;
}

Result<void> VaultSync::forget(const ProjectId &project, const SetId &set, const std::string &key)
{
    HYPHA_TRY(auto all, parked());
    for (sync::Parked &parked : all) {
        if (!parked.isConflict() || parked.project != project || parked.set != set)
            continue;
        const auto settled =
            std::erase_if(parked.keys, [&](const sync::ConflictingKey &k) { return k.key == key; });
        if (settled == 0)
            continue;
        entries::remove(parked.base, key);
        entries::remove(parked.ours, key);
        HYPHA_CHECK(parked.keys.empty()
                        ? sync::removeParked(parkedFolder(), parked.event)
                        : sync::savePark(parkedFolder(), parked, impl().keystore, impl().sealer));
    }
    return {};
}

Result<void> VaultSync::dropParked(const EventId &event)
{
    return sync::removeParked(parkedFolder(), event);
}

} // namespace hypha::session
