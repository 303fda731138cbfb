#include "gui/main/commands.h"
#include "gui/secrets/entrylist.h"
#include "gui/secrets/exportsheet.h"
#include "gui/secrets/importsheet.h"
#include "gui/secrets/savesheet.h"
#include "gui/secrets/secretspage.h"
#include "gui/text/errortext.h"
#include "gui/widgets/text.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QSplitter>
#include <QTableView>

/// What SecretsPage does with the draft: import, delete, save, discard.
namespace hypha::gui {

void SecretsPage::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.isEmpty() || !urls.first().isLocalFile())
        return;
    event->setDropAction(Qt::CopyAction); // whatever is proposed: the file stays where it is
    event->accept();                      // also what cannot be taken: the drop says why
    outlineDrop(importObstacle(urls.size()).isEmpty());
}

/// Why files cannot be taken now; empty where they can.
QString SecretsPage::importObstacle(qsizetype files) const
{
    if (!m_importRefused.isEmpty())
        return m_importRefused;
    if (!m_set.isOpen())
        return tr("Choose a set first: a file becomes entries of it.");
    if (m_set.isReadOnly())
        return tr("Nothing can be changed from here at present.");
    if (m_set.isLoading())
        return tr("The set is still being read. Try again in a moment.");
    return files > 1 ? tr("One file at a time, please: each is looked at before it is taken.") : QString();
}

void SecretsPage::dragLeaveEvent(QDragLeaveEvent *)
{
    outlineDrop(false);
}

/// Where the file goes.
void SecretsPage::outlineDrop(bool on)
{
    const QWidget *list = m_splitter->widget(1);
    m_dropOutline->setGeometry(QRect(list->mapTo(this, QPoint()), list->size()));
    m_dropOutline->setVisible(on && list->isVisible());
    m_dropOutline->raise();
}

void SecretsPage::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    outlineDrop(false);
    const auto urls = event->mimeData()->urls();
    if (const QString obstacle = importObstacle(urls.size()); !obstacle.isEmpty())
        Q_EMIT said(obstacle);
    else
        importFile(urls.first().toLocalFile());
}

void SecretsPage::chooseImport()
{
    if (!m_importRefused.isEmpty()) {
        Q_EMIT said(m_importRefused);
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Import a file"));
    dialog->setObjectName(QStringLiteral("importDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(QDir::AllDirs | QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
    dialog->setNameFilters(
        {tr("Files with secrets") + QStringLiteral(" (*.env .env .env.* *.json *.yaml *.yml *.sh *.csv)"),
         tr("All files") + QStringLiteral(" (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SecretsPage::importFile);
    dialog->open();
}

void SecretsPage::importFile(const QString &path)
{
    if (const QString obstacle = importObstacle(1); !obstacle.isEmpty()) {
        Q_EMIT said(obstacle);
        return;
    }
    auto *sheet = new ImportSheet(m_session, m_set.draft(), path, window());
    connect(sheet, &ImportSheet::imported, this, [this](const Draft &draft, std::size_t count) {
        if (!m_set.takeDraft(draft))
            return Q_EMIT said(tr("The set is no longer open. Nothing was imported."));
        m_list->forget(); // no filter hides what came
        Q_EMIT said(tr("%n entry(s) are in the draft now.", nullptr, static_cast<int>(count)));
    });
    connect(&m_set, &OpenSet::changed, sheet, [this, sheet] {
        if (!m_set.isLoading())
            sheet->follow(m_set.draft());
    });
    sheet->open();
}

/// What the table shows: the version looked at, or the current one with the draft.
void SecretsPage::chooseExport()
{
    const vault::SecretSet *set = m_set.set();
    if (!set || m_set.shown().mergedSize() == 0 || m_set.isLoading())
        return;
    auto *sheet =
        new ExportSheet(m_session, {m_set.shown(), m_list->selectedKeys(), displayText(set->name)}, window());
    connect(sheet, &ExportSheet::exported, this, [this](const QString &path, std::size_t count) {
        Q_EMIT said(
            tr("%n entry(s) written to %1. The file is not encrypted.", nullptr, static_cast<int>(count))
                .arg(QFileInfo(path).fileName()));
    });
    sheet->open();
}

/// No question: it is a change of the draft, and can be undone.
void SecretsPage::deleteSelected()
{
    auto keys = m_list->selectedKeys();
    if (keys.empty() || m_set.isReadOnly())
        return;
    const auto count = static_cast<int>(keys.size());
    const int row = m_list->table()->currentIndex().row();
    const std::size_t saved = m_set.draft().removed().size();
    m_set.remove(std::move(keys));
    const bool waits = m_set.draft().removed().size() > saved; // what was never saved is gone at once
    if (const int rows = m_list->table()->model()->rowCount(); rows > 0)
        m_list->table()->chooseRow(std::min(row, rows - 1));
    Q_EMIT offered(waits ? tr("%n entry(s) will be removed when you save.", nullptr, count)
                         : tr("%n entry(s) removed.", nullptr, count),
                   m_commands.undoDelete);
}

void SecretsPage::undoDelete()
{
    m_chooseNext = m_set.undoRemoval();
    chooseNext();
}

/// What came back is chosen once it is in the table again.
void SecretsPage::chooseNext()
{
    if (!m_set.isLoading() && !m_chooseNext.empty())
        m_list->select(std::exchange(m_chooseNext, {}));
}

void SecretsPage::followUndo()
{
    m_commands.undoDelete->setEnabled(m_set.canUndoRemoval() && !m_set.isReadOnly() && !isEditing());
}

void SecretsPage::save(const QString &message)
{
    const vault::SecretSet *set = m_set.set();
    if (!set || m_set.draft().isEmpty())
        return;
    auto *sheet = new SaveSheet(m_session, m_set.draft(), displayText(set->name), window(), message);
    connect(sheet, &SaveSheet::save, &m_set, &OpenSet::save);
    connect(&m_set, &OpenSet::saveFailed, sheet,
            [this, sheet](const Error &error) { sheet->saveFailed(error, m_set.draft()); });
    connect(&m_set, &OpenSet::changed, sheet, [this, sheet] {
        if (!m_set.isLoading())
            sheet->follow(m_set.draft());
    });
    connect(&m_set, &OpenSet::saved, sheet, [this, sheet](const vault::PushCounts &counts) {
        sheet->accept();
        Q_EMIT said(tr("Version %1 saved: %2 added, %3 changed, %4 removed.")
                        .arg(counts.version)
                        .arg(counts.added)
                        .arg(counts.changed)
                        .arg(counts.removed));
    });
    sheet->open();
}

void SecretsPage::confirmDiscard()
{
    const auto count = static_cast<int>(m_set.draft().count());
    auto *sheet = new Sheet("discardSheet", tr("Discard the draft?"),
                            tr("%n change(s) that were never saved will be lost.", nullptr, count),
                            tr("Discard"), window());
    sheet->setDanger();
    connect(sheet, &Sheet::confirmed, this, [this, sheet] {
        sheet->accept();
        m_set.discard();
    });
    sheet->open();
}

} // namespace hypha::gui
