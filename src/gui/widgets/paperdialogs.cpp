#include "gui/widgets/paperdialogs.h"

#include <QFileDialog>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>

namespace hypha::gui {

static recovery::PaperSize usualPaper()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? recovery::PaperSize::letter
                                                                      : recovery::PaperSize::a4;
}

PaperChoice::PaperChoice(const char *name, QWidget *parent) : QComboBox(parent)
{
    setObjectName(QLatin1String(name));
    setAccessibleName(tr("Size of the paper"));
    addItem(tr("A4"), static_cast<int>(recovery::PaperSize::a4));
    addItem(tr("Letter"), static_cast<int>(recovery::PaperSize::letter));
    setCurrentIndex(findData(static_cast<int>(usualPaper())));
}

recovery::PaperSize PaperChoice::size() const
{
    return static_cast<recovery::PaperSize>(currentData().toInt());
}

void askForPdf(QWidget *context, const char *name, const QString &proposed, const TakePath &take)
{
    auto *dialog = new QFileDialog(context->window(), PaperChoice::tr("Save as PDF"));
    dialog->setObjectName(QLatin1String(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(PaperChoice::tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(proposed);
    QObject::connect(dialog, &QFileDialog::fileSelected, context, take);
    dialog->open();
}

void askForPrinter(QWidget *context, recovery::PaperSize size, const TakePrinter &take,
                   const TakePath &takePdf)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(QStringLiteral("Hypha")); // the queue shows it to everybody
    printer->setPageSize(QPageSize(size == recovery::PaperSize::letter ? QPageSize::Letter : QPageSize::A4));
    auto *dialog = new QPrintDialog(printer.get(), context->window());
    dialog->setObjectName(QStringLiteral("printerDialog"));
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    QObject::connect(dialog, &QDialog::finished, context, [dialog, printer, take, takePdf](int answer) {
        dialog->deleteLater();
        if (answer != QDialog::Accepted)
            return;
        if (!printer->outputFileName().isEmpty())
            return takePdf(printer->outputFileName());
        printer->setFullPage(true);
        printer->setPageMargins(QMarginsF());
        take(printer);
    });
    dialog->open();
}

} // namespace hypha::gui
