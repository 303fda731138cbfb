#include "bench/gui/firstpaint.h"

#include <QApplication>
#include <QHeaderView>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>

/// What a Qt program pays at least: a main window with a table, to its first paint.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardItemModel model(20, 3);
    for (int row = 0; row < 20; ++row) {
        for (int column = 0; column < 3; ++column)
            model.setItem(row, column, new QStandardItem(QStringLiteral("entry %1").arg(row)));
    }
    QMainWindow window;
    auto *table = new QTableView;
    table->setModel(&model);
    window.setCentralWidget(table);
    window.resize(1180, 760);
    hypha::bench::AfterPaint leave(table->viewport(), [] { _exit(0); });
    window.show();
    return application.exec();
}
