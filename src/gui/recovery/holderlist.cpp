#include "gui/recovery/holderlist.h"

#include "gui/text/words.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/tooltip.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hypha::gui {

HolderList::HolderList(QWidget *parent)
    : QWidget(parent), m_title(makeLabel("recoveryHoldersTitle", {}, "heading")), m_tree(new QTreeWidget)
{
    setObjectName(QStringLiteral("recoveryHoldersBox"));
    m_title->setWordWrap(true);
    m_tree->setObjectName(QStringLiteral("recoveryHolders"));
    m_tree->setAccessibleName(tr("Who holds which share"));
    m_tree->setHeaderLabels(
        {tr("Group"), tr("Share"), tr("Holder"), tr("Kept"), tr("Printed"), tr("Checked")});
    m_tree->setRootIsDecorated(false);
    m_tree->setSelectionMode(QAbstractItemView::NoSelection);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_tree->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page scrolls
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space(2), 0, 0);
    column->setSpacing(space(2));
    column->addWidget(m_title);
    column->addWidget(m_tree);
    connect(m_tree->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &HolderList::fit);
    hide();
}

void HolderList::showStanding(const RecoveryStanding &standing, const vault::VaultState *state)
{
    m_tree->clear();
    setVisible(standing.document.has_value());
    if (!standing.document)
        return;
    m_title->setText(tr("Who holds which share of set %1").arg(standing.document->setNumber));
    const recovery::Plan &plan = standing.document->plan;
    using Place = recovery::DrillReport::Place;
    const auto when = [&](const std::map<Place, Timestamp> &places, const Place &place) {
        const auto found = places.find(place);
        return found == places.end() ? tr("not yet") : agoText(found->second, standing.readAt);
    };
    const auto printedWhen = [&](const Place &place) {
        const auto form = standing.drills.forms.find(place);
        const bool saved = form != standing.drills.forms.end() && form->second != recovery::SheetForm::paper;
        const QString time = when(standing.drills.printed, place);
        return saved ? tr("%1, as a file", "when a sheet was saved instead of printed").arg(time) : time;
    };
    // Beside it, and never instead of it: what does not count.
    const auto tellSaid = [&](QTreeWidgetItem *item, int column,
                              const std::map<Place, recovery::DrillReport::Claim> &said, const Place &place) {
        const auto found = said.find(place);
        if (found == said.end())
            return;
        const QString who = shortText(personText(found->second.by.text), 24);
        item->setText(column, tr("%1 (said by %2, %3)", "when it counts from, and what somebody says")
                                  .arg(item->text(column), who, agoText(found->second.at, standing.readAt)));
        item->setToolTip(column,
                         plainToolTip(tr("It counts when its holder says so, as the set names them, or "
                                         "somebody who may share in the organisation.")));
    };
    for (unsigned group = 0; group < plan.groups.size(); ++group) {
        for (unsigned index = 0; index < plan.groups[group].count; ++index) {
            const recovery::Holder *holder = recovery::holderOf(plan, group, index);
            const Place place{group, index};
            const vault::Device *device = holder && holder->device && state && !standing.lost.contains(place)
                                              ? state->device(*holder->device)
                                              : nullptr;
            auto *item =
                new QTreeWidgetItem({displayText(plan.groups[group].name), QString::number(index + 1),
                                     holder ? displayText(holder->name) : tr("nobody"),
                                     device ? tr("paper, “%1”").arg(displayText(device->name)) : tr("paper"),
                                     printedWhen(place), when(standing.drills.checked, place)});
            item->setToolTip(2, plainToolTip(item->text(2))); // where it is cut
            tellSaid(item, 4, standing.drills.saidPrinted, place);
            tellSaid(item, 5, standing.drills.saidChecked, place);
            m_tree->addTopLevelItem(item);
        }
    }
    fit();
}

/// All rows, and below them the bar where they are wider than the page. Each step here moves the bar, which
/// comes back here.
void HolderList::fit()
{
    const int rows = m_tree->topLevelItemCount();
    if (m_fitting || rows == 0)
        return;
    m_fitting = true;
    fitHolders();
    const QScrollBar *across = m_tree->horizontalScrollBar();
    const int bar = across->maximum() > 0 ? across->sizeHint().height() : 0;
    const int header = m_tree->header()->sizeHint().height();
    m_tree->setFixedHeight(header + rows * m_tree->sizeHintForRow(0) + space(1) + bar);
    m_fitting = false;
}

/// Whoever holds it is read first: that column takes what is left, and never less than a name needs.
void HolderList::fitHolders()
{
    constexpr int holder = 2;
    QHeaderView &header = *m_tree->header();
    const int wanted = std::min(static_cast<QAbstractItemView *>(m_tree)->sizeHintForColumn(holder),
                                fontMetrics().averageCharWidth() * 24);
    const int needed = std::max(wanted, header.minimumSectionSize());
    const int left = m_tree->viewport()->width() - header.length() + header.sectionSize(holder);
    const auto mode = left < needed ? QHeaderView::Fixed : QHeaderView::Stretch;
    if (header.sectionResizeMode(holder) != mode)
        header.setSectionResizeMode(holder, mode);
    if (mode == QHeaderView::Fixed && header.sectionSize(holder) != needed)
        header.resizeSection(holder, needed);
}

void HolderList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace hypha::gui
