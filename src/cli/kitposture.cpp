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

/// What is on the lost disk does not bring it back.
std::string reasonOf(const session::KitStanding &standing)
{
    const std::string reason = reasonOf(standing.kind);
    const bool saved = standing.kind == KitKind::good && standing.form != recovery::SheetForm::paper;
    return saved ? reason + "; it was saved as a file: print it and delete the file" : reason;
}

} // namespace

std::string formName(recovery::SheetForm form)
{
    return form == recovery::SheetForm::pdf ? "pdf" : form == recovery::SheetForm::words ? "words" : "paper";
}

json::Object kitPosture(const std::optional<session::KitStanding> &found)
{
    const session::KitStanding standing = found.value_or(session::KitStanding());
    json::Object kit;
    kit.set("state", standing.kind == KitKind::good ? "green" : "amber");
    kit.set("reason", found ? reasonOf(standing) : "the log cannot be read");
    kit.set("device_id", standing.kit ? json::Value(standing.kit->toString()) : json::Value());
    kit.set("made_at", orNull(standing.madeAt));
    kit.set("printed_as", standing.kit ? json::Value(formName(standing.form)) : json::Value());
    return kit;
}

} // namespace hypha::cli
