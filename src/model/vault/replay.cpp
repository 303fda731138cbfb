#include "model/vault/filecheck.h"
#include "model/vault/limits.h"
#include "model/vault/parallel.h"
#include "model/vault/verify.h"

#include "crypto/signature.h"
#include "model/vault/paths.h"

#include <algorithm>

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
    return file.starts_with("audit/") && file.size() == std::string_view("audit/YYYY-MM/").size() + 36 + 5
           && file[13] == '/' && file.ends_with(".json");
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

using KeyMap = std::map<DeviceId, crypto::Ed25519PublicKey>;

/// Keys as the announcing events bring them. Only a guess of what the replay will know: judge() compares.
KeyMap announcedKeys(const std::vector<Loaded> &events)
{
    KeyMap keys;
    for (const Loaded &l : events) {
        if (!l.event)
            continue;
        if (const auto key = l.event->announcedKey())
            keys.emplace(l.event->actorDevice, *key);
        if (const auto *ci = std::get_if<details::CiEnrolled>(&l.event->details))
            keys.emplace(ci->device, ci->description.signingKey);
    }
    return keys;
}

void verifySignature(Loaded &l, const KeyMap &keys)
{
    if (!l.event)
        return;
    const auto key = keys.find(l.event->actorDevice);
    if (key != keys.end() && crypto::ed25519Verify(key->second, asBytes(l.event->signedBytes), l.event->signature))
        l.verifiedUnder = key->second;
}

/// In a history that somebody gives us, whatever its author was not allowed to do is an illegal event: what would be a
/// missing permission for the author is an attack or a broken program for the reader.
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
    e.detail = "event " + std::to_string(event.sequence) + " (" + event.type + ")" + (e.item.empty() ? "" : ", " + e.item)
               + (e.detail.empty() ? "" : ": " + e.detail);
    e.item = event.path();
    return e;
}

bool isCancelled(const VerifyOptions &options) { return options.cancel && options.cancel->load(); }

/// §6: accepted and flagged. Not part of the state, which must not depend on anybody's clock.
void flagFuture(Replayed &out, const Event &event, const std::optional<Timestamp> &now)
{
    if (now && event.timestamp.seconds > now->seconds + futureToleranceSeconds)
        out.clockFlags.push_back({event.sequence, "timestamp " + event.timestamp.toString() + " is in the future"});
}

Replayed judgeAll(std::vector<Loaded> &events, const VerifyOptions &options)
{
    Replayed out;
    for (Loaded &l : events) {
        if (l.problem) {
            out.problem = std::move(l.problem);
            return out;
        }
        if (const auto judged = apply(out.state, *l.event, l.verifiedUnder); !judged) {
            out.problem = atEvent(judged.error(), *l.event);
            return out;
        }
        flagFuture(out, *l.event, options.now);
        l.event.reset(); // 100,000 events need not stay in memory
    }
    return out;
}

} // namespace

Error eventProblem(const Error &problem, const Event &event) { return atEvent(problem, event); }

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
    // What does not parse has no place in the chain: it is the first thing to say.
    std::stable_sort(events.begin(), events.end(), [](const Loaded &a, const Loaded &b) {
        return (a.event ? a.event->sequence : 0) < (b.event ? b.event->sequence : 0);
    });
    const KeyMap keys = announcedKeys(events);
    parallelFor(events.size(), workers, [&](std::size_t worker, std::size_t i) {
        if (isCancelled(options))
            return;
        verifySignature(events[i], keys);
        if (options.progress && worker == 0) // the caller's thread
            options.progress(i, events.size());
    });
    if (isCancelled(options))
        return fail(Errc::cancelled, "verify");

    const auto broken = std::find_if(events.begin(), events.end(), [](const Loaded &l) { return l.problem.has_value(); });
    const std::optional<Error> unparsed = broken != events.end() ? broken->problem : std::nullopt;
    std::erase_if(events, [](const Loaded &l) { return l.problem.has_value(); });
    Replayed out = judgeAll(events, options);
    if (unparsed)
        out.problem = unparsed;
    else if (!out.problem && !out.state.started())
        out.problem = Error{Errc::notAVault, "audit/", {}, {}, "there are no events"};
    return out;
}

} // namespace hypha::vault
