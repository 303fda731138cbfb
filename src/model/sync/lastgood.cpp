#include "model/sync/lastgood.h"

#include <algorithm>

namespace hypha::sync {
namespace {

using store::ObjectDatabase;
using store::ObjectId;

constexpr std::size_t searchLimit = 100'000; // commits, of which the first that does not verify ends the work

/// From the tip's parent down to the commit after `known`; empty where `known` is not behind the tip.
Result<std::vector<ObjectId>> commitsSince(const ObjectDatabase &objects, const ObjectId &known,
                                           const ObjectId &tip)
{
    std::vector<ObjectId> out;
    for (ObjectId at = tip; out.size() < searchLimit;) {
        HYPHA_TRY(const Bytes bytes,
                  objects.read(at, store::ObjectType::commit, ObjectDatabase::commitLimit));
        HYPHA_TRY(const store::CommitLinks links, store::parseCommit(bytes));
        if (links.parents.empty())
            break;
        at = links.parents.front();
        if (at == known)
            return out;
        out.push_back(at);
    }
    return std::vector<ObjectId>();
}

} // namespace

Result<std::optional<Verified>> lastGoodBefore(const Replica &replica, const Verified &known,
                                               const ObjectId &tip)
{
    std::error_code error;
    const auto quarantine = replica.store.folder() / "quarantine";
    HYPHA_TRY(const ObjectDatabase objects,
              ObjectDatabase::open(replica.store.folder(), std::filesystem::exists(quarantine, error)
                                                               ? quarantine
                                                               : std::filesystem::path()));
    const auto commits = commitsSince(objects, known.snapshot.commit(), tip);
    if (!commits)
        return std::optional<Verified>();
    // Upwards, one commit at a time: the first that fails ends what can be trusted.
    std::optional<Verified> good;
    for (auto id = commits->rbegin(); id != commits->rend(); ++id) {
        const auto snapshot = replica.store.quarantined(*id);
        if (!snapshot)
            break;
        const Verified &from = good ? *good : known;
        Verified next{from.state, *snapshot};
        if (!vault::advance(next.state, from.snapshot, *snapshot))
            break;
        good = std::move(next);
    }
    return good;
}

} // namespace hypha::sync
