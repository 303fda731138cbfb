#include "gui/layoutproblems.h"
#include "gui/lock/clocksheet.h"
#include "gui/main/desk.h"
#include "gui/main/options.h"
#include "gui/main/rail.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/theme.h"
#include "gui/widgets/tokens.h"
#include "gui/windowfixture.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSemaphore>
#include <QToolButton>

using namespace hypha;
using test::patience;

static const char passphrase[] = "five otters sing at dawn";

/// The frame around the pages: first run, locking and unlocking, settings, language.
class tst_Frame : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void windowClosesBeforeAVaultIsOpen();
    void firstSecretsInUnderTenClicks();
    void startCardLeavesRoomInEverySize();
    void startCardGoesWhenEverythingIsDone();
    void lockIsImmediateWhileTheLaneWorks();
    void unlockGoesBackToTheEntry();
    void passphraseIsChangedWithNewKeys();
    void lostMemoryIsComparedBeforeItIsTaken();
    void clockIsAskedAbout();
    void railIsAListOfPages();
    void railHasRoomForTheChosenPage();
    void badgeIsShownAndSpoken();
    void languageChangesAtOnceAndTheVaultStaysOpen();
    void mistakesOnTheCommandLineAreTold_data();
    void mistakesOnTheCommandLineAreTold();
    void firstRunGoesByKeyboard();
    void settingsAreReadAloud();
    void firstRunLeadsToAKitAndARepository();

private:
    void click(const char *name)
    {
        ++m_clicks;
        m->click(name);
    }
    void unlock(const char *typed);
    std::optional<test::Window> m;
    int m_clicks = 0;
};

void tst_Frame::windowClosesBeforeAVaultIsOpen()
{
    m.emplace();
    QVERIFY(m->sees("welcomeCreate"));
    QVERIFY(m->window->close());
    m->createVault(passphrase);
    m->start(); // locked, and never opened in this run
    QVERIFY(m->sees("unlockPassphrase"));
    QVERIFY(m->window->close());
}

void tst_Frame::firstSecretsInUnderTenClicks()
{
    m.emplace();
    click("welcomeCreate");
    m->type("createOrg", QStringLiteral("Acme"));
    m->type("createAddress", QStringLiteral("ada@example.org"));
    m->type("createPassphrase", QLatin1String(passphrase));
    m->type("createAgain", QLatin1String(passphrase));
    QTest::keyClick(m->find("createAgain"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("fingerprintWords"), patience);
    click("fingerprintDone");
    QVERIFY(m->sees("startCard"));
    for (const auto &[button, name] : {std::pair{"startProject", "website"}, {"startSet", "production"}}) {
        QTRY_VERIFY_WITH_TIMEOUT(m->sees(button), patience);
        click(button);
        QTRY_VERIFY(m->sees("nameEdit"));
        m->type("nameEdit", QLatin1String(name));
        click("sheetMain");
        QTRY_VERIFY_WITH_TIMEOUT(!m->sees("nameEdit"), patience);
    }
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("startImport"), patience);
    QFile file(m->folder.filePath(QStringLiteral("first.env")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("TOKEN=t0ken\nOTHER=value\n");
    file.close();
    const auto *set = m->secrets()->openSet();
    QTRY_VERIFY_WITH_TIMEOUT(set->isOpen() && !set->isLoading(), patience);
    m->secrets()->importFile(file.fileName()); // a drop
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("sheetMain") && m->find<QPushButton>("sheetMain")->isEnabled(),
                             patience);
    click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("draftSave"), patience);
    QVERIFY(!m->sees("startImport")); // that is done
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("startSave") && m->find<QToolButton>("startSave")->isEnabled(),
                             patience);
    click("startSave");
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("saveMessage") && m->find<QPushButton>("sheetMain")->isEnabled(),
                             patience);
    click("sheetMain");
    QTRY_COMPARE_WITH_TIMEOUT(m->secrets()->openSet()->set()->currentVersion(), 2u, patience);
    QVERIFY2(m_clicks < 10, qPrintable(QString::number(m_clicks)));
}

