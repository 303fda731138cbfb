#include "model/sync/sync.h"

#include "crypto/random.h"
#include "model/store/atomicfile.h"
#include "model/store/refs.h"
#include "model/sync/receive.h"

namespace hypha::sync {
namespace {

using store::ObjectId;

constexpr int lockTimeout = 60'000;   // ms; another process may be syncing
constexpr int enoughAtStandstill = 5; // tries; a git command holds a branch for milliseconds

void tell(const Options &options, Step step)
{
    if (options.progress)
        options.progress(step);
}

class Attempt
{
public:
    Attempt(const Replica &replica, Transport &transport, const Options &options, Outcome &outcome)
        : m_replica(replica), m_transport(transport), m_options(options), m_out(outcome)
    {
    }

    Result<void> run()
    {
        HYPHA_TRY(m_known, m_replica.store.ref(store::remoteRef));
        tell(m_options, Step::asking);
        auto tip = m_transport.tip();
        HYPHA_TRY(const auto main, m_replica.store.ref(store::mainRef));
        if (!tip && tip.error().code == Errc::notCanonical && m_known)
            return nameless(tip.error(), main);
        HYPHA_TRY(m_tip, std::move(tip));
        if (m_tip && m_tip == m_known && m_tip == main)
            return rememberAgain();
        HYPHA_TRY(const Verified local, localNow(main));
        if (!m_tip && !m_known)
            return pushAll(local);
        tell(m_options, Step::fetching);
        HYPHA_TRY(Received received,
                  receive(m_replica, m_transport, m_known, m_tip, local, m_options.repair));
        if (received.refusal)
            return refused(received, local);
        if (received.withoutVault)
            return graft(local);
        return takeUp(std::move(received), local);
    }
    /// Where the remote's branch stood that took no push in this attempt.
    const std::optional<std::optional<ObjectId>> &turnedAwayAt() const { return m_turnedAwayAt; }

private:
    /// What this sync made of it a try before, or what stands there now.
    Result<Verified> localNow(const std::optional<ObjectId> &main) const
    {
        if (m_out.head && m_out.head->snapshot.commit() == main)
            return *m_out.head;
        return m_replica.local();
    }

    /// The branch is there and names no commit: refused like a tip that does not verify, and put back like
    /// one.
    Result<void> nameless(const Error &why, const std::optional<ObjectId> &main)
    {
        HYPHA_TRY(const Verified local, localNow(main));
        HYPHA_TRY(Received received, refuseNameless(m_replica, *m_known, local, why));
        return refused(received, local);
    }

    /// A crash may have come between the ref and the memory.
    Result<void> rememberAgain()
    {
        if (keystore::loadRememberedHead(m_replica.headFile, m_replica.headSeal()))
            return {};
        HYPHA_TRY(const Verified local, m_replica.local());
        return remember(local.state.head);
    }

    Result<void> remember(const vault::Head &head) const
    {
        return keystore::saveRememberedHead(m_replica.headFile, {head.sequence, head.event, head.chainHash},
                                            m_replica.headSeal());
    }

    Result<void> push(const std::optional<ObjectId> &expected, const ObjectId &commit, bool force)
    {
        tell(m_options, Step::pushing);
        auto pushed = m_transport.push(m_replica.store, expected, commit, force);
        if (!pushed && pushed.error().code == Errc::conflict)
            m_turnedAwayAt = expected;
        return pushed;
    }

    /// The remote has it now: what is remembered, and what a later history must contain.
    Result<void> accepted(const Verified &head)
    {
        HYPHA_TRY(const auto before, m_replica.store.ref(store::remoteRef));
        if (before != head.snapshot.commit())
            HYPHA_CHECK(m_replica.store.moveRef(store::remoteRef, before, head.snapshot.commit()));
        return remember(head.state.head);
    }

