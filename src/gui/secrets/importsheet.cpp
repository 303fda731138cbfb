#include "gui/secrets/importsheet.h"

#include "gui/text/errortext.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QRadioButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace hypha::gui {
namespace {

/// Straight into guarded memory: unbuffered, so that no copy stays in a stream.
Result<crypto::SecretBytes> readSecretFile(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(Errc::io, path, file.errorString().toStdString());
    if (file.size() > static_cast<qint64>(formats::maxFileBytes))
        return fail(Errc::limitExceeded, path, "larger than 64 MiB");
    if (file.size() == 0)
        return crypto::SecretBytes();
    crypto::SecretBytes text(static_cast<std::size_t>(file.size()));
    qint64 done = 0;
    while (done < file.size()) {
        const qint64 got =
            file.read(reinterpret_cast<char *>(text.mutableView().data()) + done, file.size() - done);
        if (got <= 0)
            return fail(Errc::io, path, file.errorString().toStdString());
        done += got;
    }
    return text;
}

} // namespace

Result<ImportSheet::Preview> ImportSheet::prepare(session::OpenVault &vault, const Draft &draft,
                                                  const std::string &path)
{
    const auto format = formats::formatFromPath(path);
    if (!format)
        return fail(Errc::invalidInput, QFileInfo(QString::fromStdString(path)).fileName().toStdString(),
                    "files ending in .env, .json, .yaml, .yml, .sh or .csv can be imported");
    HYPHA_TRY(const crypto::SecretBytes text, readSecretFile(path));
    Preview preview;
    const auto parsed = formats::parse(*format, text, vault.sealer());
    if (!parsed) {
        preview.problems = parsed.error().problems;
        return preview;
    }
    const Draft::Same same = [&](const entries::Entry &a, const entries::Entry &b) {
        return entries::sameContent(a, b, vault.sealer());
    };
    preview.entries = parsed->entries.size();
    preview.warnings = parsed->warnings;
    preview.merged = preview.replaced = draft;
    preview.merged.import(parsed->entries, false, same);
    preview.replaced.import(parsed->entries, true, same);
    return preview;
}

ImportSheet::ImportSheet(session::Session &session, const Draft &draft, const QString &path, QWidget *parent)
    : Sheet("importSheet", tr("Import %1").arg(QFileInfo(path).fileName()), {}, tr("Add to the draft"),
            parent),
      m_summary(makeParagraph("importSummary", tr("Reading the file…"))),
      m_counts(makeParagraph("importCounts", {}, "label")), m_notes(new QTreeWidget),
      m_merge(new QRadioButton(tr("Merge: keep entries that are not in the file"))),
      m_replace(new QRadioButton(tr("Replace: remove entries that are not in the file")))
{
    m_notes->setObjectName(QStringLiteral("importNotes"));
    m_notes->setAccessibleName(tr("Lines with problems"));
    m_notes->setRootIsDecorated(false);
    m_notes->setHeaderLabels({tr("Line"), tr("Column"), tr("Reason")});
    m_notes->setMinimumHeight(space(20));
    m_notes->hide();
    m_merge->setObjectName(QStringLiteral("importMerge"));
    m_replace->setObjectName(QStringLiteral("importReplace"));
    m_merge->setChecked(true);
    for (QRadioButton *choice : {m_merge, m_replace}) {
        choice->setAccessibleName(choice->text());
        choice->setEnabled(false);
        connect(choice, &QRadioButton::toggled, this, &ImportSheet::chosen);
    }
    for (QWidget *part : {static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_merge),
                          static_cast<QWidget *>(m_replace), static_cast<QWidget *>(m_counts)})
        content()->addWidget(part);
    content()->addWidget(m_notes, 1);
    connect(this, &Sheet::confirmed, this, [this] {
        Q_EMIT imported(m_merge->isChecked() ? m_preview.merged : m_preview.replaced, m_preview.entries);
        accept();
    });
    setBusy(true);
    session.withVault(
        this,
        [draft, path = path.toStdString()](session::OpenVault &vault) { return prepare(vault, draft, path); },
        [this](const Result<Preview> &preview) {
            if (preview)
                return show(*preview);
            m_summary->hide();
            showError(tell(preview.error()));
            mainButton()->setEnabled(false);
        });
}

ImportSheet::Counts ImportSheet::countsOf(const Draft &draft)
{
    Counts counts;
    counts.removed = draft.removed().size();
    for (const auto &[key, entry] : draft.changed())
        ++(draft.status(key) == Draft::Status::added ? counts.added : counts.changed);
    return counts;
}

void ImportSheet::show(const Preview &preview)
{
    setBusy(false);
    m_preview = preview;
    if (!preview.problems.empty()) {
        m_merge->hide();
        m_replace->hide();
        m_summary->setText(tr("Nothing was imported: %n line(s) of the file cannot be read.", nullptr,
                              static_cast<int>(preview.problems.size())));
        mainButton()->setEnabled(false);
        showNotes(preview.problems);
        return;
    }
    m_summary->setText(tr("The file has %n entry(s).", nullptr, static_cast<int>(preview.entries)));
    m_merge->setEnabled(true);
    m_replace->setEnabled(true);
    showNotes(preview.warnings);
    chosen();
    mainButton()->setFocus();
}

void ImportSheet::showNotes(const std::vector<formats::ParseProblem> &notes)
{
    m_notes->setVisible(!notes.empty());
    for (const formats::ParseProblem &note : notes)
        new QTreeWidgetItem(
            m_notes, {QString::number(note.line), QString::number(note.column), displayText(note.reason)});
    m_notes->resizeColumnToContents(0);
    m_notes->resizeColumnToContents(1);
}

void ImportSheet::chosen()
{
    const Draft &draft = m_merge->isChecked() ? m_preview.merged : m_preview.replaced;
    const Counts counts = countsOf(draft);
    m_counts->setText(tr("The draft will then hold: %1 added, %2 changed, %3 removed.")
                          .arg(counts.added)
                          .arg(counts.changed)
                          .arg(counts.removed));
    mainButton()->setEnabled(!draft.isEmpty());
}

} // namespace hypha::gui
