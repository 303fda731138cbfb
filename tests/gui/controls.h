#pragma once

#include "gui/widgets/secretfield.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>

namespace hypha::test {

/// What a person operates: what has to have names and a place in the order of the keyboard.
inline bool isControl(const QWidget *widget)
{
    if (qobject_cast<const QScrollBar *>(widget) ||
        QByteArray(widget->metaObject()->className()).startsWith("QComboBoxPrivate"))
        return false;
    return widget->focusPolicy() != Qt::NoFocus &&
           (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
            qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget) ||
            qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const gui::SecretField *>(widget));
}

/// Controls that lack a name for scripts or one for people; buttons that the keyboard does not reach among
/// them.
inline QStringList unnamed(const QWidget *root)
{
    QStringList out;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if ((!isControl(widget) && !qobject_cast<const QAbstractButton *>(widget)) ||
            widget->objectName().startsWith(QStringLiteral("qt_")) ||
            qobject_cast<const QHeaderView *>(widget) ||
            QByteArray(widget->metaObject()->className()) == "QLineEditIconButton")
            continue;
        if (qobject_cast<const QComboBox *>(widget->window()->parentWidget()) ||
            widget->inherits("QComboBoxListView"))
            continue;
        if (widget->objectName().isEmpty() || widget->accessibleName().isEmpty())
            out << QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName() +
                       QStringLiteral(" in ") +
                       (widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
    }
    return out;
}

} // namespace hypha::test
