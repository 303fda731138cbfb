#include "model/sync/replica.h"

#include "crypto/labels.h"

#include <algorithm>
#include <unordered_map>

namespace hypha::sync {

keystore::HeadSeal Replica::headSeal() const
{
    return {keystore.macKey(crypto::label::rememberedHead), keystore.id(), fingerprint};
}

const vault::DeviceKeys *Replica::keysOf(const DeviceId &device) const
{
    if (device == keys.id)
        return &keys;
    for (const vault::DeviceKeys *other : also)
        if (other->id == device)
            return other;
    return nullptr;
}

std::size_t commonEvents(const vault::VaultState &a, const vault::VaultState &b)
{
    // Equal at one place means equal before it, so that the place can be searched by halving.
    std::size_t low = 0, high = std::min(a.log.size(), b.log.size());
    while (low < high) {
        const std::size_t middle = low + (high - low + 1) / 2;
        if (a.log[middle - 1].chainHash == b.log[middle - 1].chainHash)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

/// Finding a file by its path parses the whole folder that it is in, which for many files would be a whole
/// month again and again: then they are listed once.
static Result<vault::ReadFile> readerOfMany(const store::Snapshot &snapshot, std::size_t files)
{
    constexpr std::size_t few = 16;
    if (files <= few)
        return readerOf(snapshot);
    HYPHA_TRY(const auto list, snapshot.list());
    std::unordered_map<std::string, store::ObjectId> blobs;
    for (const store::TreeEntry &file : list)
        blobs.emplace(file.path, file.blob);
    return [snapshot, blobs = std::move(blobs)](const std::string &path) -> Result<Bytes> {
        const auto at = blobs.find(path);
        return at != blobs.end() ? snapshot.readBlob(at->second) : snapshot.read(path);
    };
}

Result<std::vector<vault::Event>> eventsFrom(const vault::VaultState &state, const store::Snapshot &snapshot,
                                             std::size_t from)
{
    std::vector<vault::Event> out;
    if (from >= state.log.size())
        return out;
    HYPHA_TRY(const vault::ReadFile read, readerOfMany(snapshot, state.log.size() - from));
    for (std::size_t i = from; i < state.log.size(); ++i) {
        const std::string path = vault::eventPath(state.log[i]);
        HYPHA_TRY(const Bytes bytes, read(path));
        HYPHA_TRY(vault::Event event, vault::Event::parse(bytes, path));
        out.push_back(std::move(event));
    }
    return out;
}

vault::ReadFile readerOf(const store::Snapshot &snapshot)
{
    return [snapshot](const std::string &path) { return snapshot.read(path); };
}

} // namespace hypha::sync
