#pragma once

#include "gui/widgets/text.h"

#include <QComboBox>
#include <QStylePainter>

namespace hypha::gui {

/// A choice that ends in … where what is chosen is wider than its box, and says all of it in its tool tip.
class CutBox final : public QComboBox
{
public:
    CutBox()
    {
        connect(this, &QComboBox::currentTextChanged, this,
                [this](const QString &text) { setPlainToolTip(this, text); });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        const QRect field =
            style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
        option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, field.width());
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
};

} // namespace hypha::gui
