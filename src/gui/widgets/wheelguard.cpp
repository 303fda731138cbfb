#include "gui/widgets/wheelguard.h"

#include <QEvent>
#include <QWidget>

namespace hypha::gui {
namespace {

class WheelGuard final : public QObject
{
public:
    using QObject::QObject;

private:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
            return false;
        event->ignore(); // goes on to the scroll area
        return true;
    }
};

} // namespace

void guardFromWheel(QWidget *control)
{
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(new WheelGuard(control));
}

} // namespace hypha::gui
