#include "cli/kitposture.h"

#include "cli/render.h"

namespace hypha::cli {

namespace {

using KitKind = session::KitStanding::Kind;

const char *reasonOf(KitKind kind)
{
    switch (kind) {
    case KitKind::none:
        return "you have no emergency kit: `recovery kit` makes one";
    case KitKind::pending:
        return "your emergency kit waits for an admin's approval";
    case KitKind::elsewhere:
        return "your emergency kit restores a lost disk, but does not open this computer's keystore: "
               "`recovery kit --replace` makes one that does";
    case KitKind::used:
        return "your emergency kit was used: `recovery kit --replace` makes a new one and that one void";
    case KitKind::good:
        return "an emergency kit opens this keystore and restores a lost disk";
    }
    return "";
}

} // namespace

json::Object kitPosture(const std::optional<session::KitStanding> &found)
{
    const session::KitStanding standing = found.value_or(session::KitStanding());
    json::Object kit;
    kit.set("state", standing.kind == KitKind::good ? "green" : "amber");
    kit.set("reason", found ? reasonOf(standing.kind) : "the log cannot be read");
    kit.set("device_id", standing.kit ? json::Value(standing.kit->toString()) : json::Value());
    kit.set("made_at", orNull(standing.madeAt));
    return kit;
}

} // namespace hypha::cli
