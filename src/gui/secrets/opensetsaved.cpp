#include "gui/secrets/openset.h"

#include "model/session/release.h"

/// What OpenSet makes of a version that was saved here.
namespace hypha::gui {

/// Somebody else's version in between is news, and with it all that follows.
void OpenSet::expect(const SetId &set, std::uint64_t version)
{
    if (m_set == set && m_seen && version == *m_seen + 1)
        m_seen = m_expected = version;
}

/// stateChanged() follows and loads the new version; until then the table shows the draft that was saved, and
/// what is changed meanwhile is changed on what was saved: on the version before it, a key that is new there
/// could not be removed.
void OpenSet::wentSaved(const Draft &draft, const Content &content, std::uint64_t revision,
                        const vault::PushCounts &counts)
{
    const auto parked = m_parked.find(draft.set());
    const bool next = counts.version == draft.baseVersion() + 1; // nobody else's in between
    if (m_set == draft.set()) {
        m_seen = counts.version;
        if (revision == m_revision) {
            if (next && m_draft.baseVersion() == draft.baseVersion())
                m_draft = Draft(draft.project(), draft.set(), counts.version, content);
            else
                m_draft.discard();
            ++m_revision;
        } else if (next && m_draft.baseVersion() == draft.baseVersion()) {
            m_draft.rebaseOnSaved(draft, counts.version, content, same());
            ++m_revision;
        }
        if (counts.version == draft.baseVersion()) // there was nothing to save
            relistDraft(m_draft.baseVersion(), m_draft.sharedBase());
    } else if (parked != m_parked.end() && parked->second.sharesChanges(draft)) {
        m_parked.erase(parked); // what was changed meanwhile stays
    } else if (parked != m_parked.end() && parked->second.baseVersion() == draft.baseVersion() && next) {
        parked->second.rebaseOnSaved(draft, counts.version, content, same());
    }
    m_keep.start();
    Q_EMIT draftsChanged();
    Q_EMIT changed();
    Q_EMIT saved(counts);
}

} // namespace hypha::gui
