#include "support/barevault.h"

#include "crypto/signature.h"
#include "model/session/statefile.h"
#include "model/vault/filecheck.h"
#include "model/vault/parallel.h"

#include <benchmark/benchmark.h>

#include <chrono>

using namespace hypha;
using test::BareVault;

namespace {

BareVault &vaultWithEvents(std::size_t events)
{
    static std::map<std::size_t, std::unique_ptr<BareVault>> made;
    auto &v = made[events];
    if (!v) {
        v = std::make_unique<BareVault>();
        v->fillLog(events);
    }
    return *v;
}

BareVault &vaultWithEntries(std::size_t entries)
{
    static std::map<std::size_t, std::unique_ptr<BareVault>> made;
    auto &v = made[entries];
    if (!v) {
        v = std::make_unique<BareVault>();
        v->fillSet(entries);
    }
    return *v;
}

double seconds(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// As many Ed25519 verifications of event-sized messages on all cores, and nothing else.
void bareVerifications(std::size_t count)
{
    static const crypto::Ed25519Signer signer(crypto::Ed25519SecretKey::generate());
    const Bytes message(1100, 'x');
    const auto signature = signer.sign(message);
    vault::parallelFor(count, vault::workerCount(count), [&](std::size_t, std::size_t) {
        benchmark::DoNotOptimize(crypto::ed25519Verify(signer.publicKey(), message, signature));
    });
}

/// Limit: 1.5 times the bare verifications, in the same run.
void verifyLog(benchmark::State &state)
{
    const auto events = static_cast<std::size_t>(state.range(0));
    BareVault &v = vaultWithEvents(events);
    double whole = 0, bare = 0;
    for (auto _ : state) {
        bare += seconds([&] { bareVerifications(events); });
        whole += seconds([&] {
            const auto verified = vault::verifyAll(*v.head, nullptr, {});
            if (!verified || !verified->report.ok())
                state.SkipWithError("does not verify");
        });
    }
    state.counters["to_bare"] = whole / bare;
    state.counters["of_limit"] = whole / bare / 1.5;
}
BENCHMARK(verifyLog)->Arg(20000)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(3);

void openThroughCache(benchmark::State &state)
{
    BareVault &v = vaultWithEvents(static_cast<std::size_t>(state.range(0)));
    const auto key = crypto::MacKey::generate();
    const auto file = v.folder.path() / "state";
    if (!session::saveCachedState(file, {v.head->commit(), v.state}, key))
        state.SkipWithError("cannot save");
    for (auto _ : state) {
        const auto store = store::GitStore::open(v.folder.path() / "vault.git");
        const auto head = (*store)->head();
        const auto cached = session::loadCachedState(file, key);
        if (!cached || cached->commit != (*head)->commit())
            state.SkipWithError("cache refused");
    }
    state.counters["limit_ms"] = 100;
}
BENCHMARK(openThroughCache)->Arg(20000)->Unit(benchmark::kMillisecond);

void operationOnLongLog(benchmark::State &state)
{
    BareVault &v = vaultWithEvents(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        v.run(vault::op::AddNote{std::nullopt, "one more"});
}
BENCHMARK(operationOnLongLog)->Arg(200)->Arg(20000)->Unit(benchmark::kMillisecond)->Iterations(20);

void getOne(benchmark::State &state)
{
    BareVault &v = vaultWithEntries(static_cast<std::size_t>(state.range(0)));
    const std::string key = "SERVICE_100000_PASSWORD";
    for (auto _ : state) {
        const auto entry =
            vault::readEntry(v.state, v.project, v.set, v.state.set(v.project, v.set)->currentVersion(), key,
                             v.keys, v.sealer, vault::readFrom(*v.head));
        if (!entry || !*entry)
            state.SkipWithError("not found");
    }
}
BENCHMARK(getOne)->Arg(1)->Arg(10000)->Unit(benchmark::kMillisecond);

void readAll(benchmark::State &state)
{
    BareVault &v = vaultWithEntries(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        const auto list =
            vault::readEntries(v.state, v.project, v.set, v.state.set(v.project, v.set)->currentVersion(),
                               v.keys, v.sealer, vault::readFrom(*v.head));
        if (!list)
            state.SkipWithError("not readable");
    }
}
BENCHMARK(readAll)->Arg(10000)->Unit(benchmark::kMillisecond);

void putOne(benchmark::State &state)
{
    BareVault &v = vaultWithEntries(static_cast<std::size_t>(state.range(0)));
    int n = 0;
    for (auto _ : state)
        v.run(v.one("SERVICE_100000_PASSWORD", "changed " + std::to_string(n++)));
}
BENCHMARK(putOne)->Arg(1)->Arg(10000)->Unit(benchmark::kMillisecond)->Iterations(10);

} // namespace
