#include "crypto/process.h"
#include "gui/demo/demo.h"
#include "gui/gallery/gallery.h"
#include "gui/main/application.h"
#include "gui/main/desk.h"
#include "gui/main/endsignals.h"
#include "gui/main/mainwindow.h"
#include "gui/main/options.h"
#include "gui/main/settings.h"
#include "gui/main/singleinstance.h"

#include <QApplication>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <string_view>

using namespace hypha;

static const QString version = QStringLiteral(HYPHA_VERSION);

/// What is answered in the terminal must not fail for want of a screen: Qt would end the program over that
/// before a word of it is read.
static std::optional<int> answeredInTerminal(int &argc, char **argv)
{
    constexpr std::string_view questions[] = {"-h", "--help", "-v", "--version"};
    if (std::find_first_of(argv, argv + argc, std::begin(questions), std::end(questions),
                           [](const char *word, std::string_view question) { return question == word; }) ==
        argv + argc)
        return std::nullopt;
    const QCoreApplication terminal(argc, argv);
    QCoreApplication::setApplicationVersion(version);
    return gui::Options::read(QCoreApplication::arguments()).exitCode;
}

int main(int argc, char **argv)
{
    if (const auto hardened = crypto::hardenProcess(); !hardened)
        std::fprintf(stderr, "hypha: %s\n", hardened.error().detail.c_str());
    // What the print system must write for a job lies in memory, for this user alone, and is gone at logout.
    if (const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR"); !runtime.isEmpty())
        qputenv("TMPDIR", runtime);
    if (const auto code = answeredInTerminal(argc, argv))
        return *code;
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(version);
    const gui::Options options = gui::Options::read(QApplication::arguments());
    if (options.exitCode)
        return *options.exitCode;
    std::optional<gui::Demo> demo;
    if (options.demo)
        demo.emplace();
    const keystore::Home home = demo ? demo->home() : options.home;
    gui::Settings settings(home.config);
    gui::ApplicationSetup setup(application, options.theme.value_or(settings.theme()),
                                options.locale.value_or(gui::Desk::localeOf(settings)));
    if (options.gallery) {
        gui::Gallery gallery;
        gallery.show();
        return application.exec();
    }

    gui::SingleInstance instance(
        QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation).toStdString(), home.config);
    if (!demo && instance.claim() == gui::SingleInstance::Role::second)
        return 0;
    session::Session session(keystore::ProfileStore(home), demo ? demo->clock() : systemClock());
    gui::Desk desk(session, settings, setup);
    QObject::connect(&instance, &gui::SingleInstance::raiseRequested, &desk, &gui::Desk::raise);
    const gui::EndSignals ends;
    QObject::connect(&ends, &gui::EndSignals::told, &desk, [&desk] { desk.window()->close(); });
    desk.window()->show();
    if (demo) {
        QObject::connect(&*demo, &gui::Demo::failed, &desk,
                         [&](const Error &error) { desk.window()->showProblem(error); });
        desk.window()->beginDemo();
        demo->open(session);
    } else {
        desk.window()->begin();
    }
    return application.exec();
}
