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
    m_grid->setVerticalSpacing(space(1.5));
    m_grid->setColumnStretch(1, 1);
    setLines(lines);
}

void BulletList::setLines(const QStringList &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    qDeleteAll(findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly));
    for (int row = 0; const QString &line : lines) {
        m_grid->addWidget(makeLabel("bullet", QStringLiteral("•"), "", "muted"), row, 0, Qt::AlignTop);
        m_grid->addWidget(makeParagraph("bulletText", line), row++, 1);
    }
    if (isVisible()) { // else their heights count only with the next event
        for (QLabel *label : findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly))
            label->show();
    }
    updateGeometry();
    setAccessibleDescription(lines.join(u' '));
}

} // namespace hypha::gui
