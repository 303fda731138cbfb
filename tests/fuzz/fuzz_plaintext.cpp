#include "model/entries/plaintext.h"
#include "model/entries/plaintextparser.h"
#include "model/record/json.h"
#include "seeds.h"

#include <cstdlib>

using namespace hypha;
using namespace hypha::entries;

namespace {

const crypto::SessionSealer &sealer()
{
    static const crypto::SessionSealer one;
    return one;
}

const crypto::ChaChaKey &pdk()
{
    static const crypto::ChaChaKey one = crypto::ChaChaKey::generate();
    return one;
}

void require(bool held)
{
    if (!held)
        std::abort();
}

/// Windows of `window` bytes, so that every token lies across an edge for some size.
PlaintextSource windows(ByteView bytes, std::size_t window)
{
    return {[bytes, window, at = std::size_t(0)]() mutable {
        const ByteView out = bytes.subspan(at, std::min(window, bytes.size() - at));
        at += out.size();
        return out;
    }};
}

/// What was accepted can be written again and is then read as the same.
void writeAgain(const EntryList &list)
{
    const auto made = encrypt(list, sealer(), pdk(), {});
    require(made.has_value());
    const auto back = decrypt(made->file, pdk(), {}, made->contentHash, sealer());
    require(back.has_value() && difference(list, *back, sealer()).empty());
}

namespace depth {
static fuzz::Depth read("entries");
} // namespace depth

/// However the windows fall, the verdict is the same.
void parseBothWays(ByteView bytes)
{
    const auto whole = parsePlaintext(windows(bytes, bytes.size()), bytes.size(), {&sealer(), std::nullopt});
    const auto pieces = parsePlaintext(windows(bytes, 1 + bytes.size() % 7), bytes.size(), {});
    require(whole.has_value() == pieces.has_value());
    if (!whole) {
        require(whole.error() == pieces.error());
        return;
    }
    require(whole->count == pieces->count && whole->entries.size() == whole->count);
    const auto generic = json::parse(bytes);
    require(generic.has_value() && json::write(*generic) == asText(bytes));
    if (whole->count > 0)
        depth::read.reach();
    writeAgain(whole->entries);
}

/// The input as the list of entries in an otherwise right plaintext.
std::string around(std::string_view entries)
{
    const std::string salt = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    const std::string before = "{\"entries\":" + std::string(entries) + ",\"pad\":\"";
    const std::string after = "\",\"salt\":\"" + salt + "\"}";
    const std::size_t bare = before.size() + after.size();
    return before + std::string(padmeLength(bare) - bare, '0') + after;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes(data, size);
    parseBothWays(bytes);
    parseBothWays(asBytes(around(asText(bytes))));
    return 0;
}
