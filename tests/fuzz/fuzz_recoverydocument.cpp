#include "crypto/slip39/share.h"
#include "model/record/base64.h"
#include "model/recovery/document.h"
#include "model/recovery/sharecheck.h"
#include "seeds.h"

#include <cstdlib>

using namespace hypha;

namespace depth {
static fuzz::Depth read("a share set");
} // namespace depth

static void demand(bool holds)
{
    if (!holds)
        std::abort();
}

/// The record of a share set as a host stores it: `recovery check` reads it without any key, and earlier ones
/// are looked for in the history.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto document = recovery::readDocument({data, size});
    if (!document)
        return 0;
    depth::read.reach();
    const recovery::Plan &plan = document->plan;
    demand(recovery::checkPlan(plan).has_value());
    const auto again = recovery::planFromJson(recovery::toJson(plan), "record");
    demand(again && *again == plan);
    crypto::slip39::ShareHeader share{};
    share.set.identifier = document->identifier;
    share.groupIndex = 15;
    share.memberIndex = 15;
    demand(!recovery::belongsTo(share, *document) || plan.groups.size() == 16);
    for (unsigned group = 0; group < plan.groups.size(); ++group)
        for (unsigned index = 0; index < plan.groups[group].count; ++index)
            static_cast<void>(recovery::holderOf(plan, group, index));
    return 0;
}

fuzz::Seeds fuzz::seeds()
{
    const char *const id = "01234567-89ab-4cde-8f01-23456789abcd";
    recovery::Plan plan{2, {{"Admins", 2, 3}, {"Director", 1, 1}}, {}};
    plan.holders = {{0, 0, "Eva", {}}, {1, 0, "Finn", DeviceId{*Uuid::parse(id)}}};
    json::Object record = recovery::toJson(plan);
    record.set("created_at", "2026-01-01T00:00:00Z");
    record.set("encryption_pubkey", toBase64(Bytes(32, 9)));
    record.set("id", id);
    record.set("identifier", std::uint64_t{12345});
    record.set("last_rotated", json::Value());
    record.set("schema_version", std::uint64_t{1});
    record.set("scheme", "slip39");
    record.set("set_number", std::uint64_t{3});
    record.set("signature", toBase64(Bytes(64, 1)));
    record.set("signed_by", id);
    record.set("signing_pubkey", toBase64(Bytes(32, 8)));
    record.set("type", "org_recovery");
    const auto bytesOf = [](const json::Object &one) {
        const std::string text = json::write(one) + "\n";
        return Bytes(text.begin(), text.end());
    };
    Seeds out{{"two-groups", bytesOf(record)}};
    record.set("identifier", std::uint64_t{0x8000});
    out["sixteen-bits"] = bytesOf(record);
    record.set("identifier", std::uint64_t{1});
    record.set("group_threshold", std::uint64_t{3});
    out["too-few-groups"] = bytesOf(record);
    return out;
}
