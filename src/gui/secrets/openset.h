#pragma once

#include "gui/secrets/draft.h"
#include "model/session/session.h"

#include <QObject>
#include <QTimer>

namespace hypha::gui {

/// The secret set a person is looking at: which version, its entries, and the drafts of every set they
/// touched, which outlive a lock. Decides; draws nothing.
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
    bool isSaving() const { return m_saving; }
    /// What the table shows: never null.
    std::shared_ptr<const entries::EntryList> entries() const { return m_shown; }
    const entries::Entry *entry(std::string_view key) const { return entries::find(*m_shown, key); }
    const Draft &draft() const { return m_draft; }
    std::size_t parkedDrafts() const; ///< drafts of other sets

    /// `previousKey`: the entry was renamed.
    void put(entries::Entry entry, const std::string &previousKey);
    void remove(const std::vector<std::string> &keys);
    void takeDraft(Draft draft); ///< of this set, changed elsewhere: an import
    void discard();
    void save(std::optional<std::string> message);

Q_SIGNALS:
    void changed();
    void saved(const hypha::vault::PushCounts &counts);
    void saveFailed(const hypha::Error &error);
    void loadFailed(const hypha::Error &error);
    void keepFailed(const hypha::Error &error); ///< the draft could not be kept on this computer
    /// A version by somebody else came in under the draft.
    void rebased();

private:
    void load();
    void loaded(std::uint64_t version, Result<entries::EntryList> list);
    void park();
    void keepDrafts();
    void restoreDrafts();
    void forgetAll();
    void stateChanged();
    void draftChanged();
    Draft::Same same() const;

    session::Session &m_session;
    std::optional<ProjectId> m_project;
    std::optional<SetId> m_set;
    std::uint64_t m_viewed = 0;
    std::uint64_t m_request = 0; ///< the last load asked for; answers to earlier ones are dropped
    bool m_loading = false;
    bool m_saving = false;
    Draft m_draft;
    std::map<SetId, Draft> m_parked;
    std::shared_ptr<const entries::EntryList> m_shown;
    QTimer m_keep;           ///< drafts are written when a person pauses
    bool m_restored = false; ///< what was kept has been read; before that it must not be overwritten
};

} // namespace hypha::gui
