#include "gui/sync/conflictsheet.h"

#include "gui/secrets/partcell.h"
#include "gui/sync/conflictauthor.h"
#include "gui/text/auditkinds.h"
#include "gui/text/errortext.h"
#include "gui/text/words.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hypha::gui {

using session::Conflict;
using session::Settlement;

ConflictSheet::ConflictSheet(session::Session &session, QWidget *parent)
    : Sheet("conflictSheet", usualTitle(), usualSentence(), tr("Close"), parent), m_session(session),
      m_list(new QTreeWidget), m_sides(new QScrollArea),
      m_theirs(makeButton("conflictTheirs", tr("Keep theirs"))),
      m_mine(makeButton("conflictMine", tr("Keep mine"))),
      m_both(makeButton("conflictBoth", tr("Keep both"))),
      m_letGo(makeButton("conflictLetGo", tr("Let it go"), "danger"))
{
    build();
    setOnlyClose();
    setRoom(170, 140);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ConflictSheet::showCurrent);
    connect(m_theirs, &QPushButton::clicked, this, [this] { choose(Keep::theirs); });
    connect(m_mine, &QPushButton::clicked, this, [this] { choose(Keep::mine); });
    connect(m_both, &QPushButton::clicked, this, [this] { choose(Keep::both); });
    connect(m_letGo, &QPushButton::clicked, this, &ConflictSheet::letGo);
    connect(this, &Sheet::confirmed, this, &QDialog::accept);
    connect(&m_session, &session::Session::stateChanged, this, &ConflictSheet::reload);
    reload();
}

QString ConflictSheet::usualTitle()
{
    return tr("Changed by two people");
}

QString ConflictSheet::usualSentence()
{
    return tr("Somebody else changed the same while you did. The vault has theirs; yours is kept on this "
              "computer, "
              "encrypted. Nothing is lost until you choose, and versions keep what was there before.");
}

void ConflictSheet::build()
{
    m_list->setObjectName(QStringLiteral("conflictList"));
    m_list->setAccessibleName(tr("What is to be settled"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Entry"), tr("Where")});
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_sides->setObjectName(QStringLiteral("conflictSides"));
    m_sides->setAccessibleName(tr("Before, theirs and mine"));
    m_sides->setWidgetResizable(true);
    m_sides->setFrameShape(QFrame::NoFrame);
    m_sides->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sides->setFocusPolicy(Qt::NoFocus);
    m_sides->setMinimumHeight(space(28));
    m_both->setToolTip(tr("Theirs keeps its name; yours becomes an entry beside it."));
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    for (QPushButton *button : {m_theirs, m_mine, m_both, m_letGo}) {
        flow->addWidget(button);
        button->hide(); // until it is known what there is
    }
    content()->addWidget(m_list, 1);
    content()->addWidget(m_sides, 3);
    addFoot(row); // what there is to choose
}

QString ConflictSheet::placeText(const vault::VaultState &state, const ProjectId &project, const SetId &set)
{
    const vault::SecretSet *found = state.set(project, set);
    return found ? tr("%1 / %2", "project / set")
                       .arg(displayText(state.project(project)->name), displayText(found->name))
                 : QString();
}

Result<ConflictSheet::Open> ConflictSheet::load(session::OpenVault &vault)
{
    const session::VaultSync sync(vault);
    Open out;
    HYPHA_TRY(out.conflicts, sync.conflicts());
    for (const Conflict &one : out.conflicts)
        out.authors.push_back(authorOfTheirs(vault, one));
    HYPHA_TRY(const auto parked, sync.parked());
    for (const sync::Parked &one : parked) {
        const bool gone = !one.project || !one.set || !vault.state()->set(*one.project, *one.set);
        if (one.isConflict() && !gone)
            continue;
        out.lost.push_back({one.event,
                            eventTypeName(audit::typeCalled(one.eventType).value_or(audit::EventType::newer)),
                            dateTimeText(one.at), one.why,
                            gone ? QString() : placeText(*vault.state(), *one.project, *one.set), one.ours});
    }
    return out;
}

void ConflictSheet::reload()
{
    m_session.withVault(this, load, [this](Result<Open> open) {
        if (open)
            return show(std::move(*open));
        if (open.error().code != Errc::cancelled)
            showError(tell(open.error()));
    });
}

void ConflictSheet::show(Open open)
{
    setBusy(false);
    const Conflict *before = conflict();
    const auto key = before ? std::optional(std::pair(before->set, before->key)) : std::nullopt;
    const int row = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    m_open = std::move(open);
    fillList();
    if (m_list->topLevelItemCount() == 0 && m_any) {
        Q_EMIT said(tr("Everything is settled."));
        return accept();
    }
    const int rows = std::clamp(m_list->topLevelItemCount(), 2, 5);
    m_list->setMinimumHeight(m_list->header()->sizeHint().height() + rows * m_list->sizeHintForRow(0) +
                             space(2));
    // The one that is being looked at, or what comes after it.
    const auto same = std::ranges::find_if(
        m_open.conflicts, [&key](const Conflict &one) { return key && *key == std::pair(one.set, one.key); });
    const int at = same != m_open.conflicts.end() ? static_cast<int>(same - m_open.conflicts.begin())
                                                  : std::min(row, m_list->topLevelItemCount() - 1);
    const QSignalBlocker once(m_list); // the sides are built below
    m_list->setCurrentItem(m_list->topLevelItem(at));
    showCurrent();
}

void ConflictSheet::fillList()
{
    const auto state = m_session.state();
    const QSignalBlocker quiet(m_list); // what was shown stays until it is known what is shown next
    m_list->clear();
    for (const Conflict &one : m_open.conflicts) {
        new QTreeWidgetItem(m_list, {shortText(displayText(one.key)),
                                     state ? placeText(*state, one.project, one.set) : QString()});
    }
    for (const Lost &lost : m_open.lost) {
        // What it is about says more than that it is so, which the title or the other lines tell.
        const QString about = lost.ours.empty() ? lost.what : shortText(displayText(lost.ours.front().key));
        new QTreeWidgetItem(m_list, {tr("%1, not carried over", "an entry, or what was done").arg(about),
                                     lost.place.isEmpty() ? lost.when : lost.place});
    }
    nameSheet();
}

/// Where nobody has to choose between two values, nothing is said of choosing.
void ConflictSheet::nameSheet()
{
    const bool onlyLost = m_open.conflicts.empty() && !m_open.lost.empty();
    setTitle(onlyLost ? tr("Not carried over") : usualTitle());
    findChild<QLabel *>(QStringLiteral("sheetSentence"), Qt::FindDirectChildrenOnly)
        ->setText(onlyLost ? tr("What others did came first and left no place for it. What you wrote is kept "
                                "on this computer, encrypted, until you let it go.")
                           : usualSentence());
}

const Conflict *ConflictSheet::conflict() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < static_cast<int>(m_open.conflicts.size())
               ? &m_open.conflicts[static_cast<std::size_t>(row)]
               : nullptr;
}

void ConflictSheet::showCurrent()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const Conflict *one = conflict();
    const auto lost = static_cast<std::size_t>(row) - m_open.conflicts.size();
    const bool isLost = row >= 0 && !one && lost < m_open.lost.size();
    for (QPushButton *button : {m_theirs, m_mine})
        button->setVisible(one);
    m_both->setVisible(one && one->mine && one->theirs); // of what is removed there is nothing to keep
    m_letGo->setVisible(isLost);
    for (QPushButton *button : {m_theirs, m_mine, m_both, m_letGo})
        button->setEnabled(m_session.isWritable());
    m_sides->setWidget(one      ? buildSides(*one)
                       : isLost ? buildLost(m_open.lost[lost])
                                : makeLabel("conflictNone", tr("Nothing waits to be settled."), "", "muted"));
}

