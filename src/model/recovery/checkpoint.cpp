#include "model/recovery/checkpoint.h"

#include "model/record/base64.h"
#include "model/record/fields.h"
#include "model/record/names.h"

namespace hypha::recovery {

namespace {

constexpr std::string_view anyVersionPrefix = "hypha-checkpoint-";
constexpr std::size_t maxRemoteSize = 2048; ///< bytes, as in an invitation

std::optional<std::string> readRemote(json::Fields &f)
{
    std::optional<std::string> remote = f.optionalString("remote");
    const bool plausible = !remote || (!remote->empty() && remote->size() <= maxRemoteSize &&
                                       remote->front() != '-' && escapedForDisplay(*remote) == *remote);
    if (f.ok() && !plausible)
        f.refuse("remote", "an https or ssh URL, a path, or null");
    return remote;
}

vault::Head readHead(json::Fields &outer)
{
    vault::Head head;
    const json::Object &object = outer.object("head");
    if (!outer.ok())
        return head;
    json::Fields f(object, "head of the checkpoint");
    head.chainHash = f.hash("chain_hash");
    head.event = f.id<EventId>("event_id");
    head.sequence = f.versionNumber("sequence");
    f.refuseUnknown();
    if (!f.ok())
        outer.refuse("head", "chain_hash, event_id and sequence");
    return head;
}

} // namespace

std::string writeCheckpoint(const Checkpoint &checkpoint)
{
    json::Object head;
    head.set("chain_hash", toBase64(checkpoint.head.chainHash.view()));
    head.set("event_id", checkpoint.head.event.toString());
    head.set("sequence", checkpoint.head.sequence);
    json::Object object;
    object.set("fingerprint", toBase64(checkpoint.fingerprint.view()));
    object.set("head", std::move(head));
    object.set("remote", checkpoint.remote ? json::Value(*checkpoint.remote) : json::Value(nullptr));
    return std::string(checkpointPrefix) + json::write(object);
}

Result<Checkpoint> parseCheckpoint(ByteView bytes)
{
    const std::string_view text = asText(bytes);
    if (text.size() > maxCheckpointSize)
        return fail(Errc::limitExceeded, "checkpoint", "a checkpoint is at most 4,096 bytes long");
    if (!text.starts_with(anyVersionPrefix))
        return fail(Errc::malformed, "checkpoint", "a checkpoint begins with hypha-checkpoint-1:");
    if (!text.starts_with(checkpointPrefix))
        return fail(Errc::newerVersion, "checkpoint", "it was made by a newer version of the program");
    HYPHA_TRY(const json::Object object, json::parseObject(bytes.subspan(checkpointPrefix.size())));
    json::Fields f(object, "checkpoint");
    Checkpoint checkpoint;
    checkpoint.fingerprint = f.hash("fingerprint");
    checkpoint.head = readHead(f);
    checkpoint.remote = readRemote(f);
    f.refuseUnknown();
    HYPHA_CHECK(f.done());
    return checkpoint;
}

} // namespace hypha::recovery
