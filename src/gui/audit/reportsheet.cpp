#include "gui/audit/reportsheet.h"

#include "gui/audit/periodedit.h"
#include "gui/text/errortext.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/reportoutput.h"
#include "gui/widgets/text.h"

#include <QVBoxLayout>

namespace hypha::gui {

ReportSheet::ReportSheet(ReportSource source, QThreadPool &lane, QWidget *parent)
    : Sheet("reportSheet", tr("Print a report"),
            tr("The state of the verification, the keys that were renewed, and every event of the period, by "
               "day."),
            tr("Print…"), parent),
      m_source(std::move(source)), m_lane(lane), m_cancel(std::make_shared<std::atomic<bool>>(false)),
      m_period(new PeriodEdit("report", m_source.whole)),
      m_filters(makeParagraph("reportFilters", {}, "small", "muted")),
      m_paper(new PaperChoice("reportPaper")), m_pdf(makeButton("reportPdf", tr("Save as PDF…")))
{
    build();
    connect(m_period, &PeriodEdit::changed, this, &ReportSheet::follow);
    connect(m_pdf, &QPushButton::clicked, this, [this] {
        askForPdf(this, "reportDialog", QStringLiteral("audit.pdf"),
                  [this](const QString &path) { savePdf(path); });
    });
    connect(this, &Sheet::confirmed, this, [this] {
        askForReportPrinter(this, m_paper->size(), m_cancel,
                            [this](const ReportOutput &output) { run(output); });
    });
    connect(this, &QDialog::rejected, this, [cancel = m_cancel] { cancel->store(true); });
    follow();
    m_period->setFocus();
}

ReportSheet::~ReportSheet()
{
    m_cancel->store(true);
}

void ReportSheet::build()
{
    m_period->setRange(m_source.period);
    m_filters->setText(
        m_source.filters.isEmpty()
            ? tr("No filter: every event of the period is in it.")
            : tr("Only what the list lets through: %1").arg(m_source.filters.join(QStringLiteral("; "))));
    content()->addWidget(m_period);
    content()->addWidget(m_filters);
    content()->addWidget(new FormField("reportPaper", m_paper->accessibleName(), m_paper));
    content()->addWidget(makeParagraph(
        "reportPublic", tr("No secret is in it, but every name, note and message of the period."), "small",
        "muted"));
    buttons()->insertWidget(0, m_pdf);
}

void ReportSheet::follow()
{
    const bool ready = m_period->isValid() && m_source.facts.state;
    mainButton()->setEnabled(ready);
    m_pdf->setEnabled(ready);
}

ReportSource ReportSheet::chosen() const
{
    ReportSource source = m_source;
    source.period = m_period->range();
    return source;
}

void ReportSheet::savePdf(const QString &path)
{
    run(reportToPdf(path, m_paper->size(), m_cancel));
}

void ReportSheet::run(const ReportOutput &output)
{
    setBusy(true);
    m_pdf->setEnabled(false);
    session::inBackground(
        m_lane, this,
        [source = chosen(), write = output.write, cancel = m_cancel]() -> Result<void> {
            if (cancel->load())
                return fail(Errc::cancelled, "report");
            return write(auditReport(source));
        },
        [this, done = output.done](const Result<void> &painted) {
            if (!painted) {
                showError(tell(painted.error()));
                return follow();
            }
            Q_EMIT said(done);
            accept();
        });
}

} // namespace hypha::gui
