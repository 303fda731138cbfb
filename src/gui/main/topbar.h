#pragma once

#include <QDateTime>
#include <QFrame>

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

    enum class Standing : std::uint8_t { upToDate, readOnly };
    void setStanding(Standing standing); ///< as of now
    void tick();                         ///< the age is told in minutes

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *makeSearch();
    void showMenu();

    Commands &m_commands;
    QLabel *m_hint;
    QPushButton *m_search;
    QToolButton *m_state;
    QToolButton *m_menu;
    Standing m_standing = Standing::upToDate;
    QDateTime m_since;
};

} // namespace hypha::gui
