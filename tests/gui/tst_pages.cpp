#include "gui/controls.h"
#include "gui/demo/demo.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "gui/windowfixture.h"

#include <QAccessible>
#include <QComboBox>
#include <QMenu>
#include <QStackedWidget>

using namespace hypha;
using test::patience;

/// Walks through every page, dialog and language: each control has a name for scripts and one for people.
class tst_Pages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyControlOfTheFirstRunIsNamed();
    void everyControlOfTheDemoIsNamed();
    void everyCommandIsNamedAndShortcutsDiffer();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void listStandsBesideAnEntryOnlyWhereItHasRoom_data();
    void listStandsBesideAnEntryOnlyWhereItHasRoom();
    void noMarkupIsSpoken();
    void everyChoiceOfTheEditorSaysOfWhat();
    void demoRefusesFiles();
    void everyLanguageSpeaks_data();
    void everyLanguageSpeaks();
};

static void verifyNamed(const QWidget *root)
{
    const QStringList bad = test::unnamed(root);
    QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
}

/// The demo, opened.
struct DemoWindow
{
    gui::Demo demo;
    session::Session session{keystore::ProfileStore(demo.home()), demo.clock()};
    gui::Settings settings{demo.home().config};
    gui::MainWindow window{session, settings};

    DemoWindow()
    {
        QSignalSpy ready(&demo, &gui::Demo::ready);
        window.show();
        window.beginDemo();
        demo.open(session);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(table()->model()->rowCount() > 5, patience);
    }
    QTableView *table() { return window.shell()->secrets()->list()->table(); }
};

void tst_Pages::everyControlOfTheFirstRunIsNamed()
{
    const test::Window window;
    verifyNamed(window.window.get());
}

void tst_Pages::everyControlOfTheDemoIsNamed()
{
    DemoWindow demo;
    auto *list = demo.window.shell()->secrets()->list();
    auto *commands = demo.window.commands();
    list->select("STRIPE_SECRET_KEY");
    verifyNamed(&demo.window);
    const auto *corner = list->table()->findChild<QAbstractButton *>(QStringLiteral("entryTableCorner"));
    QVERIFY(corner && !corner->isEnabled() && !corner->accessibleName().isEmpty());
    commands->editEntry->trigger();
    verifyNamed(&demo.window);
    demo.window.findChild<QPushButton *>(QStringLiteral("editorCancel"))->click();
    commands->history->trigger();
    verifyNamed(&demo.window);
    commands->history->trigger();
    commands->deleteEntry->trigger();
    for (QAction *action :
         {commands->newProject, commands->newSet, commands->renamePlace, commands->deletePlace,
          commands->saveVersion, commands->discardDraft, commands->importFile}) {
        action->trigger();
        for (QDialog *dialog : demo.window.findChildren<QDialog *>()) {
            verifyNamed(dialog);
            delete dialog;
        }
    }
}

void tst_Pages::everyCommandIsNamedAndShortcutsDiffer()
{
    const test::Window window;
    QSet<QString> shortcuts;
    for (const QAction *action : window.window->commands()->all()) {
        QVERIFY(!action->objectName().isEmpty());
        QVERIFY(!action->text().isEmpty());
        const QString shortcut = action->shortcut().toString();
        QVERIFY2(shortcut.isEmpty() || !shortcuts.contains(shortcut), qPrintable(shortcut));
        shortcuts.insert(shortcut);
    }
}

void tst_Pages::nothingIsCutOff_data()
{
    QTest::addColumn<double>("factor");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("200 %") << 2.0;
}

void tst_Pages::nothingIsCutOff()
{
    QFETCH(double, factor);
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSizeF(before.pointSizeF() * factor);
    QApplication::setFont(font);
    gui::applyTheme(*qApp, gui::ThemeMode::light);
    {
        DemoWindow demo;
        demo.window.resize(1024, 700);
        demo.window.shell()->secrets()->list()->select("STRIPE_SECRET_KEY");
        QTRY_VERIFY(demo.window.findChild<gui::SecretField *>(QStringLiteral("entryValue")));
        QVERIFY2(demo.window.width() <= 1024, qPrintable(QString::number(demo.window.width())));
        QVERIFY2(demo.window.height() <= 700, qPrintable(QString::number(demo.window.height())));
        const auto *page = demo.window.shell()->secrets();
        QVERIFY2(page->width() >= page->minimumSizeHint().width(),
                 qPrintable(QString::number(page->minimumSizeHint().width())));
        const int key = demo.table()->columnWidth(gui::EntryModel::keyColumn);
        QVERIFY2(key >= gui::space(24), qPrintable(QString::number(key))); // what an entry is called is read
        for (const QAbstractButton *button : demo.window.findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || button->text().isEmpty() ||
                button->property("variant").toString() == u"card")
                continue;
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->objectName()));
        }
    }
    QApplication::setFont(before);
    gui::applyTheme(*qApp, gui::ThemeMode::light);
}

void tst_Pages::listStandsBesideAnEntryOnlyWhereItHasRoom_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("factor");
    for (const char *language : {"en", "de", "fr", "zh_CN"}) {
        for (const double factor : {1.0, 1.5, 2.0})
            QTest::addRow("%s at %d %%", language, qRound(factor * 100))
                << QString::fromLatin1(language) << factor;
    }
}

