#pragma once

#include "model/store/snapshot.h"
#include "model/vault/event.h"

#include <map>

namespace hypha::vault {

/// Events that a fetch has brought, as far as can be told without the trees that name them. What is not named
/// by a tree is no event of the vault: this is only to guess with.
class ArrivedEvents
{
public:
    static ArrivedEvents in(const store::Snapshot &snapshot);
    /// Where they would stand, sorted by path, each path once.
    std::vector<store::TreeEntry> files() const;
    /// Absent when the blob is none of them. Once for each.
    std::optional<Event> take(const store::ObjectId &blob);

private:
    std::map<store::ObjectId, Event> m_events;
};

} // namespace hypha::vault