/// What has the focus is always what comes next.
void tst_Frame::firstRunGoesByKeyboard()
{
    m.emplace();
    QVERIFY(QTest::qWaitForWindowActive(m->window.get()));
    const auto focus = [this] { // this screen activates no window again when a dialog has gone
        QWidget *widget = QApplication::focusWidget();
        return widget ? widget : m->window->focusWidget();
    };
    const auto press = [&](int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(focus(), Qt::Key(key), modifiers);
    };
    const auto type = [&](const char *text) { QTest::keyClicks(focus(), QLatin1String(text)); };
    const auto focused = [&] { return focus() ? focus()->objectName() : QString(); };
    press(Qt::Key_Return);
    type("Acme");
    press(Qt::Key_Return); // goes on too
    QCOMPARE(focused(), QStringLiteral("createAddress"));
    type("ada@example.org");
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    type(passphrase);
    press(Qt::Key_Return);
    QCOMPARE(focused(), QStringLiteral("createAgain"));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    auto *first = m->find<gui::SecretField>("createPassphrase");
    press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(first->isRevealed());
    press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(!first->isRevealed());
    press(Qt::Key_Tab); // past the eye
    QCOMPARE(focused(), QStringLiteral("createAgain"));
    type(passphrase);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(focused(), QStringLiteral("fingerprintDone"), patience);
    press(Qt::Key_Return);
    QTRY_COMPARE(focused(), QStringLiteral("startProject"));
    for (const char *name : {"website", "production"}) {
        press(Qt::Key_Return);
        QTRY_COMPARE(focused(), QStringLiteral("nameEdit"));
        type(name);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!m->sees("nameEdit"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(
            focused(), QLatin1String(qstrcmp(name, "website") == 0 ? "startSet" : "startImport"), patience);
    }
    QFile file(m->folder.filePath(QStringLiteral("first.env")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("TOKEN=t0ken\n");
    file.close();
    m->secrets()->importFile(file.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("sheetMain") && m->find<QPushButton>("sheetMain")->isEnabled(),
                             patience);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(focused(), QStringLiteral("startSave"), patience);
    QTRY_VERIFY(m->find<QToolButton>("startSave")->isEnabled());
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("saveMessage") && m->find<QPushButton>("sheetMain")->isEnabled(),
                             patience);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m->secrets()->openSet()->set()->currentVersion(), 2u, patience);
    QTRY_COMPARE_WITH_TIMEOUT(focused(), QStringLiteral("startWords"), patience);
    QCOMPARE(m->find("startWritten")->height(), m->find("startWords")->height());
    QTRY_VERIFY_WITH_TIMEOUT(!m->secrets()->openSet()->isSaving(), patience);
    m->find("startClose")->setFocus();
    press(Qt::Key_Space);
    QVERIFY(!m->sees("startCard"));
    QCOMPARE(focused(), QStringLiteral("entryTable"));
}

/// What assistive technology reads where the keys go: the first control of a page that fills itself, and the
/// texts of the vault, not only what they are.
void tst_Frame::settingsAreReadAloud()
{
    m.emplace();
    m->createVault(passphrase);
    m->start();
    unlock(passphrase);
    QTRY_VERIFY_WITH_TIMEOUT(m->session->isOpen(), patience);
    m->secrets()->projects()->setFocus();
    m->window->commands()->showSettings->trigger();
    QTRY_COMPARE(m->window->focusWidget()->objectName(), QStringLiteral("settingsPassphrase"));
    QTRY_VERIFY(m->sees("settingsPerson"));
    const auto read = [&](const char *name, QAccessible::Text what) {
        return QAccessible::queryAccessibleInterface(m->find<QLabel>(name))->text(what);
    };
    QVERIFY(read("settingsPerson", QAccessible::Name).contains(u'@'));
    QCOMPARE(read("settingsPerson", QAccessible::Description), QStringLiteral("You"));
    QCOMPARE(read("settingsDevice", QAccessible::Name), m->find<QLabel>("settingsDevice")->text());
    QVERIFY(read("settingsPlace", QAccessible::Name).contains(u'/'));
}

void tst_Frame::firstRunLeadsToAKitAndARepository()
{
    m.emplace();
    m->click("welcomeCreate");
    m->type("createOrg", QStringLiteral("Acme"));
    m->type("createAddress", QStringLiteral("ada@example.org"));
    m->type("createPassphrase", QLatin1String(passphrase));
    m->type("createAgain", QLatin1String(passphrase));
    m->find<QComboBox>("createWhere")->setCurrentIndex(1);
    m->click("createButton");
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("fingerprintKit"), patience);
    m->click("fingerprintKit");
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("kitSheet"), patience);
    QTest::keyClick(m->find("kitSheet"), Qt::Key_Escape);
    QTRY_VERIFY(!m->sees("kitSheet"));
    m->click("fingerprintDone");
    QTRY_VERIFY(m->sees("remoteText"));
    QTest::keyClick(m->find("remoteSheet"), Qt::Key_Escape); // it can wait
    QTRY_VERIFY(m->sees("startProject"));
}

