#include "gui/people/renewalpaper.h"

#include "gui/text/errortext.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/reportoutput.h"
#include "gui/widgets/text.h"

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
        askForReportPrinter(this, PaperChoice("renewalPaperSize").size(), m_cancel,
                            [this](const ReportOutput &output) { run(output); });
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
    run(reportToPdf(path, PaperChoice("renewalPaperSize").size(), m_cancel));
}

void RenewalPaper::run(const ReportOutput &output)
{
    for (QPushButton *button : {m_print, m_pdf})
        button->setEnabled(false);
    session::inBackground(
        m_lane, this,
        [source = m_report, write = output.write]() -> Result<void> { return write(renewalReport(source)); },
        [this, done = output.done](const Result<void> &painted) {
            for (QPushButton *button : {m_print, m_pdf})
                button->setEnabled(true);
            if (painted)
                Q_EMIT said(done);
            else
                Q_EMIT failed(tell(painted.error()));
        });
}

} // namespace hypha::gui