/// With a draft and an entry chosen, at every width: names are read, and no button of the list is cut off.
void tst_Pages::listStandsBesideAnEntryOnlyWhereItHasRoom()
{
    QFETCH(QString, language);
    QFETCH(double, factor);
    QTranslator translator;
    if (language != u"en") {
        QVERIFY(translator.load(QStringLiteral(":/i18n/hypha_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&translator);
    }
    const QFont before = QApplication::font();
    const auto restored = qScopeGuard([&] {
        QApplication::setFont(before);
        gui::applyTheme(*qApp, gui::ThemeMode::light);
        QCoreApplication::removeTranslator(&translator);
    });
    QFont font = before;
    font.setPointSizeF(before.pointSizeF() * factor);
    QApplication::setFont(font);
    gui::applyTheme(*qApp, gui::ThemeMode::light);
    {
        DemoWindow demo;
        auto *page = demo.window.shell()->secrets();
        page->openSet()->remove({demo.table()->model()->index(0, 0).data().toString().toStdString()});
        page->list()->select("STRIPE_SECRET_KEY");
        QTRY_VERIFY(demo.window.findChild<gui::SecretField *>(QStringLiteral("entryValue")));
        bool beside = false;
        for (int width = 1300; width >= 1024; width -= 23) {
            demo.window.resize(width, 700);
            QCoreApplication::sendPostedEvents();
            const auto *list = page->list();
            if (!list->isVisible())
                continue;
            const auto *right = demo.window.findChild<QWidget *>(QStringLiteral("rightFrame"));
            beside |= right->isVisible();
            // What a lane answers meanwhile lays the list out once more.
            const auto key = [&] { return demo.table()->columnWidth(gui::EntryModel::keyColumn); };
            QTRY_VERIFY2(key() >= gui::space(20),
                         qPrintable(QStringLiteral("%1 at %2").arg(key()).arg(width)));
            for (const char *name : {"draftSave", "draftDiscard"}) {
                const auto *button = list->findChild<QPushButton *>(QLatin1String(name));
                QVERIFY(button && button->isVisible());
                QTRY_VERIFY2(button->width() >= button->minimumSizeHint().width(),
                             qPrintable(QStringLiteral("%1 at %2").arg(QLatin1String(name)).arg(width)));
            }
        }
        QVERIFY(beside || factor > 1.0);
    }
}

/// A tool tip is HTML, what is read out of it is not.
void tst_Pages::noMarkupIsSpoken()
{
    DemoWindow demo;
    demo.window.shell()->secrets()->list()->select("STRIPE_SECRET_KEY");
    QTRY_VERIFY(demo.window.findChild<gui::SecretField *>(QStringLiteral("entryValue")));
    int tips = 0;
    for (QWidget *widget : demo.window.findChildren<QWidget *>()) {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken)
            continue;
        tips += widget->toolTip().startsWith(u"<qt>");
        const QString text = spoken->text(QAccessible::Description);
        QVERIFY2(!text.contains(u"<qt>"), qPrintable(widget->objectName() + u' ' + text));
    }
    QVERIFY(tips > 5);
    QLabel label;
    gui::setPlainToolTip(&label, QStringLiteral("a < b"));
    gui::setPlainToolTip(&label, QStringLiteral("b < c"));
    QCOMPARE(label.accessibleDescription(), QStringLiteral("b < c"));
    label.setAccessibleDescription(QStringLiteral("its own"));
    gui::setPlainToolTip(&label, QStringLiteral("c < d"));
    QCOMPARE(label.accessibleDescription(), QStringLiteral("its own"));
}

/// What a choice shows is its name; of what it is the choice, a label tells.
void tst_Pages::everyChoiceOfTheEditorSaysOfWhat()
{
    DemoWindow demo;
    demo.window.commands()->newEntry->trigger();
    int choices = 0;
    for (QComboBox *box : demo.window.findChildren<QComboBox *>()) {
        if (!box->isVisible() || box->objectName().startsWith(u"qt_"))
            continue;
        ++choices;
        const auto labels = QAccessible::queryAccessibleInterface(box)->relations(QAccessible::Label);
        QVERIFY2(!labels.isEmpty(), qPrintable(box->objectName()));
        QVERIFY(!labels.first().first->text(QAccessible::Name).isEmpty());
    }
    QVERIFY(choices >= 2);
}

void tst_Pages::demoRefusesFiles()
{
    DemoWindow demo;
    QSignalSpy said(demo.window.shell()->secrets(), &gui::SecretsPage::said);
    demo.window.shell()->secrets()->importFile(QStringLiteral("/nowhere/real.env"));
    QCOMPARE(said.size(), 1);
    QVERIFY(demo.window.findChildren<QDialog *>().isEmpty());
}

void tst_Pages::everyLanguageSpeaks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("create");
    QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("Einen Tresor anlegen");
    QTest::newRow("French") << QStringLiteral("fr") << QStringLiteral("Créer un coffre");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN") << QStringLiteral("创建保险库");
}

void tst_Pages::everyLanguageSpeaks()
{
    QFETCH(QString, language);
    QFETCH(QString, create);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/hypha_%1.qm").arg(language)));
    QCoreApplication::installTranslator(&translator);
    {
        const test::Window window;
        QCOMPARE(window.find("welcomeCreate")->accessibleName(), create);
    }
    QCoreApplication::removeTranslator(&translator);
    QFile source(QStringLiteral(HYPHA_SOURCE_DIR "/translations/hypha_%1.ts").arg(language));
    QVERIFY(source.open(QIODevice::ReadOnly));
    QVERIFY(!source.readAll().contains("unfinished"));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const gui::ApplicationSetup setup(application, gui::ThemeMode::light, QLocale::c());
    tst_Pages test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pages.moc"
