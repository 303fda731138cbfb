#include "model/record/signedrecord.h"

#include "model/record/base64.h"
#include "model/record/fields.h"

namespace hypha {

namespace {

template <class T> Result<T> naming(Result<T> result, std::string_view where)
{
    if (!result)
        result.error().item = where;
    return result;
}

} // namespace

Result<SignedRecord> SignedRecord::parse(ByteView file, std::string_view where)
{
    SignedRecord record;
    HYPHA_TRY(json::ObjectWithout parsed, naming(json::parseFileWithout(file, "signature"), where));
    record.body = std::move(parsed.object);
    json::Fields fields(record.body, std::string(where));
    record.schemaVersion = fields.integer("schema_version");
    record.type = fields.string("type");
    record.signedBy = fields.id<DeviceId>("signed_by");
    const Bytes signature = fields.bytes("signature", record.signature.bytes.size());
    HYPHA_CHECK(fields.done());
    std::copy(signature.begin(), signature.end(), record.signature.bytes.begin());
    record.body.remove("signature");
    record.signedBytes = std::move(parsed.rest);
    return record;
}

bool SignedRecord::signatureHolds(const crypto::Ed25519PublicKey &key) const
{
    return crypto::ed25519Verify(key, asBytes(signedBytes), signature);
}

Bytes signRecord(json::Object body, std::string_view type, const DeviceId &signer,
                 const crypto::Ed25519Signer &key)
{
    body.remove("signature");
    body.set("schema_version", schemaVersion);
    body.set("type", type);
    body.set("signed_by", signer.toString());
    const crypto::Ed25519Signature signature = key.sign(asBytes(json::write(body)));
    body.set("signature", toBase64(signature.view()));
    const std::string text = json::write(body) + '\n';
    const ByteView bytes = asBytes(text);
    return Bytes(bytes.begin(), bytes.end());
}

} // namespace hypha
