#include "gui/main/commands.h"
#include "gui/main/settings.h"
#include "gui/secrets/entryeditor.h"
#include "gui/secrets/entrylist.h"
#include "gui/secrets/secretspage.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/text.h"

#include <QStackedWidget>
#include <QTableView>

/// What SecretsPage does with the editor: nothing typed is lost without a question.
namespace hypha::gui {

void SecretsPage::setImportRefused(const QString &why)
{
    m_importRefused = why;
    m_editor->setFilesRefused(why);
    m_detail->setFilesRefused(why);
}

void SecretsPage::connectEditor()
{
    m_editor->setTaken([this](const std::string &key) { return m_set.entry(key) != nullptr; });
    connect(m_editor, &EntryEditor::applied, this,
            [this](const entries::Entry &entry, const std::string &previousKey) {
                closeEditor();
                m_set.put(entry, previousKey);
                m_list->select(entry.key);
                showCurrent();
                m_list->table()->setFocus();
            });
    connect(m_editor, &EntryEditor::cancelled, this, [this] {
        closeEditor();
        showCurrent();
        m_list->table()->setFocus();
    });
    connect(&m_session, &session::Session::aboutToLock, this, [this] {
        if (!isEditing())
            return;
        rescueEditing();
        m_set.keepDrafts();
    });
}

void SecretsPage::connectDetail()
{
    connect(m_detail, &EntryDetail::copied, this, [this](const QString &what) {
        Q_EMIT saidNoMore(m_saidOfClipboard); // of what was copied before
        m_saidOfClipboard = tr("%1 copied. The clipboard is cleared in %2 seconds.")
                                .arg(what)
                                .arg(m_settings.clipboardSeconds());
        Q_EMIT said(m_saidOfClipboard);
    });
    connect(m_detail, &EntryDetail::said, this, &SecretsPage::said);
    connect(m_detail, &EntryDetail::failed, this, &SecretsPage::showProblem);
    connect(m_detail, &EntryDetail::favoriteChanged, this, [this](bool favorite) {
        if (const entries::Entry *shown = m_set.entry(m_detail->key()); shown && !m_set.isReadOnly()) {
            entries::Entry entry = *shown;
            entry.favorite = favorite;
            m_set.put(entry, entry.key);
        }
    });
    connect(m_detail, &EntryDetail::versionChosen, this, [this](std::uint64_t version) {
        if (const vault::SecretSet *set = m_set.set())
            m_set.viewVersion(version == set->currentVersion() ? 0 : version);
    });
    connect(m_detail, &EntryDetail::historyRequested, this, [this] { m_commands.history->setChecked(true); });
    connect(m_detail, &EntryDetail::restoreRequested, this, &SecretsPage::restoreEntry);
}

bool SecretsPage::isEditing() const
{
    return m_right->currentWidget() == m_editor;
}

void SecretsPage::closeEditor()
{
    m_editor->forget();
    showRight(m_nothing);
}

void SecretsPage::edit(const entries::Entry &entry)
{
    if (m_set.isReadOnly() || !m_set.isOpen() || (isEditing() && !leaveEditor()))
        return;
    m_commands.history->setChecked(false);
    m_editedFrom = m_list->currentKey();
    showRight(m_editor);
    m_editor->editEntry(entry);
    showCurrent();
}

/// Another entry was chosen, or another command given: what was typed goes into the draft. False when it
/// cannot yet; the editor stays and says why.
bool SecretsPage::leaveEditor()
{
    if (!isEditing())
        return true;
    if (!m_editor->isDirty()) {
        closeEditor();
        return true;
    }
    const auto wanted = m_list->currentKey();
    if (!m_editor->keep())
        return false;
    if (wanted)
        m_list->select(*wanted);
    Q_EMIT said(tr("Your changes were kept in the draft."));
    return true;
}

/// No time to ask: the vault locks, or another set is opened.
void SecretsPage::rescueEditing()
{
    if (!isEditing())
        return;
    if (m_editor->isDirty() && !m_set.isOpen()) {
        Q_EMIT said(tr("The set was deleted meanwhile. What you typed could not be kept."));
    } else if (m_editor->isDirty()) {
        const entries::Entry entry = m_editor->rescued();
        m_set.put(entry, m_editor->previousKey());
        Q_EMIT said(tr("What you typed was kept in the draft as %1.").arg(displayText(entry.key)));
    }
    closeEditor();
}

} // namespace hypha::gui
