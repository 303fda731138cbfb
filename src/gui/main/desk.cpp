#include "gui/main/desk.h"

#include "gui/main/commands.h"
#include "gui/main/mainwindow.h"
#include "gui/main/settings.h"

namespace hypha::gui {

Desk::Desk(session::Session &session, Settings &settings, ApplicationSetup &setup)
    : m_session(session), m_settings(settings), m_setup(setup), m_language(settings.language()),
      m_window(std::make_unique<MainWindow>(session, settings))
{
    connect(&m_settings, &Settings::changed, this, &Desk::followLanguage);
}

Desk::~Desk() = default;

QLocale Desk::localeOf(const Settings &settings)
{
    return settings.language().isEmpty() ? QLocale::system() : QLocale(settings.language());
}

void Desk::raise()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

/// Later: the control that was used belongs to the window that goes.
void Desk::followLanguage()
{
    if (std::exchange(m_language, m_settings.language()) != m_settings.language())
        QMetaObject::invokeMethod(this, &Desk::rebuild, Qt::QueuedConnection);
}

void Desk::rebuild()
{
    const bool demo = m_window->isDemo();
    m_settings.setState("window", m_window->saveGeometry());
    m_session.leaveFrontEnd();
    m_window.reset();
    m_setup.setLocale(localeOf(m_settings));
    m_window = std::make_unique<MainWindow>(m_session, m_settings);
    if (demo)
        m_window->beginDemo();
    else
        m_window->begin();
    m_session.enterFrontEnd();
    if (m_session.isOpen())
        m_window->commands()->showSettings->trigger();
    m_window->show();
    Q_EMIT rebuilt();
}

} // namespace hypha::gui
