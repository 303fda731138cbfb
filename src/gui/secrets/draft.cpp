#include "gui/secrets/draft.h"

namespace hypha::gui {

Draft::Draft(ProjectId project, SetId set, std::uint64_t version,
             std::shared_ptr<const entries::EntryList> base)
    : m_project(project), m_set(set), m_version(version), m_base(std::move(base))
{
}

Draft::Draft(session::StoredDraft stored)
    : m_project(stored.project), m_set(stored.set), m_version(stored.version)
{
    for (entries::Entry &entry : stored.put)
        m_put.emplace(entry.key, std::move(entry));
    m_removed.insert(stored.removed.begin(), stored.removed.end());
}

session::StoredDraft Draft::stored() const
{
    session::StoredDraft out{m_project, m_set, m_version, {}, {m_removed.begin(), m_removed.end()}};
    for (const auto &[key, entry] : m_put)
        out.put.push_back(entry);
    return out;
}

std::shared_ptr<const entries::EntryList> Draft::merged() const
{
    if (isEmpty())
        return m_base;
    auto out = std::make_shared<entries::EntryList>();
    out->reserve(m_base->size() + m_put.size());
    auto put = m_put.begin();
    for (const entries::Entry &entry : *m_base) {
        for (; put != m_put.end() && put->first < entry.key; ++put)
            out->push_back(put->second);
        if (put != m_put.end() && put->first == entry.key)
            out->push_back((put++)->second);
        else if (!m_removed.contains(entry.key))
            out->push_back(entry);
    }
    for (; put != m_put.end(); ++put)
        out->push_back(put->second);
    return out;
}

Draft::Status Draft::status(std::string_view key) const
{
    if (!m_put.contains(key))
        return Status::same;
    return entries::find(*m_base, key) ? Status::changed : Status::added;
}

void Draft::put(entries::Entry entry, const Same &same)
{
    if (const auto removed = m_removed.find(entry.key); removed != m_removed.end())
        m_removed.erase(removed);
    const entries::Entry *before = entries::find(*m_base, entry.key);
    if (before && same(*before, entry))
        m_put.erase(entry.key);
    else
        m_put.insert_or_assign(entry.key, std::move(entry));
}

void Draft::remove(std::string_view key)
{
    if (const auto put = m_put.find(key); put != m_put.end())
        m_put.erase(put);
    if (entries::find(*m_base, key))
        m_removed.emplace(key);
}

void Draft::import(const entries::EntryList &imported, bool replaceAll, const Same &same)
{
    const auto present = merged();
    if (replaceAll) {
        for (const entries::Entry &entry : *present) {
            if (!entries::find(imported, entry.key))
                remove(entry.key);
        }
    }
    for (const entries::Entry &entry : imported) {
        const entries::Entry *there = entries::find(*present, entry.key);
        put(there ? mergedEntry(*there, entry) : entry, same);
    }
}

void Draft::discard()
{
    m_put.clear();
    m_removed.clear();
}

void Draft::rebase(std::uint64_t version, std::shared_ptr<const entries::EntryList> base, const Same &same)
{
    m_version = version;
    m_base = std::move(base);
    const auto put = std::exchange(m_put, {});
    const auto removed = std::exchange(m_removed, {});
    for (const auto &[key, entry] : put)
        this->put(entry, same);
    for (const std::string &key : removed)
        remove(key);
}

vault::op::PushVersion Draft::operation(std::optional<std::string> message) const
{
    vault::op::PushVersion push{m_project, m_set, std::move(message), {}, {}, false, false};
    for (const auto &[key, entry] : m_put)
        push.put.push_back(entry);
    push.remove.assign(m_removed.begin(), m_removed.end());
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
    if (!imported.tags.empty())
        out.tags = imported.tags;
    return out;
}

} // namespace hypha::gui
