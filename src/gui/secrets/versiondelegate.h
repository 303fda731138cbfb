#pragma once

#include <QStyledItemDelegate>

namespace hypha::gui {

/// A version on its line of time: the message and how much changed, then number, time and person.
class VersionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    static void paintDot(QPainter *painter, const QRect &rect, bool current);
};

} // namespace hypha::gui
