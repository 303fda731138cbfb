#include "gui/main/commands.h"
#include "gui/secrets/comparesheet.h"
#include "gui/secrets/entrylist.h"
#include "gui/secrets/historypanel.h"
#include "gui/secrets/secretspage.h"
#include "gui/text/errortext.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"

/// What SecretsPage does with old versions: look, compare, restore. Restoring makes changes of the draft, so
/// that nothing is lost and the difference is seen before it is saved.
namespace hypha::gui {

void SecretsPage::connectHistory()
{
    connect(m_history, &HistoryPanel::closeRequested, this,
            [this] { m_commands.history->setChecked(false); });
    connect(m_history, &HistoryPanel::chosen, this, [this] {
        if (isTight()) // the version chosen is shown where the history stands
            m_commands.history->setChecked(false);
    });
    connect(m_history, &HistoryPanel::compareRequested, this, &SecretsPage::compareVersions);
    connect(m_history, &HistoryPanel::restoreRequested, this, &SecretsPage::restoreVersion);
}

void SecretsPage::compareVersions(std::uint64_t from, std::uint64_t to)
{
    const vault::Project *project = m_set.project();
    const vault::SecretSet *set = m_set.set();
    if (!project || !set)
        return;
    auto *sheet =
        new CompareSheet(m_session, {project->id, set->id, from, to}, m_session.isWritable(), window());
    connect(sheet, &CompareSheet::restoreEntry, this, &SecretsPage::takeBack);
    sheet->open();
}

void SecretsPage::restoreEntry()
{
    const entries::Entry *shown = m_set.entry(m_detail->key());
    if (shown && m_set.viewedVersion() != 0 && m_session.isWritable())
        takeBack(entries::Entry(*shown), m_set.viewedVersion());
}

/// As it was in that version, into the draft.
void SecretsPage::takeBack(const entries::Entry &entry, std::uint64_t version)
{
    m_set.viewVersion(0);
    m_set.put(entry, entry.key);
    m_list->select(entry.key);
    Q_EMIT said(tr("%1 is in the draft as it was in version %2.")
                    .arg(shortText(displayText(entry.key)))
                    .arg(version));
}

void SecretsPage::restoreVersion(std::uint64_t version)
{
    const vault::Project *project = m_set.project();
    const vault::SecretSet *set = m_set.set();
    if (!project || !set)
        return;
    if (!m_set.draft().isEmpty()) {
        Q_EMIT said(tr("Save or discard your draft first: restoring needs an empty one."));
        return;
    }
    m_set.viewVersion(0);
    m_session.withClock(
        this,
        [project = project->id, id = set->id, version](session::OpenVault &vault) {
            return restored(vault, project, id, version);
        },
        [this, id = set->id, version](const Result<Draft> &draft) { takeRestored(id, version, draft); });
}

/// Much may have happened meanwhile. On a newer version it is worked out again.
void SecretsPage::takeRestored(const SetId &set, std::uint64_t version, const Result<Draft> &draft)
{
    if (!draft)
        return showProblem(draft.error());
    if (m_set.setId() != set || !m_set.set())
        return Q_EMIT said(tr("The set is no longer open. Nothing was restored."));
    if (!m_set.draft().isEmpty() || m_set.set()->currentVersion() != draft->baseVersion())
        return restoreVersion(version);
    if (draft->isEmpty())
        return Q_EMIT said(tr("The current version already holds the same as version %1.").arg(version));
    if (!m_set.takeDraft(*draft))
        return;
    m_commands.history->setChecked(false);
    save(tr("Restored version %1").arg(version));
}

Result<Draft> SecretsPage::restored(session::OpenVault &vault, const ProjectId &project, const SetId &set,
                                    std::uint64_t version)
{
    const vault::SecretSet *present = vault.state()->set(project, set);
    if (!present)
        return fail(Errc::notFound, "set");
    auto base = std::make_shared<entries::EntryList>();
    HYPHA_TRY(*base, vault.entries(project, set, present->currentVersion()));
    HYPHA_TRY(const entries::EntryList then, vault.entries(project, set, version));
    Draft draft(project, set, present->currentVersion(), base);
    const Draft::Same same = [&](const entries::Entry &a, const entries::Entry &b) {
        return entries::sameContent(a, b, vault.sealer());
    };
    for (const entries::Entry &entry : *base) {
        if (!entries::find(then, entry.key))
            draft.remove(entry.key);
    }
    for (const entries::Entry &entry : then)
        draft.put(entry, same);
    return draft;
}

} // namespace hypha::gui
