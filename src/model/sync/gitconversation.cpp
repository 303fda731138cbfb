#include "model/sync/gitconversation.h"

#include "model/store/allocationlimit.h"
#include "model/store/gitobjects.h"
#include "model/store/refs.h"

#include <cstring>
#include <git2/sys/odb_backend.h>
#include <git2/sys/repository.h>

namespace hypha::sync {
namespace {

using store::ObjectId;

constexpr int enoughTries = 2;           // of a credential: the host forgets none
constexpr std::size_t enoughWords = 300; // bytes of what a host says, which people are to read

template <class T, void (*release)(T *)> struct Release
{
    void operator()(T *thing) const { release(thing); }
};
template <class T, void (*release)(T *)> using Owned = std::unique_ptr<T, Release<T, release>>;
using Repository = Owned<git_repository, git_repository_free>;
using Remote = Owned<git_remote, git_remote_free>;
using Odb = Owned<git_odb, git_odb_free>;

int addObjects(git_odb *odb, const std::filesystem::path &repository, int priority)
{
    git_odb_backend *packs = nullptr, *loose = nullptr;
    const std::string objects = (repository / "objects").string();
    if (const int code = git_odb_backend_pack(&packs, objects.c_str()); code < 0)
        return code;
    git_odb_add_backend(odb, packs, priority + 1);
    if (const int code = git_odb_backend_loose(&loose, objects.c_str(), -1, 1, 0, 0); code < 0)
        return code;
    return git_odb_add_backend(odb, loose, priority);
}

ObjectId idOf(const git_oid &oid)
{
    ObjectId id;
    std::memcpy(id.bytes.data(), oid.id, id.bytes.size());
    return id;
}

/// What libgit2 or the host says, fit to be shown.
std::string wordsOf(const char *text)
{
    const std::string_view all = text ? text : "unknown error";
    return store::printable(all.substr(0, enoughWords)) + (all.size() > enoughWords ? " ..." : "");
}

/// A C string of a secret, which libgit2 copies and wipes.
crypto::SecretBytes terminated(const crypto::SecretBytes &secret)
{
    crypto::SecretBuffer buffer;
    buffer.append(secret.view());
    buffer.push(0);
    return crypto::SecretBytes::copyOf(buffer.view());
}

const char *textOf(const crypto::SecretBytes &secret)
{
    return reinterpret_cast<const char *>(secret.view().data());
}

} // namespace

/// A repository that has only names, over the objects of two others, and the remote.
struct GitConversation::Connection
{
    Repository repository;
    Remote remote;

