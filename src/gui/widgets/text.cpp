#include "gui/widgets/text.h"

#include "gui/widgets/enterbutton.h"
#include "gui/widgets/foldingbutton.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/tooltip.h"
#include "model/record/names.h"

#include <QAction>
#include <QFrame>
#include <QStyle>
#include <QTextDocumentFragment>
#include <QVariant>

namespace hypha::gui {

void restyle(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

QLabel *makeLabel(const char *name, const QString &text, const char *type, const char *tone)
{
    auto *label = new QLabel(text);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setProperty("type", QLatin1String(type));
    label->setProperty("tone", QLatin1String(tone));
    return label;
}

QLabel *makeParagraph(const char *name, const QString &text, const char *type, const char *tone)
{
    QLabel *label = makeLabel(name, text, type, tone);
    label->setWordWrap(true);
    return label;
}

void setTone(QLabel *label, const char *tone)
{
    label->setProperty("tone", QLatin1String(tone));
    restyle(label);
}

QLabel *makeBadge(const char *name, const QString &text, const char *tone)
{
    QLabel *badge = makeLabel(name, text);
    badge->setProperty("badge", QLatin1String(tone));
    badge->setAlignment(Qt::AlignCenter);
    badge->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    return badge;
}

void setBadge(QLabel *badge, const QString &text, const char *tone)
{
    badge->setText(text);
    badge->setProperty("badge", QLatin1String(tone));
    restyle(badge);
}

QPushButton *makeButton(const char *name, const QString &text, const char *variant)
{
    auto *button = new EnterButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setProperty("variant", QLatin1String(variant));
    button->setIconSize({space(4.5), space(4.5)});
    button->setCursor(Qt::PointingHandCursor);
    button->setAutoDefault(false);
    return button;
}

void describeByToolTip(QWidget *widget, const QString &toolTip)
{
    static constexpr char property[] = "describedByToolTip";
    const bool rich = toolTip.startsWith(QLatin1String("<qt>"));
    if (rich)
        widget->setAccessibleDescription(QTextDocumentFragment::fromHtml(toolTip).toPlainText());
    else if (widget->property(property).toBool())
        widget->setAccessibleDescription({});
    if (rich != widget->property(property).toBool())
        widget->setProperty(property, rich);
}

QToolButton *makeActionButton(const char *name, QAction *action, bool withText)
{
    QToolButton *button = withText ? static_cast<QToolButton *>(new FoldingButton) : new EnterToolButton;
    button->setObjectName(QLatin1String(name));
    button->setDefaultAction(action);
    button->setToolButtonStyle(withText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setIconSize({space(4.5), space(4.5)});
    button->setFocusPolicy(Qt::StrongFocus);
    button->setCursor(Qt::PointingHandCursor);
    if (withText)
        button->setProperty("kind", QStringLiteral("button"));
    const auto follow = [button, action] {
        button->setAccessibleName(action->text().remove(u'&').remove(u'…'));
        describeByToolTip(button, action->toolTip());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

QToolButton *makeIconButton(const char *name, const char *icon, const QString &accessibleName)
{
    auto *button = new EnterToolButton;
    button->setObjectName(QLatin1String(name));
    button->setIcon(lineIcon(QLatin1String(icon)));
    button->setIconSize({space(4.5), space(4.5)});
    button->setAccessibleName(accessibleName);
    setPlainToolTip(button, accessibleName);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QFrame *makeFrame(const char *name, const char *kind)
{
    auto *frame = new QFrame;
    frame->setObjectName(QLatin1String(name));
    frame->setProperty("frame", QLatin1String(kind));
    return frame;
}

QFrame *makeLine()
{
    return makeFrame("line", "line");
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    // Where a control has no description, Qt gives its tool tip to screen readers, marks and all. A
    // description that says something of its own stays.
    const QString said = widget->accessibleDescription();
    const bool isOurs = said.isEmpty() || plainToolTip(said) == widget->toolTip();
    widget->setToolTip(plainToolTip(text));
    if (isOurs)
        widget->setAccessibleDescription(text);
}

QString displayText(const std::string &text, bool keepNewlines)
{
    return QString::fromStdString(escapedForDisplay(text, keepNewlines));
}

QString plainText(const std::string &text)
{
    return QString::fromStdString(text);
}

std::string utf8(const QString &text)
{
    return text.toStdString();
}

} // namespace hypha::gui