/// With the step that has most buttons: what it says is read whole or not at all, and the list stays usable.
void tst_Frame::startCardLeavesRoomInEverySize()
{
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("startWritten"), patience);
    auto *next = m->find<QLabel>("startNext");
    auto *filter = m->find<QLineEdit>("entryFilter");
    const QFont usual = QApplication::font();
    for (const double scale : {1.0, 1.5, 2.0}) {
        QFont font = usual;
        font.setPointSizeF(usual.pointSizeF() * scale);
        QApplication::setFont(font);
        gui::applyTheme(*qApp, gui::ThemeMode::light);
        for (const int width : {1024, 1400}) {
            m->window->resize(width, 700);
            QTRY_COMPARE(m->window->width(), width);
            QTRY_COMPARE(test::layoutProblems(m->find("startCard")), QStringList());
            for (const char *button : {"startWords", "startWritten"})
                QTRY_VERIFY2(m->find(button)->width() >= m->find(button)->sizeHint().width(), button);
            QTRY_VERIFY(!next->isVisible() || next->height() >= next->heightForWidth(next->width()));
            QVERIFY(!next->isVisible() || next->width() >= gui::space(60)); // no column of single words
            QTRY_VERIFY(filter->height() >= filter->minimumSizeHint().height());
            QCOMPARE(m->find("startCard")->accessibleDescription(), next->text());
        }
    }
    QApplication::setFont(usual);
    gui::applyTheme(*qApp, gui::ThemeMode::light);
    m->window->resize(1400, 700);
    QTRY_VERIFY(next->isVisible() && m->find("startWords")->mapTo(m->find("startCard"), QPoint()).y() <
                                         next->geometry().bottom()); // beside the text where there is room
}

void tst_Frame::startCardGoesWhenEverythingIsDone()
{
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("startWritten"), patience);
    m->window->commands()->showSettings->trigger();
    QVERIFY(!m->sees("startCard"));
    m->window->commands()->showSecrets->trigger();
    m->click("startWritten");
    QVERIFY(!m->sees("startCard"));
    m->start();
    unlock(passphrase);
    QVERIFY(!m->sees("startCard"));
}

void tst_Frame::unlock(const char *typed)
{
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("unlockButton") && m->find<QPushButton>("unlockButton")->isEnabled(),
                             patience);
    m->type("unlockPassphrase", QLatin1String(typed));
    m->click("unlockButton");
    QTRY_VERIFY_WITH_TIMEOUT(m->session->isOpen(), patience);
}

void tst_Frame::lockIsImmediateWhileTheLaneWorks()
{
    struct Gate
    {
        QSemaphore go, running;
    };
    const auto gate = std::make_shared<Gate>(); // the lane may hold it longer than this function
    m->session->onLane(
        this,
        [gate] {
            gate->running.release();
            gate->go.acquire();
            return true;
        },
        [](bool) {});
    gate->running.acquire();
    m->window->say(QStringLiteral("TOKEN copied"));
    m->window->commands()->lock->trigger();
    QVERIFY(m->sees("unlockPassphrase"));
    QVERIFY(!m->sees("toast"));
    QCOMPARE(m->table()->rowCount(), 0);
    QVERIFY(!m->session->isOpen());
    gate->go.release();
}

