#include "model/sync/receive.h"

#include "model/store/reachable.h"

#include <algorithm>

namespace hypha::sync {
namespace {

using store::ObjectId;

/// What the other end sent is not what an honest one sends, as opposed to troubles of this computer or the
/// way there.
bool isTheirFault(Errc code)
{
    return code == Errc::malformed || code == Errc::limitExceeded || code == Errc::hashMismatch ||
           code == Errc::notCanonical || code == Errc::missingFile;
}

/// A commit that has no vault at all, as a repository that is used for something else.
Result<bool> hasNoVault(const store::Snapshot &snapshot)
{
    const auto files = snapshot.list();
    if (!files)
        return false;
    return files->empty();
}

Result<Received> refusedBy(const Replica &replica, const Verified &known,
                           const std::optional<store::Snapshot> &shown, const Error &why)
{
    HYPHA_TRY(Refusal refusal, refusalOf(replica, known, shown, why));
    HYPHA_TRY(refusal.proof, saveProof(replica, known, refusal, shown));
    return Received{std::move(refusal), false, known, known};
}

/// The remote's last state that was verified; `local` where that is what stands here.
Result<Verified> lastKnown(const Replica &replica, const ObjectId &known, const Verified &local)
{
    HYPHA_TRY(store::Snapshot snapshot, replica.store.snapshot(known));
    if (known == local.snapshot.commit())
        return Verified{local.state, std::move(snapshot)};
    HYPHA_TRY(vault::VaultState state, replica.stateOf(snapshot));
    return Verified{std::move(state), std::move(snapshot)};
}

class Receiver
{
public:
    Receiver(const Replica &replica, Transport &transport) : m_replica(replica), m_transport(transport) {}

    Result<Received> from(Verified known, const std::optional<ObjectId> &tip, bool afresh)
    {
        if (tip == known.snapshot.commit())
            return Received{{}, false, known, known};
        if (!tip)
            return refusedBy(m_replica, known, std::nullopt,
                             {Errc::rollback, "remote", {}, {}, "the branch has disappeared"});
        const bool seen = !afresh && m_replica.seen && m_replica.seen->isOf(known.snapshot.commit(), *tip);
        if (seen)
            return Received{m_replica.seen->refusal, false, known, known};
        HYPHA_TRY(const auto shown, quarantined(*tip));
        if (!shown)
            return refusedBy(m_replica, known, std::nullopt, m_fetchProblem);
        Verified head{known.state, *shown};
        const auto advanced = vault::advance(head.state, known.snapshot, *shown);
        if (!advanced)
            return remembered(refusedBy(m_replica, known, shown, advanced.error()));
        return Received{{}, false, std::move(known), std::move(head)};
    }

    Result<Received> first(const ObjectId &tip, const Verified &local)
    {
        HYPHA_TRY(const auto shown, quarantined(tip));
        if (!shown)
            return refusedBy(m_replica, local, std::nullopt, m_fetchProblem);
        HYPHA_TRY(const bool empty, hasNoVault(*shown));
        if (empty)
            return Received{{}, true, local, local};
        vault::VerifyOptions options;
        options.full = false;
        HYPHA_TRY(vault::Verified verified, vault::verifyAll(*shown, nullptr, options));
        if (!verified.report.ok())
            return refusedBy(m_replica, local, shown, verified.report.failures.front().error);
        if (const auto problem = stranger(verified.state, local))
            return refusedBy(m_replica, local, shown, *problem);
        HYPHA_TRY(const bool cut, losesOthersWork(verified.state, tip, local));
        if (cut)
            return refusedBy(m_replica, local, shown,
                             {Errc::rollback, "remote", {}, {}, "others' events are gone"});
        Verified head{std::move(verified.state), *shown};
        return Received{{}, false, head, head};
    }

private:
    /// Absent, with m_fetchProblem said, where the remote does not give what its tip needs.
    Result<std::optional<store::Snapshot>> quarantined(const ObjectId &tip)
    {
        HYPHA_TRY(const auto quarantine, m_replica.store.emptyQuarantine());
        auto snapshot = m_replica.store.snapshot(tip);
        if (snapshot) // an older state, or one that was fetched before
            return std::optional(std::move(*snapshot));
        const auto fetched = m_transport.fetch(tip, m_replica.store, quarantine);
        if (!fetched && !isTheirFault(fetched.error().code))
            return tl::unexpected<Error>(fetched.error());
        if (!fetched) {
            m_fetchProblem = fetched.error();
            return std::optional<store::Snapshot>();
        }
        auto there = m_replica.store.quarantined(tip);
        if (there)
            return std::optional(std::move(*there));
        m_fetchProblem = there.error();
        return std::optional<store::Snapshot>();
    }

    /// §8 for a remote without a memory of its own here.
    std::optional<Error> stranger(const vault::VaultState &shown, const Verified &local) const
    {
        if (shown.fingerprint != m_replica.fingerprint)
            return Error{Errc::forked, "remote", {}, {}, "it holds another vault"};
        const std::size_t common = commonEvents(shown, local.state);
        const auto remembered = keystore::loadRememberedHead(m_replica.headFile, m_replica.headSeal());
        if (common == shown.log.size() || (remembered && remembered->sequence <= common))
            return std::nullopt;
        return Error{
            Errc::forked, "event " + std::to_string(common + 1), {}, {}, "the remote has another history"};
    }

    /// An older part of our history on commits that are none of ours: what is missing there would have to be
    /// made again, which each device does for itself alone.
    Result<bool> losesOthersWork(const vault::VaultState &shown, const ObjectId &tip,
                                 const Verified &local) const
    {
        const std::size_t common = commonEvents(shown, local.state);
        if (common == local.state.log.size())
            return false;
        HYPHA_TRY(const bool below,
                  store::isAncestor(m_replica.store.objects(), tip, local.snapshot.commit()));
        if (below)
            return false;
        HYPHA_TRY(const auto missing, eventsFrom(local.state, local.snapshot, common));
        return std::any_of(missing.begin(), missing.end(),
                           [&](const vault::Event &event) { return event.actorDevice != m_replica.keys.id; });
    }

    Result<Received> remembered(Result<Received> refused) const
    {
        if (refused && m_replica.seen)
            *m_replica.seen = {refused->base.snapshot.commit(), refused->refusal};
        return refused;
    }

    const Replica &m_replica;
    Transport &m_transport;
    Error m_fetchProblem;
};

} // namespace

Result<Received> receive(const Replica &replica, Transport &transport, const std::optional<ObjectId> &known,
                         const std::optional<ObjectId> &tip, const Verified &local, bool afresh)
{
    Receiver receiver(replica, transport);
    if (!known)
        return receiver.first(*tip, local);
    HYPHA_TRY(Verified before, lastKnown(replica, *known, local));
    return receiver.from(std::move(before), tip, afresh);
}

Result<Received> refuseNameless(const Replica &replica, const ObjectId &known, const Verified &local,
                                const Error &why)
{
    HYPHA_TRY(const Verified before, lastKnown(replica, known, local));
    return refusedBy(replica, before, std::nullopt, why);
}

} // namespace hypha::sync
