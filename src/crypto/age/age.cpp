#include "crypto/age/age.h"

#include "crypto/age/armour.h"
#include "crypto/age/stream.h"

namespace hypha::crypto::age {

namespace {

Result<void> checkSize(std::size_t size)
{
    if (size > largestFile)
        return fail(Errc::limitExceeded, "age file", "it has more than 64 MiB");
    return {};
}

/// `unwrap` gives the file key for a header.
template <class Unwrap> Result<SecretBytes> openBinary(ByteView file, Unwrap unwrap)
{
    HYPHA_TRY(const Header header, parseHeader(file));
    HYPHA_TRY(const SecretBytes fileKey, unwrap(header));
    HYPHA_CHECK(checkMac(file, header, fileKey));
    return openPayload(fileKey, file.subspan(header.size));
}

template <class Unwrap> Result<SecretBytes> openFile(ByteView file, Unwrap unwrap)
{
    HYPHA_CHECK(checkSize(file.size()));
    if (!looksArmoured(file))
        return openBinary(file, unwrap);
    HYPHA_TRY(const Bytes binary, unarmour(asText(file)));
    return openBinary(binary, unwrap);
}

} // namespace

Result<std::string> sealWithPassphrase(ByteView plaintext, ByteView passphrase, unsigned workFactor)
{
    if (passphrase.empty())
        return fail(Errc::invalidInput, "passphrase", "it is empty");
    HYPHA_CHECK(checkSize(plaintext.size()));
    const SecretBytes fileKey = SecretBytes::random(fileKeySize);
    HYPHA_TRY(Stanza stanza, wrapForPassphrase(fileKey, passphrase, workFactor));
    const std::string header = writeHeader({std::move(stanza)}, fileKey);
    Bytes file(header.begin(), header.end());
    const Bytes payload = sealPayload(fileKey, plaintext);
    file.insert(file.end(), payload.begin(), payload.end());
    return armour(file);
}

Result<SecretBytes> openWithPassphrase(ByteView file, ByteView passphrase, const WorkFactors &accepted)
{
    return openFile(file,
                    [&](const Header &header) { return unwrapByPassphrase(header, passphrase, accepted); });
}

Result<SecretBytes> openWithIdentity(ByteView file, const X25519SecretKey &identity)
{
    return openFile(file, [&](const Header &header) { return unwrapByIdentity(header, identity); });
}

} // namespace hypha::crypto::age