    Result<void> pushAll(const Verified &local)
    {
        m_out.unpushed = local.state.log.size();
        if (m_options.fetchOnly)
            return {};
        HYPHA_CHECK(push(std::nullopt, local.snapshot.commit(), false));
        m_out.pushed = m_out.unpushed;
        m_out.unpushed = 0;
        return accepted(local);
    }

    /// A repository that is used for something else as well: the vault stands beside it.
    Result<void> graft(const Verified &local)
    {
        m_out.unpushed = local.state.log.size();
        if (m_options.fetchOnly)
            return {};
        HYPHA_CHECK(m_replica.store.adopt());
        HYPHA_TRY(const ObjectId grafted, m_replica.store.graft(local.snapshot.commit(), *m_tip));
        HYPHA_CHECK(push(m_tip, grafted, false));
        HYPHA_CHECK(m_replica.store.moveRef(store::mainRef, local.snapshot.commit(), grafted));
        HYPHA_TRY(store::Snapshot snapshot, m_replica.store.snapshot(grafted));
        m_out.head = Verified{local.state, std::move(snapshot)};
        m_out.pushed = m_out.unpushed;
        m_out.unpushed = 0;
        return accepted(*m_out.head);
    }

    Result<void> refused(Received &received, const Verified &local)
    {
        const bool repair =
            m_options.repair && !m_out.repaired && m_known && received.refusal->isRepairable();
        if (!repair) {
            m_out.refusal = std::move(received.refusal);
            return {};
        }
        if (received.refusal->lacksPlantedOnly)
            return takeUpInstead(std::move(received), local);
        HYPHA_TRY(const LastGood good, lastGood(received));
        HYPHA_CHECK(push(m_tip, good.commit, true));
        m_out.repaired = true;
        m_out.repairedBlind = m_tip && !received.refusal->tip;
        m_out.leftOut = good.leftOut;
        return run();
    }

    /// What stands here in the place of members' work is nobody's that a member let in.
    Result<void> takeUpInstead(Received received, const Verified &local)
    {
        HYPHA_TRY(store::Snapshot shown, m_replica.store.quarantined(*received.refusal->tip));
        vault::VerifyOptions options;
        options.full = false;
        HYPHA_TRY(vault::Verified verified, vault::verifyAll(shown, nullptr, options));
        if (!verified.report.ok())
            return tl::unexpected<Error>(verified.report.failures.front().error);
        received.head = {std::move(verified.state), std::move(shown)};
        m_out.repaired = true;
        return takeUp(std::move(received), local);
    }

    /// What others pushed after this computer last looked must not go with what is refused.
    Result<LastGood> lastGood(const Received &received) const
    {
        if (!received.refusal->tip)
            return LastGood{*m_known, {}};
        HYPHA_TRY(LastGood good, lastGoodIn(m_replica, received.base, *received.refusal->tip));
        if (good.commit != *m_known)
            HYPHA_CHECK(m_replica.store.adopt());
        return good;
    }

    Result<void> takeUp(Received received, const Verified &local)
    {
        const std::size_t common = commonEvents(received.head.state, local.state);
        m_out.fetched += received.head.state.log.size() - common;
        HYPHA_CHECK(m_replica.store.adopt());
        HYPHA_TRY(received.head.snapshot, m_replica.store.snapshot(received.head.snapshot.commit()));
        if (common == local.state.log.size())
            return fastForward(std::move(received.head), local);
        HYPHA_TRY(const bool above,
                  store::isAncestor(m_replica.store.objects(), *m_tip, local.snapshot.commit()));
        if (above) {
            m_out.unpushed = local.state.log.size() - common;
            HYPHA_CHECK(accepted(received.head));
            return pushOurs(local);
        }
        return rebaseAndPush(std::move(received), local, common);
    }

    Result<void> fastForward(Verified head, const Verified &local)
    {
        m_out.unpushed = 0;
        if (local.snapshot.commit() != head.snapshot.commit()) {
            HYPHA_CHECK(
                m_replica.store.moveRef(store::mainRef, local.snapshot.commit(), head.snapshot.commit()));
            m_out.head = head;
        }
        return accepted(head);
    }

