#include "gui/secrets/openset.h"

#include "model/session/release.h"

#include <algorithm>

namespace hypha::gui {

static constexpr int keepMilliseconds = 1500;

OpenSet::OpenSet(session::Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepMilliseconds);
    connect(&m_keep, &QTimer::timeout, this, &OpenSet::keepDrafts);
    connect(&session, &session::Session::opened, this, &OpenSet::restoreDrafts);
    connect(&session, &session::Session::aboutToLock, this, &OpenSet::keepDrafts);
    connect(&session, &session::Session::stateChanged, this, &OpenSet::stateChanged);
    connect(&session, &session::Session::locked, this, &OpenSet::forgetAll);
    connect(&session, &session::Session::healthChanged, this, &OpenSet::healthChanged);
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
    return m_viewed != 0 || m_unreadable || !m_session.isWritable();
}

void OpenSet::show(const ProjectId &project, const SetId &set)
{
    if (m_set == set && m_viewed == 0)
        return;
    park();
    m_project = project;
    m_set = set;
    m_viewed = 0;
    m_seen.reset();
    m_expected = 0;
    m_unreadable = false;
    m_draft = Draft(project, set, 0, std::make_shared<entries::EntryList>());
    if (auto parked = m_parked.extract(set))
        m_draft = std::move(parked.mapped());
    clearShown();
    load();
}

void OpenSet::close()
{
    park();
    m_set.reset();
    m_project.reset();
    ++m_request;
    m_loading = false;
    m_unreadable = false;
    m_draft = {};
    clearShown();
    Q_EMIT changed();
}

void OpenSet::clearShown()
{
    session::releaseOnLane(m_session, std::exchange(m_shown, {}));
    forgetRemoval();
    m_listed = 0;
    tellListed(std::make_shared<EntryRows>());
}

void OpenSet::tellListed(std::shared_ptr<EntryRows> rows)
{
    Q_EMIT listed(rows);
    session::releaseOnLane(m_session, std::move(rows));
}

void OpenSet::viewVersion(std::uint64_t version)
{
    const vault::SecretSet *shown = set();
    if (!shown || m_viewed == version)
        return;
    m_viewed = version;
    load();
}

OpenSet::Listing OpenSet::listingOf(Draft draft, std::uint64_t version,
                                    std::shared_ptr<const entries::EntryList> base,
                                    const crypto::SessionSealer &sealer)
{
    entries::Comparison comparison(sealer);
    draft.rebase(version, std::move(base), [&](const entries::Entry &a, const entries::Entry &b) {
        return comparison.sameContent(a, b);
    });
    auto rows = std::make_shared<EntryRows>(entryRows(draft));
    return {std::move(draft), std::move(rows), 0};
}

static std::optional<crypto::Hash> contentOf(const vault::SecretSet &set)
{
    return set.versions.empty() ? std::nullopt : std::optional(set.versions.back().encHash);
}

/// Reads the version asked for and puts the draft on it.
void OpenSet::load()
{
    const vault::SecretSet *wanted = set();
    if (!wanted)
        return close();
    m_awaited = m_viewed ? m_viewed : wanted->currentVersion();
    m_content = contentOf(*wanted);
    m_loading = true;
    Q_EMIT changed();
    m_session.read(
        this,
        [project = *m_project, set = *m_set, version = m_awaited, revision = m_revision,
         draft = m_viewed ? Draft(*m_project, *m_set, 0, nullptr)
                          : m_draft](session::OpenVault &vault) mutable -> Result<Listing> {
            auto base = std::make_shared<entries::EntryList>();
            if (version != 0) {
                HYPHA_TRY(*base, vault.entries(project, set, version));
            }
            Listing listing = listingOf(std::move(draft), version, std::move(base), vault.sealer());
            listing.revision = revision;
            return listing;
        },
        [this, request = ++m_request](Result<Listing> listing) {
            if (request == m_request)
                listedAs(std::move(listing));
        });
}

/// The draft, which was changed at many places, on the base that is there already.
void OpenSet::relist(std::uint64_t version, std::shared_ptr<const entries::EntryList> base)
{
    m_awaited = version;
    m_loading = true;
    Q_EMIT changed();
    m_session.read(
        this,
        [version, base = std::move(base), revision = m_revision,
         draft = m_draft](session::OpenVault &vault) mutable -> Result<Listing> {
            Listing listing = listingOf(std::move(draft), version, std::move(base), vault.sealer());
            listing.revision = revision;
            return listing;
        },
        [this, request = ++m_request](Result<Listing> listing) {
            if (request == m_request)
                listedAs(std::move(listing));
        });
}

/// A version that is being read already finds the draft changed and puts it on itself: asked again now, it
/// would be dropped.
void OpenSet::relistDraft(std::uint64_t version, std::shared_ptr<const entries::EntryList> base)
{
    if (!m_loading && m_viewed == 0)
        relist(version, std::move(base));
}

