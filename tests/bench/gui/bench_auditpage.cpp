#include "bench/gui/firstpaint.h"
#include "bench/gui/measure.h"
#include "gui/audit/auditpage.h"
#include "gui/audit/eventsview.h"
#include "gui/audit/eventtable.h"
#include "gui/audit/filterbar.h"
#include "gui/main/commands.h"
#include "gui/main/mainwindow.h"
#include "gui/main/settings.h"
#include "gui/main/shell.h"
#include "support/manyentries.h"
#include "support/manyevents.h"
#include "support/temporaryfolder.h"

#include <QLineEdit>

#include <benchmark/benchmark.h>
#include <cstdlib>

using namespace hypha;
using namespace hypha::bench;

/// The audit page over a long history. `of_limit` is the share of what is allowed.
namespace {

constexpr std::size_t events = 100'000;

class LongHistory
{
public:
    static LongHistory &instance()
    {
        static LongHistory only;
        return only;
    }
    const std::filesystem::path &home() const { return m_folder.path(); }

private:
    LongHistory()
    {
        if (!test::makeVaultWithEvents(home(), events))
            std::abort();
    }
    test::TemporaryFolder m_folder;
};

struct Window
{
    gui::Settings settings{keystore::Home::below(LongHistory::instance().home()).config};
    session::Session session{keystore::ProfileStore(keystore::Home::below(LongHistory::instance().home()))};
    gui::MainWindow window{session, settings};

    Window()
    {
        window.resize(1180, 760);
        window.show();
        window.begin();
    }
    gui::AuditPage *page() { return window.shell()->audit(); }
    gui::EventTable *table() { return page()->events()->table(); }
    void unlock()
    {
        session.unlock("default", crypto::SecretBytes::copyOf(asBytes(test::manyPassphrase)));
        while (!session.isOpen())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        window.commands()->showSecrets->trigger();
        QCoreApplication::processEvents();
    }
    /// Milliseconds from the command to the painted list of everything.
    double openAudit()
    {
        std::optional<double> taken;
        std::unique_ptr<AfterPaint> painted;
        QObject context;
        const Time start = std::chrono::steady_clock::now();
        QObject::connect(table()->model(), &QAbstractItemModel::modelReset, &context, [&] {
            if (table()->model()->rowCount() >= int(events))
                painted = std::make_unique<AfterPaint>(table()->viewport(),
                                                       [&] { taken = millisecondsSince(start); });
        });
        window.commands()->showAudit->trigger();
        while (!taken)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return *taken;
    }
    /// Processor time of the window's thread for what somebody does, until what it brings is painted.
    template <class Act> double listed(Act act)
    {
        bool come = false;
        QObject context;
        QObject::connect(page()->book(), &gui::AuditBook::listed, &context, [&] { come = true; });
        const double before = threadMilliseconds();
        act();
        while (!come)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        return threadMilliseconds() - before;
    }
};

void tellTimes(benchmark::State &state, const std::vector<double> &times, double limit)
{
    state.counters["median_ms"] = percentile(times, 0.5);
    state.counters["p99_ms"] = percentile(times, 0.99);
    state.counters["of_limit"] = percentile(times, 0.99) / limit;
}

/// Limit: 300 ms, with the state and the log in their caches.
void auditPageOpening(benchmark::State &state)
{
    Window window;
    window.unlock();
    window.openAudit();
    std::vector<double> times;
    for (auto _ : state) {
        window.session.lock();
        QCoreApplication::processEvents();
        window.unlock();
        times.push_back(window.openAudit());
        state.SetIterationTime(times.back() / 1e3);
    }
    state.counters["median_ms"] = percentile(times, 0.5);
    state.counters["of_limit"] = percentile(times, 0.5) / 300;
}
BENCHMARK(auditPageOpening)->Iterations(7)->UseManualTime()->Unit(benchmark::kMillisecond);

/// Limit: 120 MB, in a process of its own with the list painted.
void auditPageMemory(benchmark::State &state)
{
    const std::string line =
        HYPHA_BENCH_BIN_DIR "/hypha-bench-window " + LongHistory::instance().home().string() + " audit";
    long pss = 0, rss = 0;
    for (auto _ : state) {
        FILE *child = popen(line.c_str(), "r");
        if (!child || std::fscanf(child, "%ld %ld", &pss, &rss) != 2)
            std::abort();
        pclose(child);
    }
    state.counters["pss_mb"] = static_cast<double>(pss) * 1024 / 1e6;
    state.counters["rss_mb"] = static_cast<double>(rss) * 1024 / 1e6;
    state.counters["of_limit"] = static_cast<double>(rss) * 1024 / 120e6;
}
BENCHMARK(auditPageMemory)->Iterations(1)->Unit(benchmark::kMillisecond);

/// Closer, along, farther, everything. Limit: 16 ms, 99th percentile, as for all that follow: of hundreds, so
/// that it is not the slowest alone.
void auditZoom(benchmark::State &state)
{
    Window window;
    window.unlock();
    window.openAudit();
    auto *chart = window.window.findChild<QWidget *>(QStringLiteral("auditTimeline"));
    std::vector<double> times;
    for (auto _ : state) {
        for (const int key : {Qt::Key_Plus, Qt::Key_Plus, Qt::Key_Right, Qt::Key_Left, Qt::Key_Plus,
                              Qt::Key_Right, Qt::Key_Minus, Qt::Key_Minus, Qt::Key_Home})
            times.push_back(window.listed([&] { press(chart, key); }));
    }
    tellTimes(state, times, 16);
}
BENCHMARK(auditZoom)->Iterations(36)->Unit(benchmark::kMillisecond);

void auditFilter(benchmark::State &state)
{
    Window window;
    window.unlock();
    window.openAudit();
    gui::FilterBar *bar = window.page()->filterBar();
    std::vector<double> times;
    for (auto _ : state) {
        audit::Filter filter;
        filter.text = "invoice";
        times.push_back(window.listed([&] { bar->setFilter(filter); }));
        filter.text.clear();
        filter.types = audit::typesOf(audit::Category::notes);
        times.push_back(window.listed([&] { bar->setFilter(filter); }));
        filter.text = "77";
        times.push_back(window.listed([&] { bar->setFilter(filter); }));
        times.push_back(window.listed([&] { bar->setFilter({}); }));
    }
    tellTimes(state, times, 16);
}
BENCHMARK(auditFilter)->Iterations(75)->Unit(benchmark::kMillisecond);

/// In the list and in the field of words.
void auditKeyPress(benchmark::State &state)
{
    Window window;
    window.unlock();
    window.openAudit();
    QLineEdit *edit = window.page()->filterBar()->text();
    std::vector<double> times;
    for (auto _ : state) {
        window.table()->setFocus();
        for (const int key : {Qt::Key_Home, Qt::Key_Down, Qt::Key_Down, Qt::Key_PageDown, Qt::Key_PageDown,
                              Qt::Key_End, Qt::Key_Up, Qt::Key_PageUp})
            times.push_back(pressed(window.table(), key, {}));
        edit->setFocus();
        for (const QChar c : QStringLiteral("night"))
            times.push_back(pressed(edit, 0, QString(c)));
        times.push_back(window.listed([&] { press(edit, Qt::Key_Return); }));
        for (int i = 0; i < 5; ++i)
            times.push_back(pressed(edit, Qt::Key_Backspace, {}));
        times.push_back(window.listed([&] { press(edit, Qt::Key_Return); }));
    }
    tellTimes(state, times, 16);
}
BENCHMARK(auditKeyPress)->Iterations(25)->Unit(benchmark::kMillisecond);

} // namespace
