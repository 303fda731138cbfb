#pragma once

#include <QLabel>

namespace hypha::gui {

/// Says that Caps Lock seems to be on while a secret is typed. Seen from the keys alone: a capital without
/// Shift, or a small letter with it.
class CapsLockHint : public QLabel
{
    Q_OBJECT
public:
    explicit CapsLockHint(QWidget *watched);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setOn(bool on);
};

} // namespace hypha::gui
