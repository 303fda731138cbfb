#include "gui/search/indexer.h"

#include "gui/widgets/text.h"
#include "model/session/release.h"

namespace hypha::gui {

Indexer::Indexer(session::Session &session, SearchIndex &index, QObject *parent)
    : QObject(parent), m_session(session), m_index(index)
{
    connect(&m_session, &session::Session::stateChanged, this, [this] {
        if (m_started)
            follow();
    });
    connect(&m_session, &session::Session::locked, this, &Indexer::forget);
}

void Indexer::start()
{
    if (m_started || !m_session.isOpen())
        return;
    m_started = true;
    follow();
}

bool Indexer::skipsEntries() const
{
    const auto state = m_session.state();
    return state && state->org.settings.auditReads;
}

void Indexer::forget()
{
    session::releaseOnLane(m_session, m_index.clear());
    m_known.clear();
    m_queue.clear();
    m_started = false;
    m_reading = false;
    Q_EMIT changed();
}

void Indexer::follow()
{
    const auto state = m_session.state();
    if (!state)
        return;
    const UserId user = m_session.profile()->userId;
    m_index.setPlaces(*state, user);
    m_queue.clear();
    std::map<SetId, std::pair<crypto::Hash, QString>> present;
    for (const auto &[projectId, project] : state->projects) {
        if (!project.members.find(user) || skipsEntries())
            continue;
        for (const auto &[setId, set] : project.sets) {
            const QString where = displayText(project.name) + QStringLiteral(" · ") + displayText(set.name);
            const crypto::Hash content = set.versions.empty() ? crypto::Hash() : set.versions.back().encHash;
            present[setId] = {content, where};
            const auto known = m_known.find(setId);
            if (set.currentVersion() > 0 && (known == m_known.end() || known->second != present[setId]))
                m_queue.push_back({projectId, setId, set.currentVersion(), content, where});
        }
    }
    std::erase_if(m_known, [&](const auto &known) {
        const bool gone = !present.contains(known.first);
        if (gone)
            m_index.removeEntries(known.first);
        return gone;
    });
    Q_EMIT changed();
    readNext();
}

/// One set at a time: what a person does meanwhile waits for one set at most.
void Indexer::readNext()
{
    if (m_reading || m_queue.empty())
        return;
    const Wanted next = m_queue.front();
    m_queue.pop_front();
    m_reading = true;
    m_session.read(
        this,
        [next](session::OpenVault &vault) -> Result<std::vector<SearchItem>> {
            HYPHA_TRY(const auto list, vault.entries(next.project, next.set, next.version));
            return SearchIndex::itemsOf(list, next.project, next.set, next.where);
        },
        [this, next](Result<std::vector<SearchItem>> items) {
            if (!m_started || (!items && items.error().code == Errc::cancelled))
                return;
            m_reading = false;
            // What cannot be read cannot be found; the set itself says why when it is opened.
            session::releaseOnLane(
                m_session,
                m_index.setEntries(next.set, items ? std::move(*items) : std::vector<SearchItem>()));
            m_known[next.set] = {next.content, next.where};
            Q_EMIT changed();
            readNext();
        });
}

} // namespace hypha::gui
