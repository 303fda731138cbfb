#include "gui/widgets/facttable.h"

#include "gui/widgets/tokens.h"

#include <QHeaderView>
#include <QTableView>

namespace hypha::gui {

QTableView *makeFactTable(const char *name, const QString &label, QAbstractItemModel *model)
{
    auto *table = new QTableView;
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(label);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setIconSize({space(4), space(4)}); // grows with the font
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(space(9));
    table->horizontalHeader()->setAccessibleName(label);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setResizeContentsPrecision(50);
    return table;
}

void showRowNames(QTableView &table)
{
    QHeaderView *names = table.verticalHeader();
    names->setDefaultSectionSize(space(11));
    names->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    names->setHighlightSections(false);
    names->setAccessibleName(table.accessibleName());
    names->show();
    table.setCornerButtonEnabled(false);
}

} // namespace hypha::gui
