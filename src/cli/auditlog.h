#pragma once

#include "cli/context.h"
#include "cli/eventnames.h"

/// Events as `audit` shows them.
namespace hypha::cli {

struct ShownEvent
{
    vault::Event event;
    std::string sentence;
    std::vector<std::string> flags; ///< accepted, but odd
};

/// --since DATE --until DATE --project P --user U --device D --type T
const std::vector<Option> &auditFilters();
/// The verified events that pass the filters, in order.
Result<std::vector<ShownEvent>> readAudit(const session::OpenVault &vault, const Invocation &invocation);
/// Every one, unfiltered.
Result<std::vector<ShownEvent>> readWholeAudit(const session::OpenVault &vault);

json::Object eventJson(const ShownEvent &shownEvent);
/// {events: […], total}
json::Object auditJson(const std::vector<ShownEvent> &events);

} // namespace hypha::cli
