#include "gui/secrets/openset.h"

#include "model/session/release.h"

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

const Draft *OpenSet::draftOf(const SetId &set) const
{
    if (m_set == set)
        return &m_draft;
    const auto parked = m_parked.find(set);
    return parked == m_parked.end() ? nullptr : &parked->second;
}

bool OpenSet::takeOther(Draft draft)
{
    const auto state = m_session.state();
    if (!state || !state->set(draft.project(), draft.set()) || m_set == draft.set())
        return false;
    Draft &parked = m_parked[draft.set()];
    session::releaseOnLane(m_session, std::exchange(parked, std::move(draft)));
    m_keep.start();
    Q_EMIT draftsChanged();
    return true;
}

/// The outcome comes by itself: what withVault() gives is Errc::cancelled after a lock, which is when most
/// hangs on it.
void OpenSet::keepDrafts()
{
    if (!m_session.isOpen())
        return;
    std::vector<Draft> drafts;
    for (const auto &[set, draft] : m_parked)
        drafts.push_back(draft);
    if (m_set && !m_draft.isEmpty())
        drafts.push_back(m_draft);
    if (!m_restored) {
        if (m_unrestored && !drafts.empty())
            tellUnrestored(*m_unrestored);
        return;
    }
    const int counted = drafts.empty() ? 0 : 1;
    m_keeping += counted;
    auto outcome = std::make_shared<Result<void>>();
    m_session.withVault(
        this,
        [file = m_session.profiles().draftFile(m_session.profile()->name), drafts = std::move(drafts),
         outcome](session::OpenVault &vault) {
            std::vector<session::StoredDraft> stored;
            for (const Draft &draft : drafts)
                stored.push_back(draft.stored());
            *outcome = session::saveDrafts(file, stored, vault.keystore(), vault.sealer());
            return Result<void>();
        },
        [this, outcome, counted](const Result<void> &) {
            m_keeping -= counted;
            if (!*outcome)
                Q_EMIT keepFailed(outcome->error());
            else
                Q_EMIT draftsKept();
            if (counted && m_keeping == 0)
                Q_EMIT kept();
        });
}

/// As late as other outcomes: after a lock there is another page to tell it.
void OpenSet::tellUnrestored(const Error &error)
{
    ++m_keeping;
    QMetaObject::invokeMethod(
        this,
        [this, error] {
            --m_keeping;
            Q_EMIT keepFailed(error);
        },
        Qt::QueuedConnection);
}

/// Runs on the lane before any set is read, as it is asked for first. A file that cannot be read stands
/// aside, so that what is changed from now on is kept.
void OpenSet::restoreDrafts()
{
    auto aside = std::make_shared<std::optional<Error>>();
    m_session.withVault(
        this,
        [file = m_session.profiles().draftFile(m_session.profile()->name),
         aside](session::OpenVault &vault) -> Result<std::vector<Draft>> {
            std::vector<Draft> drafts;
            auto stored = session::loadDrafts(file, vault.keystore(), vault.sealer());
            if (!stored && stored.error().code == Errc::noMemory)
                return tl::unexpected(stored.error());
            if (!stored) {
                HYPHA_TRY(const auto moved, session::setDraftsAside(file));
                *aside = stored.error();
                (*aside)->item = moved.string();
                return drafts;
            }
            for (session::StoredDraft &one : *stored)
                drafts.emplace_back(std::move(one));
            return drafts;
        },
        [this, aside](Result<std::vector<Draft>> drafts) {
            draftsRestored(std::move(drafts));
            if (*aside)
                Q_EMIT draftsSetAside(**aside);
        });
}

void OpenSet::draftsRestored(Result<std::vector<Draft>> drafts)
{
    if (!drafts) {
        if (drafts.error().code == Errc::cancelled)
            return;
        m_unrestored = drafts.error();
        return Q_EMIT keepFailed(drafts.error());
    }
    m_restored = true;
    m_unrestored.reset();
    for (Draft &draft : *drafts)
        m_parked.insert_or_assign(draft.set(), std::move(draft));
    Q_EMIT draftsChanged();
}

void OpenSet::forgetAll()
{
    m_keep.stop();
    m_restored = false;
    m_unrestored.reset();
    session::releaseOnLane(m_session, std::exchange(m_parked, {}), std::exchange(m_draft, {}));
    m_saving = false;
    m_viewed = 0;
    m_set.reset();
    close();
    Q_EMIT draftsChanged();
}

} // namespace hypha::gui
