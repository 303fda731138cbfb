#include "gui/audit/eventproblem.h"

#include "gui/text/auditwords.h"
#include "model/audit/brokenplace.h"

namespace hypha::gui {

std::optional<EventProblem> problemOf(const vault::VerifyReport &report)
{
    const auto place = audit::brokenPlace(report);
    if (!place)
        return std::nullopt;
    return EventProblem{report.failures[place->failure].error, place->sequence, false};
}

std::optional<EventProblem> problemOf(const Error &error, const vault::VaultState &state)
{
    if (!error.item.starts_with("audit/"))
        return std::nullopt;
    return EventProblem{error, eventOf(error, state).value_or(state.head.sequence + 1), false};
}

bool isWrittenFile(const Error &error)
{
    return !error.item.starts_with("audit/") &&
           (error.item.ends_with(".json") || error.item.ends_with(".enc"));
}

Marks marksOf(const EventProblem &problem)
{
    if (problem.ofFile)
        return {};
    switch (problem.error.code) {
    case Errc::signatureInvalid:
        return {Mark::holds, Mark::fails, Mark::unchecked};
    case Errc::illegalEvent:
    case Errc::owed:
    case Errc::contentMismatch:
        return {Mark::holds, Mark::holds, Mark::fails};
    default:
        return {Mark::fails, Mark::unchecked, Mark::unchecked};
    }
}

} // namespace hypha::gui
