#include "gui/widgets/foldingbutton.h"

#include "gui/widgets/tokens.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

#include <algorithm>

namespace hypha::gui {

static constexpr std::ptrdiff_t fewCharacters = 4; ///< with the "…"

/// A Chinese character says as much as two letters do.
static std::ptrdiff_t said(const QString &text)
{
    return text.size() + std::ranges::count(text, QChar::Letter_Other, [](QChar c) { return c.category(); });
}

FoldingButton::FoldingButton(QWidget *parent) : EnterToolButton(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

/// Qt reserves two spaces behind the text; the icon and the text would not stand in the middle. One stands
/// before the text.
QSize FoldingButton::sizeHint() const
{
    const QSize whole = EnterToolButton::sizeHint();
    if (toolButtonStyle() != Qt::ToolButtonTextBesideIcon || text().isEmpty())
        return whole;
    return {whole.width() - fontMetrics().horizontalAdvance(u' '), whole.height()};
}

void FoldingButton::initStyleOption(QStyleOptionToolButton *option) const
{
    EnterToolButton::initStyleOption(option);
    if (option->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !option->text.isEmpty())
        option->text = besideIcon(option->text);
}

QSize FoldingButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), iconSize().width() + space(6)), whole.height()};
}

/// A lone icon is drawn by hand: the style's padding would cut it in the narrowest shape.
void FoldingButton::paintEvent(QPaintEvent *event)
{
    if (toolButtonStyle() != Qt::ToolButtonTextBesideIcon || width() >= sizeHint().width())
        return QToolButton::paintEvent(event);
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const int without = sizeHint().width() - fontMetrics().horizontalAdvance(text());
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width() - without);
    if (said(shown) > fewCharacters) {
        option.text = besideIcon(shown);
        return painter.drawComplexControl(QStyle::CC_ToolButton, option);
    }
    option.text.clear();
    option.icon = {};
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    const QIcon::Mode mode = isEnabled() ? QIcon::Normal : QIcon::Disabled;
    const QSize size = iconSize();
    icon().paint(&painter, QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, size, rect()),
                 Qt::AlignCenter, mode, isChecked() ? QIcon::On : QIcon::Off);
}

} // namespace hypha::gui
