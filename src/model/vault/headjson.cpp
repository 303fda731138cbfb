#include "model/vault/headjson.h"

#include "model/record/base64.h"

namespace hypha::vault {

json::Object headObject(const Head &head)
{
    json::Object out;
    out.set("chain_hash", toBase64(head.chainHash.view()));
    out.set("event_id", head.event.toString());
    out.set("sequence", head.sequence);
    return out;
}

Head readHead(json::Fields &outer, UnknownMembers unknown)
{
    const json::Object &object = outer.object("head");
    Head head;
    if (!outer.ok())
        return head;
    json::Fields f(object, "head");
    head.chainHash = f.hash("chain_hash");
    head.event = f.id<EventId>("event_id");
    head.sequence = f.versionNumber("sequence");
    if (unknown == UnknownMembers::refused)
        f.refuseUnknown();
    if (!f.ok())
        outer.refuse("head", "chain_hash, event_id and sequence");
    return head;
}

} // namespace hypha::vault
