#pragma once

#include "model/record/timestamp.h"
#include "model/vault/apply.h"
#include "model/vault/projectkeys.h"

#include <map>

namespace hypha::vault {

/// What an operation writes: files and events that become one commit, and the state after them.
struct ChangeSet
{
    std::map<std::string, std::optional<Bytes>> files; ///< audit events and audit/index.json included
    std::vector<Event> events;
    VaultState after;
    Timestamp time; ///< of the last event
    bool empty() const { return events.empty(); }
};

/// Turns intents into files and events, judged by the same function that judges them everywhere else. What a
/// record must contain follows from the state after the event; only what the log does not say is handed in.
class ChangeBuilder
{
public:
    /// `read` gives the files at the commit that `state` is the state of. Both must outlive the builder.
    ChangeBuilder(const VaultState &state, const DeviceKeys &keys, ReadFile read, Timestamp now);

    const VaultState &state() const { return m_after; }
    const DeviceKeys &keys() const { return m_keys; }
    const Timestamp &now() const { return m_now; }
    /// A file as it would be after the events so far.
    Result<Bytes> currentFile(const std::string &path) const;
    ReadFile reader() const;

    /// What goes beyond the log: members of a record by path (for v<N>.meta.json: members of its `data`), and
    /// raw files.
    struct Extras
    {
        std::map<std::string, json::Object> members;
        std::map<std::string, Bytes> files;
        OrgId newOrg; ///< of org_created only
    };
    /// Makes the next event with the files that its type writes. Errors are those of judge().
    Result<void> add(std::string_view type, const std::optional<ProjectId> &project, json::Object details,
                     Extras extras);
    Result<void> add(std::string_view type, const std::optional<ProjectId> &project, json::Object details)
    {
        return add(type, project, std::move(details), Extras{});
    }

    ChangeSet take() &&;

private:
    Result<Event> draft(std::string_view type, const std::optional<ProjectId> &project,
                        const json::Object &details, const Extras &extras) const;
    Result<Bytes> fileFor(const VaultState &after, const std::string &path, const Extras &extras) const;
    json::Object keptMembers(const std::string &path, const json::Object &known) const;

    const DeviceKeys &m_keys;
    ReadFile m_read;
    Timestamp m_now;
    VaultState m_after;
    std::map<std::string, std::optional<Bytes>> m_files;
    std::vector<Event> m_events;
};

/// audit/index.json as the log has it (§6): a convenience, never trusted.
Bytes indexFile(const VaultState &state);

} // namespace hypha::vault
