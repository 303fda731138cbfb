#include "gui/search/palettedelegate.h"

#include "gui/search/palettemodel.h"
#include "gui/widgets/tokens.h"

#include <QIcon>
#include <QPainter>

namespace hypha::gui {

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Colors &c = colors();
    const QString title = index.data().toString();
    QRect area = option.rect.adjusted(space(3), 0, -space(3), 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(PaletteModel::headingRole).toBool()) {
        painter->setFont(typeFont(Type::small));
        painter->setPen(c.muted);
        painter->drawText(area.adjusted(0, space(1.5), 0, 0), Qt::AlignVCenter | Qt::AlignLeft, title);
        painter->restore();
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.accentSoft);
        painter->drawRoundedRect(option.rect.adjusted(space(1.5), 0, -space(1.5), 0), space(1.5), space(1.5));
    }
    const int side = space(4);
    QRect icon(area.left(), 0, side, side);
    icon.moveCenter({icon.center().x(), area.center().y()});
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon);
    area.setLeft(icon.right() + space(2.5));

    const QString detail = index.data(PaletteModel::detailRole).toString();
    const QFontMetrics small(typeFont(Type::small));
    const QFontMetrics body(option.font);
    const int detailRoom =
        std::max(area.width() - body.horizontalAdvance(title) - space(4), area.width() * 2 / 5);
    const int detailWidth = std::min(small.horizontalAdvance(detail) + 1, detailRoom);
    painter->setFont(typeFont(Type::small));
    painter->setPen(c.muted);
    painter->drawText(QRect(area.right() - detailWidth, area.top(), detailWidth, area.height()),
                      Qt::AlignVCenter | Qt::AlignRight,
                      small.elidedText(detail, Qt::ElideMiddle, detailWidth));
    painter->setFont(option.font);
    painter->setPen(c.text);
    const int titleRoom = area.width() - (detail.isEmpty() ? 0 : detailWidth + space(3));
    painter->drawText(QRect(area.left(), area.top(), titleRoom, area.height()),
                      Qt::AlignVCenter | Qt::AlignLeft, body.elidedText(title, Qt::ElideMiddle, titleRoom));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {space(40), QFontMetrics(option.font).height() + space(3.5)};
}

} // namespace hypha::gui
