#include "crypto/slip39/cipher.h"
#include "crypto/slip39/collector.h"
#include "crypto/slip39/split.h"

#include <benchmark/benchmark.h>
#include <time.h>

using namespace hypha;
using namespace hypha::crypto;
using namespace hypha::crypto::slip39;

namespace {

constexpr double limitSeconds = 0.05; ///< splitting and combining 5 of 9, besides PBKDF2

double processorSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

/// Splits, writes the words, reads five of nine and combines them.
void shareAndCombine(const SecretBytes &secret)
{
    const auto groups = split(secret, {1, {{5, 9}}}).value();
    std::vector<SecretBytes> texts;
    for (const Share &share : groups[0])
        texts.push_back(toWords(share));
    Collector collector;
    for (std::size_t i = 4; i < texts.size(); ++i)
        if (!collector.add(parseShare(texts[i].view()).value()))
            std::abort();
    if (!collector.combine().value().equals(secret.view()))
        std::abort();
}

} // namespace

/// `of_limit` is the share of what is allowed; above 1 is too slow. What PBKDF2 takes is measured and taken
/// off.
static void slip39FiveOfNine(benchmark::State &state)
{
    const SecretBytes secret = SecretBytes::random(largeSecretSize);
    double whole = 0;
    double cipher = 0;
    for (auto _ : state) {
        const double start = processorSeconds();
        shareAndCombine(secret);
        const double middle = processorSeconds();
        benchmark::DoNotOptimize(decrypt(encrypt(secret, {}, SetHeader{}), {}, SetHeader{}));
        whole += middle - start;
        cipher += processorSeconds() - middle;
    }
    state.counters["of_limit"] = (whole - cipher) / static_cast<double>(state.iterations()) / limitSeconds;
}
BENCHMARK(slip39FiveOfNine)->Unit(benchmark::kMillisecond);

static void slip39Words(benchmark::State &state)
{
    const Share share{ShareHeader{}, SecretBytes::random(largeSecretSize)};
    for (auto _ : state)
        benchmark::DoNotOptimize(parseShare(toWords(share).view()));
}
BENCHMARK(slip39Words)->Unit(benchmark::kMicrosecond);
