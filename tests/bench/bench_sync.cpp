#include "model/session/vaultsync.h"
#include "model/sync/pathtransport.h"
#include "model/vault/verify.h"
#include "support/barevault.h"

#include <benchmark/benchmark.h>

#include <ctime>

using namespace hypha;
using test::BareVault;

namespace {

/// Processor time of this thread.
double seconds(const std::function<void()> &work)
{
    const auto now = [] {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
    };
    const double start = now();
    work();
    return now() - start;
}

void require(bool good)
{
    if (!good)
        std::abort();
}

/// A vault of so many events, so many of them in each month until now, and ten more, each in a commit of its
/// own, that another computer has fetched and not looked at yet.
struct Fetched
{
    BareVault vault;
    vault::VaultState known;
    std::unique_ptr<store::GitStore> local;
    std::optional<store::Snapshot> before, shown;

    Fetched(std::size_t events, std::size_t perMonth) : vault(begun(events / perMonth))
    {
        vault.fillMonths(events, perMonth);
        known = vault.state;
        const auto folder = vault.folder.path() / "local.git";
        std::filesystem::copy(vault.store->folder(), folder, std::filesystem::copy_options::recursive);
        local = std::move(store::GitStore::open(folder)).value();
        before = local->snapshot(vault.head->commit()).value();
        for (int i = 0; i < 10; ++i)
            vault.run(vault::op::AddNote{std::nullopt, "what somebody else wrote"});
        const auto tip = vault.head->commit();
        require(sync::PathTransport(vault.store->folder())
                    .fetch(tip, *local, local->emptyQuarantine().value())
                    .has_value());
        shown = local->quarantined(tip).value();
        // What a window has in memory from the sync before.
        vault::VaultState reached = known;
        require(vault::advance(reached, *before, *shown).has_value() && reached == vault.state);
    }

private:
    static Timestamp begun(std::size_t months)
    {
        return Timestamp::fromSeconds(systemClock().now().seconds -
                                      static_cast<std::int64_t>(months) * test::longestMonth);
    }
};

/// Verifying ten fetched events on a vault of 20,000, so many a month, against one of 200 in one month, in
/// the same run, with the copy of the state that a sync makes so that what fails leaves everything as it was.
/// Processor time. Limit: 1.5 times. git keeps a folder as one object, a line of 69 bytes for each event of
/// the month, and its id is a hash over all of them: so a month of 20,000 events is stated without a limit.
void verifyFetched(benchmark::State &state)
{
    const auto perMonth = static_cast<std::size_t>(state.range(0));
    static Fetched small(200, 200);
    Fetched large(20'000, perMonth);
    double few = 0, many = 0, fewAlone = 0, manyAlone = 0;
    const auto verify = [](Fetched &f, double &whole, double &alone) {
        vault::VaultState reached;
        whole += seconds([&] {
            reached = f.known;
            alone += seconds([&] { require(vault::advance(reached, *f.before, *f.shown).has_value()); });
        });
    };
    for (auto _ : state) {
        verify(small, few, fewAlone);
        verify(large, many, manyAlone);
    }
    state.counters["few_ms"] = few / static_cast<double>(state.iterations()) * 1000;
    state.counters["many_ms"] = many / static_cast<double>(state.iterations()) * 1000;
    state.counters["to_200"] = many / few;
    state.counters["to_200_without_copy"] = manyAlone / fewAlone;
    if (perMonth <= 1000)
        state.counters["of_limit"] = many / few / 1.5;
}
BENCHMARK(verifyFetched)
    ->Arg(200)
    ->Arg(500)
    ->Arg(1000)
    ->Arg(20'000)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(200);

/// Processor time of a sync with nothing to do over a bare repository at a path. Limit: 30 ms besides the
/// KDF, which an open vault has behind it.
void syncNothing(benchmark::State &state)
{
    const test::TemporaryFolder folder;
    const auto remote = folder.path() / "remote.git";
    require(sync::makeEmptyRemote(remote).has_value());
    const keystore::ProfileStore profiles(keystore::Home::below(folder.path() / "home"));
    auto vault = session::OpenVault::create(
        profiles, {"default", "Acme", UserId{"email|ada@example.org"}, "Laptop", remote.string()},
        crypto::SecretBytes::copyOf(asBytes("correct horse battery staple amber")), systemClock());
    require(vault.has_value());
    sync::PathTransport transport(remote);
    session::VaultSync syncing(**vault);
    for (int i = 0; i < 200; ++i)
        require((*vault)->run(vault::op::AddNote{std::nullopt, "one more"}).has_value());
    require(syncing.run(transport, {}).has_value());
    const std::clock_t start = std::clock();
    std::size_t runs = 0;
    for (auto _ : state) {
        require(syncing.run(transport, {}).has_value());
        ++runs;
    }
    const double spent = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    state.counters["cpu_ms"] = spent / static_cast<double>(runs) * 1000;
    state.counters["of_limit"] = spent / static_cast<double>(runs) * 1000 / 30;
}
BENCHMARK(syncNothing)->Unit(benchmark::kMillisecond)->Iterations(50);

} // namespace
