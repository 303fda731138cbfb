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
        new CompareSheet(m_session, {project->id, set->id, from, to}, m_session.health().ok(), window());
    connect(sheet, &CompareSheet::restoreEntry, this, &SecretsPage::takeBack);
    sheet->open();
}

void SecretsPage::restoreEntry()
{
    const entries::Entry *shown = m_set.entry(m_detail->key());
    if (shown && m_set.viewedVersion() != 0 && m_session.health().ok())
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
        [project = project->id, id = set->id, version, draft = m_set.draft()](session::OpenVault &vault) {
            return restored(vault, project, id, version, draft);
        },
        [this, version](const Result<Draft> &draft) {
            if (!draft)
                return showProblem(draft.error());
            if (draft->isEmpty()) {
                Q_EMIT said(tr("The current version already holds the same as version %1.").arg(version));
                return;
            }
            if (!m_set.takeDraft(*draft))
                return;
            m_commands.history->setChecked(false);
            save(tr("Restored version %1").arg(version));
        });
}

Result<Draft> SecretsPage::restored(session::OpenVault &vault, const ProjectId &project, const SetId &set,
                                    std::uint64_t version, Draft draft)
{
    HYPHA_TRY(const entries::EntryList then, vault.entries(project, set, version));
    const Draft::Same same = [&](const entries::Entry &a, const entries::Entry &b) {
        return entries::sameContent(a, b, vault.sealer());
    };
    const auto now = draft.merged();
    for (const entries::Entry &entry : *now) {
        if (!entries::find(then, entry.key))
            draft.remove(entry.key);
    }
    for (const entries::Entry &entry : then)
        draft.put(entry, same);
    return draft;
}

} // namespace hypha::gui
