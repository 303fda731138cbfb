#include "crypto/aead.h"
#include "crypto/hash.h"
#include "crypto/keyagreement.h"
#include "crypto/signature.h"

#include <benchmark/benchmark.h>
#include <blake3.h>
#include <sodium.h>
#include <time.h>

using namespace hypha;
using namespace hypha::crypto;

namespace {

constexpr std::size_t mebibyte = 1024 * 1024;
constexpr std::size_t smallMessage = 256;

void setBytes(benchmark::State &state, std::size_t perRound)
{
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) *
                            static_cast<std::int64_t>(perRound));
}

/// Nanoseconds of processor time of this thread: what others do on the machine does not count.
std::int64_t processorTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return std::int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

/// Counter `ours_to_library`: throughput of `ours` as a part of the library's, both in turns in the same
/// loop. 1 is equal, 0.95 the least that is accepted.
template <class Ours, class Library> void compare(benchmark::State &state, Ours ours, Library library)
{
    std::int64_t oursTime = 0;
    std::int64_t libraryTime = 0;
    for (auto _ : state) {
        const std::int64_t start = processorTime();
        ours();
        const std::int64_t middle = processorTime();
        library();
        oursTime += middle - start;
        libraryTime += processorTime() - middle;
    }
    state.counters["ours_to_library"] = static_cast<double>(libraryTime) / static_cast<double>(oursTime);
}

Hash libraryBlake3(ByteView data)
{
    blake3_hasher hasher;
    blake3_hasher_init(&hasher);
    blake3_hasher_update(&hasher, data.data(), data.size());
    Hash out;
    blake3_hasher_finalize(&hasher, out.bytes.data(), out.bytes.size());
    return out;
}

Bytes librarySeal(const ChaChaKey &key, ByteView text)
{
    Bytes out(chachaNonceSize + text.size() + aeadTagSize);
    randombytes_buf(out.data(), chachaNonceSize);
    crypto_aead_chacha20poly1305_ietf_encrypt(out.data() + chachaNonceSize, nullptr, text.data(), text.size(),
                                              nullptr, 0, nullptr, out.data(), key.view().data());
    return out;
}

} // namespace

static void blake3OursMiB(benchmark::State &state)
{
    const Bytes data(mebibyte, 1);
    for (auto _ : state)
        benchmark::DoNotOptimize(blake3(data));
    setBytes(state, mebibyte);
}
BENCHMARK(blake3OursMiB);

static void blake3LibraryMiB(benchmark::State &state)
{
    const Bytes data(mebibyte, 1);
    for (auto _ : state)
        benchmark::DoNotOptimize(libraryBlake3(data));
    setBytes(state, mebibyte);
}
BENCHMARK(blake3LibraryMiB);

static void blake3OursToLibraryMiB(benchmark::State &state)
{
    const Bytes data(mebibyte, 1);
    compare(
        state, [&] { benchmark::DoNotOptimize(blake3(data)); },
        [&] { benchmark::DoNotOptimize(libraryBlake3(data)); });
}
BENCHMARK(blake3OursToLibraryMiB);

static void chachaSealOursMiB(benchmark::State &state)
{
    const auto key = ChaChaKey::generate();
    const Bytes text(mebibyte, 1);
    for (auto _ : state)
        benchmark::DoNotOptimize(chachaSeal(key, text, {}));
    setBytes(state, mebibyte);
}
BENCHMARK(chachaSealOursMiB);

static void chachaSealLibraryMiB(benchmark::State &state)
{
    const auto key = ChaChaKey::generate();
    const Bytes text(mebibyte, 1);
    for (auto _ : state)
        benchmark::DoNotOptimize(librarySeal(key, text));
    setBytes(state, mebibyte);
}
BENCHMARK(chachaSealLibraryMiB);

static void chachaSealOursToLibraryMiB(benchmark::State &state)
{
    const auto key = ChaChaKey::generate();
    const Bytes text(mebibyte, 1);
    compare(
        state, [&] { benchmark::DoNotOptimize(chachaSeal(key, text, {})); },
        [&] { benchmark::DoNotOptimize(librarySeal(key, text)); });
}
BENCHMARK(chachaSealOursToLibraryMiB);

static void chachaEncryptorMiB(benchmark::State &state)
{
    const auto key = ChaChaKey::generate();
    const Bytes window(64 * 1024, 1);
    for (auto _ : state) {
        ChaChaEncryptor encryptor(key, {}, mebibyte);
        for (std::size_t done = 0; done < mebibyte; done += window.size())
            encryptor.update(window);
        benchmark::DoNotOptimize(encryptor.finish());
    }
    setBytes(state, mebibyte);
}
BENCHMARK(chachaEncryptorMiB);

static void chachaOpenMiB(benchmark::State &state)
{
    const auto key = ChaChaKey::generate();
    const Bytes sealed = chachaSeal(key, Bytes(mebibyte, 1), {});
    for (auto _ : state)
        benchmark::DoNotOptimize(chachaOpen(key, sealed, {}));
    setBytes(state, mebibyte);
}
BENCHMARK(chachaOpenMiB);

static void ed25519VerifyOurs(benchmark::State &state)
{
    const Ed25519Signer signer(Ed25519SecretKey::generate());
    const Bytes message(smallMessage, 1);
    const Ed25519Signature signature = signer.sign(message);
    for (auto _ : state)
        benchmark::DoNotOptimize(ed25519Verify(signer.publicKey(), message, signature));
}
BENCHMARK(ed25519VerifyOurs);

static void ed25519VerifyLibrary(benchmark::State &state)
{
    const Ed25519Signer signer(Ed25519SecretKey::generate());
    const Bytes message(smallMessage, 1);
    const Ed25519Signature signature = signer.sign(message);
    for (auto _ : state)
        benchmark::DoNotOptimize(crypto_sign_ed25519_verify_detached(
            signature.bytes.data(), message.data(), message.size(), signer.publicKey().bytes.data()));
}
BENCHMARK(ed25519VerifyLibrary);

static void ed25519SignOurs(benchmark::State &state)
{
    const Ed25519Signer signer(Ed25519SecretKey::generate());
    const Bytes message(smallMessage, 1);
    for (auto _ : state)
        benchmark::DoNotOptimize(signer.sign(message));
}
BENCHMARK(ed25519SignOurs);

static void x25519Ours(benchmark::State &state)
{
    const auto secret = X25519SecretKey::generate();
    const X25519PublicKey peer = x25519PublicKey(X25519SecretKey::generate());
    for (auto _ : state)
        benchmark::DoNotOptimize(x25519(secret, peer));
}
BENCHMARK(x25519Ours);

static void x25519Library(benchmark::State &state)
{
    const auto secret = X25519SecretKey::generate();
    const X25519PublicKey peer = x25519PublicKey(X25519SecretKey::generate());
    std::array<std::uint8_t, 32> out;
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            crypto_scalarmult_curve25519(out.data(), secret.view().data(), peer.bytes.data()));
        benchmark::ClobberMemory();
    }
}
BENCHMARK(x25519Library);

static void smallSecretMadeAndWiped(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(SecretBytes(32));
}
BENCHMARK(smallSecretMadeAndWiped);
