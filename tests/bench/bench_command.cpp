#include "support/barevault.h"

#include "model/vault/filecheck.h"
#include "model/vault/paths.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <fstream>
#include <sys/resource.h>

using namespace hypha;

/// What a person waits for at the terminal: processor time of whole commands, with the KDF that every one of
/// them pays, for a set of 10,000 entries minus a set of one. `of_limit` is the share of what is allowed.
namespace {

double childMilliseconds()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto ms = [](const timeval &t) {
        return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_usec) / 1e3;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

class Home
{
public:
    explicit Home(int entries)
    {
        command("init --org Acme --user 'email|ada@example.org' --device laptop");
        command("project create api");
        command("set create api production");
        const auto file = m_folder.path() / "import.env";
        std::ofstream out(file);
        for (int i = 0; i < entries; ++i)
            out << "SERVICE_" << 100000 + i << "_PASSWORD=a-value-of-ordinary-length-" << i * 7919 << "\n";
        out.close();
        command("push api production " + file.string());
    }

    /// Processor time in milliseconds.
    double command(const std::string &arguments) const
    {
        const std::string line = "HYPHA_PASSPHRASE='correct horse battery staple amber' HYPHA_HOME='" +
                                 m_folder.path().string() + "' " HYPHA_BIN_DIR "/hypha-cli " + arguments +
                                 " >/dev/null";
        const double before = childMilliseconds();
        if (std::system(line.c_str()) != 0)
            std::abort();
        return childMilliseconds() - before;
    }

    double median(const std::string &arguments, int runs) const
    {
        std::vector<double> times;
        for (int i = 0; i < runs; ++i)
            times.push_back(command(arguments));
        std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
        return times[static_cast<std::size_t>(runs) / 2];
    }

private:
    test::TemporaryFolder m_folder;
};

void compare(benchmark::State &state, const std::string &arguments, double limit)
{
    static const Home small(1), large(10000);
    for (auto _ : state) {
        const double one = small.median(arguments, 7);
        const double many = large.median(arguments, 7);
        state.SetIterationTime((many - one) / 1e3);
        state.counters["one_ms"] = one;
        state.counters["more_ms"] = many - one;
        state.counters["of_limit"] = (many - one) / limit;
    }
}

void commandGet(benchmark::State &state)
{
    compare(state, "get api production SERVICE_100000_PASSWORD", 60);
}
BENCHMARK(commandGet)->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);

void commandPut(benchmark::State &state)
{
    compare(state, "put api production SERVICE_100000_PASSWORD --generate 24", 150);
}
BENCHMARK(commandPut)->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);

/// The split of a `get` from 10,000 entries.
test::BareVault &largeVault()
{
    static test::BareVault v;
    static const bool filled = (v.fillSet(10000), true);
    static_cast<void>(filled);
    return v;
}

void splitGit(benchmark::State &state)
{
    test::BareVault &v = largeVault();
    for (auto _ : state)
        benchmark::DoNotOptimize(v.head->read(vault::path::versionFile(v.project, v.set, 2)));
}
BENCHMARK(splitGit)->Unit(benchmark::kMillisecond);

void splitVerifyAndUnwrap(benchmark::State &state)
{
    test::BareVault &v = largeVault();
    const auto &project = *v.state.project(v.project);
    for (auto _ : state)
        benchmark::DoNotOptimize(vault::openVersion(v.state, project, project.sets.at(v.set), 2, v.keys,
                                                    vault::readFrom(*v.head)));
}
BENCHMARK(splitVerifyAndUnwrap)->Unit(benchmark::kMillisecond);

void splitDecryptAndParse(benchmark::State &state)
{
    test::BareVault &v = largeVault();
    const auto &project = *v.state.project(v.project);
    const auto sealed =
        vault::openVersion(v.state, project, project.sets.at(v.set), 2, v.keys, vault::readFrom(*v.head));
    for (auto _ : state)
        benchmark::DoNotOptimize(entries::decryptOne(sealed->file, sealed->pdk, sealed->aad,
                                                     sealed->hashes.contentHash, v.sealer,
                                                     "SERVICE_100000_PASSWORD"));
}
BENCHMARK(splitDecryptAndParse)->Unit(benchmark::kMillisecond);

std::uintmax_t sizeOf(const std::filesystem::path &folder)
{
    std::uintmax_t bytes = 0;
    for (const auto &file : std::filesystem::recursive_directory_iterator(folder))
        if (file.is_regular_file())
            bytes += file.file_size();
    return bytes;
}

/// Bytes by which the packed repository grows with one changed entry in a set of `range` entries.
void repositoryGrowthPerPut(benchmark::State &state)
{
    test::BareVault v;
    v.fillSet(static_cast<std::size_t>(state.range(0)));
    if (!v.store->packIfNeeded(0))
        state.SkipWithError("cannot pack");
    const auto before = sizeOf(v.store->folder());
    int puts = 0;
    for (auto _ : state) {
        v.run(v.one("SERVICE_100000_PASSWORD", "value " + std::to_string(puts)));
        ++puts;
    }
    if (!v.store->packIfNeeded(0))
        state.SkipWithError("cannot pack");
    state.counters["bytes_per_put"] = static_cast<double>(sizeOf(v.store->folder()) - before) / puts;
    const auto file = v.head->read(
        vault::path::versionFile(v.project, v.set, v.state.set(v.project, v.set)->currentVersion()));
    state.counters["ciphertext"] = static_cast<double>(file->size());
}
BENCHMARK(repositoryGrowthPerPut)->Arg(1)->Arg(100)->Iterations(200)->Unit(benchmark::kMillisecond);

} // namespace
