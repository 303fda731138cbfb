#include "gui/main/commands.h"
#include "gui/secrets/damage.h"
#include "gui/secrets/entryeditor.h"
#include "gui/secrets/entrylist.h"
#include "gui/secrets/secretspage.h"
#include "gui/secrets/selectionsummary.h"
#include "gui/secrets/transfersheet.h"
#include "gui/text/errortext.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"

#include <QMenu>
#include <QStackedWidget>

/// What SecretsPage does with the entries that are chosen in the table, and with what is dropped on a set.
namespace hypha::gui {

using Place = ProjectModel::Place;

void SecretsPage::connectSelection()
{
    m_right->addWidget(m_summary);
    connect(m_list->table(), &EntryTable::starClicked, this,
            [this](const std::string &key) { toggleFavorite({key}); });
    connect(m_list->table(), &EntryTable::menuWanted, this, &SecretsPage::showEntryMenu);
    connect(m_list->table(), &EntryTable::removeWanted, m_commands.deleteEntry, &QAction::trigger);
    connect(m_commands.favorite, &QAction::triggered, this,
            [this] { toggleFavorite(m_list->selectedKeys()); });
    connect(m_commands.copyToSet, &QAction::triggered, this, [this] { transfer(false, std::nullopt); });
    connect(m_commands.moveToSet, &QAction::triggered, this, [this] { transfer(true, std::nullopt); });
    connect(m_projects->model(), &ProjectModel::entriesDropped, this,
            [this](const Place &place, bool move) { transfer(move, place); });
    connect(m_projects->model(), &ProjectModel::fileDropped, this, &SecretsPage::importInto);
    connect(&m_set, &OpenSet::draftsChanged, this, [this] { m_projects->setDrafts(m_set.setsWithDrafts()); });
    connect(&m_set, &OpenSet::updated, this, [this] { Q_EMIT said(tr("A newer version came in.")); });
    connect(&m_set, &OpenSet::loadFailed, this, [this](const Error &error) {
        if (m_set.setId() && isDamage(error.code))
            m_projects->markBroken(*m_set.setId(), error);
    });
    connect(&m_set, &OpenSet::saveFailed, this, [this](const Error &error) {
        // Whatever is tried in a vault that is known to be broken is refused because of that place.
        if (m_set.setId() && isDamage(error.code) && m_session.health().ok())
            m_projects->markBroken(*m_set.setId(), error);
    });
    connect(&m_set, &OpenSet::changed, this, [this] {
        if (!m_set.isLoading() && !m_importNext.isEmpty())
            importFile(std::exchange(m_importNext, {}));
    });
}

/// Several entries: neither copying nor editing means anything.
bool SecretsPage::showSeveral()
{
    const std::size_t count = m_list->selectionCount();
    const bool writable = !m_set.isReadOnly() && m_right->currentWidget() != m_editor;
    m_commands.favorite->setEnabled(count > 0 && writable);
    m_commands.copyToSet->setEnabled(count > 0 && m_session.isWritable());
    m_commands.moveToSet->setEnabled(count > 0 && writable);
    m_commands.deleteEntry->setText(count < 2 ? tr("Delete entry") : tr("Delete entries"));
    if (count < 2)
        return false;
    for (QAction *action :
         {m_commands.editEntry, m_commands.copyValue, m_commands.copyUserName, m_commands.reveal})
        action->setEnabled(false);
    m_commands.deleteEntry->setEnabled(writable);
    std::vector<const EntryRow *> rows;
    for (const QItemSelectionRange &range : m_list->table()->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(m_list->model()->row(row));
    }
    m_summary->showRows(rows);
    return true;
}

void SecretsPage::showEntryMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("entryMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(
        {m_commands.copyValue, m_commands.copyUserName, m_commands.editEntry, m_commands.favorite});
    menu->addSeparator();
    menu->addActions({m_commands.copyToSet, m_commands.moveToSet, m_commands.showInAudit});
    menu->addSeparator();
    menu->addAction(m_commands.deleteEntry);
    if (m_commands.undoDelete->isEnabled())
        menu->addAction(m_commands.undoDelete);
    menu->addMenu(m_list->table()->columnMenu());
    menu->popup(at);
}

/// All become favourites unless all are.
void SecretsPage::toggleFavorite(const std::vector<std::string> &keys)
{
    if (m_set.isReadOnly() || keys.empty())
        return;
    const bool all = std::all_of(keys.begin(), keys.end(), [this](const std::string &key) {
        const entries::Entry *entry = m_set.entry(key);
        return entry && entry->favorite;
    });
    m_set.setFavorite(keys, !all);
}

void SecretsPage::transfer(bool move, const std::optional<Place> &target)
{
    auto keys = m_list->selectedKeys();
    const auto from = m_projects->current();
    if (keys.empty() || !from || (target && target->set == from->set) || (move && m_set.isReadOnly()))
        return;
    const auto draftOf = [this](const SetId &set) { return m_set.draftOf(set); };
    auto *sheet = new TransferSheet(m_session, draftOf, {m_set.shown(), std::move(keys)}, move, *from, target,
                                    window());
    connect(sheet, &TransferSheet::transferred, this,
            [this, move, from = *from](const Place &place, const Transferred &done) {
                transferred(move, from, place, done);
            });
    sheet->open();
}

/// Entries leave this set only once they are in the other one.
void SecretsPage::transferred(bool move, const Place &from, const Place &to, const Transferred &done)
{
    if ((move && (!done.source || m_set.setId() != from.set)) || !m_set.takeOther(done.target)) {
        Q_EMIT said(move ? tr("A set was deleted meanwhile. Nothing was moved.")
                         : tr("The set was deleted meanwhile. Nothing was copied."));
        return;
    }
    if (move)
        std::ignore = m_set.takeDraft(*done.source); // of this set, as was just seen
    const vault::SecretSet *set = m_session.state()->set(to.project, *to.set);
    Q_EMIT said(tr("%n entry(s) are in the draft of %1 now.", nullptr, static_cast<int>(done.count))
                    .arg(shortText(displayText(set->name))));
}

/// A file that was dropped on a set of the tree.
void SecretsPage::importInto(const Place &place, const QString &path)
{
    m_importNext = path;
    m_projects->select(place);
    if (!m_set.isLoading() && !m_importNext.isEmpty())
        importFile(std::exchange(m_importNext, {}));
}

} // namespace hypha::gui
