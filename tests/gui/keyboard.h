#pragma once

#include "gui/windowfixture.h"

#include <QAccessible>

namespace hypha::test {

/// A person without a pointer and perhaps without a screen: presses keys in the window that is active, and
/// knows where they are by what assistive technology says of it.
class Keyboard
{
public:
    /// Turns to that person's computer: the window, or the sheet over it, is the active one.
    static void turnTo(const Window &window)
    {
        QWidget *top = window.window.get();
        for (QDialog *dialog : window.window->findChildren<QDialog *>()) {
            if (dialog->isVisible())
                top = dialog;
        }
        top->activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeWindow() == top && QApplication::focusWidget(),
                                 patience);
    }
    /// What is said of the control that has the keyboard; empty where there is none.
    static QString heard() { return nameOf(QApplication::focusWidget()); }
    /// Presses Tab until that control has the keyboard.
    static void go(const QString &name, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QStringList way;
        for (int stop = 0; stop < 120 && heard() != name; ++stop) {
            press(Qt::Key_Tab, with);
            QVERIFY2(!heard().isEmpty(), qPrintable(QStringLiteral("a control without a name after ") +
                                                    (way.isEmpty() ? QString() : way.last())));
            way << heard();
        }
        QVERIFY2(heard() == name,
                 qPrintable(name + QStringLiteral(" is not on the way: ") + way.join(QStringLiteral(", "))));
    }
    static void back(const QString &name) { go(name, Qt::ShiftModifier); }
    /// The same for one of several controls of a name.
    static void backTo(const QWidget *control)
    {
        for (int stop = 0; stop < 120 && QApplication::focusWidget() != control; ++stop)
            press(Qt::Key_Tab, Qt::ShiftModifier);
        QVERIFY2(QApplication::focusWidget() == control, qPrintable(heard()));
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QVERIFY(QGuiApplication::focusWindow());
        QTest::keyClick(QGuiApplication::focusWindow(), key, with);
    }
    static void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(QGuiApplication::focusWindow(), c.toLatin1());
    }
    /// Over what stands there.
    static void retype(const QString &text)
    {
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }

private:
    static QString nameOf(QWidget *widget)
    {
        if (widget && !widget->accessibleName().isEmpty())
            return widget->accessibleName(); // a combo box is told by its label: its name is what it shows
        QAccessibleInterface *told = widget ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        return told ? told->text(QAccessible::Name) : QString();
    }
};

} // namespace hypha::test
