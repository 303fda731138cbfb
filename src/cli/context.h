#pragma once

#include "cli/arguments.h"
#include "cli/output.h"
#include "cli/standing.h"
#include "model/session/openvault.h"

/// What every command works with: the options, the profile, the passphrase, and where to print.
namespace hypha::cli {

class Context
{
public:
    Context(GlobalOptions options, std::optional<crypto::SecretBytes> passphrase);

    const GlobalOptions &options() const { return m_options; }
    Output &out() { return m_out; }
    const Clock &clock() const { return systemClock(); }
    keystore::ProfileStore &profiles() { return m_profiles; }

    /// --profile, else the default one.
    Result<std::string> profileName() const;
    /// --passphrase-file, else HYPHA_PASSPHRASE, else a prompt.
    Result<crypto::SecretBytes> passphrase(const std::string &prompt);
    /// Wipes what HYPHA_PASSPHRASE brought: before anything that takes long.
    void forgetPassphrase() { m_passphrase.reset(); }
    /// For something new: not empty, asked twice on a terminal, with a warning when it is weak.
    Result<crypto::SecretBytes> newPassphrase();
    Result<crypto::SecretBytes> newPassphraseFrom(const std::optional<std::string> &file);

    /// Errc::invalidInput where the passphrase comes from standard input, which `wanted` needs as well.
    Result<void> standardInputFor(std::string_view wanted) const;

    /// Before a passphrase is asked for: the keystore is there (Errc::keystoreDamaged), and the wait after
    /// wrong passphrases is over. Waits up to 2 seconds; Errc::tooManyAttempts when it would be longer.
    Result<void> beforeUnlock(const std::string &profile);

    /// Unlocks and opens, whatever state the vault is in.
    Result<std::unique_ptr<session::OpenVault>> open();
    /// The same; a vault that does not verify is an error.
    Result<std::unique_ptr<session::OpenVault>> openSound();
    /// The same, for what only an active device of a member may do: the error says what became of this one.
    Result<std::unique_ptr<session::OpenVault>> openToWrite();
    /// The same, but with --last-verified the last state that verified may be read.
    Result<std::unique_ptr<session::OpenVault>> openToRead(const Invocation &invocation);

    /// The error of a vault or report that does not hold: the command ends with exit code 5, whatever the
    /// error's own would be.
    tl::unexpected<Error> notWhole(Error error);
    /// The same of what a remote shows: it says so, and `fix` is what to do about it.
    tl::unexpected<Error> notTakenUp(Error error, const char *fix);
    bool foundNotWhole() const { return m_foundNotWhole; }
    /// `code`, or notWhole() where the vault does not verify: what is shown ends at the last head that did.
    Result<int> ended(const session::OpenVault &vault, int code = 0);

    /// What keeps this device from everything, as the vault said when it was opened or looked at last.
    const std::optional<Lack> &lack() const { return m_lack; }
    /// After a sync: what came may have taken something away. A waiting device is warned about.
    void lookAgain(const session::OpenVault &vault);
    /// The error for a device that may do nothing here.
    tl::unexpected<Error> lacking() const { return tl::unexpected<Error>(m_lack->error); }
    /// What is said and the exit code that goes with an error: where it is one of permission and this device
    /// may do nothing at all, that is the reason.
    struct Failure
    {
        Error error;
        ErrorText text;
        int exitCode;
    };
    Failure failureOf(const Error &error) const;

    /// Errc::cancelled unless --yes or the person says so.
    Result<void> confirm(const std::string &question, const std::string &what);
    session::Progress progress();

private:
    GlobalOptions m_options;
    std::optional<crypto::SecretBytes> m_passphrase;
    Output m_out;
    keystore::ProfileStore m_profiles;
    bool m_foundNotWhole = false;
    const char *m_remoteFix = nullptr;
    std::optional<Lack> m_lack;
};

/// For the options of commands that read secrets.
Option lastVerifiedOption();

} // namespace hypha::cli
