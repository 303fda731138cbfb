#include "gui/main/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

namespace hypha::gui {
namespace {

/// Translation context of this file.
struct OptionText
{
    Q_DECLARE_TR_FUNCTIONS(OptionText)
};

void print(FILE *stream, const QString &text)
{
    std::fputs(qPrintable(text), stream);
}

} // namespace

Options Options::read(const QStringList &arguments)
{
    Options options;
    QCommandLineParser parser;
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  OptionText::tr("Show this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     OptionText::tr("Show the version."));
    const QCommandLineOption home(
        QStringLiteral("home"), OptionText::tr("Keep everything below this folder."), QStringLiteral("DIR"));
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  OptionText::tr("Look around in a throw-away vault."));
    const QCommandLineOption theme(QStringLiteral("theme"), OptionText::tr("light, dark or system."),
                                   QStringLiteral("THEME"));
    const QCommandLineOption language(QStringLiteral("language"), OptionText::tr("en, de, fr or zh_CN."),
                                      QStringLiteral("LANG"));
    parser.setApplicationDescription(OptionText::tr("Secrets a team can share without trusting the host."));
    parser.addOptions({help, version, home, demo, theme, language});
    if (!parser.parse(arguments)) {
        print(stderr, parser.errorText() + u'\n');
        options.exitCode = 2;
    } else if (parser.isSet(help)) {
        print(stdout, parser.helpText());
        options.exitCode = 0;
    } else if (parser.isSet(version)) {
        print(stdout, QStringLiteral("hypha %1\n").arg(QCoreApplication::applicationVersion()));
        options.exitCode = 0;
    }
    options.home = parser.isSet(home) ? keystore::Home::below(parser.value(home).toStdString())
                                      : keystore::Home::fromEnvironment();
    options.demo = parser.isSet(demo);
    if (parser.value(theme) == u"light")
        options.theme = ThemeMode::light;
    else if (parser.value(theme) == u"dark")
        options.theme = ThemeMode::dark;
    else if (parser.value(theme) == u"system")
        options.theme = ThemeMode::system;
    if (parser.isSet(language))
        options.locale = QLocale(parser.value(language));
    return options;
}

} // namespace hypha::gui
