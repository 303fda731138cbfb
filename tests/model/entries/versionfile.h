#pragma once

#include "model/entries/plaintext.h"

#include <string>

/// A version's file made of any plaintext, so that tests can write what encrypt() never would.
namespace hypha::test {

struct VersionFile
{
    crypto::ChaChaKey pdk = crypto::ChaChaKey::generate();
    Bytes aad = Bytes(48, 0x5a);
    Bytes file;
    crypto::Hash contentHash;

    static VersionFile of(std::string_view plaintext)
    {
        VersionFile out;
        out.file = crypto::chachaSeal(out.pdk, asBytes(plaintext), out.aad);
        out.contentHash = crypto::blake3(asBytes(plaintext));
        return out;
    }
    static VersionFile of(const entries::EntryList &list, const crypto::SessionSealer &sealer)
    {
        VersionFile out;
        auto encrypted = entries::encrypt(list, sealer, out.pdk, out.aad).value();
        out.file = std::move(encrypted.file);
        out.contentHash = encrypted.contentHash;
        return out;
    }

    Result<entries::EntryList> decrypt(const crypto::SessionSealer &sealer) const
    {
        return entries::decrypt(file, pdk, aad, contentHash, sealer);
    }
    std::string plaintext() const { return std::string(crypto::chachaOpen(pdk, file, aad).value().text()); }
};

inline const std::string someSalt = "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc="; // base64 of 32 bytes

inline std::string plaintextWith(std::string_view entries, std::string_view pad,
                                 std::string_view salt = someSalt)
{
    return "{\"entries\":" + std::string(entries) + ",\"pad\":\"" + std::string(pad) + "\",\"salt\":\"" +
           std::string(salt) + "\"}";
}

/// Padded as the format wants it.
inline std::string paddedPlaintext(std::string_view entries, std::string_view salt = someSalt)
{
    const std::size_t bare = plaintextWith(entries, "", salt).size();
    return plaintextWith(entries, std::string(entries::padmeLength(bare) - bare, '0'), salt);
}

/// The error of reading this plaintext; Errc::internal when it is read, or when the ways to read it disagree.
inline Errc faultOf(const std::string &plaintext, const crypto::SessionSealer &sealer)
{
    const auto v = VersionFile::of(plaintext);
    const auto all = v.decrypt(sealer);
    const auto one = entries::decryptOne(v.file, v.pdk, v.aad, v.contentHash, sealer, "k");
    const auto checked = entries::check(v.file, v.pdk, v.aad, v.contentHash);
    if (all || one || checked || one.error() != all.error() || checked.error() != all.error())
        return Errc::internal;
    return all.error().code;
}

inline crypto::SealedValue sealed(const crypto::SessionSealer &sealer, std::string_view text)
{
    return sealer.seal(asBytes(text));
}

inline entries::Entry entryOf(const crypto::SessionSealer &sealer, std::string_view key,
                              std::string_view value)
{
    entries::Entry entry;
    entry.key = key;
    entry.value = sealed(sealer, value);
    return entry;
}

} // namespace hypha::test
