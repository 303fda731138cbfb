#include "gui/people/renewalpaper.h"

#include "gui/text/errortext.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/paperdialogs.h"
#include "gui/widgets/text.h"

#include <QPrinter>

namespace hypha::gui {

RenewalPaper::RenewalPaper(QWidget *parent)
    : QWidget(parent), m_cancel(std::make_shared<std::atomic<bool>>(false)),
      m_print(makeButton("rotatePrint", tr("Print a report…"))),
      m_pdf(makeButton("rotatePdf", tr("Save it as PDF…")))
{
    setObjectName(QStringLiteral("renewalPaper"));
    m_lane.setMaxThreadCount(1);
    auto *row = new FlowLayout(this);
    row->addWidget(m_print);
    row->addWidget(m_pdf);
    connect(m_print, &QPushButton::clicked, this, [this] {
        askForPrinter(
            this, PaperChoice("renewalPaperSize").size(),
            [this](const std::shared_ptr<QPrinter> &printer) { print(printer); },
            [this](const QString &path) { savePdf(path); });
    });
    connect(m_pdf, &QPushButton::clicked, this, [this] {
        askForPdf(this, "rotatePdfDialog", QStringLiteral("keys.pdf"),
                  [this](const QString &path) { savePdf(path); });
    });
}

RenewalPaper::~RenewalPaper()
{
    m_cancel->store(true);
}

void RenewalPaper::setReport(RenewalReport report)
{
    m_report = std::move(report);
}

void RenewalPaper::savePdf(const QString &path)
{
    run([file = path.toStdString(), size = PaperChoice("renewalPaperSize").size(), cancel = m_cancel](
            const print::Report &report) { return print::writeReport(file, report, size, cancel.get()); },
        tr("The report is written."));
}

void RenewalPaper::print(const std::shared_ptr<QPrinter> &printer)
{
    run(
        [printer, cancel = m_cancel](const print::Report &report) {
            return print::paintReport(*printer, report, cancel.get(), [&printer] { printer->abort(); });
        },
        tr("The report is on its way to the printer."));
}

void RenewalPaper::run(std::function<Result<void>(const print::Report &report)> paint, const QString &done)
{
    for (QPushButton *button : {m_print, m_pdf})
        button->setEnabled(false);
    session::inBackground(
        m_lane, this,
        [source = m_report, paint = std::move(paint)]() -> Result<void> {
            return paint(renewalReport(source));
        },
        [this, done](const Result<void> &painted) {
            for (QPushButton *button : {m_print, m_pdf})
                button->setEnabled(true);
            if (painted)
                Q_EMIT said(done);
            else
                Q_EMIT failed(tell(painted.error()));
        });
}

} // namespace hypha::gui
