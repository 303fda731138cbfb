#include "gui/secrets/openset.h"

/// The drafts of the sets that OpenSet does not show, and how all of them outlive a lock.
namespace hypha::gui {

std::size_t OpenSet::parkedDrafts() const
{
    return m_parked.size();
}

std::set<SetId> OpenSet::setsWithDrafts() const
{
    std::set<SetId> sets;
    for (const auto &[set, draft] : m_parked)
        sets.insert(set);
    if (m_set && !m_draft.isEmpty())
        sets.insert(*m_set);
    return sets;
}

void OpenSet::park()
{
    if (m_set && !m_draft.isEmpty())
        m_parked.insert_or_assign(*m_set, m_draft);
}

const Draft *OpenSet::parkedDraft(const SetId &set) const
{
    const auto parked = m_parked.find(set);
    return parked == m_parked.end() ? nullptr : &parked->second;
}

bool OpenSet::putInto(const ProjectId &project, const SetId &set, const entries::EntryList &list)
{
    const auto state = m_session.state();
    const vault::SecretSet *target = state ? state->set(project, set) : nullptr;
    if (!target || m_set == set)
        return false;
    const auto place = m_parked.try_emplace(set, project, set, target->currentVersion(),
                                            std::make_shared<entries::EntryList>());
    const auto different = [](const entries::Entry &, const entries::Entry &) { return false; };
    for (const entries::Entry &entry : list)
        place.first->second.put(entry, different);
    m_keep.start();
    Q_EMIT draftsChanged();
    return true;
}

void OpenSet::keepDrafts()
{
    if (!m_restored || !m_session.isOpen())
        return;
    std::vector<Draft> drafts;
    for (const auto &[set, draft] : m_parked)
        drafts.push_back(draft);
    if (m_set && !m_draft.isEmpty())
        drafts.push_back(m_draft);
    m_session.withVault(
        this,
        [file = m_session.profiles().draftFile(m_session.profile()->name),
         drafts = std::move(drafts)](session::OpenVault &vault) {
            std::vector<session::StoredDraft> stored;
            for (const Draft &draft : drafts)
                stored.push_back(draft.stored());
            return session::saveDrafts(file, stored, vault.keystore(), vault.sealer());
        },
        [this](const Result<void> &kept) {
            if (!kept && kept.error().code != Errc::cancelled)
                Q_EMIT keepFailed(kept.error());
        });
}

/// Runs on the lane before any set is read, as it is asked for first.
void OpenSet::restoreDrafts()
{
    m_session.withVault(
        this,
        [file = m_session.profiles().draftFile(m_session.profile()->name)](
            session::OpenVault &vault) -> Result<std::vector<Draft>> {
            HYPHA_TRY(auto stored, session::loadDrafts(file, vault.keystore(), vault.sealer()));
            std::vector<Draft> drafts;
            for (session::StoredDraft &one : stored)
                drafts.emplace_back(std::move(one));
            return drafts;
        },
        [this](Result<std::vector<Draft>> drafts) {
            if (!drafts) {
                if (drafts.error().code != Errc::cancelled)
                    Q_EMIT keepFailed(drafts.error());
                return;
            }
            m_restored = true;
            for (Draft &draft : *drafts)
                m_parked.insert_or_assign(draft.set(), std::move(draft));
            Q_EMIT draftsChanged();
        });
}

void OpenSet::forgetAll()
{
    m_keep.stop();
    m_restored = false;
    m_parked.clear();
    m_draft = {};
    m_saving = false;
    m_viewed = 0;
    m_set.reset();
    close();
    Q_EMIT draftsChanged();
}

} // namespace hypha::gui
