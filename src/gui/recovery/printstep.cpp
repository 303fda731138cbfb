#include "gui/recovery/printstep.h"

#include "gui/recovery/previewsheet.h"
#include "gui/text/errortext.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/paperdialogs.h"
#include "gui/widgets/sheet.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "print/paper.h"

#include <QFile>
#include <QHeaderView>
#include <QPrinter>
#include <QProgressBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace hypha::gui {

using recovery::SheetForm;

static constexpr int mostRows = 7; ///< before the list scrolls

PrintStep::PrintStep(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_list(new QTreeWidget), m_paper(new PaperChoice("printPaper")),
      m_print(makeButton("printPrint", tr("Print…"), "primary")),
      m_pdf(makeButton("printPdf", tr("Save as PDF…"))),
      m_preview(makeButton("printPreview", tr("Preview…"))),
      m_done(makeParagraph("printDone", {}, "label", "accent")),
      m_progress(makeThinProgress("printProgress", tr("Printing"))), m_problem(new Banner("printProblem")),
      m_left(new Banner("printLeft"))
{
    m_list->setObjectName(QStringLiteral("printSheets"));
    m_list->setAccessibleName(tr("Sheets"));
    m_list->setHeaderLabels({tr("Sheet"), tr("For")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_list->header()->setStretchLastSection(false);
    m_list->setRootIsDecorated(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(2));
    row->addWidget(m_print);
    row->addWidget(m_pdf);
    row->addWidget(m_preview);
    row->addStretch(1);
    row->addWidget(m_paper);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(m_list);
    column->addWidget(
        makeParagraph("printWarning",
                      tr("Use a printer beside you and take the sheets out yourself. Printers and the print "
                         "queue can keep a "
                         "copy; a PDF stays until you delete it. The sheets are shown only now."),
                      "small", "warning"));
    column->addLayout(row);
    for (QWidget *part : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_problem),
                          static_cast<QWidget *>(m_left), static_cast<QWidget *>(m_done)})
        column->addWidget(part);
    column->addStretch(1);
    QPushButton *remove = m_left->addButton("printDelete", tr("Delete the PDF"));
    connect(remove, &QPushButton::clicked, this, [this] {
        if (QFile::remove(m_leftPath))
            return m_left->dismiss();
        m_left->show(Banner::Kind::danger,
                     {tr("The PDF could not be deleted."), tr("Whoever finds it has the words."),
                      tr("Delete it yourself."), m_leftPath});
    });
    setFocusProxy(m_print);
    connect(m_preview, &QPushButton::clicked, this, &PrintStep::showPreview);
    connect(m_list, &QTreeWidget::itemActivated, this, &PrintStep::showPreview);
    connect(m_print, &QPushButton::clicked, this, [this] {
        askForPrinter(
            this, m_paper->size(), [this](const std::shared_ptr<QPrinter> &printer) { print(printer); },
            [this](const QString &path) { savePdf(path); });
    });
    connect(m_pdf, &QPushButton::clicked, this, [this] {
        askForPdf(this, "printDialog", tr("recovery.pdf"), [this](const QString &path) { savePdf(path); });
    });
}

void PrintStep::setSheets(std::vector<recovery::PaperSheet> sheets)
{
    m_list->clear();
    for (const recovery::PaperSheet &sheet : sheets) {
        const QString whose =
            sheet.facts.size() > 1 ? QString::fromStdString(sheet.facts[1].text) : QString();
        auto *item = new QTreeWidgetItem(
            {QString::fromStdString(sheet.title), whose.isEmpty() ? tr("not named") : whose});
        for (const int column : {0, 1})
            item->setToolTip(column, item->text(column).toHtmlEscaped());
        m_list->addTopLevelItem(item);
    }
    m_sheets = std::make_shared<const std::vector<recovery::PaperSheet>>(std::move(sheets));
    const int rows = m_list->topLevelItemCount(), shown = std::min(rows, mostRows);
    m_list->ensurePolished();
    m_list->setColumnHidden(1, rows == 1); // its title says whose it is
    m_list->setHeaderHidden(rows == 1);
    const int header = rows == 1 ? 0 : m_list->header()->sizeHint().height();
    m_list->setFixedHeight(header + shown * m_list->sizeHintForRow(0) + space(1));
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

/// The title tells the groups apart: it has what the names leave, and they no more than half.
void PrintStep::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_list->resizeColumnToContents(1);
    m_list->setColumnWidth(1, std::min(m_list->columnWidth(1), m_list->viewport()->width() / 2));
}

/// The sheet that is chosen in the list, and from there the others.
void PrintStep::showPreview()
{
    if (!m_sheets || m_sheets->empty())
        return;
    const int chosen = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    (new PreviewSheet(m_session, m_sheets, m_paper->size(), static_cast<std::size_t>(chosen), window()))
        ->open();
}

/// A control that is switched off loses the keyboard, to Cancel at worst: it gets it back.
void PrintStep::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    if (busy)
        m_focused = isAncestorOf(window()->focusWidget()) ? window()->focusWidget() : nullptr;
    for (QWidget *control : {static_cast<QWidget *>(m_print), static_cast<QWidget *>(m_pdf),
                             static_cast<QWidget *>(m_preview), static_cast<QWidget *>(m_paper)})
        control->setEnabled(!busy);
    if (busy)
        m_problem->dismiss();
    else if (m_focused)
        m_focused->setFocus();
}

void PrintStep::savePdf(const QString &path)
{
    setBusy(true);
    m_session.onLane(
        this,
        [sheets = m_sheets, size = m_paper->size(), file = path.toStdString()]() -> Result<bool> {
            HYPHA_CHECK(print::writePdf(file, *sheets, size));
            return true;
        },
        [this, path](const Result<bool> &result) {
            if (result) {
                m_leftPath = path;
                m_left->show(Banner::Kind::warning,
                             {tr("The PDF is on this computer: %1").arg(displayText(utf8(path))),
                              tr("It is as secret as the sheets, and backups may copy it."),
                              tr("Print it, then delete it."),
                              {}});
            }
            done(result, tr("Saved. Print it now."), SheetForm::pdf);
        });
}

void PrintStep::print(const std::shared_ptr<QPrinter> &printer)
{
    setBusy(true);
    m_session.onLane(
        this,
        [sheets = m_sheets, printer]() -> Result<bool> {
            HYPHA_CHECK(print::paintSheets(*printer, *sheets));
            return true;
        },
        [this](const Result<bool> &result) {
            done(result, tr("Printed. Look whether every sheet is there."), SheetForm::paper);
        });
}

void PrintStep::done(const Result<bool> &result, const QString &said, SheetForm form)
{
    setBusy(false);
    if (!result)
        return m_problem->show(Banner::Kind::danger, tell(result.error()));
    m_done->setText(said);
    if (m_form == form || m_form == SheetForm::paper)
        return;
    m_form = form;
    Q_EMIT printed(form);
}

} // namespace hypha::gui
