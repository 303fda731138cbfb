#include "model/sync/replica.h"

#include "crypto/labels.h"

#include <algorithm>

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

Result<std::vector<vault::Event>> eventsFrom(const vault::VaultState &state, const store::Snapshot &snapshot,
                                             std::size_t from)
{
    std::vector<vault::Event> out;
    for (std::size_t i = from; i < state.log.size(); ++i) {
        const std::string path = vault::eventPath(state.log[i]);
        HYPHA_TRY(const Bytes bytes, snapshot.read(path));
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
