#include "gui/widgets/bulletlist.h"

#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QGridLayout>

namespace hypha::gui {

BulletList::BulletList(const char *name, const QStringList &lines, QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(QLatin1String(name));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space(2));
    m_grid->setVerticalSpacing(space(2));
    m_grid->setColumnStretch(1, 1);
    setLines(lines);
}

void BulletList::setLines(const QStringList &lines)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int row = 0;
    for (const QString &line : lines) {
        m_grid->addWidget(makeLabel("bullet", QStringLiteral("•"), "", "muted"), row, 0, Qt::AlignTop);
        m_grid->addWidget(makeParagraph("bulletText", line), row++, 1);
    }
}

} // namespace hypha::gui
