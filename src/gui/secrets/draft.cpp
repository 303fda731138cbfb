#include "gui/secrets/draft.h"

#include "gui/secrets/inorder.h"

#include <algorithm>
#include <atomic>

namespace hypha::gui {

Draft::Draft(ProjectId project, SetId set, std::uint64_t version,
             std::shared_ptr<const entries::EntryList> base)
    : m_project(project), m_set(set), m_version(version), m_base(std::move(base))
{
}

Draft::Draft(session::StoredDraft stored)
    : m_project(stored.project), m_set(stored.set), m_version(stored.version)
{
    Changes &changes = own();
    for (entries::Entry &entry : stored.put)
        changes.put.insert(std::make_shared<const entries::Entry>(std::move(entry)));
    changes.added = changes.put.size();
    changes.removed.insert(stored.removed.begin(), stored.removed.end());
}

session::StoredDraft Draft::stored() const
{
    session::StoredDraft out{m_project, m_set, m_version, {}, {removed().begin(), removed().end()}};
    for (const Shared &entry : changed())
        out.put.push_back(*entry);
    return out;
}

/// The changes, of this draft alone.
Draft::Changes &Draft::own()
{
    if (!m_changes)
        m_changes = std::make_shared<Changes>();
    else if (m_changes.use_count() > 1)
        m_changes = std::make_shared<Changes>(*m_changes);
    else
        std::atomic_thread_fence(std::memory_order_acquire); // a copy on another thread may just have gone
    return *m_changes;
}

const Draft::Put &Draft::changed() const
{
    static const Put none;
    return m_changes ? m_changes->put : none;
}

const Draft::Removed &Draft::removed() const
{
    static const Removed none;
    return m_changes ? m_changes->removed : none;
}

std::shared_ptr<const entries::EntryList> Draft::merged() const
{
    if (isEmpty())
        return m_base;
    auto out = std::make_shared<entries::EntryList>();
    out->reserve(mergedSize());
    visitMerged([&](const entries::Entry &entry, Status) { out->push_back(entry); });
    return out;
}

const entries::Entry *Draft::find(std::string_view key) const
{
    if (const auto put = changed().find(key); put != changed().end())
        return put->get();
    return removed().contains(key) ? nullptr : entries::find(*m_base, key);
}

std::size_t Draft::mergedSize() const
{
    return m_base->size() - std::min(m_base->size(), removed().size()) + addedCount();
}

Draft::Status Draft::status(std::string_view key) const
{
    if (!changed().contains(key))
        return Status::same;
    return entries::find(*m_base, key) ? Status::changed : Status::added;
}

void Draft::put(entries::Entry entry, const Same &same)
{
    put(std::make_shared<const entries::Entry>(std::move(entry)), same);
}

void Draft::put(Shared entry, const Same &same)
{
    Changes &changes = own();
    if (const auto gone = changes.removed.find(entry->key); gone != changes.removed.end())
        changes.removed.erase(gone);
    const entries::Entry *before = entries::find(*m_base, entry->key);
    const bool wasPut = changes.put.erase(entry) > 0;
    if (before && same(*before, *entry))
        return;
    changes.put.insert(std::move(entry));
    changes.added += !wasPut && !before;
}

void Draft::remove(std::string_view key)
{
    Changes &changes = own();
    const bool inBase = entries::find(*m_base, key);
    if (const auto put = changes.put.find(key); put != changes.put.end()) {
        changes.added -= !inBase;
        changes.put.erase(put);
    }
    if (inBase)
        changes.removed.emplace(key);
}

Draft::Taken Draft::take(std::vector<std::string> keys)
{
    Taken taken{std::make_shared<const std::vector<std::string>>(std::move(keys)), {}, {}};
    taken.gone.reserve(taken.keys->size());
    Changes &changes = own();
    InOrder base(*m_base);
    auto put = changes.put.begin();
    auto place = changes.removed.begin();
    for (const std::string &key : *taken.keys) {
        const bool inBase = base.contains(key);
        if (put != changes.put.end() && (*put)->key < key)
            put = changes.put.lower_bound(key);
        if (put != changes.put.end() && (*put)->key == key) {
            changes.added -= !inBase;
            taken.put.insert(taken.put.end(), changes.put.extract(put++));
        }
        const std::size_t before = changes.removed.size();
        if (inBase)
            place = std::next(changes.removed.emplace_hint(place, key));
        taken.gone.push_back(changes.removed.size() > before);
    }
    return taken;
}

void Draft::putBack(Taken taken)
{
    Changes &changes = own();
    auto place = changes.removed.begin();
    for (std::size_t i = 0; i < taken.gone.size(); ++i) {
        if (!taken.gone[i])
            continue;
        const std::string &key = (*taken.keys)[i];
        if (place != changes.removed.end() && *place < key)
            place = changes.removed.lower_bound(key);
        if (place != changes.removed.end() && *place == key)
            place = changes.removed.erase(place);
    }
    InOrder base(*m_base);
    while (!taken.put.empty()) {
        const bool inBase = base.contains((*taken.put.begin())->key);
        const auto back = changes.put.insert(taken.put.extract(taken.put.begin()));
        changes.added += back.inserted && !inBase;
    }
}

void Draft::import(const entries::EntryList &imported, bool replaceAll, const Same &same)
{
    const Draft before = *this;
    if (replaceAll) {
        before.visitMerged([&](const entries::Entry &entry, Status) {
            if (!entries::find(imported, entry.key))
                remove(entry.key);
        });
    }
    for (const entries::Entry &entry : imported) {
        const entries::Entry *there = before.find(entry.key);
        put(there ? mergedEntry(*there, entry) : entry, same);
    }
}

void Draft::discard()
{
    m_changes.reset();
}

void Draft::rebase(std::uint64_t version, std::shared_ptr<const entries::EntryList> base, const Same &same)
{
    m_version = version;
    m_base = std::move(base);
    const std::shared_ptr<const Changes> changes = std::exchange(m_changes, nullptr);
    if (!changes)
        return;
    for (const Shared &entry : changes->put)
        put(entry, same);
    for (const std::string &key : changes->removed)
        remove(key);
}

void Draft::rebaseOnSaved(const Draft &saved, std::uint64_t version,
                          std::shared_ptr<const entries::EntryList> base, const Same &same)
{
    std::vector<std::string> takenBack;
    for (const Shared &entry : saved.changed()) {
        if (!find(entry->key))
            takenBack.push_back(entry->key);
    }
    rebase(version, std::move(base), same);
    for (const std::string &key : takenBack)
        remove(key);
}

vault::op::PushVersion Draft::operation(std::optional<std::string> message) const
{
    vault::op::PushVersion push{m_project, m_set, std::move(message), {}, {}, false, false};
    for (const Shared &entry : changed())
        push.put.push_back(*entry);
    push.remove.assign(removed().begin(), removed().end());
    return push;
}

entries::Entry mergedEntry(const entries::Entry &present, const entries::Entry &imported)
{
    entries::Entry out = present;
    out.value = imported.value;
    if (imported.kind != entries::Kind::env)
        out.kind = imported.kind;
    const auto take = [](auto &mine, const auto &theirs) {
        if (theirs)
            mine = theirs;
    };
    take(out.description, imported.description);
    take(out.username, imported.username);
    take(out.url, imported.url);
    take(out.expiresAt, imported.expiresAt);
    take(out.totp, imported.totp);
    if (!imported.tags.empty())
        out.tags = imported.tags;
    for (const entries::Field &field : imported.fields) {
        const auto there = std::find_if(out.fields.begin(), out.fields.end(),
                                        [&](const entries::Field &mine) { return mine.name == field.name; });
        if (there == out.fields.end())
            out.fields.push_back(field);
        else
            *there = field;
    }
    return out;
}

} // namespace hypha::gui
