#include "model/vault/filecheck.h"
#include "model/vault/limits.h"
#include "model/vault/parallel.h"
#include "model/vault/verify.h"

#include "crypto/signature.h"
#include "model/vault/paths.h"

#include <algorithm>
#include <mutex>

namespace hypha::vault {
namespace {

struct Loaded
{
    std::optional<Event> event;
    std::optional<Error> problem;
    std::optional<crypto::Ed25519PublicKey> verifiedUnder;
};

/// `audit/<YYYY-MM>/<event-id>.json`, by shape.
bool looksLikeEvent(std::string_view file)
{
    return file.starts_with("audit/") && file.size() == std::string_view("audit/YYYY-MM/").size() + 36 + 5 &&
           file[13] == '/' && file.ends_with(".json");
}

Loaded load(const store::Snapshot &snapshot, const store::TreeEntry &file)
{
    Loaded out;
    auto bytes = snapshot.readBlob(file.blob);
    auto event = bytes ? Event::parse(*bytes, file.path)
                       : Result<Event>(tl::unexpected(unreadable(bytes.error(), std::string(file.path))));
    if (!event) {
        out.problem = foundIn(event.error(), file.path);
    } else if (event->path() != file.path) {
        out.problem = Error{Errc::contentMismatch, file.path, event->path(), file.path,
                            "the event stands in another month or under another id"};
    } else {
        out.event = std::move(*event);
    }
    return out;
}

/// What parsed, by sequence. The events themselves stay where they are: they are large.
std::vector<std::uint32_t> inChainOrder(const std::vector<Loaded> &events)
{
    std::vector<std::pair<std::uint64_t, std::uint32_t>> order;
    order.reserve(events.size());
    for (std::uint32_t i = 0; i < events.size(); ++i)
        if (events[i].event)
            order.emplace_back(events[i].event->sequence, i);
    std::sort(order.begin(), order.end()); // a sequence that occurs twice keeps the order of the files
    std::vector<std::uint32_t> out;
    out.reserve(order.size());
    for (const auto &[sequence, i] : order)
        out.push_back(i);
    return out;
}

using KeyMap = std::map<DeviceId, crypto::Ed25519PublicKey>;

/// Keys as the announcing events bring them. Only a guess of what the replay will know: judge() compares.
KeyMap announcedKeys(const std::vector<Loaded> &events, const std::vector<std::uint32_t> &order)
{
    KeyMap keys;
    for (const std::uint32_t i : order) {
        const Event &event = *events[i].event;
        if (const auto key = event.announcedKey())
            keys.emplace(event.actorDevice, *key);
        if (const auto *ci = std::get_if<details::CiEnrolled>(&event.details))
            keys.emplace(ci->device, ci->description.signingKey);
    }
    return keys;
}

void verifySignature(Loaded &l, const KeyMap &keys)
{
    const auto key = keys.find(l.event->actorDevice);
    if (key != keys.end() &&
        crypto::ed25519Verify(key->second, asBytes(l.event->signedBytes), l.event->signature))
        l.verifiedUnder = key->second;
}

/// In a history that somebody gives us, whatever its author was not allowed to do is an illegal event: what
/// would be a missing permission for the author is an attack or a broken program for the reader.
Errc asFinding(Errc code)
{
    switch (code) {
    case Errc::permissionDenied:
    case Errc::deviceNotActive:
    case Errc::accessDenied:
    case Errc::rotationDue:
    case Errc::owed:
    case Errc::alreadyExists:
    case Errc::notFound:
    case Errc::invalidInput:
    case Errc::limitExceeded:
        return Errc::illegalEvent;
    default:
        return code;
    }
}

Error atEvent(const Error &problem, const Event &event)
{
    Error e = problem;
    e.code = asFinding(problem.code);
    e.detail = "event " + std::to_string(event.sequence) + " (" + event.type + ")" +
               (e.item.empty() ? "" : ", " + e.item) + (e.detail.empty() ? "" : ": " + e.detail);
    e.item = event.path();
    return e;
}

bool isCancelled(const VerifyOptions &options)
{
    return options.cancel && options.cancel->load();
}

/// §6: accepted and flagged. Not part of the state, which must not depend on anybody's clock.
void flagFuture(Replayed &out, const Event &event, const std::optional<Timestamp> &now)
{
    if (now && event.timestamp.seconds > now->seconds + futureToleranceSeconds)
        out.clockFlags.push_back(
            {event.sequence, "timestamp " + event.timestamp.toString() + " is in the future"});
}

/// Judges in chain order while signatures are still being verified: whichever thread has verified one goes on
/// from where the judging stands, as far as the signatures behind it are known.
class Court
{
public:
    Court(std::vector<Loaded> &events, const std::vector<std::uint32_t> &order, const VerifyOptions &options)
        : m_events(events), m_order(order), m_options(options), m_verified(order.size())
    {
    }

