#pragma once

#include "gui/search/searchindex.h"
#include "model/session/session.h"

#include <deque>

namespace hypha::gui {

/// Fills a SearchIndex set by set on the vault's lane, from the first search on; follows changes, and forgets
/// everything when the vault is locked.
class Indexer : public QObject
{
    Q_OBJECT
public:
    Indexer(session::Session &session, SearchIndex &index, QObject *parent = nullptr);

    void start();
    bool isReady() const { return m_queue.empty() && !m_reading; }
    /// The vault writes down every read: then only names of projects and sets are searched.
    bool skipsEntries() const;

Q_SIGNALS:
    void changed();

private:
    struct Wanted
    {
        ProjectId project;
        SetId set;
        std::uint64_t version = 0;
        crypto::Hash content; ///< a sync may make another version of the same number
        QString where;
    };
    void follow();
    void forget();
    void readNext();

    session::Session &m_session;
    SearchIndex &m_index;
    std::map<SetId, std::pair<crypto::Hash, QString>> m_known; ///< content and place that were indexed
    std::deque<Wanted> m_queue;
    bool m_started = false;
    bool m_reading = false;
};

} // namespace hypha::gui