void tst_Frame::unlockGoesBackToTheEntry()
{
    unlock(passphrase);
    QTRY_COMPARE_WITH_TIMEOUT(m->table()->rowCount(), 2, patience);
    m->secrets()->list()->select("TOKEN");
    m->window->commands()->lock->trigger();
    unlock(passphrase);
    QTRY_COMPARE_WITH_TIMEOUT(m->secrets()->list()->currentKey(), std::optional<std::string>("TOKEN"),
                              patience);
}

void tst_Frame::passphraseIsChangedWithNewKeys()
{
    m->window->commands()->showSettings->trigger();
    m->click("settingsPassphrase");
    m->type("passphraseNow", QLatin1String(passphrase));
    m->type("passphraseNext", QStringLiteral("six herons wade at dusk"));
    m->type("passphraseAgain", QStringLiteral("six herons wade at dust"));
    m->click("sheetMain");
    QVERIFY(m->sees("passphraseSheet"));
    m->replace("passphraseAgain", QStringLiteral("six herons wade at dusk"));
    m->find<QCheckBox>("passphraseNewKeys")->setChecked(true);
    m->click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(!m->sees("passphraseSheet"), patience);
    m->window->commands()->lock->trigger();
    unlock("six herons wade at dusk"); // with the remembered head sealed again
    QVERIFY(m->session->health().ok());
}

void tst_Frame::lostMemoryIsComparedBeforeItIsTaken()
{
    m->window->commands()->lock->trigger();
    QVERIFY(QFile::remove(m->folder.filePath(QStringLiteral("data/default/head"))));
    QTRY_VERIFY_WITH_TIMEOUT(m->find<QPushButton>("unlockButton")->isEnabled(), patience);
    m->type("unlockPassphrase", QStringLiteral("six herons wade at dusk"));
    m->click("unlockButton");
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("headSheetWords"), patience);
    QVERIFY(!m->find<QPushButton>("sheetMain")->isEnabled());
    m->find<QCheckBox>("headSheetSame")->setChecked(true);
    m->click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(m->session->isOpen(), patience);
    QVERIFY(m->session->health().ok());
}

void tst_Frame::clockIsAskedAbout()
{
    QList<bool> answers;
    for (const char *button : {"sheetCancel", "sheetMain"}) {
        gui::askAboutClock(*m->session, m->window.get(), [&](bool right) { answers << right; });
        QVERIFY(m->sees("clockNow"));
        m->click(button);
        QTRY_VERIFY(!m->sees("clockSheet"));
    }
    QCOMPARE(answers, (QList<bool>{false, true}));
}

void tst_Frame::railIsAListOfPages()
{
    auto *commands = m->window->commands();
    commands->showSecrets->trigger();
    QAccessibleInterface *pages = QAccessible::queryAccessibleInterface(m->find("railPages"));
    QCOMPARE(pages->role(), QAccessible::PageTabList);
    QVERIFY(!pages->text(QAccessible::Name).isEmpty());
    QCOMPARE(pages->childCount(), 5);
    const auto chosen = [pages] {
        QStringList names;
        for (int place = 0; place < pages->childCount(); ++place) {
            const QAccessible::State state = pages->child(place)->state();
            if (state.selected)
                names << pages->child(place)->text(QAccessible::Name);
            if (pages->child(place)->role() != QAccessible::PageTab || state.checkable || !state.selectable)
                names << QStringLiteral("a check box");
        }
        return names;
    };
    QCOMPARE(chosen(), QStringList{QStringLiteral("Secrets")});
    QAccessibleInterface *settings = pages->child(4);
    QVERIFY(settings->text(QAccessible::Accelerator).contains(QStringLiteral("Ctrl")));
    settings->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(chosen(), QStringList{QStringLiteral("Settings")});
    QVERIFY(commands->showSettings->isChecked());
    commands->showSecrets->trigger();
}