void OpenSet::listedAs(Result<Listing> listing)
{
    m_loading = false;
    if (!listing) {
        clearShown();
        if (listing.error().code != Errc::cancelled) {
            m_failed = true;
            m_unreadable = m_unreadable || m_viewed == 0;
            Q_EMIT loadFailed(listing.error());
        }
        Q_EMIT changed();
        return;
    }
    m_failed = false;
    if (m_viewed == 0) {
        m_unreadable = false;
        if (auto parked = m_parked.extract(*m_set)) { // was restored meanwhile
            m_draft = std::move(parked.mapped());
            ++m_revision;
        }
        if (listing->revision != m_revision)
            return relist(m_awaited, listing->draft.sharedBase());
    }
    const bool news = m_viewed == 0 && m_seen && *m_seen != m_awaited;
    const bool moved =
        m_viewed == 0 && !m_draft.isEmpty() && m_draft.baseVersion() != m_awaited && m_awaited != m_expected;
    auto before = std::pair(std::exchange(m_shown, {}), m_draft);
    if (m_viewed == 0) {
        m_draft = listing->draft;
        m_seen = m_awaited;
    }
    session::releaseOnLane(m_session, std::move(before));
    m_shown = std::move(listing->draft);
    m_listed = m_viewed == 0 ? m_awaited : 0;
    tellListed(std::move(listing->rows));
    if (m_viewed == 0)
        draftChanged();
    else
        Q_EMIT changed();
    if (moved)
        Q_EMIT rebased();
    else if (news)
        Q_EMIT updated();
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
    const std::uint64_t have = m_loading ? m_awaited : m_listed;
    if (m_viewed == 0 && (now->currentVersion() != have || contentOf(*now) != m_content))
        load();
    else
        Q_EMIT changed();
}

/// What could not be read is read again in a repository that is whole again.
void OpenSet::healthChanged()
{
    const bool isWhole = m_session.health().ok();
    if (!std::exchange(m_wasWhole, isWhole) && isWhole && m_failed && m_set && !m_loading)
        load();
    else
        Q_EMIT changed();
}

void OpenSet::draftChanged()
{
    if (m_removal && !canUndoRemoval())
        forgetRemoval();
    m_keep.start();
    Q_EMIT draftsChanged();
    Q_EMIT changed();
}

void OpenSet::put(entries::Entry entry, const std::string &previousKey)
{
    const std::string key = entry.key;
    m_shown = {}; // so that the changes are not shared while they change
    if (!previousKey.empty() && previousKey != key)
        m_draft.remove(previousKey);
    m_draft.put(std::move(entry), same());
    m_shown = m_draft;
    ++m_revision;
    if (!previousKey.empty() && previousKey != key)
        Q_EMIT entriesRemoved({previousKey});
    Q_EMIT entryPut(key);
    draftChanged();
}

void OpenSet::remove(std::vector<std::string> keys)
{
    if (keys.empty() || !m_set)
        return;
    forgetRemoval();
    std::string first = keys.front();
    if (!std::is_sorted(keys.begin(), keys.end()))
        std::sort(keys.begin(), keys.end());
    m_shown = {}; // so that the changes are not shared while they change
    m_removal = Removal{*m_set, m_draft.take(std::move(keys)), std::move(first), m_revision + 1};
    const auto taken = m_removal->taken.keys; // whoever hears of it may change the draft once more
    m_shown = m_draft;
    ++m_revision;
    Q_EMIT entriesRemoved(*taken);
    draftChanged();
}

bool OpenSet::canUndoRemoval() const
{
    return m_removal && m_viewed == 0 && m_set == m_removal->set && m_revision == m_removal->revision;
}

std::string OpenSet::undoRemoval()
{
    if (!canUndoRemoval())
        return {};
    Removal removal = std::move(*std::exchange(m_removal, std::nullopt));
    m_shown = {}; // as above
    m_draft.putBack(std::move(removal.taken));
    m_shown = m_draft;
    ++m_revision;
    relistDraft(m_draft.baseVersion(), m_draft.sharedBase());
    draftChanged();
    return removal.key;
}

void OpenSet::forgetRemoval()
{
    if (auto removal = std::exchange(m_removal, std::nullopt))
        session::releaseOnLane(m_session, std::move(removal->taken));
}

bool OpenSet::takeDraft(Draft draft)
{
    if (!m_set || draft.set() != *m_set)
        return false;
    const std::uint64_t version = m_draft.baseVersion();
    const auto base = m_draft.sharedBase();
    session::releaseOnLane(m_session, std::exchange(m_draft, std::move(draft)));
    ++m_revision;
    relistDraft(version, base);
    draftChanged();
    return true;
}

void OpenSet::discard()
{
    Draft before = m_draft;
    m_draft.discard();
    session::releaseOnLane(m_session, std::move(before));
    ++m_revision;
    relistDraft(m_draft.baseVersion(), m_draft.sharedBase());
    draftChanged();
}

void OpenSet::save(std::optional<std::string> message)
{
    if (m_saving || m_draft.isEmpty() || !m_set)
        return;
    m_saving = true;
    Q_EMIT changed();
    auto merged = std::make_shared<Content>();
    m_session.withClock(
        this,
        [draft = m_draft, content = m_content, message = std::move(message),
         merged](session::OpenVault &vault) -> Result<vault::PushCounts> {
            const vault::SecretSet *now = vault.state()->set(draft.project(), draft.set());
            const bool same =
                now && now->currentVersion() == draft.baseVersion() && contentOf(*now) == content;
            if (now && !same) // nobody saw the draft on that one
                return fail(Errc::conflict, "version " + std::to_string(now->currentVersion()));
            *merged = draft.merged();
            return vault.run(draft.operation(message));
        },
        [this, draft = m_draft, revision = m_revision, merged](const Result<vault::PushCounts> &counts) {
            m_saving = false;
            if (counts)
                return wentSaved(draft, *merged, revision, *counts);
            Q_EMIT changed();
            Q_EMIT saveFailed(counts.error());
        });
}

} // namespace hypha::gui
