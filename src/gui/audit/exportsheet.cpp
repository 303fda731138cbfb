#include "gui/audit/exportsheet.h"

#include "gui/lock/wordssheet.h"
#include "gui/text/errortext.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QComboBox>
#include <QFileDialog>
#include <QRadioButton>
#include <QVBoxLayout>

#include <numeric>

namespace hypha::gui {

AuditExportSheet::AuditExportSheet(session::Session &session, const AuditBook &book, QWidget *parent)
    : Sheet("auditExportSheet", tr("Export events"), {}, tr("Write the file"), parent), m_session(session),
      m_listing(book.listing()), m_state(book.facts().state),
      m_cancel(std::make_shared<std::atomic<bool>>(false)),
      m_shown(new QRadioButton(
          tr("What the list shows: %Ln event(s)", nullptr, static_cast<int>(m_listing.shown)))),
      m_all(new QRadioButton(
          tr("The whole history: %Ln event(s)", nullptr, static_cast<int>(m_listing.log.size())))),
      m_format(new QComboBox), m_about(makeParagraph("auditExportAbout", {}, "small", "muted")),
      m_place(makeParagraph("auditExportPlace", tr("No place chosen yet"), "", "muted"))
{
    build();
    connect(m_format, &QComboBox::currentIndexChanged, this, &AuditExportSheet::follow);
    connect(this, &Sheet::confirmed, this, &AuditExportSheet::confirm);
    connect(this, &QDialog::rejected, this, [cancel = m_cancel] { cancel->store(true); });
    follow();
}

AuditExportSheet::~AuditExportSheet()
{
    m_cancel->store(true);
}

void AuditExportSheet::build()
{
    m_shown->setObjectName(QStringLiteral("auditExportShown"));
    m_all->setObjectName(QStringLiteral("auditExportAll"));
    m_shown->setEnabled(m_listing.shown > 0); // a file of no events is what nobody asks for
    (m_shown->isEnabled() ? m_shown : m_all)->setChecked(true);
    using enum ExportJob::Format;
    const std::pair<QString, ExportJob::Format> formats[] = {{tr("Proof bundle"), bundle},
                                                             {tr("JSON with signed records"), json},
                                                             {tr("CSV for spreadsheets"), csv},
                                                             {tr("syslog lines"), syslog}};
    for (const auto &[text, format] : formats)
        m_format->addItem(text, static_cast<int>(format));
    for (QRadioButton *which : {m_shown, m_all}) {
        which->setAccessibleName(which->text());
        content()->addWidget(which);
    }
    content()->addWidget(new FormField("auditExportFormat", tr("Format"), m_format));
    content()->addWidget(m_about);
    QPushButton *choose = makeButton("auditExportChoose", tr("Choose where…"));
    connect(choose, &QPushButton::clicked, this, &AuditExportSheet::choose);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(3));
    row->addWidget(choose);
    row->addWidget(m_place, 1);
    content()->addLayout(row);
}

ExportJob::Format AuditExportSheet::format() const
{
    return static_cast<ExportJob::Format>(m_format->currentData().toInt());
}

void AuditExportSheet::follow()
{
    switch (format()) {
    case ExportJob::Format::bundle:
        m_about->setText(
            tr("Proves to an auditor without Hypha that the events are signed and that none was left "
               "out: it holds the whole history, what you chose in a list of its own."));
        break;
    case ExportJob::Format::json:
        m_about->setText(tr("Each event with a sentence and its signed record, for programs."));
        break;
    case ExportJob::Format::csv:
        m_about->setText(tr("A line for each event. What a spreadsheet would run is made harmless."));
        break;
    case ExportJob::Format::syslog:
        m_about->setText(tr("A line for each event as RFC 5424 has it, for systems that collect logs."));
        break;
    }
    mainButton()->setEnabled(!m_target.isEmpty() && m_state);
}

void AuditExportSheet::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose where"));
    dialog->setObjectName(QStringLiteral("auditExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("audit") + QLatin1String(endingOf(format())));
    connect(dialog, &QFileDialog::fileSelected, this, &AuditExportSheet::setTarget);
    dialog->open();
}

void AuditExportSheet::setTarget(const QString &path)
{
    m_target = path;
    m_place->setText(displayText(utf8(path)).replace(u'/', QStringLiteral("/\u200b"))); // it may wrap there
    setTone(m_place, "");
    follow();
}

/// In the order of the chain.
std::shared_ptr<const std::vector<std::uint32_t>> AuditExportSheet::rows() const
{
    auto rows = std::make_shared<std::vector<std::uint32_t>>();
    if (m_all->isChecked()) {
        rows->resize(m_listing.log.size());
        std::iota(rows->begin(), rows->end(), std::uint32_t{0});
    } else if (m_listing.lines) {
        rows->reserve(m_listing.shown);
        for (auto line = m_listing.lines->rbegin(); line != m_listing.lines->rend(); ++line) {
            if (!line->isHeading())
                rows->push_back(line->row);
        }
    }
    return rows;
}

void AuditExportSheet::confirm()
{
    setBusy(true);
    ExportJob job{format(), m_listing.log, m_state, rows(), m_target.toStdString(), m_session.clock().now(),
                  nullptr};
    const auto count = static_cast<int>(job.rows->size());
    m_session.withVault(
        this,
        [job = std::move(job), cancel = m_cancel](session::OpenVault &vault) mutable {
            job.cancel = cancel.get();
            return writeExport(vault, job);
        },
        [this, count](const Result<void> &done) {
            if (!done)
                return showError(tell(done.error()));
            Q_EMIT said(tr("%Ln event(s) written.", nullptr, count));
            accept();
            if (format() == ExportJob::Format::bundle)
                tellWords();
        });
}

/// A bundle proves itself, but not which vault's it is: that needs the words, on another way.
void AuditExportSheet::tellWords()
{
    auto *sheet = new WordsSheet("bundleWordsSheet", tr("Tell the auditor these words"),
                                 tr("Not along with the file: on the telephone, or on paper. "
                                    "verify_bundle.py shows the same words when "
                                    "the file is this vault's whole history up to here."),
                                 *m_state, parentWidget());
    sheet->open();
}

} // namespace hypha::gui
