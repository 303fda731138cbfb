#include "gui/secrets/importsheet.h"

#include "gui/text/errortext.h"
#include "gui/text/formatwords.h"
#include "gui/widgets/facttable.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/secretrow.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"
#include "model/session/release.h"
#include "model/store/secretfile.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QRadioButton>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace hypha::gui {

void fillFormats(QComboBox *box)
{
    const std::pair<formats::Format, QString> names[] = {
        {formats::Format::dotenv, ImportSheet::tr("Environment file (.env)")},
        {formats::Format::json, ImportSheet::tr("JSON")},
        {formats::Format::yaml, ImportSheet::tr("YAML")},
        {formats::Format::shell, ImportSheet::tr("Shell script")},
        {formats::Format::csv, ImportSheet::tr("Table (CSV)")},
    };
    for (const auto &[format, name] : names)
        box->addItem(name, static_cast<int>(format));
}

ImportSheet::ImportSheet(session::Session &session, const Draft &draft, const QString &path, QWidget *parent)
    : Sheet("importSheet", tr("Import %1").arg(shortText(displayText(utf8(QFileInfo(path).fileName())))), {},
            tr("Add to the draft"), parent),
      m_session(session), m_draft(draft), m_path(path.toStdString()), m_format(new QComboBox),
      m_summary(makeParagraph("importSummary", {})),
      m_news(makeParagraph("importNews", tr("A newer version came in. This is what the file changes in it."),
                           "", "muted")),
      m_table(new QTableView), m_value(new SecretRow("importValue", tr("Value"))),
      m_counts(makeParagraph("importCounts", {}, "label")), m_notes(new QTreeWidget), m_remedy(new QWidget),
      m_merge(new QRadioButton(tr("Merge: keep entries that are not in the file"))),
      m_replace(new QRadioButton(tr("Replace: remove entries that are not in the file")))
{
    speakAsNotice(m_summary);
    build();
    const auto format = formats::formatFromPath(m_path);
    m_format->setCurrentIndex(format ? m_format->findData(static_cast<int>(*format)) : -1);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ImportSheet::read);
    connect(this, &Sheet::confirmed, this, [this] {
        Q_EMIT imported(m_merge->isChecked() ? m_preview.merged : m_preview.replaced,
                        m_preview.entries.size());
        accept();
    });
    read();
}

ImportSheet::~ImportSheet()
{
    release();
}

void ImportSheet::release()
{
    session::releaseOnLane(m_session, m_model.setRows({}), std::exchange(m_preview, {}));
}

void ImportSheet::build()
{
    fillFormats(m_format);
    m_format->setObjectName(QStringLiteral("importFormat"));
    m_format->setAccessibleName(tr("Format of the file"));
    m_format->setPlaceholderText(tr("Choose…"));
    m_merge->setObjectName(QStringLiteral("importMerge"));
    m_replace->setObjectName(QStringLiteral("importReplace"));
    m_merge->setChecked(true);
    buildTable();
    buildNotes();
    buildRemedy();
    auto *top = new QHBoxLayout;
    top->setSpacing(space(3));
    top->addWidget(m_summary, 1);
    QLabel *label = makeLabel("importFormatLabel", tr("Format"), "small", "muted");
    label->setBuddy(m_format);
    top->addWidget(label);
    top->addWidget(m_format);
    content()->addLayout(top);
    content()->addWidget(m_news);
    m_news->hide();
    content()->addWidget(m_table, 3);
    content()->addWidget(m_value);
    content()->addWidget(m_notes, 2);
    content()->addWidget(m_remedy);
    for (QRadioButton *choice : {m_merge, m_replace}) {
        choice->setAccessibleName(choice->text());
        connect(choice, &QRadioButton::toggled, this, &ImportSheet::chosen);
        content()->addWidget(choice);
    }
    content()->addWidget(m_counts);
    setRoom(140, 140);
}

