#include "gui/secrets/differenceview.h"

#include "gui/secrets/entryparts.h"
#include "gui/secrets/partcell.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"
#include "model/session/release.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QTreeView>
#include <QVBoxLayout>

namespace hypha::gui {

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
    m_model.show(std::move(changes));
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0, 0));
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

void DifferenceView::addPair(QGridLayout *grid, const EntryPart *before, const EntryPart *after)
{
    const int row = grid->rowCount();
    const bool changed = !sameParts(m_session, before, after);
    const QString label = shortText((after ? after : before)->label);
    QLabel *name = makeLabel("partLabel", label, "small", changed ? "accent" : "muted");
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    name->setContentsMargins(0, row > 1 ? space(1.5) : 0, 0, 0); // stands with what follows
    grid->addWidget(name, row, 0, 1, 2);
    grid->addWidget(partCell(m_session, "partBefore", before), row + 1, 0, Qt::AlignTop);
    grid->addWidget(partCell(m_session, "partAfter", after), row + 1, 1, Qt::AlignTop);
}

/// What changed comes first; of an entry that was added or removed everything did.
void DifferenceView::showCurrent()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, space(2), 0);
    grid->setHorizontalSpacing(space(4));
    grid->setVerticalSpacing(space(1));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const std::string key = currentKey();
    const auto before = partsOf(m_before ? entries::find(*m_before, key) : nullptr);
    const auto after = partsOf(m_after ? entries::find(*m_after, key) : nullptr);
    const auto find = [](const std::vector<EntryPart> &parts, const std::string &id) {
        const auto at = std::find_if(parts.begin(), parts.end(), [&](const auto &p) { return p.id == id; });
        return at == parts.end() ? nullptr : &*at;
    };
    if (!key.empty()) {
        grid->addWidget(makeLabel("sideBefore", m_beforeName, "label"), 0, 0);
        grid->addWidget(makeLabel("sideAfter", m_afterName, "label"), 0, 1);
    }
    for (const bool changed : {true, false}) {
        for (const EntryPart &part : after) {
            if (sameParts(m_session, find(before, part.id), &part) != changed)
                addPair(grid, find(before, part.id), &part);
        }
        for (const EntryPart &part : before) {
            if (changed && !find(after, part.id))
                addPair(grid, &part, nullptr);
        }
    }
    grid->setRowStretch(grid->rowCount(), 1);
    m_parts->setWidget(page);
}

} // namespace hypha::gui
