#include "crypto/random.h"
#include "model/entries/entrywriter.h"
#include "model/entries/plaintext.h"
#include "model/record/base64.h"
#include "model/record/names.h"

#include <bit>

namespace hypha::entries {

namespace {

constexpr std::size_t saltSize = 32;          // bytes, VAULT-FORMAT §5
constexpr std::size_t usualJsonOverhead = 64; // bytes an entry, for reserving memory only

std::size_t expectedSize(const EntryList &entries)
{
    std::size_t size = 0;
    for (const Entry &entry : entries)
        size += entry.key.size() + entry.value.size() + usualJsonOverhead;
    return size + size / 8;
}

Result<void> checkOrder(const EntryList &entries)
{
    if (entries.size() > maxEntries)
        return fail(Errc::limitExceeded, "entries", "a set has at most 10,000 entries");
    for (std::size_t i = 1; i < entries.size(); ++i)
        if (entries[i].key <= entries[i - 1].key)
            return fail(Errc::invalidInput, "entries", "entries are sorted by key, without repeats");
    return {};
}

Result<void> writeEntries(PlaintextWriter &out, const EntryList &entries, const crypto::SessionSealer &sealer)
{
    EntryWriter writer(out, sealer);
    out.raw("{\"entries\":[");
    for (const Entry &entry : entries) {
        if (&entry != entries.data())
            out.raw(",");
        if (auto written = writer.write(entry); !written) {
            written.error().item = escapedForDisplay(entry.key);
            return written;
        }
        if (out.size() > maxPlaintextBytes)
            return fail(Errc::limitExceeded, "entries", "a version has at most 10 MiB");
    }
    out.raw("]");
    return {};
}

} // namespace

std::size_t padmeLength(std::size_t length)
{
    if (length < 2)
        return length;
    const auto exponent = static_cast<unsigned>(std::bit_width(length)) - 1;
    const auto significant = static_cast<unsigned>(std::bit_width(exponent));
    const std::size_t unit = std::size_t{1} << (exponent - significant);
    return (length + unit - 1) / unit * unit;
}

Result<EncryptedVersion> encrypt(const EntryList &entries, const crypto::SessionSealer &sealer,
                                 const crypto::ChaChaKey &pdk, ByteView aad)
{
    HYPHA_CHECK(checkOrder(entries));
    PlaintextWriter out(pdk, aad, expectedSize(entries));
    HYPHA_CHECK(writeEntries(out, entries, sealer));
    const std::string afterPad = "\",\"salt\":\"" + toBase64(crypto::randomArray<saltSize>()) + "\"}";
    out.raw(",\"pad\":\"");
    const std::size_t unpadded = out.size() + afterPad.size();
    const std::size_t padded = padmeLength(unpadded);
    if (padded > maxPlaintextBytes)
        return fail(Errc::limitExceeded, "entries", "a version has at most 10 MiB");
    out.zeros(padded - unpadded);
    out.raw(afterPad);
    auto [contentHash, file] = out.finish();
    const crypto::Hash ciphertextHash = crypto::blake3(file);
    return EncryptedVersion{std::move(file), contentHash, ciphertextHash};
}

} // namespace hypha::entries
