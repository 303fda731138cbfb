#include "model/keystore/rememberedhead.h"

#include "model/record/base64.h"
#include "model/record/fields.h"
#include "model/store/atomicfile.h"

#include "crypto/hash.h"
#include "crypto/labels.h"

namespace hypha::keystore {

namespace {

constexpr std::size_t maxHeadFileSize = 4096; // bytes
constexpr std::string_view headType = "hypha_remembered_head";

crypto::Hash macOf(const json::Object &withoutMac, const HeadSeal &seal)
{
    const std::string text = json::write(withoutMac);
    return crypto::blake3Keyed(seal.key, {asBytes(crypto::label::rememberedHead), seal.keystoreId.view(),
                                          seal.fingerprint.view(), asBytes(text)});
}

tl::unexpected<Error> lost(std::string detail)
{
    return fail(Errc::rememberedHeadLost, "remembered head", std::move(detail));
}

} // namespace

Result<void> saveRememberedHead(const std::filesystem::path &file, const RememberedHead &head,
                                const HeadSeal &seal)
{
    json::Object object;
    object.set("schema_version", 1);
    object.set("type", headType);
    object.set("sequence", head.sequence);
    object.set("event_id", head.eventId.toString());
    object.set("chain_hash", toBase64(head.chainHash.view()));
    object.set("mac", toBase64(macOf(object, seal).view()));
    HYPHA_CHECK(store::makePrivateFolder(file.parent_path()));
    return store::writeFileAtomically(file, asBytes(json::write(object) + '\n'));
}

Result<RememberedHead> loadRememberedHead(const std::filesystem::path &file, const HeadSeal &seal)
{
    const auto bytes = store::readFile(file, maxHeadFileSize);
    if (!bytes && (bytes.error().code == Errc::notFound || bytes.error().code == Errc::limitExceeded))
        return lost("the file is missing or not of our writing");
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    auto object = json::parseFile(*bytes);
    if (!object)
        return lost(object.error().detail);
    json::Fields fields(*object, "remembered head");
    const crypto::Hash mac = fields.hash("mac");
    const RememberedHead head{fields.integer("sequence"), fields.id<EventId>("event_id"),
                              fields.hash("chain_hash")};
    if (fields.string("type") != headType || fields.integer("schema_version") != 1 || !fields.done())
        return lost("the file is not of our writing");
    object->remove("mac");
    if (!crypto::SecretBytes::copyOf(macOf(*object, seal).view()).equals(mac.view()))
        return lost("the file does not authenticate");
    return head;
}

} // namespace hypha::keystore
