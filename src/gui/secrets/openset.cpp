#include "gui/secrets/openset.h"

namespace hypha::gui {

static constexpr int keepMilliseconds = 1500;

OpenSet::OpenSet(session::Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_shown(std::make_shared<entries::EntryList>())
{
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepMilliseconds);
    connect(&m_keep, &QTimer::timeout, this, &OpenSet::keepDrafts);
    connect(&session, &session::Session::opened, this, &OpenSet::restoreDrafts);
    connect(&session, &session::Session::aboutToLock, this, &OpenSet::keepDrafts);
    connect(&session, &session::Session::stateChanged, this, &OpenSet::stateChanged);
    connect(&session, &session::Session::locked, this, &OpenSet::forgetAll);
    connect(&session, &session::Session::healthChanged, this, &OpenSet::changed);
}

Draft::Same OpenSet::same() const
{
    return [&session = m_session](const entries::Entry &a, const entries::Entry &b) {
        return session.sameContent(a, b);
    };
}

const vault::SecretSet *OpenSet::set() const
{
    const auto state = m_session.state();
    return state && m_set ? state->set(*m_project, *m_set) : nullptr;
}

const vault::Project *OpenSet::project() const
{
    const auto state = m_session.state();
    return state && m_project ? state->project(*m_project) : nullptr;
}

bool OpenSet::isReadOnly() const
{
    return m_viewed != 0 || !m_session.health().ok();
}

std::size_t OpenSet::parkedDrafts() const
{
    return m_parked.size();
}

void OpenSet::park()
{
    if (m_set && !m_draft.isEmpty())
        m_parked.insert_or_assign(*m_set, m_draft);
}

void OpenSet::keepDrafts()
{
    if (!m_restored || !m_session.isOpen())
        return;
    std::vector<session::StoredDraft> drafts;
    for (const auto &[set, draft] : m_parked) {
        if (set != m_set)
            drafts.push_back(draft.stored());
    }
    if (m_set && !m_draft.isEmpty())
        drafts.push_back(m_draft.stored());
    m_session.withVault(
        this,
        [file = m_session.profiles().draftFile(m_session.profile()->name),
         drafts = std::move(drafts)](session::OpenVault &vault) {
            return session::saveDrafts(file, drafts, vault.keystore(), vault.sealer());
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
        [file = m_session.profiles().draftFile(m_session.profile()->name)](session::OpenVault &vault) {
            return session::loadDrafts(file, vault.keystore(), vault.sealer());
        },
        [this](Result<std::vector<session::StoredDraft>> drafts) {
            if (!drafts) {
                if (drafts.error().code != Errc::cancelled)
                    Q_EMIT keepFailed(drafts.error());
                return;
            }
            m_restored = true;
            for (session::StoredDraft &stored : *drafts)
                m_parked.insert_or_assign(stored.set, Draft(std::move(stored)));
        });
}

void OpenSet::show(const ProjectId &project, const SetId &set)
{
    if (m_set == set && m_viewed == 0)
        return;
    park();
    m_project = project;
    m_set = set;
    m_viewed = 0;
    m_draft = Draft(project, set, 0, std::make_shared<entries::EntryList>());
    m_shown = std::make_shared<entries::EntryList>();
    load();
}

void OpenSet::close()
{
    park();
    m_set.reset();
    m_project.reset();
    ++m_request;
    m_loading = false;
    m_draft = {};
    m_shown = std::make_shared<entries::EntryList>();
    Q_EMIT changed();
}

void OpenSet::viewVersion(std::uint64_t version)
{
    const vault::SecretSet *shown = set();
    if (!shown || m_viewed == version)
        return;
    m_viewed = version;
    load();
}

void OpenSet::load()
{
    const vault::SecretSet *wanted = set();
    if (!wanted)
        return close();
    const std::uint64_t version = m_viewed ? m_viewed : wanted->currentVersion();
    const std::uint64_t request = ++m_request;
    if (version == 0) {
        loaded(0, entries::EntryList());
        return;
    }
    m_loading = true;
    Q_EMIT changed();
    m_session.entries(*m_project, *m_set, version, this,
                      [this, request, version](Result<entries::EntryList> list) {
                          if (request == m_request)
                              loaded(version, std::move(list));
                      });
}

void OpenSet::loaded(std::uint64_t version, Result<entries::EntryList> list)
{
    m_loading = false;
    if (!list) {
        m_shown = std::make_shared<entries::EntryList>();
        Q_EMIT loadFailed(list.error());
        Q_EMIT changed();
        return;
    }
    auto base = std::make_shared<const entries::EntryList>(std::move(*list));
    if (m_viewed != 0) {
        m_shown = std::move(base);
        Q_EMIT changed();
        return;
    }
    if (auto parked = m_parked.extract(*m_set))
        m_draft = std::move(parked.mapped());
    const bool moved = !m_draft.isEmpty() && m_draft.baseVersion() != version;
    m_draft.rebase(version, std::move(base), same());
    draftChanged();
    if (moved)
        Q_EMIT rebased();
}

void OpenSet::stateChanged()
{
    std::erase_if(m_parked, [state = m_session.state()](const auto &parked) {
        return !state->set(parked.second.project(), parked.first);
    });
    if (!m_set)
        return;
    const vault::SecretSet *now = set();
    if (!now)
        return close();
    if (m_viewed == 0 && now->currentVersion() != m_draft.baseVersion())
        load();
    else
        Q_EMIT changed();
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
}

void OpenSet::draftChanged()
{
    if (m_viewed == 0)
        m_shown = m_draft.merged();
    m_keep.start();
    Q_EMIT changed();
}

void OpenSet::put(entries::Entry entry, const std::string &previousKey)
{
    if (!previousKey.empty() && previousKey != entry.key)
        m_draft.remove(previousKey);
    m_draft.put(std::move(entry), same());
    draftChanged();
}

void OpenSet::remove(const std::vector<std::string> &keys)
{
    for (const std::string &key : keys)
        m_draft.remove(key);
    draftChanged();
}

void OpenSet::takeDraft(Draft draft)
{
    if (draft.set() != m_draft.set() || draft.baseVersion() != m_draft.baseVersion())
        return;
    m_draft = std::move(draft);
    draftChanged();
}

void OpenSet::discard()
{
    m_draft.discard();
    draftChanged();
}

void OpenSet::save(std::optional<std::string> message)
{
    if (m_saving || m_draft.isEmpty() || !m_set)
        return;
    m_saving = true;
    Q_EMIT changed();
    m_session.run(m_draft.operation(std::move(message)), this,
                  [this, set = *m_set](Result<vault::PushCounts> counts) {
                      m_saving = false;
                      if (!counts) {
                          Q_EMIT changed();
                          Q_EMIT saveFailed(counts.error());
                          return;
                      }
                      m_parked.erase(set);
                      if (m_set == set)
                          m_draft.discard();
                      m_keep.start();
                      Q_EMIT saved(*counts); // stateChanged() follows and loads the new version
                  });
}

} // namespace hypha::gui
