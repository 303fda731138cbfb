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

/// A sentence about what was given and cannot be, or nothing.
QString mistakeIn(const QCommandLineParser &parser)
{
    const QString theme = parser.value(QStringLiteral("theme"));
    const QString language = parser.value(QStringLiteral("language"));
    if (!parser.positionalArguments().isEmpty())
        return OptionText::tr("“%1” is no option, and the window takes nothing else.")
            .arg(parser.positionalArguments().first());
    if (parser.isSet(QStringLiteral("demo")) && parser.isSet(QStringLiteral("home")))
        return OptionText::tr("The demo has a home of its own: --home cannot be given with it.");
    if (parser.isSet(QStringLiteral("home")) && parser.value(QStringLiteral("home")).isEmpty())
        return OptionText::tr("--home needs a folder.");
    if (parser.isSet(QStringLiteral("theme")) &&
        !QStringList{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("system")}.contains(
            theme))
        return OptionText::tr("“%1” is no theme: light, dark or system.").arg(theme);
    if (parser.isSet(QStringLiteral("language")) && QLocale(language).language() == QLocale::C)
        return OptionText::tr("“%1” is no language: en, de, fr or zh_CN.").arg(language);
    return {};
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
    QCommandLineOption gallery(QStringLiteral("gallery"));
    gallery.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.setApplicationDescription(OptionText::tr("Secrets a team can share without trusting the host."));
    parser.addOptions({help, version, home, demo, theme, language, gallery});
    const bool parsed = parser.parse(arguments);
    const QString mistake = parsed ? mistakeIn(parser) : parser.errorText();
    if (!mistake.isEmpty()) {
        print(stderr, QStringLiteral("hypha: %1\n%2\n")
                          .arg(mistake, OptionText::tr("“hypha --help” lists what it takes.")));
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
    options.gallery = parser.isSet(gallery);
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
