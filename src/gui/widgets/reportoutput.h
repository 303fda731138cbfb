#pragma once

#include "gui/widgets/paperdialogs.h"
#include "print/report.h"

#include <atomic>

/// A report's way onto paper or into a PDF, the same for every kind of report.
namespace hypha::gui {

/// What is done with a report once it is there, on whatever lane lays it out; and what to say when it went
/// well.
struct ReportOutput
{
    std::function<Result<void>(const print::Report &report)> write;
    QString done;
};
/// Given up when `cancel` becomes true.
using CancelFlag = std::shared_ptr<std::atomic<bool>>;

ReportOutput reportToPdf(const QString &path, recovery::PaperSize size, const CancelFlag &cancel);
/// Asks for a printer. One that prints into a file is a PDF.
void askForReportPrinter(QWidget *context, recovery::PaperSize size, const CancelFlag &cancel,
                         const std::function<void(const ReportOutput &output)> &take);

} // namespace hypha::gui
