#pragma once

#include "gui/widgets/turns.h"
#include "model/session/session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFrame;
class QLabel;
class QVBoxLayout;

namespace hypha::gui {

class Settings;
class WordGrid;

/// What a person chooses for this window and this device, and what the program is.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    using Card = std::function<QWidget *()>;
    /// `more` stand above what says what the program is.
    SettingsPage(session::Session &session, Settings &settings, const std::vector<Card> &more,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void said(const QString &text);

private:
    QWidget *buildLocking();
    QWidget *buildLook();
    QWidget *buildVault();
    void addWords();
    void addInTurn(Card card);
    QWidget *buildAbout();
    QComboBox *minutesChoice();
    QComboBox *secondsChoice();
    QComboBox *themeChoice();
    QComboBox *languageChoice();
    QCheckBox *makeCheck(const char *name, const QString &text);
    void followSettings();
    void followVault();
    void changePassphrase();

    session::Session &m_session;
    Settings &m_settings;
    QVBoxLayout *m_cards;
    QVBoxLayout *m_vaultCard = nullptr;
    QComboBox *m_autoLock, *m_clipboard, *m_theme, *m_language;
    QCheckBox *m_onSleep, *m_onScreenLock;
    QLabel *m_device, *m_person, *m_place, *m_file;
    WordGrid *m_words;
    Turns m_turns{this}; ///< the last member: what it holds goes before what that looks at
};

} // namespace hypha::gui
