#include "model/keystore/keystore.h"

#include "model/record/fields.h"
#include "model/store/atomicfile.h"

namespace hypha::keystore {

namespace {

constexpr int attemptsLockTimeoutMs = 60'000;
constexpr std::uint64_t longestWait = 60; // seconds

struct Attempts
{
    std::uint64_t failures = 0;
    std::uint64_t lastAt = 0; ///< seconds since 1970
    /// A try that was begun and never ended: the program was killed. It told nobody whether the passphrase
    /// was right, so it costs a second and does not add up; else a crash or two would lock its owner out.
    bool unfinished = false;

    std::uint64_t wait() const
    {
        if (failures == 0)
            return unfinished ? 1 : 0;
        return failures > 6 ? longestWait : std::uint64_t{1} << (failures - 1);
    }
};

std::uint64_t secondsOf(const Clock &clock)
{
    return static_cast<std::uint64_t>(std::max<std::int64_t>(clock.now().seconds, 0));
}

/// A file that is missing or not of our writing counts nothing: whoever can alter it can as well delete it.
Attempts readAttempts(const std::filesystem::path &file)
{
    const auto bytes = store::readFile(file, 4096);
    if (!bytes)
        return {};
    const auto object = json::parseFile(*bytes);
    if (!object)
        return {};
    json::Fields fields(*object, "attempts");
    Attempts attempts{fields.integer("failures"), fields.integer("last_at"), fields.boolean("unfinished")};
    return fields.done() ? attempts : Attempts{};
}

Result<void> writeAttempts(const std::filesystem::path &file, const Attempts &attempts)
{
    json::Object object;
    object.set("schema_version", 1);
    object.set("failures", std::min(attempts.failures, json::maxInteger));
    object.set("last_at", attempts.lastAt);
    object.set("unfinished", attempts.unfinished);
    return store::writeFileAtomically(file, asBytes(json::write(object) + '\n'));
}

/// Where nothing can be written, nothing can be counted, and the secrets must stay readable all the same. Who
/// arranges that gains nothing: the same person could delete the count, or copy the keystore and try
/// elsewhere.
bool cannotCount(const Error &error)
{
    return error.code == Errc::diskFull || error.code == Errc::readOnly;
}

Result<void> unlessUncountable(Result<void> result)
{
    if (!result && cannotCount(result.error()))
        return {};
    return result;
}

/// A last try in the future means that the clock was set back: the wait begins again now, and that is kept.
std::uint64_t waitLeft(const std::filesystem::path &file, Attempts &attempts, std::uint64_t now)
{
    const std::uint64_t wait = attempts.wait();
    if (wait == 0)
        return 0;
    if (attempts.lastAt > now) {
        attempts.lastAt = now;
        if (!writeAttempts(file, attempts))
            return 0; // it would begin again each time, for ever
    }
    const std::uint64_t passed = now - attempts.lastAt;
    return passed >= wait ? 0 : wait - passed;
}

Result<store::FileLock> lockAttempts(std::filesystem::path file)
{
    file += ".lock";
    return store::FileLock::take(file, attemptsLockTimeoutMs);
}

Result<void> forget(const std::filesystem::path &file)
{
    std::error_code error;
    std::filesystem::remove(file, error);
    return error ? writeAttempts(file, {}) : Result<void>{};
}

Result<void> settle(const std::filesystem::path &file, const Attempts &before, const Clock &clock,
                    const Result<void> &outcome)
{
    if (outcome)
        return forget(file);
    if (outcome.error().code == Errc::wrongPassphrase)
        return writeAttempts(file, {before.failures + 1, secondsOf(clock), false});
    return before.failures == 0 ? forget(file) : writeAttempts(file, {before.failures, before.lastAt, false});
}

} // namespace

AttemptLimiter::AttemptLimiter(std::filesystem::path file, const Clock &clock)
    : m_file(std::move(file)), m_clock(clock)
{
}

int AttemptLimiter::secondsLeft() const
{
    Attempts attempts = readAttempts(m_file);
    return static_cast<int>(waitLeft(m_file, attempts, secondsOf(m_clock)));
}

Result<void> AttemptLimiter::recordFailure()
{
    HYPHA_TRY(const auto lock, lockAttempts(m_file));
    return writeAttempts(m_file, {readAttempts(m_file).failures + 1, secondsOf(m_clock), false});
}

Result<void> AttemptLimiter::recordSuccess()
{
    HYPHA_TRY(const auto lock, lockAttempts(m_file));
    return forget(m_file);
}

Result<void> AttemptLimiter::attempt(const std::function<Result<void>()> &tryOnce)
{
    // Held during the try: a second process with the right passphrase waits for this one instead of finding
    // the failure that is noted below.
    const auto lock = lockAttempts(m_file);
    if (!lock && !cannotCount(lock.error()))
        return tl::unexpected<Error>(lock.error());
    Attempts before = readAttempts(m_file);
    if (const auto left = waitLeft(m_file, before, secondsOf(m_clock)); left > 0)
        return fail(Errc::tooManyAttempts, "passphrase", std::to_string(left));
    HYPHA_CHECK(unlessUncountable(writeAttempts(m_file, {before.failures, secondsOf(m_clock), true})));
    const Result<void> outcome = tryOnce();
    const Result<void> settled = unlessUncountable(settle(m_file, before, m_clock, outcome));
    return outcome ? settled : outcome;
}

Result<Keystore> openLimited(const std::filesystem::path &file, crypto::SecretBytes passphrase,
                             AttemptLimiter &limiter)
{
    if (std::error_code ignored; !std::filesystem::exists(file, ignored))
        return fail(Errc::notFound, file.filename().string(), "there is no keystore");
    std::optional<Keystore> opened;
    HYPHA_CHECK(limiter.attempt([&]() -> Result<void> {
        HYPHA_TRY(opened, Keystore::open(file, std::move(passphrase)));
        return {};
    }));
    return std::move(*opened);
}

} // namespace hypha::keystore
