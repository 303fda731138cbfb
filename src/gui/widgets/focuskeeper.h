#pragma once

#include <QString>

class QWidget;

namespace hypha::gui {

/// While it lives a pane is built anew: the keyboard goes from what is deleted to what takes its place.
class FocusKeeper
{
public:
    explicit FocusKeeper(QWidget &pane);
    ~FocusKeeper();
    Q_DISABLE_COPY_MOVE(FocusKeeper)

private:
    QWidget &m_pane;
    QString m_name; ///< of what had the keyboard; empty: nothing in the pane
    qsizetype m_which = 0;
};

} // namespace hypha::gui
