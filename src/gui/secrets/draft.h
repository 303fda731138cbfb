#pragma once

#include "model/session/draftfile.h"
#include "model/vault/operations.h"

#include <functional>
#include <map>
#include <set>

namespace hypha::gui {

/// What a person changed in one set and has not saved yet, on top of the version they saw. Values only; no
/// window.
class Draft
{
public:
    enum class Status : std::uint8_t { same, added, changed };
    using Same = std::function<bool(const entries::Entry &, const entries::Entry &)>;

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
    /// The base with the changes.
    std::shared_ptr<const entries::EntryList> merged() const;

    bool isEmpty() const { return m_put.empty() && m_removed.empty(); }
    std::size_t count() const { return m_put.size() + m_removed.size(); }
    Status status(std::string_view key) const;
    const std::set<std::string, std::less<>> &removed() const { return m_removed; }
    const std::map<std::string, entries::Entry, std::less<>> &changed() const { return m_put; }

    /// An entry that says the same as the base is no change.
    void put(entries::Entry entry, const Same &same);
    void remove(std::string_view key);
    /// What is in `imported` and differs; `replaceAll` removes every other key. Entries of a key that is
    /// there keep what the file does not say.
    void import(const entries::EntryList &imported, bool replaceAll, const Same &same);
    void discard();
    /// A newer version was saved elsewhere: the changes stand on it from now on.
    void rebase(std::uint64_t version, std::shared_ptr<const entries::EntryList> base, const Same &same);

    vault::op::PushVersion operation(std::optional<std::string> message) const;

private:
    ProjectId m_project;
    SetId m_set;
    std::uint64_t m_version = 0;
    std::shared_ptr<const entries::EntryList> m_base = std::make_shared<entries::EntryList>();
    std::map<std::string, entries::Entry, std::less<>> m_put;
    std::set<std::string, std::less<>> m_removed;
};

/// An imported entry over the one that is there: what the file brings wins, what it does not say stays.
entries::Entry mergedEntry(const entries::Entry &present, const entries::Entry &imported);

} // namespace hypha::gui