QWidget *ConflictSheet::buildLost(const Lost &lost)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, space(2), 0);
    column->setSpacing(space(2));
    const Told told = tell(lost.why);
    column->addWidget(
        makeParagraph("lostWhat", tr("Something that you did is no longer possible, because of what "
                                     "others did first.")));
    column->addWidget(makeParagraph("lostWhy", told.what));
    column->addWidget(makeParagraph("lostFix", tr("Do it again if it is still wanted, then let this go.")));
    addWritten(*column, lost);
    column->addWidget(makeParagraph("lostDetail", lost.what + u'\n' + told.detail, "small", "muted"));
    column->addStretch(1);
    return page;
}

/// Nobody else has it, and who does it again must know what it was.
void ConflictSheet::addWritten(QBoxLayout &column, const Lost &lost)
{
    constexpr std::size_t most = 50;
    if (lost.ours.empty())
        return;
    column.addWidget(makeParagraph("lostOurs",
                                   lost.place.isEmpty() ? tr("What you had written:")
                                                        : tr("What you had written in %1:").arg(lost.place),
                                   "label"));
    for (std::size_t n = 0; n < std::min(most, lost.ours.size()); ++n) {
        const entries::Entry &entry = lost.ours[n];
        column.addWidget(makeLabel("lostKey", shortText(displayText(entry.key)), "label"));
        for (const EntryPart &part : partsOf(&entry)) {
            column.addWidget(makeLabel("lostPart", shortText(part.label), "small", "accent"));
            column.addWidget(partCell(m_session, "lostValue", &part));
        }
    }
    if (lost.ours.size() > most)
        column.addWidget(makeParagraph(
            "lostMore", tr("%n more", nullptr, static_cast<int>(lost.ours.size() - most)), "", "muted"));
}

