// Runs a fuzz target over every file below the folder given, in the order of their names.
#include "seeds.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
extern "C" __attribute__((weak)) int LLVMFuzzerInitialize(int *argc, char ***argv);

namespace {

std::vector<std::filesystem::path> seedsBelow(const std::filesystem::path &folder)
{
    std::vector<std::filesystem::path> seeds;
    std::error_code error;
    for (std::filesystem::recursive_directory_iterator it(folder, error), end; !error && it != end;
         it.increment(error)) {
        if (it->is_regular_file())
            seeds.push_back(it->path());
    }
    std::sort(seeds.begin(), seeds.end());
    return seeds;
}

bool replay(const std::filesystem::path &seed)
{
    // Named before it runs, so that a crash tells which seed it was.
    std::fprintf(stderr, "%s\n", seed.c_str());
    std::ifstream file(seed, std::ios::binary);
    std::vector<char> bytes{std::istreambuf_iterator<char>(file), {}};
    if (!file)
        return false;
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size());
    return true;
}

bool everyDepthIsReached(const char *program)
{
    bool all = !fuzz::Depth::all().empty();
    if (!all)
        std::fprintf(stderr, "%s names no depth (seeds.h)\n", program);
    for (const fuzz::Depth *depth : fuzz::Depth::all()) {
        if (depth->isReached())
            continue;
        all = false;
        std::fprintf(stderr, "no seed reaches: %s%s\n", depth->name(),
                     fuzz::seeds ? " (--write-seeds FOLDER makes them anew)" : "");
    }
    return all;
}

int writeSeeds(const std::filesystem::path &folder)
{
    if (!fuzz::seeds)
        return 2;
    bool whole = true;
    for (const auto &[name, bytes] : fuzz::seeds()) {
        std::ofstream file(folder / name, std::ios::binary | std::ios::trunc);
        file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        whole = whole && file.flush().good();
    }
    return whole ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (LLVMFuzzerInitialize)
        LLVMFuzzerInitialize(&argc, &argv);
    if (argc == 3 && std::strcmp(argv[1], "--write-seeds") == 0)
        return writeSeeds(argv[2]);
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s FOLDER\n", argv[0]);
        return 2;
    }
    const auto seeds = seedsBelow(argv[1]);
    if (seeds.empty()) {
        std::fprintf(stderr, "%s holds no seed\n", argv[1]);
        return 1;
    }
    return std::all_of(seeds.begin(), seeds.end(), replay) && everyDepthIsReached(argv[0]) ? 0 : 1;
}
