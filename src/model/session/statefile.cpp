#include "model/session/statefile.h"

#include "crypto/hash.h"
#include "model/store/atomicfile.h"
#include "model/vault/statecache.h"

#include <algorithm>

namespace hypha::session {

static constexpr std::size_t macSize = 32, commitSize = 20;
static constexpr std::size_t maxCacheSize = 1u << 30; // bytes

Result<void> saveCachedState(const std::filesystem::path &file, const CachedState &cached,
                             const crypto::MacKey &key)
{
    const Bytes state = vault::writeState(cached.state);
    const crypto::Hash mac = crypto::blake3Keyed(key, {cached.commit.bytes, state});
    Bytes out;
    out.reserve(macSize + commitSize + state.size());
    out.insert(out.end(), mac.bytes.begin(), mac.bytes.end());
    out.insert(out.end(), cached.commit.bytes.begin(), cached.commit.bytes.end());
    out.insert(out.end(), state.begin(), state.end());
    HYPHA_CHECK(store::makePrivateFolder(file.parent_path()));
    return store::writeFileAtomically(file, out);
}

Result<CachedState> loadCachedState(const std::filesystem::path &file, const crypto::MacKey &key)
{
    HYPHA_TRY(const Bytes bytes, store::readFile(file, maxCacheSize));
    if (bytes.size() < macSize + commitSize)
        return fail(Errc::malformed, "state cache", "too short");
    const ByteView all(bytes);
    const ByteView commit = all.subspan(macSize, commitSize);
    const ByteView state = all.subspan(macSize + commitSize);
    const crypto::Hash mac = crypto::blake3Keyed(key, {commit, state});
    // Neither side is secret: the key is, and a forger gains nothing from where a comparison stops.
    if (!std::equal(mac.bytes.begin(), mac.bytes.end(), all.begin()))
        return fail(Errc::malformed, "state cache", "not authentic");
    CachedState out;
    std::copy(commit.begin(), commit.end(), out.commit.bytes.begin());
    HYPHA_TRY(out.state, vault::readState(state));
    return out;
}

} // namespace hypha::session
