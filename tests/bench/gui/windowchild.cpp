#include "bench/gui/firstpaint.h"
#include "crypto/process.h"
#include "gui/audit/auditpage.h"
#include "gui/audit/eventsview.h"
#include "gui/audit/eventtable.h"
#include "gui/main/application.h"
#include "gui/main/commands.h"
#include "gui/main/mainwindow.h"
#include "gui/main/settings.h"
#include "gui/main/shell.h"
#include "gui/secrets/entrylist.h"
#include "gui/secrets/secretspage.h"
#include "support/manyentries.h"

#include <QApplication>

#include <cstdio>
#include <fstream>
#include <iostream>
#include <string_view>

using namespace hypha;

/// Kilobytes of this process by a line of smaps_rollup.
static long residentKilobytes(const std::string &line)
{
    std::ifstream file("/proc/self/smaps_rollup");
    std::string name;
    for (std::string rest; file >> name; std::getline(file, rest)) {
        long value = 0;
        if (name == line && file >> value)
            return value;
    }
    return -1;
}

/// `hypha-bench-window HOME`: the real window up to the painted welcome. `hypha-bench-window HOME table`:
/// unlocks and waits until the table is painted, then tells its memory: Pss and Rss in kilobytes. `… audit`:
/// the same with the audit log and its list.
int main(int argc, char **argv)
{
    if (!crypto::hardenProcess())
        return 1;
    QApplication application(argc, argv);
    const keystore::Home home = keystore::Home::below(argv[1]);
    gui::Settings settings(home.config);
    const gui::ApplicationSetup setup(application, gui::ThemeMode::light, QLocale::c());
    session::Session session{keystore::ProfileStore(home)};
    gui::MainWindow window(session, settings);
    if (argc == 2) {
        bench::AfterPaint leave(&window, [] { _exit(0); });
        window.show();
        window.begin();
        return application.exec();
    }
    const bool audit = argc > 2 && std::string_view(argv[2]) == "audit";
    window.show();
    window.begin();
    QTableView *table = window.shell()->secrets()->list()->table();
    if (audit)
        table = window.shell()->audit()->events()->table();
    QObject::connect(&session, &session::Session::opened, &window, [&] {
        if (audit)
            window.commands()->showAudit->trigger();
    });
    std::unique_ptr<bench::AfterPaint> painted;
    QObject::connect(table->model(), &QAbstractItemModel::modelReset, table, [&] {
        if (table->model()->rowCount() == 0)
            return;
        painted = std::make_unique<bench::AfterPaint>(table->viewport(), [] {
            std::cout << residentKilobytes("Pss:") << ' ' << residentKilobytes("Rss:") << std::endl;
            _exit(0);
        });
    });
    session.unlock("default", crypto::SecretBytes::copyOf(asBytes(test::manyPassphrase)));
    return application.exec();
}
