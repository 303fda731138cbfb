#include "gui/secrets/differenceview.h"

#include "gui/secrets/entryparts.h"
#include "gui/secrets/partcell.h"
#include "gui/secrets/tagdifference.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"
#include "model/session/release.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <unordered_map>

namespace hypha::gui {

static constexpr std::size_t comparedInATurn = 32, shownInATurn = 16, mostShown = 96; ///< parts of an entry

DifferenceView::DifferenceView(session::Session &session, const QString &before, const QString &after,
                               QWidget *parent)
    : QWidget(parent), m_session(session), m_list(new QTreeView), m_parts(new QScrollArea),
      m_beforeName(before), m_afterName(after)
{
    buildList();
    m_parts->setObjectName(QStringLiteral("changeParts"));
    m_parts->setAccessibleName(tr("The change in full"));
    m_parts->setWidgetResizable(true);
    m_parts->setFrameShape(QFrame::NoFrame);
    m_parts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_parts->setFocusPolicy(Qt::NoFocus);
    m_parts->setMinimumHeight(space(22));
    setFocusProxy(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(m_list, 2);
    column->addWidget(makeLine());
    column->addWidget(m_parts, 3);
}

DifferenceView::~DifferenceView()
{
    release();
}

/// Lists of many entries, often the last that hold them.
void DifferenceView::release()
{
    session::releaseOnLane(m_session, std::exchange(m_before, nullptr), std::exchange(m_after, nullptr),
                           m_model.show(nullptr));
}

void DifferenceView::buildList()
{
    m_list->setObjectName(QStringLiteral("changeList"));
    m_list->setAccessibleName(tr("Changes"));
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setUniformRowHeights(true);
    m_list->setModel(&m_model);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->header()->setResizeContentsPrecision(0); // what is seen, however many there are
    m_list->header()->setSectionResizeMode(ChangeModel::changeColumn, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->setMinimumHeight(space(20));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showCurrent();
        Q_EMIT currentChanged();
    });
}

void DifferenceView::show(List before, List after, ChangeModel::Changes changes)
{
    release();
    m_before = std::move(before);
    m_after = std::move(after);
    m_summary = tr("%1 added, %2 changed, %3 removed")
                    .arg(changes->added.size())
                    .arg(changes->changed.size())
                    .arg(changes->removed.size());
    m_list->setAccessibleDescription(m_summary);
    m_model.show(std::move(changes));
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0, ChangeModel::keyColumn)); // what is read of the row
    else
        showCurrent();
}

std::string DifferenceView::currentKey() const
{
    return m_model.key(m_list->currentIndex());
}

const entries::Entry *DifferenceView::currentBefore() const
{
    return m_before ? entries::find(*m_before, currentKey()) : nullptr;
}

const entries::Entry *DifferenceView::currentAfter() const
{
    return m_after ? entries::find(*m_after, currentKey()) : nullptr;
}

/// Each part of either side beside its like on the other one.
struct DifferenceView::Pairs
{
    struct Pair
    {
        const EntryPart *before, *after;
        bool changed = true;
    };
    std::vector<EntryPart> before, after;
    std::vector<Pair> all;

    Pairs(const entries::Entry *from, const entries::Entry *to) : before(partsOf(from)), after(partsOf(to))
    {
        std::unordered_map<std::string_view, const EntryPart *> were, are;
        for (const EntryPart &part : before)
            were.emplace(part.id, &part);
        for (const EntryPart &part : after) {
            are.emplace(part.id, &part);
            const auto was = were.find(part.id);
            all.push_back({was == were.end() ? nullptr : was->second, &part});
        }
        for (const EntryPart &part : before) {
            if (!are.contains(part.id))
                all.push_back({&part, nullptr});
        }
    }
};

static std::optional<EntryPart> withText(const EntryPart *part, const QString &text)
{
    auto told = part ? std::optional(*part) : std::nullopt;
    if (told)
        told->text = text;
    return told;
}

static std::vector<std::string> tagsOf(const entries::Entry *entry)
{
    return entry ? entry->tags : std::vector<std::string>();
}

void DifferenceView::addPair(QGridLayout &grid, const EntryPart *before, const EntryPart *after, bool changed)
{
    const int row = grid.rowCount();
    const QString label = shortText((after ? after : before)->label);
    QLabel *name = makeLabel("partLabel", label, "small", changed ? "accent" : "muted");
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    name->setContentsMargins(0, row > 1 ? space(1.5) : 0, 0, 0); // stands with what follows
    grid.addWidget(name, row, 0, 1, 2);
    std::optional<EntryPart> left, right;
    if ((after ? after : before)->id == "tags") { // thousands that stayed would hide the one that came
        const TagDifference told = tagDifference(tagsOf(currentBefore()), tagsOf(currentAfter()));
        left = withText(before, told.before);
        right = withText(after, told.after);
        before = left ? &*left : nullptr;
        after = right ? &*right : nullptr;
    }
    grid.addWidget(partCell(m_session, "partBefore", before, m_beforeName), row + 1, 0, Qt::AlignTop);
    grid.addWidget(partCell(m_session, "partAfter", after, m_afterName), row + 1, 1, Qt::AlignTop);
}

/// What changed comes first; of an entry that was added or removed everything did. Of very many parts a few
/// each turn are looked into and shown.
void DifferenceView::showCurrent()
{
    m_turns.drop();
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, space(2), 0);
    grid->setHorizontalSpacing(space(4));
    grid->setVerticalSpacing(space(1));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    if (!currentKey().empty()) {
        grid->addWidget(makeLabel("sideBefore", m_beforeName, "label"), 0, 0);
        grid->addWidget(makeLabel("sideAfter", m_afterName, "label"), 0, 1);
    }
    const auto pairs = std::make_shared<Pairs>(currentBefore(), currentAfter());
    const std::size_t total = pairs->all.size();
    for (std::size_t first = 0; first < total; first += comparedInATurn)
        m_turns.add([this, pairs, first, end = std::min(first + comparedInATurn, total)] {
            for (std::size_t i = first; i < end; ++i)
                pairs->all[i].changed = !sameParts(m_session, pairs->all[i].before, pairs->all[i].after);
        });
    m_turns.add([pairs] {
        std::stable_partition(pairs->all.begin(), pairs->all.end(), [](const auto &p) { return p.changed; });
    });
    const std::size_t shown = std::min(total, mostShown);
    for (std::size_t first = 0; first < shown; first += shownInATurn)
        m_turns.add([this, pairs, grid, first, end = std::min(first + shownInATurn, shown)] {
            for (std::size_t i = first; i < end; ++i)
                addPair(*grid, pairs->all[i].before, pairs->all[i].after, pairs->all[i].changed);
        });
    m_turns.add([pairs, grid, shown] {
        const auto from = pairs->all.begin() + static_cast<std::ptrdiff_t>(shown);
        const auto differ = std::count_if(from, pairs->all.end(), [](const auto &p) { return p.changed; });
        if (from != pairs->all.end())
            grid->addWidget(makeParagraph("partsLeftOut",
                                          tr("%Ln more part(s) are not shown here.", nullptr,
                                             static_cast<int>(pairs->all.end() - from)) +
                                              u' ' +
                                              tr("%Ln of them differ(s).", nullptr, static_cast<int>(differ)),
                                          "", "muted"),
                            grid->rowCount(), 0, 1, 2);
        grid->setRowStretch(grid->rowCount(), 1);
    });
    if (total <= shownInATurn)
        m_turns.finish();
    m_parts->setWidget(page);
}

} // namespace hypha::gui
