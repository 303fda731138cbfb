#include "crypto/argon2id.h"

#include "crypto/library.h"

#include <argon2.h>
#include <cerrno>
#include <limits>
#include <sodium.h>

namespace hypha::crypto {

namespace {

constexpr std::size_t outputSize = 32; ///< bytes

/// libargon2 takes pointers to mutable bytes, and writes to them only with flags that are not set here.
std::uint8_t *mutablePointer(ByteView bytes)
{
    return const_cast<std::uint8_t *>(bytes.data());
}

std::uint32_t length32(ByteView bytes)
{
    return static_cast<std::uint32_t>(bytes.size());
}

std::string describe(const Argon2Params &p)
{
    return "t=" + std::to_string(p.iterations) + " m=" + std::to_string(p.memoryKiB) +
           " p=" + std::to_string(p.lanes);
}

tl::unexpected<Error> failure(int code)
{
    const bool memory = code == ARGON2_MEMORY_ALLOCATION_ERROR || code == ARGON2_THREAD_FAIL;
    return fail(memory ? Errc::noMemory : Errc::internal, "argon2id", argon2_error_message(code));
}

} // namespace

Result<void> checkArgon2Params(const Argon2Params &p)
{
    constexpr auto floor = argon2Floor;
    constexpr auto ceiling = argon2Ceiling;
    const bool below =
        p.iterations < floor.iterations || p.memoryKiB < floor.memoryKiB || p.lanes < floor.lanes;
    const bool above =
        p.iterations > ceiling.iterations || p.memoryKiB > ceiling.memoryKiB || p.lanes > ceiling.lanes;
    if (below)
        return mismatch(Errc::limitExceeded, "argon2id", "at least " + describe(floor), describe(p));
    if (above)
        return mismatch(Errc::limitExceeded, "argon2id", "at most " + describe(ceiling), describe(p));
    return {};
}

Result<SecretBytes> argon2id(ByteView passphrase, ByteView salt, const Argon2Params &params)
{
    HYPHA_CHECK(checkArgon2Params(params));
    if (salt.size() < 16 || salt.size() > 64)
        return mismatch(Errc::invalidInput, "argon2id salt", "16 to 64 bytes", std::to_string(salt.size()));
    if (passphrase.size() > std::numeric_limits<std::uint32_t>::max())
        return fail(Errc::limitExceeded, "passphrase", "at most 4 GiB");
    if (params.lanes == 1 && salt.size() == crypto_pwhash_argon2id_SALTBYTES)
        return argon2idOneLane(passphrase, salt, params);
    return argon2idUnchecked({passphrase, salt}, params);
}

Result<SecretBytes> argon2idUnchecked(const Argon2Input &input, const Argon2Params &params)
{
    SecretBytes out(outputSize);
    argon2_context context{};
    context.out = out.mutableView().data();
    context.outlen = outputSize;
    context.pwd = mutablePointer(input.passphrase);
    context.pwdlen = length32(input.passphrase);
    context.salt = mutablePointer(input.salt);
    context.saltlen = length32(input.salt);
    context.secret = mutablePointer(input.secret);
    context.secretlen = length32(input.secret);
    context.ad = mutablePointer(input.associatedData);
    context.adlen = length32(input.associatedData);
    context.t_cost = params.iterations;
    context.m_cost = params.memoryKiB;
    context.lanes = params.lanes;
    context.threads = params.lanes;
    context.version = ARGON2_VERSION_13;
    if (const int code = argon2id_ctx(&context); code != ARGON2_OK)
        return failure(code);
    return out;
}

Result<SecretBytes> argon2idOneLane(ByteView passphrase, ByteView salt, const Argon2Params &params)
{
    ensureSodium();
    if (params.lanes != 1 || salt.size() != crypto_pwhash_argon2id_SALTBYTES)
        return fail(Errc::internal, "argon2id", "one lane and 16 bytes of salt");
    SecretBytes out(outputSize);
    // The library forbids the null pointer of an empty passphrase.
    const char *text = passphrase.empty() ? "" : reinterpret_cast<const char *>(passphrase.data());
    const int code = crypto_pwhash_argon2id(
        out.mutableView().data(), outputSize, text, passphrase.size(), salt.data(), params.iterations,
        std::size_t{params.memoryKiB} * 1024, crypto_pwhash_argon2id_ALG_ARGON2ID13);
    if (code != 0)
        return fail(errno == ENOMEM ? Errc::noMemory : Errc::internal, "argon2id");
    return out;
}

} // namespace hypha::crypto
