#include "model/sync/merge.h"

#include "model/entries/samesecret.h"
#include "model/sync/mergefields.h"

#include <algorithm>

namespace hypha::sync {
namespace {

using entries::Entry;

class EntryMerge
{
public:
    EntryMerge(const Entry &base, const Entry &theirs, const Entry &ours, const crypto::SessionSealer &sealer)
        : m_base(base), m_theirs(theirs), m_ours(ours), m_sealer(sealer), m_merged(theirs)
    {
    }

    void run()
    {
        secret(&Entry::value, "value");
        secret(&Entry::totp, "totp");
        plain(&Entry::kind, "kind");
        plain(&Entry::description, "description");
        plain(&Entry::username, "username");
        plain(&Entry::url, "url");
        plain(&Entry::favorite, "favorite");
        plain(&Entry::expiresAt, "expires_at");
        m_merged.tags = mergeTags(m_base.tags, m_theirs.tags, m_ours.tags);
        add(mergeOwnFields(m_base.fields, m_theirs.fields, m_ours.fields, m_sealer, m_merged.fields));
        add(mergeUnknown(m_base.unknown, m_theirs.unknown, m_ours.unknown, m_sealer, m_merged.unknown));
        m_merged.createdAt = std::min(m_theirs.createdAt, m_ours.createdAt);
        m_merged.updatedAt = std::max(m_theirs.updatedAt, m_ours.updatedAt);
        std::sort(m_conflicts.begin(), m_conflicts.end());
    }

    Entry takeMerged() { return std::move(m_merged); }
    std::vector<std::string> takeConflicts() { return std::move(m_conflicts); }

private:
    template <class Member, class Same> void member(Member Entry::*at, const char *name, const Same &same)
    {
        switch (sideOf(m_base.*at, m_theirs.*at, m_ours.*at, same)) {
        case Side::theirs:
            break;
        case Side::ours:
            m_merged.*at = m_ours.*at;
            break;
        case Side::both:
            m_conflicts.emplace_back(name);
        }
    }
    template <class Member> void secret(Member Entry::*at, const char *name)
    {
        member(at, name,
               [this](const Member &a, const Member &b) { return entries::sameSecret(a, b, m_sealer); });
    }
    template <class Member> void plain(Member Entry::*at, const char *name)
    {
        member(at, name, [](const Member &a, const Member &b) { return a == b; });
    }
    void add(const std::vector<std::string> &names)
    {
        m_conflicts.insert(m_conflicts.end(), names.begin(), names.end());
    }

    const Entry &m_base, &m_theirs, &m_ours;
    const crypto::SessionSealer &m_sealer;
    Entry m_merged;
    std::vector<std::string> m_conflicts;
};

class ListMerge
{
public:
    explicit ListMerge(const crypto::SessionSealer &sealer) : m_sealer(sealer) {}

    void entry(const Entry *base, const Entry *theirs, const Entry *ours)
    {
        if (theirs && ours)
            return bothThere(base, *theirs, *ours);
        const Entry *left = theirs ? theirs : ours;
        if (!left)
            return; // removed by both
        const bool unchanged = base && entries::sameContent(*base, *left, m_sealer);
        if (unchanged)
            return; // removed by one, left alone by the other
        if (!base)
            m_out.merged.push_back(*left);
        else
            removedAndChanged(*base, theirs, ours);
    }

    Merge take() { return std::move(m_out); }

private:
    static std::optional<Entry> copyOf(const Entry *entry)
    {
        return entry ? std::optional(*entry) : std::nullopt;
    }

    void bothThere(const Entry *base, const Entry &theirs, const Entry &ours)
    {
        Entry nothing;
        nothing.key = theirs.key;
        EntryMerge merging(base ? *base : nothing, theirs, ours, m_sealer);
        merging.run();
        auto fields = merging.takeConflicts();
        if (!fields.empty())
            m_out.conflicts.push_back({theirs.key, std::move(fields), copyOf(base), theirs, ours});
        m_out.merged.push_back(merging.takeMerged());
    }

    void removedAndChanged(const Entry &base, const Entry *theirs, const Entry *ours)
    {
        m_out.conflicts.push_back({base.key, {"entry"}, base, copyOf(theirs), copyOf(ours)});
        if (theirs)
            m_out.merged.push_back(*theirs);
    }

    const crypto::SessionSealer &m_sealer;
    Merge m_out;
};

const Entry *takeIf(entries::EntryList::const_iterator &at, const entries::EntryList &list,
                    const std::string &key)
{
    return at != list.end() && at->key == key ? &*at++ : nullptr;
}

} // namespace

Merge merge(const entries::EntryList &base, const entries::EntryList &theirs, const entries::EntryList &ours,
            const crypto::SessionSealer &sealer)
{
    ListMerge out(sealer);
    auto b = base.begin();
    auto t = theirs.begin();
    auto o = ours.begin();
    for (;;) {
        const std::string *key = nullptr;
        const auto offer = [&key](auto at, const entries::EntryList &list) {
            if (at != list.end() && (!key || at->key < *key))
                key = &at->key;
        };
        offer(b, base);
        offer(t, theirs);
        offer(o, ours);
        if (!key)
            return out.take();
        const std::string next = *key;
        const Entry *inBase = takeIf(b, base, next);
        const Entry *inTheirs = takeIf(t, theirs, next);
        out.entry(inBase, inTheirs, takeIf(o, ours, next));
    }
}

namespace {

void takeOwnField(entries::Entry &into, const Entry &from, const std::string &name)
{
    std::erase_if(into.fields, [&](const entries::Field &f) { return f.name == name; });
    for (const entries::Field &f : from.fields)
        if (f.name == name)
            into.fields.push_back(f);
}

void takeUnknown(Entry &into, const Entry &from, const std::string &name)
{
    std::erase_if(into.unknown, [&](const auto &member) { return member.first == name; });
    for (const auto &member : from.unknown)
        if (member.first == name)
            into.unknown.push_back(member);
}

void takeField(Entry &into, const Entry &from, const std::string &field)
{
    if (field == "value")
        into.value = from.value;
    else if (field == "totp")
        into.totp = from.totp;
    else if (field == "kind")
        into.kind = from.kind;
    else if (field == "description")
        into.description = from.description;
    else if (field == "username")
        into.username = from.username;
    else if (field == "url")
        into.url = from.url;
    else if (field == "favorite")
        into.favorite = from.favorite;
    else if (field == "expires_at")
        into.expiresAt = from.expiresAt;
    else if (field == "fields")
        into.fields = from.fields;
    else if (field.starts_with("field:"))
        takeOwnField(into, from, field.substr(6));
    else
        takeUnknown(into, from, field);
}

} // namespace

std::optional<Entry> settledAsOurs(const EntryConflict &conflict, const Entry *present)
{
    if (!conflict.ours)
        return std::nullopt;
    if (!present || conflict.fields == std::vector<std::string>{"entry"})
        return conflict.ours;
    Entry out = *present;
    for (const std::string &field : conflict.fields)
        takeField(out, *conflict.ours, field);
    return out;
}

} // namespace hypha::sync
