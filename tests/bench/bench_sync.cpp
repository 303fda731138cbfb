#include "model/session/vaultsync.h"
#include "model/sync/pathtransport.h"
#include "model/vault/verify.h"
#include "support/barevault.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <ctime>

using namespace hypha;
using test::BareVault;

namespace {

double seconds(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

void require(bool good)
{
    if (!good)
        std::abort();
}

/// A vault of so many events, and ten more in one fetch.
struct Fetched
{
    BareVault vault;
    vault::VaultState known;
    std::optional<store::Snapshot> before;

    explicit Fetched(std::size_t events)
    {
        vault.fillLog(events);
        known = vault.state;
        before = vault.head;
        for (int i = 0; i < 10; ++i)
            vault.run(vault::op::AddNote{std::nullopt, "what somebody else wrote"});
    }
};

/// Verifying ten fetched events on a vault of 20,000 against one of 200, in the same run. Limit: 1.5 times.
/// With the copy of the state that a sync makes, so that what fails leaves everything as it was, it is stated
/// apart.
void verifyFetched(benchmark::State &state)
{
    static Fetched small(200), large(20'000);
    double few = 0, many = 0, fewCopied = 0, manyCopied = 0;
    const auto verify = [](Fetched &f, double &alone, double &copied) {
        vault::VaultState reached;
        copied += seconds([&] { reached = f.known; });
        const double taken =
            seconds([&] { require(vault::advance(reached, *f.before, *f.vault.head).has_value()); });
        alone += taken;
        copied += taken;
    };
    for (auto _ : state) {
        verify(small, few, fewCopied);
        verify(large, many, manyCopied);
    }
    state.counters["to_200"] = many / few;
    state.counters["to_200_with_copy"] = manyCopied / fewCopied;
    state.counters["of_limit"] = many / few / 1.5;
}
BENCHMARK(verifyFetched)->Unit(benchmark::kMillisecond)->Iterations(200);

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
