#include "bench/gui/firstpaint.h"
#include "bench/gui/measure.h"
#include "gui/main/application.h"
#include "gui/main/mainwindow.h"
#include "gui/main/settings.h"
#include "gui/main/shell.h"
#include "gui/search/palette.h"
#include "gui/secrets/entrylist.h"
#include "gui/secrets/secretspage.h"
#include "support/manyentries.h"
#include "support/temporaryfolder.h"

#include <QApplication>
#include <QLineEdit>

#include <QAction>
#include <benchmark/benchmark.h>
#include <cstdlib>
#include <sys/resource.h>

using namespace hypha;
using namespace hypha::bench;

/// What a person waits for at the window, and what it takes of the machine. `of_limit` is the share of what
/// is allowed.
namespace {

constexpr std::size_t many = 10000;

double childMilliseconds()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto ms = [](const timeval &t) {
        return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_usec) / 1e3;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

void runChild(const std::string &line)
{
    if (std::system(line.c_str()) != 0)
        std::abort();
}

/// One home with one set of ten thousand entries, for all that follows.
class Many
{
public:
    static Many &instance()
    {
        static Many only;
        return only;
    }
    const std::filesystem::path &home() const { return m_folder.path(); }

private:
    Many()
    {
        if (!test::makeVaultWithMany(home(), many))
            std::abort();
    }
    test::TemporaryFolder m_folder;
};

struct Start
{
    double cpu, wall; ///< milliseconds
};
Start startOf(const std::string &line)
{
    const double before = childMilliseconds();
    const Time start = std::chrono::steady_clock::now();
    runChild(line);
    return {childMilliseconds() - before, millisecondsSince(start)};
}

/// Limit: 1.6 times a bare Qt window with a table, in processor time; alternated, the median of each.
void startToWelcome(benchmark::State &state)
{
    const test::TemporaryFolder empty;
    const std::string welcome = HYPHA_BENCH_BIN_DIR "/hypha-bench-window " + empty.path().string();
    const std::string bare = HYPHA_BENCH_BIN_DIR "/hypha-bench-bare";
    std::vector<double> ourCpu, bareCpu, ourWall, bareWall;
    runChild(welcome);
    runChild(bare);
    for (auto _ : state) {
        const Start ours = startOf(welcome);
        const Start theirs = startOf(bare);
        ourCpu.push_back(ours.cpu);
        ourWall.push_back(ours.wall);
        bareCpu.push_back(theirs.cpu);
        bareWall.push_back(theirs.wall);
        state.SetIterationTime(ours.wall / 1e3);
    }
    const double cpu = percentile(ourCpu, 0.5) / percentile(bareCpu, 0.5);
    state.counters["cpu_ms"] = percentile(ourCpu, 0.5);
    state.counters["bare_cpu_ms"] = percentile(bareCpu, 0.5);
    state.counters["to_bare_cpu"] = cpu;
    state.counters["to_bare_wall"] = percentile(ourWall, 0.5) / percentile(bareWall, 0.5);
    state.counters["of_limit"] = cpu / 1.6;
}
BENCHMARK(startToWelcome)->Iterations(21)->UseManualTime()->Unit(benchmark::kMillisecond);

struct Window
{
    gui::Settings settings{keystore::Home::below(Many::instance().home()).config};
    session::Session session{keystore::ProfileStore(keystore::Home::below(Many::instance().home()))};
    gui::MainWindow window{session, settings};

    Window()
    {
        window.resize(1180, 760);
        window.show();
        window.begin();
    }
    gui::EntryTable *table() { return window.shell()->secrets()->list()->table(); }