    /// From any thread. Where another one is judging already it does what can be done.
    void verified(std::size_t place)
    {
        m_verified[place].store(true, std::memory_order_release);
        if (const std::unique_lock lock(m_mutex, std::try_to_lock); lock)
            judgeOn();
    }
    /// Nothing after the first problem is judged, so that its signatures do not matter.
    bool isOver() const { return m_over.load(std::memory_order_relaxed); }
    /// When all are verified.
    Replayed finish()
    {
        judgeOn();
        return std::move(m_out);
    }

private:
    void judgeOn()
    {
        while (!isOver() && m_next < m_order.size() && m_verified[m_next].load(std::memory_order_acquire))
            judgeOne(m_events[m_order[m_next++]]);
    }

    void judgeOne(Loaded &l)
    {
        if (const auto judged = apply(m_out.state, *l.event, l.verifiedUnder); !judged) {
            m_out.problem = atEvent(judged.error(), *l.event);
            return m_over.store(true, std::memory_order_relaxed);
        }
        flagFuture(m_out, *l.event, m_options.now);
        l.event.reset(); // 100,000 events need not stay in memory
    }

    std::vector<Loaded> &m_events;
    const std::vector<std::uint32_t> &m_order;
    const VerifyOptions &m_options;
    std::vector<std::atomic<bool>> m_verified; ///< by place in the order
    std::atomic<bool> m_over = false;
    std::mutex m_mutex; ///< what is below
    std::size_t m_next = 0;
    Replayed m_out;
};

} // namespace

Error eventProblem(const Error &problem, const Event &event)
{
    return atEvent(problem, event);
}

Result<Replayed> replay(const store::Snapshot &snapshot, const std::vector<store::TreeEntry> &files,
                        const VerifyOptions &options)
{
    std::vector<const store::TreeEntry *> eventFiles;
    for (const store::TreeEntry &file : files)
        if (looksLikeEvent(file.path))
            eventFiles.push_back(&file);

    const std::size_t workers = workerCount(eventFiles.size());
    HYPHA_TRY(const std::vector<store::Snapshot> snapshots, handlesFor(snapshot, workers));
    std::vector<Loaded> events(eventFiles.size());
    parallelFor(events.size(), workers, [&](std::size_t worker, std::size_t i) {
        if (!isCancelled(options))
            events[i] = load(snapshots[worker], *eventFiles[i]);
    });
    const auto broken =
        std::find_if(events.begin(), events.end(), [](const Loaded &l) { return l.problem.has_value(); });
    const std::optional<Error> unparsed = broken != events.end() ? broken->problem : std::nullopt;
    const std::vector<std::uint32_t> order = inChainOrder(events);
    const KeyMap keys = announcedKeys(events, order);
    Court court(events, order, options);
    parallelFor(order.size(), workers, [&](std::size_t worker, std::size_t i) {
        if (isCancelled(options) || court.isOver())
            return;
        verifySignature(events[order[i]], keys);
        court.verified(i);
        if (options.progress && worker == 0) // the caller's thread
            options.progress(i, order.size());
    });
    if (isCancelled(options))
        return fail(Errc::cancelled, "verify");

    Replayed out = court.finish();
    if (unparsed) // what does not parse has no place in the chain: it is the first thing to say
        out.problem = unparsed;
    else if (!out.problem && !out.state.started())
        out.problem = Error{Errc::notAVault, "audit/", {}, {}, "there are no events"};
    return out;
}

} // namespace hypha::vault
