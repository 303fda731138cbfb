#include "gui/search/searchindex.h"

#include "gui/widgets/text.h"

#include <QAction>

#include <algorithm>

namespace hypha::gui {
namespace {

QString fold(const QString &text)
{
    return text.toCaseFolded();
}

/// 0 is best: the title begins with the word, a word in it does, the title has it, or only the rest.
int rankOf(const SearchItem &item, const QString &word, qsizetype at)
{
    if (at == 0)
        return item.titleEnd == word.size() ? -1 : 0;
    if (at >= item.titleEnd)
        return 3;
    return item.text.at(at - 1).isLetterOrNumber() ? 2 : 1;
}

struct Match
{
    int rank = 0;
    const SearchItem *item = nullptr;
};

bool better(const Match &a, const Match &b)
{
    if (a.rank != b.rank)
        return a.rank < b.rank;
    if (a.item->titleEnd != b.item->titleEnd)
        return a.item->titleEnd < b.item->titleEnd;
    return a.item->text < b.item->text;
}

void matchInto(std::vector<Match> &out, const std::vector<SearchItem> &items, const QStringList &words)
{
    for (const SearchItem &item : items) {
        if (item.action && !item.action->isEnabled())
            continue;
        int rank = 0;
        bool all = true;
        for (const QString &word : words) {
            const qsizetype at = item.text.indexOf(word);
            all = at >= 0;
            if (!all)
                break;
            rank += rankOf(item, word, at);
        }
        if (all)
            out.push_back({rank, &item});
    }
}

} // namespace

void SearchItem::setText(const QString &more)
{
    const QString folded = fold(title);
    titleEnd = folded.size();
    text = folded + u'\n' + fold(more);
}

void SearchIndex::setActions(const QList<QAction *> &actions)
{
    m_actions.clear();
    for (QAction *action : actions) {
        SearchItem item;
        item.kind = SearchItem::Kind::action;
        item.title = action->text().remove(u'&');
        item.detail = action->shortcut().toString(QKeySequence::NativeText);
        item.action = action;
        item.setText({});
        m_actions.push_back(std::move(item));
    }
}

void SearchIndex::setPlaces(const vault::VaultState &state, const UserId &user)
{
    m_places.clear();
    for (const auto &[id, project] : state.projects) {
        if (!project.members.find(user))
            continue;
        SearchItem item;
        item.kind = SearchItem::Kind::place;
        item.project = id;
        item.title = displayText(project.name);
        item.setText({});
        const QString name = item.title;
        m_places.push_back(std::move(item));
        for (const auto &[setId, set] : project.sets) {
            SearchItem inner;
            inner.kind = SearchItem::Kind::place;
            inner.project = id;
            inner.set = setId;
            inner.title = displayText(set.name);
            inner.detail = name;
            inner.setText(name);
            m_places.push_back(std::move(inner));
        }
    }
}

std::vector<SearchItem> SearchIndex::setEntries(const SetId &set, std::vector<SearchItem> items)
{
    return std::exchange(m_entries[set], std::move(items));
}

SearchIndex::Entries SearchIndex::clear()
{
    m_places.clear();
    return std::exchange(m_entries, {});
}

std::size_t SearchIndex::size() const
{
    std::size_t count = m_actions.size() + m_places.size();
    for (const auto &[set, items] : m_entries)
        count += items.size();
    return count;
}

SearchIndex::Found SearchIndex::find(SearchItem::Kind kind, const QString &query, std::size_t most) const
{
    const QStringList words = fold(query).split(u' ', Qt::SkipEmptyParts);
    std::vector<Match> matches;
    if (kind == SearchItem::Kind::action)
        matchInto(matches, m_actions, words);
    else if (kind == SearchItem::Kind::place)
        matchInto(matches, m_places, words);
    else
        for (const auto &[set, items] : m_entries)
            matchInto(matches, items, words);
    Found found;
    found.total = matches.size();
    const std::size_t kept = std::min(most, matches.size());
    std::partial_sort(matches.begin(), matches.begin() + static_cast<std::ptrdiff_t>(kept), matches.end(),
                      better);
    for (std::size_t i = 0; i < kept; ++i)
        found.items.push_back(matches[i].item);
    return found;
}

const SearchItem *SearchIndex::place(const ProjectId &project, const SetId &set) const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(), [&](const SearchItem &item) {
        return item.project == project && item.set == set;
    });
    return found == m_places.end() ? nullptr : &*found;
}

std::vector<SearchItem> SearchIndex::itemsOf(const entries::EntryList &list, const ProjectId &project,
                                             const SetId &set, const QString &where)
{
    std::vector<SearchItem> items;
    items.reserve(list.size());
    for (const entries::Entry &entry : list) {
        SearchItem item;
        item.project = project;
        item.set = set;
        item.key = entry.key;
        item.title = displayText(entry.key);
        item.detail = where;
        QStringList more{where};
        for (const std::string &tag : entry.tags)
            more << plainText(tag);
        for (const auto *part : {&entry.username, &entry.url})
            if (*part)
                more << plainText(**part);
        // What a note says is its secret, also where it stands in the description.
        if (entry.description && entry.kind != entries::Kind::note)
            more << plainText(*entry.description);
        item.setText(more.join(u'\n'));
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace hypha::gui
