#pragma once

#include "gui/main/application.h"
#include "model/session/session.h"

#include <QLocale>
#include <QObject>

#include <memory>

namespace hypha::gui {

class MainWindow;
class Settings;

/// Holds the window, and builds it again in another language while the vault stays open.
class Desk : public QObject
{
    Q_OBJECT
public:
    Desk(session::Session &session, Settings &settings, ApplicationSetup &setup);
    ~Desk() override;

    MainWindow *window() const { return m_window.get(); }
    void raise();
    /// The language of the settings, else the system's.
    static QLocale localeOf(const Settings &settings);

Q_SIGNALS:
    void rebuilt();

private:
    void followLanguage();
    void rebuild();

    session::Session &m_session;
    Settings &m_settings;
    ApplicationSetup &m_setup;
    QString m_language;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace hypha::gui
