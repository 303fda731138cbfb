#pragma once

#include "model/session/session.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace hypha::gui {

class Commands;
class Settings;

/// What is left to do in a vault that was just made. Goes when it is done or sent away, and does not come
/// back.
class StartCard : public QFrame
{
    Q_OBJECT
public:
    StartCard(session::Session &session, Settings &settings, Commands &commands, QWidget *parent = nullptr);

    void begin();                    ///< the vault that is open was made just now
    void takeFocus();                ///< to the button of the next step
    void setHasDraft(bool hasDraft); ///< what was brought waits to be saved
    bool isWanted() const { return m_wanted; }
    bool holdsFocus() const;

Q_SIGNALS:
    void wantedChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Step : std::uint8_t { project, set, secrets, save, words, done };
    Step next() const;
    void follow();
    void showStep(Step step);
    void followAction(const QToolButton &button);
    void setWanted(bool wanted);
    QList<QWidget *> steps() const;
    void placeButtons(bool below);
    void fit();
    void keep(const QByteArray &mark);
    QByteArray mark() const;

    session::Session &m_session;
    Settings &m_settings;
    Commands &m_commands;
    QLabel *m_steps;
    QLabel *m_next;
    QToolButton *m_project, *m_set, *m_import, *m_save, *m_show, *m_recovery;
    QPushButton *m_written;
    QToolButton *m_close;
    QWidget *m_buttons;
    QGridLayout *m_grid = nullptr;
    bool m_below = false; ///< the buttons stand below the text
    bool m_wordsAreNext = false;
    bool m_wanted = false;
    bool m_hasDraft = false;
    bool m_owesFocus = false; ///< to a button that cannot be pressed yet
};

} // namespace hypha::gui
