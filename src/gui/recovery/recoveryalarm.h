#pragma once

#include "gui/recovery/recoverywatch.h"

#include <QWidget>

class QAction;

namespace hypha::gui {

class Banner;

/// Above every page: that somebody asks for recovery, or came back, in the person's name, and that somebody
/// waits for their help. A mark on the rail alone would be overlooked (R3).
class RecoveryAlarm : public QWidget
{
    Q_OBJECT
public:
    /// `showRecovery` shows the page that says it in full; nothing is said twice there.
    RecoveryAlarm(RecoveryWatch &watch, QAction *showRecovery, QWidget *parent = nullptr);

Q_SIGNALS:
    void followed(); ///< by the button, which goes with the page that it shows

private:
    void follow();

    RecoveryWatch &m_watch;
    QAction *m_showRecovery;
    Banner *m_banner;
};

} // namespace hypha::gui
