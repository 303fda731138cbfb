#pragma once

#include "model/entries/entry.h"
#include "model/vault/state.h"

#include <QString>

#include <map>
#include <vector>

class QAction;

namespace hypha::gui {

/// One thing that can be found: what it is called, where it is, and the text it is found by.
struct SearchItem
{
    enum class Kind : std::uint8_t { entry, place, action };
    Kind kind = Kind::entry;
    QString title;
    QString detail;         ///< "api · production", or a shortcut
    QString text;           ///< case-folded: the title, a line break, then everything else
    qsizetype titleEnd = 0; ///< where the title ends in `text`
    ProjectId project;
    std::optional<SetId> set;
    std::string key;
    QAction *action = nullptr;

    void setText(const QString &more);
};

/// Everything the person can reach, by name: actions, projects, sets and the public parts of entries. Values,
/// concealed fields and the text of notes never come into it. Values only; no window.
class SearchIndex
{
public:
    void setActions(const QList<QAction *> &actions);
    void setPlaces(const vault::VaultState &state, const UserId &user);
    using Entries = std::map<SetId, std::vector<SearchItem>>;
    /// Gives back what was there: many items take long to free.
    std::vector<SearchItem> setEntries(const SetId &set, std::vector<SearchItem> items);
    void removeEntries(const SetId &set) { m_entries.erase(set); }
    /// Everything but the actions; gives back the entries.
    Entries clear();
    std::size_t size() const;

    struct Found
    {
        std::vector<const SearchItem *> items; ///< the best, best first
        std::size_t total = 0;                 ///< how many match
    };
    /// Every word must stand somewhere in the text. The pointers hold until the index changes.
    Found find(SearchItem::Kind kind, const QString &query, std::size_t most) const;
    const SearchItem *place(const ProjectId &project, const SetId &set) const;

    static std::vector<SearchItem> itemsOf(const entries::EntryList &list, const ProjectId &project,
                                           const SetId &set, const QString &where);

private:
    std::vector<SearchItem> m_actions, m_places;
    Entries m_entries;
};

} // namespace hypha::gui
