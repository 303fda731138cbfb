#include "model/session/vaultsync.h"
#include "model/sync/pathtransport.h"
#include "support/barevault.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdlib>
#include <sys/resource.h>

using namespace hypha;

/// What a person waits for who syncs at the terminal: processor time of a whole `hypha-cli sync` that fetches
/// ten events, on a vault of 20,000 against one of 200.
namespace {

namespace fs = std::filesystem;

constexpr const char *passphrase = "correct horse battery staple amber";

void require(bool good)
{
    if (!good)
        std::abort();
}

double childMilliseconds()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto ms = [](const timeval &t) {
        return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_usec) / 1e3;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

/// A time that stands still.
class Past final : public Clock
{
public:
    explicit Past(std::int64_t seconds) : m_now(Timestamp::fromSeconds(seconds)) {}
    Timestamp now() const override { return m_now; }

private:
    Timestamp m_now;
};

/// A computer that has synced a vault of so many events, and a remote that has ten more by now.
class Computer
{
public:
    Computer(std::size_t events, std::size_t perMonth)
    {
        const auto months = static_cast<std::int64_t>(events / perMonth);
        const Past clock(systemClock().now().seconds - months * test::longestMonth);
        const fs::path remote = m_folder.path() / "remote.git";
        require(sync::makeEmptyRemote(remote).has_value());
        const keystore::ProfileStore profiles(keystore::Home::below(home()));
        auto vault = session::OpenVault::create(
            profiles, {"default", "Acme", UserId{"email|ada@example.org"}, "Laptop", remote.string()},
            crypto::SecretBytes::copyOf(asBytes(passphrase)), clock);
        require(vault.has_value());
        fill(**vault, profiles.repository("default"), events, perMonth);
        sync::PathTransport transport(remote);
        session::VaultSync syncing(**vault);
        require(syncing.run(transport, {}).has_value());
        fs::copy(home(), before(), fs::copy_options::recursive);
        command(before());
        for (int i = 0; i < 10; ++i)
            require((*vault)->run(vault::op::AddNote{std::nullopt, "what somebody else wrote"}).has_value());
        require(syncing.run(transport, {}).has_value());
    }

    /// Processor time in milliseconds, the median of so many.
    double coldSync(int runs) const
    {
        std::vector<double> times;
        for (int i = 0; i < runs; ++i) {
            const fs::path copy = m_folder.path() / "copy";
            fs::copy(before(), copy, fs::copy_options::recursive);
            times.push_back(command(copy));
            const auto now = store::GitStore::open(
                keystore::ProfileStore(keystore::Home::below(copy)).repository("default"));
            const auto there = store::GitStore::open(m_folder.path() / "remote.git");
            require((*now)->head().value()->commit() == (*there)->head().value()->commit());
            fs::remove_all(copy);
        }
        std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
        return times[static_cast<std::size_t>(runs) / 2];
    }

private:
    fs::path home() const { return m_folder.path() / "home"; }
    fs::path before() const { return m_folder.path() / "before"; }

    static void fill(session::OpenVault &vault, const fs::path &repository, std::size_t events,
                     std::size_t perMonth)
    {
        const auto store = store::GitStore::open(repository);
        require(store.has_value());
        auto head = (*store)->head();
        require(head.has_value());
        vault::VaultState state = *vault.state();
        Timestamp time = vault.clock().now();
        test::addNotes(**store, state, *head, vault.keys(), events, perMonth, time);
        require(vault.refresh().has_value());
    }

    static double command(const fs::path &home)
    {
        const std::string line = std::string("HYPHA_PASSPHRASE='") + passphrase + "' HYPHA_HOME='" +
                                 home.string() + "' " HYPHA_BIN_DIR "/hypha-cli sync >/dev/null";
        const double start = childMilliseconds();
        require(std::system(line.c_str()) == 0);
        return childMilliseconds() - start;
    }

    test::TemporaryFolder m_folder;
};

/// Limit: 40 ms more.
void coldSync(benchmark::State &state)
{
    const auto perMonth = static_cast<std::size_t>(state.range(0));
    static const Computer small(200, 200);
    const Computer large(20'000, perMonth);
    for (auto _ : state) {
        const double few = small.coldSync(9);
        const double many = large.coldSync(9);
        state.SetIterationTime((many - few) / 1e3);
        state.counters["few_ms"] = few;
        state.counters["more_ms"] = many - few;
        state.counters["of_limit"] = (many - few) / 40;
    }
}
BENCHMARK(coldSync)->Arg(500)->Arg(1000)->Arg(20'000)->Iterations(1)->UseManualTime()->Unit(
    benchmark::kMillisecond);

} // namespace
