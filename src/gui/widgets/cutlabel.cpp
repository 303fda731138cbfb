#include "gui/widgets/cutlabel.h"

#include <QStyle>
#include <QStylePainter>

namespace hypha::gui {

CutLabel::CutLabel(const char *name, const char *type, const char *tone, QWidget *parent) : QLabel(parent)
{
    setObjectName(QLatin1String(name));
    setTextFormat(Qt::PlainText);
    setProperty("type", QLatin1String(type));
    setProperty("tone", QLatin1String(tone));
}

QString CutLabel::shownText() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
}

void CutLabel::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    painter.drawItemText(contentsRect(), QStyle::visualAlignment(layoutDirection(), alignment()), palette(),
                         isEnabled(), shownText(), foregroundRole());
}

} // namespace hypha::gui