/// Which is bolder than the others, and so wider.
void tst_Frame::railHasRoomForTheChosenPage()
{
    QAction action(QStringLiteral("Wiederherstellungsmöglichkeiten"));
    action.setCheckable(true);
    action.setChecked(true);
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *rail = new gui::Rail;
    row->addWidget(rail);
    gui::dress(window);
    rail->addPage("page", &action);
    rail->setBadge("page", QStringLiteral("12"), "warning", QStringLiteral("12 wait"));
    window.show();
    const auto *button = rail->findChild<QToolButton *>(QStringLiteral("page"));
    const auto *badge = rail->findChild<QLabel *>(QStringLiteral("railBadge"));
    QTRY_VERIFY(badge->isVisible());
    QFont bold = button->font();
    bold.setWeight(QFont::DemiBold);
    const int text = QFontMetrics(bold).horizontalAdvance(action.text());
    QVERIFY(gui::space(2) + button->iconSize().width() + text <= badge->x());
}

void tst_Frame::badgeIsShownAndSpoken()
{
    auto *rail = m->window->shell()->rail();
    rail->setBadge("settings", QStringLiteral("2"), "warning", QStringLiteral("2 things wait"));
    const auto spoken = [rail] { // of all pages that have one
        QStringList texts;
        for (const QWidget *badge : rail->findChildren<QWidget *>(QStringLiteral("railBadge"))) {
            if (badge->isVisible())
                texts << badge->parentWidget()->accessibleDescription();
        }
        return texts;
    };
    QVERIFY(spoken().contains(QStringLiteral("2 things wait")));
    auto *action = m->window->findChild<QAction *>(QStringLiteral("showSettings"));
    action->toggle(); // an action that changes describes its button anew
    action->toggle();
    QVERIFY(spoken().contains(QStringLiteral("2 things wait")));
    rail->setBadge("settings", {}, "warning", {});
    QVERIFY(!spoken().contains(QStringLiteral("2 things wait")));
}

void tst_Frame::languageChangesAtOnceAndTheVaultStaysOpen()
{
    m->window.reset();
    gui::ApplicationSetup setup(*qApp, gui::ThemeMode::light, QLocale::c());
    m->settings->setLanguage(QStringLiteral("en"));
    gui::Desk desk(*m->session, *m->settings, setup);
    desk.window()->show();
    desk.window()->begin();
    m->session->enterFrontEnd();
    QSignalSpy rebuilt(&desk, &gui::Desk::rebuilt);
    m->settings->setLanguage(QStringLiteral("de"));
    QTRY_COMPARE(rebuilt.size(), 1);
    QVERIFY(m->session->isOpen());
    QVERIFY(desk.window()->shell()->isVisible());
    QCOMPARE(desk.window()->commands()->lock->text(), QStringLiteral("Sperren"));
    auto *table = desk.window()->shell()->secrets()->list()->table();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, patience);
    m->settings->setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(rebuilt.size(), 2);
    QCOMPARE(desk.window()->commands()->lock->text(), QStringLiteral("Lock"));
}

void tst_Frame::mistakesOnTheCommandLineAreTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code"); // -1: starts
    const auto add = [](const QString &line, int code) {
        QTest::newRow(qPrintable(line)) << (QStringLiteral("hypha ") + line).split(u' ') << code;
    };
    add(QStringLiteral("--frobnicate"), 2);
    add(QStringLiteral("file.env"), 2);
    add(QStringLiteral("--demo --home /tmp/x"), 2);
    add(QStringLiteral("--theme purple"), 2);
    add(QStringLiteral("--language klingon"), 2);
    add(QStringLiteral("--help"), 0);
    add(QStringLiteral("--version"), 0);
    add(QStringLiteral("--theme dark --language zh_CN --demo"), -1);
    add(QStringLiteral("--home /tmp/x"), -1);
}

void tst_Frame::mistakesOnTheCommandLineAreTold()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QCOMPARE(gui::Options::read(arguments).exitCode.value_or(-1), code);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const gui::ApplicationSetup setup(application, gui::ThemeMode::light, QLocale::c());
    tst_Frame test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_frame.moc"
