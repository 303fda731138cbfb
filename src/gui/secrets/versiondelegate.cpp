#include "gui/secrets/versiondelegate.h"

#include "gui/secrets/versionmodel.h"
#include "gui/widgets/tokens.h"

#include <QPainter>

namespace hypha::gui {

QSize VersionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines =
        QFontMetrics(typeFont(Type::label)).height() + QFontMetrics(typeFont(Type::small)).height();
    return {space(40), lines + space(5.5)};
}

void VersionDelegate::paintDot(QPainter *painter, const QRect &rect, bool current)
{
    const Colors &c = colors();
    const QPointF dot(rect.left() + space(4),
                      rect.top() + space(2) + QFontMetrics(typeFont(Type::label)).height() / 2.0);
    painter->setPen(QPen(c.border, 2));
    painter->drawLine(QPointF(dot.x(), rect.top()), QPointF(dot.x(), rect.bottom() + 1));
    painter->setPen(QPen(current ? c.accent : c.control, 2));
    painter->setBrush(current ? c.accent : c.surface);
    painter->drawEllipse(dot, space(1.2), space(1.2));
}

void VersionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    plain.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, option.widget);
    const Colors &c = colors();
    QRect area = option.rect.adjusted(space(8), space(2), -space(3), -space(2));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintDot(painter, option.rect, index.data(VersionModel::currentRole).toBool());
    const auto line = [&](const QRect &rect, Qt::Alignment where, const QString &text) {
        painter->drawText(rect, static_cast<int>(where) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    };
    painter->setPen(c.muted);
    painter->setFont(typeFont(Type::small));
    line(area, Qt::AlignBottom | Qt::AlignLeft,
         QStringLiteral("v%1 · %2 · %3")
             .arg(index.data(VersionModel::versionRole).toULongLong())
             .arg(index.data(VersionModel::whenRole).toString(),
                  index.data(VersionModel::whoRole).toString()));
    const QString counts = index.data(VersionModel::countsRole).toString();
    line(area, Qt::AlignTop | Qt::AlignRight, counts);
    area.setRight(area.right() - painter->fontMetrics().horizontalAdvance(counts) - space(2));
    painter->setPen(c.text);
    painter->setFont(typeFont(Type::label));
    line(area, Qt::AlignTop | Qt::AlignLeft, index.data(VersionModel::messageRole).toString());
    painter->restore();
}

} // namespace hypha::gui
