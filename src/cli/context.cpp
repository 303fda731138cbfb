#include "cli/context.h"

#include "cli/errortext.h"
#include "cli/secretio.h"
#include "cli/terminal.h"
#include "model/session/locallog.h"

#include <charconv>
#include <chrono>
#include <cstdlib>
#include <thread>
#include <unistd.h>

namespace hypha::cli {

namespace {

constexpr int longestWait = 2; // seconds

keystore::Home homeOf(const GlobalOptions &options)
{
    return options.home ? keystore::Home::below(std::filesystem::absolute(*options.home))
                        : keystore::Home::fromEnvironment();
}

Style styleOf(const GlobalOptions &options)
{
    const char *const noColor = std::getenv("NO_COLOR");
    const bool wanted = !options.noColor && !options.json && !(noColor && *noColor);
    return {options.json, options.quiet, options.verbose,
            wanted && isTerminal(STDOUT_FILENO) && isTerminal(STDERR_FILENO)};
}

Result<void> refuseEmpty(const crypto::SecretBytes &passphrase)
{
    if (passphrase.empty())
        return fail(Errc::invalidInput, "passphrase", "an empty passphrase protects nothing");
    return {};
}

const char *textOf(session::Step step)
{
    switch (step) {
    case session::Step::derivingKey:
        return "deriving the key from the passphrase";
    case session::Step::readingVault:
        return "reading the vault";
    case session::Step::verifying:
        return "verifying";
    case session::Step::writing:
        return "writing";
    }
    return "working";
}

} // namespace

Context::Context(GlobalOptions options, std::optional<crypto::SecretBytes> passphrase)
    : m_options(std::move(options)), m_passphrase(std::move(passphrase)), m_out(styleOf(m_options)),
      m_profiles(homeOf(m_options))
{
}

Result<std::string> Context::profileName() const
{
    if (!m_options.profile)
        return m_profiles.defaultName();
    HYPHA_CHECK(keystore::ProfileStore::checkName(*m_options.profile));
    if (!m_profiles.exists(*m_options.profile))
        return fail(Errc::notFound, "profile " + inQuotes(*m_options.profile), "there is no such profile");
    return *m_options.profile;
}

Result<crypto::SecretBytes> Context::passphrase(const std::string &prompt)
{
    if (m_options.passphraseFile)
        return readFirstLine(*m_options.passphraseFile);
    if (m_passphrase)
        return m_passphrase->clone();
    return askSecret(prompt, "passphrase");
}

Result<crypto::SecretBytes> Context::newPassphrase()
{
    if (m_options.passphraseFile || m_passphrase) {
        HYPHA_TRY(crypto::SecretBytes given, passphrase({}));
        HYPHA_CHECK(refuseEmpty(given));
        return given;
    }
    return newPassphraseFrom(std::nullopt);
}

Result<crypto::SecretBytes> Context::newPassphraseFrom(const std::optional<std::string> &file)
{
    if (file) {
        HYPHA_TRY(crypto::SecretBytes line, readFirstLine(*file));
        HYPHA_CHECK(refuseEmpty(line));
        return line;
    }
    HYPHA_TRY(crypto::SecretBytes first, askSecret("New passphrase: ", "new passphrase"));
    HYPHA_CHECK(refuseEmpty(first));
    HYPHA_TRY(const crypto::SecretBytes second, askSecret("The same again: ", "new passphrase"));
    if (!first.equals(second.view()))
        return fail(Errc::invalidInput, "new passphrase", "the two are not the same");
    return first;
}

Result<void> Context::standardInputFor(std::string_view wanted) const
{
    if (m_options.passphraseFile && isStandardInput(*m_options.passphraseFile))
        return fail(Errc::invalidInput, "--passphrase-file " + *m_options.passphraseFile,
                    "standard input cannot be both the passphrase and " + std::string(wanted));
    return {};
}

Result<void> Context::beforeUnlock(const std::string &profile)
{
    std::error_code unknown;
    if (!std::filesystem::exists(m_profiles.keystoreFile(profile), unknown) && !unknown)
        return fail(Errc::keystoreDamaged, "profile " + inQuotes(profile), "its keystore.json is gone");
    const keystore::AttemptLimiter limiter(m_profiles.attemptsFile(profile), clock());
    const int left = limiter.secondsLeft();
    if (left > longestWait)
        return fail(Errc::tooManyAttempts, "profile " + inQuotes(profile), std::to_string(left));
    if (left > 0)
        std::this_thread::sleep_for(std::chrono::seconds(left));
    return {};
}

session::Progress Context::progress()
{
    return
        [this, last = std::optional<session::Step>()](session::Step step, std::size_t, std::size_t) mutable {
            if (last != step)
                m_out.step(textOf(step));
            last = step;
        };
}

Result<std::unique_ptr<session::OpenVault>> Context::open()
{
    HYPHA_TRY(const std::string profile, profileName());
    HYPHA_CHECK(beforeUnlock(profile));
    HYPHA_TRY(crypto::SecretBytes secret, passphrase("Passphrase of " + inQuotes(profile) + ": "));
    if (secret.empty())
        return fail(Errc::wrongPassphrase, "profile " + inQuotes(profile),
                    "an empty passphrase opens nothing");
    auto vault = session::OpenVault::open(m_profiles, profile, std::move(secret), clock(), progress());
    if (!vault && vault.error().code == Errc::wrongPassphrase)
        session::LocalLog::noteWrongTry(m_profiles, profile, clock().now());
    if (vault && (*vault)->health().ok())
        m_lack = lackOf(**vault);
    if (vault) // a log that cannot be written keeps nobody from their secrets
        static_cast<void>(session::LocalLog((*vault)->keystore(), m_profiles, profile)
                              .add(session::LocalEvent::unlocked, "hypha-cli", clock().now())
                              .has_value());
    return vault;
}

Result<std::unique_ptr<session::OpenVault>> Context::openSound()
{
    HYPHA_TRY(auto vault, open());
    if (!vault->health().ok())
        return notWhole(*vault->health().problem);
    return vault;
}

Result<std::unique_ptr<session::OpenVault>> Context::openToWrite()
{
    HYPHA_TRY(auto vault, openSound());
    if (m_lack)
        return lacking();
    return vault;
}

void Context::lookAgain(const session::OpenVault &vault)
{
    m_lack = lackOf(vault);
    if (m_lack && m_lack->waits())
        m_out.warn(m_lack->warning());
}

Context::Failure Context::failureOf(const Error &error) const
{
    const int code = m_foundNotWhole ? exitcode::integrity : hypha::cli::exitCode(error.code);
    // A waiting device may do a few things (recover, say): of those it is told what they say themselves.
    if (m_lack && code == exitcode::permission && !(m_lack->waits() && error.code == Errc::permissionDenied))
        return {m_lack->error, m_lack->text, m_lack->exitCode};
    ErrorText text = errorText(error);
    if (m_remoteFix) {
        text.why =
            "Nothing of what the remote shows was taken up; what is here is whole, and is read as before.";
        text.fix = m_remoteFix;
    }
    return {error, std::move(text), code};
}

tl::unexpected<Error> Context::notWhole(Error error)
{
    m_foundNotWhole = true;
    return tl::unexpected<Error>(asIntegrityError(std::move(error)));
}

tl::unexpected<Error> Context::notTakenUp(Error error, const char *fix)
{
    m_remoteFix = fix;
    return notWhole(std::move(error));
}

Result<int> Context::ended(const session::OpenVault &vault, int code)
{
    if (!vault.health().ok())
        return notWhole(*vault.health().problem);
    return code;
}

Result<std::unique_ptr<session::OpenVault>> Context::openToRead(const Invocation &invocation)
{
    HYPHA_TRY(auto vault, invocation.has("--last-verified") ? open() : openSound());
    if (m_lack) // what to do stands with the error where something cannot be read
        m_out.warn(m_lack->waits() ? m_lack->text.what
                                   : m_lack->text.what + " Only what it could read before can be read here.");
    if (!vault->health().ok())
        m_out.warn(std::string("the vault does not verify (") + toString(vault->health().problem->code) +
                   "): this is read at event " + std::to_string(vault->state()->head.sequence) +
                   ", and may be older than what this computer has seen");
    return vault;
}

Result<void> Context::confirm(const std::string &question, const std::string &what)
{
    if (m_options.yes)
        return {};
    HYPHA_TRY(const bool yes, askYesNo(question, what));
    if (!yes)
        return fail(Errc::cancelled, what, "you said no");
    return {};
}

Option lastVerifiedOption()
{
    return {"--last-verified", {}, "where the vault does not verify: read the last state that did"};
}

} // namespace hypha::cli
