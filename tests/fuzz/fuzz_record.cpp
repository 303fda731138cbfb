#include "model/record/base64.h"
#include "model/record/fields.h"
#include "model/record/names.h"
#include "model/record/signedrecord.h"
#include "seeds.h"

#include <cstdlib>

using namespace hypha;

namespace {

void require(bool held)
{
    if (!held)
        std::abort();
}

/// The file is the one encoding of what was read.
void reencode(const SignedRecord &record, ByteView file)
{
    json::Object whole = record.body;
    whole.set("signature", toBase64(record.signature.view()));
    require(json::write(whole) + "\n" == asText(file));
    require(json::write(record.body) == record.signedBytes);
    (void)record.signatureHolds(crypto::Ed25519PublicKey{});
}

/// Every getter on every member: wrong types and values are told, never undefined.
void readFields(const json::Object &object)
{
    for (const auto &member : object) {
        json::Fields f(object, "record");
        (void)f.optionalInteger(member.name);
        (void)f.optionalText(member.name);
        (void)f.optionalTime(member.name);
        (void)f.optionalHash(member.name);
        (void)f.optionalId<DeviceId>(member.name);
        (void)f.done();
        const std::string *text = member.value.asString();
        if (!text)
            continue;
        if (const auto time = Timestamp::parse(*text))
            require(time->toString() == *text);
        if (const auto id = Uuid::parse(*text))
            require(id->toString() == *text);
        if (const auto bytes = fromBase64(*text))
            require(toBase64(*bytes) == *text);
        if (const auto bytes = fromBase64Url(*text))
            require(toBase64Url(*bytes) == *text);
        (void)checkName(*text);
        require(foldedName(foldedName(*text)) == foldedName(*text));
        require(isValidUtf8(escapedForDisplay(*text)));
    }
}

} // namespace

namespace depth {
static fuzz::Depth read("a signed record"), members("a record's members");
} // namespace depth

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView file(data, size);
    (void)escapedForDisplay(asText(file));
    const auto record = SignedRecord::parse(file, "record");
    if (record) {
        depth::read.reach();
        reencode(*record, file);
    }
    if (const auto object = json::parseFile(file)) {
        depth::members.reach();
        readFields(*object);
    }
    return 0;
}
