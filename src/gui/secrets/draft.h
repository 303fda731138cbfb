#pragma once

#include "model/session/draftfile.h"
#include "model/vault/operations.h"

#include <functional>
#include <memory>
#include <set>

namespace hypha::gui {

/// What a person changed in one set and has not saved yet, on top of the version they saw. Values only; no
/// window. Copies share their changes until one of them is changed, and the entries in them even then:
/// handing a draft of 10,000 entries to another thread costs nothing, and changing one meanwhile little.
class Draft
{
public:
    enum class Status : std::uint8_t { same, added, changed };
    using Same = std::function<bool(const entries::Entry &, const entries::Entry &)>;
    using Shared = std::shared_ptr<const entries::Entry>;
    struct ByKey
    {
        using is_transparent = void;
        static std::string_view keyOf(std::string_view key) { return key; }
        static std::string_view keyOf(const Shared &entry) { return entry->key; }
        bool operator()(const auto &a, const auto &b) const { return keyOf(a) < keyOf(b); }
    };
    using Put = std::set<Shared, ByKey>;
    using Removed = std::set<std::string, std::less<>>;

    Draft() = default;
    Draft(ProjectId project, SetId set, std::uint64_t version,
          std::shared_ptr<const entries::EntryList> base);

    /// As it was kept, to be rebased on the version that is there now.
    explicit Draft(session::StoredDraft stored);
    session::StoredDraft stored() const;

    const ProjectId &project() const { return m_project; }
    const SetId &set() const { return m_set; }
    std::uint64_t baseVersion() const { return m_version; }
    const entries::EntryList &base() const { return *m_base; }
    const std::shared_ptr<const entries::EntryList> &sharedBase() const { return m_base; }
    /// The base with the changes. Copies every entry: not for the window's thread.
    std::shared_ptr<const entries::EntryList> merged() const;
    /// Calls `visit(entry, status)` for each entry of merged(), in its order, without copying any.
    template <class Visit> void visitMerged(Visit visit) const;
    /// In merged(), without making it.
    const entries::Entry *find(std::string_view key) const;
    std::size_t mergedSize() const;

    bool isEmpty() const { return changed().empty() && removed().empty(); }
    std::size_t count() const { return changed().size() + removed().size(); }
    std::size_t addedCount() const { return m_changes ? m_changes->added : 0; }
    /// Neither was changed since one was copied from the other.
    bool sharesChanges(const Draft &other) const { return m_changes == other.m_changes; }
    Status status(std::string_view key) const;
    const Removed &removed() const;
    const Put &changed() const;

    /// An entry that says the same as the base is no change.
    void put(entries::Entry entry, const Same &same);
    void remove(std::string_view key);
    /// What take() took: enough to put it back, also when the base is another by then.
    struct Taken
    {
        std::shared_ptr<const std::vector<std::string>> keys; ///< what was asked for
        std::vector<bool> gone;                               ///< those of the base that were there
        Put put;                                              ///< what was put, as it was
    };
    /// Removes all of `keys`, which are sorted. Copies no entry, however many are changed.
    [[nodiscard]] Taken take(std::vector<std::string> keys);
    void putBack(Taken taken);
    /// What is in `imported` and differs; `replaceAll` removes every other key. Entries of a key that is
    /// there keep what the file does not say.
    void import(const entries::EntryList &imported, bool replaceAll, const Same &same);
    void discard();
    /// A newer version was saved elsewhere: the changes stand on it from now on.
    void rebase(std::uint64_t version, std::shared_ptr<const entries::EntryList> base, const Same &same);

    /// `saved`, an earlier state of this draft, became that version: what was put then and taken back since
    /// is removed now.
    void rebaseOnSaved(const Draft &saved, std::uint64_t version,
                       std::shared_ptr<const entries::EntryList> base, const Same &same);

    vault::op::PushVersion operation(std::optional<std::string> message) const;

private:
    struct Changes
    {
        Put put;
        Removed removed;       ///< keys of the base
        std::size_t added = 0; ///< of `put`, keys that are not in the base
    };
    Changes &own();
    void put(Shared entry, const Same &same);

    ProjectId m_project;
    SetId m_set;
    std::uint64_t m_version = 0;
    std::shared_ptr<const entries::EntryList> m_base = std::make_shared<entries::EntryList>();
    std::shared_ptr<Changes> m_changes; ///< null: none
};

/// An imported entry over the one that is there: what the file brings wins, what it does not say stays.
entries::Entry mergedEntry(const entries::Entry &present, const entries::Entry &imported);

template <class Visit> void Draft::visitMerged(Visit visit) const
{
    auto put = changed().begin();
    const auto end = changed().end();
    for (const entries::Entry &entry : *m_base) {
        for (; put != end && (*put)->key < entry.key; ++put)
            visit(**put, Status::added);
        if (put != end && (*put)->key == entry.key)
            visit(**put++, Status::changed);
        else if (!removed().contains(entry.key))
            visit(entry, Status::same);
    }
    for (; put != end; ++put)
        visit(**put, Status::added);
}

} // namespace hypha::gui
