#include "crypto/age/recipients.h"

#include "crypto/aead.h"
#include "crypto/age/base64.h"
#include "crypto/kdf.h"
#include "crypto/keyagreement.h"
#include "crypto/random.h"
#include "crypto/scrypt.h"

#include <algorithm>
#include <optional>

namespace hypha::crypto::age {

namespace {

constexpr std::string_view scryptLabel = "age-encryption.org/v1/scrypt";
constexpr std::string_view x25519Label = "age-encryption.org/v1/X25519";
constexpr std::size_t saltSize = 16;                             ///< bytes
constexpr std::array<std::uint8_t, chachaNonceSize> zeroNonce{}; ///< each wrapping key is used once

auto broken(const char *what)
{
    return fail(Errc::malformed, "header", what);
}

Result<ChaChaKey> passphraseKey(ByteView passphrase, ByteView salt, unsigned workFactor)
{
    Bytes labelled(scryptLabel.begin(), scryptLabel.end());
    labelled.insert(labelled.end(), salt.begin(), salt.end());
    HYPHA_TRY(SecretBytes key, scrypt(passphrase, labelled, workFactor, 8, 1, ChaChaKey::size));
    return ChaChaKey::fromBytes(std::move(key));
}

Result<SecretBytes> openBody(const ChaChaKey &key, const Bytes &body)
{
    Bytes sealed(zeroNonce.begin(), zeroNonce.end());
    sealed.insert(sealed.end(), body.begin(), body.end());
    return chachaOpen(key, sealed, {});
}

/// The size is checked before anything is opened: a longer key would let one body open under two keys.
bool hasFileKeySize(const Bytes &body)
{
    return body.size() == fileKeySize + aeadTagSize;
}

bool isScrypt(const Stanza &stanza)
{
    return stanza.arguments.front() == "scrypt";
}

Result<void> checkScryptStandsAlone(const Header &header)
{
    if (header.stanzas.size() > 1 && std::ranges::any_of(header.stanzas, isScrypt))
        return broken("a passphrase is not the only recipient");
    return {};
}

/// Decimal without sign or leading zero; nothing otherwise, and beyond two digits.
std::optional<unsigned> parseWorkFactor(const std::string &text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.empty() || text.size() > 2 || text.front() == '0' || !std::ranges::all_of(text, isDigit))
        return std::nullopt;
    return static_cast<unsigned>(std::stoi(text));
}

Result<void> checkWorkFactor(unsigned workFactor, const WorkFactors &accepted)
{
    const std::string found = std::to_string(workFactor);
    if (workFactor < accepted.least)
        return mismatch(Errc::limitExceeded, "work factor", "at least " + std::to_string(accepted.least),
                        found);
    if (workFactor > accepted.most)
        return mismatch(Errc::limitExceeded, "work factor", "at most " + std::to_string(accepted.most),
                        found);
    return {};
}

/// Absent when the stanza is of another type or not for this key.
Result<std::optional<SecretBytes>> tryIdentity(const Stanza &stanza, const X25519SecretKey &identity)
{
    if (stanza.arguments.front() != "X25519")
        return std::optional<SecretBytes>();
    if (stanza.arguments.size() != 2 || !hasFileKeySize(stanza.body))
        return broken("an X25519 recipient is not of the prescribed form");
    const auto share = fromBase64(stanza.arguments[1], Padding::none);
    if (!share || share->size() != 32)
        return broken("the share of an X25519 recipient is not 32 bytes of canonical base64");
    X25519PublicKey ephemeral;
    std::ranges::copy(*share, ephemeral.bytes.begin());
    const auto shared = x25519(identity, ephemeral);
    if (!shared)
        return broken("the share of an X25519 recipient is of small order");
    Bytes salt = *share;
    const X25519PublicKey own = x25519PublicKey(identity);
    salt.insert(salt.end(), own.bytes.begin(), own.bytes.end());
    HYPHA_TRY(const ChaChaKey key,
              ChaChaKey::fromBytes(hkdfSha256(shared->view(), salt, x25519Label, ChaChaKey::size)));
    auto fileKey = openBody(key, stanza.body);
    return fileKey ? std::optional(std::move(*fileKey)) : std::nullopt;
}

} // namespace

Result<Stanza> wrapForPassphrase(const SecretBytes &fileKey, ByteView passphrase, unsigned workFactor)
{
    const auto salt = randomArray<saltSize>();
    HYPHA_TRY(const ChaChaKey key, passphraseKey(passphrase, salt, workFactor));
    return Stanza{{"scrypt", toBase64(salt, Padding::none), std::to_string(workFactor)},
                  chachaSealWithNonce(key, zeroNonce, fileKey.view(), {})};
}

Result<SecretBytes> unwrapByPassphrase(const Header &header, ByteView passphrase, const WorkFactors &accepted)
{
    HYPHA_CHECK(checkScryptStandsAlone(header));
    const Stanza &stanza = header.stanzas.front();
    if (!isScrypt(stanza))
        return fail(Errc::notFound, "header", "the file is not encrypted with a passphrase");
    const auto &arguments = stanza.arguments;
    if (arguments.size() != 3 || !hasFileKeySize(stanza.body))
        return broken("the passphrase recipient is not of the prescribed form");
    const auto salt = fromBase64(arguments[1], Padding::none);
    if (!salt || salt->size() != saltSize)
        return broken("the salt is not 16 bytes of canonical base64");
    const auto workFactor = parseWorkFactor(arguments[2]);
    if (!workFactor)
        return broken("the work factor is not a decimal number");
    HYPHA_CHECK(checkWorkFactor(*workFactor, accepted));
    HYPHA_TRY(const ChaChaKey key, passphraseKey(passphrase, *salt, *workFactor));
    auto fileKey = openBody(key, stanza.body);
    if (!fileKey)
        return fail(Errc::wrongPassphrase, "age file", "the passphrase does not open it");
    return fileKey;
}

Result<SecretBytes> unwrapByIdentity(const Header &header, const X25519SecretKey &identity)
{
    HYPHA_CHECK(checkScryptStandsAlone(header));
    for (const Stanza &stanza : header.stanzas) {
        HYPHA_TRY(auto fileKey, tryIdentity(stanza, identity));
        if (fileKey)
            return std::move(*fileKey);
    }
    return fail(Errc::wrongKey, "age file", "no recipient is this key");
}

} // namespace hypha::crypto::age