/// Everything that the three sides do not all agree on; a side without the entry says so once.
QWidget *ConflictSheet::buildSides(const Conflict &conflict)
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, space(2), 0);
    grid->setHorizontalSpacing(space(4));
    grid->setVerticalSpacing(space(1));
    const auto row = static_cast<std::size_t>(m_list->indexOfTopLevelItem(m_list->currentItem()));
    const auto author = row < m_open.authors.size() ? m_open.authors[row] : std::nullopt;
    const QString titles[] = {tr("Before"), theirsTitle(m_session, author), tr("Mine")};
    const QString missing[] = {tr("not there yet"), tr("removed"), tr("removed")};
    const char *const names[] = {"conflictBefore", "conflictTheirSide", "conflictMySide"};
    std::vector<EntryPart> sides[3];
    const std::optional<entries::Entry> *const all[] = {&conflict.base, &conflict.theirs, &conflict.mine};
    for (int side = 0; side < 3; ++side) {
        const auto &entry = *all[side];
        sides[side] = partsOf(entry ? &*entry : nullptr);
        grid->addWidget(makeParagraph("conflictSide", titles[side], "label"), 0, side, Qt::AlignTop);
        grid->setColumnStretch(side, 1);
        if (!entry)
            grid->addWidget(makeParagraph("conflictMissing", missing[side], "", "muted"), 1, side);
    }
    const auto find = [&sides](int side, const std::string &id) -> const EntryPart * {
        const auto at = std::find_if(sides[side].begin(), sides[side].end(),
                                     [&](const EntryPart &part) { return part.id == id; });
        return at == sides[side].end() ? nullptr : &*at;
    };
    std::vector<std::string> shown;
    for (const auto &side : sides) {
        for (const EntryPart &part : side) {
            const EntryPart *parts[] = {find(0, part.id), find(1, part.id), find(2, part.id)};
            bool same = true; // among the sides that have the entry
            for (int column = 0; column < 3; ++column)
                same &= !*all[column] || sameParts(m_session, &part, parts[column]);
            if (same || std::find(shown.begin(), shown.end(), part.id) != shown.end())
                continue;
            shown.push_back(part.id);
            const int at = grid->rowCount();
            grid->addWidget(makeLabel("conflictPart", shortText(part.label), "small", "accent"), at, 0, 1, 3);
            for (int column = 0; column < 3; ++column) {
                if (*all[column])
                    grid->addWidget(partCell(m_session, names[column], parts[column], titles[column]), at + 1,
                                    column, Qt::AlignTop);
            }
        }
    }
    grid->setRowStretch(grid->rowCount(), 1);
    return page;
}

/// A name for mine beside theirs that nothing in the set has.
static std::string freeKey(const entries::EntryList &list, const std::string &key)
{
    std::string name = key + "_MINE";
    for (int n = 2; entries::find(list, name); ++n)
        name = key + "_MINE_" + std::to_string(n);
    return name;
}

Result<ConflictSheet::Versions> ConflictSheet::settle(session::OpenVault &vault, const Conflict &conflict,
                                                      Keep keep)
{
    session::VaultSync sync(vault);
    Versions made;
    if (keep == Keep::both) {
        HYPHA_TRY(const auto present, vault.entries(conflict.project, conflict.set));
        vault::op::PushVersion push{conflict.project, conflict.set, std::nullopt, {}, {}, false, false};
        entries::Entry mine = *conflict.mine;
        mine.key = freeKey(present, conflict.key);
        push.put.push_back(std::move(mine));
        HYPHA_TRY(const vault::PushCounts pushed, vault.run(push));
        made.push_back(pushed.version);
    }
    Settlement settlement;
    settlement.kind = keep == Keep::mine ? Settlement::Kind::mine : Settlement::Kind::theirs;
    HYPHA_TRY(const vault::PushCounts settled,
              sync.settle(conflict.project, conflict.set, conflict.key, settlement));
    if (settled.version != 0)
        made.push_back(settled.version);
    return made;
}

template <class Work> void ConflictSheet::change(Work work, const SetId &set, const QString &words)
{
    m_list->setFocus(); // a button that is off would hand the keyboard to whatever comes after it
    for (QPushButton *button : {m_theirs, m_mine, m_both, m_letGo})
        button->setEnabled(false);
    setBusy(true);
    m_session.withClock(this, std::move(work), [this, set, words](const Result<Versions> &result) {
        mainButton()->setEnabled(true);
        if (!result) {
            showError(tell(result.error()));
            return showCurrent();
        }
        for (const std::uint64_t version : *result)
            Q_EMIT versionMade(set, version);
        m_any = true;
        Q_EMIT settled();
        Q_EMIT said(words);
        reload();
    });
}

void ConflictSheet::choose(Keep keep)
{
    const Conflict *one = conflict();
    if (!one)
        return;
    const QString key = shortText(displayText(one->key));
    const QString words = keep == Keep::theirs ? tr("%1: theirs is kept.").arg(key)
                          : keep == Keep::mine ? tr("%1: yours is kept.").arg(key)
                                               : tr("%1: both are kept.").arg(key);
    change([conflict = *one, keep](session::OpenVault &vault) { return settle(vault, conflict, keep); },
           one->set, words);
}

void ConflictSheet::letGo()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const auto lost = static_cast<std::size_t>(row) - m_open.conflicts.size();
    if (row < 0 || lost >= m_open.lost.size())
        return;
    change(
        [event = m_open.lost[lost].event](session::OpenVault &vault) -> Result<Versions> {
            HYPHA_CHECK(session::VaultSync(vault).dropParked(event));
            return Versions();
        },
        {}, tr("It is let go."));
}

} // namespace hypha::gui
