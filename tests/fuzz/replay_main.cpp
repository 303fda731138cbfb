// Runs a fuzz target over every file below the folder given, in the order of their names.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

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

} // namespace

int main(int argc, char **argv)
{
    if (LLVMFuzzerInitialize)
        LLVMFuzzerInitialize(&argc, &argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s FOLDER\n", argv[0]);
        return 2;
    }
    const auto seeds = seedsBelow(argv[1]);
    if (seeds.empty()) {
        std::fprintf(stderr, "%s holds no seed\n", argv[1]);
        return 1;
    }
    return std::all_of(seeds.begin(), seeds.end(), replay) ? 0 : 1;
}