    int open(const std::filesystem::path &skeleton, const std::filesystem::path &local)
    {
        git_repository *opened = nullptr;
        if (const int code = git_repository_open_bare(&opened, skeleton.c_str()); code < 0)
            return code;
        repository.reset(opened);
        git_odb *made = nullptr;
        if (const int code = git_odb_new(&made); code < 0)
            return code;
        const Odb odb(made);
        // What comes in is written where the priority is highest: into the skeleton.
        if (const int code = addObjects(made, skeleton, 3); code < 0)
            return code;
        if (const int code = addObjects(made, local, 1); code < 0)
            return code;
        return git_repository_set_odb(opened, made);
    }
};

tl::unexpected<Error> GitConversation::failed(int code) const
{
    const git_error *last = git_error_last();
    const std::string words = wordsOf(last ? last->message : nullptr);
    if (m_problem)
        return tl::unexpected<Error>(*m_problem);
    if (m_meter.exceeded)
        return fail(Errc::limitExceeded, m_address.host, "the host sends data without end");
    if (last && last->klass == GIT_ERROR_NOMEMORY && store::takeRefusedGitAllocation())
        return fail(Errc::limitExceeded, m_address.host, "the host sends what unfolds without end");
    // Of a key file libssh2 speaks before it shows the host anything.
    if (m_access.keyFile && words.find("private key file") != std::string::npos) {
        std::error_code ignored;
        const bool there = std::filesystem::is_regular_file(*m_access.keyFile, ignored);
        return fail(Errc::wrongPassphrase, "credential",
                    std::string("the key file ") +
                        (there ? "opens with another passphrase, or is none" : "cannot be read") + ": " +
                        store::printable(m_access.keyFile->string()));
    }
    // Without a key file the ssh agent is asked, and there may be none.
    if (words.starts_with("error authenticating"))
        return fail(Errc::wrongPassphrase, "credential",
                    "the host " + m_address.host + " wants a key, and no ssh agent gives one");
    const bool refused = code == GIT_EAUTH || words.find("status code: 401") != std::string::npos ||
                         words.find("status code: 403") != std::string::npos;
    if (refused)
        return fail(Errc::wrongPassphrase, "credential",
                    "the host " + m_address.host + " refuses the credential");
    if (last &&
        (last->klass == GIT_ERROR_INDEXER || last->klass == GIT_ERROR_ODB || last->klass == GIT_ERROR_ZLIB))
        return fail(Errc::malformed, m_address.host, words);
    return fail(Errc::network, m_address.host, words);
}

int GitConversation::onTransport(git_transport **out, git_remote *owner, void *self)
{
    auto &talk = *static_cast<GitConversation *>(self);
    const Scheme scheme = talk.m_address.kind == RemoteAddress::Kind::ssh ? Scheme::ssh : Scheme::https;
    return makeMeteredTransport(out, owner, scheme, talk.m_meter);
}

int GitConversation::onCredentials(git_credential **out, const char *, const char *user, unsigned allowed,
                                   void *self)
{
    return static_cast<GitConversation *>(self)->credentials(out, user, allowed);
}

int GitConversation::credentials(git_credential **out, const char *user, unsigned allowed)
{
    const bool ssh = m_address.kind == RemoteAddress::Kind::ssh;
    const bool nothingToOffer = !ssh && m_access.token.empty();
    if (++m_credentialTries > enoughTries || nothingToOffer) {
        m_problem = Error{Errc::wrongPassphrase,
                          "credential",
                          {},
                          {},
                          "the host " + m_address.host +
                              (nothingToOffer ? " wants a credential" : " refuses the credential")};
        return GIT_EUSER;
    }
    const std::string name = !m_address.user.empty() ? m_address.user
                             : user                  ? user
                             : ssh                   ? "git"
                                                     : m_access.user;
    if (allowed & GIT_CREDENTIAL_USERNAME)
        return git_credential_username_new(out, name.c_str());
    if (!ssh)
        return git_credential_userpass_plaintext_new(out, m_access.user.c_str(),
                                                     textOf(terminated(m_access.token)));
    if (!m_access.keyFile)
        return git_credential_ssh_key_from_agent(out, name.c_str());
    const auto passphrase = terminated(m_access.keyPassphrase);
    return git_credential_ssh_key_new(out, name.c_str(), nullptr, m_access.keyFile->c_str(),
                                      textOf(passphrase));
}

int GitConversation::onCertificate(git_cert *certificate, int valid, const char *, void *self)
{
    return static_cast<GitConversation *>(self)->certificate(*certificate, valid != 0);
}

int GitConversation::certificate(const git_cert &certificate, bool valid)
{
    if (certificate.cert_type != GIT_CERT_HOSTKEY_LIBSSH2) {
        if (!valid)
            m_problem = Error{Errc::network, m_address.host, {}, {}, "its certificate is not trusted"};
        return valid ? 0 : GIT_ECERTIFICATE;
    }
    const auto &shown = reinterpret_cast<const git_cert_hostkey &>(certificate);
    if (!(shown.type & GIT_CERT_SSH_RAW))
        return GIT_ECERTIFICATE;
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(shown.hostkey);
    const HostKey key{m_address.host, m_address.effectivePort(), Bytes(bytes, bytes + shown.hostkey_len)};
    m_seen(key);
    HostKeyVerdict verdict = HostKeyVerdict::unknown;
    for (const auto &file : m_access.knownHosts)
        if (verdict == HostKeyVerdict::unknown)
            verdict = lookUp(file, key);
    if (verdict == HostKeyVerdict::known)
        return 0;
    const bool changed = verdict == HostKeyVerdict::changed;
    m_problem =
        Error{Errc::network, "host key", changed ? "the key that is known" : "", key.fingerprint(),
              (changed ? "another key than the known one is shown by " : "nobody has confirmed the key of ") +
                  m_address.host};
    return GIT_ECERTIFICATE;
}

int GitConversation::onProgress(const git_indexer_progress *progress, void *self)
{
    auto &talk = *static_cast<GitConversation *>(self);
    if (progress->total_objects > talk.m_limits.objects)
        talk.m_meter.exceeded = true;
    return talk.m_meter.exceeded || talk.m_meter.stopped ? -1 : 0;
}

int GitConversation::onPushed(const char *, const char *status, void *self)
{
    if (!status)
        return 0;
    auto &talk = *static_cast<GitConversation *>(self);
    const std::string words = wordsOf(status);
    const bool denied =
        words.find("hook") != std::string::npos || words.find("denied") != std::string::npos ||
        words.find("protected") != std::string::npos || words.find("prohibited") != std::string::npos;
    talk.m_problem =
        denied ? Error{Errc::network, talk.m_address.host, {}, {}, "the host refuses the push: " + words}
               : Error{Errc::conflict, "remote", {}, {}, "the host did not move it: " + words};
    return GIT_EUSER;
}

void GitConversation::fillCallbacks(git_remote_callbacks &callbacks)
{
    callbacks.transport = onTransport;
    callbacks.credentials = onCredentials;
    callbacks.certificate_check = onCertificate;
    callbacks.transfer_progress = onProgress;
    callbacks.push_update_reference = onPushed;
    callbacks.payload = this;
}

Result<void> GitConversation::connect(Connection &connection, git_direction direction)
{
    git_remote *made = nullptr;
    const int created =
        connection.repository
            ? git_remote_create_anonymous(&made, connection.repository.get(), m_address.text.c_str())
            : git_remote_create_detached(&made, m_address.text.c_str());
    if (created < 0)
        return failed(created);
    connection.remote.reset(made);
    git_remote_connect_options options{};
    git_remote_connect_options_init(&options, GIT_REMOTE_CONNECT_OPTIONS_VERSION);
    fillCallbacks(options.callbacks);
    options.follow_redirects = GIT_REMOTE_REDIRECT_NONE;
    options.proxy_opts.type = GIT_PROXY_NONE;
    if (const int code = git_remote_connect_ext(made, direction, &options); code < 0)
        return failed(code);
    return {};
}

Result<std::optional<ObjectId>> GitConversation::advertisedMain(git_remote *remote)
{
    const git_remote_head **heads = nullptr;
    std::size_t count = 0;
    if (const int code = git_remote_ls(&heads, &count, remote); code < 0)
        return failed(code);
    for (std::size_t i = 0; i < count; ++i)
        if (heads[i]->name == store::mainRef)
            return std::optional(idOf(heads[i]->oid));
    return std::optional<ObjectId>();
}

Result<std::optional<ObjectId>> GitConversation::tip()
{
    Connection connection;
    HYPHA_CHECK(connect(connection, GIT_DIRECTION_FETCH));
    return advertisedMain(connection.remote.get());
}

Result<void> GitConversation::fetch(const ObjectId &tip, const std::filesystem::path &quarantine,
                                    const std::filesystem::path &local)
{
    Connection connection;
    if (const int code = connection.open(quarantine, local); code < 0)
        return failed(code);
    HYPHA_CHECK(connect(connection, GIT_DIRECTION_FETCH));
    HYPHA_TRY(const auto now, advertisedMain(connection.remote.get()));
    if (now != tip)
        return fail(Errc::conflict, "remote", "the remote was moved meanwhile");
    git_fetch_options options{};
    git_fetch_options_init(&options, GIT_FETCH_OPTIONS_VERSION);
    fillCallbacks(options.callbacks);
    options.download_tags = GIT_REMOTE_DOWNLOAD_TAGS_NONE;
    options.follow_redirects = GIT_REMOTE_REDIRECT_NONE;
    options.proxy_opts.type = GIT_PROXY_NONE;
    char spec[] = "refs/heads/main:refs/hypha/incoming";
    char *specs[] = {spec};
    const git_strarray wanted{specs, 1};
    if (const int code = git_remote_download(connection.remote.get(), &wanted, &options); code < 0)
        return failed(code);
    return {};
}

Result<void> GitConversation::push(const std::optional<ObjectId> &expected, bool force,
                                   const std::filesystem::path &skeleton, const std::filesystem::path &local)
{
    Connection connection;
    if (const int code = connection.open(skeleton, local); code < 0)
        return failed(code);
    HYPHA_CHECK(connect(connection, GIT_DIRECTION_PUSH));
    HYPHA_TRY(const auto now, advertisedMain(connection.remote.get()));
    if (now != expected)
        return fail(Errc::conflict, "remote", "the remote was moved meanwhile");
    git_push_options options{};
    git_push_options_init(&options, GIT_PUSH_OPTIONS_VERSION);
    fillCallbacks(options.callbacks);
    options.follow_redirects = GIT_REMOTE_REDIRECT_NONE;
    options.proxy_opts.type = GIT_PROXY_NONE;
    std::string spec = std::string(force ? "+" : "") + "refs/heads/main:refs/heads/main";
    char *specs[] = {spec.data()};
    const git_strarray wanted{specs, 1};
    const int code = git_remote_upload(connection.remote.get(), &wanted, &options);
    if (code == GIT_ENONFASTFORWARD)
        return fail(Errc::conflict, "remote", "the remote was moved meanwhile");
    if (code < 0 || m_problem)
        return failed(code);
    return {};
}

} // namespace hypha::sync
