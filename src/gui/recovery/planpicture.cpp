#include "gui/recovery/planpicture.h"

#include "gui/recovery/planeditor.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"

#include <QPainter>

namespace hypha::gui {

PlanPicture::PlanPicture(const char *name, QWidget *parent) : QWidget(parent)
{
    setObjectName(QLatin1String(name));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlanPicture::setPlan(recovery::Plan plan)
{
    m_plan = std::move(plan);
    setAccessibleName(planSentence(m_plan));
    updateGeometry();
    update();
}

QSize PlanPicture::sizeHint() const
{
    return {space(60), static_cast<int>(m_plan.groups.size()) * space(9) + space(1)};
}

void PlanPicture::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double dot = space(3), step = space(4.5), nameWidth = width() / 3.0;
    double top = 0;
    for (const recovery::Group &group : m_plan.groups) {
        const QRectF row(0, top, width(), space(8));
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.sunken);
        painter.drawRoundedRect(row, space(2), space(2));
        painter.setPen(c.text);
        painter.setFont(typeFont(Type::label));
        const QRectF name = row.adjusted(space(3), 0, -(width() - nameWidth), 0);
        painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(displayText(group.name), Qt::ElideRight,
                                                          static_cast<int>(name.width())));
        for (unsigned i = 0; i < group.count; ++i) {
            const QRectF place(nameWidth + i * step, row.center().y() - dot / 2, dot, dot);
            if (place.right() > row.right() - space(2))
                break;
            painter.setPen(QPen(c.accent, 1.5));
            painter.setBrush(i < group.threshold ? QBrush(c.accent) : QBrush(Qt::NoBrush));
            painter.drawEllipse(place);
        }
        top += space(9);
    }
}

} // namespace hypha::gui
