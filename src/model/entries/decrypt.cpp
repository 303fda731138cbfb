#include "model/entries/plaintext.h"
#include "model/entries/plaintextparser.h"
#include "model/record/base64.h"

#include <algorithm>

namespace hypha::entries {

namespace {

constexpr std::size_t windowSize = 64u << 10; // bytes

/// An authenticated version, read from the front through one window of guarded memory.
class WindowReader
{
public:
    explicit WindowReader(const crypto::ChaChaWindows &windows)
        : m_windows(windows), m_window(std::min(windowSize, windows.size()))
    {
    }
    ByteView next()
    {
        const std::size_t size = std::min(m_window.size(), m_windows.size() - m_offset);
        const MutableByteView out = m_window.mutableView().first(size);
        if (size > 0)
            m_windows.decrypt(m_offset, out);
        m_offset += size;
        return out;
    }

private:
    const crypto::ChaChaWindows &m_windows;
    crypto::SecretBytes m_window;
    std::size_t m_offset = 0;
};

crypto::Hash hashOf(const crypto::ChaChaWindows &windows)
{
    crypto::Blake3 hash;
    WindowReader reader(windows);
    for (ByteView run = reader.next(); !run.empty(); run = reader.next())
        hash.update(run);
    return hash.finish();
}

/// The checks in the order of VAULT-FORMAT §5: tag, content hash, and only then what the plaintext says.
Result<ParsedPlaintext> open(ByteView file, const crypto::ChaChaKey &pdk, ByteView aad,
                             const crypto::Hash &contentHash, const Selection &selection)
{
    HYPHA_TRY(const crypto::ChaChaWindows windows, crypto::ChaChaWindows::open(pdk, file, aad));
    const crypto::Hash found = hashOf(windows);
    if (found != contentHash)
        return mismatch(Errc::hashMismatch, "plaintext", toBase64(contentHash.view()), toBase64(found.view()),
                        "the content is not what the signed metadata says");
    if (windows.size() > maxPlaintextBytes)
        return fail(Errc::limitExceeded, "plaintext", "a version has at most 10 MiB");
    WindowReader reader(windows);
    return parsePlaintext({[&reader] { return reader.next(); }}, windows.size(), selection);
}

} // namespace

Result<EntryList> decrypt(ByteView file, const crypto::ChaChaKey &pdk, ByteView aad,
                          const crypto::Hash &contentHash, const crypto::SessionSealer &sealer)
{
    HYPHA_TRY(ParsedPlaintext parsed, open(file, pdk, aad, contentHash, {&sealer, std::nullopt}));
    return std::move(parsed.entries);
}

Result<std::optional<Entry>> decryptOne(ByteView file, const crypto::ChaChaKey &pdk, ByteView aad,
                                        const crypto::Hash &contentHash, const crypto::SessionSealer &sealer,
                                        std::string_view key)
{
    HYPHA_TRY(ParsedPlaintext parsed, open(file, pdk, aad, contentHash, {&sealer, key}));
    if (parsed.entries.empty())
        return std::optional<Entry>();
    return std::optional<Entry>(std::move(parsed.entries.front()));
}

Result<std::size_t> check(ByteView file, const crypto::ChaChaKey &pdk, ByteView aad,
                          const crypto::Hash &contentHash)
{
    HYPHA_TRY(const ParsedPlaintext parsed, open(file, pdk, aad, contentHash, {}));
    return parsed.count;
}

} // namespace hypha::entries
