#include "cli/commands.h"
#include "cli/context.h"
#include "cli/firsthost.h"
#include "cli/headoption.h"
#include "cli/render.h"
#include "cli/secretio.h"
#include "cli/targetfile.h"
#include "model/session/locallog.h"
#include "model/session/restore.h"
#include "model/store/privatefile.h"

#include <unistd.h>

namespace hypha::cli {

namespace {

constexpr std::string_view filePassphraseOption = "--file-passphrase-file";

Result<crypto::SecretBytes> filePassphrase(const Invocation &invocation, const crypto::SecretBytes &standard)
{
    const auto file = invocation.value(filePassphraseOption);
    if (!file)
        return standard.clone();
    HYPHA_TRY(crypto::SecretBytes line, readFirstLine(*file));
    if (line.empty())
        return fail(Errc::invalidInput, std::string(filePassphraseOption),
                    "an empty passphrase protects nothing");
    return line;
}

Result<void> checkInputs(Context &context, const Invocation &invocation)
{
    const auto file = invocation.value(filePassphraseOption);
    return file && isStandardInput(*file) ? context.standardInputFor("the file's passphrase")
                                          : Result<void>();
}

Result<void> writeTo(const std::string &target, const std::string &text)
{
    return isStandardOutput(target) ? writeBytes(STDOUT_FILENO, asBytes(text))
                                    : store::writePrivateFile(target, asBytes(text));
}

Result<int> exportKeys(Context &context, const Invocation &invocation)
{
    const std::string &target = invocation.words[0];
    HYPHA_CHECK(checkInputs(context, invocation));
    HYPHA_CHECK(mayWrite(invocation, target));
    if (isStandardOutput(target) && context.out().json())
        return fail(Errc::invalidInput, "--json", "standard output cannot be both the file and the answer");
    HYPHA_TRY(const std::string profile, context.profileName());
    HYPHA_CHECK(context.beforeUnlock(profile));
    HYPHA_TRY(const crypto::SecretBytes own, context.passphrase("Passphrase of " + inQuotes(profile) + ": "));
    HYPHA_TRY(const crypto::SecretBytes secret, filePassphrase(invocation, own));
    HYPHA_TRY(const auto vault, session::OpenVault::open(context.profiles(), profile, own.clone(),
                                                         context.clock(), context.progress()));
    if (!vault->health().ok())
        return context.notWhole(*vault->health().problem);
    HYPHA_TRY(const auto keys, session::exportKeys(*vault));
    HYPHA_TRY(const std::string sealed, recovery::sealDeviceKeys(keys, secret.view()));
    HYPHA_CHECK(writeTo(target, sealed));
    static_cast<void>(session::LocalLog(vault->keystore(), context.profiles(), profile)
                          .add(session::LocalEvent::keysExported, "hypha-cli", context.clock().now())
                          .has_value());
    Output &out = context.out();
    if (keystore::estimateStrength(secret).weak())
        out.warn("the file's passphrase is easy to guess for somebody who has the file");
    out.warn(
        "whoever has the file and its passphrase is this device: keep it where nobody else finds it, and "
        "revoke the device if it is lost");
    if (!isStandardOutput(target))
        out.say("The keys of this device are in " + inQuotes(target) + "; `age -d` opens it as well.");
    json::Object answer;
    answer.set("file", target);
    answer.set("device_id", keys.device.toString());
    answer.set("head", headJson(keys.head));
    out.document(std::move(answer));
    return 0;
}

Result<recovery::DeviceKeysFile> openFile(const std::string &path, const crypto::SecretBytes &passphrase)
{
    HYPHA_TRY(const crypto::SecretBytes file, readSecretFile(path, recovery::maxDeviceKeysFile));
    auto keys = recovery::openDeviceKeys(file.view(), passphrase.view());
    // A bad file of the person's own is a bad input, not a vault that does not verify.
    if (keys || keys.error().code == Errc::wrongPassphrase || keys.error().code == Errc::newerVersion ||
        keys.error().code > Errc::notAVault)
        return keys;
    Error bad = keys.error();
    bad.code = Errc::invalidInput;
    bad.detail = bad.detail.empty() ? bad.item : bad.detail;
    bad.item = "keys file " + inQuotes(path);
    return tl::unexpected<Error>(std::move(bad));
}

struct ImportSecrets
{
    crypto::SecretBytes own, file;
};

/// One passphrase for both, unless the file has one of its own.
Result<ImportSecrets> importSecrets(Context &context, const Invocation &invocation)
{
    if (!invocation.has(filePassphraseOption)) {
        HYPHA_TRY(crypto::SecretBytes both, context.passphrase("Passphrase of the file: "));
        if (both.empty())
            return fail(Errc::invalidInput, "passphrase", "an empty passphrase protects nothing");
        crypto::SecretBytes again = both.clone();
        return ImportSecrets{std::move(both), std::move(again)};
    }
    HYPHA_TRY(crypto::SecretBytes file, filePassphrase(invocation, {}));
    HYPHA_TRY(crypto::SecretBytes own, context.newPassphrase());
    return ImportSecrets{std::move(own), std::move(file)};
}

Result<int> importKeys(Context &context, const Invocation &invocation)
{
    const auto remote = invocation.value("--remote");
    if (!remote)
        return fail(Errc::invalidInput, "--remote", "where the vault is must be said");
    HYPHA_CHECK(checkInputs(context, invocation));
    if (isStandardInput(invocation.words[0]))
        HYPHA_CHECK(context.standardInputFor("the file"));
    HYPHA_TRY(const auto seen, parseHead(invocation.value("--head")));
    const std::string profile = context.options().profile.value_or("default");
    if (context.profiles().exists(profile))
        return fail(Errc::alreadyExists, "profile " + inQuotes(profile),
                    "choose another name with --profile");
    HYPHA_TRY(const auto given, sync::RemoteAddress::parse(*remote));
    const sync::RemoteAddress address = given.absolute();
    HYPHA_TRY(FirstHost host, FirstHost::open(context, invocation, address));
    HYPHA_TRY(ImportSecrets secrets, importSecrets(context, invocation));
    HYPHA_TRY(const auto keys, openFile(invocation.words[0], secrets.file));
    auto imported =
        session::importKeys(context.profiles(), profile, keys, address.text, seen, std::move(secrets.own),
                            host.transport(), context.clock(), context.progress());
    if (!imported)
        return tl::unexpected<Error>(imported.error());
    session::OpenVault &vault = **imported;
    host.keep(vault);
    Output &out = context.out();
    out.warn("two computers with one device's keys are one device to everybody else: remove the profile from "
             "the old one, or let this one be a device of its own (`invite --device`)");
    out.say("This computer is now the device " + inQuotes(keys.name) + " of " + shown(keys.user.text) + ".");
    json::Object answer;
    answer.set("profile", profile);
    answer.set("device_id", keys.device.toString());
    answer.set("user_id", keys.user.text);
    answer.set("head", headJson(vault.state()->head));
    out.document(std::move(answer));
    return 0;
}

Option filePassphraseIn(std::string_view help)
{
    return {filePassphraseOption, "FILE", help};
}

} // namespace

std::vector<Command> keysCommands()
{
    return {
        {.name = "keys export",
         .arguments = "FILE",
         .summary = "this device's keys as an age file with a passphrase",
         .details =
             "An armoured age file that `age -d` opens without Hypha, with canonical JSON inside: the "
             "device's two keys,\n"
             "the vault's fingerprint, and the head that this computer has verified. Its passphrase is "
             "the profile's,\n"
             "unless another one is given.",
         .fewest = 1,
         .most = 1,
         .options = {filePassphraseIn("the file's passphrase: the first line of FILE"), forceOption()},
         .run = exportKeys},
        {.name = "keys import",
         .arguments = "FILE --remote URL",
         .summary = "a new profile for the same device, from exported keys",
         .details =
             "The vault must be the one of the file and contain the head in it: one that was rolled back "
             "since is refused.\n"
             "The profile's passphrase is the file's, unless --file-passphrase-file says that one apart.",
         .fewest = 1,
         .most = 1,
         .options = withHostOptions(
             {{"--remote", "URL", "where the vault is"},
              {"--head", "JSON", "a newer head seen elsewhere: {\"sequence\",\"event_id\",\"chain_hash\"}"},
              filePassphraseIn("the file's passphrase: the first line of FILE")}),
         .run = importKeys},
    };
}

} // namespace hypha::cli
