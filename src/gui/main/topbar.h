#pragma once

#include "gui/sync/synctext.h"

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace hypha::gui {

class Commands;

/// Above every page: search, how the vault stands, the menu of commands, and lock.
class TopBar : public QFrame
{
    Q_OBJECT
public:
    explicit TopBar(Commands &commands, QWidget *parent = nullptr);

    void showStanding(const Glance &glance);
    void focusStanding();

Q_SIGNALS:
    void standingClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *makeSearch();
    void tellStanding();
    void showMenu();

    Commands &m_commands;
    QLabel *m_hint;
    QPushButton *m_search;
    QAction *m_standing;
    QToolButton *m_state;
    QToolButton *m_menu;
    Glance m_glance;
};

} // namespace hypha::gui
