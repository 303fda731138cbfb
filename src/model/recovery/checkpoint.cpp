#include "model/recovery/checkpoint.h"

#include "model/record/base64.h"
#include "model/vault/headjson.h"
#include "model/vault/invitation.h"

namespace hypha::recovery {

namespace {

constexpr std::string_view anyVersionPrefix = "hypha-checkpoint-";

std::optional<std::string> readRemote(json::Fields &f)
{
    std::optional<std::string> remote = f.optionalString("remote");
    if (f.ok() && remote && !vault::isPlausibleRemote(*remote))
        f.refuse("remote", "an https or ssh URL, a path, or null");
    return remote;
}

} // namespace

std::string writeCheckpoint(const Checkpoint &checkpoint)
{
    json::Object object;
    object.set("fingerprint", toBase64(checkpoint.fingerprint.view()));
    object.set("head", vault::headObject(checkpoint.head));
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
    checkpoint.head = vault::readHead(f, vault::UnknownMembers::refused);
    checkpoint.remote = readRemote(f);
    f.refuseUnknown();
    HYPHA_CHECK(f.done());
    return checkpoint;
}

} // namespace hypha::recovery
