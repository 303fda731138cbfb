#include "gui/demo/demo.h"
#include "gui/people/accesssheet.h"
#include "gui/people/departuresheet.h"
#include "gui/people/invitesheet.h"
#include "gui/people/peoplepage.h"
#include "gui/people/rolesheet.h"
#include "gui/recovery/recoverypage.h"
#include "gui/walker.h"
#include "gui/windowfixture.h"
#include "support/nonetwork.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTreeWidget>

using namespace hypha;
using test::patience;

/// Every page and sheet in the smallest window, at three font sizes, in both themes: nothing is cut off,
/// nothing stands outside the window, everything is named, and the keyboard goes the way one reads. Whatever
/// would open a socket of the network on this way ends the program.
class tst_Walk : public QObject, private test::Walker
{
    Q_OBJECT
private Q_SLOTS:
    void firstRunFits_data();
    void firstRunFits();
    void everythingFits_data() { firstRunFits_data(); }
    void everythingFits();
    void L7_thisWayNeedsNoNetwork() { QVERIFY(test::networkIsRefused()); }

private:
    void lookAtSheets(const QString &page);
    void walkSecrets();
    void walkPeople();
    void walkRecovery();
    void walkSheets();
    void walkSteps(const char *sheet, int steps);
    void walkApproving();
    void walkRenewing();
    void walkActs();
    void walkWindow();

    struct Stage
    {
        gui::Demo demo;
        session::Session session{keystore::ProfileStore(demo.home()), demo.clock()};
        gui::Settings settings{demo.home().config};
        gui::MainWindow window{session, settings};
    };
    std::unique_ptr<Stage> m;
};

/// Looks at what is open over the window, and closes it.
void tst_Walk::lookAtSheets(const QString &page)
{
    const auto open = [this] { return m->window.findChildren<QDialog *>(); };
    QTRY_VERIFY2_WITH_TIMEOUT(!open().isEmpty(), qPrintable(page), patience);
    for (QDialog *dialog : open()) {
        for (int round = 0; round < 20; ++round)
            QCoreApplication::processEvents();
        for (const QString &problem : test::keysOutOfSight(dialog))
            m_found << page + QStringLiteral(": ") + problem;
        QTest::keyClick(dialog, Qt::Key_Tab);
        look(dialog, page + u' ' + dialog->objectName());
        delete dialog;
    }
}

void tst_Walk::firstRunFits_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {1.0, 1.5, 2.0})
        QTest::addRow("%d %%", static_cast<int>(scale * 100)) << scale;
}

