#include "model/sync/rebase.h"

#include "model/record/json.h"
#include "model/record/signedrecord.h"
#include "model/sync/intent.h"
#include "model/sync/mergeversion.h"

#include <algorithm>

namespace hypha::sync {
namespace {

constexpr std::size_t commitLimit = 100'000; // unpushed ones

/// The local commits that have unpushed events, oldest first, and the commit before them.
struct Unpushed
{
    store::Snapshot before;
    std::vector<store::Snapshot> commits;
};

Result<Unpushed> unpushedCommits(const Replica &replica, const Verified &local, std::size_t common)
{
    const std::string firstNew = vault::eventPath(local.state.log[common]);
    std::vector<store::Snapshot> commits;
    for (store::Snapshot at = local.snapshot; commits.size() < commitLimit;) {
        HYPHA_TRY(const auto found, at.find(firstNew));
        if (!found) {
            std::reverse(commits.begin(), commits.end());
            return Unpushed{std::move(at), std::move(commits)};
        }
        commits.push_back(at);
        HYPHA_TRY(const auto parent, replica.store.parent(at.commit()));
        if (!parent)
            return fail(Errc::forked, "local history", "it has no event in common with the remote's");
        HYPHA_TRY(at, replica.store.snapshot(*parent));
    }
    return fail(Errc::limitExceeded, "local history", "too many unpushed operations");
}

/// Errors of an operation that is no longer possible, as opposed to those of the disk or the program. What
/// was fetched is what the log says: where it does not open, a member wrote garbage or wrapped a wrong key,
/// and that must not keep everything else from coming in. (Where it is the local side, it cannot be kept
/// either, and that is told.)
bool isVerdict(Errc code)
{
    return code <= Errc::decryptionFailed || code == Errc::notSupported;
}

class Rebase
{
public:
    Rebase(const Replica &replica, Verified onto)
        : m_replica(replica), m_now(replica.clock.now()), m_onto(std::move(onto))
    {
    }

    Result<void> commit(const Verified &before, const Verified &after)
    {
        HYPHA_TRY(const auto events, eventsFrom(after.state, after.snapshot, before.state.log.size()));
        for (const vault::Event &event : events)
            HYPHA_CHECK(one(event, events, before, after));
        return {};
    }

    Rebased take() { return {std::move(m_onto), std::move(m_parked), std::move(m_carried)}; }

private:
    Result<void> one(const vault::Event &event, const std::vector<vault::Event> &together,
                     const Verified &before, const Verified &after)
    {
        const vault::DeviceKeys *signer = m_replica.keysOf(event.actorDevice);
        auto done = !signer ? others(event)
                    : std::holds_alternative<vault::details::VersionCreated>(event.details)
                        ? version(event, after)
                        : other(event, together, before, after, *signer);
        if (done)
            m_carried.push_back(event.id);
        if (done || !isVerdict(done.error().code))
            return done;
        HYPHA_TRY(Parked parked, parkedFrom(event, done.error(), after));
        m_parked.push_back(std::move(parked));
        return {};
    }

    /// A repository that was carried from computer to computer: nobody's act is signed again by somebody
    /// else.
    static Result<void> others(const vault::Event &event)
    {
        return fail(Errc::notSupported, event.type, "another device made it, and must push it itself");
    }

    Result<void> other(const vault::Event &event, const std::vector<vault::Event> &together,
                       const Verified &before, const Verified &after, const vault::DeviceKeys &signer)
    {
        const vault::ReadFile file = readerOf(after.snapshot);
        HYPHA_TRY(const auto wanted, intentOf(event, {before.state, m_onto.state, m_now, together, file}));
        return wanted ? apply(*wanted, signer) : Result<void>();
    }

    Result<void> version(const vault::Event &event, const Verified &after)
    {
        HYPHA_TRY(MergedVersion merged, mergeVersion(m_replica, event, after, m_onto));
        HYPHA_CHECK(apply(std::move(merged.push), m_replica.keys));
        if (merged.parked)
            m_parked.push_back(std::move(*merged.parked));
        return {};
    }

    Result<Parked> parkedFrom(const vault::Event &event, const Error &why, const Verified &after) const
    {
        HYPHA_TRY(Parked parked, parkedEvent(event, why, after));
        if (std::holds_alternative<vault::details::VersionCreated>(event.details))
            HYPHA_CHECK(keepEntries(m_replica, event, after, parked));
        return parked;
    }

    Result<void> apply(const vault::Operation &operation, const vault::DeviceKeys &signer)
    {
        HYPHA_TRY(vault::Prepared prepared, vault::prepare(operation, m_onto.state, signer, m_replica.sealer,
                                                           readerOf(m_onto.snapshot), m_now));
        if (prepared.changes.empty())
            return {};
        HYPHA_TRY(m_onto.snapshot,
                  m_replica.store.write(m_onto.snapshot.commit(),
                                        {std::move(prepared.changes.files), prepared.changes.time}));
        m_onto.state = std::move(prepared.changes.after);
        return {};
    }

    const Replica &m_replica;
    const Timestamp m_now;
    Verified m_onto;
    std::vector<Parked> m_parked;
    std::vector<EventId> m_carried;
};

} // namespace

Result<Rebased> rebase(const Replica &replica, Verified base, const Verified &local, std::size_t common,
                       Verified onto)
{
    HYPHA_TRY(const Unpushed unpushed, unpushedCommits(replica, local, common));
    if (base.state.log.size() > common) {
        HYPHA_TRY(base.state, replica.stateOf(unpushed.before));
    } else {
        HYPHA_CHECK(vault::advance(base.state, base.snapshot, unpushed.before));
    }
    base.snapshot = unpushed.before;
    Rebase rebasing(replica, std::move(onto));
    for (const store::Snapshot &commit : unpushed.commits) {
        Verified after{base.state, commit};
        HYPHA_CHECK(vault::advance(after.state, base.snapshot, commit));
        HYPHA_CHECK(rebasing.commit(base, after));
        base = std::move(after);
    }
    return rebasing.take();
}

} // namespace hypha::sync
