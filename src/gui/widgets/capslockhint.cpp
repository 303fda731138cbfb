#include "gui/widgets/capslockhint.h"

#include "gui/widgets/notice.h"

#include <QKeyEvent>

namespace hypha::gui {

CapsLockHint::CapsLockHint(QWidget *watched) : QLabel(tr("Caps Lock seems to be on."))
{
    setObjectName(QStringLiteral("capsLockHint"));
    setProperty("type", QStringLiteral("small"));
    setProperty("tone", QStringLiteral("warning"));
    speakAsNotice(this);
    watched->installEventFilter(this);
    hide();
}

bool CapsLockHint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        hide();
    if (event->type() != QEvent::KeyPress)
        return QLabel::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QString text = key->text();
    const bool cased = text.size() == 1 && text.at(0).toLower() != text.at(0).toUpper();
    const bool command = key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (key->key() == Qt::Key_CapsLock)
        hide(); // it has just been pressed: what it does now shows with the next letter
    else if (cased && !command)
        setOn(text.at(0).isUpper() != key->modifiers().testFlag(Qt::ShiftModifier));
    return QLabel::eventFilter(watched, event);
}

void CapsLockHint::setOn(bool on)
{
    if (on == isVisible())
        return;
    setVisible(on);
    if (on)
        speakNotice(this, false);
}

} // namespace hypha::gui
