#include "cli/kitcommon.h"

#include "cli/change.h"
#include "cli/pages.h"
#include "cli/render.h"
#include "cli/secretio.h"
#include "cli/syncing.h"
#include "cli/targetfile.h"
#include "model/session/remoteaccess.h"
#include "model/store/privatefile.h"

#include <filesystem>
#include <unistd.h>

namespace hypha::cli {

namespace {

constexpr std::size_t mostWords = 64u << 10; // bytes: shares of a split kit, one after the other

/// Removes what was written unless the kit it is for was made.
class KitFiles
{
public:
    KitFiles() = default;
    KitFiles(const KitFiles &) = delete;
    ~KitFiles()
    {
        std::error_code ignored;
        for (const std::string &path : m_written)
            if (!m_kept)
                std::filesystem::remove(path, ignored);
    }
    Result<void> write(const recovery::KitPage &page, const KitTargets &targets)
    {
        for (const auto &file : {targets.wordsFile, targets.pdf})
            if (file)
                HYPHA_CHECK(mustBeNew(
                    *file, "a kit is never written over another file: it may be the only good one"));
        if (targets.wordsFile) {
            crypto::SecretBuffer line;
            line.append(page.words.view());
            line.push('\n');
            HYPHA_CHECK(store::writePrivateFile(*targets.wordsFile, line.view()));
            m_written.push_back(*targets.wordsFile);
        }
        if (targets.pdf) {
            HYPHA_CHECK(writeKitPdf(page, *targets.pdf));
            m_written.push_back(*targets.pdf);
        }
        return {};
    }
    void keep() { m_kept = true; }

private:
    std::vector<std::string> m_written;
    bool m_kept = false;
};

Result<void> printWords(Context &context, const crypto::SecretBytes &words)
{
    context.out().say("The words of the kit. Write them down or print them, and keep them secret:");
    HYPHA_CHECK(context.out().flush());
    HYPHA_CHECK(writeBytes(STDOUT_FILENO, words.view()));
    return writeBytes(STDOUT_FILENO, asBytes("\n"));
}

Result<session::MadeKit> make(Context &context, session::OpenVault &vault, const session::NewKit &kit,
                              const std::set<DeviceId> &replacing, recovery::SheetForm form)
{
    std::unique_ptr<sync::Transport> transport;
    if (vault.profile().remote) {
        HYPHA_TRY(transport, session::transportOf(vault));
    }
    const auto tried = session::makeKit(vault, kit, replacing, transport.get(), syncOptions(context), form);
    if (tried || !isAboutClock(tried.error()))
        return tried;
    HYPHA_CHECK(confirmClock(context));
    vault.confirmClock();
    return session::makeKit(vault, kit, replacing, transport.get(), syncOptions(context), form);
}

} // namespace

std::vector<Option> withKitOptions(std::vector<Option> more)
{
    more.insert(more.begin(), Option{"--words-file", "FILE", "the words of the kit; - is standard input"});
    more.push_back({"--new-words-file", "FILE", "write the new kit's words there (mode 0600)"});
    more.push_back({"--pdf", "FILE", "draw the new kit's page to print (mode 0600)"});
    return more;
}

KitTargets newKitTargets(const Invocation &invocation)
{
    return {invocation.value("--new-words-file"), invocation.value("--pdf")};
}

Result<recovery::PaperSecret> readKitWords(Context &context, const std::string &file)
{
    if (isStandardInput(file))
        HYPHA_CHECK(context.standardInputFor("the words"));
    HYPHA_TRY(const crypto::SecretBytes words, readSecretFile(file, mostWords));
    return recovery::paperSecretOf(words.view());
}

Result<DeliveredKit> makeAndDeliver(Context &context, session::OpenVault &vault, const KitTargets &targets,
                                    const std::set<DeviceId> &replacing)
{
    HYPHA_TRY(session::NewKit kit, session::NewKit::draft(vault));
    KitFiles files;
    HYPHA_CHECK(files.write(kit.page(), targets));
    if (targets.shown() && !context.out().json())
        HYPHA_CHECK(printWords(context, kit.page().words));
    HYPHA_TRY(session::MadeKit made, make(context, vault, kit, replacing, targets.form()));
    files.keep();
    return DeliveredKit{std::move(kit), std::move(made), targets};
}

json::Object kitJson(const DeliveredKit &delivered)
{
    const recovery::KitPage &page = delivered.kit.page();
    json::Object object;
    object.set("device_id", page.device.toString());
    object.set("name", page.deviceName);
    object.set("approved", delivered.made.approved);
    object.set("pushed", delivered.made.pushed);
    object.set("revoked", idsOf(delivered.made.revoked));
    object.set("awaiting_keys", idsOf(delivered.made.awaiting));
    object.set("fingerprint_words", page.fingerprintText());
    object.set("checkpoint", headJson(page.checkpoint));
    object.set("words_file", orNull(delivered.targets.wordsFile));
    object.set("pdf", orNull(delivered.targets.pdf));
    return object;
}

void tellKit(Context &context, const session::OpenVault &vault, const DeliveredKit &delivered)
{
    Output &out = context.out();
    const recovery::KitPage &page = delivered.kit.page();
    for (const auto &file : {delivered.targets.wordsFile, delivered.targets.pdf}) {
        if (!file)
            continue;
        out.say("The words of the kit are in " + inQuotes(*file) + ".");
        out.warn("whoever reads that file can read what you can: print it or write it down, then delete it");
    }
    out.say("Keep with the words, to be compared: the vault's fingerprint");
    out.line("  " + page.fingerprintText());
    out.say("and this checkpoint: event " + std::to_string(page.checkpoint.sequence));
    out.line("  " + page.checkpointText());
    if (!delivered.made.approved) {
        const vault::Device *device = vault.state()->device(page.device);
        out.warn("an admin must approve the kit before it restores anything; its words to compare: " +
                 (device ? deviceWords(*device) : std::string()) +
                 ". It already opens the keystore of this computer");
    }
    if (!delivered.made.awaiting.empty())
        out.warn("the kit awaits the keys of " + plural(delivered.made.awaiting.size(), "project") +
                 " that this computer cannot give");
    if (!delivered.made.pushed)
        out.warn("the remote went out of reach: run `hypha-cli sync` soon, and `hypha-cli recovery status` "
                 "afterwards; until then keep an earlier kit");
    if (!delivered.made.revoked.empty())
        out.say("Void now: " + plural(delivered.made.revoked.size(), "earlier kit") + ".");
}

Result<void> answerWithWords(Context &context, json::Object answer, std::string_view member,
                             const DeliveredKit *delivered)
{
    if (!context.out().json() || !delivered || !delivered->targets.shown()) {
        context.out().document(std::move(answer));
        return {};
    }
    crypto::SecretBuffer text;
    appendJsonString(text, delivered->kit.page().words.view());
    return context.out().secretDocument(std::move(answer), member, text.view());
}

Result<void> checkPdf(const Invocation &invocation)
{
    if (invocation.has("--pdf") && !drawsPages())
        return fail(Errc::notSupported, "--pdf",
                    "hypha-print, the program that draws pages, is not installed: use --words-file");
    return {};
}

} // namespace hypha::cli
