#include "gui/widgets/facttable.h"

#include "gui/widgets/tokens.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

namespace hypha::gui {
namespace {

struct FactTable
{
    Q_DECLARE_TR_FUNCTIONS(FactTable)
};

} // namespace

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
    disarmCorner(*table);
    return table;
}

void disarmCorner(QTableView &table)
{
    table.setCornerButtonEnabled(false);
    auto *corner = table.findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
    corner->setObjectName(table.objectName() + QStringLiteral("Corner"));
    corner->setAccessibleName(FactTable::tr("Corner of the table"));
}

void showRowNames(QTableView &table)
{
    QHeaderView *names = table.verticalHeader();
    names->setDefaultSectionSize(space(11));
    names->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    names->setHighlightSections(false);
    names->setAccessibleName(table.accessibleName());
    names->show();
}

} // namespace hypha::gui
