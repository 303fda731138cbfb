#include "gui/secrets/openset.h"

/// The stars of many entries: made on the lane, and none is lost to what changes at the same time.
namespace hypha::gui {

static constexpr std::size_t fewEntries = 8; ///< are put one by one

static void star(Draft &draft, const entries::Entry &present, bool favorite, const Draft::Same &same)
{
    entries::Entry entry = present;
    entry.favorite = favorite;
    draft.put(std::move(entry), same);
}

void OpenSet::setFavorite(const std::vector<std::string> &keys, bool favorite)
{
    if (!m_set)
        return;
    if (keys.size() <= fewEntries) {
        for (const std::string &key : keys) {
            if (const entries::Entry *present = m_draft.find(key)) {
                entries::Entry entry = *present;
                entry.favorite = favorite;
                put(std::move(entry), {});
            }
        }
        return;
    }
    m_session.read(
        this,
        [draft = m_draft, keys, favorite](session::OpenVault &vault) mutable {
            entries::Comparison comparison(vault.sealer());
            const auto same = [&](const entries::Entry &a, const entries::Entry &b) {
                return comparison.sameContent(a, b);
            };
            for (const std::string &key : keys) {
                if (const entries::Entry *present = draft.find(key))
                    star(draft, *present, favorite, same);
            }
            return Result<Draft>(std::move(draft));
        },
        [this, set = *m_set, revision = m_revision, keys, favorite](const Result<Draft> &draft) {
            if (draft)
                favoritesSet(set, revision, *draft, keys, favorite);
        });
}

/// Stars alone are carried over when the draft was changed meanwhile; where its base is not read yet, what
/// it does not hold comes from `draft`.
static void carryStars(Draft &onto, const Draft &draft, const std::vector<std::string> &keys, bool favorite)
{
    const auto different = [](const entries::Entry &, const entries::Entry &) { return false; };
    const bool bare = onto.base().empty();
    for (const std::string &key : keys) {
        const entries::Entry *present = onto.find(key);
        if (!present && bare && !onto.removed().contains(key))
            present = draft.find(key);
        if (present)
            star(onto, *present, favorite, different);
    }
}

void OpenSet::favoritesSet(const SetId &set, std::uint64_t revision, const Draft &draft,
                           const std::vector<std::string> &keys, bool favorite)
{
    if (m_set == set) {
        Draft next = draft;
        if (revision != m_revision || draft.baseVersion() != m_draft.baseVersion()) {
            next = m_draft;
            carryStars(next, draft, keys, favorite);
        }
        std::ignore = takeDraft(std::move(next)); // of this set, as was just seen
        return;
    }
    if (!m_session.state()->set(draft.project(), set))
        return;
    const auto parked = m_parked.try_emplace(set, draft);
    if (!parked.second)
        carryStars(parked.first->second, draft, keys, favorite);
    m_keep.start();
    Q_EMIT draftsChanged();
}

} // namespace hypha::gui
