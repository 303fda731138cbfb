#include "model/session/openvault.h"

#include "model/session/openvaultimpl.h"
#include "model/vault/filecheck.h"
#include "model/vault/limits.h"
#include "model/vault/parallel.h"
#include "model/vault/paths.h"

#include <numeric>

namespace hypha::session {

static constexpr std::uint64_t cacheLag = 64;  // events
static constexpr std::uint64_t fewEvents = 16; // are found by path; for more the tree is listed once
static constexpr int maxRaces = 32;            // lost in a row before an operation gives up

OpenVault::OpenVault(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

OpenVault::~OpenVault()
{
    m_impl->sealer.wipe();
}

const keystore::Profile &OpenVault::profile() const
{
    return m_impl->profile;
}
std::filesystem::path OpenVault::dataFolder() const
{
    return m_impl->profiles.dataFolder(m_impl->profile.name);
}
keystore::Keystore &OpenVault::keystore()
{
    return m_impl->keystore;
}
std::shared_ptr<const vault::VaultState> OpenVault::state() const
{
    return m_impl->state;
}
const Health &OpenVault::health() const
{
    return m_impl->health;
}
const crypto::SessionSealer &OpenVault::sealer() const
{
    return m_impl->sealer;
}
const vault::DeviceKeys &OpenVault::keys() const
{
    return m_impl->keys;
}
const Clock &OpenVault::clock() const
{
    return m_impl->clock;
}

Result<void> OpenVault::rememberHead() const
{
    return m_impl->rememberHead();
}

Result<vault::Head> OpenVault::rememberedHead() const
{
    HYPHA_TRY(const keystore::RememberedHead head, m_impl->remembered());
    return vault::Head{head.sequence, head.eventId, head.chainHash};
}

Result<bool> OpenVault::refresh()
{
    Impl &m = *m_impl;
    HYPHA_TRY(const store::Snapshot head, m.presentSnapshot());
    if (std::exchange(m.headLost, false))
        m.health = {};
    m.lookAgain();
    if (head.commit() == m.snapshot->commit())
        return false;
    vault::VaultState next = *m.state;
    auto taken = vault::advance(next, *m.snapshot, head);
    if (taken)
        m.take(std::move(next), head);
    else if (m.hasRemote())
        taken = m.reload(head);
    if (!taken) {
        m.health = {taken.error(), m.state->head};
        return tl::unexpected(taken.error());
    }
    if (!m.damageMet)
        m.health = {};
    HYPHA_CHECK(m.rememberHead());
    m.saveCache(cacheLag);
    return true;
}

/// Signing a time far ahead moves the clock by which memberships and devices expire, for everybody and for
/// good. It needs a person's word, but only where something can expire: a vault that rested for a week is no
/// reason to ask.
static Result<void> checkClock(const vault::VaultState &state, const Timestamp &now, bool confirmed)
{
    if (confirmed || !state.anybodyExpires ||
        now.seconds <= state.lastTimestamp.seconds + vault::signAheadLimitSeconds)
        return {};
    return mismatch(Errc::inputNeeded, "clock", "at most a day after " + state.lastTimestamp.toString(),
                    now.toString(), "this computer's clock is more than 24 hours ahead of the last event");
}

Result<vault::PushCounts> OpenVault::run(const vault::Operation &operation)
{
    const Impl &m = *m_impl;
    return commitMade([&](const vault::VaultState &state, const vault::ReadFile &read, const Timestamp &now) {
        return vault::prepare(operation, state, m.keys, m.sealer, read, now);
    });
}

Result<void> OpenVault::runTogether(const std::function<Result<void>(vault::JointChange &)> &make)
{
    const Impl &m = *m_impl;
    HYPHA_CHECK(commitMade([&](const vault::VaultState &state, const vault::ReadFile &read,
                               const Timestamp &now) -> Result<vault::Prepared> {
        vault::JointChange change(state, read, m.sealer, now);
        HYPHA_CHECK(make(change));
        return vault::Prepared{std::move(change).take(), {}};
    }));
    return {};
}

Result<vault::PushCounts> OpenVault::commitMade(const Making &making)
{
    auto result = m_impl->commit(*this, making);
    if (!result)
        m_impl->meetDamage(result.error());
    return result;
}

Result<vault::PushCounts> OpenVault::Impl::commit(OpenVault &whole, const Making &making)
{
    Impl &m = *this;
    HYPHA_CHECK(m.settleRekey());
    for (int race = 0; race < maxRaces; ++race) {
        if (m.health.problem || m.refused)
            return tl::unexpected(m.health.problem ? *m.health.problem : *m.refused);
        const Timestamp now = m.clock.now();
        HYPHA_CHECK(checkClock(*m.state, now, m.clockConfirmed));
        HYPHA_TRY(vault::Prepared prepared, making(*m.state, m.reader(), now));
        if (prepared.changes.empty())
            return prepared.push;
        auto committed =
            m.store->commit(m.snapshot->commit(), {std::move(prepared.changes.files), prepared.changes.time});
        if (committed) {
            m.take(std::move(prepared.changes.after), std::move(*committed));
            HYPHA_CHECK(m.rememberHead());
            m.saveCache(cacheLag);
            m.settleKitSlots(false);
            return prepared.push;
        }
        if (committed.error().code != Errc::conflict)
            return tl::unexpected(committed.error());
        HYPHA_CHECK(whole.refresh());
    }
    return fail(Errc::busy, "vault", "other processes kept changing the vault");
}

void OpenVault::confirmClock()
{
    m_impl->clockConfirmed = true;
}

static Result<std::uint64_t> resolveVersion(const vault::VaultState &state, const ProjectId &project,
                                            const SetId &set, std::uint64_t version)
{
    const vault::SecretSet *found = state.set(project, set);
    if (!found)
        return fail(Errc::notFound, set.toString(), "there is no such secret set");
    return version == 0 ? found->currentVersion() : version;
}

Result<entries::EntryList> OpenVault::entries(const ProjectId &project, const SetId &set,
                                              std::uint64_t version)
{
    Impl &m = *m_impl;
    HYPHA_TRY(const std::uint64_t n, resolveVersion(*m.state, project, set, version));
    HYPHA_TRY(auto list,
              m.watched(vault::readEntries(*m.state, project, set, n, m.keys, m.sealer, m.reader())));
    if (m.state->org.settings.auditReads && m.health.ok())
        HYPHA_CHECK(run(vault::op::RecordPull{project, set, n}));
    return list;
}

Result<std::optional<entries::Entry>> OpenVault::entry(const ProjectId &project, const SetId &set,
                                                       std::string_view key, std::uint64_t version)
{
    Impl &m = *m_impl;
    HYPHA_TRY(const std::uint64_t n, resolveVersion(*m.state, project, set, version));
    HYPHA_TRY(auto found,
              m.watched(vault::readEntry(*m.state, project, set, n, key, m.keys, m.sealer, m.reader())));
    if (m.state->org.settings.auditReads && m.health.ok())
        HYPHA_CHECK(run(vault::op::RecordPull{project, set, n}));
    return found;
}

Result<vault::VerifyReport> OpenVault::verify(const vault::VerifyOptions &options)
{
    Impl &m = *m_impl;
    HYPHA_TRY(const auto head, m.store->head());
    if (!head)
        return fail(Errc::rollback, "refs/heads/main", "the branch has disappeared");
    vault::VerifyOptions timed = options;
    timed.now = m.clock.now();
    HYPHA_TRY(vault::Verified verified, vault::verifyAll(*head, &m.keys, timed));
    vault::VerifyReport &report = verified.report;
    if (report.ok()) {
        if (const auto remembered = m.checkRemembered(verified.state); !remembered)
            report.failures.push_back({remembered.error(), vault::meaningOf(remembered.error())});
    }
    if (report.ok() && report.indexIsStale) {
        const store::FileChange index{{{vault::path::auditIndex, vault::indexFile(verified.state)}},
                                      verified.state.lastTimestamp};
        // A place that cannot be written, or somebody faster, leaves it stale: it is never trusted anyway.
        if (auto rebuilt = m.store->commit(head->commit(), index))
            m.take(std::move(verified.state), std::move(*rebuilt));
    }
    m.meet(report);
    return std::move(report);
}

/// One event of the log as its file has it, compared with the chain that was verified.
static Result<vault::Event> readEvent(const vault::VaultState &state, std::uint64_t sequence,
                                      const vault::ReadFile &read)
{
    const vault::LogEntry &entry = state.log[sequence - 1];
    const std::string path = vault::eventPath(entry);
    HYPHA_TRY(const Bytes bytes, read(path));
    HYPHA_TRY(vault::Event event, vault::Event::parse(bytes, path));
    const auto previous = sequence > 1 ? std::optional(state.log[sequence - 2].chainHash) : std::nullopt;
    if (event.chainHashAfter(previous) != entry.chainHash)
        return fail(Errc::hashMismatch, path, "the event is not the one that was verified");
    return event;
}

Result<std::vector<vault::Event>> OpenVault::events(std::uint64_t from, std::uint64_t to) const
{
    const std::uint64_t first = std::max<std::uint64_t>(1, from),
                        last = std::min<std::uint64_t>(to, m_impl->state->log.size());
    std::vector<std::uint64_t> sequences(first > last ? 0 : last - first + 1);
    std::iota(sequences.begin(), sequences.end(), first);
    auto read = events(sequences);
    if (last == m_impl->state->log.size())
        m_impl->listing.reset(); // whoever reads the log piece by piece is done
    return read;
}

Result<std::vector<vault::Event>> OpenVault::events(const std::vector<std::uint64_t> &sequences) const
{
    Impl &m = *m_impl;
    const std::size_t count = sequences.size();
    const bool few = count <= std::max<std::size_t>(fewEvents, m.state->log.size() / 256);
    std::vector<store::TreeEntry> files;
    if (few) {
        HYPHA_TRY(files, m.watched(m.filesOf(sequences)));
    } else {
        HYPHA_CHECK(m.watched(m.listFiles()));
    }
    const vault::FileIndex found = few ? vault::indexOf(files) : vault::FileIndex();
    const std::size_t workers = few ? 1 : vault::workerCount(count);
    std::vector<store::Snapshot> snapshots{*m.snapshot};
    if (workers > 1) {
        HYPHA_TRY(snapshots, vault::handlesFor(m.listing->commit, workers));
    }
    std::vector<Result<vault::Event>> read(count, fail(Errc::internal));
    vault::parallelFor(count, workers, [&](std::size_t worker, std::size_t i) {
        read[i] = readEvent(*m.state, sequences[i],
                            vault::readFrom(snapshots[worker], few ? found : m.listing->index));
    });
    std::vector<vault::Event> out;
    out.reserve(count);
    for (auto &event : read) {
        HYPHA_TRY(vault::Event taken, m.watched(std::move(event)));
        out.push_back(std::move(taken));
    }
    return out;
}

Result<Bytes> OpenVault::file(const std::string &path) const
{
    return m_impl->watched(m_impl->snapshot->read(path));
}

} // namespace hypha::session
