#include "gui/main/application.h"

#include "gui/widgets/icons.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QLibraryInfo>

static void initResources()
{
    Q_INIT_RESOURCE(hypha);
    Q_INIT_RESOURCE(hypha_translations);
}

namespace hypha::gui {

/// To assistive technology Qt makes frames of them, as if each were a window, which are read at every step
/// from one part of the page to another.
static QAccessibleInterface *makePaneAccess(const QString &kind, QObject *object)
{
    return kind == u"QFrame" || kind == u"QStackedWidget"
               ? new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Pane)
               : nullptr;
}

ApplicationSetup::ApplicationSetup(QApplication &application, ThemeMode theme, const QLocale &locale)
{
    initResources();
    static const bool installed = (QAccessible::installFactory(makePaneAccess), true);
    Q_UNUSED(installed);
    setLocale(locale);
    QCoreApplication::setApplicationName(QStringLiteral("hypha"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Hypha"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.hypha.Hypha"));
    applyTheme(application, theme);
}

void ApplicationSetup::setLocale(const QLocale &locale)
{
    // The C locale writes dates for machines.
    QLocale::setDefault(locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                        : locale);
    for (QTranslator *translator : {&m_plurals, &m_qt, &m_translation})
        QCoreApplication::removeTranslator(translator);
    const QString folder = QStringLiteral(":/i18n");
    const auto install = [&](QTranslator &translator, bool loaded) {
        if (loaded)
            QCoreApplication::installTranslator(&translator);
    };
    install(m_plurals, m_plurals.load(folder + QStringLiteral("/hypha_en.qm")));
    install(m_qt, m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    if (locale.language() != QLocale::English && locale.language() != QLocale::C)
        install(m_translation,
                m_translation.load(locale, QStringLiteral("hypha"), QStringLiteral("_"), folder));
}

} // namespace hypha::gui