    Result<void> rebaseAndPush(Received received, const Verified &local, std::size_t common)
    {
        tell(m_options, Step::rebasing);
        const Verified remote = received.head;
        HYPHA_TRY(Rebased rebased,
                  rebase(m_replica, std::move(received.base), local, common, std::move(received.head)));
        // Parked first: whatever the new head does not have is kept before the old one goes.
        for (const Parked &parked : rebased.parked)
            HYPHA_CHECK(savePark(m_replica.parkedFolder(), parked, m_replica.keystore, m_replica.sealer));
        HYPHA_CHECK(
            m_replica.store.moveRef(store::mainRef, local.snapshot.commit(), rebased.head.snapshot.commit()));
        forgetCarried(rebased);
        for (Parked &parked : rebased.parked)
            m_out.parked.push_back(std::move(parked));
        HYPHA_CHECK(accepted(remote));
        m_out.unpushed = rebased.head.state.log.size() - remote.state.log.size();
        m_out.head = std::move(rebased.head);
        return m_out.unpushed == 0 ? Result<void>() : pushOurs(Verified(*m_out.head));
    }

    /// What an interrupted try had parked, and this one carried over.
    void forgetCarried(const Rebased &rebased) const
    {
        for (const EventId &event : rebased.carried) {
            const bool parked = std::any_of(rebased.parked.begin(), rebased.parked.end(),
                                            [&](const Parked &p) { return p.event == event; });
            if (!parked)
                static_cast<void>(removeParked(m_replica.parkedFolder(), event));
        }
    }

    Result<void> pushOurs(const Verified &local)
    {
        if (m_options.fetchOnly)
            return {};
        HYPHA_CHECK(push(m_tip, local.snapshot.commit(), false));
        m_out.pushed += m_out.unpushed;
        m_out.unpushed = 0;
        return accepted(local);
    }

    const Replica &m_replica;
    Transport &m_transport;
    const Options &m_options;
    Outcome &m_out;
    std::optional<ObjectId> m_known, m_tip;
    std::optional<std::optional<ObjectId>> m_turnedAwayAt;
};

/// Tells a lost race from a branch that nobody moves and that takes nothing all the same.
class Standstill
{
public:
    bool isReached(const std::optional<std::optional<ObjectId>> &turnedAwayAt)
    {
        const bool same = turnedAwayAt && turnedAwayAt == m_at;
        m_tries = same ? m_tries + 1 : turnedAwayAt ? 1 : 0;
        m_at = turnedAwayAt;
        return m_tries >= enoughAtStandstill;
    }

private:
    std::optional<std::optional<ObjectId>> m_at;
    int m_tries = 0;
};

} // namespace

int backoff(int n)
{
    constexpr int first = 100, longest = 30'000; // ms
    const int ceiling = n > 8 ? longest : std::min(longest, first << n);
    return ceiling / 2 + static_cast<int>(crypto::randomBelow(static_cast<std::uint32_t>(ceiling / 2 + 1)));
}

Result<Outcome> synchronise(const Replica &replica, Transport &transport, const Options &options)
{
    HYPHA_TRY(const auto lock,
              store::FileLock::take(replica.store.folder() / "hypha-sync.lock", lockTimeout));
    Outcome out;
    Standstill standstill;
    for (int n = 1;; ++n) {
        Attempt attempt(replica, transport, options, out);
        const auto done = attempt.run();
        if (done)
            return out;
        if (done.error().code != Errc::conflict)
            return tl::unexpected<Error>(done.error());
        if (standstill.isReached(attempt.turnedAwayAt()))
            return fail(Errc::busy, std::string(store::mainRef), done.error().detail);
        if (n >= options.tries)
            return fail(Errc::busy, "remote",
                        "others kept being faster; what you did waits here to be pushed");
        if (options.wait && !options.wait(backoff(n)))
            return fail(Errc::cancelled, "sync", "it was stopped");
    }
}

} // namespace hypha::sync
