#include "crypto/process.h"
#include "gui/demo/demo.h"
#include "gui/main/application.h"
#include "gui/main/mainwindow.h"
#include "gui/main/options.h"
#include "gui/main/settings.h"

#include <QApplication>

#include <cstdio>

using namespace hypha;

int main(int argc, char **argv)
{
    if (const auto hardened = crypto::hardenProcess(); !hardened)
        std::fprintf(stderr, "hypha: %s\n", hardened.error().detail.c_str());
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral(HYPHA_VERSION));
    const gui::Options options = gui::Options::read(QApplication::arguments());
    if (options.exitCode)
        return *options.exitCode;
    std::optional<gui::Demo> demo;
    if (options.demo)
        demo.emplace();
    const keystore::Home home = demo ? demo->home() : options.home;
    gui::Settings settings(home.config);
    const QLocale locale = settings.language().isEmpty() ? QLocale::system() : QLocale(settings.language());
    const gui::ApplicationSetup setup(application, options.theme.value_or(settings.theme()),
                                      options.locale.value_or(locale));
    session::Session session(keystore::ProfileStore(home), demo ? demo->clock() : systemClock());
    gui::MainWindow window(session, settings);
    window.show();
    if (demo) {
        QObject::connect(&*demo, &gui::Demo::failed, &window,
                         [&](const Error &error) { window.showProblem(error); });
        window.beginDemo();
        demo->open(session);
    } else {
        window.begin();
    }
    return application.exec();
}
