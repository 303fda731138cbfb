#pragma once

#include "gui/widgets/enterbutton.h"

namespace hypha::gui {

/// An icon with a text beside it. Where the layout has no room for both the text is cut, and of less than a
/// few characters the icon alone stays. Its tool tip and its accessible name say the same in every shape.
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
