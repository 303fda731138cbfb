#include "gui/secrets/transfersheet.h"

#include "gui/text/errortext.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "model/session/release.h"

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

TransferSheet::TransferSheet(session::Session &session, DraftOf draftOf, Chosen chosen, bool move,
                             const Place &from, const std::optional<Place> &target, QWidget *parent)
    : Sheet("transferSheet", titleOf(move, chosen.keys.size()),
            move ? tr("What is moved goes into the draft of the other set, and leaves the draft of this one. "
                      "Both drafts are to be saved.")
                 : tr("What is copied goes into the draft of the other set, which is to be saved there."),
            move ? tr("Move") : tr("Copy"), parent),
      m_session(session), m_draftOf(std::move(draftOf)),
      m_chosen(std::make_shared<const Chosen>(std::move(chosen))), m_move(move), m_from(from),
      m_tree(new QTreeView), m_note(makeParagraph("transferNote", {}, "small", "muted")),
      m_replace(new QCheckBox), m_taken(std::make_shared<const Keys>())
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
    connect(m_replace, &QCheckBox::toggled, this, [this] {
        ++m_asked; // what was confirmed was something else
        setBusy(false);
        tellTaken();
    });
    connect(this, &Sheet::confirmed, this, &TransferSheet::confirm);
    connect(this, &QDialog::finished, this, [this] { ++m_asked; });
    mainButton()->setEnabled(false);
    m_note->setText(tr("Choose a set."));
    if (target)
        m_tree->setCurrentIndex(m_model.indexOf(*target));
}

TransferSheet::~TransferSheet()
{
    session::releaseOnLane(m_session, std::move(m_chosen), std::move(m_taken), std::move(m_sent));
}

void TransferSheet::chosen()
{
    ++m_asked;
    m_target.reset();
    session::releaseOnLane(m_session, std::exchange(m_taken, std::make_shared<const Keys>()));
    m_replace->hide();
    setBusy(false);
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
                                                 const Chosen &chosen, const Draft &draft)
{
    entries::EntryList saved;
    const vault::SecretSet *set = vault.state()->set(place.project, *place.set);
    if (set && set->currentVersion() != 0) {
        HYPHA_TRY(saved, vault.entries(place.project, *place.set));
    }
    Keys taken;
    for (const std::string &key : chosen.keys) {
        const bool stays = entries::find(saved, key) && !draft.removed().contains(key);
        if (stays || draft.changed().contains(key))
            taken.insert(key);
    }
    return taken;
}

void TransferSheet::look(const Place &place)
{
    m_note->setText(tr("Looking at what is there…"));
    const Draft *draft = m_draftOf(*place.set);
    using Taken = std::shared_ptr<const Keys>;
    m_session.read(
        this,
        [place, chosen = m_chosen,
         draft = draft ? *draft : Draft()](session::OpenVault &vault) -> Result<Taken> {
            HYPHA_TRY(Keys keys, taken(vault, place, *chosen, draft));
            return std::make_shared<const Keys>(std::move(keys));
        },
        [this, place, asked = m_asked](Result<Taken> taken) {
            if (asked != m_asked)
                return session::releaseOnLane(m_session, std::move(taken));
            if (!taken) {
                m_note->setText({});
                showError(tell(taken.error()));
                return mainButton()->setEnabled(false);
            }
            m_target = place;
            m_taken = std::move(*taken);
            tellTaken();
        });
}

void TransferSheet::tellTaken()
{
    const std::size_t taken = m_taken->size();
    m_replace->setVisible(taken > 0);
    mainButton()->setEnabled(m_target && (taken < m_chosen->keys.size() || m_replace->isChecked()));
    const auto count = static_cast<int>(taken);
    if (taken == 0)
        m_note->setText(tr("None of the keys is there yet."));
    else if (m_replace->isChecked())
        m_note->setText(tr("%n key(s) are there already and will be replaced.", nullptr, count));
    else
        m_note->setText(tr("%n key(s) are there already and stay as they are.", nullptr, count));
}

/// Changed neither, nor put on another version.
bool TransferSheet::Drafts::operator==(const Drafts &other) const
{
    const auto same = [](const std::optional<Draft> &a, const std::optional<Draft> &b) {
        return a && b ? a->sharesChanges(*b) && a->sharedBase() == b->sharedBase() : !a && !b;
    };
    return same(target, other.target) && same(source, other.source);
}

TransferSheet::Drafts TransferSheet::drafts() const
{
    const auto draftOf = [this](const Place &place) {
        const Draft *draft = m_draftOf(*place.set);
        return draft ? std::optional(*draft) : std::nullopt;
    };
    return {draftOf(*m_target), m_move ? draftOf(m_from) : std::nullopt};
}

Transferred TransferSheet::transfer(const Chosen &chosen, const Keys &left, Draft target,
                                    std::optional<Draft> source)
{
    Transferred done{std::move(target), std::move(source), 0};
    const auto different = [](const entries::Entry &, const entries::Entry &) { return false; };
    for (const std::string &key : chosen.keys) {
        const entries::Entry *entry = left.contains(key) ? nullptr : chosen.shown.find(key);
        if (!entry)
            continue;
        done.target.put(*entry, different);
        if (done.source)
            done.source->remove(key);
        ++done.count;
    }
    return done;
}

/// What was changed in one of the drafts meanwhile is not lost: then it is made again.
void TransferSheet::confirm()
{
    if (!m_target)
        return;
    setBusy(true);
    session::releaseOnLane(m_session, std::exchange(m_sent, drafts()));
    m_session.read(
        this,
        [place = *m_target, chosen = m_chosen, sent = m_sent,
         left = m_replace->isChecked() ? std::make_shared<const Keys>()
                                       : m_taken](session::OpenVault &vault) -> Result<Transferred> {
            const vault::SecretSet *set = vault.state()->set(place.project, *place.set);
            Draft fresh(place.project, *place.set, set ? set->currentVersion() : 0,
                        std::make_shared<entries::EntryList>());
            return transfer(*chosen, *left, sent.target.value_or(std::move(fresh)), sent.source);
        },
        [this, asked = m_asked](Result<Transferred> done) {
            if (asked != m_asked)
                return session::releaseOnLane(m_session, std::move(done));
            if (!done)
                return showError(tell(done.error()));
            if (drafts() == m_sent) {
                Q_EMIT transferred(*m_target, *done);
                return accept();
            }
            session::releaseOnLane(m_session, std::move(done));
            confirm();
        });
}

} // namespace hypha::gui
