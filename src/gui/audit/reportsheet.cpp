#include "gui/audit/reportsheet.h"

#include "gui/audit/periodedit.h"
#include "gui/recovery/sheetwords.h"
#include "gui/text/errortext.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/text.h"

#include <QComboBox>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

namespace hypha::gui {

ReportSheet::ReportSheet(ReportSource source, QThreadPool &lane, QWidget *parent)
    : Sheet("reportSheet", tr("Print a report"),
            tr("The state of the verification, the keys that were renewed, and every event of the period, by "
               "day."),
            tr("Print…"), parent),
      m_source(std::move(source)), m_lane(lane), m_cancel(std::make_shared<std::atomic<bool>>(false)),
      m_period(new PeriodEdit("report", m_source.whole)),
      m_filters(makeParagraph("reportFilters", {}, "small", "muted")), m_paper(new QComboBox),
      m_pdf(makeButton("reportPdf", tr("Save as PDF…")))
{
    build();
    connect(m_period, &PeriodEdit::changed, this, &ReportSheet::follow);
    connect(m_pdf, &QPushButton::clicked, this, &ReportSheet::choosePdf);
    connect(this, &Sheet::confirmed, this, &ReportSheet::choosePrinter);
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
    m_paper->addItem(tr("A4"), static_cast<int>(recovery::PaperSize::a4));
    m_paper->addItem(tr("Letter"), static_cast<int>(recovery::PaperSize::letter));
    m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(usualPaper())));
    content()->addWidget(m_period);
    content()->addWidget(m_filters);
    content()->addWidget(new FormField("reportPaper", tr("Size of the paper"), m_paper));
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

void ReportSheet::choosePdf()
{
    auto *dialog = new QFileDialog(this, tr("Save as PDF"));
    dialog->setObjectName(QStringLiteral("reportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(QStringLiteral("audit.pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportSheet::savePdf);
    dialog->open();
}

void ReportSheet::savePdf(const QString &path)
{
    const auto size = static_cast<recovery::PaperSize>(m_paper->currentData().toInt());
    run([file = path.toStdString(), size, cancel = m_cancel](
            const print::Report &report) { return print::writeReport(file, report, size, cancel.get()); },
        tr("The report is written."));
}

void ReportSheet::choosePrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(QStringLiteral("Hypha")); // the queue shows it to everybody
    const bool letter = m_paper->currentData().toInt() == static_cast<int>(recovery::PaperSize::letter);
    printer->setPageSize(QPageSize(letter ? QPageSize::Letter : QPageSize::A4));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(QStringLiteral("printerDialog"));
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    connect(dialog, &QDialog::finished, this, [this, dialog, printer](int answer) {
        dialog->deleteLater();
        if (answer != QDialog::Accepted)
            return;
        if (!printer->outputFileName().isEmpty()) // ours has the right mode and is whole or not there
            return savePdf(printer->outputFileName());
        print(printer);
    });
    dialog->open();
}

void ReportSheet::print(const std::shared_ptr<QPrinter> &printer)
{
    printer->setFullPage(true);
    printer->setPageMargins(QMarginsF());
    run(
        [printer, cancel = m_cancel](const print::Report &report) {
            return print::paintReport(*printer, report, cancel.get(), [&printer] { printer->abort(); });
        },
        tr("The report is on its way to the printer."));
}

void ReportSheet::run(std::function<Result<void>(const print::Report &report)> paint, const QString &done)
{
    setBusy(true);
    m_pdf->setEnabled(false);
    session::inBackground(
        m_lane, this,
        [source = chosen(), paint = std::move(paint), cancel = m_cancel]() -> Result<void> {
            if (cancel->load())
                return fail(Errc::cancelled, "report");
            return paint(auditReport(source));
        },
        [this, done](const Result<void> &painted) {
            if (!painted) {
                showError(tell(painted.error()));
                return follow();
            }
            Q_EMIT said(done);
            accept();
        });
}

} // namespace hypha::gui
