#include "model/recovery/sealedwords.h"

#include "crypto/aead.h"
#include "crypto/kdf.h"
#include "crypto/keyagreement.h"
#include "crypto/labels.h"
#include "crypto/slip39/share.h"
#include "model/record/base64.h"
#include "model/record/fields.h"

namespace hypha::recovery {

namespace {

namespace label = crypto::label;

Bytes joined(ByteView a, ByteView b)
{
    Bytes out(a.begin(), a.end());
    out.insert(out.end(), b.begin(), b.end());
    return out;
}

Result<crypto::ChaChaKey> keyFor(const crypto::SecretBytes &agreed, const crypto::X25519PublicKey &ephemeral,
                                 const crypto::X25519PublicKey &recipient, std::string_view info)
{
    return crypto::ChaChaKey::fromBytes(crypto::hkdfSha256(
        agreed.view(), joined(ephemeral.view(), recipient.view()), info, crypto::ChaChaKey::size));
}

Result<SealedWords> seal(ByteView words, const crypto::X25519PublicKey &recipient, std::string_view info,
                         ByteView aad)
{
    const auto ephemeral = crypto::X25519SecretKey::generate();
    SealedWords out{crypto::x25519PublicKey(ephemeral), {}};
    HYPHA_TRY(const crypto::SecretBytes agreed, crypto::x25519(ephemeral, recipient));
    HYPHA_TRY(const crypto::ChaChaKey key, keyFor(agreed, out.ephemeral, recipient, info));
    out.ciphertext = crypto::chachaSeal(key, words, aad);
    return out;
}

Result<crypto::SecretBytes> open(const SealedWords &sealed, const crypto::X25519SecretKey &secret,
                                 std::string_view info, ByteView aad)
{
    HYPHA_TRY(const crypto::SecretBytes agreed, crypto::x25519(secret, sealed.ephemeral));
    HYPHA_TRY(const crypto::ChaChaKey key,
              keyFor(agreed, sealed.ephemeral, crypto::x25519PublicKey(secret), info));
    return crypto::chachaOpen(key, sealed.ciphertext, aad);
}

} // namespace

json::Object SealedWords::toJson() const
{
    json::Object o;
    o.set("ephemeral_pubkey", toBase64(ephemeral.view()));
    o.set("ciphertext", toBase64(ciphertext));
    return o;
}

Result<SealedWords> SealedWords::fromJson(const json::Object &body, std::string_view where)
{
    json::Fields f(body, std::string(where));
    SealedWords out;
    out.ephemeral = f.encryptionKey("ephemeral_pubkey");
    const std::string ciphertext = f.string("ciphertext");
    HYPHA_CHECK(f.done());
    HYPHA_TRY(out.ciphertext, fromBase64(ciphertext));
    return out;
}

Result<SealedWords> sealShare(ByteView words, const crypto::X25519PublicKey &holder,
                              const DeviceId &recoveryKey, const ShareId &share)
{
    return seal(words, holder, label::recoveryShare, joined(recoveryKey.view(), share.view()));
}

Result<crypto::SecretBytes> openShare(const SealedWords &sealed, const crypto::X25519SecretKey &secret,
                                      const DeviceId &recoveryKey, const ShareId &share)
{
    return open(sealed, secret, label::recoveryShare, joined(recoveryKey.view(), share.view()));
}

Result<SealedWords> sealContribution(ByteView words, const crypto::X25519PublicKey &newDevice,
                                     const RequestId &request, const ShareId &share)
{
    return seal(words, newDevice, label::recoveryContribution, joined(request.view(), share.view()));
}

Result<crypto::SecretBytes> openContribution(const SealedWords &sealed, const crypto::X25519SecretKey &secret,
                                             const RequestId &request, const ShareId &share)
{
    return open(sealed, secret, label::recoveryContribution, joined(request.view(), share.view()));
}

Result<void> checkPlace(ByteView words, const json::Object &shareRecord, std::string_view where)
{
    namespace slip39 = crypto::slip39;
    const auto header = slip39::checkShare(words);
    if (!header)
        return tl::unexpected<Error>(slip39::toError(header.error()));
    json::Fields f(shareRecord, std::string(where));
    const std::uint64_t group = f.integer("group"), index = f.integer("index");
    HYPHA_CHECK(f.done());
    if (header->groupIndex == group && header->memberIndex == index)
        return {};
    const auto place = [](std::uint64_t g, std::uint64_t i) {
        return "share " + std::to_string(i + 1) + " of group " + std::to_string(g + 1);
    };
    return mismatch(Errc::contentMismatch, "share", place(group, index),
                    place(header->groupIndex, header->memberIndex),
                    "the words are of another share than the one that its holder was given");
}

} // namespace hypha::recovery
