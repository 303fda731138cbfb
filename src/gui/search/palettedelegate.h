#pragma once

#include <QStyledItemDelegate>

namespace hypha::gui {

/// A row of the palette: icon, title, and at the right where it is or its shortcut.
class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace hypha::gui