void ImportSheet::buildTable()
{
    m_table->setObjectName(QStringLiteral("importTable"));
    m_table->setAccessibleName(tr("Entries of the file"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    disarmCorner(*m_table);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(space(8));
    m_table->horizontalHeader()->setSectionResizeMode(ImportModel::keyColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const std::pair<int, int> widths[] = {{ImportModel::kindColumn, space(34)},
                                          {ImportModel::stateColumn, space(28)}};
    const QFontMetrics titles(typeFont(Type::label));
    for (const auto &[column, width] : widths) { // and the title whole, in every language
        const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_table->setColumnWidth(column, std::max(width, titles.horizontalAdvance(title) + space(12)));
    }
    m_table->setMinimumHeight(space(24));
    m_value->setCopyVisible(false);
    m_value->field()->setMultiLine(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportSheet::showValue);
}

void ImportSheet::buildNotes()
{
    m_notes->setObjectName(QStringLiteral("importNotes"));
    m_notes->setAccessibleName(tr("Lines with problems"));
    m_notes->setRootIsDecorated(false);
    m_notes->setHeaderLabels({tr("Line"), tr("Column"), tr("Reason")});
    m_notes->setWordWrap(true);
    connect(m_notes->header(), &QHeaderView::sectionResized, this, &ImportSheet::fitNotes,
            Qt::QueuedConnection); // the width is told before it holds
    m_notes->setMinimumHeight(space(20));
}

void ImportSheet::buildRemedy()
{
    QPushButton *again = makeButton("importAgain", tr("Read the file again"));
    connect(again, &QPushButton::clicked, this, &ImportSheet::read);
    auto *column = new QVBoxLayout(m_remedy);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addWidget(makeParagraph(
        "importRemedy",
        tr("A file is taken whole or not at all, so that nothing is missing unnoticed. Correct these lines "
           "in "
           "it and have it read again. Where they look right, the format above is another one: choose it."),
        "", "muted"));
    column->addWidget(again, 0, Qt::AlignLeft);
}

Result<ImportSheet::Preview> ImportSheet::prepare(session::OpenVault &vault, const Draft &draft,
                                                  const std::string &path, formats::Format format)
{
    HYPHA_TRY(const crypto::SecretBytes text, store::readSecretFile(path, formats::maxFileBytes));
    Preview preview;
    auto parsed = formats::parse(format, text, vault.sealer());
    if (!parsed) {
        preview.problems = parsed.error().problems;
        return preview;
    }
    const Draft::Same same = [&](const entries::Entry &a, const entries::Entry &b) {
        return entries::sameContent(a, b, vault.sealer());
    };
    const auto present = draft.merged();
    for (const entries::Entry &entry : parsed->entries) {
        const entries::Entry *there = entries::find(*present, entry.key);
        const auto state = !there                                     ? ImportModel::State::added
                           : same(*there, mergedEntry(*there, entry)) ? ImportModel::State::same
                                                                      : ImportModel::State::changed;
        preview.rows.push_back({entry.key, there ? mergedEntry(*there, entry).kind : entry.kind, state});
    }
    preview.warnings = parsed->warnings;
    preview.merged = preview.replaced = draft;
    preview.merged.import(parsed->entries, false, same);
    preview.replaced.import(parsed->entries, true, same);
    preview.entries = std::move(parsed->entries);
    return preview;
}

void ImportSheet::read()
{
    const std::uint64_t request = ++m_request;
    for (QWidget *part : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_value),
                          static_cast<QWidget *>(m_notes), m_remedy, static_cast<QWidget *>(m_merge),
                          static_cast<QWidget *>(m_replace), static_cast<QWidget *>(m_counts)})
        part->hide();
    release();
    mainButton()->setEnabled(false);
    if (m_format->currentIndex() < 0) {
        m_summary->setText(tr("The name of the file does not tell its format. Choose it."));
        return;
    }
    m_summary->setText(tr("Reading the file…"));
    setBusy(true);
    m_session.withVault(
        this,
        [draft = m_draft, path = m_path,
         format = static_cast<formats::Format>(m_format->currentData().toInt())](session::OpenVault &vault) {
            return prepare(vault, draft, path, format);
        },
        [this, request](Result<Preview> preview) {
            if (request != m_request)
                return;
            if (preview)
                return show(std::move(*preview));
            m_summary->setText(tr("Nothing was imported."));
            showError(tell(preview.error()));
            mainButton()->setEnabled(false);
        });
}

void ImportSheet::follow(const Draft &draft)
{
    if (draft.set() != m_draft.set() || draft.baseVersion() == m_draft.baseVersion())
        return;
    m_draft = draft;
    m_news->show();
    read();
}

void ImportSheet::show(Preview preview)
{
    setBusy(false);
    m_preview = std::move(preview);
    if (!m_preview.problems.empty()) {
        m_summary->setText(tr("Nothing was imported: %n line(s) of the file cannot be read.", nullptr,
                              static_cast<int>(m_preview.problems.size())));
        mainButton()->setEnabled(false);
        m_remedy->show();
        speakWords(m_summary);
        return showNotes(m_preview.problems);
    }
    m_summary->setText(tr("The file has %n entry(s).", nullptr, static_cast<int>(m_preview.entries.size())));
    speakWords(m_summary);
    m_model.setRows(std::move(m_preview.rows));
    for (QWidget *part :
         {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_value), static_cast<QWidget *>(m_merge),
          static_cast<QWidget *>(m_replace), static_cast<QWidget *>(m_counts)})
        part->show();
    showNotes(m_preview.warnings);
    m_table->selectRow(0);
    showValue();
    chosen();
    mainButton()->setFocus();
}

void ImportSheet::showNotes(const std::vector<formats::ParseProblem> &notes)
{
    m_notes->clear();
    m_notes->setVisible(!notes.empty());
    for (const formats::ParseProblem &note : notes)
        new QTreeWidgetItem(
            m_notes, {QString::number(note.line), QString::number(note.column), formatWords(note.reason)});
    m_notes->resizeColumnToContents(0);
    m_notes->resizeColumnToContents(1);
    fitNotes();
}

/// What is wrong is read to its end: a tree wraps, but gives each row one line.
void ImportSheet::fitNotes()
{
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
    const int room = std::max(m_notes->columnWidth(2) - 2 * margin - space(2), space(8));
    for (int row = 0; row < m_notes->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_notes->topLevelItem(row);
        const QRect text =
            m_notes->fontMetrics().boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, item->text(2));
        item->setSizeHint(2,
                          QSize(0, text.height() + space(5))); // a line that just does not fit is not drawn
    }
}

void ImportSheet::showValue()
{
    const ImportModel::Row *row = m_model.row(m_table->currentIndex());
    const entries::Entry *entry = row ? entries::find(m_preview.entries, row->key) : nullptr;
    m_value->setEnabled(entry);
    if (!entry)
        return m_value->field()->setSource({});
    m_value->setWhat(tr("Value of %1").arg(shortText(displayText(entry->key))));
    m_value->field()->setSource(
        [&session = m_session, value = entry->value] { return session.reveal(value); });
}

void ImportSheet::chosen()
{
    const Draft &draft = m_merge->isChecked() ? m_preview.merged : m_preview.replaced;
    m_counts->setText(tr("The draft will then hold: %1 added, %2 changed, %3 removed.")
                          .arg(draft.addedCount())
                          .arg(draft.changed().size() - draft.addedCount())
                          .arg(draft.removed().size()));
    mainButton()->setAccessibleDescription(m_counts->text());
    mainButton()->setEnabled(!draft.isEmpty());
}

} // namespace hypha::gui
