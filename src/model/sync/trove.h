#pragma once

#include "model/store/objectdatabase.h"
#include "model/sync/replica.h"

#include <set>

/// Inside of repairing: what the history of a tip that is refused holds besides what is known.
namespace hypha::sync {

/// Everything in it is a claim: nothing has been verified but the form of the events.
struct Trove
{
    struct Found
    {
        vault::Event event;
        store::ObjectId blob; ///< of its file
    };
    /// A commit and the events that its tree has beyond the known ones.
    struct Commit
    {
        store::ObjectId id;
        std::set<EventId> events;
    };
    std::vector<Commit> commits; ///< parents before children; of commits with one tree the first
    std::vector<Found> events;   ///< each id once for each content
    std::map<std::string, std::set<store::ObjectId>> blobs; ///< files outside of audit/, by path
};

/// Looks through every commit from `tip` down, over all parents, that is neither `known` nor behind it. Trees
/// are read as far as they can be read: what hides beside something that no vault may have is found as well.
/// `objects` has the quarantine, where there is one.
Result<Trove> searchTrove(const store::ObjectDatabase &objects, const store::ObjectId &known,
                          const store::ObjectId &tip);

} // namespace hypha::sync
