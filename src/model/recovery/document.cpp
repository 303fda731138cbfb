#include "model/recovery/document.h"

#include "crypto/hash.h"
#include "model/record/fields.h"
#include "model/record/signedrecord.h"
#include "model/vault/paths.h"

namespace hypha::recovery {

namespace {

constexpr std::uint64_t mostIdentifier = 0x7fff; // SLIP-0039: 15 bits

} // namespace

Result<Document> readDocument(ByteView file)
{
    HYPHA_TRY(const SignedRecord record, SignedRecord::parse(file, vault::path::recoveryKey));
    if (record.type != "org_recovery")
        return fail(Errc::malformed, vault::path::recoveryKey, "the record is of another type");
    json::Fields f(record.body, vault::path::recoveryKey);
    Document out;
    out.key = f.id<DeviceId>("id");
    out.setNumber = f.versionNumber("set_number");
    const std::uint64_t identifier = f.integer("identifier");
    out.createdAt = f.time("created_at");
    out.lastRotated = f.optionalTime("last_rotated");
    HYPHA_CHECK(f.done());
    if (identifier > mostIdentifier)
        return fail(Errc::malformed, vault::path::recoveryKey, "the identifier has more than 15 bits");
    out.identifier = static_cast<std::uint16_t>(identifier);
    HYPHA_TRY(out.plan, planFromJson(record.body, vault::path::recoveryKey));
    return out;
}

Result<Document> currentDocument(const vault::VaultState &state, const vault::ReadFile &read)
{
    if (!state.recoveryKey)
        return fail(Errc::notFound, "organisation recovery key", "none has been set up");
    HYPHA_TRY(const Bytes file, read(vault::path::recoveryKey));
    if (crypto::blake3(file) != state.recoveryKey->file.hash)
        return fail(Errc::hashMismatch, vault::path::recoveryKey,
                    "the file is not what the log says was written");
    return readDocument(file);
}

} // namespace hypha::recovery
