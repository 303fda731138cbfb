#pragma once

#include "cli/auditlog.h"

namespace hypha::cli {

/// One row an event; cells that a spreadsheet would run are defused with an apostrophe.
std::string auditCsv(const std::vector<ShownEvent> &events);
/// RFC 5424, one line an event, facility "log audit", severity informational.
std::string auditSyslog(const std::vector<ShownEvent> &events);

} // namespace hypha::cli
