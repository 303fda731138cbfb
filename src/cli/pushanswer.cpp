#include "cli/pushanswer.h"

namespace hypha::cli {

json::Object pushJson(const SetId &set, const vault::PushCounts &counts)
{
    json::Object object;
    object.set("set_id", set.toString());
    object.set("version", counts.version);
    object.set("added", counts.added);
    object.set("changed", counts.changed);
    object.set("removed", counts.removed);
    return object;
}

std::string pushText(const vault::PushCounts &counts)
{
    return std::to_string(counts.added) + " added, " + std::to_string(counts.changed) + " changed, " +
           std::to_string(counts.removed) + " removed";
}

void tellPush(Output &out, const vault::SecretSet &set, const vault::PushCounts &counts)
{
    if (counts.added + counts.changed + counts.removed == 0)
        out.say("Nothing changed; " + inQuotes(set.name) + " stays at version " +
                std::to_string(counts.version) + ".");
    else
        out.say("Version " + std::to_string(counts.version) + " of " + inQuotes(set.name) + ": " +
                pushText(counts) + ".");
    out.document(pushJson(set.id, counts));
}

} // namespace hypha::cli
