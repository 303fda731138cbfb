#pragma once

#include "gui/audit/auditbook.h"
#include "print/report.h"

namespace hypha::gui {

/// What a report on paper is made from: values, so that it is laid out on a lane.
struct ReportSource
{
    AuditListing listing; ///< the filter's rows, whatever the period
    AuditFacts facts;
    TimeRange whole;
    std::optional<TimeRange> period; ///< nothing: everything
    QStringList filters;             ///< besides the period, in words
    std::optional<Error> problem;    ///< what does not hold; the log then ends before it
    std::optional<Timestamp> verifiedAt;
    Timestamp now;
};

/// The state of the verification, the period and the filters, the words to compare, the keys renewed in the
/// period, and the events by day, oldest first. Everything that people wrote is escaped for display.
print::Report auditReport(const ReportSource &source);

} // namespace hypha::gui
