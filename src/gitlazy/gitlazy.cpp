#include <git2.h>
#include <git2/sys/alloc.h>
#include <git2/sys/odb_backend.h>
#include <git2/sys/repository.h>
#include <git2/sys/transport.h>

#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>

/// libgit2 brings fourteen libraries along, which cost a sixth of what a bare Qt window takes to start. The
/// window shows itself before it opens a vault, so it is linked with these functions instead, which load the
/// library at their first call. Everything else is linked with libgit2 itself. A function that is missing
/// here is an error of the linker; one whose signature differs from the header's, one of the compiler.
namespace {

constexpr const char *library = "libgit2.so." LIBGIT2_SOVERSION;

[[noreturn]] void missing(const char *what)
{
    const char *why = dlerror();
    std::fprintf(stderr, "hypha: %s: %s\n", what, why ? why : "not found");
    std::_Exit(EXIT_FAILURE); // as the loader does when a program starts without one of its libraries
}

void *symbol(const char *name)
{
    static void *const opened = [] {
        void *handle = dlopen(library, RTLD_NOW | RTLD_LOCAL);
        return handle ? handle : (missing(library), nullptr);
    }();
    void *found = dlsym(opened, name);
    return found ? found : (missing(name), nullptr);
}

} // namespace

#define FORWARD(result, name, parameters, arguments)                                                         \
    result name parameters                                                                                   \
    {                                                                                                        \
        static const auto real = reinterpret_cast<decltype(&name)>(symbol(#name));                           \
        return real arguments;                                                                               \
    }

extern "C" {

/// Takes what its options take, of those that the model uses.
int git_libgit2_opts(int option, ...)
{
    static const auto real = reinterpret_cast<decltype(&git_libgit2_opts)>(symbol("git_libgit2_opts"));
    va_list arguments;
    va_start(arguments, option);
    int result = -1;
    switch (option) {
    case GIT_OPT_SET_SSL_CERT_LOCATIONS: {
        const char *file = va_arg(arguments, const char *);
        const char *folder = va_arg(arguments, const char *);
        result = real(option, file, folder);
        break;
    }
    case GIT_OPT_SET_SEARCH_PATH: {
        const int level = va_arg(arguments, int);
        const char *path = va_arg(arguments, const char *);
        result = real(option, level, path);
        break;
    }
    case GIT_OPT_SET_OWNER_VALIDATION:
    case GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION:
    case GIT_OPT_ENABLE_STRICT_OBJECT_CREATION:
    case GIT_OPT_ENABLE_FSYNC_GITDIR:
        result = real(option, va_arg(arguments, int));
        break;
    case GIT_OPT_SET_ALLOCATOR:
        result = real(option, va_arg(arguments, git_allocator *));
        break;
    default:
        missing("git_libgit2_opts");
    }
    va_end(arguments);
    return result;
}

FORWARD(int, git_libgit2_init, (), ())
FORWARD(const git_error *, git_error_last, (), ())
FORWARD(void, git_error_set_oom, (), ())
FORWARD(int, git_error_set_str, (int error_class, const char *text), (error_class, text))

FORWARD(const char *, git_object_type2string, (git_object_t type), (type))
FORWARD(int, git_odb_new, (git_odb * *out), (out))
FORWARD(void, git_odb_free, (git_odb * db), (db))
FORWARD(int, git_odb_read, (git_odb_object * *out, git_odb *db, const git_oid *id), (out, db, id))
FORWARD(int, git_odb_read_header, (size_t *length, git_object_t *type, git_odb *db, const git_oid *id),
        (length, type, db, id))
FORWARD(int, git_odb_foreach, (git_odb * db, git_odb_foreach_cb callback, void *payload),
        (db, callback, payload))
FORWARD(int, git_odb_hash, (git_oid * out, const void *data, size_t length, git_object_t type),
        (out, data, length, type))
FORWARD(void, git_odb_object_free, (git_odb_object * object), (object))
FORWARD(const void *, git_odb_object_data, (git_odb_object * object), (object))
FORWARD(size_t, git_odb_object_size, (git_odb_object * object), (object))
FORWARD(int, git_odb_add_backend, (git_odb * db, git_odb_backend *backend, int priority),
        (db, backend, priority))
FORWARD(int, git_odb_backend_pack, (git_odb_backend * *out, const char *folder), (out, folder))
FORWARD(int, git_odb_backend_one_pack, (git_odb_backend * *out, const char *index), (out, index))
FORWARD(int, git_odb_backend_loose,
        (git_odb_backend * *out, const char *folder, int level, int sync, unsigned int folderMode,
         unsigned int fileMode),
        (out, folder, level, sync, folderMode, fileMode))

FORWARD(int, git_repository_open_bare, (git_repository * *out, const char *path), (out, path))
FORWARD(int, git_repository_open_ext,
        (git_repository * *out, const char *path, unsigned int flags, const char *ceiling),
        (out, path, flags, ceiling))
FORWARD(void, git_repository_free, (git_repository * repository), (repository))
FORWARD(const char *, git_repository_workdir, (const git_repository *repository), (repository))
FORWARD(int, git_repository_set_odb, (git_repository * repository, git_odb *db), (repository, db))
FORWARD(int, git_ignore_path_is_ignored, (int *ignored, git_repository *repository, const char *path),
        (ignored, repository, path))

FORWARD(int, git_remote_create_anonymous, (git_remote * *out, git_repository *repository, const char *url),
        (out, repository, url))
FORWARD(int, git_remote_create_detached, (git_remote * *out, const char *url), (out, url))
FORWARD(void, git_remote_free, (git_remote * remote), (remote))
FORWARD(int, git_remote_ls, (const git_remote_head ***out, size_t *size, git_remote *remote),
        (out, size, remote))
FORWARD(int, git_remote_connect_options_init, (git_remote_connect_options * options, unsigned int version),
        (options, version))
FORWARD(int, git_remote_connect_ext,
        (git_remote * remote, git_direction direction, const git_remote_connect_options *options),
        (remote, direction, options))
FORWARD(int, git_fetch_options_init, (git_fetch_options * options, unsigned int version), (options, version))
FORWARD(int, git_push_options_init, (git_push_options * options, unsigned int version), (options, version))
FORWARD(int, git_remote_download,
        (git_remote * remote, const git_strarray *refspecs, const git_fetch_options *options),
        (remote, refspecs, options))
FORWARD(int, git_remote_upload,
        (git_remote * remote, const git_strarray *refspecs, const git_push_options *options),
        (remote, refspecs, options))

FORWARD(int, git_credential_username_new, (git_credential * *out, const char *user), (out, user))
FORWARD(int, git_credential_userpass_plaintext_new,
        (git_credential * *out, const char *user, const char *password), (out, user, password))
FORWARD(int, git_credential_ssh_key_from_agent, (git_credential * *out, const char *user), (out, user))
FORWARD(int, git_credential_ssh_key_new,
        (git_credential * *out, const char *user, const char *publicKey, const char *privateKey,
         const char *passphrase),
        (out, user, publicKey, privateKey, passphrase))
FORWARD(int, git_transport_smart, (git_transport * *out, git_remote *owner, void *payload),
        (out, owner, payload))
FORWARD(int, git_smart_subtransport_http,
        (git_smart_subtransport * *out, git_transport *owner, void *parameter), (out, owner, parameter))
FORWARD(int, git_smart_subtransport_ssh,
        (git_smart_subtransport * *out, git_transport *owner, void *parameter), (out, owner, parameter))

} // extern "C"
