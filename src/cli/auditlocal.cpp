#include "cli/auditlog.h"
#include "model/session/locallog.h"

namespace hypha::cli {

namespace {

std::string localEventText(session::LocalEvent event)
{
    switch (event) {
    case session::LocalEvent::unlocked:
        return "unlocked";
    case session::LocalEvent::locked:
        return "locked";
    case session::LocalEvent::wrongTry:
        return "a wrong passphrase";
    case session::LocalEvent::passphraseChanged:
        return "the passphrase was changed";
    case session::LocalEvent::kitUsed:
        return "the recovery kit was used";
    case session::LocalEvent::shareUsed:
        return "a recovery share was used";
    case session::LocalEvent::keysExported:
        return "this device's keys were exported";
    }
    return {};
}

Result<int> local(Context &context, const Invocation &)
{
    HYPHA_TRY(const auto vault, context.open());
    const session::LocalLog log(vault->keystore(), context.profiles(), vault->profile().name);
    HYPHA_TRY(const std::vector<session::LocalEntry> entries, log.entries());
    json::Array list;
    for (const session::LocalEntry &entry : entries) {
        json::Object object;
        object.set("event", toString(entry.event));
        object.set("program", entry.program);
        object.set("first_at", entry.first.toString());
        object.set("last_at", entry.last.toString());
        object.set("count", entry.count);
        list.emplace_back(std::move(object));
        context.out().line(entry.first.toString() + "  " + localEventText(entry.event) +
                           (entry.program.empty() ? "" : " (" + shown(entry.program) + ")") +
                           (entry.count == 1 ? ""
                                             : ", " + std::to_string(entry.count) + " times until " +
                                                   entry.last.toString()));
    }
    json::Object answer;
    answer.set("entries", std::move(list));
    context.out().document(std::move(answer));
    return context.ended(*vault);
}

} // namespace

Command localLogCommand()
{
    return {.name = "audit local",
            .summary =
                "what happened to this profile's keys on this computer: unlocked, locked, wrong passphrases",
            .details =
                "Sealed under the keystore, no part of the vault, seen by nobody else. Unlocking within an "
                "hour counts as one\nentry. Whoever can write this user's files can also remove it.",
            .run = local};
}

} // namespace hypha::cli
