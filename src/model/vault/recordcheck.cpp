#include "model/vault/recordcheck.h"

#include "crypto/hash.h"
#include "model/record/base64.h"
#include "model/record/signedrecord.h"

namespace hypha::vault {

/// Whom it is about, where a key could have been changed for another: the person, not only a number.
static std::string whose(const VaultState &state, const std::string &path)
{
    constexpr std::string_view folder = "devices/", end = ".json";
    if (!path.starts_with(folder) || !path.ends_with(end))
        return {};
    const auto id = DeviceId::parse(
        std::string_view(path).substr(folder.size(), path.size() - folder.size() - end.size()));
    const Device *device = id ? state.device(*id) : nullptr;
    return device ? "; it holds the keys of " + device->user.text + "'s device \"" + device->name + "\""
                  : std::string();
}

Result<json::Object> checkRecordFile(const VaultState &state, const std::string &path, ByteView file)
{
    const auto expected = expectedRecord(state, path);
    if (!expected)
        return fail(Errc::unexpectedFile, path, "no event of the log wrote this file");
    const Hash hash = crypto::blake3(file);
    if (hash != expected->file.hash)
        return mismatch(Errc::hashMismatch, path, toBase64(expected->file.hash.view()), toBase64(hash.view()),
                        "the file is not what the log says was written" + whose(state, path));
    HYPHA_TRY(SignedRecord record, SignedRecord::parse(file, path));
    if (record.signedBy != expected->file.writer)
        return mismatch(Errc::contentMismatch, path, expected->file.writer.toString(),
                        record.signedBy.toString(), "signed_by is not the device whose event wrote the file");
    const Device *writer = state.device(record.signedBy);
    if (!writer || !record.signatureHolds(writer->signingKey))
        return fail(Errc::signatureInvalid, path, "the record's signature does not verify");
    if (record.schemaVersion != schemaVersion)
        return fail(Errc::newerVersion, path, "this record was made by a newer version of the program");
    if (record.type != expected->type)
        return mismatch(Errc::contentMismatch, path, expected->type, record.type, "wrong type of record");
    if (const auto member = firstDifference(expected->body, record.body))
        return fail(Errc::contentMismatch, path, "\"" + *member + "\" is not what the log says");
    for (const std::string &name : expected->absent)
        if (record.body.contains(name))
            return fail(Errc::contentMismatch, path, "\"" + name + "\" is not what the log says");
    return std::move(record.body);
}

} // namespace hypha::vault
