#include "gui/secrets/transfersheet.h"

#include "gui/text/errortext.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QCheckBox>
#include <QTreeView>
#include <QVBoxLayout>

namespace hypha::gui {

using Place = ProjectModel::Place;

static QString titleOf(bool move, std::size_t entries)
{
    const auto count = static_cast<int>(entries);
    return move ? TransferSheet::tr("Move %n entry(s) to a set", nullptr, count)
                : TransferSheet::tr("Copy %n entry(s) to a set", nullptr, count);
}

TransferSheet::TransferSheet(session::Session &session, DraftOf draftOf, entries::EntryList list, bool move,
                             const Place &from, const std::optional<Place> &target, QWidget *parent)
    : Sheet("transferSheet", titleOf(move, list.size()),
            move ? tr("What is moved goes into the draft of the other set, and leaves the draft of this one. "
                      "Both drafts are to be saved.")
                 : tr("What is copied goes into the draft of the other set, which is to be saved there."),
            move ? tr("Move") : tr("Copy"), parent),
      m_session(session), m_draftOf(std::move(draftOf)), m_list(std::move(list)), m_move(move), m_from(from), m_tree(new QTreeView),
      m_note(makeParagraph("transferNote", {}, "small", "muted")), m_replace(new QCheckBox)
{
    m_tree->setObjectName(QStringLiteral("transferTree"));
    m_tree->setAccessibleName(tr("Sets to choose from"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setMinimumHeight(space(40));
    m_tree->setModel(&m_model);
    m_model.setState(session.state().get(), session.profile() ? session.profile()->userId : UserId());
    m_tree->expandAll();
    m_replace->setObjectName(QStringLiteral("transferReplace"));
    m_replace->setText(tr("Replace entries that are there already"));
    m_replace->setAccessibleName(m_replace->text());
    m_replace->hide();
    content()->addWidget(m_tree, 1);
    content()->addWidget(m_note);
    content()->addWidget(m_replace);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &TransferSheet::chosen);
    connect(m_replace, &QCheckBox::toggled, this, [this] { tellTaken(m_taken.size()); });
    connect(this, &Sheet::confirmed, this, &TransferSheet::confirm);
    mainButton()->setEnabled(false);
    m_note->setText(tr("Choose a set."));
    if (target)
        m_tree->setCurrentIndex(m_model.indexOf(*target));
}

void TransferSheet::chosen()
{
    ++m_asked;
    m_target.reset();
    m_taken.clear();
    m_replace->hide();
    mainButton()->setEnabled(false);
    const auto place = m_model.place(m_tree->currentIndex());
    if (!place || !place->set)
        return m_note->setText(tr("Choose a set."));
    if (place->set == m_from.set)
        return m_note->setText(tr("Choose a set other than this one."));
    look(*place);
}

/// Which of the keys the target has: as it was saved, with the changes that wait in its draft.
Result<TransferSheet::Keys> TransferSheet::taken(session::OpenVault &vault, const Place &place,
                                                 const Keys &keys, const Draft &draft)
{
    Keys taken;
    const vault::SecretSet *set = vault.state()->set(place.project, *place.set);
    if (set && set->currentVersion() != 0) {
        HYPHA_TRY(const entries::EntryList list, vault.entries(place.project, *place.set));
        for (const entries::Entry &entry : list) {
            if (keys.contains(entry.key) && !draft.removed().contains(entry.key))
                taken.insert(entry.key);
        }
    }
    for (const auto &[key, entry] : draft.changed()) {
        if (keys.contains(key))
            taken.insert(key);
    }
    return taken;
}

void TransferSheet::look(const Place &place)
{
    m_note->setText(tr("Looking at what is there…"));
    Keys keys;
    for (const entries::Entry &entry : m_list)
        keys.insert(entry.key);
    const Draft *draft = m_draftOf(*place.set);
    m_session.read(
        this,
        [place, keys = std::move(keys), draft = draft ? *draft : Draft()](session::OpenVault &vault) {
            return taken(vault, place, keys, draft);
        },
        [this, place, asked = m_asked](Result<Keys> taken) {
            if (asked != m_asked)
                return;
            if (!taken) {
                m_note->setText({});
                showError(tell(taken.error()));
                return mainButton()->setEnabled(false);
            }
            m_target = place;
            m_taken = std::move(*taken);
            tellTaken(m_taken.size());
        });
}

void TransferSheet::tellTaken(std::size_t taken)
{
    m_replace->setVisible(taken > 0);
    mainButton()->setEnabled(m_target && (taken < m_list.size() || m_replace->isChecked()));
    const auto count = static_cast<int>(taken);
    if (taken == 0)
        m_note->setText(tr("None of the keys is there yet."));
    else if (m_replace->isChecked())
        m_note->setText(tr("%n key(s) are there already and will be replaced.", nullptr, count));
    else
        m_note->setText(tr("%n key(s) are there already and stay as they are.", nullptr, count));
}

void TransferSheet::confirm()
{
    if (!m_target)
        return;
    entries::EntryList list;
    for (const entries::Entry &entry : m_list) {
        if (m_replace->isChecked() || !m_taken.contains(entry.key))
            list.push_back(entry);
    }
    Q_EMIT transferred(*m_target, list);
    accept();
}

} // namespace hypha::gui
