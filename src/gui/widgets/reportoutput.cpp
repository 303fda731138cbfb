#include "gui/widgets/reportoutput.h"

#include <QCoreApplication>
#include <QPrinter>

namespace hypha::gui {
namespace {

/// Translation context of this file.
struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

} // namespace

ReportOutput reportToPdf(const QString &path, recovery::PaperSize size, const CancelFlag &cancel)
{
    return {[file = path.toStdString(), size, cancel](const print::Report &report) {
                return print::writeReport(file, report, size, cancel.get());
            },
            ReportText::tr("The report is written.")};
}

void askForReportPrinter(QWidget *context, recovery::PaperSize size, const CancelFlag &cancel,
                         const std::function<void(const ReportOutput &output)> &take)
{
    askForPrinter(
        context, size,
        [cancel, take](const std::shared_ptr<QPrinter> &printer) {
            take({[printer, cancel](const print::Report &report) {
                      return print::paintReport(*printer, report, cancel.get(),
                                                [&printer] { printer->abort(); });
                  },
                  ReportText::tr("The report is on its way to the printer.")});
        },
        [size, cancel, take](const QString &path) { take(reportToPdf(path, size, cancel)); });
}

} // namespace hypha::gui
