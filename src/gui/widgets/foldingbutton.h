#pragma once

#include "gui/widgets/enterbutton.h"

namespace hypha::gui {

/// An icon with a text beside it, of which the icon alone stays where the layout has no room for both. Its
/// tool tip and its accessible name say the same in either shape.
class FoldingButton : public EnterToolButton
{
    Q_OBJECT
public:
    explicit FoldingButton(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace hypha::gui
