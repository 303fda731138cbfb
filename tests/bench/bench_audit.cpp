#include "support/barevault.h"

#include "crypto/signature.h"
#include "model/audit/activity.h"
#include "model/audit/archive.h"
#include "model/audit/export.h"
#include "model/audit/filter.h"
#include "model/vault/filecheck.h"
#include "model/vault/parallel.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>

using namespace hypha;
using test::BareVault;

namespace {

constexpr std::size_t manyEvents = 100'000;

BareVault &longVault()
{
    static const auto made = [] {
        auto vault = std::make_unique<BareVault>();
        vault->fillLog(manyEvents);
        return vault;
    }();
    return *made;
}

/// Its rows, read out of the repository as a vault's lane would.
const audit::Log &longLog()
{
    static const audit::Log made = [] {
        const BareVault &vault = longVault();
        const auto files = vault.head->list();
        const vault::FileIndex index = vault::indexOf(*files);
        const vault::ReadFile read = vault::readFrom(*vault.head, index);
        audit::Log log;
        for (const vault::LogEntry &entry : vault.state.log) {
            const auto bytes = read(vault::eventPath(entry));
            const auto event =
                bytes ? vault::Event::parse(*bytes, "event") : Result<vault::Event>(fail(Errc::io));
            if (!event)
                std::abort();
            log.add(*event);
        }
        return log;
    }();
    return made;
}

double seconds(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Runs `work` and tells how much of what is allowed one run of it took.
template <class Work> void measure(benchmark::State &state, double limitMilliseconds, Work work)
{
    double taken = 0;
    for (auto _ : state)
        taken += seconds(work);
    state.counters["of_limit"] = taken * 1e3 / static_cast<double>(state.iterations()) / limitMilliseconds;
}

/// As many Ed25519 verifications of event-sized messages on all cores, and nothing else.
void bareVerifications()
{
    static const crypto::Ed25519Signer signer(crypto::Ed25519SecretKey::generate());
    const Bytes message(700, 'x');
    const auto signature = signer.sign(message);
    vault::parallelFor(manyEvents, vault::workerCount(manyEvents), [&](std::size_t, std::size_t) {
        benchmark::DoNotOptimize(crypto::ed25519Verify(signer.publicKey(), message, signature));
    });
}

/// Limit: 0.7 of the bare verifications' speed, in the same run. A machine's speed drifts within the seconds
/// that one takes: each stands between two measurements of the other, and the median of the ratios counts.
void auditVerifyAgainstBare(benchmark::State &state)
{
    BareVault &v = longVault();
    std::vector<double> ratios;
    double before = seconds(bareVerifications);
    for (auto _ : state) {
        const double whole = seconds([&] {
            vault::VerifyOptions options;
            options.auditOnly = true;
            const auto verified = vault::verifyAll(*v.head, nullptr, options);
            if (!verified || !verified->report.ok())
                state.SkipWithError("does not verify");
        });
        const double after = seconds(bareVerifications);
        ratios.push_back((before + after) / 2 / whole);
        before = after;
    }
    std::ranges::sort(ratios);
    const double median = ratios[ratios.size() / 2];
    state.counters["of_bare_speed"] = median;
    state.counters["of_limit"] = 0.7 / median;
    state.counters["lowest"] = ratios.front();
    state.counters["highest"] = ratios.back();
}
BENCHMARK(auditVerifyAgainstBare)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(7);

audit::Exported exported()
{
    const audit::Log &log = longLog();
    return {log, longVault().state, Timestamp::fromSeconds(0), [&log](std::size_t i) {
                return log.user(log.row(i)).text + " noted: " + audit::textsOf(log.event(i).details) + ".";
            }};
}

std::vector<std::uint32_t> everyRow()
{
    return audit::select(longLog(), {});
}

/// Limit: 1 s, sentences parsed out of the details included.
void auditCsv(benchmark::State &state)
{
    const audit::Exported events = exported();
    const auto rows = everyRow();
    std::size_t written = 0;
    measure(state, 1000, [&] {
        const auto done = audit::writeCsv(events, rows, [&](std::string_view text) -> Result<void> {
            written += text.size();
            return {};
        });
        if (!done)
            state.SkipWithError("not written");
    });
    state.SetBytesProcessed(static_cast<std::int64_t>(written));
}
BENCHMARK(auditCsv)->Unit(benchmark::kMillisecond);

/// Limit: 16 ms for each key that is pressed in the filter.
void auditFilterByText(benchmark::State &state)
{
    audit::Filter filter;
    filter.text = "backup 7777";
    const audit::Log &log = longLog();
    measure(state, 16, [&] { benchmark::DoNotOptimize(audit::select(log, filter).size()); });
}
BENCHMARK(auditFilterByText)->Unit(benchmark::kMillisecond);

void auditTimeline(benchmark::State &state)
{
    const auto rows = everyRow();
    const auto period = audit::periodOf(longLog(), rows);
    measure(state, 16,
            [&] { benchmark::DoNotOptimize(audit::timeline(longLog(), rows, *period, 400).size()); });
}
BENCHMARK(auditTimeline)->Unit(benchmark::kMillisecond);

/// What opening the page reads before anything is shown. Limit: 300 ms with everything else.
void auditCacheRead(benchmark::State &state)
{
    const Bytes bytes = audit::writeLog(longLog());
    measure(state, 300, [&] { benchmark::DoNotOptimize(audit::readLog(bytes)->size()); });
    state.counters["bytes"] = static_cast<double>(bytes.size());
}
BENCHMARK(auditCacheRead)->Unit(benchmark::kMillisecond);

} // namespace