    /// Milliseconds from the derived key to the painted table.
    double unlock()
    {
        std::optional<Time> derived;
        std::optional<double> taken;
        std::unique_ptr<AfterPaint> painted;
        QObject context;
        QObject::connect(&session, &session::Session::progress, &context, [&](session::Step step) {
            if (step == session::Step::readingVault)
                derived = std::chrono::steady_clock::now();
        });
        QObject::connect(table()->model(), &QAbstractItemModel::modelReset, &context, [&] {
            if (table()->model()->rowCount() == int(many))
                painted = std::make_unique<AfterPaint>(table()->viewport(),
                                                       [&] { taken = millisecondsSince(*derived); });
        });
        session.unlock("default", crypto::SecretBytes::copyOf(asBytes(test::manyPassphrase)));
        while (!taken)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return *taken;
    }
};

/// Limit: 200 ms. The key derivation is left out.
void unlockToPaintedTable(benchmark::State &state)
{
    Window window;
    window.unlock();
    std::vector<double> times;
    for (auto _ : state) {
        window.session.lock();
        QCoreApplication::processEvents();
        times.push_back(window.unlock());
        state.SetIterationTime(times.back() / 1e3);
    }
    state.counters["median_ms"] = percentile(times, 0.5);
    state.counters["of_limit"] = percentile(times, 0.5) / 200;
}
BENCHMARK(unlockToPaintedTable)->Iterations(7)->UseManualTime()->Unit(benchmark::kMillisecond);

/// Limit: 80 MB, in a process of its own with the table painted.
void residentMemory(benchmark::State &state)
{
    const std::string line =
        HYPHA_BENCH_BIN_DIR "/hypha-bench-window " + Many::instance().home().string() + " table";
    long pss = 0, rss = 0;
    for (auto _ : state) {
        FILE *child = popen(line.c_str(), "r");
        if (!child || std::fscanf(child, "%ld %ld", &pss, &rss) != 2)
            std::abort();
        pclose(child);
    }
    state.counters["pss_mb"] = static_cast<double>(pss) * 1024 / 1e6;
    state.counters["rss_mb"] = static_cast<double>(rss) * 1024 / 1e6;
    state.counters["of_limit"] = static_cast<double>(rss) * 1024 / 80e6;
}
BENCHMARK(residentMemory)->Iterations(1)->Unit(benchmark::kMillisecond);

/// Processor time of the first visit of each page, which builds it; a frame has 16 ms.
void firstVisits(benchmark::State &state)
{
    Window window;
    window.unlock();
    for (auto _ : state) {
        for (const char *page : {"showPeople", "showRecovery", "showAudit", "showSettings"}) {
            auto *action = window.window.findChild<QAction *>(QLatin1String(page));
            const double before = threadMilliseconds();
            action->trigger();
            state.counters[page] = threadMilliseconds() - before;
            QCoreApplication::processEvents();
        }
    }
}
BENCHMARK(firstVisits)->Iterations(1)->Unit(benchmark::kMillisecond);

/// Words typed into a field and taken back, key by key. Limit: 8 ms, 99th percentile.
void measureKeys(benchmark::State &state, QLineEdit *edit)
{
    edit->setFocus();
    std::vector<double> times;
    for (auto _ : state) {
        for (const char *word : {"service_1042", "user17", "password", "billing", "example.org", "9_p"}) {
            for (const QChar c : QString::fromLatin1(word))
                times.push_back(pressed(edit, 0, c));
            while (!edit->text().isEmpty())
                times.push_back(pressed(edit, Qt::Key_Backspace, {}));
        }
    }
    state.counters["median_ms"] = percentile(times, 0.5);
    state.counters["p99_ms"] = percentile(times, 0.99);
    state.counters["of_limit"] = percentile(times, 0.99) / 8;
}

void filterKeyPress(benchmark::State &state)
{
    Window window;
    window.unlock();
    measureKeys(state, window.window.findChild<QLineEdit *>(QStringLiteral("entryFilter")));
}
BENCHMARK(filterKeyPress)->Iterations(5)->Unit(benchmark::kMillisecond);

void paletteKeyPress(benchmark::State &state)
{
    Window window;
    window.unlock();
    gui::Palette *palette = window.window.palette();
    palette->open();
    while (palette->index()->find(gui::SearchItem::Kind::entry, {}, 1).total < many)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    measureKeys(state, palette->findChild<QLineEdit *>(QStringLiteral("paletteEdit")));
}
BENCHMARK(paletteKeyPress)->Iterations(5)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const gui::ApplicationSetup setup(application, gui::ThemeMode::light, QLocale::c());
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
