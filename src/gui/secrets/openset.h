#pragma once

#include "gui/secrets/entryrows.h"
#include "model/session/session.h"

#include <QObject>
#include <QTimer>

namespace hypha::gui {

/// The secret set a person is looking at: which version, its entries, and the drafts of every set they
/// touched, which outlive a lock. Decides; draws nothing. What touches every entry (reading, rebasing a
/// draft, making rows) happens on the vault's lane; answers to questions that are no longer asked are
/// dropped.
class OpenSet : public QObject
{
    Q_OBJECT
public:
    explicit OpenSet(session::Session &session, QObject *parent = nullptr);

    void show(const ProjectId &project, const SetId &set);
    void close();
    /// 0: the current version with the draft.
    void viewVersion(std::uint64_t version);

    bool isOpen() const { return m_set.has_value(); }
    bool isLoading() const { return m_loading; }
    const vault::SecretSet *set() const;
    const vault::Project *project() const;
    std::optional<SetId> setId() const { return m_set; }
    std::uint64_t viewedVersion() const { return m_viewed; } ///< 0: the current one
    bool isReadOnly() const;
    /// The present version could not be read: what is there is not known, so nothing may be put on top of it.
    bool isUnreadable() const { return m_unreadable; }
    bool isSaving() const { return m_saving; }
    /// What the table shows, made anew: not for the window's thread. Never null.
    std::shared_ptr<const entries::EntryList> entries() const { return m_shown.merged(); }
    /// What the table shows: a version with the draft on it.
    const Draft &shown() const { return m_shown; }
    const entries::Entry *entry(std::string_view key) const { return m_shown.find(key); }
    const Draft &draft() const { return m_draft; }
    std::size_t parkedDrafts() const; ///< drafts of other sets
    /// Sets that have changes nobody saved yet.
    std::set<SetId> setsWithDrafts() const;

    /// `previousKey`: the entry was renamed.
    void put(entries::Entry entry, const std::string &previousKey);
    /// Of all of them, on top of whatever is changed until it is done.
    void setFavorite(const std::vector<std::string> &keys, bool favorite);
    void remove(std::vector<std::string> keys);
    /// The draft is as the last remove() left it.
    bool canUndoRemoval() const;
    /// What remove() took is there again; its first key, or empty.
    std::string undoRemoval();
    /// Of this set, changed elsewhere: an import. Stands on the newest version even when it was made on an
    /// earlier one. False: another set is open now.
    [[nodiscard]] bool takeDraft(Draft draft);
    /// What waits in the draft of a set, this one or another; null: nothing.
    const Draft *draftOf(const SetId &set) const;
    /// Of another set, with what was put into it on the lane. False: that set is gone, or open now, and
    /// nothing was taken.
    [[nodiscard]] bool takeOther(Draft draft);
    void discard();
    /// Made in this window beside the draft: no news to whoever made it.
    void expect(const SetId &set, std::uint64_t version);
    void save(std::optional<std::string> message);
    void keepDrafts(); ///< writes them, sealed, without waiting for a pause
    /// Drafts are being written, perhaps after a lock already.
    bool isKeeping() const { return m_keeping > 0; }

Q_SIGNALS:
    void changed();
    /// All rows of the table, by value: the receiver takes them, and leaves what it held before.
    void listed(const std::shared_ptr<hypha::gui::EntryRows> &rows);
    void entryPut(const std::string &key);
    void entriesRemoved(const std::vector<std::string> &keys); ///< sorted
    void draftsChanged();                                      ///< setsWithDrafts()
    void saved(const hypha::vault::PushCounts &counts);
    void saveFailed(const hypha::Error &error);
    void loadFailed(const hypha::Error &error);
    /// The draft could not be kept on this computer. May come after a lock.
    void keepFailed(const hypha::Error &error);
    void kept();       ///< isKeeping() no longer
    void draftsKept(); ///< every one of them as it is now: what failed before does not matter any more
    /// What was kept could not be read; the file is at error.item now.
    void draftsSetAside(const hypha::Error &error);
    /// A version by somebody else came in under the draft.
    void rebased();
    /// A version by somebody else is shown now; nothing was changed here.
    void updated();

private:
    /// The answer of the lane: a version, and the draft as it stands on it.
    struct Listing
    {
        Draft draft;
        std::shared_ptr<EntryRows> rows;
        std::uint64_t revision = 0; ///< of the draft that was sent
    };
    static Listing listingOf(Draft draft, std::uint64_t version,
                             std::shared_ptr<const entries::EntryList> base,
                             const crypto::SessionSealer &sealer);
    void load();
    void relist(std::uint64_t version, std::shared_ptr<const entries::EntryList> base);
    void relistDraft(std::uint64_t version, std::shared_ptr<const entries::EntryList> base);
    void listedAs(Result<Listing> listing);
    void clearShown();
    void forgetRemoval();
    void park();
    void restoreDrafts();
    void tellUnrestored(const Error &error);
    void draftsRestored(Result<std::vector<Draft>> drafts);
    void forgetAll();
    void stateChanged();
    void healthChanged();
    void draftChanged();
    void favoritesSet(const SetId &set, std::uint64_t revision, const Draft &draft,
                      const std::vector<std::string> &keys, bool favorite);
    using Content = std::shared_ptr<const entries::EntryList>;
    void wentSaved(const Draft &draft, const Content &content, std::uint64_t revision,
                   const vault::PushCounts &counts);
    void tellListed(std::shared_ptr<EntryRows> rows);
    Draft::Same same() const;

    session::Session &m_session;
    std::optional<ProjectId> m_project;
    std::optional<SetId> m_set;
    std::uint64_t m_viewed = 0;
    std::uint64_t m_request = 0;  ///< the last listing asked for; answers to earlier ones are dropped
    std::uint64_t m_revision = 0; ///< counts changes of the draft
    std::uint64_t m_awaited = 0;  ///< the version being loaded
    std::uint64_t m_listed = 0;   ///< the current version that was read last; 0: none
    std::optional<crypto::Hash> m_content; ///< of the current version as it was loaded last: a sync that
                                           ///< makes our work again may put another one under the same number
    std::optional<std::uint64_t> m_seen;   ///< the current version that was shown last, or saved here
    std::uint64_t m_expected = 0;          ///< by expect(); 0: none
    bool m_loading = false;
    bool m_saving = false;
    bool m_failed = false; ///< the version that was asked for last could not be read
    bool m_unreadable = false;
    bool m_wasWhole = true;
    Draft m_draft;
    Draft m_shown;
    struct Removal
    {
        SetId set;
        Draft::Taken taken;
        std::string key;            ///< the first one
        std::uint64_t revision = 0; ///< after it
    };
    std::optional<Removal> m_removal; ///< the last change, while that was one
    std::map<SetId, Draft> m_parked;
    QTimer m_keep;           ///< drafts are written when a person pauses
    bool m_restored = false; ///< what was kept has been read; before that it must not be overwritten
    std::optional<Error> m_unrestored; ///< why it never will be
    int m_keeping = 0;
};

} // namespace hypha::gui