void tst_Walk::firstRunFits()
{
    QFETCH(double, scale);
    setScale(scale);
    m_found.clear();
    {
        test::Window first;
        first.window->resize(1024, 700);
        look(first.window.get(), QStringLiteral("welcome"));
        first.click("welcomeRestore");
        look(first.window.get(), QStringLiteral("restore"));
        first.click("restoreBack");
        first.click("welcomeCreate");
        look(first.window.get(), QStringLiteral("create"));
        first.createVault();
        QTRY_VERIFY(first.sees("fingerprintWords"));
        look(first.window.get(), QStringLiteral("fingerprint"));
        first.click("fingerprintDone");
        look(first.window.get(), QStringLiteral("first steps"));
    }
    setScale(1);
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

void tst_Walk::walkSecrets()
{
    auto *list = m->window.shell()->secrets()->list();
    const auto *commands = m->window.commands();
    commands->showSecrets->trigger();
    list->table()->clearSelection();
    look(&m->window, QStringLiteral("secrets"));
    list->select("STRIPE_SECRET_KEY");
    look(&m->window, QStringLiteral("entry"));
    list->table()->selectAll();
    look(&m->window, QStringLiteral("several entries"));
    list->select("STRIPE_SECRET_KEY");
    commands->history->trigger();
    look(&m->window, QStringLiteral("history"));
    commands->history->trigger();
    commands->editEntry->trigger();
    look(&m->window, QStringLiteral("editor"));
    m->window.findChild<QPushButton *>(QStringLiteral("editorCancel"))->click();
    commands->deleteEntry->trigger();
    look(&m->window, QStringLiteral("draft"));
    for (QAction *action : {commands->saveVersion, commands->discardDraft}) {
        action->trigger();
        lookAtSheets(action->objectName());
    }
    m->window.shell()->secrets()->openSet()->discard();
}

void tst_Walk::walkPeople()
{
    m->window.commands()->showPeople->trigger();
    auto *people = m->window.shell()->people();
    const auto table = [&](const char *name) { return people->findChild<QTableView *>(QLatin1String(name)); };
    people->showPart(gui::PeoplePage::membersPart);
    look(&m->window, QStringLiteral("members"));
    for (const int row : {0, 1}) {
        table("memberTable")->selectRow(row);
        look(&m->window, QStringLiteral("member"));
    }
    people->showPart(gui::PeoplePage::devicesPart);
    for (const int row : {0, 1}) {
        table("deviceTable")->selectRow(row);
        look(&m->window, QStringLiteral("device"));
    }
    people->showPart(gui::PeoplePage::invitationsPart);
    look(&m->window, QStringLiteral("invitations"));
    people->showPart(gui::PeoplePage::exposuresPart);
    QTRY_VERIFY_WITH_TIMEOUT(people->findChild<QTreeWidget *>(QStringLiteral("exposures"))->isVisible(),
                             patience);
    look(&m->window, QStringLiteral("to change"));
    people->showPart(gui::PeoplePage::membersPart);
}

void tst_Walk::walkRecovery()
{
    m->window.commands()->showRecovery->trigger();
    const auto *page = m->window.shell()->recovery();
    QTRY_VERIFY_WITH_TIMEOUT(page->standing().has_value(), patience);
    look(&m->window, QStringLiteral("recovery"));
    for (const char *button : {"recoveryKit", "recoveryContacts", "recoverySetUp", "recoveryCheck"}) {
        page->findChild<QPushButton *>(QLatin1String(button))->click();
        lookAtSheets(QLatin1String(button));
    }
}

void tst_Walk::walkSheets()
{
    const auto *commands = m->window.commands();
    for (QAction *action : {commands->invite, commands->addDevice, commands->rotateKeys, commands->shortcuts,
                            commands->words, commands->newProject, commands->newSet, commands->renamePlace,
                            commands->deletePlace, commands->exportFile, commands->copyToSet}) {
        if (!action->isEnabled())
            m->window.shell()->secrets()->list()->select("STRIPE_SECRET_KEY");
        action->trigger();
        lookAtSheets(action->objectName());
    }
    walkApproving();
    walkRenewing();
    const UserId lea{"email|lea@acme.example"};
    const gui::Remover me{m->session.profile()->userId, *m->session.device()};
    (new gui::DepartureSheet(m->session, gui::DepartureSheet::remove(*m->session.state(), lea, me, {}),
                             &m->window))
        ->open();
    lookAtSheets(QStringLiteral("remove"));
    (new gui::InviteSheet(m->session, *m->window.clipboard(), false, &m->window))->open();
    lookAtSheets(QStringLiteral("invite somebody"));
    (new gui::AccessSheet(m->session, lea, &m->window))->open();
    lookAtSheets(QStringLiteral("access"));
    gui::RoleSheet::change(m->session, lea, {}, &m->window)->open();
    lookAtSheets(QStringLiteral("role"));
}

/// The steps of a sheet, each by its main button.
void tst_Walk::walkSteps(const char *sheet, int steps)
{
    const auto open = [&] { return m->window.findChild<QDialog *>(QLatin1String(sheet)); };
    QTRY_VERIFY2_WITH_TIMEOUT(open(), sheet, patience);
    for (int step = 1; step < steps; ++step) {
        look(open(), QLatin1String(sheet) + u' ' + QString::number(step));
        if (auto *read = open()->findChild<QAbstractButton *>(QStringLiteral("approveRead")); read)
            read->setChecked(true);
        open()->findChild<QAbstractButton *>(QStringLiteral("sheetMain"))->click();
    }
    lookAtSheets(QLatin1String(sheet) + u' ' + QString::number(steps));
}

void tst_Walk::walkApproving()
{
    m->window.findChild<QAbstractButton *>(QStringLiteral("pendingReview"))->click();
    walkSteps("approveSheet", 3);
}

void tst_Walk::walkRenewing()
{
    m->window.commands()->rotateKeys->trigger();
    const auto *sheet = m->window.findChild<QDialog *>(QStringLiteral("rotateSheet"));
    QVERIFY(sheet);
    sheet->findChild<QTreeWidget *>(QStringLiteral("rotateProjects"))
        ->topLevelItem(0)
        ->setCheckState(0, Qt::Checked);
    walkSteps("rotateSheet", 2);
}

/// What somebody sees after keys were renewed and after somebody was removed.
void tst_Walk::walkActs()
{
    m->window.commands()->showPeople->trigger();
    const auto find = [this](const char *name) {
        return m->window.findChild<QWidget *>(QLatin1String(name));
    };
    const auto press = [&] {
        const auto *dialog = m->window.findChildren<QDialog *>().constLast();
        dialog->findChild<QAbstractButton *>(QStringLiteral("sheetMain"))->click();
    };
    m->window.commands()->rotateKeys->trigger();
    press();
    press();
    QTRY_VERIFY_WITH_TIMEOUT(find("leftList") && find("leftList")->isVisible(), patience);
    lookAtSheets(QStringLiteral("renewed"));
    const UserId finn{"email|finn@acme.example"};
    const gui::Remover me{m->session.profile()->userId, *m->session.device()};
    (new gui::DepartureSheet(m->session, gui::DepartureSheet::remove(*m->session.state(), finn, me, {}),
                             &m->window))
        ->open();
    press();
    QTRY_VERIFY_WITH_TIMEOUT(find("leftList") && find("leftList")->isVisible(), patience);
    lookAtSheets(QStringLiteral("removed"));
}

void tst_Walk::walkWindow()
{
    const auto *commands = m->window.commands();
    commands->showSettings->trigger();
    look(&m->window, QStringLiteral("settings"));
    auto *scroll = m->window.findChild<QScrollArea *>(QStringLiteral("settingsScroll"))->verticalScrollBar();
    for (int part = 1; part <= 3; ++part) {
        scroll->setValue(scroll->maximum() * part / 3);
        look(&m->window, QStringLiteral("settings %1").arg(part));
    }
    commands->showSecrets->trigger();
    commands->search->trigger();
    look(&m->window, QStringLiteral("palette"));
    QTest::keyClick(m->window.findChild<QLineEdit *>(QStringLiteral("paletteEdit")), Qt::Key_Escape);
}

void tst_Walk::everythingFits()
{
    QFETCH(double, scale);
    setScale(scale);
    m_found.clear();
    const QString size = QString::number(scale * 100) + u' ';
    // What is shown before it has a parent is a window for a moment, and takes the keyboard from the real
    // one.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("does not support setParent")));
    m = std::make_unique<Stage>();
    QSignalSpy ready(&m->demo, &gui::Demo::ready);
    m->window.show();
    m->window.beginDemo();
    m->window.resize(1024, 700);
    m->demo.open(m->session);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
    const auto *table = m->window.shell()->secrets()->list()->table();
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 2, patience);
    for (const gui::ThemeMode theme : {gui::ThemeMode::light, gui::ThemeMode::dark}) {
        gui::applyTheme(*qApp, theme);
        m_kind = (theme == gui::ThemeMode::dark ? QStringLiteral("dark ") : QStringLiteral("light ")) + size;
        walkSecrets();
        walkPeople();
        walkRecovery();
        walkSheets();
        walkWindow();
    }
    walkActs();
    m->window.commands()->lock->trigger();
    const auto unlock = [this] { return m->window.findChild<QWidget *>(QStringLiteral("unlockPage")); };
    QTRY_VERIFY(unlock() && unlock()->isVisible());
    look(&m->window, QStringLiteral("locked"));
    m.reset();
    setScale(1);
    m_found.removeDuplicates();
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

int main(int argc, char **argv)
{
    if (!test::refuseNetwork())
        qFatal("the kernel has no filter for system calls");
    QApplication application(argc, argv);
    const gui::ApplicationSetup setup(application, gui::ThemeMode::light, QLocale::c());
    tst_Walk test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_walk.moc"
