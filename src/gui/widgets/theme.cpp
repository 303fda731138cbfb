#include "gui/widgets/theme.h"

#include "gui/widgets/icons.h"

#include <QApplication>
#include <QFile>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QWidget>

#include <utility>

namespace hypha::gui {

namespace {

/// Pictures inside of a line of text would stay as small as ever beside large type, and a style sheet has no
/// word about them.
class Style final : public QProxyStyle
{
public:
    Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        return metric == PM_LineEditIconSize ? space(4.5) : QProxyStyle::pixelMetric(metric, option, widget);
    }
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override
    {
        return icon == SP_LineEditClearButton ? quietIcon(QStringLiteral("close"))
                                              : QProxyStyle::standardIcon(icon, option, widget);
    }
};

} // namespace

/// `@name` becomes a colour, `@Nu` N spacing units in pixels, `@Nf` a pixel less (beside the
/// thicker border of the focus), `@type.N` N hundredths of the base font's size.
QString styleSheetOf(const Colors &c)
{
    QFile file(QStringLiteral(":/theme/hypha.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<const char *, QColor> named[] = {
        {"@accentHover", c.accentHover},
        {"@accentSoft", c.accentSoft},
        {"@accent", c.accent},
        {"@onAccent", c.onAccent},
        {"@window", c.window},
        {"@surface", c.surface},
        {"@sunken", c.sunken},
        {"@border", c.border},
        {"@control", c.control},
        {"@text", c.text},
        {"@muted", c.muted},
        {"@dangerSoft", c.dangerSoft},
        {"@danger", c.danger},
        {"@warningSoft", c.warningSoft},
        {"@warning", c.warning},
    };
    for (const auto &[name, color] : named)
        sheet.replace(QLatin1String(name), color.name());
    for (const int percent : {90, 95, 120, 160, 220})
        sheet.replace(QStringLiteral("@type.%1").arg(percent),
                      QStringLiteral("%1pt").arg(QApplication::font().pointSizeF() * percent / 100));
    for (const double units : {0.5, 1.5, 2.5, 3.5, 10.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0}) {
        sheet.replace(QStringLiteral("@%1u").arg(units), QStringLiteral("%1px").arg(space(units)));
        sheet.replace(QStringLiteral("@%1f").arg(units), QStringLiteral("%1px").arg(space(units) - 1));
        sheet.replace(QStringLiteral("@%1g").arg(units), QStringLiteral("%1px").arg(space(units) - 2));
    }
    sheet.replace(QStringLiteral("@scheme"),
                  c.window.lightness() < 128 ? QStringLiteral("dark") : QStringLiteral("light"));
    return sheet;
}

static bool systemIsDark()
{
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

/// Of the theme that was applied last.
static QString &currentSheet()
{
    static QString sheet;
    return sheet;
}

void applyTheme(QApplication &, ThemeMode mode)
{
    const bool dark = mode == ThemeMode::dark || (mode == ThemeMode::system && systemIsDark());
    if (!dynamic_cast<const Style *>(QApplication::style()))
        QApplication::setStyle(new Style);
    const Colors &chosen = dark ? darkColors : lightColors;
    QApplication::setPalette(paletteOf(chosen));
    const QString before = std::exchange(currentSheet(), styleSheetOf(chosen));
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->styleSheet().isEmpty() && window->styleSheet() == before)
            dress(*window);
    }
}

void dress(QWidget &window)
{
    window.setStyleSheet(currentSheet());
}

} // namespace hypha::gui
